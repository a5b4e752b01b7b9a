import { solutionFields } from '#dialogue/solution-fields';
import { ButtonRow, LinkButton } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { FieldSummary } from '../../field/field-summary.tsx';
import { inputId } from '../../field/input-id.ts';
import { placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { pageTitle } from '../../title.ts';
import { mostNeeds, NeedsThatFit } from './needs-that-fit.tsx';
import { ownSolutionOf, stateText } from './own-solution.ts';
import { solutionText } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const solution = await ownSolutionOf(args);
  return { language, solution, found: await casework.needsThatFit(solution, mostNeeds) };
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData?.solution.title ?? 'Twofold');

/** A solution as its enterprise sees it: what it fits, what it says, what can be done with it. */
export default function OwnSolution({ loaderData }: PageProps<typeof loader>) {
  const { language, solution, found } = loaderData;
  const t = solutionText;
  const own = `/${language}/w/solutions/${solution.id}`;
  return (
    <>
      <PageHeading
        caption={t.ownTitle[language]}
        title={<span lang={solution.language === language ? undefined : solution.language}>{solution.title}</span>}
        lead={stateText[solution.state][language]}
      >
        {solution.publishedAt && (
          <a className="ds-link" href={`/${language}/solutions/${solution.id}`}>
            {t.publicPage[language]}
          </a>
        )}
      </PageHeading>
      <ButtonRow>
        {solution.state !== 'published' && <LinkButton href={`${own}/publish`}>{t.publishCheck[language]}</LinkButton>}
        {solution.state !== 'withdrawn' && (
          <LinkButton href={`${own}/edit`} variant="secondary">
            {t.change[language]}
          </LinkButton>
        )}
        {solution.state === 'published' && (
          <LinkButton href={`${own}/withdraw`} variant="tertiary" tone="danger">
            {t.withdraw[language]}
          </LinkButton>
        )}
      </ButtonRow>
      {solution.state !== 'withdrawn' && (
        <NeedsThatFit
          found={found}
          language={language}
          lead={t.fitsLead[language]}
          empty={
            <EmptyState title={t.fitsNone[language]}>
              <p>{solution.capacity === 0 ? t.fitsNoRoom[language] : t.fitsNoneHint[language]}</p>
            </EmptyState>
          }
        />
      )}
      <Disclosure summary={t.written[language]} open="open">
        <FieldSummary
          fields={solutionFields}
          values={solution}
          language={language}
          locality={placeOf(solution.country).locality}
          changeHref={(name) => (solution.state === 'withdrawn' ? undefined : `${own}/edit#${inputId(name)}`)}
        />
      </Disclosure>
    </>
  );
}
