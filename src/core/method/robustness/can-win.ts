import { bestLead } from './best-lead.ts';
import { dot } from './polytope.ts';
import { bestWithin, type Region } from './region.ts';
import { lead, tieWithin, type Weighing } from './weighing.ts';

/**
 * Whether some weighting of the region puts a contender first, alone or level with others: the largest smallest lead is not below 0. In
 * bounds the weightings to mix are found one by one: the best answer to the rivals' mix that holds the present mixtures down.
 */
export function canComeFirst(weighing: Weighing, region: Region, own: number): boolean {
  const { contenders, scale } = weighing;
  const contender = contenders[own];
  if (!contender || contenders.length === 1) return true;
  const leads = contenders.flatMap((rival) =>
    rival === contender ? [] : [lead(contender, rival, scale).map((difference) => difference / scale)],
  );
  const over = (weightings: readonly (readonly number[])[]) => leads.map((row) => weightings.map((weights) => dot(row, weights)));
  const level = -tieWithin;
  if (!region.bounds) return bestLead(over(region.corners)).value >= level;
  const known: (readonly number[])[] = [weighing.weights];
  for (;;) {
    const { value, rivals } = bestLead(over(known));
    if (value >= level) return true;
    const worth = weighing.weights.map((_, criterion) =>
      leads.reduce((sum, row, rival) => sum + (row[criterion] ?? 0) * (rivals[rival] ?? 0), 0),
    );
    const better = bestWithin(region.bounds, worth);
    // What the best answer gives is a limit for every mixture: below level, or no better than what is known, nothing will do.
    const limit = dot(worth, better);
    if (limit < level || limit <= value + 1e-12) return false;
    known.push(better);
  }
}
