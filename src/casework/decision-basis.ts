import { locksOf, openedSubmissionsOf, scoreChangesOf, scoresOf } from '#db/assessment';
import { interestsOf } from '#db/interests';
import { setAsideOf } from '#db/load-after-decision';
import type { Tables, Tx } from '#db/tables';
import { scoredCriteria, type Score } from '#assessment';
import { standingOf } from '#assessment/interest';
import type { ScoreChange } from '#assessment/score-change';
import type { CallLot } from '#call/call-lot';
import { procedureOf } from '#call/procedures';
import type { DecisionBasis, Summaries, WaitingPeriod } from '#decision';
import { assessorsOf, firmnessOf } from '#decision/firmness';
import { rankingOf } from '#decision/ranking';
import type { SetAside } from '#decision/set-aside';
import { waitingPeriodOf } from '#decision/waiting';
import { zoneOf } from '#party/organisation';
import type { CaseFile } from '#public-record/case-file';
import { partiesOf } from '#submission/consortium';
import type { Id } from '#value/id';
import { dayIn, type Instant } from '#value/instant';
import type { ActRefusal } from './act.ts';
import { lowPriceSignsOf } from './low-prices.ts';
import { obstaclesOf } from './obstacles.ts';
import { activeOf, panelOf } from './panel-results.ts';

/** A submission that was opened and is not in the ranking: set aside, or never assessed, or without a price. */
export type Unranked = {
  readonly submissionId: Id<'submission'>;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly aside: SetAside | null;
};

export type Basis = DecisionBasis & {
  /** What about the submissions themselves stands in the way: not assessed, below a minimum, a low price not examined, an answer awaited. */
  readonly obstacles: readonly ActRefusal[];
  /** Submissions whose price looks unusually low. */
  readonly lowPrices: readonly Id<'submission'>[];
  readonly unranked: readonly Unranked[];
  readonly assessorNames: readonly string[];
  /** What the assessors recorded, as the first draft of the reasons in the letters. */
  readonly recorded: Summaries;
};

/** Everything a decision rests on, as it is now. */
export async function basisOf(
  db: Tables | Tx,
  call: CallLot,
  { file, at }: { readonly file: CaseFile; readonly at: Instant },
): Promise<Basis> {
  const interests = await interestsOf(db, call.id);
  const locks = await locksOf(db, call.lot.id);
  const active = await activeOf(db, file, call);
  const submissions = await openedSubmissionsOf(db, { callId: call.id, lotId: call.lot.id });
  const aside = await setAsideOf(db, call.id);
  const kept = submissions.filter(({ id }) => !aside.some((entry) => entry.submissionId === id));
  const scores = await scoresOf(db, call.id);
  const { ranking, reversals } = rankingOf(call, kept, scores);
  const signs = await lowPriceSignsOf(db, call);
  const changes = await scoreChangesOf(db, call.id);
  return {
    assessors: active.length,
    locked: active.filter((personId) => locks.includes(personId)).length,
    waitingInterests: interests.filter(
      (interest) =>
        standingOf(interest) === 'waiting' && submissions.some((submission) => partiesOf(submission).includes(interest.organisationId)),
    ).length,
    ranking,
    reversals,
    obstacles: await obstaclesOf(db, call, { kept, scores, ranking, signs, at }),
    lowPrices: signs.map(({ submissionId }) => submissionId),
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
    recorded: Object.fromEntries(ranking.map((line) => [line.organisationId, recordedAbout(line.submissionId, call, { scores, changes })])),
  };
}

/** The reasons that were recorded for one submission, criterion by criterion, each assessor's on a line of its own and without a name. */
function recordedAbout(
  submissionId: string,
  call: CallLot,
  { scores, changes }: { readonly scores: readonly Score[]; readonly changes: readonly ScoreChange[] },
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    scoredCriteria(call.criteria).map(({ id }) => [
      id ?? '',
      scores
        .filter((score) => score.submissionId === submissionId && score.criterionId === id && score.value !== null)
        .flatMap(({ id: scoreId, reason }) => [
          ...(reason ? [reason.trim()] : []),
          ...changes.filter((change) => change.scoreId === scoreId).map(({ changeReason }) => changeReason.trim()),
        ])
        .join('\n'),
    ]),
  );
}

/** The waiting period that a decision made at `at` starts; `null` where none does. */
export function waitingFrom(file: CaseFile, { kind, stage }: Pick<CallLot, 'kind' | 'stage'>, at: Instant): WaitingPeriod | null {
  // Nothing is signed after a selection, so nothing waits.
  if (stage.concludes === 'selection' || !procedureOf(kind).standstill) return null;
  return waitingPeriodOf(file.route, { country: file.country, noticeOn: dayIn(zoneOf(file.country), at) });
}
