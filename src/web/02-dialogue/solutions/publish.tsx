import { solutionFields } from '#dialogue/solution-fields';
import { approachesOf } from '#dialogue/solution';
import { missingForAct } from '#field/missing';
import { redirectDone } from '../../done/done.ts';
import { unaccepted } from '../../act-answer.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { ApproachTag } from '../../design/tag.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { problemsToItems } from '../../field/problem-text.ts';
import { FieldSummary } from '../../field/field-summary.tsx';
import { inputId } from '../../field/input-id.ts';
import { actorOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { pageTitle } from '../../title.ts';
import { ownSolutionOf } from './own-solution.ts';
import { solutionText } from './text.ts';

export async function loader(args: PageArgs) {
  return { language: visitOf(args).language, solution: await ownSolutionOf(args) };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const solution = await ownSolutionOf(args);
  const problems = missingForAct(solutionFields, solution, solution.country);
  if (problems.length > 0) return unaccepted({ typed: {} }, { problems });
  const published = await casework.publishSolution(actorOf(args), { solutionId: solution.id });
  return published.ok
    ? redirectDone(args, `/${language}/w/solutions/${solution.id}`, 'solutionPublished')
    : unaccepted({ typed: {} }, { refusal: published.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(solutionText.publishTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function PublishSolution({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, solution } = loaderData;
  const t = solutionText;
  const edit = `/${language}/w/solutions/${solution.id}/edit`;
  const approaches = approachesOf(solution);
  return (
    <>
      <PageHeading caption={solution.title} title={t.publishTitle[language]} lead={t.publishLead[language]}>
        {approaches.map((approach) => (
          <ApproachTag key={approach} approach={approach} language={language} said="meaning" />
        ))}
      </PageHeading>
      {/* What is missing is filled in on the other page: the links lead there. */}
      <ErrorSummary
        language={language}
        items={problemsToItems(actionData?.problems ?? [], solutionFields, language).map((item) => ({
          ...item,
          href: `${edit}${item.href}`,
        }))}
      />
      <ActForm
        language={language}
        answer={actionData && { ...actionData, problems: [] }}
        fields={solutionFields}
        buttons={
          <>
            <Button>{t.publish[language]}</Button>
            <LinkButton href={edit} variant="secondary">
              {t.change[language]}
            </LinkButton>
          </>
        }
      >
        <FieldSummary
          fields={solutionFields}
          values={solution}
          language={language}
          locality={placeOf(solution.country).locality}
          changeHref={(name) => `${edit}#${inputId(name)}`}
        />
      </ActForm>
    </>
  );
}
