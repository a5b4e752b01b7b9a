import { expect, test } from 'vitest';
import { parseDay, type Day } from '#value/day';
import { idOf } from '#value/id';
import { engagementRefusal, recordEngagement } from './engagement.ts';

const day = (text: string) => parseDay(text) ?? ('' as Day); // a literal day
const call = { id: idOf<'call'>('c'), state: 'draft' };

test('under the Procurement Act a call with dialogue before it needs its notice or a reason, and no other call does', () => {
  const refusal = (act: 'procurementAct' | 'other', talked: boolean, recorded: boolean) =>
    engagementRefusal({ act, talked, recorded })?.code ?? null;
  expect(refusal('procurementAct', true, false)).toBe('engagementMissing');
  expect(engagementRefusal({ act: 'procurementAct', talked: true, recorded: false })?.source).toBe('PA23 s.17');
  expect([refusal('procurementAct', true, true), refusal('procurementAct', false, false), refusal('other', true, false)]).toEqual([
    null,
    null,
    null,
  ]);
});

test('a day or a reason is recorded, not a day to come, and not once the call is public', () => {
  const record = (noticeOn: Day | null, noticeReason: string | null, state = 'draft') => {
    const recorded = recordEngagement({ ...call, state }, { noticeOn, noticeReason }, day('2026-06-01'));
    return recorded.ok ? 'recorded' : recorded.refusal.code;
  };
  expect(record(null, '  ')).toBe('engagementEmpty');
  expect(record(day('2026-06-02'), null)).toBe('engagementAhead');
  expect(record(day('2026-06-01'), null)).toBe('recorded');
  expect(record(null, 'Bare ett møte, og alt ble delt.')).toBe('recorded');
  expect(record(day('2026-06-01'), null, 'published')).toBe('alreadyPublished');
});
