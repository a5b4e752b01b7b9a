import type { Call } from '#call';
import { meanScores, scoredCriteria, type Score } from '#assessment';
import { belowMinimum } from '#assessment/minimum';
import type { OpenedSubmission } from '#submission';
import type { Refusal } from '#value/refusal';

export type ObstacleRefusal = Refusal<'notAssessed' | 'belowMinimum'>;

type Kept = Pick<OpenedSubmission, 'id' | 'organisationName'>;

/**
 * What stands in the way of a ranking that holds, for submissions that are not set aside: a criterion on which nobody scored one of them (it
 * would be left out in silence), and means below a published minimum. In the order of the submissions; empty: nothing.
 */
export function rankingObstacles(
  call: Pick<Call, 'criteria'>,
  kept: readonly Kept[],
  scores: readonly Score[],
): readonly ObstacleRefusal[] {
  const titleOf = (criterionId: string) => call.criteria.find(({ id }) => id === criterionId)?.title ?? '';
  const nameOf = (submissionId: string) => kept.find(({ id }) => id === submissionId)?.organisationName ?? '';
  const unscored = kept.flatMap(({ id, organisationName }) =>
    scoredCriteria(call.criteria)
      .filter((criterion) => meanScores(scores, id, criterion.id ?? '') === null)
      .map((criterion): ObstacleRefusal => ({
        code: 'notAssessed',
        facts: { organisation: organisationName, criterion: criterion.title ?? '' },
      })),
  );
  const below = belowMinimum(
    call.criteria,
    kept.map(({ id }) => id),
    scores,
  ).map(({ submissionId, criterionId, mean, minimum }): ObstacleRefusal => ({
    code: 'belowMinimum',
    facts: { organisation: nameOf(submissionId), criterion: titleOf(criterionId), mean: Math.round(mean * 100) / 100, minimum },
  }));
  return [...unscored, ...below];
}
