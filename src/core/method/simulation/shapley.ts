/**
 * The Shapley value of each of `count` players of a game: its mean contribution over all orders in which they could join. `worth[set]`
 * is what a set is worth, by bit mask; the values sum to worth[all] − worth[none]. Source: Shapley, A Value for n-Person Games, 1953.
 * Worked: worth 0, 1, 2, 6 for none, {0}, {1}, both → 2.5 and 3.5.
 */
export function shapleyValues(worth: readonly number[], count: number): readonly number[] {
  const weights = Array.from({ length: count }, (_, others) => orderShare(others, count));
  return Array.from({ length: count }, (_, player) => {
    let value = 0;
    for (let set = 0; set < 2 ** count; set += 1) {
      if (set & (1 << player)) continue;
      value += (weights[sizeOf(set)] ?? 0) * ((worth[set | (1 << player)] ?? 0) - (worth[set] ?? 0));
    }
    return value;
  });
}

/** How many members a set has. */
export function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) size += 1;
  return size;
}

/** The share of all orders in which exactly these `others` come before a player and the rest after: others!·(n − others − 1)!/n!. */
function orderShare(others: number, count: number): number {
  let share = 1 / count;
  for (let place = 1; place <= others; place += 1) share *= place / (count - place);
  return share;
}
