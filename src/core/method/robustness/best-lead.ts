/** The best that can be done against all rivals at once, and the mix of rivals (shares that sum to 1) that holds it down to that. */
export type Game = { readonly value: number; readonly rivals: readonly number[] };

/**
 * The largest smallest lead over mixtures of columns: max over mixtures x of min over rows of (leads·x)_row; below 0, whoever's leads
 * these are can never come first. One row per rival, one column per weighting that may be mixed; figures around 1 in size. The value of a
 * matrix game, by the simplex method on the shifted matrix (Dantzig 1951), least index first so that it ends (Bland 1977).
 */
export function bestLead(leads: readonly (readonly number[])[]): Game {
  const columns = leads[0]?.length ?? 0;
  const rows = leads.length;
  const shift = 1 - Math.min(...leads.map((row) => Math.min(...row)));
  // The rivals' side: maximise Σy where Σ_j y_j·(lead_jc + shift) ≤ 1 for each column c; the value is 1/Σy − shift.
  const table = Array.from({ length: columns }, (_, column) => [
    ...leads.map((row) => (row[column] ?? 0) + shift),
    ...Array.from({ length: columns }, (__, place) => (place === column ? 1 : 0)),
    1,
  ]);
  const goal = [...leads.map(() => -1), ...Array.from({ length: columns + 1 }, () => 0)];
  const last = rows + columns;
  const basis = Array.from({ length: columns }, (_, place) => rows + place);
  for (;;) {
    const entering = goal.findIndex((value, place) => place < last && value < -1e-12);
    if (entering < 0) break;
    const leaving = leavingRow(table, basis, { entering, last });
    if (leaving < 0) break; // cannot be: every entry of the shifted matrix is at least 1
    pivot([...table, goal], leaving, entering);
    basis[leaving] = entering;
  }
  const sum = goal[last] ?? 1;
  const rivals = leads.map((_, rival) => (table[basis.indexOf(rival)]?.[last] ?? 0) / sum);
  return { value: 1 / sum - shift, rivals };
}

type Entering = { readonly entering: number; readonly last: number };

function leavingRow(table: readonly (readonly number[])[], basis: readonly number[], { entering, last }: Entering): number {
  let best = -1;
  let least = Infinity;
  for (const [place, row] of table.entries()) {
    const step = row[entering] ?? 0;
    if (step <= 1e-12) continue;
    const ratio = (row[last] ?? 0) / step;
    if (ratio < least || (ratio === least && (basis[place] ?? 0) < (basis[best] ?? Infinity))) {
      best = place;
      least = ratio;
    }
  }
  return best;
}

function pivot(rows: readonly number[][], leaving: number, entering: number): void {
  const row = rows[leaving] ?? [];
  const by = row[entering] ?? 1;
  for (let index = 0; index < row.length; index += 1) row[index] = (row[index] ?? 0) / by;
  for (const [place, other] of rows.entries()) {
    const times = other[entering] ?? 0;
    if (place === leaving || times === 0) continue;
    for (let index = 0; index < row.length; index += 1) other[index] = (other[index] ?? 0) - times * (row[index] ?? 0);
  }
}
