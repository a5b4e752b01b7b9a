import { isOpen } from '#call';
import { enquiryWindowOf } from '#call/enquiry';
import { dayIn } from '#value/instant';
import { aboutCase, CaseLink } from '../../02-dialogue/case-link.tsx';
import { LinkButton } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Section } from '../../design/layout.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { callOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatDayWithWeekday, formatInstant } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { EnquiryList } from './enquiry-list.tsx';
import { inWordsOf } from '../../text/call-words.ts';
import { enquiryText } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const window = enquiryWindowOf(call);
  if (!window) throw new Response(null, { status: 404 });
  const now = casework.now();
  const open = isOpen(call, now);
  return {
    language,
    kind: call.kind,
    about: aboutCase(file),
    callId: call.id,
    zone: call.zone,
    open,
    answersBy: window.answersBy,
    overdue: open && dayIn(call.zone, now) > window.answersBy,
    waiting: open ? await casework.waitingEnquiries(call.id) : [],
    answered: await casework.answeredEnquiries(call.id),
    done: new URL(args.request.url).searchParams.get('done') === 'published',
  };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(enquiryText.waitingTitle[params.lang === 'en' ? 'en' : 'nb']);

/** What waits for an answer from the buyer, the oldest first, and what everybody can read already. */
export default function WaitingEnquiries({ loaderData }: PageProps<typeof loader>) {
  const { language, about, callId, zone, open, answersBy, overdue, waiting, answered, done } = loaderData;
  const t = inWordsOf(enquiryText, loaderData.kind);
  const by = formatDayWithWeekday(answersBy, language);
  const here = `/${language}/w/cases/${about.id}/calls/${callId}`;
  return (
    <>
      <PageHeading
        caption={<CaseLink language={language} about={about} />}
        title={t.waitingTitle[language]}
        lead={open ? say(overdue ? t.waitingLeadLate : t.waitingLead, language, { by }) : t.closedNow[language]}
      />
      {done && (
        <Notice language={language} tone="success" live="status">
          <p>{t.published[language]}</p>
        </Notice>
      )}
      {overdue && waiting.length > 0 && (
        <Notice language={language} tone="warning" title={say(t.overdueTitle, language, { by })}>
          <p>
            {t.overdue[language]}{' '}
            <a className="ds-link" href={`${here}/amend`}>
              {t.amend[language]}
            </a>
          </p>
        </Notice>
      )}
      {waiting.length === 0 && open && (
        <EmptyState title={t.none[language]}>
          <p>{t.noneHint[language]}</p>
        </EmptyState>
      )}
      {waiting.length > 0 && (
        <ol className="enquiries">
          {waiting.map((enquiry) => {
            const at = formatInstant(enquiry.receivedAt, zone, language);
            return (
              <li key={enquiry.id} className="enquiries__one">
                <div className="prose-plain" lang={about.lang === language ? undefined : about.lang}>
                  {enquiry.original}
                </div>
                <p className="field__hint">
                  {[say(t.received, language, { at }), ...(enquiry.late ? [t.late[language]] : [])].join(' · ')}
                </p>
                <p>
                  <LinkButton href={`${here}/enquiries/${enquiry.id}`} size="sm">
                    <span aria-hidden="true">{t.toAnswer[language]}</span>
                    <span className="ds-sr-only">{say(t.toAnswerOf, language, { at })}</span>
                  </LinkButton>
                </p>
              </li>
            );
          })}
        </ol>
      )}
      {answered.length > 0 && (
        <Section title={t.publishedBefore[language]}>
          <EnquiryList enquiries={answered} language={language} foreign={about.lang === language ? undefined : about.lang} zone={zone} />
        </Section>
      )}
    </>
  );
}
