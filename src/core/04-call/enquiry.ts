import { enquiryWindow, type EnquiryWindow } from '#law/enquiry-windows';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { Call } from './call.ts';

/** A question with its answer as everybody reads them: the buyer's wording, without whoever asked. */
export type AnsweredEnquiry = {
  readonly id: Id<'enquiry'>;
  /** `null`: about the need, before there was a call. */
  readonly callId: Id<'call'> | null;
  readonly question: string;
  readonly answer: string;
  readonly answeredAt: Instant;
};

export type EnquiryRefusal = Refusal<'enquiryLate' | 'enquiriesClosed' | 'enquiryEmpty' | 'enquiryAnswered'>;

type Asked = Pick<Call, 'id' | 'state' | 'zone' | 'publishedAt' | 'closesAt'>;

/** The window for questions of a call; `null` while it is not published. */
export function enquiryWindowOf({ zone, publishedAt, closesAt }: Pick<Call, 'zone' | 'publishedAt' | 'closesAt'>): EnquiryWindow | null {
  return publishedAt && closesAt ? enquiryWindow({ publishedAt, closesAt, zone }) : null;
}

/**
 * A question comes in. After the last day for questions it is refused with that day, unless the asker has read that and sends it all the
 * same (`whenLate: 'accept'`): then it is marked as late and answered only if the buyer can. After the closing time nothing is received.
 */
export function askEnquiry(
  call: Asked,
  asking: { readonly id: string; readonly question: string; readonly whenLate: 'refuse' | 'accept' },
  at: Instant,
): Result<{ late: boolean; event: CaseEvent }, EnquiryRefusal> {
  const closed = closedForEnquiries(call, at);
  const window = enquiryWindowOf(call);
  if (closed || !window) return refused(closed ?? { code: 'enquiriesClosed' });
  if (asking.question.trim() === '') return refused({ code: 'enquiryEmpty' });
  const late = at > window.askUntil;
  if (late && asking.whenLate === 'refuse') return refused({ code: 'enquiryLate', facts: { until: window.askUntil } });
  return ok({ late, event: { type: 'enquiryReceived', facts: { call: call.id, enquiry: asking.id }, refs: [] } });
}

/** The answer, to everybody at the same moment. A question is answered once; what was wrong is put right by an amendment. */
export function answerEnquiry(
  call: Asked,
  answering: { readonly id: string; readonly answeredAt: Instant | null; readonly question: string | null; readonly answer: string | null },
  at: Instant,
): Result<{ answered: AnsweredEnquiry; event: CaseEvent }, EnquiryRefusal> {
  const closed = closedForEnquiries(call, at);
  if (closed) return refused(closed);
  const { id, question, answer } = answering;
  if (answering.answeredAt) return refused({ code: 'enquiryAnswered' });
  if (!question?.trim() || !answer?.trim()) return refused({ code: 'enquiryEmpty' });
  return ok({
    answered: { id: id as Id<'enquiry'>, callId: call.id, question, answer, answeredAt: at }, // the id of the stored question
    event: { type: 'enquiryAnswered', facts: { call: call.id, enquiry: id }, refs: [{ kind: 'enquiry', id }] },
  });
}

function closedForEnquiries(call: Asked, at: Instant): EnquiryRefusal | null {
  if (call.state === 'published' && call.closesAt && at < call.closesAt) return null;
  return { code: 'enquiriesClosed', facts: { closesAt: call.closesAt ?? '' } };
}
