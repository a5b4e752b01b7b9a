import { redirect } from 'react-router';
import { needFields } from '#need/fields';
import { listChange, readPosted, unaccepted } from '../act-answer.ts';
import { Button } from '../design/button.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { StoredNow } from '../field/stored-now.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { CommonMistakes } from '../work/common-mistakes.tsx';
import { needText } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  return {
    language,
    caseId: file.id,
    country: file.country,
    title: file.need.title,
    need: file.need,
    version: casework.versionOf(needFields, file.need),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  // What is public must stay complete; a draft may be half-finished.
  const posted = await readPosted(args, needFields, { country: file.country, moment: file.need.publishedAt ? 'act' : 'save' });
  const changed = listChange(posted);
  if (changed) return changed;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const version = posted.form.get('version');
  const saved = await casework.saveNeed(actorOf(args), {
    caseId: file.id,
    values: posted.values,
    version: typeof version === 'string' ? version : null,
  });
  return saved.ok ? redirect(`/${language}/w/cases/${file.id}`) : unaccepted(posted, { refusal: saved.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(needText.editTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function EditNeed({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, title, country, need, version } = loaderData;
  const place = placeOf(country);
  return (
    <>
      <PageHeading caption={title} title={needText.editTitle[language]} lead={needText.editLead[language]} />
      <CommonMistakes at="need" country={country} language={language} />
      <ActForm
        switches="language"
        language={language}
        answer={actionData}
        fields={needFields}
        version={version}
        buttons={<Button>{needText.saveBack[language]}</Button>}
      >
        <StoredNow language={language} answer={actionData} fields={needFields} values={need} {...place} />
        <FormFields
          fields={needFields}
          values={need}
          language={language}
          {...place}
          problems={actionData?.problems ?? []}
          {...(actionData ? { typed: actionData.typed } : {})}
          {...(actionData?.focus ? { focus: actionData.focus } : {})}
        />
      </ActForm>
    </>
  );
}
