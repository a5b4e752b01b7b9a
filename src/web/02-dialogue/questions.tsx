import { zoneOf } from '#party/organisation';
import { EnquiryList } from '../04-call/enquiries/enquiry-list.tsx';
import { enquiryText } from '../04-call/enquiries/text.ts';
import { LinkButton } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { caseOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { aboutCase, CaseLink } from './case-link.tsx';
import { questionText as t } from './question-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  return {
    language,
    about: aboutCase(file),
    zone: zoneOf(file.country),
    waiting: await casework.waitingQuestions(file.id),
    answered: file.enquiries.filter(({ callId }) => callId === null),
  };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.title[params.lang === 'en' ? 'en' : 'nb']);

/** What waits for an answer before a call, the oldest first, and what everybody can read already. */
export default function NeedQuestions({ loaderData }: PageProps<typeof loader>) {
  const { language, about, zone, waiting, answered } = loaderData;
  const foreign = about.lang === language ? undefined : about.lang;
  return (
    <>
      <PageHeading caption={<CaseLink language={language} about={about} />} title={t.title[language]} lead={t.waitingLead[language]} />
      {waiting.length === 0 ? (
        <EmptyState title={t.noneWaiting[language]}>
          <p>{t.noneWaitingHint[language]}</p>
        </EmptyState>
      ) : (
        <Section title={t.waiting[language]}>
          <ol className="enquiries">
            {waiting.map((question) => {
              const at = formatInstant(question.receivedAt, zone, language);
              return (
                <li key={question.id} className="enquiries__one">
                  <div className="prose-plain" lang={foreign}>
                    {question.original}
                  </div>
                  <p className="field__hint">{say(enquiryText.received, language, { at })}</p>
                  <p>
                    <LinkButton href={`/${language}/w/cases/${about.id}/questions/${question.id}`} size="sm">
                      <span aria-hidden="true">{enquiryText.toAnswer[language]}</span>
                      <span className="ds-sr-only">{say(enquiryText.toAnswerOf, language, { at })}</span>
                    </LinkButton>
                  </p>
                </li>
              );
            })}
          </ol>
        </Section>
      )}
      {answered.length > 0 && (
        <Section title={enquiryText.publishedBefore[language]}>
          <EnquiryList enquiries={answered} language={language} foreign={foreign} zone={zone} />
        </Section>
      )}
    </>
  );
}
