import type { Criterion } from '#call/fields';
import { interviewCriteria, isInterview } from '#call/interview-criteria';
import type { Id } from '#value/id';
import type { Refusal } from '#value/refusal';
import type { Interview, InterviewRecord } from './interview.ts';

export type InterviewObstacle = Refusal<'interviewNotHeld'>;

/**
 * Why somebody does not score a criterion of a submission: the interview is not held yet, or was held without them, or is not to be held because
 * the submission is set aside; or the criterion belongs to another stage of the call.
 */
export type ScoreBar = 'notHeld' | 'notPresent' | 'setAside' | 'otherStage';

/** A score that somebody does not give, and why. */
export type BarredScore = { readonly submissionId: Id<'submission'>; readonly criterionId: string; readonly why: ScoreBar };

type Held = Pick<Interview, 'submissionId'> & { readonly record: Pick<InterviewRecord, 'outcome' | 'present'> | null };

/**
 * Every score that one person does not give, because what it would judge happens in an interview: until that is recorded nobody scores, and then
 * those who were there, or everybody where the bidder did not come. Other criteria are never barred. The same rule stands in the
 * query of scores (`#db/interview-gate`).
 */
export function barredScores(about: {
  readonly personId: string;
  readonly criteria: readonly Pick<Criterion, 'id' | 'kind' | 'assessedIn'>[];
  readonly submissions: readonly Id<'submission'>[];
  readonly aside: readonly string[];
  readonly interviews: readonly Held[];
}): readonly BarredScore[] {
  const judged = interviewCriteria(about.criteria);
  return about.submissions.flatMap((submissionId) => {
    const held = about.interviews.find((interview) => interview.submissionId === submissionId)?.record ?? null;
    const why = barOf(held, { personId: about.personId, aside: about.aside.includes(submissionId) });
    return why === null ? [] : judged.map(({ id }) => ({ submissionId, criterionId: id ?? '', why }));
  });
}

/** What stands in the way of a ranking: each submission that is not set aside and whose interview has no record. In their order. */
export function openInterviews(
  criteria: readonly Pick<Criterion, 'kind' | 'assessedIn'>[],
  kept: readonly { readonly id: Id<'submission'>; readonly organisationName: string }[],
  interviews: readonly Held[],
): readonly InterviewObstacle[] {
  if (!criteria.some(isInterview)) return [];
  return kept
    .filter(({ id }) => !interviews.some((interview) => interview.submissionId === id && interview.record !== null))
    .map(({ organisationName }) => ({ code: 'interviewNotHeld', facts: { organisation: organisationName } }));
}

function barOf(
  record: Pick<InterviewRecord, 'outcome' | 'present'> | null,
  { personId, aside }: { readonly personId: string; readonly aside: boolean },
): ScoreBar | null {
  if (record === null) return aside ? 'setAside' : 'notHeld';
  if (record.outcome === 'didNotCome') return null;
  return record.present.some((present) => present === personId) ? null : 'notPresent';
}
