/**
 * The share of all weightings (uniform on the simplex) in which differences·weights ≤ 0, in closed form (Varsi 1973; Ali 1973): with
 * positive terms a and the sizes b of negative ones, A₀ = 1, Aₚ = 0, and for each b and p in turn Aₚ = (aₚAₚ + bAₚ₋₁)/(aₚ + b). All
 * steps add positive numbers, so no digits cancel. (2, −1, −1) → 1 − 4/9. All differences 0 → 1: a tie counts for both.
 */
export function shareNotAhead(differences: readonly number[]): number {
  const ahead = differences.filter((difference) => difference > 0);
  const behind = differences.filter((difference) => difference < 0).map((difference) => -difference);
  const level = differences.length - ahead.length - behind.length;
  // A difference of 0 is the limit of a small one on either side: it belongs to whichever side there is.
  const positive = behind.length > 0 ? [...ahead, ...Array.from({ length: level }, () => 0)] : ahead;
  const shares = [1, ...positive.map(() => 0)];
  for (const b of behind) {
    for (const [index, a] of positive.entries()) {
      shares[index + 1] = (a * (shares[index + 1] ?? 0) + b * (shares[index] ?? 0)) / (a + b);
    }
  }
  return shares[positive.length] ?? 1;
}
