import type { CallValues, Question } from './fields.ts';

/**
 * Why the answer to a question decides nothing: `unstated` (nobody has said what it informs), `background` (only for information) or
 * `noSuchCriterion` (the call has no criterion of that kind, or no requirement); `null` when it informs something.
 */
export type Uninformative = 'unstated' | 'background' | 'noSuchCriterion';

/** What of a call decides whether a question informs something. */
export type Informed = {
  readonly criteria: readonly Pick<CallValues['criteria'][number], 'kind'>[];
  readonly requirements: readonly unknown[];
};

/** Whether the answer to a question informs anything that the call decides by, and if not, why. */
export function informsNothing({ informs }: Pick<Question, 'informs'>, call: Informed): Uninformative | null {
  switch (informs) {
    case null:
      return 'unstated';
    case 'background':
      return 'background';
    case 'requirement':
      return call.requirements.length > 0 ? null : 'noSuchCriterion';
    case 'solution':
    case 'social':
    case 'experience':
    case 'price':
      return call.criteria.some((criterion) => criterion.kind === informs) ? null : 'noSuchCriterion';
  }
}
