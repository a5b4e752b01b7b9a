import { addMonths, dayFrom, type Day } from '#value/day';
import { isShown, strengthOn } from './evidence.ts';
import type { AccountsYear, EnterpriseFacts } from './facts.ts';

/** Small payers together: nobody in particular, and never the largest customer. */
export const others = 'others';

/** Accounts say something of today for so long after the end of their year. */
const monthsOfUse = 24;

/** After leaving a public body, so long may one customer carry nearly all (product rule, domain rules 6). */
export const phaseInMonths = 36;

/** Accounts that are known on a day, the newest first. Of two for one year the better known counts. */
export function yearsKnown({ years }: Pick<EnterpriseFacts, 'years'>, day: Day): readonly AccountsYear[] {
  const known = years.filter((one) => strengthOn(one, day) > 0);
  const best = (year: number) =>
    known.filter((one) => one.year === year).reduce((one, other) => (strengthOn(other, day) > strengthOn(one, day) ? other : one));
  return [...new Set(known.map(({ year }) => year))].toSorted((a, b) => b - a).map(best);
}

/** Whether a year of accounts is documented and not older than two years after its end. */
export function isCurrent(year: AccountsYear, day: Day): boolean {
  const end = dayFrom(year.year, 12, 31);
  return isShown(year, day) && end !== null && day <= addMonths(end, monthsOfUse);
}

/** All income of a year: what the payers gave, or the trading income where that is more. */
export function incomeOf({ incomeByCustomer, tradingIncome }: AccountsYear): number {
  const paid = Object.values(incomeByCustomer).reduce((sum, amount) => sum + amount, 0);
  return Math.max(paid, tradingIncome ?? 0);
}

/** The share of income that comes from the largest single payer, 0–1; `null` without income or without payers. */
export function largestShareOf(year: AccountsYear): number | null {
  const income = incomeOf(year);
  const named = Object.entries(year.incomeByCustomer).filter(([name]) => name !== others);
  if (income <= 0 || named.length === 0) return null;
  return Math.max(...named.map(([, amount]) => amount)) / income;
}

/** The share of income that is earned by trading, 0–1; `null` where the accounts do not say. */
export function tradingShareOf(year: AccountsYear): number | null {
  const income = incomeOf(year);
  return year.tradingIncome === null || income <= 0 ? null : year.tradingIncome / income;
}

/** Whether the enterprise left a public body so lately that one customer may still carry nearly all. */
export function isPhasingIn({ spunOut }: Pick<EnterpriseFacts, 'spunOut'>, day: Day): boolean {
  return spunOut !== null && isShown(spunOut, day) && day < addMonths(spunOut.value, phaseInMonths);
}

/** What was paid out and put back of the surplus of the last three known years, 0–1 each; `null` without a surplus or without figures. */
export function surplusUse(
  facts: Pick<EnterpriseFacts, 'years'>,
  day: Day,
): { readonly distributed: number; readonly reinvested: number | null } | null {
  const told = yearsKnown(facts, day)
    .slice(0, 3)
    .filter((year) => year.surplus !== null && year.surplus > 0 && year.distributed !== null);
  const sum = (of: (year: AccountsYear) => number | null) => told.reduce((total, year) => total + (of(year) ?? 0), 0);
  const surplus = sum((year) => year.surplus);
  if (surplus <= 0) return null;
  const allTold = told.every(({ reinvested }) => reinvested !== null);
  return { distributed: sum((year) => year.distributed) / surplus, reinvested: allTold ? sum((year) => year.reinvested) / surplus : null };
}
