import type { Criterion } from '#call/fields';
import { scoreScale, type Score } from '#assessment';
import { agreementOf, type Agreement } from '#assessment/panel';
import type { RankedSubmission } from './ranked-submission.ts';

/** One criterion of one submission that the assessors scored differently, and how much that matters for who comes first. */
export type Disagreement = Agreement & {
  readonly submissionId: string;
  readonly criterionId: string;
  /**
   * How far the total would move if the mean went to the end of the scores that works against the first place, as a share of the distance
   * that decides it; from 1 on somebody else could come first. `null` where the first place is shared: then any move decides.
   */
  readonly impact: number | null;
};

type Ranked = Pick<RankedSubmission, 'submissionId' | 'rank' | 'total'>;

/**
 * What the panel should talk about first: impact on the outcome times disagreement, the greatest first. Disagreement is the distance
 * between the highest and the lowest score as a share of the scale. For the first submission the mean goes down to its lowest score,
 * against the lead over the second; for any other it goes up to its highest, against the distance to the first:
 * impact = |end − mean| × weight ÷ 100 ÷ distance. Submissions without a place come last with impact 0; where all agree there is no line.
 * Worked number: a lead of 0.01446 on a criterion of weight 25, scores 5.0, 4.8 and 4.0 for the first: 0.6 × 0.25 ÷ 0.01446 = 10.4.
 */
export function discussionQueue(
  criteria: readonly Pick<Criterion, 'id' | 'kind' | 'weight'>[],
  ranking: readonly Ranked[],
  scores: readonly Score[],
): readonly Disagreement[] {
  const submissions = [...new Set(scores.map(({ submissionId }) => submissionId))].toSorted();
  const lines = submissions.flatMap((submissionId) =>
    criteria.flatMap(({ id, kind, weight }): readonly Disagreement[] => {
      const agreement = kind === 'price' || id === null ? null : agreementOf(scores, submissionId, id);
      if (!agreement || id === null || agreement.spread === 0) return [];
      return [{ ...agreement, submissionId, criterionId: id, impact: impactOf(ranking, submissionId, { agreement, weight: weight ?? 0 }) }];
    }),
  );
  return lines.toSorted((a, b) => priority(b) - priority(a) || b.spread - a.spread);
}

/** Whether the disagreement alone could change who comes first. */
export function couldDecide({ impact }: Pick<Disagreement, 'impact'>): boolean {
  return impact === null || impact >= 1;
}

function impactOf(
  ranking: readonly Ranked[],
  submissionId: string,
  cell: { readonly agreement: Agreement; readonly weight: number },
): number | null {
  const own = ranking.find((line) => line.submissionId === submissionId);
  const others = ranking.filter((line) => line.submissionId !== submissionId).map(({ total }) => total);
  if (!own || others.length === 0) return 0;
  const distance = Math.abs(own.total - Math.max(...others));
  const { mean, lowest, highest } = cell.agreement;
  const move = ((own.rank === 1 ? mean - lowest : highest - mean) * cell.weight) / 100;
  if (move === 0) return 0;
  return distance < tie ? null : move / distance;
}

function priority({ impact, spread }: Disagreement): number {
  return ((impact ?? Number.MAX_SAFE_INTEGER) * spread) / scoreScale;
}

/** Totals closer than this are level; sums of means differ by less through rounding alone. */
const tie = 1e-9;
