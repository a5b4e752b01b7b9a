import { redirect } from 'react-router';
import { consortiumFields } from '#submission/consortium-fields';
import { unaccepted } from '../act-answer.ts';
import { Button, ButtonRow, LinkButton } from '../design/button.tsx';
import { EmptyState } from '../design/empty-state.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { actorOf, publishedCallOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatInstant } from '../text/format.ts';
import { refusalText } from '../text/refusal-text.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { partnerText as t } from './consortium-text.ts';
import { inWordsOf } from '../text/call-words.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await publishedCallOf(args);
  const now = casework.now();
  return {
    language,
    kind: call.kind,
    foreign: file.language === language ? undefined : file.language,
    title: call.title ?? '',
    callHref: `/${language}/cases/${file.id}/calls/${call.id}`,
    closesAt: call.closesAt ?? now,
    zone: call.zone,
    open: call.state === 'published' && call.closesAt !== null && now < call.closesAt,
    requests: await casework.partnerRequests(actorOf(args), call.id),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await publishedCallOf(args);
  const form = await args.request.formData();
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const says = text('says') === 'takesPart' ? 'takesPart' : 'doesNot';
  const answered = await casework.answerPartner(actorOf(args), { caseId: file.id, callId: call.id, requestId: text('request'), says });
  return answered.ok
    ? redirect(`/${language}/w/cases/${file.id}/calls/${call.id}/partner`)
    : unaccepted({ typed: {} }, { refusal: answered.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.title[params.lang === 'en' ? 'en' : 'nb']);

/** What the acting organisation is asked to confirm in a call, and its answer. */
export default function PartnerPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, requests, zone, open, closesAt, callHref, foreign } = loaderData;
  const words = inWordsOf(t, loaderData.kind);
  const role = (value: string | null) =>
    consortiumFields.partners.of.role.options.find((option) => option.value === value)?.label[language] ?? '–';
  return (
    <>
      {actionData?.refusal && (
        <ErrorSummary language={language} items={[{ href: '#main', text: refusalText(actionData.refusal, language, zone) }]} />
      )}
      <PageHeading
        caption={<span lang={foreign}>{loaderData.title}</span>}
        title={words.title[language]}
        lead={requests.length > 0 ? words.lead[language] : undefined}
      />
      {requests.length === 0 && (
        <EmptyState title={words.none[language]} action={<LinkButton href={callHref}>{words.toCall[language]}</LinkButton>} />
      )}
      {requests.map(({ id, leadName, role: as, share, askedBy, askedAt, answer }) => (
        <Section key={id} title={leadName}>
          <SummaryList
            language={language}
            items={[
              { key: 'how', term: words.how[language], value: role(as) },
              { key: 'share', term: words.share[language], ...(share ? { value: <div className="prose-plain">{share}</div> } : {}) },
              {
                key: 'asked',
                term: words.askedBy[language],
                value: say(words.askedByAt, language, { name: askedBy, at: formatInstant(askedAt, zone, language) }),
              },
              ...(answer
                ? [
                    {
                      key: 'answer',
                      term: words.answer[language],
                      value: say(answer.says === 'takesPart' ? words.saidYes : words.saidNo, language, {
                        name: answer.by,
                        at: formatInstant(answer.at, zone, language),
                      }),
                    },
                  ]
                : []),
            ]}
          />
          {open && (
            <form method="post">
              <input type="hidden" name="request" value={id} />
              <ButtonRow>
                {answer?.says !== 'takesPart' && (
                  <Button name="says" value="takesPart">
                    {words.yes[language]}
                  </Button>
                )}
                {answer?.says !== 'doesNot' && (
                  <Button name="says" value="doesNot" variant="secondary">
                    {words.no[language]}
                  </Button>
                )}
              </ButtonRow>
            </form>
          )}
        </Section>
      ))}
      {requests.length > 0 && open && <p>{say(words.until, language, { at: formatInstant(closesAt, zone, language) })}</p>}
    </>
  );
}
