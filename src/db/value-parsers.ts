import { instantOf } from '../core/value/instant.ts';

/**
 * From the text PostgreSQL sends to values, the same on both engines:
 * int8 and numeric → number · date → `Day` · timestamptz → `Instant` · json, jsonb → parsed · bytea → Uint8Array.
 * What has no entry here and no number or boolean parser in the driver stays the text PostgreSQL sent.
 *
 * Going in, both engines take: numbers, booleans, texts (also for date, timestamptz, uuid), Uint8Array for bytea, arrays for
 * array columns. For json and jsonb callers pass `JSON.stringify(value)`: pg would turn an array into a PostgreSQL array, and a
 * bare text into invalid JSON, where PGlite would not.
 */
export const valueParsers: Readonly<Record<number, (text: string) => unknown>> = {
  17: parseBytes,
  20: parseWhole,
  114: parseJson,
  600: asSent, // point; pg would make an object of it
  718: asSent, // circle; likewise
  1082: asSent, // date: the ISO date style, set for every session, is the form of Day
  1114: asSent, // timestamp without zone: not used; a driver would guess a zone
  1184: parseTimestamp,
  1186: asSent, // interval
  1700: parseNumeric,
  3802: parseJson,
};

/** Array type → element type (pg_type.dat), for the driver that does not derive one from the other. */
export const elementTypes: Readonly<Record<number, number>> = {
  199: 114,
  1001: 17,
  1016: 20,
  1017: 600,
  1115: 1114,
  1182: 1082,
  1185: 1184,
  1187: 1186,
  1231: 1700,
  3807: 3802,
};

function asSent(text: string): string {
  return text;
}

function parseWhole(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The whole number ${text} is too large to be exact`);
  return value;
}

/** A number as it is usually meant; NaN and Infinity are values of numeric but never of ours. */
function parseNumeric(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new RangeError(`The number ${text} is not finite`);
  return value;
}

/** `2026-11-22 08:05:09.123456+00` (sessions run in UTC). Instants have milliseconds: what lies below is dropped. */
function parseTimestamp(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d+)?\+00$/.exec(text);
  if (!match) throw new RangeError(`The time stamp ${text} is not an instant of the years 0001 to 9999 in UTC`);
  const millis = (match[3] ?? '.').padEnd(4, '0').slice(0, 4);
  return instantOf(Date.parse(`${match[1]}T${match[2]}${millis}Z`));
}

function parseJson(text: string): unknown {
  return JSON.parse(text);
}

/** `\x0a1b`: the hex form, set for every session. */
function parseBytes(text: string): Uint8Array {
  if (!text.startsWith(String.raw`\x`)) throw new RangeError('Bytes did not arrive in the hex form');
  return new Uint8Array(Buffer.from(text.slice(2), 'hex'));
}
