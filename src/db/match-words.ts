import { sql } from 'kysely';
import type { Tx } from './tables.ts';

/** Puts the words that a need is found by in step with its row. How they are weighed stands in the view, in schema/0019. */
export async function findNeedBy(tx: Tx, caseId: string): Promise<void> {
  await sql`insert into need_words (case_id, terms, vector, plain) select case_id, terms, vector, plain from need_words_now where case_id = ${caseId}
    on conflict (case_id) do update set terms = excluded.terms, vector = excluded.vector, plain = excluded.plain`.execute(tx);
}

/** The same for a solution. */
export async function findSolutionBy(tx: Tx, solutionId: string): Promise<void> {
  await sql`insert into solution_words (solution_id, terms, vector, plain)
    select solution_id, terms, vector, plain from solution_words_now where solution_id = ${solutionId}
    on conflict (solution_id) do update set terms = excluded.terms, vector = excluded.vector, plain = excluded.plain`.execute(tx);
}
