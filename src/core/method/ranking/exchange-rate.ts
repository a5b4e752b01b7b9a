import { fieldOf, type Bid, type Contest } from './contest.ts';
import { dependsOn, isMoneyFormula, priceTrade, type MoneyFormula } from './price-formulas.ts';

/** What one point of Q (the weighted mean of the quality scores) is worth in money, at each bid's own price. */
export type ExchangeRate = {
  /** `inAdvance` where the rule alone settles it; `afterOpening` where the other prices do. */
  readonly known: 'inAdvance' | 'afterOpening';
  readonly moneyPerPoint: Readonly<Record<string, number | null>> | null;
};

/**
 * (w_q/w_p)/|ds/dp| with the other prices and the reference held fixed (methods.md a5); `null` for a bid where a clamp acts or the
 * price or the quality has no weight; `moneyPerPoint` is `null` for price per quality point, the whole is `null` without a price criterion.
 * Worked: 60/40 proportional, lowest 40, own 90, M 100: 1.5·90²/(100·40) = 3.0375.
 */
export function exchangeRateOf(contest: Contest): ExchangeRate | null {
  if (!contest.price) return null;
  const { rule } = contest.price;
  const known = dependsOn(rule) === 'none' ? 'inAdvance' : 'afterOpening';
  if (rule.formula === 'pricePerQualityPoint') return { known, moneyPerPoint: null };
  const field = fieldOf(contest.bids);
  const rate = (bid: Bid): number | null => {
    if (isMoneyFormula(rule)) return moneyRate(rule, bid, contest.scale);
    const trade = priceTrade(rule, bid.price, { scale: contest.scale, field });
    const weight = contest.price?.weight ?? 0;
    if (trade === null || weight === 0 || contest.qualityWeight === 0) return null;
    return ((contest.qualityWeight / weight) * trade.money) / trade.points;
  };
  return { known, moneyPerPoint: Object.fromEntries(contest.bids.map((bid) => [bid.id, finite(rate(bid))])) };
}

// Monetised quality: one point of Q is one point on every criterion. Uplift: the money that keeps p·(1 + λ(1 − Q/M)) as it was.
function moneyRate(rule: MoneyFormula, bid: Bid, scale: number): number | null {
  switch (rule.formula) {
    case 'monetisedQuality':
      return Object.keys(rule.valuePerPoint)
        .toSorted()
        .reduce((sum, id) => sum + (rule.valuePerPoint[id] ?? 0), 0);
    case 'percentUplift':
      return (bid.price * rule.factor) / (scale + rule.factor * (scale - bid.quality));
    case 'pricePerQualityPoint':
      return null;
  }
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
