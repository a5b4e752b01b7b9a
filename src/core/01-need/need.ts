import type { Country } from '#field/field';
import { addDays, type Day } from '#value/day';
import { dayIn, type Instant } from '#value/instant';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import { zoneOf } from '#party/organisation';
import type { NeedAnswer, NeedValues } from './fields.ts';

/** Who raised the need. A citizen or professional acts for no organisation. */
export type RaisedBy = 'buyer' | 'enterprise' | 'professional' | 'citizen';

export type Need = NeedValues & {
  readonly caseId: Id<'case'>;
  readonly ocid: string;
  readonly raisedBy: RaisedBy;
  readonly raisedAt: Instant;
  /** The day by which the named body must answer. A buyer who raises its own need has answered. */
  readonly answerDue: Day | null;
  readonly answer: 'accepted' | 'declined' | null;
  readonly answerReason: string | null;
  readonly answeredAt: Instant | null;
  readonly publishedAt: Instant | null;
};

/** Days a body has to answer a need that others raised. A product choice, the same for every body; shown with the date. */
export const answerDays = 30;

export type NeedRefusal = Refusal<'alreadyAnswered' | 'notAnsweredYet' | 'declined' | 'alreadyPublished' | 'titleNeeded'>;

type Raising = {
  readonly caseId: Id<'case'>;
  readonly ocid: string;
  readonly raisedBy: RaisedBy;
  readonly country: Country;
  readonly at: Instant;
};

/** Raises a need: a buyer's own is accepted at once, everybody else's starts the clock of the named body. */
export function raiseNeed(values: NeedValues, raising: Raising): { need: Need; event: CaseEvent } {
  const own = raising.raisedBy === 'buyer';
  const need: Need = {
    ...values,
    caseId: raising.caseId,
    ocid: raising.ocid,
    raisedBy: raising.raisedBy,
    raisedAt: raising.at,
    answerDue: own ? null : addDays(dayIn(zoneOf(raising.country), raising.at), answerDays),
    answer: own ? 'accepted' : null,
    answerReason: null,
    answeredAt: own ? raising.at : null,
    publishedAt: null,
  };
  const facts = { raisedBy: raising.raisedBy, ...(need.answerDue ? { answerDue: need.answerDue } : {}) };
  return { need, event: { type: 'needRaised', facts, refs: [{ kind: 'need', id: raising.caseId }] } };
}

/** The answer of the named body: taken up or not, always with reasons. Refuses a second answer. */
export function answerNeed(need: Need, answer: NeedAnswer, at: Instant): Result<{ need: Need; event: CaseEvent }, NeedRefusal> {
  if (need.answer) return refused({ code: 'alreadyAnswered' });
  const answered: Need = { ...need, answer: answer.answer, answerReason: answer.answerReason, answeredAt: at };
  return ok({
    need: answered,
    event: { type: 'needAnswered', facts: { answer: answer.answer }, refs: [{ kind: 'need', id: need.caseId }] },
  });
}

/** Makes the need public. Refuses one that has not been answered, was declined, or is public already. */
export function publishNeed(need: Need, at: Instant): Result<{ need: Need; event: CaseEvent }, NeedRefusal> {
  if (need.publishedAt) return refused({ code: 'alreadyPublished' });
  if (!need.answer) return refused({ code: 'notAnsweredYet' });
  if (need.answer === 'declined') return refused({ code: 'declined' });
  return ok({
    need: { ...need, publishedAt: at },
    event: { type: 'needPublished', facts: { ocid: need.ocid }, refs: [{ kind: 'need', id: need.caseId }] },
  });
}

/** A change of the need's text. After publication it is an event of its own, so that nobody changes a public need unseen. */
export function changeNeed(need: Need, values: NeedValues): { need: Need; event: CaseEvent | null } {
  const changed = { ...need, ...values };
  if (!need.publishedAt) return { need: changed, event: null };
  const fields = (Object.keys(values) as (keyof NeedValues)[]) // keys of the same catalogue
    .filter((key) => JSON.stringify(need[key]) !== JSON.stringify(values[key]))
    .sort();
  if (fields.length === 0) return { need: changed, event: null };
  return { need: changed, event: { type: 'needChanged', facts: { fields }, refs: [{ kind: 'need', id: need.caseId }] } };
}
