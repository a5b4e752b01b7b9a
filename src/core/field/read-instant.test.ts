import { describe, expect, test } from 'vitest';
import type { Zone } from '#value/instant';
import type { Fields } from './field.ts';
import { readForm } from './read-form.ts';

const fields = {
  closesAt: { kind: 'instant', label: { en: 'Closing time', nb: 'Frist' }, store: 'column', required: 'save', visible: 'onCallPublished' },
} as const satisfies Fields;

/** What a typed date and time come to in a zone. */
function read(zone: Zone, day: string, time: string) {
  const form = new FormData();
  form.set('closesAt', day);
  form.set('closesAt.time', time);
  const country = zone === 'Europe/Oslo' ? 'NO' : 'EN';
  const { values, problems } = readForm(fields, form, {
    language: 'nb',
    locality: { zone, currency: 'NOK', vat: 'excluded' },
    country,
    moment: 'save',
  });
  return { closesAt: values.closesAt, codes: problems.map(({ code }) => code) };
}

describe('a closing time typed for the night in which the clocks change', () => {
  test.each([
    ['Europe/Oslo', '2026-03-29', '02:30'],
    ['Europe/London', '2026-03-29', '01:00'],
  ] as const)('in the hour that does not exist is refused: %s %s %s', (zone, day, time) => {
    expect(read(zone, day, time)).toEqual({ closesAt: null, codes: ['timeSkipped'] });
  });

  test.each([
    ['Europe/Oslo', '02:00', '2026-10-25T01:00:00.000Z'],
    ['Europe/Oslo', '02:59', '2026-10-25T01:59:00.000Z'],
    ['Europe/London', '01:30', '2026-10-25T01:30:00.000Z'],
  ] as const)('in the hour that comes twice is the later one: %s %s', (zone, time, instant) => {
    expect(read(zone, '2026-10-25', time)).toEqual({ closesAt: instant, codes: [] });
  });

  test('a minute outside either hour is one moment', () => {
    expect(read('Europe/Oslo', '2026-03-29', '03:00').closesAt).toBe('2026-03-29T01:00:00.000Z');
    expect(read('Europe/Oslo', '2026-10-25', '01:59').closesAt).toBe('2026-10-24T23:59:00.000Z');
    expect(read('Europe/Oslo', '2026-10-25', '03:00').closesAt).toBe('2026-10-25T02:00:00.000Z');
  });
});
