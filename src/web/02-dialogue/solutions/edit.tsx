import { solutionFieldsIn } from '#dialogue/solution-fields';
import { redirectDone } from '../../done/done.ts';
import { listChange, readPosted, unaccepted } from '../../act-answer.ts';
import { Button } from '../../design/button.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { StoredNow } from '../../field/stored-now.tsx';
import { actorOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { pageTitle } from '../../title.ts';
import { ownSolutionOf } from './own-solution.ts';
import { solutionText } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const solution = await ownSolutionOf(args);
  return { language, solution, version: casework.versionOf(solutionFieldsIn(solution.country), solution) };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { id, country, state } = await ownSolutionOf(args);
  // What is public must stay complete; a draft may be half-finished.
  const posted = await readPosted(args, solutionFieldsIn(country), { country, moment: state === 'published' ? 'act' : 'save' });
  const changed = listChange(posted);
  if (changed) return changed;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const version = posted.form.get('version');
  const saved = await casework.saveSolution(actorOf(args), {
    solutionId: id,
    values: posted.values,
    version: typeof version === 'string' ? version : null,
  });
  return saved.ok
    ? redirectDone(args, `/${language}/w/solutions/${id}`, state === 'published' ? 'solutionSavedPublic' : 'solutionSaved')
    : unaccepted(posted, { refusal: saved.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(solutionText.editTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function EditSolution({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, solution, version } = loaderData;
  const t = solutionText;
  const place = placeOf(solution.country);
  const fields = solutionFieldsIn(solution.country);
  return (
    <>
      <PageHeading
        caption={solution.title}
        title={t.editTitle[language]}
        lead={solution.state === 'published' ? t.editPublicLead[language] : t.newLead[language]}
      />
      <ActForm
        switches="language"
        language={language}
        answer={actionData}
        fields={fields}
        version={version}
        buttons={<Button>{t.save[language]}</Button>}
      >
        <StoredNow language={language} answer={actionData} fields={fields} values={solution} {...place} />
        <FormFields
          fields={fields}
          values={solution}
          language={language}
          {...place}
          problems={actionData?.problems ?? []}
          {...(actionData ? { typed: actionData.typed } : {})}
        />
      </ActForm>
    </>
  );
}
