import { describe, expect, test } from 'vitest';
import type { ProcedureKind } from '#call/procedures';
import { parseDay, type Day } from '#value/day';
import { instantOf } from '#value/instant';
import { considerClock } from './consider-clock.ts';

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(text);
  return parsed;
};
const by = day('2027-02-15');
const call = (kind: ProcedureKind) => ({ kind, publishedAt: instantOf(0), decisionBy: by, cancelled: false });

describe('the clock of a board that must consider', () => {
  test.each([
    ['2027-02-14', null, { is: 'runs', by, days: 1 }],
    ['2027-02-15', null, { is: 'runs', by, days: 0 }],
    ['2027-02-16', null, { is: 'late', by, days: 1 }],
    ['2027-06-01', '2027-02-15', { is: 'kept', by, days: 0 }],
    ['2027-06-01', '2027-01-30', { is: 'kept', by, days: 16 }],
    ['2027-06-01', '2027-02-16', { is: 'missed', by, days: 1 }],
  ])('on %s, decided %s', (today, decidedOn, clock) => {
    expect(considerClock(call('requestWave'), { today: day(today), decidedOn: decidedOn ? day(decidedOn) : null })).toEqual(clock);
  });

  test('other calls have none, nor has a draft or a wave that was stopped', () => {
    const at = { today: by, decidedOn: null };
    for (const kind of ['tender', 'fundRound', 'innovationPartnership'] as const) expect(considerClock(call(kind), at)).toBeNull();
    expect(considerClock({ ...call('requestWave'), publishedAt: null }, at)).toBeNull();
    expect(considerClock({ ...call('requestWave'), cancelled: true }, at)).toBeNull();
  });
});
