import type { Criterion } from '#call/fields';
import { interviewCriteria } from '#call/interview-criteria';
import type { AskedCriterion } from './asked.tsx';

type Part = 'interviewAsks' | 'interviewMinutes' | 'interviewWho' | 'assessedIn';

/** The criteria of a call that are judged in an interview, as pages show them; calls published before there were any have none. */
export function askedCriteria(
  criteria: readonly (Pick<Criterion, 'id' | 'kind' | 'title'> & Partial<Pick<Criterion, Part>>)[],
): readonly AskedCriterion[] {
  return interviewCriteria(criteria).map(({ id, title, interviewAsks, interviewMinutes, interviewWho }) => ({
    id: id ?? '',
    title: title ?? '',
    asks: interviewAsks ?? '',
    minutes: interviewMinutes ?? 0,
    who: interviewWho ?? '',
  }));
}
