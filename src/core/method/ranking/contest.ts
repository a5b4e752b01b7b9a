import { isMoneyFormula, priceField, priceScore, type MoneyFormula, type PriceField, type PriceFormula } from './price-formulas.ts';
import type { Criterion, RankInput } from './rank-input.ts';

/** One bid, ready for arithmetic. `price` is 1 where no criterion is the price; nothing reads it then. */
export type Bid = {
  readonly id: string;
  readonly price: number;
  /** Weighted mean of the quality scores, 0..scale; 0 when nothing but the price counts. */
  readonly quality: number;
  /** Score by quality criterion, in the order of `contest.quality`. */
  readonly scores: readonly number[];
  /** Sum of the quality parts: what the total is before the price is added. */
  readonly base: number;
};

/** The rules of a contest, with the criteria sorted by id, so that no sum depends on the order of the input. */
export type Frame = {
  readonly scale: number;
  readonly quality: readonly Criterion[];
  readonly price: { readonly id: string; readonly weight: number; readonly rule: PriceFormula } | null;
  /** Sum of all weights, and of the quality weights alone. */
  readonly weightSum: number;
  readonly qualityWeight: number;
  /** `highest` total wins, or `lowest` evaluated price. */
  readonly comparison: 'highest' | 'lowest';
};

/** A checked input: the rules, and the bids sorted by id. */
export type Contest = Frame & { readonly bids: readonly Bid[] };

/** Builds the contest of a checked input. */
export function contestOf(input: RankInput): Contest {
  const frame = frameOf(input);
  const bids = input.submissions.toSorted(byId).map(({ id, scores, price = 1 }) => {
    return bidOf(frame, { id, price, scores: frame.quality.map((criterion) => scores[criterion.id] ?? 0) });
  });
  return { ...frame, bids };
}

/** The rules of a checked input. */
export function frameOf(input: Pick<RankInput, 'scale' | 'criteria'>): Frame {
  const criteria = input.criteria.toSorted(byId);
  const quality = criteria.filter(({ price }) => price === undefined);
  const priced = criteria.find(({ price }) => price !== undefined);
  const qualityWeight = sum(quality.map(({ weight }) => weight));
  const price = priced?.price === undefined ? null : { id: priced.id, weight: priced.weight, rule: priced.price };
  return {
    scale: input.scale,
    quality,
    price,
    qualityWeight,
    weightSum: qualityWeight + (price?.weight ?? 0),
    comparison: price && isMoneyFormula(price.rule) ? 'lowest' : 'highest',
  };
}

/** A bid under these rules; `scores` in the order of `frame.quality`. */
export function bidOf(frame: Frame, { id, price, scores }: Pick<Bid, 'id' | 'price' | 'scores'>): Bid {
  const weighted = sum(frame.quality.map(({ weight }, index) => weight * (scores[index] ?? 0)));
  return {
    id,
    price,
    quality: frame.qualityWeight > 0 ? weighted / frame.qualityWeight : 0,
    scores,
    base: sum(qualityParts(frame, scores)),
  };
}

/** What each quality criterion adds to the total, in the order of `contest.quality`. */
export function qualityParts(contest: Frame, scores: readonly number[]): readonly number[] {
  const rule = contest.price?.rule;
  if (rule?.formula === 'monetisedQuality') {
    return contest.quality.map(({ id }, index) => -(rule.valuePerPoint[id] ?? 0) * (scores[index] ?? 0));
  }
  return contest.quality.map(({ weight }, index) => (contest.weightSum > 0 ? (weight / contest.weightSum) * (scores[index] ?? 0) : 0));
}

/** What the price adds to the total of a bid, given the field of all prices; 0 where no criterion is the price. */
export function pricePart(contest: Frame, price: number, field: PriceField): number {
  if (!contest.price) return 0;
  const { rule, weight } = contest.price;
  if (isMoneyFormula(rule)) return price;
  // Every formula is proportional to M: the weighted scale gives the weighted score with one rounding less.
  return priceScore(rule, price, { scale: (weight / contest.weightSum) * contest.scale, field });
}

/** Total (or evaluated price) of a bid at `price`. Infinite where quality is 0 under price per quality point. */
export function totalAt(contest: Frame, bid: Bid, at: { readonly price: number; readonly field: PriceField }): number {
  const rule = contest.price?.rule;
  if (rule && isMoneyFormula(rule)) return evaluatedPrice(rule, bid, { price: at.price, scale: contest.scale });
  return bid.base + pricePart(contest, at.price, at.field);
}

/** True where the total is a sum of one part per criterion. */
export function isSum({ price }: Frame): boolean {
  return price === null || !isMoneyFormula(price.rule) || price.rule.formula === 'monetisedQuality';
}

/** The field of the contest's prices. */
export function fieldOf(bids: readonly Bid[]): PriceField {
  return priceField(bids.map(({ price }) => price));
}

/**
 * Bids are equal when their totals differ by no more than this: 1e-9 of the scale, or of the lowest evaluated price. A hopelessly dear bid
 * must not blur the others, so the largest one counts only as far as rounding goes.
 */
export function toleranceOf(contest: Frame, totals: readonly number[]): number {
  if (contest.comparison === 'highest') return 1e-9 * contest.scale;
  const best = totals.reduce((least, total) => Math.min(least, total), Infinity);
  const largest = totals.reduce((most, total) => Math.max(most, Math.abs(total)), 0);
  return Math.max(1e-9 * Math.abs(best), 4e-15 * largest);
}

/** Indexes of the bids that lead, in id order. */
export function leadersOf(contest: Frame, totals: readonly number[]): readonly number[] {
  const sign = contest.comparison === 'highest' ? 1 : -1;
  const best = totals.reduce((most, total) => Math.max(most, sign * total), -Infinity);
  const tolerance = toleranceOf(contest, totals);
  return totals.flatMap((total, index) => (best - sign * total <= tolerance ? [index] : []));
}

function evaluatedPrice(rule: MoneyFormula, bid: Bid, { price, scale }: { readonly price: number; readonly scale: number }): number {
  switch (rule.formula) {
    case 'pricePerQualityPoint':
      return price / bid.quality;
    case 'monetisedQuality':
      return price + bid.base;
    case 'percentUplift':
      return price * (1 + rule.factor * (1 - bid.quality / scale));
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Order of ids by code unit: the same on every machine and in every language. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
