/** How much of what a reader judged useful (grade 1 or more) is among the first `at`; null where nothing is. `grades`: of the list as ranked. */
export function recallAt(at: number, grades: readonly number[], all: readonly number[]): number | null {
  const useful = all.filter((grade) => grade > 0).length;
  return useful === 0 ? null : grades.slice(0, at).filter((grade) => grade > 0).length / useful;
}

/** Discounted cumulative gain of the first `at`: the sum of grade / log2(place + 1), places from 1. Source: Järvelin and Kekäläinen (2002). */
export function gainAt(at: number, grades: readonly number[]): number {
  return grades.slice(0, at).reduce((sum, grade, index) => sum + grade / Math.log2(index + 2), 0);
}

/** The gain as a share of the best possible order; null where nothing is useful. */
export function normalGainAt(at: number, grades: readonly number[], all: readonly number[]): number | null {
  const best = gainAt(
    at,
    [...all].sort((one, other) => other - one),
  );
  return best === 0 ? null : gainAt(at, grades) / best;
}
