import { openInterviews } from '#assessment/interview-scoring';
import { openClarification } from '#assessment/clarification';
import { unexamined } from '#assessment/low-price';
import type { Score } from '#assessment';
import type { CallLot } from '#call/call-lot';
import { isRecorded } from '#call/procedures';
import { clarificationsOf, priceExaminationsOf } from '#db/clarifications';
import { interviewsOf } from '#db/interviews';
import type { Tables, Tx } from '#db/tables';
import { choosingOf, chosenFrom } from '#decision/choosing';
import { rankingObstacles } from '#decision/obstacles';
import type { RankedSubmission } from '#decision/ranked-submission';
import type { OpenedSubmission } from '#submission';
import type { Instant } from '#value/instant';
import type { ActRefusal } from './act.ts';
import { unexaminedAdvantages } from './advantage.ts';

/** Everything about the submissions themselves that stands in the way of a decision now. */
export async function obstaclesOf(
  db: Tables | Tx,
  call: CallLot,
  about: {
    readonly kept: readonly OpenedSubmission[];
    readonly scores: readonly Score[];
    readonly ranking: readonly RankedSubmission[];
    readonly signs: Parameters<typeof unexamined>[1];
    readonly at: Instant;
  },
): Promise<readonly ActRefusal[]> {
  const { kept, scores, ranking, signs, at } = about;
  const examined = await priceExaminationsOf(db, call.id);
  const { chosen } = chosenFrom(ranking, choosingOf(call));
  const prices = chosen.flatMap((line) => unexamined(line, signs, examined) ?? []);
  const asked = (await clarificationsOf(db, call.id)).filter(({ submissionId }) => kept.some(({ id }) => id === submissionId));
  const open = openClarification(asked, at);
  const unheld = openInterviews(call.criteria, kept, await interviewsOf(db, call.id));
  // Where nobody competes nobody has an advantage in competing.
  const advantages = isRecorded(call.kind) ? [] : await unexaminedAdvantages(db, { caseId: call.caseId, callId: call.id, kept });
  return [...unheld, ...advantages, ...rankingObstacles(call, kept, scores), ...(open ? [open] : []), ...prices];
}
