import type { Country } from '#field/field';
import { addDays, type Day } from '#value/day';
import { dayIn, type Instant } from '#value/instant';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import { zoneOf } from '#party/organisation';
import { needFields, type NeedAnswer, type NeedValues } from './fields.ts';

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

/** One answer of a need before and after a change; `null` where nothing stood. */
export type NeedFieldChange = { readonly field: keyof NeedValues; readonly before: unknown; readonly after: unknown };

/** What was changed in a public need at one moment, in the order of its questions. */
export type NeedChange = { readonly id: Id<'needChange'>; readonly at: Instant; readonly changes: readonly NeedFieldChange[] };

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

type Changing = { readonly id: Id<'needChange'>; readonly at: Instant };

/**
 * A change of the need's text. After publication it is an event of its own that keeps what stood before, so that nobody changes a public
 * need unseen; saving what already stands is none.
 */
export function changeNeed(
  need: Need,
  values: NeedValues,
  { id, at }: Changing,
): { need: Need; change: NeedChange | null; event: CaseEvent | null } {
  const changed = { ...need, ...values };
  const changes = (Object.keys(needFields) as (keyof NeedValues)[]) // keys of the catalogue
    .filter((key) => said(need[key]) !== said(values[key]))
    .map((field) => ({ field, before: need[field], after: values[field] }));
  if (!need.publishedAt || changes.length === 0) return { need: changed, change: null, event: null };
  const fields = changes.map(({ field }) => field).toSorted();
  return {
    need: changed,
    change: { id, at, changes },
    event: {
      type: 'needChanged',
      facts: { fields },
      refs: [
        { kind: 'need', id: need.caseId },
        { kind: 'needChange', id },
      ],
    },
  };
}

/** What an answer says: a row of a list is its words, whatever id it was given. */
function said(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => (key === 'id' ? undefined : part));
}
