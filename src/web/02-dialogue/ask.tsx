import { redirect } from 'react-router';
import { needQuestionFields } from '#dialogue/question-fields';
import { zoneOf } from '#party/organisation';
import { enquiryText } from '../04-call/enquiries/text.ts';
import { OwnEnquiries } from '../04-call/enquiries/own-enquiries.tsx';
import { listChange, readPosted, unaccepted } from '../act-answer.ts';
import { Button } from '../design/button.tsx';
import { Panel, Section, WithAside } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { questionText as t } from './question-text.ts';

/** The case of a public need; others do not exist for those who ask. */
async function publicNeedOf(args: PageArgs) {
  const file = await caseOf(args);
  if (!file.need.publishedAt) throw new Response(null, { status: 404 });
  return file;
}

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await publicNeedOf(args);
  return {
    language,
    country: file.country,
    body: file.organisation.name,
    title: file.need.title ?? '',
    foreign: file.language === language ? undefined : file.language,
    page: `/${language}/cases/${file.id}`,
    over: file.calls.some(({ publishedAt }) => publishedAt !== null),
    own: await casework.ownQuestions(actorOf(args), file.id),
    sent: new URL(args.request.url).searchParams.has('sent'),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await publicNeedOf(args);
  const posted = await readPosted(args, needQuestionFields, { country: file.country, moment: 'save' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const asked = await casework.askAboutNeed(actorOf(args), { caseId: file.id, question: posted.values.needQuestion });
  return asked.ok ? redirect(`/${language}/w/cases/${file.id}/ask?sent=1`) : unaccepted(posted, { refusal: asked.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.askTitle[params.lang === 'en' ? 'en' : 'nb']);

/** A question about a need, asked without anybody learning who asks. */
export default function AskAboutNeed({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, country, body, title, foreign, page, over, own, sent } = loaderData;
  return (
    <>
      <PageHeading
        caption={
          <a className="ds-link" href={page} lang={foreign}>
            {title}
          </a>
        }
        title={t.askTitle[language]}
        lead={over ? t.over[language] : say(t.askLead, language, { body })}
      />
      {sent && !actionData && (
        <Notice language={language} tone="success" live="status">
          <p>{t.sent[language]}</p>
        </Notice>
      )}
      {!over && (
        <WithAside
          aside={
            <Panel>
              <h2>{enquiryText.whatHappens[language]}</h2>
              <ul>
                {[enquiryText.happensRead, enquiryText.happensPublish, t.happensTold].map((text) => (
                  <li key={text.en}>{text[language]}</li>
                ))}
              </ul>
            </Panel>
          }
        >
          <ActForm
            switches="language"
            language={language}
            answer={actionData}
            fields={needQuestionFields}
            buttons={<Button>{enquiryText.send[language]}</Button>}
          >
            <FormFields
              fields={needQuestionFields}
              language={language}
              {...placeOf(country)}
              problems={actionData?.problems ?? []}
              {...(actionData ? { typed: actionData.typed } : {})}
            />
          </ActForm>
        </WithAside>
      )}
      {own.length > 0 && (
        <Section title={t.own[language]} lead={t.ownLead[language]}>
          <OwnEnquiries own={own} language={language} zone={zoneOf(country)} call={page} />
        </Section>
      )}
      <p>
        <a className="ds-link" href={page}>
          {t.back[language]}
        </a>
      </p>
    </>
  );
}
