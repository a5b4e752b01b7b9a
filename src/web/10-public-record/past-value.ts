import { currencies, vatStates } from '#value/money';
import type { Language } from '#value/text';
import { formatMoneyWithVat, formatMoney, formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pastText } from './past-contract-text.ts';

type PastValue = { readonly valueMinor: number | null; readonly valueCurrency: string | null; readonly valueVat: string | null };

/** The value of a past contract in words, always with what is known of VAT; `null` where none was stated. Currencies that the product does not calculate with keep their code. */
export function formatPastValue({ valueMinor, valueCurrency, valueVat }: PastValue, language: Language): string | null {
  if (valueMinor === null || valueCurrency === null) return null;
  const currency = currencies.find((known) => known === valueCurrency);
  const vat = vatStates.find((known) => known === valueVat);
  if (currency && vat) return formatMoneyWithVat({ minor: valueMinor, currency, vat }, language);
  const amount = currency
    ? formatMoney({ minor: valueMinor, currency, vat: 'none' }, language)
    : `${valueCurrency}\u00a0${formatNumber(valueMinor / 100, language)}`;
  return say(pastText.vatNotSaid, language, { amount });
}
