import { leadersOf, toleranceOf, totalAt, type Bid, type Contest } from './contest.ts';
import type { PriceField } from './price-formulas.ts';

/** The price at which a losing bid would tie with today's first, and who would lead then. */
export type BreakEven = { readonly price: number; readonly leaders: readonly string[] };

/**
 * The highest price below its own at which bid `index` ties with today's first (`rivals`), all other prices as they are; `null` where none does.
 * A lower price never harms the bid and never helps another, so the gap to the first falls steadily with the price: the price is found
 * by halving down to neighbouring numbers. A jump over the tie (minMax between two bids) is no tie.
 * Worked: bids (Q, p) A(50,90) B(60,120) C(10,40), 60/40, proportional: A ties B at 82.758…, C at 30.
 */
export function breakEvenOf(contest: Contest, index: number, rivals: readonly Bid[]): BreakEven | null {
  const bid = contest.bids[index];
  if (!bid || !contest.price) return null;
  const others = fieldWithout(contest.bids, index);
  const gap = (price: number): number => gapAt(contest, { bid, rivals, price, field: withPrice(others, price) });
  const price = proportionalTie(contest, { bid, rivals, others }) ?? highestWhereNotBehind(bid.price, gap);
  if (price === null) return null;
  const field = withPrice(others, price);
  const totals = contest.bids.map((other) => totalAt(contest, other, { price: other === bid ? price : other.price, field }));
  if (Math.abs(gap(price)) > toleranceOf(contest, totals)) return null;
  return { price, leaders: leadersOf(contest, totals).flatMap((leader) => contest.bids[leader]?.id ?? []) };
}

/** The bids that lead, without those that stand for the same: equal price and quality move together whatever a third one does. */
export function rivalsOf(contest: Contest, leaders: readonly number[]): readonly Bid[] {
  const distinct = new Map<string, Bid>();
  for (const index of leaders) {
    const bid = contest.bids[index];
    const key = `${bid?.price} ${bid?.base} ${bid?.quality}`;
    if (bid && !distinct.has(key)) distinct.set(key, bid);
  }
  return [...distinct.values()];
}

type Gap = { readonly bid: Bid; readonly rivals: readonly Bid[]; readonly price: number; readonly field: PriceField };

/** How far the bid is ahead of the best rival at `price`; negative when behind. */
function gapAt(contest: Contest, { bid, rivals, price, field }: Gap): number {
  const sign = contest.comparison === 'highest' ? 1 : -1;
  const best = Math.max(...rivals.map((rival) => sign * totalAt(contest, rival, { price: rival.price, field })));
  return sign * totalAt(contest, bid, { price, field }) - best;
}

function highestWhereNotBehind(own: number, gap: (price: number) => number): number | null {
  let below = own;
  for (let halvings = 0; !(gap(below) >= 0); halvings += 1) {
    if (halvings > 200) return null;
    below /= 2;
  }
  let above = own;
  for (;;) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) return below;
    if (gap(middle) >= 0) below = middle;
    else above = middle;
  }
}

// The commonest formula has a closed form while the bid stays above the lowest other price: M·lo·w/(S − base), exact to the last digit.
function proportionalTie(
  contest: Contest,
  { bid, rivals, others }: { readonly bid: Bid; readonly rivals: readonly Bid[]; readonly others: Others },
): number | null {
  const [rival] = rivals;
  if (contest.price?.rule.formula !== 'proportional' || rivals.length !== 1 || !rival || contest.price.weight === 0) return null;
  const field = withPrice(others, others.lowest);
  const missing = totalAt(contest, rival, { price: rival.price, field }) - bid.base;
  const share = contest.price.weight / contest.weightSum;
  const price = (contest.scale * others.lowest * share) / missing;
  if (missing > 0 && price >= others.lowest) return price;
  const asLowest = rival.price * (1 - (rival.base - bid.base) / (share * contest.scale));
  return asLowest > 0 && asLowest <= others.lowest ? asLowest : null;
}

type Others = { readonly lowest: number; readonly highest: number; readonly sum: number; readonly count: number };

function fieldWithout(bids: readonly Bid[], index: number): Others {
  let lowest = Infinity;
  let highest = -Infinity;
  let sum = 0;
  for (const [place, { price }] of bids.entries()) {
    if (place === index) continue;
    lowest = Math.min(lowest, price);
    highest = Math.max(highest, price);
    sum += price;
  }
  return { lowest, highest, sum, count: bids.length - 1 };
}

function withPrice(others: Others, price: number): PriceField {
  return {
    lowest: Math.min(others.lowest, price),
    highest: Math.max(others.highest, price),
    mean: (others.sum + price) / (others.count + 1),
  };
}
