import type { RobustnessInput } from './robustness-input.ts';
import { randomOf } from '../random.ts';
import { tieWithin, winnerOf, type Weighing } from './weighing.ts';

/** Who is first when one assessor's scores are left out. */
export type LeftOut = {
  /** Place of the assessor, from 1. */
  readonly assessor: number;
  /** `null` where the first place is tied (then `tiedFirst` lists them) or nobody is left who has scores on everything. */
  readonly winner: string | null;
  readonly tiedFirst: readonly string[];
  /** Submissions that have no score on some criterion without this assessor: not assessed is never zero, so they drop out. */
  readonly missing: readonly string[];
};

/** The share of ways to draw as many assessors, with repetition, in which the same one comes first alone. */
export type Bootstrap = {
  readonly unchanged: number;
  /** Share in which some submission was left without a score on some criterion. */
  readonly undefined: number;
  readonly method: 'exact' | 'sampled';
};

/** More assessors than this give too many multisets (6 435 for 8) to go through them all. */
const mostForExact = 8;

/** The winner with each assessor left out in turn; empty with fewer than two assessors. The other scores count by their plain mean. */
export function leaveOneOut(input: RobustnessInput, weighing: Weighing): readonly LeftOut[] {
  const count = assessorsIn(input);
  if (count < 2) return [];
  return Array.from({ length: count }, (_, out) => {
    const { first, missing } = firstWith(
      input,
      weighing,
      Array.from({ length: count }, (__, place) => (place === out ? 0 : 1)),
    );
    return { assessor: out + 1, winner: first.length === 1 ? (first[0] ?? null) : null, tiedFirst: first.length > 1 ? first : [], missing };
  });
}

/**
 * How often the winner stays when the panel is drawn anew from its own members (Efron 1979): all multisets with their multinomial chances
 * up to 8 assessors, so without any error of drawing, and drawn by the seed beyond. `null` with fewer than two assessors, or a tied winner.
 */
export function bootstrap(input: RobustnessInput, weighing: Weighing): Bootstrap | null {
  const count = assessorsIn(input);
  const winner = winnerOf(weighing);
  if (count < 2 || winner === null) return null;
  let unchanged = 0;
  let missed = 0;
  const look = (times: readonly number[], chance: number) => {
    const { first, missing } = firstWith(input, weighing, times);
    if (missing.length > 0) missed += chance;
    else if (first.length === 1 && first[0] === winner) unchanged += chance;
  };
  if (count <= mostForExact) {
    forEachMultiset(count, look);
    return { unchanged, undefined: missed, method: 'exact' };
  }
  const random = randomOf(input.seed);
  const draws = 10_000;
  for (let draw = 0; draw < draws; draw += 1) {
    const times = Array.from({ length: count }, () => 0);
    for (let place = 0; place < count; place += 1) {
      const drawn = Math.floor(random() * count);
      times[drawn] = (times[drawn] ?? 0) + 1;
    }
    look(times, 1 / draws);
  }
  return { unchanged, undefined: missed, method: 'sampled' };
}

function assessorsIn({ submissions }: RobustnessInput): number {
  return submissions[0]?.assessors.length ?? 0;
}

/** Who leads when the scores of each assessor count so many times. Criteria that nobody scored keep the score they have. */
function firstWith(
  { submissions }: RobustnessInput,
  { places, weights, scale }: Weighing,
  times: readonly number[],
): { readonly first: readonly string[]; readonly missing: readonly string[] } {
  const missing: string[] = [];
  const totals: { readonly id: string; readonly total: number }[] = [];
  for (const { id, scores, assessors } of submissions) {
    let total = 0;
    let whole = true;
    for (const [criterion, place] of places.entries()) {
      let count = 0;
      let sum = 0;
      let assessed = false;
      for (const [assessor, own] of assessors.entries()) {
        const score = own[place] ?? null;
        if (score === null) continue;
        assessed = true;
        count += times[assessor] ?? 0;
        sum += score * (times[assessor] ?? 0);
      }
      if (assessed && count === 0) whole = false;
      total += (weights[criterion] ?? 0) * (count > 0 ? sum / count : (scores[place] ?? 0));
    }
    if (whole) totals.push({ id, total });
    else missing.push(id);
  }
  const best = Math.max(...totals.map(({ total }) => total));
  const first = totals.filter(({ total }) => best - total <= tieWithin * scale).map(({ id }) => id);
  return { first: first.toSorted(), missing: missing.toSorted() };
}

function forEachMultiset(count: number, look: (times: readonly number[], chance: number) => void): void {
  const times = Array.from({ length: count }, () => 0);
  const place = (index: number, left: number, chance: number): void => {
    if (index === count - 1) {
      times[index] = left;
      look(times, chance / factorial(left));
      return;
    }
    for (let drawn = 0; drawn <= left; drawn += 1) {
      times[index] = drawn;
      place(index + 1, left - drawn, chance / factorial(drawn));
    }
  };
  place(0, count, factorial(count) / count ** count);
}

function factorial(value: number): number {
  return value < 2 ? 1 : value * factorial(value - 1);
}
