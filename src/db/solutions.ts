import { sql, type Insertable, type Selectable } from 'kysely';
import type { Solution } from '#dialogue/solution';
import { solutionFields } from '#dialogue/solution-fields';
import type { Facet } from '#need/term';
import type { Approach } from '#dialogue/solution';
import { idOf } from '#value/id';
import { rowOf, valuesOf } from './columns.ts';
import { askedQuery, type Asked } from './asked-query.ts';
import { findSolutionBy } from './match-words.ts';
import { columns } from './save-list.ts';
import type { Schema } from './schema.ts';
import type { Tables, Tx } from './tables.ts';

/** Writes a solution as it is, and what it is found by. */
export async function saveSolution(tx: Tx, solution: Solution, demo: boolean): Promise<void> {
  const row = columns<Insertable<Schema['solution']>>({
    ...rowOf(solutionFields, solution),
    id: solution.id,
    organisationId: solution.organisationId,
    country: solution.country,
    language: solution.language,
    state: solution.state,
    createdAt: solution.createdAt,
    changedAt: solution.changedAt,
    publishedAt: solution.publishedAt,
    withdrawnAt: solution.withdrawnAt,
    withdrawalReason: solution.withdrawalReason,
    demo,
  });
  await tx
    .insertInto('solution')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  await findSolutionBy(tx, solution.id);
}

/** A solution with the name of its enterprise. */
export type NamedSolution = Solution & { readonly organisationName: string; readonly place: string; readonly demo: boolean };

/** One solution, whatever its state; `null` when there is none. */
export async function findSolution(db: Tables | Tx, id: string): Promise<NamedSolution | null> {
  const row = await solutions(db).where('solution.id', '=', id).executeTakeFirst();
  return row ? solutionIn(row) : null;
}

/** Several solutions by id, in no order. */
export async function findSolutions(db: Tables, ids: readonly string[]): Promise<readonly NamedSolution[]> {
  if (ids.length === 0) return [];
  const rows = await solutions(db)
    .where('solution.id', 'in', [...ids])
    .execute();
  return rows.map(solutionIn);
}

/** The solutions of an enterprise, last changed first. */
export async function solutionsOf(db: Tables, organisationId: string): Promise<readonly NamedSolution[]> {
  const rows = await solutions(db)
    .where('solution.organisationId', '=', organisationId)
    .orderBy('solution.changedAt', 'desc')
    .orderBy('solution.id')
    .limit(200)
    .execute();
  return rows.map(solutionIn);
}

/** What the public list can be narrowed by. `terms`: one term each of some facets; a term counts with those under it. */
export type SolutionFilter = {
  readonly asked: Asked;
  readonly terms: Partial<Readonly<Record<Facet, readonly string[]>>>;
  readonly region: string | null;
  readonly approach: Approach | null;
};

/**
 * One page of public solutions with the number of all that fit. `order`: a text of the day; by its digest with the id they stand, so that every enterprise is first on
 * some day and pages of one day fit together.
 */
export async function listSolutions(
  db: Tables,
  filter: SolutionFilter,
  page: { readonly offset: number; readonly size: number; readonly order: string },
): Promise<{ readonly lines: readonly NamedSolution[]; readonly total: number }> {
  const found = () => {
    let query = solutions(db).where('solution.state', '=', 'published');
    for (const [facet, terms] of Object.entries(filter.terms) as [Facet, readonly string[]][])
      // keys of the record
      if (terms.length > 0) query = query.where(anyOf(`solution.${facet}`, terms));
    if (filter.region) query = query.where(anyOf('solution.regions', [filter.region]));
    if (filter.approach === 'scout') query = query.where('solution.unmetNeed', '=', 'yes');
    if (filter.approach === 'challenger') query = query.where('solution.paidToday', '=', 'yes').where('solution.newWay', '=', 'yes');
    if (filter.approach === 'includer') query = query.where('solution.jobs', '=', 'yes');
    if (filter.asked.length > 0)
      query = query.where((eb) =>
        eb.exists(
          eb
            .selectFrom('solutionWords')
            .select('solutionId')
            .whereRef('solutionId', '=', 'solution.id')
            .where(sql<boolean>`vector @@ ${askedQuery(filter.asked, 'all')}`),
        ),
      );
    return query;
  };
  const { total } = await found()
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await found()
    .orderBy(sql`md5(${page.order}::text || solution.id)`)
    .limit(page.size)
    .offset(page.offset)
    .execute();
  return { lines: rows.map(solutionIn), total };
}

/** Whether a list of terms in JSON holds one of these. */
export function anyOf(column: string, terms: readonly string[]) {
  return sql<boolean>`exists (select from jsonb_array_elements_text(coalesce(${sql.ref(column)}, '[]')) as has(term)
    where has.term in (${sql.join(terms)}))`;
}

function solutions(db: Tables | Tx) {
  return db
    .selectFrom('solution')
    .innerJoin('organisation', 'organisation.id', 'solution.organisationId')
    .selectAll('solution')
    .select(['organisation.name as organisationName', 'organisation.place']);
}

function solutionIn(row: Selectable<Schema['solution']> & { readonly organisationName: string; readonly place: string }): NamedSolution {
  const { country, language, state, createdAt, changedAt, publishedAt, withdrawnAt, withdrawalReason, demo, organisationName, place } = row;
  return {
    ...valuesOf(solutionFields, row),
    id: idOf(row.id),
    organisationId: idOf(row.organisationId),
    country,
    language,
    state,
    createdAt,
    changedAt,
    publishedAt,
    withdrawnAt,
    withdrawalReason,
    demo,
    organisationName,
    place,
  };
}
