import { readJournal } from '#db/journal';
import { findSolution, listSolutions, saveSolution, solutionsOf, type NamedSolution, type SolutionFilter } from '#db/solutions';
import type { Tx } from '#db/tables';
import { changeSolution, publishSolution, withdrawSolution, type Solution } from '#dialogue/solution';
import { solutionFields, type SolutionValues } from '#dialogue/solution-fields';
import { askedWords } from '#dialogue/asked-words';
import { emptyValues } from '#field/field';
import { mayAct, type Actor } from '#party/role';
import { publicSolutionOf, type PublicSolution } from '#public-record/public-solution';
import { dayIn, type Instant } from '#value/instant';
import type { CaseEvent } from '#value/event';
import { idOf } from '#value/id';
import { ok, refused, type Result } from '#value/result';
import type { Language } from '#value/text';
import { appendEvents, undoneWhenRefused, type ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import { tellSolutionNews } from './news.ts';
import { versionOf } from './version.ts';

/** What became of a public solution, as everybody may read it. */
export type SolutionLine = { readonly at: Instant; readonly type: string; readonly fields: readonly string[]; readonly hash: string };

/**
 * The acts on solutions. A solution is no part of a case: its events stand in a stream of its own, `solution/ID`, chained and signed like those of
 * cases. It has none before it is public, so a draft leaves no trace.
 */
export function solutionActs(bench: Bench) {
  return {
    /** Begins a solution as a draft of the organisation acted for. */
    async startSolution(
      actor: Actor,
      input: { readonly values: SolutionValues; readonly language: Language },
    ): Promise<Result<{ readonly solutionId: string }, ActRefusal>> {
      if (!mayAct(actor, 'keepSolutions') || actor.organisationId === null) return notAllowed();
      const owner = await bench.tables
        .selectFrom('organisation')
        .select(['country', 'demo'])
        .where('id', '=', actor.organisationId)
        .executeTakeFirst();
      if (!owner) return notAllowed();
      const at = bench.clock.now();
      const solution: Solution = {
        ...emptyValues(solutionFields),
        ...input.values,
        id: idOf(bench.ids.newId()),
        organisationId: actor.organisationId,
        country: owner.country,
        language: input.language,
        state: 'draft',
        createdAt: at,
        changedAt: at,
        publishedAt: null,
        withdrawnAt: null,
        withdrawalReason: null,
      };
      await bench.tables.transaction().execute((tx) => saveSolution(tx, solution, owner.demo));
      return ok({ solutionId: solution.id });
    },

    /** Saves its text. `version` is that of the values the person saw; what somebody else changed meanwhile is not overwritten. */
    saveSolution(
      actor: Actor,
      input: { readonly solutionId: string; readonly values: SolutionValues; readonly version: string | null },
    ): Promise<Result<null, ActRefusal>> {
      return onOwn(actor, input.solutionId, (solution, at) => {
        if (input.version !== null && input.version !== versionOf(bench, solutionFields, solution))
          return refused({ code: 'changedMeanwhile' });
        return changeSolution(solution, input.values, at);
      });
    },

    publishSolution(actor: Actor, input: { readonly solutionId: string }): Promise<Result<null, ActRefusal>> {
      return onOwn(actor, input.solutionId, (solution, at) => publishSolution(solution, at));
    },

    withdrawSolution(
      actor: Actor,
      input: { readonly solutionId: string; readonly reason: string | null },
    ): Promise<Result<null, ActRefusal>> {
      return onOwn(actor, input.solutionId, (solution, at) => withdrawSolution(solution, input.reason, at));
    },

    /** One of the organisation's own, drafts included; `null` for what is not its own. */
    async ownSolution(actor: Actor, solutionId: string): Promise<NamedSolution | null> {
      const solution = await findSolution(bench.tables, solutionId);
      return solution && isOwn(actor, solution) ? solution : null;
    },

    /** Everything that the organisation acted for has written. */
    async ownSolutions(actor: Actor): Promise<readonly NamedSolution[]> {
      return mayAct(actor, 'keepSolutions') && actor.organisationId !== null ? solutionsOf(bench.tables, actor.organisationId) : [];
    },

    /** The public part of a solution; `null` for one that was never public. */
    async findPublicSolution(solutionId: string): Promise<PublicSolution | null> {
      const solution = await findSolution(bench.tables, solutionId);
      return solution ? publicSolutionOf(solution) : null;
    },

    /** What became of it since it is public, oldest first. */
    async solutionHistory(solutionId: string): Promise<readonly SolutionLine[]> {
      const rows = await readJournal(bench.tables, [streamOf(solutionId)]);
      return rows.map(({ at, type, facts, hash }) => ({ at, type, hash, fields: fieldsIn(facts) }));
    },

    /** One page of public solutions, in the order drawn for the day, with that day. */
    async listSolutions(
      filter: Omit<SolutionFilter, 'asked'> & { readonly words: string },
      page: { readonly offset: number; readonly size: number },
    ) {
      const day = dayIn('Europe/Oslo', bench.clock.now());
      const { words, ...rest } = filter;
      const { lines, total } = await listSolutions(bench.tables, { ...rest, asked: askedWords(words, null) }, { ...page, order: day });
      return { day, total, lines: lines.flatMap((line) => publicSolutionOf(line) ?? []) };
    },
  };

  /** An act on one solution of the acting organisation, in one transaction with its event. */
  function onOwn(
    actor: Actor,
    solutionId: string,
    act: (solution: Solution, at: Instant) => Result<{ readonly solution: Solution; readonly event: CaseEvent | null }, ActRefusal>,
  ): Promise<Result<null, ActRefusal>> {
    return undoneWhenRefused(bench, async (tx) => {
      await lock(tx, solutionId);
      const found = await findSolution(tx, solutionId);
      if (!found || !isOwn(actor, found)) return notAllowed();
      const at = bench.clock.now();
      const done = act(found, at);
      if (!done.ok) return done;
      const { solution, event } = done.value;
      await saveSolution(tx, solution, found.demo);
      if (event) await appendEvents(bench, { tx, at, actor, caseId: null }, { events: [event], stream: streamOf(solutionId) });
      if (event) await tellSolutionNews(bench, { tx, at, actorId: actor.personId }, { ...solution, event: event.type });
      return ok(null);
    });
  }
}

/** Two people saving at once follow one another. */
async function lock(tx: Tx, solutionId: string): Promise<void> {
  await tx.selectFrom('solution').select('id').where('id', '=', solutionId).forUpdate().execute();
}

function isOwn(actor: Actor, solution: Solution): boolean {
  return mayAct(actor, 'keepSolutions') && actor.organisationId === solution.organisationId;
}

function notAllowed() {
  return refused({ code: 'notAllowed', facts: { act: 'keepSolutions' } });
}

function streamOf(solutionId: string): string {
  return `solution/${solutionId}`;
}

function fieldsIn(facts: unknown): readonly string[] {
  const fields: unknown = typeof facts === 'object' && facts !== null && 'fields' in facts ? facts.fields : [];
  return Array.isArray(fields) ? fields.filter((field): field is string => typeof field === 'string') : [];
}
