import { majorUnits, type Money } from '#value/money';
import type { Day } from '#value/day';
import { localTime, type Instant, type Zone } from '#value/instant';
import type { JsonObject } from '../json.ts';

/** What stands in a field of a notice. `code`: a value of a code list, as the system of the notice writes it. */
export type NoticeValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'code'; readonly code: string }
  /** References to law, which each language writes its own way. */
  | { readonly kind: 'basis'; readonly refs: readonly string[] }
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'instant'; readonly instant: Instant; readonly zone: Zone };

/** A value as JSON: lines as a list, amounts in major units with their VAT, a moment with the day and the clock of its zone. */
export function jsonOf(value: NoticeValue): JsonObject[string] {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'lines':
      return [...value.lines];
    case 'code':
      return value.code;
    case 'basis':
      return [...value.refs];
    case 'money':
      return { amount: majorUnits(value.money.minor), currency: value.money.currency, vat: value.money.vat };
    case 'day':
      return value.day;
    case 'instant':
      return { instant: value.instant, ...localTime(value.instant, value.zone), zone: value.zone };
  }
}

/** A text; `null` where it says nothing. */
export function text(said: string | null | undefined): NoticeValue | null {
  return said == null || said.trim() === '' ? null : { kind: 'text', text: said.trim() };
}

/** Several lines; `null` without any. */
export function lines(said: readonly (string | null | undefined)[]): NoticeValue | null {
  const kept = said.filter((line): line is string => line != null && line.trim() !== '');
  return kept.length === 0 ? null : { kind: 'lines', lines: kept };
}

/** A code; `null` where it is not known. */
export function code(known: string | null | undefined): NoticeValue | null {
  return known == null ? null : { kind: 'code', code: known };
}

/** An amount; `null` for none. */
export function amount(money: Money | null | undefined): NoticeValue | null {
  return money ? { kind: 'money', money } : null;
}

/** A day; `null` for none. */
export function onDay(day: Day | null | undefined): NoticeValue | null {
  return day ? { kind: 'day', day } : null;
}
