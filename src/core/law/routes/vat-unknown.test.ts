import { describe, expect, test } from 'vitest';
import { lawDay } from '../row.ts';
import { thresholdOn } from '../thresholds.ts';
import type { RouteFacts } from './facts.ts';
import { sideOf } from './threshold-side.ts';

const ruleDate = lawDay('2026-11-02');
const norway: RouteFacts = { jurisdiction: 'NO', vat: 'unknown', ruleDate };
const england: RouteFacts = { jurisdiction: 'EN', vat: 'unknown', ruleDate };
const limitOf = (id: string): number => (thresholdOn(id, ruleDate)?.value ?? 0) * 100;

// Norway counts without VAT of 25 %, England with VAT of 20 %.
describe('a value of which nobody knows whether VAT is part of it', () => {
  test('lies on a side where it lies there either way', () => {
    const limit = limitOf('NO.EEA.HSS');
    expect(sideOf({ ...norway, valueMinor: limit - 1 }, ['NO.EEA.HSS']).side).toBe('below');
    expect(sideOf({ ...norway, valueMinor: limit * 1.25 }, ['NO.EEA.HSS']).side).toBe('atOrAbove');
    expect(sideOf({ ...england, valueMinor: limitOf('EN.LT') }, ['EN.LT']).side).toBe('atOrAbove');
    expect(sideOf({ ...england, valueMinor: Math.floor(limitOf('EN.LT') / 1.2) - 1 }, ['EN.LT']).side).toBe('below');
  });

  test('is on neither side, and said so, where VAT decides it', () => {
    const near = sideOf({ ...norway, valueMinor: limitOf('NO.EEA.HSS') * 1.1 }, ['NO.EEA.HSS']);
    expect(near.side).toBe('unknown');
    expect(near.unverified.map(({ nb }) => nb).join()).toContain('Dere vet ikke om verdien er med eller uten merverdiavgift');
    const nearEnglish = sideOf({ ...england, valueMinor: limitOf('EN.LT') * 0.9 }, ['EN.LT']);
    expect(nearEnglish.side).toBe('unknown');
    expect(nearEnglish.unverified.map(({ en }) => en).join()).toContain('You do not know whether the value includes VAT');
  });
});

test('what nobody has read in the law stands with how far the value lies from it, from the end that is nearer', () => {
  const told = (facts: RouteFacts, id: string) => sideOf(facts, [id]).unverified.map(({ nb }) => nb.replaceAll('\u00a0', ' '));
  // 1 200 000 with VAT of 25 % is 960 000 without: 460 000 above 500 000, and 7 500 000 below 8 700 000 even with VAT.
  const included: RouteFacts = { ...norway, vat: 'included', valueMinor: 120_000_000 };
  expect(told(included, 'NO.LOA.MIN').join()).toContain(
    'Uten merverdiavgift ville det vært 960 000 kroner, som ligger 460 000 kroner over den.',
  );
  expect(told(included, 'NO.EEA.HSS').join()).toContain(
    'Med merverdiavgift på toppen ville det vært 1 200 000 kroner, som ligger 7 500 000 kroner under den.',
  );
  const excluded: RouteFacts = { ...included, vat: 'excluded' };
  expect(told(excluded, 'NO.LOA.MIN').join()).toContain('Beløpet ligger 700 000 kroner over den.');
});

test('a limit read in the law stands with its amount and distance too, and needs no check', () => {
  // £300,000 with VAT: £363,540 below £663,540 (PA23 Sch. 1, light touch).
  const { limits, unverified } = sideOf({ ...england, vat: 'included', valueMinor: 30_000_000 }, ['EN.LT']);
  expect(limits).toHaveLength(1);
  expect(limits[0]?.sure).toBe(true);
  expect(limits[0]?.text.en).toMatch(/^£663,540 with VAT \(PA23 Sch\. 1\): .*\. Your amount lies £363,540 below it\.$/);
  expect(unverified).toEqual([]);
  // Where VAT decides, and where nobody has estimated, there is no distance to tell.
  expect(sideOf({ ...england, valueMinor: 60_000_000 }, ['EN.LT']).limits[0]?.text.en).not.toContain('lies');
  expect(sideOf(england, ['EN.LT']).limits[0]?.text.en).not.toContain('lies');
});
