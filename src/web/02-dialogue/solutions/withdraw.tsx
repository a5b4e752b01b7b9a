import { withdrawalFields } from '#dialogue/solution-fields';
import { redirectDone } from '../../done/done.ts';
import { readPosted, unaccepted } from '../../act-answer.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { actorOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { pageTitle } from '../../title.ts';
import { ownSolutionOf } from './own-solution.ts';
import { solutionText } from './text.ts';

export async function loader(args: PageArgs) {
  const { id, title, country } = await ownSolutionOf(args);
  return { language: visitOf(args).language, id, title, country };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { id, country } = await ownSolutionOf(args);
  const posted = await readPosted(args, withdrawalFields, { country, moment: 'act' });
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const withdrawn = await casework.withdrawSolution(actorOf(args), { solutionId: id, reason: posted.values.withdrawalReason });
  return withdrawn.ok
    ? redirectDone(args, `/${language}/w/solutions/${id}`, 'solutionWithdrawn')
    : unaccepted(posted, { refusal: withdrawn.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) =>
  pageTitle(solutionText.withdrawTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function WithdrawSolution({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, id, title, country } = loaderData;
  const t = solutionText;
  return (
    <>
      <PageHeading caption={title} title={t.withdrawTitle[language]} lead={t.withdrawLead[language]} />
      <ActForm
        language={language}
        answer={actionData}
        fields={withdrawalFields}
        buttons={
          <>
            <Button tone="danger">{t.withdrawTitle[language]}</Button>
            <LinkButton href={`/${language}/w/solutions/${id}`} variant="secondary">
              {t.ownTitle[language]}
            </LinkButton>
          </>
        }
      >
        <FormFields
          fields={withdrawalFields}
          language={language}
          {...placeOf(country)}
          problems={actionData?.problems ?? []}
          {...(actionData ? { typed: actionData.typed } : {})}
        />
      </ActForm>
    </>
  );
}
