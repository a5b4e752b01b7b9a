import { needAnswerFields, needFields } from '#need/fields';
import { redirectDone } from '../done/done.ts';
import { listChange, readPosted, unaccepted } from '../act-answer.ts';
import { Button } from '../design/button.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatDayWithWeekday } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { needText } from './text.ts';

export async function loader(args: PageArgs) {
  const file = await caseOf(args);
  return { language: visitOf(args).language, country: file.country, need: file.need };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const posted = await readPosted(args, needAnswerFields, { country: file.country, moment: 'act' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const answered = await casework.answerNeed(actorOf(args), { caseId: file.id, answer: posted.values });
  return answered.ok
    ? redirectDone(args, `/${language}/w/cases/${file.id}`, 'needAnswered')
    : unaccepted(posted, { refusal: answered.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(needText.answerTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function AnswerNeed({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, country, need } = loaderData;
  const place = placeOf(country);
  const shown = ['summary', 'whoLacks', 'peopleCount', 'place', 'costOfNothing', 'evidence'];
  return (
    <>
      <PageHeading
        caption={need.title}
        title={needText.answerTitle[language]}
        {...(need.answerDue ? { lead: say(needText.answerLead, language, { due: formatDayWithWeekday(need.answerDue, language) }) } : {})}
      />
      <FieldSummary fields={needFields} values={need} only={shown} language={language} locality={place.locality} />
      <ActForm
        switches="language"
        language={language}
        answer={actionData}
        fields={needAnswerFields}
        buttons={<Button>{needText.answer[language]}</Button>}
      >
        <FormFields
          fields={needAnswerFields}
          language={language}
          {...place}
          problems={actionData?.problems ?? []}
          {...(actionData ? { typed: actionData.typed } : {})}
        />
      </ActForm>
    </>
  );
}
