import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '#value/day';
import { lawDay } from '../row.ts';
import { thresholdOn } from '../thresholds.ts';
import type { RouteFacts } from './facts.ts';
import { lawfulRoutes } from './lawful-routes.ts';

const norway: RouteFacts = { jurisdiction: 'NO', vat: 'excluded', ruleDate: lawDay('2026-11-02') };
const england: RouteFacts = { jurisdiction: 'EN', vat: 'included', ruleDate: lawDay('2026-11-02') };
const partOf = (facts: RouteFacts): string | null => lawfulRoutes(facts).part;

type Case = readonly [threshold: string, day: string, facts: RouteFacts, below: string, from: string];

// Each threshold that decides a part of the rules, on the last day of its old row and the first of its new one, and today.
const cases: readonly Case[] = [
  ['NO.LOA.MIN', '2026-06-30', { ...norway, serviceKind: 'socialCare' }, 'belowAct', 'I'],
  ['NO.LOA.MIN', '2026-07-01', { ...norway, serviceKind: 'socialCare' }, 'belowAct', 'I'],
  ['NO.NATIONAL', '2026-11-02', { ...norway, serviceKind: 'goodsServices', buyerType: 'municipality' }, 'I', 'II'],
  ['NO.EEA.OTHER', '2026-04-20', { ...norway, serviceKind: 'goodsServices', buyerType: 'municipality' }, 'II', 'III'],
  ['NO.EEA.OTHER', '2026-04-21', { ...norway, serviceKind: 'goodsServices', buyerType: 'county' }, 'II', 'III'],
  ['NO.EEA.STATE', '2026-04-20', { ...norway, serviceKind: 'goodsServices', buyerType: 'state' }, 'II', 'III'],
  ['NO.EEA.STATE', '2026-04-21', { ...norway, serviceKind: 'goodsServices', buyerType: 'state' }, 'II', 'III'],
  ['NO.EEA.WORKS', '2026-04-20', { ...norway, serviceKind: 'works', buyerType: 'municipality' }, 'II', 'III'],
  ['NO.EEA.WORKS', '2026-04-21', { ...norway, serviceKind: 'works', buyerType: 'municipality' }, 'II', 'III'],
  ['NO.EEA.HSS', '2026-04-20', { ...norway, serviceKind: 'health' }, 'I', 'IV'],
  ['NO.EEA.HSS', '2026-04-21', { ...norway, serviceKind: 'socialCare' }, 'I', 'IV'],
  ['EN.LT', '2025-12-31', { ...england, serviceKind: 'socialCare', buyerType: 'localAuthority' }, 'lightTouchBelowThreshold', 'lightTouch'],
  ['EN.LT', '2026-01-01', { ...england, serviceKind: 'welfareEmployment', buyerType: 'central' }, 'lightTouchBelowThreshold', 'lightTouch'],
  ['EN.GS.SUBCENTRAL', '2025-12-31', { ...england, serviceKind: 'goodsServices', buyerType: 'localAuthority' }, 'belowThreshold', 'full'],
  ['EN.GS.SUBCENTRAL', '2026-01-01', { ...england, serviceKind: 'goodsServices', buyerType: 'localAuthority' }, 'belowThreshold', 'full'],
  ['EN.GS.CENTRAL_NHS', '2025-12-31', { ...england, serviceKind: 'goodsServices', buyerType: 'nhsBody' }, 'belowThreshold', 'full'],
  ['EN.GS.CENTRAL_NHS', '2026-01-01', { ...england, serviceKind: 'goodsServices', buyerType: 'central' }, 'belowThreshold', 'full'],
  ['EN.WORKS', '2025-12-31', { ...england, serviceKind: 'works', buyerType: 'localAuthority' }, 'belowThreshold', 'full'],
  ['EN.WORKS', '2026-01-01', { ...england, serviceKind: 'works', buyerType: 'localAuthority' }, 'belowThreshold', 'full'],
];

describe.each(cases)('%s on %s', (id, day, facts, below, from) => {
  const ruleDate = lawDay(day);
  const limit = (thresholdOn(id, ruleDate)?.value ?? 0) * 100;

  test('just below it', () => {
    expect(partOf({ ...facts, ruleDate, valueMinor: limit - 1 })).toBe(below);
  });

  test('at it', () => {
    expect(partOf({ ...facts, ruleDate, valueMinor: limit })).toBe(from);
  });

  test('above it', () => {
    expect(partOf({ ...facts, ruleDate, valueMinor: limit + 1 })).toBe(from);
  });

  test('options lift a value over it', () => {
    expect(partOf({ ...facts, ruleDate, valueMinor: limit - 100, optionsMinor: 100 })).toBe(from);
  });
});

test.each([
  ['NO.LOA.MIN', '2026-07-01', { ...norway, serviceKind: 'socialCare', valueMinor: 49_000_000 }, 'I', 'belowAct'],
  ['NO.EEA.HSS', '2026-04-21', { ...norway, serviceKind: 'socialCare', valueMinor: 800_000_000 }, 'IV', 'I'],
  [
    'NO.EEA.OTHER',
    '2026-04-21',
    { ...norway, serviceKind: 'goodsServices', buyerType: 'municipality', valueMinor: 240_000_000 },
    'III',
    'II',
  ],
  ['NO.EEA.STATE', '2026-04-21', { ...norway, serviceKind: 'goodsServices', buyerType: 'state', valueMinor: 155_000_000 }, 'III', 'II'],
  [
    'EN.GS.SUBCENTRAL',
    '2026-01-01',
    { ...england, serviceKind: 'goodsServices', buyerType: 'localAuthority', valueMinor: 21_000_000 },
    'belowThreshold',
    'full',
  ],
] as const)('%s: the day before and the day of %s', (_, first, facts, before, since) => {
  const day: Day = lawDay(first);
  expect(partOf({ ...facts, ruleDate: addDays(day, -1) })).toBe(before);
  expect(partOf({ ...facts, ruleDate: day })).toBe(since);
});

describe('when something is not known', () => {
  test('a buyer not named leaves two thresholds, and they decide where they agree', () => {
    const goods: RouteFacts = { ...norway, serviceKind: 'goodsServices' };
    expect(partOf({ ...goods, valueMinor: 160_000_000 })).toBe('II');
    expect(partOf({ ...goods, valueMinor: 200_000_000 })).toBeNull();
    expect(partOf({ ...goods, valueMinor: 300_000_000 })).toBe('III');
    const english: RouteFacts = { ...england, serviceKind: 'goodsServices' };
    expect(partOf({ ...english, valueMinor: 13_501_799 })).toBe('belowThreshold');
    expect(partOf({ ...english, valueMinor: 15_000_000 })).toBeNull();
    expect(partOf({ ...english, valueMinor: 20_772_000 })).toBe('full');
  });

  test('the CPV code decides before the kind of service, and a disagreement is said', () => {
    const answer = lawfulRoutes({ ...norway, serviceKind: 'goodsServices', cpv: ['85320000'], valueMinor: 300_000_000 });
    expect(answer.part).toBe('I');
    expect(answer.unverified.some(({ en }) => en.includes('do not agree'))).toBe(true);
    expect(lawfulRoutes({ ...norway, cpv: ['90910000'], buyerType: 'municipality', valueMinor: 300_000_000 }).part).toBe('III');
    expect(
      lawfulRoutes({ ...norway, cpv: ['85110000'], valueMinor: 300_000_000 }).unverified.some(({ en }) => en.includes('annex 3')),
    ).toBe(true);
  });

  test('in England the CPV code tells health care from social care', () => {
    const nhs: RouteFacts = { ...england, buyerType: 'nhsBody', valueMinor: 100_000_000 };
    expect(lawfulRoutes({ ...nhs, cpv: ['85121100'] }).regime).toBe('PSR');
    expect(lawfulRoutes({ ...nhs, cpv: ['85320000'] }).regime).toBe('PA23');
    expect(lawfulRoutes({ ...nhs, cpv: ['85323000'], serviceKind: 'health' }).regime).toBe('PSR');
    expect(lawfulRoutes({ ...nhs, cpv: ['85323000'], serviceKind: 'socialCare' }).regime).toBe('PA23');
    expect(lawfulRoutes({ ...nhs, cpv: ['85323000'] }).regime).toBeNull();
    expect(lawfulRoutes({ ...nhs, buyerType: 'central', cpv: ['85121100'] }).regime).toBe('PA23');
  });

  test('what may be reserved for mutuals follows the letter R', () => {
    const council: RouteFacts = { ...england, buyerType: 'localAuthority', valueMinor: 100_000_000 };
    const closed = (cpv: string) => lawfulRoutes({ ...council, cpv: [cpv] }).closed.find(({ id }) => id === 'PA-3')?.code;
    expect(closed('85320000')).toBeUndefined();
    expect(closed('79611000')).toBe('notReservable');
    expect(closed('90910000')).toBe('notReservable');
  });
});
