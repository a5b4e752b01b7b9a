import { describe, expect, test } from 'vitest';
import { emptyValues } from '#field/field';
import { parseDay, type Day } from '#value/day';
import { instantIn, parseInstant, type Instant } from '#value/instant';
import { callWarnings } from './call.ts';
import { noInterview } from './interview-part.ts';
import { callFields, type CallValues } from './fields.ts';

const at = must(parseInstant('2026-06-01T07:00:00Z'));
const values: CallValues = { ...emptyValues(callFields), priceFormula: 'fixedRange', closesAt: closing('2026-07-01', '13:00') };

describe('what to look at before a call is published', () => {
  test('nothing, when it closes on a Wednesday at 13:00 after a month with a fixed price range', () => {
    expect(callWarnings(values, at, 'Europe/Oslo')).toEqual([]);
  });

  test('experience that weighs more than the solution, a fifth criterion, and a price formula that depends on the other offers', () => {
    const criteria = (['solution', 'experience', 'social', 'social', 'price'] as const).map((kind, index) => ({
      id: null,
      kind,
      title: kind,
      description: null,
      weight: [10, 40, 10, 10, 30][index] ?? 0,
      stage: null,
      scorers: null,
      minimum: null,
      scale: null,
      ...noInterview,
    }));
    expect(callWarnings({ ...values, criteria, priceFormula: 'proportional' }, at, 'Europe/Oslo')).toEqual([
      'experienceOutweighsSolution',
      'fourMainCriteria',
      'relativeFormula',
    ]);
  });

  test('a question that informs nothing: unstated, only background, or a kind of criterion or requirement that the call does not have', () => {
    const criteria = [
      {
        id: null,
        kind: 'solution' as const,
        title: 'Solution',
        description: null,
        weight: 100,
        stage: null,
        scorers: null,
        minimum: null,
        scale: null,
        ...noInterview,
      },
    ];
    const requirements = [{ id: null, kind: 'staff' as const, title: 'A nurse', reason: 'The service gives medicines' }];
    const asked = (informs: CallValues['questions'][number]['informs']) => [
      { id: null, title: 'How?', maxWords: 100, informs, stage: null, must: 'yes' as const, promise: 'no' as const },
    ];
    const warned = (change: Partial<CallValues>) => callWarnings({ ...values, criteria, ...change }, at, 'Europe/Oslo');
    expect(warned({ questions: asked('solution') })).toEqual([]);
    for (const informs of [null, 'background', 'social', 'requirement'] as const)
      expect(warned({ questions: asked(informs) })).toEqual(['questionInformsNothing']);
    expect(warned({ questions: asked('requirement'), requirements })).toEqual([]);
    expect(warned({ questions: [...asked('solution'), ...asked(null)] })).toEqual(['questionInformsNothing']);
  });

  test.each([
    ['24 days', '2026-06-25', '13:00', ['tenderPeriodShort']],
    ['25 days', '2026-06-26', '13:00', []],
    ['midnight', '2026-07-01', '00:00', ['closingAtMidnight']],
    ['20:00', '2026-07-01', '20:00', ['closingAtMidnight']],
    ['Monday at noon', '2026-07-06', '12:00', ['closingMondayMorning']],
    ['Monday at 13:00', '2026-07-06', '13:00', []],
    ['a Sunday', '2026-07-05', '13:00', ['closingOnHoliday']],
    ['the hour that comes twice', '2026-10-25', '02:30', ['closingAtMidnight', 'closingOnHoliday', 'closingInRepeatedHour']],
    ['the hour after it', '2026-10-25', '03:00', ['closingAtMidnight', 'closingOnHoliday']],
    ['Norwegian Christmas Day, a Friday', '2026-12-25', '13:00', ['closingOnHoliday']],
  ] as const)('a closing time after or on %s', (_, day, time, expected) => {
    expect(callWarnings({ ...values, closesAt: closing(day, time) }, at, 'Europe/Oslo')).toEqual(expected);
  });

  test('the clock of the country counts: 20:30 in Oslo is 19:30 in London', () => {
    const closesAt = closing('2026-07-01', '20:30');
    expect(callWarnings({ ...values, closesAt }, at, 'Europe/London')).toEqual([]);
    expect(callWarnings({ ...values, closesAt }, at, 'Europe/Oslo')).toEqual(['closingAtMidnight']);
  });
});

function closing(day: string, time: string): Instant {
  return must(instantIn('Europe/Oslo', must<Day>(parseDay(day)), time));
}

function must<T>(value: T | null): T {
  if (value === null) throw new Error('the test names a moment that does not exist');
  return value;
}
