import type { Problem } from '#field/problem';
import type { GateCode } from '#law/gates';
import type { CallValues, Criterion } from './fields.ts';

/** The parts of a criterion that say whether there is an interview; calls published before there were any know none of them. */
type Judged = Pick<Criterion, 'kind'> & Partial<Pick<Criterion, 'assessedIn'>>;

/** Whether a criterion is judged in an interview. The price is computed, so it never is. */
export function isInterview({ kind, assessedIn }: Judged): boolean {
  return kind !== 'price' && assessedIn === 'interview';
}

/** The criteria judged in an interview, in the order of the call. */
export function interviewCriteria<C extends Judged>(criteria: readonly C[]): readonly C[] {
  return criteria.filter(isInterview);
}

/** How many minutes every interview of a call lasts: one interview for all its criteria, the same for every bidder. 0 without any. */
export function interviewLength(criteria: readonly (Judged & Partial<Pick<Criterion, 'interviewMinutes'>>)[]): number {
  return interviewCriteria(criteria).reduce((sum, { interviewMinutes }) => sum + (interviewMinutes ?? 0), 0);
}

/** What an interview criterion lacks before publication, and an interview with bidders whose names are hidden, in the order of the fields. */
export function interviewProblems(values: Pick<CallValues, 'criteria' | 'anonymous'>): readonly Problem[] {
  const lacking = values.criteria.flatMap((criterion, index): readonly Problem[] =>
    isInterview(criterion)
      ? (['interviewAsks', 'interviewMinutes', 'interviewWho'] as const)
          .filter((name) => criterion[name] === null)
          .map((name) => ({ path: `criteria.${index}.${name}`, code: 'missing' }))
      : criterion.assessedIn === 'interview'
        ? [{ path: `criteria.${index}.assessedIn`, code: 'notOnTheList' }] // a price is computed
        : [],
  );
  return [...(hidesWhoSpeaks(values) ? [{ path: 'anonymous', code: 'notOnTheList' } as const] : []), ...lacking];
}

/** Whether a call hides names and yet wants to meet the bidders. */
export function hidesWhoSpeaks({ criteria, anonymous }: Pick<CallValues, 'criteria' | 'anonymous'>): boolean {
  return anonymous === 'yes' && criteria.some(isInterview);
}

/** Warnings about interviews: they weigh more than half of 100 together, or one has no words of its own for its scores. */
export function interviewWarnings({ criteria }: Pick<CallValues, 'criteria'>): readonly GateCode[] {
  const judged = interviewCriteria(criteria);
  const weight = judged.reduce((sum, criterion) => sum + (criterion.weight ?? 0), 0);
  return [
    ...(weight > 50 ? (['interviewWeighsMost'] as const) : []),
    ...(judged.some(({ scale }) => (scale ?? '').trim() === '') ? (['interviewWithoutScale'] as const) : []),
  ];
}
