import { approaches } from '#dialogue/solution';
import { needFields } from '#need/fields';
import { regionOptions } from '#party/regions';
import { taxonomy } from '#need/taxonomy';
import type { Facet } from '#need/term';
import { CaseList } from '../../design/case-card.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { FilterForm } from '../../design/filter-form.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { Pagination } from '../../design/pagination.tsx';
import { approachNames } from '../../design/tag.tsx';
import { pageSize, readListQuery } from '../../10-public-record/list-query.ts';
import { visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { SolutionCard } from './solution-card.tsx';
import { solutionText } from './text.ts';

/** The names of the filters in the address. Settings are left out: they say little before one reads. */
const filters = { targetGroups: 'group', outcomes: 'outcome', services: 'service' } as const satisfies Partial<Record<Facet, string>>;

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const search = new URL(args.request.url).searchParams;
  const { words, page } = readListQuery(search);
  const chosen = (name: string, values: readonly string[]) => values.find((value) => value === search.get(name)) ?? '';
  const query = {
    words,
    page,
    group: chosen(filters.targetGroups, idsOf('targetGroups')),
    outcome: chosen(filters.outcomes, idsOf('outcomes')),
    service: chosen(filters.services, idsOf('services')),
    region: chosen(
      'region',
      regionOptions().map(({ value }) => value),
    ),
    approach: approaches.find((approach) => approach === search.get('approach')) ?? null,
  };
  const found = await casework.listSolutions(
    {
      words,
      terms: {
        targetGroups: withThoseUnder('targetGroups', query.group),
        outcomes: withThoseUnder('outcomes', query.outcome),
        services: withThoseUnder('services', query.service),
      },
      region: query.region || null,
      approach: query.approach,
    },
    { offset: (page - 1) * pageSize, size: pageSize },
  );
  return { language, query, ...found };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(solutionText.listTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function SolutionList({ loaderData }: PageProps<typeof loader>) {
  const { language, query, lines, total, day } = loaderData;
  const t = solutionText;
  const path = `/${language}/solutions`;
  const narrowed = addressOf(path, query, 1) !== path;
  const any = { value: '', label: t.any[language] };
  const terms = (facet: keyof typeof filters, value: string) => ({
    name: filters[facet],
    label: needFields[facet].label[language],
    value,
    options: [
      any,
      ...taxonomy[facet].map(({ id, label, under }) => ({ value: id, label: under ? `– ${label[language]}` : label[language] })),
    ],
  });
  return (
    <>
      <PageHeading title={t.listTitle[language]} lead={t.listLead[language]} />
      <FilterForm
        language={language}
        action={path}
        label={t.filterLabel[language]}
        query={{ name: 'q', value: query.words, label: t.words[language], hint: t.wordsHint[language] }}
        selects={[
          terms('targetGroups', query.group),
          terms('outcomes', query.outcome),
          terms('services', query.service),
          {
            name: 'region',
            label: t.region[language],
            value: query.region,
            options: [any, ...regionOptions().map(({ value, label }) => ({ value, label: label[language] }))],
          },
          {
            name: 'approach',
            label: t.approach[language],
            value: query.approach ?? '',
            options: [any, ...approaches.map((approach) => ({ value: approach, label: approachNames[approach][language] }))],
          },
        ]}
        {...(narrowed ? { clearHref: path } : {})}
      />
      {total > 0 ? (
        <>
          <p className="list-count">
            {say(t.count, language, { count: total })}. {say(t.drawn, language, { day })}
          </p>
          <CaseList>
            {lines.map((line) => (
              <SolutionCard key={line.id} solution={line} language={language} />
            ))}
          </CaseList>
        </>
      ) : (
        <EmptyState title={narrowed ? t.noneFound[language] : t.none[language]}>
          <p>{narrowed ? t.noneFoundHint[language] : t.noneHint[language]}</p>
        </EmptyState>
      )}
      <Pagination
        language={language}
        page={query.page}
        pages={Math.max(1, Math.ceil(total / pageSize))}
        href={(page) => addressOf(path, query, page)}
      />
    </>
  );
}

function idsOf(facet: Facet): readonly string[] {
  return taxonomy[facet].map(({ id }) => id);
}

/** A term and those under it: who asks for older people means people with dementia too. */
function withThoseUnder(facet: Facet, id: string): readonly string[] {
  return id === '' ? [] : taxonomy[facet].filter((term) => term.id === id || term.under === id).map((term) => term.id);
}

function addressOf(path: string, query: PageProps<typeof loader>['loaderData']['query'], page: number): string {
  const search = new URLSearchParams();
  if (query.words) search.set('q', query.words);
  for (const name of ['group', 'outcome', 'service', 'region', 'approach'] as const) if (query[name]) search.set(name, query[name]);
  if (page > 1) search.set('page', String(page));
  const tail = search.toString();
  return tail ? `${path}?${tail}` : path;
}
