import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf } from '#value/id';
import { instantOf } from '#value/instant';
import { lotIn, type CallLot } from './call-lot.ts';
import type { Call } from './call.ts';
import { callFields } from './fields.ts';
import { lotsFrom, nextStage, stateOfLots, type LotState } from './lot.ts';
import { emptyValues } from '#field/field';
import { noInterview } from './interview-part.ts';
import { procedureFaults, procedures, type Procedure } from './procedures.ts';
import { planFaults, stagePlanOf, stagePlans, type Stage } from './stages.ts';

describe('the settings of procedures', () => {
  test('every row is whole, and every plan ends with one award', () => {
    expect(procedures.flatMap(procedureFaults)).toEqual([]);
    expect(stagePlans.flatMap(planFaults)).toEqual([]);
  });

  const tender = procedures.find(({ kind }) => kind === 'tender')!; // a row of the table
  const wrong: readonly (readonly [string, Partial<Procedure>])[] = [
    ['without stages', { plans: [] }],
    ['that one person opens alone', { openers: { named: 2, needed: 1 } }],
    ['that needs more openers than there are', { openers: { named: 2, needed: 3 } }],
    ['with openers and nothing sealed', { sealed: false }],
    ['of a panel of two', { panelSize: 2 }],
    ['without time to mend', { cureDays: 0 }],
    ['that waits for a contract without prices', { plans: ['applications'] }],
    ['that signs for an amount nobody asked for', { plans: ['requests'], standstill: false, openData: 'own' }],
    ['of phases without a partnership', { phases: true }],
  ];
  test.each(wrong)('a procedure %s is found', (_, change) => {
    expect(procedureFaults({ ...tender, ...change })).not.toEqual([]);
  });

  test('however stages are put together, a plan without faults awards in its last stage and asks prices there', () => {
    const stage = fc.record({
      key: fc.constantFrom<Stage['key']>('interest', 'dialogue', 'firstTender', 'tender'),
      asks: fc.constantFrom<Stage['asks']>('selection', 'award'),
      price: fc.constantFrom<Stage['price']>('scored', 'asked', 'none'),
      judged: fc.constantFrom<Stage['judged']>('scores', 'reasons'),
      concludes: fc.constantFrom<Stage['concludes']>('selection', 'award'),
    });
    fc.assert(
      fc.property(fc.array(stage, { maxLength: 4 }), (some) => {
        const stages = some.map((one): Stage => ({ ...one, name: { en: '', nb: '' }, talks: 'none' }));
        if (planFaults({ key: 'open', stages }).length > 0) return;
        expect(stages.filter(({ concludes }) => concludes === 'award')).toEqual([stages.at(-1)]);
        expect(stages.slice(1).every(({ asks }) => asks === 'award')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

const criterion = (title: string, stage: 'selection' | 'award' | null, weight: number): Call['criteria'][number] => ({
  id: title,
  kind: title === 'price' ? 'price' : 'solution',
  title,
  description: null,
  weight,
  stage,
  scorers: null,
  minimum: null,
  scale: null,
  ...noInterview,
});

const call: Call = {
  ...emptyValues(callFields),
  title: 'Visits',
  plan: 'dialogue',
  criteria: [
    criterion('who', 'selection', 100),
    criterion('how', 'award', 45),
    criterion('jobs', null, 25),
    criterion('price', 'award', 30),
  ],
  id: idOf('c'),
  caseId: idOf('k'),
  ocid: 'ocds-x-1',
  kind: 'tender',
  state: 'opened',
  zone: 'Europe/London',
  publishedAt: instantOf(0),
  openedAt: null,
  closesAt: instantOf(1_000),
  lots: lotsFrom([], [], () => idOf('l1')),
  amendments: [],
  openingThreshold: 2,
};

describe('a lot in its stages', () => {
  const [first] = call.lots;
  const second = nextStage({ ...first!, state: 'selected' }, { id: idOf('l2'), closesAt: instantOf(2_000), decisionBy: null }); // the only one
  const third = nextStage({ ...second, state: 'selected' }, { id: idOf('l3'), closesAt: instantOf(3_000), decisionBy: null });
  const walked = { ...call, lots: [{ ...first!, state: 'selected' as const }, { ...second, state: 'selected' as const }, third] };

  test('each asks what belongs to it; without prices the other criteria keep their proportion of the whole weight', () => {
    const asked = (lot: CallLot | null) => lot?.criteria.map(({ title, weight }) => [title, Math.round((weight ?? 0) * 10) / 10]);
    expect(asked(lotIn(walked, 'l1'))).toEqual([['who', 100]]);
    // 45 and 25 of 70.
    expect(asked(lotIn(walked, 'l2'))).toEqual([
      ['how', 64.3],
      ['jobs', 35.7],
    ]);
    expect(asked(lotIn(walked, 'l3'))).toEqual([
      ['how', 45],
      ['jobs', 25],
      ['price', 30],
    ]);
  });

  test('an address without a lot means the stage that it has come to, with its own closing time', () => {
    expect(lotIn(call, null)?.closesAt).toBe(instantOf(1_000));
    expect(lotIn(walked, null)).toMatchObject({ lot: { id: 'l3' }, closesAt: instantOf(3_000), state: 'published' });
    expect(lotIn(walked, 'l1')).toMatchObject({ state: 'decided', closesAt: instantOf(1_000) });
  });

  test('the plan of a call has as many stages as it names, and the open one is meant where nothing is', () => {
    expect(stagePlanOf(null).stages).toHaveLength(1);
    expect(stagePlanOf('dialogue').stages.map(({ key }) => key)).toEqual(['interest', 'dialogue', 'tender']);
  });

  test('a call is at its end when every lot is, whatever earlier stages say', () => {
    const state = fc.constantFrom<LotState>('waiting', 'opened', 'selected', 'decided', 'cancelled');
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 5 }), (states) => {
        const lots = states.map((one, index) => ({ id: `l${index}`, state: one, followsId: null }));
        const all = stateOfLots(lots);
        expect(all === 'decided' || all === 'cancelled').toBe(states.every((one) => one === 'decided' || one === 'cancelled'));
        // The same when each lot had an earlier stage that was selected in.
        const staged = lots.flatMap((lot) => [
          { ...lot, id: `${lot.id}-1`, state: 'selected' as const },
          { ...lot, followsId: `${lot.id}-1` },
        ]);
        if (states.some((one) => one !== 'waiting')) expect(stateOfLots(staged)).toBe(all);
      }),
    );
  });
});
