import type { Money } from '#value/money';
import type { Language } from '#value/text';
import { formatMoney, formatPercent } from '../../text/format.ts';
import { burdenText } from './text.ts';

/** An assumed figure as one says it: two digits count, the rest is noise. */
export function roughly(figure: number): number {
  return Number(figure.toPrecision(2));
}

/** An amount that follows from assumptions: two digits, as of the hours that it follows from. */
export function roughMoney(money: Money, language: Language): string {
  return formatMoney({ ...money, minor: Math.round(roughly(money.minor / 100)) * 100 }, language);
}

/** A share of the value: whole per cent from ten, one decimal below, and a word for next to nothing. */
export function roughShare(share: number, language: Language): string {
  if (share < 0.001) return burdenText.little[language];
  return formatPercent(share, language, share < 0.1 ? 1 : 0);
}
