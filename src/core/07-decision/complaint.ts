import type { Country } from '#field/field';
import { nthWorkingDayAfter } from '#law/calendar';
import type { Call } from '#call';
import { procedureOf } from '#call/procedures';
import { complaintRuleOf, type ComplaintRule } from '#law/complaint-rules';
import { timeLimit } from '#law/time-limits';
import { zoneOf } from '#party/organisation';
import type { RouteChoice } from '#route';
import { addDays, type Day } from '#value/day';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import { dayIn, type Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { ComplaintReplyValues, ComplaintValues } from './after-fields.ts';
import type { Decision, WaitingPeriod } from './decision.ts';

/** An objection of a bidder that got a letter, and the answer once it is given. */
export type Complaint = ComplaintValues &
  ComplaintReplyValues & {
    readonly id: Id<'complaint'>;
    readonly callId: Id<'call'>;
    readonly lotId: Id<'lot'>;
    readonly decisionId: Id<'decision'>;
    readonly organisationId: Id<'organisation'>;
    readonly receivedAt: Instant;
    readonly receivedOn: Day;
    /** After the waiting period, or the days that the law gives: received all the same, with no effect on it. */
    readonly late: boolean;
    readonly answerDue: Day;
    readonly repliedAt: Instant | null;
    readonly repliedOn: Day | null;
  };

export type ComplaintRefusal = Refusal<
  'noLetter' | 'complaintEmpty' | 'noSuchComplaint' | 'alreadyReplied' | 'replyEmpty' | 'effectMissing'
>;

/** The rule that a decision on a call brings with it. */
export function complaintRuleFor(
  { country, route }: { readonly country: Country; readonly route: RouteChoice | null },
  { kind }: Pick<Call, 'kind'>,
): ComplaintRule {
  return complaintRuleOf({ country, gives: procedureOf(kind).route, standstill: route?.basis.route.standstill ?? null });
}

type Filing = Pick<Complaint, 'id' | 'organisationId' | 'receivedAt' | 'receivedOn'> & {
  readonly values: ComplaintValues;
  readonly hasLetter: boolean;
  /** The day of the decision, which is that of the letters. */
  readonly decidedOn: Day | null;
};

/**
 * Receives an objection to a decision. One that comes after the waiting period, or after the days that the law gives, is received and marked late. Refuses: no letter, nothing
 * said. The event does not name who complains.
 */
export function receiveComplaint(
  decision: Pick<Decision, 'id' | 'callId' | 'lotId' | 'waiting'>,
  filing: Filing,
  rule: ComplaintRule,
): Result<{ complaint: Complaint; event: CaseEvent }, ComplaintRefusal> {
  const { values, hasLetter, decidedOn, ...received } = filing;
  const last = decision.waiting?.ends ?? (decidedOn && rule.withinDays !== null ? addDays(decidedOn, rule.withinDays) : null);
  if (!hasLetter) return refused({ code: 'noLetter' });
  if (!values.about || !values.complaint) return refused({ code: 'complaintEmpty' });
  const complaint: Complaint = {
    ...values,
    ...received,
    callId: decision.callId,
    lotId: decision.lotId,
    decisionId: decision.id,
    late: last !== null && received.receivedOn > last,
    answerDue: nthWorkingDayAfter(rule.calendar, received.receivedOn, rule.answerWorkingDays),
    outcome: null,
    reply: null,
    repliedAt: null,
    repliedOn: null,
  };
  const { id, callId, late, answerDue } = complaint;
  return ok({
    complaint,
    event: { type: 'complaintReceived', facts: { call: callId, about: values.about, late, answerDue }, refs: [{ kind: 'complaint', id }] },
  });
}

/** What has happened to the decision since an objection came in. */
export type Effects = { readonly corrected: boolean; readonly reversed: boolean; readonly cancelled: boolean };

/** Answers an objection, once. An answer that names an effect is refused (`effectMissing`) until that effect has been made. */
export function replyToComplaint(
  complaint: Complaint,
  reply: { readonly values: ComplaintReplyValues; readonly at: Instant; readonly on: Day },
  effects: Effects,
): Result<{ complaint: Complaint; event: CaseEvent }, ComplaintRefusal> {
  const { outcome, reply: text } = reply.values;
  if (complaint.repliedAt) return refused({ code: 'alreadyReplied' });
  if (!outcome || !text) return refused({ code: 'replyEmpty' });
  if (outcome !== 'stands' && !effects[outcome]) return refused({ code: 'effectMissing' });
  return ok({
    complaint: { ...complaint, outcome, reply: text, repliedAt: reply.at, repliedOn: reply.on },
    event: { type: 'complaintAnswered', facts: { call: complaint.callId, outcome }, refs: [{ kind: 'complaint', id: complaint.id }] },
  });
}

/** The waiting period as it stands now; `suspendedBy`: how many objections made in time keep it open. */
export type WaitingNow = WaitingPeriod & { readonly suspendedBy: number };

/**
 * The waiting period with the objections that bear on it. Under PSR reg. 12 it stays open while one made in time is unanswered, and then
 * for five working days after the last answer, never shorter than the first window. Worked: published 2026-09-07 (ends 2026-09-18), answered
 * 2026-09-17 → ends 2026-09-24. Elsewhere objections to the body change nothing.
 */
export function waitingNow(
  decision: Pick<Decision, 'waiting'> & { readonly decidedOn: Day },
  complaints: readonly Complaint[],
): WaitingNow | null {
  const { waiting, decidedOn } = decision;
  if (!waiting) return null;
  if (waiting.rule !== 'psrStandstill') return { ...waiting, suspendedBy: 0 };
  const inTime = complaints.filter((complaint) => !complaint.late);
  const answered = inTime.flatMap(({ repliedOn }) => (repliedOn && repliedOn >= decidedOn ? [repliedOn] : []));
  const limit = timeLimit({ rule: 'psrStandstill', from: decidedOn, representations: answered });
  const days = limit.ok ? { ends: limit.value.ends, earliestAct: limit.value.earliestAct } : {};
  return { ...waiting, ...days, suspendedBy: inTime.filter((complaint) => complaint.repliedAt === null).length };
}

type Decided = { readonly country: Country; readonly decisions: readonly Decision[]; readonly complaints: readonly Complaint[] };

/** The waiting period of the decision that stands on a lot, as it is now; `null` without a decision or a waiting period. */
export function waitingOf({ country, decisions, complaints }: Decided, lotId: string): WaitingNow | null {
  const decision = decisions.find((candidate) => candidate.lotId === lotId && candidate.state === 'published');
  if (!decision?.decidedAt) return null;
  const decidedOn = dayIn(zoneOf(country), decision.decidedAt);
  return waitingNow(
    { waiting: decision.waiting, decidedOn },
    complaints.filter((complaint) => complaint.lotId === lotId),
  );
}
