import type { Money } from '#value/money';
import type { RankedSubmission } from './ranked-submission.ts';

type Line = Pick<RankedSubmission, 'rank' | 'price'>;

/**
 * How far the money of a round reached in a ranking: what is given to those who are `chosen`, what is left of it, and the place at which it
 * ended; `endsAt` is `null` where it paid for all.
 */
export function moneyReached<Ranked extends Line>(
  ranking: readonly Ranked[],
  chosen: readonly Ranked[],
  money: Money,
): { readonly given: Money; readonly left: Money; readonly endsAt: number | null } {
  const given = chosen.reduce((sum, { price }) => sum + (price?.minor ?? 0), 0);
  const after = ranking.filter((line) => !chosen.includes(line)).map(({ rank }) => rank);
  return {
    given: { ...money, minor: given },
    left: { ...money, minor: money.minor - given },
    endsAt: after.length > 0 ? Math.min(...after) : null,
  };
}
