import { sql } from 'kysely';
import type { Candidate } from '#dialogue/matching';
import type { Country } from '#field/field';
import type { Phase } from '#lifecycle';
import type { Tags } from '#need/taxonomy';
import type { Facet } from '#need/term';
import type { Day } from '#value/day';
import type { Language } from '#value/text';
import { inCommon, inDetail, ranked, type Looking } from './match-parts.ts';
import type { Tables } from './tables.ts';

/** As many are weighed; with more candidates those with most terms in common come first, then by words. */
const mostCandidates = 200;

/** With fewer candidates than these, words that only look alike are looked for too: that reads every row, so it is done where little was found. */
const enough = 20;

/** Phases in which a need can still be answered with a solution. */
export const openPhases = ['need', 'dialogue', 'route', 'call'] as const satisfies readonly Phase[];

/** The solutions that may be shown with a need: public, offered in its part of the country, with room within a year. */
export async function solutionCandidates(
  db: Tables,
  looking: Looking,
  place: { readonly country: Country; readonly region: string | null; readonly by: Day },
): Promise<readonly Candidate[]> {
  const narrowed = (how: 'sure' | 'alike') =>
    db
      .selectFrom('solution')
      .innerJoin('solutionWords', 'solutionWords.solutionId', 'solution.id')
      .select(['solution.id', 'solution.targetGroups', 'solution.outcomes', 'solution.settings', 'solution.services'])
      .select(['solutionWords.vector', 'solutionWords.plain'])
      .select(ranked(looking, 'solution_words'))
      .where('solution.state', '=', 'published')
      .where('solution.country', '=', place.country)
      .where((eb) => eb.or([eb('solution.capacity', 'is', null), eb('solution.capacity', '>', 0)]))
      .where((eb) => eb.or([eb('solution.availableFrom', 'is', null), eb('solution.availableFrom', '<=', place.by)]))
      .$if(place.region !== null, (query) =>
        query.where(sql<boolean>`coalesce(solution.regions, '[]') @> ${JSON.stringify([place.region])}::jsonb`),
      )
      .where(inCommon(looking, 'solution_words', how))
      .orderBy('shared', 'desc')
      .orderBy('rank', 'desc')
      .orderBy('solution.id')
      .limit(mostCandidates);
  const detailed = (how: 'sure' | 'alike') =>
    db
      .selectFrom(narrowed(how).as('narrowed'))
      .select(['id', 'targetGroups', 'outcomes', 'settings', 'services', 'rank'])
      .select(inDetail(looking))
      .execute();
  const found = await detailed('sure');
  const rows = found.length < enough ? await detailed('alike') : found;
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
  const narrowed = (how: 'sure' | 'alike') =>
    db
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
        'needWords.vector',
        'needWords.plain',
      ])
      .select(ranked(looking, 'need_words'))
      .where('need.publishedAt', 'is not', null)
      .where('caseFile.country', '=', place.country)
      .where('caseFile.phase', 'in', [...openPhases])
      .where((eb) => eb.or([eb('need.region', 'is', null), eb('need.region', 'in', place.regions.length > 0 ? [...place.regions] : [''])]))
      .where(inCommon(looking, 'need_words', how))
      .orderBy('shared', 'desc')
      .orderBy('rank', 'desc')
      .orderBy('need.caseId')
      .limit(mostCandidates);
  const detailed = (how: 'sure' | 'alike') =>
    db
      .selectFrom(narrowed(how).as('narrowed'))
      .select(['id', 'targetGroups', 'outcomes', 'settings', 'services', 'rank'])
      .select(['title', 'otherTitle', 'language', 'organisationName', 'place', 'peopleCount'])
      .select(inDetail(looking))
      .execute();
  const found = await detailed('sure');
  const rows = found.length < enough ? await detailed('alike') : found;
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
