import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf } from '#value/id';
import { lockScores } from './assessment.ts';
import { barredScores, openInterviews } from './interview-scoring.ts';

const judged = { id: 'talked', kind: 'social', assessedIn: 'interview' } as const;
const written = { id: 'written', kind: 'solution', assessedIn: null } as const;
const price = { id: 'price', kind: 'price', assessedIn: 'interview' } as const;
const north = idOf<'submission'>('north');
const ada = idOf<'person'>('ada');

function held(outcome: 'held' | 'didNotCome', present: readonly string[]) {
  return { submissionId: north, record: { outcome, present: present.map((id) => idOf<'person'>(id)) } };
}

function why(interviews: Parameters<typeof barredScores>[0]['interviews'], aside: readonly string[] = []) {
  const barred = barredScores({ personId: ada, criteria: [judged, written, price], submissions: [north], aside, interviews });
  expect(barred.every(({ criterionId }) => criterionId === 'talked')).toBe(true);
  return barred[0]?.why ?? null;
}

describe('who scores what is judged in an interview', () => {
  test('nobody before it is recorded, then those who were there, and everybody where the bidder did not come', () => {
    expect(why([])).toBe('notHeld');
    expect(why([{ submissionId: north, record: null }])).toBe('notHeld');
    expect(why([held('held', ['ada', 'bo'])])).toBeNull();
    expect(why([held('held', ['bo'])])).toBe('notPresent');
    expect(why([held('didNotCome', [])])).toBeNull();
    expect(why([], ['north'])).toBe('setAside');
  });

  test('nobody locks while an interview that they would score is ahead, and what they were not at is not asked of them', () => {
    const score = (criterionId: string) => ({
      id: idOf<'score'>(criterionId),
      submissionId: north,
      criterionId,
      personId: ada,
      value: 3,
      reason: 'Good.',
      scoredAt: '2026-06-01T07:00:00.000Z' as never, // the instant is not read
    });
    const locking = {
      callId: idOf<'call'>('call'),
      personId: ada,
      submissions: [north],
      waiting: 0,
      criteria: [judged, written].map((one) => ({ ...one, title: one.id }) as never), // nothing else of a criterion is read
      scores: [score('written')],
    };
    const barred = (reason: 'notHeld' | 'notPresent') => [{ submissionId: north, criterionId: 'talked', why: reason }];
    expect(lockScores({ ...locking, barred: barred('notHeld') })).toMatchObject({
      refusal: { code: 'interviewsOpen', facts: { count: 1 } },
    });
    expect(lockScores({ ...locking, barred: [] })).toMatchObject({ refusal: { code: 'scoresMissing', facts: { missing: 1 } } });
    expect(lockScores({ ...locking, barred: barred('notPresent') })).toMatchObject({ ok: true });
  });

  test('a ranking waits for every submission without a record, and for none in a call without interviews', () => {
    const kept = [{ id: north, organisationName: 'North' }];
    expect(openInterviews([written, judged], kept, [])).toEqual([{ code: 'interviewNotHeld', facts: { organisation: 'North' } }]);
    expect(openInterviews([written, judged], kept, [held('didNotCome', [])])).toEqual([]);
    expect(openInterviews([written, price], kept, [])).toEqual([]);
  });

  test('whatever is recorded, a person who is not among those present scores only where nobody came', () => {
    const people = ['ada', 'bo', 'cy'];
    fc.assert(
      fc.property(fc.constantFrom('held' as const, 'didNotCome' as const), fc.subarray(people), (outcome, present) => {
        const free = people.filter(
          (personId) =>
            barredScores({ personId, criteria: [judged], submissions: [north], aside: [], interviews: [held(outcome, present)] }).length ===
            0,
        );
        expect(free).toEqual(outcome === 'held' ? present : people);
      }),
    );
  });
});
