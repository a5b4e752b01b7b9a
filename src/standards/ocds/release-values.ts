import { endOfDay, epochMillis, instantOf, localTime, type Instant, type Zone } from '#value/instant';
import type { Day } from '#value/day';
import { majorUnits, type Money } from '#value/money';
import type { CaseFile } from '#public-record/case-file';
import { cpvOf, termOf } from '#need/taxonomy';
import type { JsonObject } from '../json.ts';

/**
 * An amount in major units. Without VAT it is the OCDS amount; with VAT it is the UK extension's gross amount, and the net one is left out
 * because the rate is not known; of a service outside VAT both are the same. `null` for no amount, and where nobody knows whether VAT is part
 * of it: then it is neither of the two.
 */
export function valueOf(money: Money | null): JsonObject | null {
  if (!money || money.vat === 'unknown') return null;
  const amount = majorUnits(money.minor);
  const { currency } = money;
  if (money.vat === 'included') return { amountGross: amount, currency };
  return money.vat === 'none' && currency === 'GBP' ? { amount, amountGross: amount, currency } : { amount, currency };
}

/** A period with its length in days, rounded from the two instants; the length is left out below one day. `null` without both ends. */
export function periodOf(start: string | null, end: string | null): JsonObject | null {
  if (!start && !end) return null;
  const days = start && end ? Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000) : 0;
  return { startDate: start, endDate: end, durationInDays: days > 0 ? days : null };
}

/** The last second of a day with the zone's own offset: end dates carry 23:59:59 (exporter rule 2). */
export function endOf(zone: Zone, day: Day): string {
  const end = endOfDay(zone, day);
  const local = localTime(end, zone);
  const offset = Math.round((Date.parse(`${local.day}T${local.time}Z`) - Date.parse(`${end.slice(0, 19)}Z`)) / 3_600_000);
  return `${day}T23:59:59+${String(offset).padStart(2, '0')}:00`;
}

/** A day on which something happened as a date-time: its end, but never later than the moment at which it was recorded. */
export function happenedOn(zone: Zone, day: Day, recordedAt: Instant | null): string {
  const end = endOf(zone, day);
  return recordedAt !== null && epochMillis(recordedAt) < Date.parse(end) ? instantOf(epochMillis(recordedAt)) : end;
}

/**
 * What the case is about, for each place that lists items; one `id` for each lot: the buyer's own CPV code, and the terms of our taxonomy with the
 * codes they point at. Empty with neither.
 */
export function itemsOf(file: CaseFile, relatedLot: string | null, id = '1'): readonly JsonObject[] {
  const { cpv, services, title } = file.need;
  const own = cpv?.slice(0, 8) ?? null;
  if (!own && services.length === 0) return [];
  const additionalClassifications = [
    ...services.map((term) => ({ scheme: 'x-twofold', id: term, description: termOf(term)?.label[file.language] })),
    ...cpvOf(services)
      .filter((code) => code !== own)
      .map((code) => ({ scheme: 'CPV', id: code })),
  ];
  return [{ id, description: title, classification: own ? { scheme: 'CPV', id: own } : null, additionalClassifications, relatedLot }];
}
