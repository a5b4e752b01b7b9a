import { redirectDone } from '../done/done.ts';
import { redirect } from 'react-router';
import { needReplyFields } from '#dialogue/question-fields';
import { zoneOf } from '#party/organisation';
import { enquiryText } from '../04-call/enquiries/text.ts';
import { listChange, readPosted, unaccepted } from '../act-answer.ts';
import { Button, LinkButton } from '../design/button.tsx';
import { Panel } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { aboutCase, CaseLink } from './case-link.tsx';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const list = `/${language}/w/cases/${file.id}/questions`;
  const question = (await casework.waitingQuestions(file.id)).find(({ id }) => id === args.params['question']);
  // Answered meanwhile, or never there: the list has what there is.
  if (!question) throw redirect(list);
  return { language, about: aboutCase(file), country: file.country, zone: zoneOf(file.country), list, question };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const posted = await readPosted(args, needReplyFields, { country: file.country, moment: 'save' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const questionId = args.params['question'] ?? '';
  const answered = await casework.answerAboutNeed(actorOf(args), { caseId: file.id, questionId, values: posted.values });
  return answered.ok
    ? redirectDone(args, `/${language}/w/cases/${file.id}/questions`, 'questionPublished')
    : unaccepted(posted, { refusal: answered.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(enquiryText.answerTitle[params.lang === 'en' ? 'en' : 'nb']);

/** One question about the need: the words as they came, the words for everybody, and the answer. */
export default function AnswerAboutNeed({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, zone, list, question } = loaderData;
  const t = enquiryText;
  return (
    <>
      <PageHeading caption={<CaseLink language={language} about={about} />} title={t.answerTitle[language]} lead={t.answerLead[language]} />
      <ActForm
        switches="language"
        language={language}
        answer={actionData}
        fields={needReplyFields}
        buttons={
          <>
            <Button name="intent" value="publish">
              {t.publish[language]}
            </Button>
            <LinkButton href={list} variant="secondary">
              {t.backToList[language]}
            </LinkButton>
          </>
        }
      >
        <Panel>
          <h2>{t.original[language]}</h2>
          <div className="prose-plain" lang={about.lang === language ? undefined : about.lang}>
            {question.original}
          </div>
          <p className="field__hint">
            {say(t.received, language, { at: formatInstant(question.receivedAt, zone, language) })} · {t.originalHint[language]}
          </p>
        </Panel>
        <FormFields
          fields={needReplyFields}
          values={{ question: question.original, answer: null }}
          language={language}
          {...placeOf(country)}
          problems={actionData?.problems ?? []}
          {...(actionData ? { typed: actionData.typed } : {})}
        />
      </ActForm>
    </>
  );
}
