import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDay, type Day } from '#value/day';
import { instantOf } from '#value/instant';
import { calendarText, type CalendarFile } from './calendar-text.ts';

const madeAt = instantOf(Date.parse('2026-11-22T08:17:30Z'));
const day = (text: string) => parseDay(text) ?? ('' as Day); // a literal day

function calendarWith(summary: string, description = ''): CalendarFile {
  return { name: 'Saken', language: 'nb', madeAt, days: [{ uid: 'a@example.org', day: day('2026-12-31'), summary, description }] };
}

/** Lines as a reader sees them: unfolded, and text with its signs again. */
function read(text: string): Readonly<Record<string, string>> {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  return Object.fromEntries(
    lines.filter(Boolean).map((line) => {
      const [name = '', ...value] = line.split(':');
      const signs = value.join(':').replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
      return [name.split(';')[0] ?? '', signs];
    }),
  );
}

test('a day of the case is an all-day event that ends on the day after, as RFC 5545 writes it', () => {
  expect(calendarText(calendarWith('Kunngjør; eller vent, litt', 'Én\nto'))).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Twofold//Steps of a case//NB',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Saken',
      'BEGIN:VEVENT',
      'UID:a@example.org',
      'DTSTAMP:20261122T081730Z',
      'LAST-MODIFIED:20261122T081730Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY;LANGUAGE=nb:Kunngjør\\; eller vent\\, litt',
      'DESCRIPTION;LANGUAGE=nb:Én\\nto',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('a letter of two octets is not cut where a line is full', () => {
  // "SUMMARY;LANGUAGE=nb:" has 20 octets: 54 letters fill 74, and ø would need the 75th and the 76th.
  const text = calendarText(calendarWith(`${'a'.repeat(54)}øy`));
  expect(text).toContain(`SUMMARY;LANGUAGE=nb:${'a'.repeat(54)}\r\n øy\r\n`);
  const fits = calendarText(calendarWith(`${'a'.repeat(53)}øy`));
  expect(fits).toContain(`SUMMARY;LANGUAGE=nb:${'a'.repeat(53)}ø\r\n y\r\n`);
});

test('no line is longer than 75 octets, and any text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom('', ',;\\n', 'æøå\n🙂\\,'), (typed, awkward) => {
      const said = `${typed}${awkward}`;
      const text = calendarText(calendarWith(said, said));
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      // What no text may hold becomes blanks; everything else is there.
      const kept = said.replaceAll(/\r\n|\r/g, '\n').replaceAll(/[^\P{Cc}\t\n]/gu, ' ');
      expect(read(text)['SUMMARY']).toBe(kept);
    }),
  );
});
