import { sql, type RawBuilder } from 'kysely';
import type { Candidate } from '#dialogue/matching';
import type { Country } from '#field/field';
import type { Phase } from '#lifecycle';
import type { Tags } from '#need/taxonomy';
import { facets, type Facet } from '#need/term';
import type { Day } from '#value/day';
import type { Language } from '#value/text';
import { askedHits, askedQuery, type Asked } from './asked-query.ts';
import type { Tables } from './tables.ts';

/** What is looked for: words with synonyms, the title's own words (compared letter by letter), and terms with those above and under them. */
export type Looking = { readonly asked: Asked; readonly titleWords: readonly string[]; readonly terms: readonly string[] };

/** As many are weighed; with more candidates those with most terms in common come first. */
const mostCandidates = 300;

/** Words that are less alike than this are taken for different ones. `word_similarity('aktivitet', 'dagaktivitetstilbud')` is 0.70. */
const leastAlike = 0.6;

/** Phases in which a need can still be answered with a solution. */
export const openPhases = ['need', 'dialogue', 'route', 'call'] as const satisfies readonly Phase[];

/** The solutions that may be shown with a need: public, offered in its part of the country, with room within a year. */
export async function solutionCandidates(
  db: Tables,
  looking: Looking,
  place: { readonly country: Country; readonly region: string | null; readonly by: Day },
): Promise<readonly Candidate[]> {
  const rows = await db
    .selectFrom('solution')
    .innerJoin('solutionWords', 'solutionWords.solutionId', 'solution.id')
    .select(['solution.id', 'solution.targetGroups', 'solution.outcomes', 'solution.settings', 'solution.services'])
    .select(weighedAs(looking, 'solution', 'solution_words'))
    .where('solution.state', '=', 'published')
    .where('solution.country', '=', place.country)
    .where((eb) => eb.or([eb('solution.capacity', 'is', null), eb('solution.capacity', '>', 0)]))
    .where((eb) => eb.or([eb('solution.availableFrom', 'is', null), eb('solution.availableFrom', '<=', place.by)]))
    .$if(place.region !== null, (query) =>
      query.where(sql<boolean>`coalesce(solution.regions, '[]') @> ${JSON.stringify([place.region])}::jsonb`),
    )
    .where(somethingInCommon(looking, 'solution', 'solution_words'))
    .orderBy('shared', 'desc')
    .orderBy('rank', 'desc')
    .orderBy('solution.id')
    .limit(mostCandidates)
    .execute();
  return rows.map((row) => candidateIn(row, looking));
}

/** A need with what a list of matches shows of it. */
export type NeedCandidate = Candidate & {
  readonly title: string;
  readonly otherTitle: string | null;
  readonly language: Language;
  readonly organisationName: string;
  readonly place: string;
  readonly peopleCount: number | null;
};

/** The needs that may be shown with a solution: public, still open, from a part of the country where it is offered or from one that is not said. */
export async function needCandidates(
  db: Tables,
  looking: Looking,
  place: { readonly country: Country; readonly regions: readonly string[] },
): Promise<readonly NeedCandidate[]> {
  const rows = await db
    .selectFrom('need')
    .innerJoin('needWords', 'needWords.caseId', 'need.caseId')
    .innerJoin('caseFile', 'caseFile.id', 'need.caseId')
    .innerJoin('organisation', 'organisation.id', 'caseFile.organisationId')
    .select(['need.caseId as id', 'need.targetGroups', 'need.outcomes', 'need.settings', 'need.services'])
    .select([
      'caseFile.title',
      'need.otherTitle',
      'caseFile.language',
      'organisation.name as organisationName',
      'caseFile.place',
      'need.peopleCount',
    ])
    .select(weighedAs(looking, 'need', 'need_words'))
    .where('need.publishedAt', 'is not', null)
    .where('caseFile.country', '=', place.country)
    .where('caseFile.phase', 'in', [...openPhases])
    .where((eb) => eb.or([eb('need.region', 'is', null), eb('need.region', 'in', place.regions.length > 0 ? [...place.regions] : [''])]))
    .where(somethingInCommon(looking, 'need', 'need_words'))
    .orderBy('shared', 'desc')
    .orderBy('rank', 'desc')
    .orderBy('need.caseId')
    .limit(mostCandidates)
    .execute();
  return rows.map((row) => ({
    ...candidateIn(row, looking),
    title: row.title,
    otherTitle: row.otherTitle,
    language: row.language,
    organisationName: row.organisationName,
    place: row.place,
    peopleCount: row.peopleCount,
  }));
}

/** Rank, similarity and words in common, for a table and the words kept beside it. Words weigh by where they stand: title 1, summary 0.4, text 0.2, evidence 0.1. */
function weighedAs({ asked, titleWords, terms }: Looking, table: 'need' | 'solution', words: 'need_words' | 'solution_words') {
  const vector: RawBuilder<string> = sql.ref(`${words}.vector`);
  return [
    sql<number>`ts_rank_cd('{0.1, 0.2, 0.4, 1.0}', ${vector}, ${askedQuery(asked, 'any')}, 32)::float8`.as('rank'),
    likeness(titleWords, sql.ref(`${words}.plain`)).as('similarity'),
    askedHits(asked, vector).as('hits'),
    alikeWords(titleWords, sql.ref(`${words}.plain`)).as('alike'),
    shared(table, terms).as('shared'),
  ] as const;
}

/** Whether there is anything to weigh: a term, a word, or a word that looks alike (`<%` finds those through its index, at its own threshold of 0.6). */
function somethingInCommon({ asked, titleWords, terms }: Looking, table: 'need' | 'solution', words: 'need_words' | 'solution_words') {
  const alike = compared(titleWords).map((word) => sql`plain_words(${word}) <% ${sql.ref(`${words}.plain`)}`);
  const ways = [sql`${shared(table, terms)} > 0`, sql`${sql.ref(`${words}.vector`)} @@ ${askedQuery(asked, 'any')}`, ...alike];
  return sql<boolean>`(${sql.join(ways, sql` or `)})`;
}

/** Words of fewer than three letters have no trigrams and are compared with nothing. */
function compared(words: readonly string[]): readonly string[] {
  return words.filter((word) => word.length > 2);
}

/** How alike the words of a title are to the closest words of a text, on average. */
function likeness(titleWords: readonly string[], plain: RawBuilder<string>): RawBuilder<number> {
  const words = compared(titleWords);
  if (words.length === 0) return sql`0::float8`;
  return sql`(select avg(case when alike >= ${sql.lit(leastAlike)} then alike else 0 end)::float8
    from (select word_similarity(plain_words(word), ${plain}) as alike from unnest(array[${sql.join(words)}]::text[]) as title(word)) one)`;
}

/** Those words of a title that a text has a word like. */
function alikeWords(titleWords: readonly string[], plain: RawBuilder<string>): RawBuilder<readonly string[]> {
  const words = compared(titleWords);
  if (words.length === 0) return sql`array[]::text[]`;
  return sql`array(select word from unnest(array[${sql.join(words)}]::text[]) as title(word)
    where word_similarity(plain_words(word), ${plain}) >= ${sql.lit(leastAlike)})`;
}

/** How many of the terms looked for a row has. */
function shared(table: 'need' | 'solution', terms: readonly string[]): RawBuilder<number> {
  if (terms.length === 0) return sql`0`;
  const own = sql.join(
    facets.map((facet) => sql`coalesce(${sql.ref(`${table}.${column(facet)}`)}, '[]')`),
    sql` || `,
  );
  return sql`(select count(*)::int4 from jsonb_array_elements_text(${own}) as has(term) where has.term in (${sql.join(terms)}))`;
}

const column = (facet: Facet) => (facet === 'targetGroups' ? 'target_groups' : facet);

type Row = { readonly [F in Facet]: readonly string[] | null } & {
  readonly id: string;
  readonly rank: number;
  readonly similarity: number;
  readonly hits: readonly number[];
  readonly alike: readonly string[];
};

function candidateIn(row: Row, { asked }: Looking): Candidate {
  const { id, rank, similarity } = row;
  const words = asked.filter(({ word }, place) => row.hits.includes(place) || row.alike.includes(word)).map(({ word }) => word);
  return { id, rank, similarity, tags: tagsIn(row), words };
}

/** The terms of a row; what was never asked is empty. */
export function tagsIn(row: { readonly [F in Facet]: readonly string[] | null }): Tags {
  return {
    targetGroups: row.targetGroups ?? [],
    outcomes: row.outcomes ?? [],
    settings: row.settings ?? [],
    services: row.services ?? [],
  };
}
