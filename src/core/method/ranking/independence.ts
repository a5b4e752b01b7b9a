import { fieldOf, leadersOf, totalAt, type Contest } from './contest.ts';
import { dependsOn } from './price-formulas.ts';

/** A losing bid whose absence would change who leads. `winner` is `null`, and `tiedFirst` lists them, where several would lead. */
export type Reversal = { readonly without: string; readonly winner: string | null; readonly tiedFirst?: readonly string[] };

/**
 * Every losing bid whose removal changes who leads, in id order; empty = the order does not depend on bids that cannot win.
 * Only bids that set the lowest or highest price (or move the mean) are tried: no other removal can change a score (methods.md a2).
 */
export function reversalsOf(contest: Contest, leaders: readonly number[]): readonly Reversal[] {
  const tried = contest.price ? dependsOn(contest.price.rule) : 'none';
  if (tried === 'none') return [];
  const { lowest, highest } = fieldOf(contest.bids);
  const leading = new Set(leaders);
  const leaderIds = leaders.map((index) => contest.bids[index]?.id);
  const found: Reversal[] = [];
  for (const [index, bid] of contest.bids.entries()) {
    const setsLowest = (tried === 'lowest' || tried === 'both') && bid.price === lowest;
    const setsHighest = (tried === 'highest' || tried === 'both') && bid.price === highest;
    if (leading.has(index) || (tried !== 'all' && !setsLowest && !setsHighest)) continue;
    const bids = contest.bids.filter((other) => other !== bid);
    const field = fieldOf(bids);
    const totals = bids.map((other) => totalAt(contest, other, { price: other.price, field }));
    const ids = leadersOf(contest, totals).flatMap((leader) => bids[leader]?.id ?? []);
    if (ids.length === leaderIds.length && ids.every((id, place) => id === leaderIds[place])) continue;
    const [first] = ids;
    found.push(
      ids.length === 1 && first !== undefined ? { without: bid.id, winner: first } : { without: bid.id, winner: null, tiedFirst: ids },
    );
  }
  return found;
}
