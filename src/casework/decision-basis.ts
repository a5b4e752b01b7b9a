import { locksOf, openedSubmissionsOf, scoresOf } from '#db/assessment';
import { interestsOf } from '#db/interests';
import { setAsideOf } from '#db/load-after-decision';
import type { Tables, Tx } from '#db/tables';
import { scoredCriteria, type Score } from '#assessment';
import { standingOf } from '#assessment/interest';
import { activeAssessors } from '#assessment/panel';
import type { Call } from '#call';
import type { DecisionBasis, Summaries, WaitingPeriod } from '#decision';
import { assessorsOf, firmnessOf } from '#decision/firmness';
import { rankingOf } from '#decision/ranking';
import type { SetAside } from '#decision/set-aside';
import { waitingPeriodOf } from '#decision/waiting';
import { zoneOf } from '#party/organisation';
import type { CaseFile } from '#public-record/case-file';
import type { Id } from '#value/id';
import { dayIn, type Instant } from '#value/instant';
import { panelOf } from './panel-results.ts';

/** A submission that was opened and is not in the ranking: set aside, or never assessed, or without a price. */
export type Unranked = {
  readonly submissionId: Id<'submission'>;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly aside: SetAside | null;
};

export type Basis = DecisionBasis & {
  readonly unranked: readonly Unranked[];
  readonly assessorNames: readonly string[];
  /** What the assessors recorded, as the first draft of the reasons in the letters. */
  readonly recorded: Summaries;
};

/** Everything a decision rests on, as it is now. */
export async function basisOf(db: Tables | Tx, call: Call, file: CaseFile): Promise<Basis> {
  const interests = await interestsOf(db, call.id);
  const locks = await locksOf(db, call.id);
  const panel = panelOf(file).map((entry) => entry.personId);
  const active = activeAssessors(panel, interests);
  const submissions = await openedSubmissionsOf(db, call.id);
  const aside = await setAsideOf(db, call.id);
  const kept = submissions.filter(({ id }) => !aside.some((entry) => entry.submissionId === id));
  const scores = await scoresOf(db, call.id);
  const { ranking, reversals } = rankingOf(call, kept, scores);
  return {
    assessors: active.length,
    locked: active.filter((personId) => locks.includes(personId)).length,
    waitingInterests: interests.filter((interest) => standingOf(interest) === 'waiting').length,
    ranking,
    reversals,
    firmness: firmnessOf(
      call,
      ranking,
      scores.filter((score) => kept.some(({ id }) => id === score.submissionId)),
    ),
    assessorNames: assessorsOf(scores).map((personId) => panelOf(file).find((entry) => entry.personId === personId)?.name ?? ''),
    unranked: submissions
      .filter((submission) => !ranking.some((line) => line.submissionId === submission.id))
      .map(({ id, organisationId, organisationName }) => ({
        submissionId: id,
        organisationId,
        organisationName,
        aside: aside.find((entry) => entry.submissionId === id) ?? null,
      })),
    recorded: Object.fromEntries(ranking.map((line) => [line.organisationId, recordedAbout(line.submissionId, call, scores)])),
  };
}

/** The reasons that were recorded for one submission, criterion by criterion, each assessor's on a line of its own and without a name. */
function recordedAbout(submissionId: string, call: Call, scores: readonly Score[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    scoredCriteria(call.criteria).map(({ id }) => [
      id ?? '',
      scores
        .filter((score) => score.submissionId === submissionId && score.criterionId === id && score.value !== null)
        .flatMap(({ reason }) => (reason ? [reason.trim()] : []))
        .join('\n'),
    ]),
  );
}

/** The waiting period that a decision made at `at` starts. */
export function waitingFrom(file: CaseFile, at: Instant): WaitingPeriod | null {
  return waitingPeriodOf(file.route, { country: file.country, noticeOn: dayIn(zoneOf(file.country), at) });
}
