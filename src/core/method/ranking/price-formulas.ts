/**
 * How a price becomes a score (or a score becomes money). M is the scale, p the bid's own price, lo/hi/avg the lowest, highest and mean
 * price of all bids. Sources: docs/sources.md, price formulas.
 */
export type ScoreFormula =
  /** M·lo/p. Prices 15 000/10 000/30 000 give 0.667/1/0.333 of M. */
  | { readonly formula: 'proportional' }
  /** M·(1 − steepness·(p/lo − 1)), steepness > 0; clamped: not below 0. DFØ, M = 10, lo = 100: 150 → 5, 250 → −5. */
  | { readonly formula: 'linearFromLowest'; readonly steepness: number; readonly clamped: boolean }
  /** Straight from M at lo to M/k at k·lo, then M·lo/p; knee k > 1. */
  | { readonly formula: 'hybrid'; readonly knee: number }
  /** M·(hi − p)/(hi − lo); M when all prices are equal. */
  | { readonly formula: 'minMax' }
  /** M·(1 − p/hi). */
  | { readonly formula: 'fromHighest' }
  /** M/2 + M·(avg − p)/avg, kept within 0..M. */
  | { readonly formula: 'meanBased' }
  /** M·(c − p)/(c − f), above M below the floor (HFD 2022:41 forbids the clamp there), 0 above the ceiling; 0 ≤ f < c. */
  | { readonly formula: 'fixedRange'; readonly floor: number; readonly ceiling: number }
  /** M·r/p, r > 0. */
  | { readonly formula: 'fixedReference'; readonly reference: number };

/** Formulas whose result is a price to compare, lowest first; weights do not decide there. */
export type MoneyFormula =
  /** p/Q. */
  | { readonly formula: 'pricePerQualityPoint' }
  /** p − Σ amount·score: what each point of each criterion is worth in money. */
  | { readonly formula: 'monetisedQuality'; readonly valuePerPoint: Readonly<Record<string, number>> }
  /** p·(1 + λ·(1 − Q/M)), λ > 0. λ 1.5, M 10: 100 at 7 → 145, 110 at 9 → 126.5. */
  | { readonly formula: 'percentUplift'; readonly factor: number };

export type PriceFormula = ScoreFormula | MoneyFormula;

/** What a relative formula needs to know of all prices. */
export type PriceField = { readonly lowest: number; readonly highest: number; readonly mean: number };

/** Lowest, highest and mean of prices; the caller gives them in a fixed order so that the mean never depends on input order. */
export function priceField(prices: readonly number[]): PriceField {
  let lowest = Infinity;
  let highest = -Infinity;
  let sum = 0;
  for (const price of prices) {
    lowest = Math.min(lowest, price);
    highest = Math.max(highest, price);
    sum += price;
  }
  return { lowest, highest, mean: sum / prices.length };
}

/** True for the three formulas whose result is a price and not a score. */
export function isMoneyFormula(rule: PriceFormula): rule is MoneyFormula {
  return rule.formula === 'pricePerQualityPoint' || rule.formula === 'monetisedQuality' || rule.formula === 'percentUplift';
}

/** Which of the other bids' prices can change a bid's score; `none` = the order of two bids never depends on a third. */
export function dependsOn(rule: PriceFormula): 'none' | 'lowest' | 'highest' | 'both' | 'all' {
  switch (rule.formula) {
    case 'proportional':
    case 'linearFromLowest':
    case 'hybrid':
      return 'lowest';
    case 'fromHighest':
      return 'highest';
    case 'minMax':
      return 'both';
    case 'meanBased':
      return 'all';
    default:
      return 'none';
  }
}

/** The score of `price` (> 0) on a scale of `scale`; may leave 0..scale unless the formula says otherwise. */
export function priceScore(rule: ScoreFormula, price: number, { scale, field }: ScoreSetting): number {
  const { lowest, highest, mean } = field;
  switch (rule.formula) {
    case 'proportional':
      return (scale * lowest) / price;
    case 'linearFromLowest': {
      const score = scale * (1 - rule.steepness * (price / lowest - 1));
      return rule.clamped ? Math.max(0, score) : score;
    }
    case 'hybrid':
      if (price > rule.knee * lowest) return (scale * lowest) / price;
      return scale - ((scale - scale / rule.knee) / ((rule.knee - 1) * lowest)) * (price - lowest);
    case 'minMax':
      return highest === lowest ? scale : (scale * (highest - price)) / (highest - lowest);
    case 'fromHighest':
      return scale * (1 - price / highest);
    case 'meanBased':
      return Math.min(scale, Math.max(0, meanScore(price, mean, scale)));
    case 'fixedRange':
      return price > rule.ceiling ? 0 : (scale * (rule.ceiling - price)) / (rule.ceiling - rule.floor);
    case 'fixedReference':
      return (scale * rule.reference) / price;
  }
}

export type ScoreSetting = { readonly scale: number; readonly field: PriceField };

/** So much money for so many points: kept apart so that no digit is lost before the last division. */
export type Trade = { readonly money: number; readonly points: number };

/**
 * What a small change of `price` trades against points of the price score, the field held as it is (money/points = 1/|ds/dp|);
 * `null` where a clamp acts or all prices are equal, because then a small change of price changes nothing or has no defined effect.
 */
export function priceTrade(rule: ScoreFormula, price: number, { scale, field }: ScoreSetting): Trade | null {
  const { lowest, highest, mean } = field;
  switch (rule.formula) {
    case 'proportional':
      return { money: price ** 2, points: scale * lowest };
    case 'linearFromLowest':
      return rule.clamped && rule.steepness * (price / lowest - 1) > 1 ? null : { money: lowest, points: scale * rule.steepness };
    case 'hybrid':
      return price > rule.knee * lowest
        ? { money: price ** 2, points: scale * lowest }
        : { money: (rule.knee - 1) * lowest, points: scale - scale / rule.knee };
    case 'minMax':
      return highest === lowest ? null : { money: highest - lowest, points: scale };
    case 'fromHighest':
      return { money: highest, points: scale };
    case 'meanBased': {
      const score = meanScore(price, mean, scale);
      return score < 0 || score > scale ? null : { money: mean, points: scale };
    }
    case 'fixedRange':
      return price > rule.ceiling ? null : { money: rule.ceiling - rule.floor, points: scale };
    case 'fixedReference':
      return { money: price ** 2, points: scale * rule.reference };
  }
}

function meanScore(price: number, mean: number, scale: number): number {
  return scale / 2 + (scale * (mean - price)) / mean;
}
