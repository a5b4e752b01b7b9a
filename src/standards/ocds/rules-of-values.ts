import { parseInstant } from '#value/instant';
import type { Fault } from './finding.ts';
import { placesOf, type JsonObject } from '../json.ts';

/** Rule 2: every date is a date-time with a zone, and a period does not end at the first instant of its last day. */
export function faultsOfDates(release: JsonObject): readonly Fault[] {
  const faults: Fault[] = [];
  for (const { path, key, value } of placesOf(release)) {
    if (typeof value !== 'string' || !/^date([A-Z]|$)|Date$/.test(key)) continue;
    if (!parseInstant(value)) faults.push({ code: 'noZone', path, message: `${key} is not a date-time with a time zone` });
    else if (/^(endDate|maxExtentDate)$/.test(key) && /T00:00(:00(\.0+)?)?(Z|[+-])/.test(value)) {
      faults.push({ code: 'startOfDay', path, message: `${key} is the first instant of its day; a period ends at 23:59:59` });
    }
  }
  return faults;
}

/** Rule 3: nothing empty is emitted; null deletes on merging and is never a value. */
export function faultsOfEmptiness(release: JsonObject): readonly Fault[] {
  const faults: Fault[] = [];
  for (const { path, key, value } of placesOf(release)) {
    if (value === null) faults.push({ code: 'null', path, message: `${key} is null, which deletes on merging` });
    else if (typeof value === 'string' && value.trim() === '') faults.push({ code: 'emptyText', path, message: `${key} is an empty text` });
    else if (typeof value === 'object' && Object.keys(value).length === 0) {
      faults.push({ code: Array.isArray(value) ? 'emptyList' : 'emptyObject', path, message: `${key} is empty` });
    }
  }
  return faults;
}

/** Fields that a machine reads; everything else that is text is prose in which people leave their addresses. */
const notProse =
  /^(id|uri|url|href|scheme|format|language|email|telephone|faxNumber|ocid|identifier|.*ID|date.*|.*Date|postalCode|streetAddress)$/;
// Every repetition is bounded: an unbounded one takes quadratic time on a long text without an @.
const email = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w-]{1,63}/;
const telephone = [
  /(?:\+|\b00)[1-9]\d{0,2}[\s().-]{0,3}(?:\d[\s().-]{0,3}){7,11}(?!\d)/, // international
  /(?<![\d/.-])\(?0[1-37]\d{2,4}\)?[ -]?\d{3,4}[ -]?\d{3,4}(?![\d/-])/, // United Kingdom
  /(?<!\d|\d[ .,])(?:[2-9]\d \d{2} \d{2} \d{2}|[49]\d{2} \d{2} \d{3})(?! ?\d)/, // Norway
];

/** Rule 13: no e-mail address and no telephone number in prose. Contact points are where they belong. */
export function faultsOfPrivacy(release: JsonObject): readonly Fault[] {
  const faults: Fault[] = [];
  for (const { path, key, value } of placesOf(release)) {
    if (typeof value !== 'string' || notProse.test(key) || path.includes('/contactPoint/')) continue;
    if (email.test(value)) faults.push({ code: 'email', path, message: `${key} contains what looks like an e-mail address` });
    if (telephone.some((pattern) => pattern.test(value)))
      faults.push({ code: 'telephone', path, message: `${key} contains what looks like a telephone number` });
  }
  return faults;
}

/** Ids and what refers to them: `3e41907` is a name there, not a number. */
const nameOf = /\/(\w*[iI][dD]|identifier|related(Items?|Lots?|Bid))(\/\d+)?$/;

/** Numbers JSON can spell but no program can hold (`1e9999`), also when written as text to mean "no limit"; names are left alone. */
export function faultsOfNumbers(release: JsonObject): readonly Fault[] {
  const faults: Fault[] = [];
  for (const { path, key, value } of placesOf(release)) {
    const number = typeof value === 'string' && !nameOf.test(path) && /^[+-]?\d+(\.\d+)?e\+?\d+$/i.test(value) ? Number(value) : value;
    if (typeof number === 'number' && !Number.isFinite(number))
      faults.push({ code: 'notFinite', path, message: `${key} is not a finite number` });
  }
  return faults;
}
