import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lawDay } from '#law/row';
import { judgeChange, regimeOfChange, type AgreementChange } from './change.ts';

const day = lawDay('2026-11-23');
const of = (before: number, after: number, more: Partial<AgreementChange> = {}): AgreementChange => ({
  before: { minor: before * 100 },
  after: { minor: after * 100 },
  sameCharacter: true,
  ownDecision: true,
  ...more,
});

describe('whether a change of an agreement is considerable', () => {
  test.each([
    // PSR reg. 6(12): at least £500,000 and at least 25 %; just below, at and above each.
    ['PSR', of(2_000_000, 2_499_999), 'within', 'small'],
    ['PSR', of(2_000_000, 2_500_000), 'considerable', 'much'],
    ['PSR', of(2_000_001, 2_500_001), 'within', 'small'], // £500,000 is 24.99998 %
    ['PSR', of(400_000, 800_000), 'within', 'small'], // doubled, and only £400,000
    ['PSR', of(1_999_999, 2_500_000), 'considerable', 'much'],
    ['PSR', of(2_000_000, 2_500_000, { ownDecision: false }), 'within', 'notOwn'],
    ['PSR', of(2_000_000, 2_500_000, { ownDecision: null }), 'judge', 'unknown'],
    ['PSR', of(2_000_000, 2_000_000, { sameCharacter: false }), 'considerable', 'character'],
    ['PSR', of(2_000_000, 2_100_000, { sameCharacter: null }), 'judge', 'unknown'],
    // FOA § 28-1: less than 10 %, more than 50 %.
    ['NO', of(1_000_000, 1_099_999), 'within', 'small'],
    ['NO', of(1_000_000, 1_100_000), 'judge', 'between'],
    ['NO', of(1_000_000, 1_500_000), 'judge', 'between'],
    ['NO', of(1_000_000, 1_500_001), 'considerable', 'much'],
    ['NO', of(1_000_000, 850_000), 'judge', 'between'],
    // KOFA 2020/119: from 1.5 million a year to 91 million in all.
    ['NO', of(6_000_000, 91_000_000), 'considerable', 'much'],
    // PA23 s.74(4): no more than 10 %.
    ['PA', of(1_000_000, 1_100_000), 'within', 'small'],
    ['PA', of(1_000_000, 1_100_001), 'judge', 'between'],
    ['PA', of(0, 10), 'judge', 'between'],
  ] as const)('%s %j: %s (%s)', (regime, change, verdict, because) => {
    expect(judgeChange(regime, change, day)).toMatchObject({ verdict, because });
  });

  test('says what it adds and which share that is', () => {
    expect(judgeChange('PSR', of(2_000_000, 2_500_000), day)).toMatchObject({ adds: 50_000_000, share: 0.25 });
  });

  test('adding more never makes it less considerable', () => {
    const order = { within: 0, judge: 1, considerable: 2 } as const;
    fc.assert(
      fc.property(
        fc.constantFrom('PSR', 'NO', 'PA'),
        fc.integer({ min: 1, max: 50_000_000 }),
        fc.integer({ min: 0, max: 50_000_000 }),
        fc.integer({ min: 0, max: 50_000_000 }),
        fc.constantFrom(true, false, null),
        fc.constantFrom(true, false, null),
        (regime, before, adds, more, sameCharacter, ownDecision) => {
          const verdict = (after: number) => order[judgeChange(regime, of(before, after, { sameCharacter, ownDecision }), day).verdict];
          expect(verdict(before + adds + more)).toBeGreaterThanOrEqual(verdict(before + adds));
        },
      ),
    );
  });

  test('stands under the rules of its route; a grant under none of these', () => {
    expect(['PSR-M', 'PA-2', 'NO-3', 'NO-10', 'PA-9'].map(regimeOfChange)).toEqual(['PSR', 'PA', 'NO', null, null]);
  });
});
