import { describe, expect, test } from 'vitest';
import { datesCommand } from './dates.ts';

const run = (document: unknown): unknown => datesCommand.run(JSON.stringify(document), {});

describe('twofold dates', () => {
  test('answers the printed example', () => {
    expect(run({ rule: 'pa23Standstill', from: '2026-09-07' })).toMatchObject({
      status: 0,
      output: {
        rule: 'pa23Standstill',
        from: '2026-09-07',
        ends: '2026-09-16',
        earliestAct: '2026-09-17',
        basis: 'PA23 s.51',
        calendar: 'england',
        unverified: [],
      },
    });
  });

  test('answers the planned notice with both ends of its window', () => {
    expect(run({ rule: 'qualifyingPlannedNotice', from: '2026-01-10' })).toMatchObject({
      output: { earliestAct: '2026-02-19', latestAct: '2027-01-10' },
    });
  });

  test('takes further decisions and light touch where they belong, and nowhere else', () => {
    expect(run({ rule: 'psrStandstill', from: '2026-09-07', representations: ['2026-09-18'] })).toMatchObject({
      output: { ends: '2026-09-25' },
    });
    expect(run({ rule: 'pa23ContractDetails', from: '2026-09-07', lightTouch: true })).toMatchObject({ output: { ends: '2027-01-04' } });
    expect(run({ rule: 'pa23Standstill', from: '2026-09-07', lightTouch: true })).toMatchObject({
      status: 2,
      error: { code: 'unknownKey', path: 'lightTouch' },
    });
  });

  test('says in English what is unverified about a Norwegian limit', () => {
    const outcome = datesCommand.run('{"rule": "noStandstill", "from": "2026-09-07"}', {});
    expect(outcome).toMatchObject({ status: 0, output: { ends: '2026-09-17', calendar: 'everyDay' } });
    expect(JSON.stringify(outcome)).toContain('not verified whether');
  });

  test.each([
    ['a rule nobody knows', { rule: 'standstill', from: '2026-09-07' }, 'unknownValue', 'rule'],
    ['no rule', { from: '2026-09-07' }, 'missing', 'rule'],
    ['no day', { rule: 'noStandstill' }, 'missing', 'from'],
    ['a day that does not exist', { rule: 'noStandstill', from: '2027-02-29' }, 'notADay', 'from'],
    ['an instant', { rule: 'noStandstill', from: '2026-09-07T10:00:00Z' }, 'notADay', 'from'],
    ['a number', { rule: 'noStandstill', from: 20260907 }, 'wrongType', 'from'],
    ['a day the calendars do not cover', { rule: 'noStandstill', from: '2150-01-01' }, 'outsideCalendar', 'from'],
    [
      'a decision that is no day',
      { rule: 'psrStandstill', from: '2026-09-07', representations: ['2026-09-18', 'soon'] },
      'notADay',
      'representations[1]',
    ],
    [
      'a decision before the publication',
      { rule: 'psrStandstill', from: '2026-09-07', representations: ['2026-09-01'] },
      'beforePublication',
      'representations[0]',
    ],
    ['an unknown key', { rule: 'noStandstill', from: '2026-09-07', form: 'x' }, 'unknownKey', 'form'],
  ])('refuses %s', (_, document, code, path) => {
    expect(run(document)).toMatchObject({ status: 2, error: { code, path } });
  });
});
