import { missingForAct } from '#field/missing';
import type { Country } from '#field/field';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { Language } from '#value/text';
import { solutionFields, type SolutionValues } from './solution-fields.ts';

export type SolutionState = 'draft' | 'published' | 'withdrawn';

/** What an enterprise offers, before anybody has asked. It belongs to no case. */
export type Solution = SolutionValues & {
  readonly id: Id<'solution'>;
  readonly organisationId: Id<'organisation'>;
  readonly country: Country;
  /** The language it is written in. */
  readonly language: Language;
  readonly state: SolutionState;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  /** The first publication; stays when it is withdrawn. */
  readonly publishedAt: Instant | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawalReason: string | null;
};

export type SolutionRefusal = Refusal<'solutionPublic' | 'solutionNotPublic' | 'solutionWithdrawn' | 'solutionIncomplete'>;
type Changed = Result<{ readonly solution: Solution; readonly event: CaseEvent | null }, SolutionRefusal>;

/** New text of a solution. A draft changes without a word; after publication it is an event that names the fields. Refuses a withdrawn one. */
export function changeSolution(solution: Solution, values: SolutionValues, at: Instant): Changed {
  if (solution.state === 'withdrawn') return refused({ code: 'solutionWithdrawn' });
  const fields = (Object.keys(solutionFields) as (keyof SolutionValues)[]) // keys of the same catalogue
    .filter((key) => JSON.stringify(solution[key]) !== JSON.stringify(values[key]))
    .sort();
  if (fields.length === 0) return ok({ solution, event: null });
  const changed: Solution = { ...solution, ...values, changedAt: at };
  if (solution.state === 'draft') return ok({ solution: changed, event: null });
  if (!isComplete(changed)) return refused({ code: 'solutionIncomplete' });
  return ok({ solution: changed, event: { type: 'solutionChanged', facts: { fields }, refs: refsOf(solution) } });
}

/** Makes a solution public, the first time or again after it was withdrawn. Refuses one that is public, or lacks an answer that readers need. */
export function publishSolution(solution: Solution, at: Instant): Changed {
  if (solution.state === 'published') return refused({ code: 'solutionPublic' });
  if (!isComplete(solution)) return refused({ code: 'solutionIncomplete' });
  return ok({
    solution: {
      ...solution,
      state: 'published',
      changedAt: at,
      publishedAt: solution.publishedAt ?? at,
      withdrawnAt: null,
      withdrawalReason: null,
    },
    event: { type: 'solutionPublished', facts: {}, refs: refsOf(solution) },
  });
}

/** Takes a public solution out of the list and out of matching; its page stays and says why. */
export function withdrawSolution(solution: Solution, reason: string | null, at: Instant): Changed {
  if (solution.state !== 'published') return refused({ code: 'solutionNotPublic' });
  return ok({
    solution: { ...solution, state: 'withdrawn', changedAt: at, withdrawnAt: at, withdrawalReason: reason },
    event: { type: 'solutionWithdrawn', facts: {}, refs: refsOf(solution) },
  });
}

/** What a proposal is, from four plain answers. A property of the proposal: the same enterprise can have one of each. */
export const approaches = ['scout', 'challenger', 'includer'] as const;
export type Approach = (typeof approaches)[number];

/**
 * Scout: it finds or meets a need that no service meets. Challenger: a task that is paid for today, done in another way. Includer: the work is done
 * by people who were outside working life. Several can be true at once; none is an answer too. Unanswered counts as no.
 */
export function approachesOf(answers: Pick<SolutionValues, 'paidToday' | 'unmetNeed' | 'newWay' | 'jobs'>): readonly Approach[] {
  return [
    ...(answers.unmetNeed === 'yes' ? (['scout'] as const) : []),
    ...(answers.paidToday === 'yes' && answers.newWay === 'yes' ? (['challenger'] as const) : []),
    ...(answers.jobs === 'yes' ? (['includer'] as const) : []),
  ];
}

function isComplete(solution: Solution): boolean {
  return missingForAct(solutionFields, solution, solution.country).length === 0;
}

function refsOf({ id }: Solution): CaseEvent['refs'] {
  return [{ kind: 'solution', id }];
}
