/** Probability that a standard normal variable is at most `x`: Φ(0) = 0.5, Φ(1.96) = 0.9750021. */
export function normalBelow(x: number): number {
  if (x < -tail) return tailBelow(x);
  if (x > tail) return 1 - tailBelow(-x);
  // Φ(x) = 1/2 + φ(x)·(x + x³/3 + x⁵/(3·5) + …): Marsaglia, Journal of Statistical Software 11(4), 2004.
  let term = x;
  let series = x;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(series); odd += 2) {
    term *= (x * x) / odd;
    series += term;
  }
  return 0.5 + series * density(x);
}

/**
 * The x with Φ(x) = `share`; −∞ for 0 and ∞ for 1. Wichura's algorithm AS 241 (Applied Statistics 37, 1988), relative error about
 * 1e-16. Its printed check: 0.25 → −0.6744897501960817, 0.001 → −3.090232306167814, 1e-20 → −9.262340089798408.
 */
export function normalQuantile(share: number): number {
  const centred = share - 0.5;
  if (Math.abs(centred) <= 0.425) {
    const r = 0.180625 - centred * centred;
    return (centred * polynomial(middle.above, r)) / polynomial(middle.below, r);
  }
  const r = Math.sqrt(-Math.log(Math.min(share, 1 - share)));
  if (r === Infinity) return centred < 0 ? -Infinity : Infinity;
  const size = r <= 5 ? ratio(near, r - 1.6) : ratio(far, r - 5);
  return centred < 0 ? -size : size;
}

type Rational = { readonly above: readonly number[]; readonly below: readonly number[] };

function ratio({ above, below }: Rational, r: number): number {
  return polynomial(above, r) / polynomial(below, r);
}

function polynomial(coefficients: readonly number[], r: number): number {
  let value = 0;
  for (let place = coefficients.length - 1; place >= 0; place -= 1) value = value * r + (coefficients[place] ?? 0);
  return value;
}

/** Beyond this the series loses digits, and the continued fraction of the tail has them. */
const tail = 4;

// Φ(x) = φ(x)/(−x + 1/(−x + 2/(−x + 3/…))) for x far below 0.
function tailBelow(x: number): number {
  let fraction = -x;
  for (let step = 120; step >= 1; step -= 1) fraction = -x + step / fraction;
  return density(x) / fraction;
}

function density(x: number): number {
  return Math.exp(-(x * x) / 2) / Math.sqrt(2 * Math.PI);
}

const middle: Rational = {
  above: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087, 33430.57558358813,
    2509.0809287301227,
  ],
  below: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
    5226.495278852854,
  ],
};

const near: Rational = {
  above: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414,
  ],
  below: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995344,
    1.0507500716444169e-9,
  ],
};

const far: Rational = {
  above: [
    6.657904643501104, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784,
    2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  below: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5, 1.421511758316446e-7,
    2.0442631033899397e-15,
  ],
};
