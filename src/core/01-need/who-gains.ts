import type { NeedValues } from './fields.ts';

type Budget = NeedValues['budgets'][number];

/** Who pays most today and who would gain most, by their rows. `share`: the gainer's part of all gains in money, 0–1. */
export type WhoGains = { readonly payer: Budget | null; readonly gainer: Budget | null; readonly share: number };

/**
 * The classic wrong pocket, in one look: the budget that pays most and the one that would save most. `null` where no amount is given, or
 * where two are equal: then there is nothing to say. With payers 100 and 20 and gains 10 and 90 the second gains .9 of it.
 */
export function whoGains(budgets: readonly Budget[]): WhoGains {
  const payer = mostOf(budgets, ({ pays }) => pays?.minor ?? 0);
  const gainer = mostOf(budgets, ({ gains }) => gains?.minor ?? 0);
  const all = budgets.reduce((sum, { gains }) => sum + (gains?.minor ?? 0), 0);
  return { payer, gainer, share: all === 0 ? 0 : (gainer?.gains?.minor ?? 0) / all };
}

function mostOf(budgets: readonly Budget[], amount: (budget: Budget) => number): Budget | null {
  const [first, second] = budgets.toSorted((a, b) => amount(b) - amount(a));
  if (!first || amount(first) === 0 || (second && amount(second) === amount(first))) return null;
  return first;
}
