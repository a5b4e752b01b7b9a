import type { ScoreFormula } from '#method/ranking/price-formulas';
import { majorUnits } from '#value/money';
import type { CallValues } from './fields.ts';

/** What of a call settles how a price becomes points. */
export type PriceRuleValues = Pick<CallValues, 'priceFormula' | 'priceFloor' | 'priceCeiling'>;

/**
 * The price formula of a call as the ranking works with it, in major units; `null` while it is not chosen, or its floor or ceiling is
 * missing. The linear formula has the slope of DFØ's model and may go below 0. Whether floor and ceiling fit together is not looked at.
 */
export function priceRuleOf({ priceFormula, priceFloor, priceCeiling }: PriceRuleValues): ScoreFormula | null {
  switch (priceFormula) {
    case 'proportional':
      return { formula: 'proportional' };
    case 'linearFromLowest':
      return { formula: 'linearFromLowest', steepness: 1, clamped: false };
    case 'fixedRange':
      return priceFloor && priceCeiling
        ? { formula: 'fixedRange', floor: majorUnits(priceFloor.minor), ceiling: majorUnits(priceCeiling.minor) }
        : null;
    case null:
      return null;
  }
}
