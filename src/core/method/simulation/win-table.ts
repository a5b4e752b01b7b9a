import { fieldOf, leadersOf, totalAt, type Bid, type Frame } from '../ranking/contest.ts';
import type { Bidder, Scenario } from './market.ts';

/** The sum over tenders of what each type won, by the set of requirements that was imposed (a bit mask). A shared first place is split. */
export type WinTable = { readonly add: (bidders: readonly Bidder[]) => void; readonly wins: readonly Float64Array[] };

/** An empty table over every subset of `requirements` requirements and `types` types, judged in the middle of every range. */
export function winTable(frame: Frame, { requirements, types }: { readonly requirements: number; readonly types: number }): WinTable {
  const wins = Array.from({ length: 2 ** requirements }, () => new Float64Array(types));
  const add = (bidders: readonly Bidder[]): void => {
    const known = new Map<number, Float64Array>();
    for (const [imposed, row] of wins.entries()) {
      const key = keyOf(bidders, imposed);
      let won = known.get(key);
      if (!won) {
        won = new Float64Array(types);
        addWins(won, frame, eligibleAt(bidders, imposed, 'middle'));
        known.set(key, won);
      }
      for (let type = 0; type < types; type += 1) row[type] = (row[type] ?? 0) + (won[type] ?? 0);
    }
  };
  return { add, wins };
}

/** A number for who is left. From 54 bidders on it would lose digits; then each set of requirements stands for itself. */
function keyOf(bidders: readonly Bidder[], imposed: number): number {
  if (bidders.length > 53) return imposed;
  let key = 0;
  for (const [place, { fails }] of bidders.entries()) if ((fails.middle & imposed) === 0) key += 2 ** place;
  return key;
}

/** The bidders that meet every imposed requirement. */
export function eligibleAt(bidders: readonly Bidder[], imposed: number, scenario: Scenario): readonly Bidder[] {
  return bidders.filter(({ fails }) => (fails[scenario] & imposed) === 0);
}

/** Adds one win to the type that leads among `bidders`, or equal parts of it to those that tie. Nobody there, nobody wins. */
export function addWins(wins: Float64Array, frame: Frame, bidders: readonly Bidder[]): void {
  const bids = bidders.map(({ bid }) => bid);
  const leaders = bids.length === 1 ? [0] : leadersAmong(frame, bids);
  for (const leader of leaders) {
    const type = bidders[leader]?.type ?? 0;
    wins[type] = (wins[type] ?? 0) + 1 / leaders.length;
  }
}

function leadersAmong(frame: Frame, bids: readonly Bid[]): readonly number[] {
  const field = fieldOf(bids);
  return leadersOf(
    frame,
    bids.map((bid) => totalAt(frame, bid, { price: bid.price, field })),
  );
}
