import { describe, expect, test } from 'vitest';
import { needFields } from '#need/fields';
import { matchOf } from '#dialogue/matching';
import { readForm } from '#field/read-form';
import { gate, type GateCode } from './gates.ts';
import { allMistakes, mistakesAt } from './mistakes-at.ts';
import { lawfulRoutes } from './routes/lawful-routes.ts';
import type { RouteFacts } from './routes/facts.ts';
import { lawDay } from './row.ts';

const municipality: RouteFacts = {
  jurisdiction: 'NO',
  buyerType: 'municipality',
  serviceKind: 'socialCare',
  valueMinor: 300_000_000,
  vat: 'excluded',
  ruleDate: lawDay('2026-10-01'),
};

describe('the common mistakes', () => {
  test('are the 24 of the source, each at a place and with something to do instead', () => {
    expect(allMistakes.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    for (const { at, mistake, instead, source } of allMistakes) {
      expect(at.length).toBeGreaterThan(0);
      for (const text of [mistake.en, mistake.nb, instead.en, instead.nb, source]) expect(text).not.toBe('');
    }
  });

  test('name gates that stand in the table of the country they are for', () => {
    const missing = allMistakes.flatMap(({ number, checks, jurisdiction }) =>
      checks
        .filter((code: GateCode) => (jurisdiction === 'both' ? !gate(code, 'NO') && !gate(code, 'EN') : !gate(code, jurisdiction)))
        .map((code) => `${number} ${code}`),
    );
    expect(missing).toEqual([]);
  });

  test('stand where they are made: the climate rule in Norway only', () => {
    expect(mistakesAt('call', 'NO').map(({ number }) => number)).toContain(21);
    expect(mistakesAt('call', 'EN').map(({ number }) => number)).not.toContain(21);
    expect(mistakesAt('decision', 'EN').map(({ number }) => number)).toEqual([15, 16, 18]);
  });
});

describe('what the product itself rules out', () => {
  test('5: a stale threshold, since the day decides and is part of the answer', () => {
    const facts = { ...municipality, valueMinor: 800_000_000 };
    expect(lawfulRoutes({ ...facts, ruleDate: lawDay('2026-04-20') }).part).toBe('IV');
    expect(lawfulRoutes({ ...facts, ruleDate: lawDay('2026-04-21') }).part).toBe('I');
  });

  test('7: an unused room, since pilots and reserved contracts are always shown, and the dialogue is a step of every competition', () => {
    const { lawful } = lawfulRoutes(municipality);
    expect(lawful.map(({ id }) => id)).toEqual(expect.arrayContaining(['NO-4', 'NO-5', 'NO-7']));
    for (const { steps } of lawful.filter(({ id }) => ['NO-1', 'NO-4', 'NO-5', 'NO-7', 'NO-8', 'NO-9'].includes(id)))
      expect(steps.map(({ step }) => step)).toContain('dialogue');
  });

  test('9: a partnership for what can be bought, since the answer closes it', () => {
    const closed = lawfulRoutes({ ...municipality, valueMinor: 900_000_000, innovation: 'none' }).closed;
    expect(closed.find(({ id }) => id === 'NO-6')?.code).toBe('existsOnMarket');
  });

  test('23: a flood of measures, since a need takes five at most', () => {
    expect(needFields.measures.max).toBe(5);
  });

  test('17: a limit judged by feeling afterwards, since an answer of one word too many is not taken', () => {
    const reading = (words: number) => {
      const form = new FormData();
      form.set('whoLacks', Array.from({ length: words }, () => 'ord').join(' '));
      const locality = { zone: 'Europe/Oslo', currency: 'NOK', vat: 'excluded' } as const;
      const { whoLacks } = needFields;
      return readForm({ whoLacks }, form, { language: 'nb', locality, country: 'NO', moment: 'save' }).problems;
    };
    expect(reading(needFields.whoLacks.maxWords)).toEqual([]);
    expect(reading(needFields.whoLacks.maxWords + 1)).toMatchObject([{ code: 'tooManyWords' }]);
  });

  test('24: enterprises that nobody knows, since a need finds a solution by the terms they share, and says by which', () => {
    const tags = { targetGroups: ['g-dementia'], outcomes: [], settings: [], services: ['v-day'] };
    const match = matchOf(tags, tags, { id: 'a', rank: 0, similarity: 0, words: [] });
    expect(match.score).toBeGreaterThan(0);
    expect(JSON.stringify(match)).toContain('v-day');
  });
});
