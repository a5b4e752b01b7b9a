import { tieWithin, type Weighing } from './weighing.ts';
import type { RobustnessInput } from './robustness-input.ts';

/** How far one mean score would have to be another before somebody else is level with the winner. */
export type ScoreFlip = {
  readonly submission: string;
  readonly criterion: string;
  /** In points of the scale: below 0 for the winner's own scores, above 0 for a rival's; `null` where the scale does not reach so far. */
  readonly change: number | null;
};

/**
 * For every scored criterion: the change of that one score, all else as it is, that closes the gap (gap ÷ weight). Empty where the first
 * place is tied or nobody competes. In the order of submissions, then criteria.
 */
export function scoreFlips(input: RobustnessInput, weighing: Weighing): readonly ScoreFlip[] {
  const { contenders, leaders, criteria, scored, weights } = weighing;
  const leader = contenders[leaders[0] ?? 0];
  const others = contenders.filter((contender) => contender !== leader);
  if (!leader || leaders.length !== 1 || leader.ids.length > 1 || others.length === 0) return [];
  const next = Math.max(...others.map(({ total }) => total));
  return contenders.flatMap((contender) =>
    contender.ids.flatMap((submission) =>
      criteria.flatMap((criterion, index) => {
        if (!scored[index]) return [];
        const gap = contender === leader ? next - leader.total : leader.total - contender.total;
        const change = gap / (weights[index] ?? 1);
        return [{ submission, criterion, change: reaches(input.scale, (contender.scores[index] ?? 0) + change) ? change : null }];
      }),
    ),
  );
}

/** Whether one step of the scale by one assessor on one criterion would change who is first. The mean moves by the step ÷ number of assessors. */
export function oneStepDecides(input: RobustnessInput, weighing: Weighing): boolean {
  return scoreFlips(input, weighing).some(({ submission, criterion, change }) => {
    if (change === null) return false;
    const place = weighing.places[weighing.criteria.indexOf(criterion)] ?? -1;
    const own = input.submissions.find(({ id }) => id === submission);
    const assessors = own?.assessors.filter((scores) => (scores[place] ?? null) !== null).length ?? 0;
    const weight = weighing.weights[weighing.criteria.indexOf(criterion)] ?? 0;
    const moved = (input.step / Math.max(1, assessors)) * weight;
    return Math.abs(change) * weight <= moved + tieWithin * weighing.scale;
  });
}

function reaches(scale: number | null, score: number): boolean {
  return scale === null || (score >= -tieWithin * scale && score <= scale * (1 + tieWithin));
}
