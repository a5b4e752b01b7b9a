import { solutionFieldsIn } from '#dialogue/solution-fields';
import { redirectDone } from '../../done/done.ts';
import { listChange, readPosted, unaccepted } from '../../act-answer.ts';
import { Button } from '../../design/button.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { viewerContext } from '../../context.ts';
import { actorOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { pageTitle } from '../../title.ts';
import { solutionText } from './text.ts';

/** The country of the enterprise acted for: its regions and its currency. */
function countryOf(args: PageArgs): 'NO' | 'EN' {
  const viewing = args.context.get(viewerContext);
  return viewing?.viewer.memberships.find(({ id }) => id === viewing.actor.organisationId)?.country ?? 'NO';
}

export function loader(args: PageArgs) {
  return { language: visitOf(args).language, country: countryOf(args) };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const country = countryOf(args);
  const posted = await readPosted(args, solutionFieldsIn(country), { country, moment: 'save' });
  const changed = listChange(posted);
  if (changed) return changed;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const started = await casework.startSolution(actorOf(args), { values: posted.values, language });
  return started.ok
    ? redirectDone(args, `/${language}/w/solutions/${started.value.solutionId}`, 'solutionSaved')
    : unaccepted(posted, { refusal: started.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(solutionText.newTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function NewSolution({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, country } = loaderData;
  const fields = solutionFieldsIn(country);
  return (
    <>
      <PageHeading
        caption={solutionText.ownTitle[language]}
        title={solutionText.newTitle[language]}
        lead={solutionText.newLead[language]}
      />
      <ActForm
        switches="language"
        language={language}
        answer={actionData}
        fields={fields}
        buttons={<Button>{solutionText.save[language]}</Button>}
      >
        <FormFields
          fields={fields}
          language={language}
          {...placeOf(country)}
          problems={actionData?.problems ?? []}
          {...(actionData ? { typed: actionData.typed } : {})}
        />
      </ActForm>
    </>
  );
}
