import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complaintRules } from '#law/complaint-rules';
import { timeLimit } from '#law/time-limits';
import { addDays, parseDay, type Day } from '#value/day';
import { idOf } from '#value/id';
import { instantOf } from '#value/instant';
import type { WaitingPeriod } from './decision.ts';
import { complaintRuleFor, receiveComplaint, replyToComplaint, waitingNow, type Complaint } from './complaint.ts';

const day = (text: string): Day => parseDay(text) ?? addDays('2026-01-01' as Day, 0); // written out below
const decidedOn = day('2026-09-07');

function waiting(rule: WaitingPeriod['rule'], from: Day = decidedOn): WaitingPeriod {
  const limit = timeLimit({ rule: rule === 'psrStandstill' ? 'psrStandstill' : 'noStandstill', from });
  if (!limit.ok) throw new Error('outside the calendar');
  return { rule, basis: '', ends: limit.value.ends, earliestAct: limit.value.earliestAct, bound: 'law', unverified: false };
}

function complaint(receivedOn: Day, repliedOn: Day | null = null): Complaint {
  const at = instantOf(0);
  const values = { about: 'reasons', complaint: 'The reasons are unclear.' } as const;
  const filed = receiveComplaint(
    { id: idOf('d'), callId: idOf('c'), lotId: idOf('l'), waiting: waiting('psrStandstill') },
    { id: idOf('k'), organisationId: idOf('o'), receivedAt: at, receivedOn, values, hasLetter: true, decidedOn },
    complaintRules.psr,
  );
  if (!filed.ok) throw new Error(filed.refusal.code);
  return { ...filed.value.complaint, repliedOn, repliedAt: repliedOn ? at : null };
}

describe('the waiting period with complaints', () => {
  test('published on Monday 7 September 2026 it ends on the 18th, and stays open while a complaint made in time is unanswered', () => {
    expect(waitingNow({ waiting: waiting('psrStandstill'), decidedOn }, [])).toMatchObject({ ends: '2026-09-18', suspendedBy: 0 });
    const open = [complaint(day('2026-09-16'))];
    expect(waitingNow({ waiting: waiting('psrStandstill'), decidedOn }, open)).toMatchObject({ ends: '2026-09-18', suspendedBy: 1 });
  });

  test('an answer on the 17th keeps it open to the 24th, five working days later, and an early answer never shortens it', () => {
    const at = (answered: string) =>
      waitingNow({ waiting: waiting('psrStandstill'), decidedOn }, [complaint(day('2026-09-09'), day(answered))]);
    expect(at('2026-09-17')).toMatchObject({ ends: '2026-09-24', earliestAct: '2026-09-25', suspendedBy: 0 });
    expect(at('2026-09-10')).toMatchObject({ ends: '2026-09-18' });
  });

  test('a late complaint is received and changes nothing, and in Norway none does', () => {
    const late = complaint(day('2026-09-21'));
    expect(late).toMatchObject({ late: true, answerDue: '2026-09-28' });
    expect(waitingNow({ waiting: waiting('psrStandstill'), decidedOn }, [late])).toMatchObject({ ends: '2026-09-18', suspendedBy: 0 });
    const norway = waiting('noStandstill');
    expect(waitingNow({ waiting: norway, decidedOn }, [complaint(day('2026-09-09'))])).toEqual({ ...norway, suspendedBy: 0 });
  });

  test('against a Norwegian grant one may object for three weeks: on Monday 28 September still in time, on the 29th late', () => {
    const rule = complaintRuleFor({ country: 'NO', route: null }, { kind: 'fundRound' });
    const filedOn = (receivedOn: Day) =>
      receiveComplaint(
        { id: idOf('d'), callId: idOf('c'), lotId: idOf('l'), waiting: null },
        {
          id: idOf('k'),
          organisationId: idOf('o'),
          receivedAt: instantOf(0),
          receivedOn,
          values: { about: 'reasons', complaint: 'Why?' },
          hasLetter: true,
          decidedOn,
        },
        rule,
      );
    expect(filedOn(day('2026-09-28'))).toMatchObject({ ok: true, value: { complaint: { late: false } } });
    expect(filedOn(day('2026-09-29'))).toMatchObject({ ok: true, value: { complaint: { late: true } } });
  });

  test('nobody who applied for a grant or asked a board is sent to a court for contracts', () => {
    for (const country of ['NO', 'EN'] as const)
      for (const kind of ['fundRound', 'requestWave'] as const)
        expect(JSON.stringify(complaintRuleFor({ country, route: null }, { kind }))).not.toMatch(/KOFA|Procurement|High Court|FOA|PSR/);
  });

  test('whatever comes in and is answered, it is never shorter than the first window, and an unanswered one in time always keeps it open', () => {
    const anyComplaint = fc.record({ after: fc.nat(20), answeredAfter: fc.option(fc.nat(20), { nil: null }) });
    fc.assert(
      fc.property(fc.nat(300), fc.array(anyComplaint, { maxLength: 5 }), (offset, entries) => {
        const from = addDays(decidedOn, offset);
        const first = waiting('psrStandstill', from);
        const complaints = entries.map(({ after, answeredAfter }): Complaint => {
          const on = addDays(from, after);
          return { ...complaint(on, answeredAfter === null ? null : addDays(on, answeredAfter)), late: on > first.ends };
        });
        const now = waitingNow({ waiting: first, decidedOn: from }, complaints);
        expect(now !== null && now.ends >= first.ends && now.earliestAct > now.ends).toBe(true);
        expect(now?.suspendedBy).toBe(complaints.filter(({ late, repliedAt }) => !late && !repliedAt).length);
      }),
    );
  });
});

test('an answer cannot claim a correction that nobody has made', () => {
  const reply = { at: instantOf(1), on: day('2026-09-10') };
  const none = { corrected: false, reversed: false, cancelled: false };
  const one = complaint(day('2026-09-09'));
  const answer = (outcome: 'stands' | 'corrected' | 'reversed' | 'cancelled', effects: typeof none) =>
    replyToComplaint(one, { ...reply, values: { outcome, reply: 'Point by point.' } }, effects);
  for (const outcome of ['corrected', 'reversed', 'cancelled'] as const) {
    expect(answer(outcome, none)).toMatchObject({ ok: false, refusal: { code: 'effectMissing' } });
    expect(answer(outcome, { ...none, [outcome]: true }).ok).toBe(true);
  }
  expect(answer('stands', none).ok).toBe(true);
});
