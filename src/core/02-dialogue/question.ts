import type { CaseEvent } from '#value/event';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { NeedReplyValues } from './question-fields.ts';

export type QuestionRefusal = Refusal<'needNotPublished' | 'dialogueOver' | 'enquiryEmpty' | 'enquiryAnswered'>;

type Around = { readonly needPublishedAt: Instant | null; readonly callPublished: boolean };

/** A question about a need comes in. Refuses: the need is not public, a call is published (then the call has its own questions), no words. */
export function askAboutNeed(
  { needPublishedAt, callPublished }: Around,
  asking: { readonly id: string; readonly question: string | null },
): Result<{ event: CaseEvent }, QuestionRefusal> {
  if (!needPublishedAt) return refused({ code: 'needNotPublished' });
  if (callPublished) return refused({ code: 'dialogueOver' });
  if (!asking.question?.trim()) return refused({ code: 'enquiryEmpty' });
  return ok({ event: { type: 'questionReceived', facts: { enquiry: asking.id }, refs: [] } });
}

/**
 * The answer, to everybody at the same moment; once. What came in before a call can be answered after its publication too: nobody loses by
 * knowing more.
 */
export function answerAboutNeed(
  answering: { readonly id: string; readonly answeredAt: Instant | null },
  { question, answer }: NeedReplyValues,
): Result<{ question: string; answer: string; event: CaseEvent }, QuestionRefusal> {
  const { id } = answering;
  if (answering.answeredAt) return refused({ code: 'enquiryAnswered' });
  if (!question?.trim() || !answer?.trim()) return refused({ code: 'enquiryEmpty' });
  return ok({ question, answer, event: { type: 'questionAnswered', facts: { enquiry: id }, refs: [{ kind: 'enquiry', id }] } });
}
