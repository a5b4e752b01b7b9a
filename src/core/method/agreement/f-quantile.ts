/**
 * The value that a variable of the F distribution with `above` and `below` degrees of freedom (> 0, need not be whole) exceeds with
 * probability `tail` (0 < tail < 1). Worked: F(5, 10), tail 0.01 → 5.636; F(2, d) has the closed form d/2·(tail^(−2/d) − 1).
 */
export function fQuantile(tail: number, above: number, below: number): number {
  const beyond = inverseBeta(tail, below / 2, above / 2);
  const within = inverseBeta(1 - tail, above / 2, below / 2);
  // Of a share and its complement the smaller one carries the digits.
  return beyond < within ? (below * (1 - beyond)) / (above * beyond) : (below * within) / (above * (1 - within));
}

/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0 and x in 0..1: the continued fraction of DLMF 8.17.22.
 * Worked: I_0.5(2, 3) = 0.6875.
 */
export function regularisedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast below the mean only; beyond it I_x(a, b) = 1 − I_(1−x)(b, a).
  if (x > (a + 1) / (a + b + 2)) return 1 - fromFraction(1 - x, b, a);
  return fromFraction(x, a, b);
}

/** The x with I_x(a, b) = `share`, found by halving down to neighbouring numbers. */
export function inverseBeta(share: number, a: number, b: number): number {
  let below = 0;
  let above = 1;
  for (;;) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) return middle;
    if (regularisedBeta(middle, a, b) < share) below = middle;
    else above = middle;
  }
}

/** ln Γ(x) for x > 0: Lanczos with g = 7 and nine terms, good to about 15 digits. Worked: Γ(0.5) = √π. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const base = x - 1 + 7.5;
  const series = lanczos.reduce((sum, term, index) => sum + (index === 0 ? term : term / (x - 1 + index)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

function fromFraction(x: number, a: number, b: number): number {
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return (front / a) * fraction(x, a, b);
}

// The method of Lentz, two terms a turn. `tiny` stands for a denominator that is 0 by accident.
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const nonZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return value;
}
