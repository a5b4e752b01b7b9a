import { zoneOf } from '#party/organisation';
import { LinkButton } from '../../design/button.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { actorOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatInstant, formatNumber } from '../../text/format.ts';
import { pageTitle } from '../../title.ts';
import { mostNeeds } from './needs-that-fit.tsx';
import { stateText } from './own-solution.ts';
import { solutionText } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const own = await casework.ownSolutions(actorOf(args));
  const lines = [];
  for (const solution of own) {
    const { id, title, state, changedAt, country, language: lang } = solution;
    const fits = state === 'withdrawn' ? 0 : (await casework.needsThatFit(solution, mostNeeds)).lines.length;
    lines.push({ id, title, state, changedAt, country, lang, fits });
  }
  return { language, lines };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(solutionText.ownTitle[params.lang === 'en' ? 'en' : 'nb']);

/** What the organisation acted for has written, with how many open needs each fits. */
export default function OwnSolutions({ loaderData }: PageProps<typeof loader>) {
  const { language, lines } = loaderData;
  const t = solutionText;
  const write = <LinkButton href={`/${language}/w/solutions/new`}>{t.write[language]}</LinkButton>;
  return (
    <>
      <PageHeading title={t.ownTitle[language]} lead={t.ownLead[language]}>
        {lines.length > 0 && write}
      </PageHeading>
      {lines.length === 0 ? (
        <EmptyState title={t.ownNone[language]} action={write}>
          <p>{t.ownNoneHint[language]}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t.ownTitle[language]}
          captionShown="hidden"
          columns={[
            { key: 'title', label: t.name[language] },
            { key: 'state', label: t.state[language] },
            { key: 'fits', label: t.fits[language] },
            { key: 'changed', label: t.changed[language] },
          ]}
          rows={lines.map((line) => ({
            key: line.id,
            cells: {
              title: (
                <a className="ds-link" href={`/${language}/w/solutions/${line.id}`} lang={line.lang === language ? undefined : line.lang}>
                  {line.title}
                </a>
              ),
              state: stateText[line.state][language],
              fits: `${formatNumber(line.fits, language)}${line.fits === mostNeeds ? '+' : ''}`,
              changed: formatInstant(line.changedAt, zoneOf(line.country), language),
            },
          }))}
        />
      )}
    </>
  );
}
