import type { Organisation } from '#party/organisation';
import { zoneOf } from '#party/organisation';
import { addDays, type Day } from '#value/day';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import { dayIn, type Instant } from '#value/instant';
import type { Money } from '#value/money';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { JoiningAnswer, JoiningEnd, JoiningValues } from './joining-fields.ts';
import { answerDays, type Need } from './need.ts';

/** A body that was asked to stand behind a case with the one whose case it is, and what became of it. */
export type Joining = JoiningValues &
  JoiningAnswer &
  JoiningEnd & {
    readonly id: Id<'joining'>;
    readonly caseId: Id<'case'>;
    readonly organisation: Organisation;
    readonly askedAt: Instant;
    /** The day by which the body must answer: as many days as for a need that others raised. */
    readonly answerDue: Day;
    readonly answeredAt: Instant | null;
    /** The body's own need that is met with this one; `null` where it brings none. */
    readonly need: { readonly caseId: Id<'case'>; readonly ocid: string; readonly title: string | null } | null;
    readonly endedAt: Instant | null;
  };

/** `takenBack`: no longer asked, before any answer; `left`: had joined. */
export type JoiningState = 'asked' | 'joined' | 'declined' | 'takenBack' | 'left';

export type JoiningRefusal = Refusal<
  | 'needNotPublic'
  | 'sameBody'
  | 'otherCountry'
  | 'noSuchBody'
  | 'askedAlready'
  | 'joiningClosed'
  | 'answeredBefore'
  | 'joiningOver'
  | 'needNotYours'
  | 'needElsewhere'
>;

/** How far a joining has come. */
export function joiningState({ answer, endedAt }: Pick<Joining, 'answer' | 'endedAt'>): JoiningState {
  if (endedAt !== null) return answer === 'joined' ? 'left' : 'takenBack';
  return answer ?? 'asked';
}

/** The bodies that stand behind a case beside the one whose case it is. */
export function joined<Row extends Pick<Joining, 'answer' | 'endedAt'>>(joinings: readonly Row[]): readonly Row[] {
  return joinings.filter((row) => joiningState(row) === 'joined');
}

type Asking = {
  readonly id: Id<'joining'>;
  readonly need: Pick<Need, 'caseId' | 'publishedAt'>;
  readonly body: Organisation;
  readonly asked: Organisation;
  readonly earlier: readonly Joining[];
  /** Whether a call of the case is public: then nobody can begin to buy with it. */
  readonly called: boolean;
  readonly at: Instant;
};

/**
 * Asks a body to buy together, or to share the cost. In the open: only once the need is public, and only before a call, since who buys is
 * part of what bidders price (Directive 2014/24/EU art. 38; PA23 s.74 and FOA § 28-1 for a contract that was changed afterwards).
 */
export function askToJoin(values: JoiningValues, asking: Asking): Result<{ joining: Joining; event: CaseEvent }, JoiningRefusal> {
  const { need, body, asked, at } = asking;
  if (!need.publishedAt) return refused({ code: 'needNotPublic' });
  if (asking.called) return refused({ code: 'joiningClosed' });
  if (asked.id === body.id) return refused({ code: 'sameBody' });
  if (asked.country !== body.country) return refused({ code: 'otherCountry' });
  if (asked.kind !== 'buyer' && asked.kind !== 'funder') return refused({ code: 'noSuchBody' });
  const open = asking.earlier.some((one) => one.organisation.id === asked.id && ['asked', 'joined'].includes(joiningState(one)));
  if (open) return refused({ code: 'askedAlready' });
  const answerDue = addDays(dayIn(zoneOf(body.country), at), answerDays);
  const joining: Joining = {
    ...values,
    id: asking.id,
    caseId: need.caseId,
    organisation: asked,
    askedAt: at,
    answerDue,
    answer: null,
    answerReason: null,
    answeredAt: null,
    share: null,
    need: null,
    endedAt: null,
    endReason: null,
  };
  return ok({ joining, event: eventOf('bodyAsked', joining, { part: values.part, answerDue }) });
}

type Answering = {
  readonly called: boolean;
  /** The need that the body brings, and in what other case it is met already; `null` where it brings none. */
  readonly brings: {
    readonly need: NonNullable<Joining['need']>;
    readonly organisationId: string;
    readonly publishedAt: Instant | null;
    /** Whether a call of its own is public: then it is bought there. */
    readonly called: boolean;
    readonly joinedIn: string | null;
  } | null;
  readonly at: Instant;
};

/** The answer of the body that was asked. A body that does not join brings no need and no money. */
export function answerJoining(
  joining: Joining,
  answer: JoiningAnswer,
  { called, brings, at }: Answering,
): Result<{ joining: Joining; event: CaseEvent }, JoiningRefusal> {
  const state = joiningState(joining);
  if (state === 'takenBack' || state === 'left') return refused({ code: 'joiningOver' });
  if (state !== 'asked') return refused({ code: 'answeredBefore' });
  const joins = answer.answer === 'joined';
  if (joins && called) return refused({ code: 'joiningClosed' });
  if (joins && brings && !isToBring(brings, joining)) return refused({ code: 'needNotYours' });
  if (joins && brings?.joinedIn) return refused({ code: 'needElsewhere' });
  const answered: Joining = {
    ...joining,
    answer: answer.answer,
    answerReason: answer.answerReason,
    share: joins ? answer.share : null,
    need: joins ? (brings?.need ?? null) : null,
    answeredAt: at,
  };
  return ok({
    joining: answered,
    event: eventOf('bodyAnswered', answered, { answer: answer.answer, ...(answered.need ? { need: answered.need.caseId } : {}) }),
  });
}

/** A body brings a public need of its own that has no call, and not the very one that it joins. */
function isToBring({ organisationId, publishedAt, called, need }: NonNullable<Answering['brings']>, joining: Joining): boolean {
  return organisationId === joining.organisation.id && publishedAt !== null && !called && need.caseId !== joining.caseId;
}

/** Ends a joining before a call is public: the body leaves, or is not asked any more. What was said stays. */
export function endJoining(
  joining: Joining,
  { endReason }: JoiningEnd,
  { called, at }: { readonly called: boolean; readonly at: Instant },
): Result<{ joining: Joining; event: CaseEvent }, JoiningRefusal> {
  const state = joiningState(joining);
  if (state !== 'asked' && state !== 'joined') return refused({ code: 'joiningOver' });
  if (called && state === 'joined') return refused({ code: 'joiningClosed' });
  const ended: Joining = { ...joining, endReason, endedAt: at };
  return ok({ joining: ended, event: eventOf('bodyLeft', ended, { after: state }) });
}

/**
 * The shares that were stated like a value (currency and VAT), added; `unknown` is how many of those who buy together gave none, or one that
 * cannot be added. With shares of 500 and 300 and one unknown: sum 800, unknown 1.
 */
export function sharesOf(
  joinings: readonly Pick<Joining, 'part' | 'answer' | 'endedAt' | 'share'>[],
  value: Pick<Money, 'currency' | 'vat'>,
): { readonly sum: number; readonly unknown: number } {
  const buyers = joined(joinings).filter(({ part }) => part === 'buyer');
  const known = buyers.flatMap(({ share }) => (share && share.currency === value.currency && share.vat === value.vat ? [share.minor] : []));
  return { sum: known.reduce((sum, minor) => sum + minor, 0), unknown: buyers.length - known.length };
}

function eventOf(type: 'bodyAsked' | 'bodyAnswered' | 'bodyLeft', joining: Joining, facts: CaseEvent['facts']): CaseEvent {
  return {
    type,
    facts: { organisation: joining.organisation.id, ...facts },
    refs: [{ kind: 'joining', id: joining.id }],
  };
}

/** Everybody who buys in a case: the body whose case it is first, then those who joined to buy with it. */
export function buyersBehind(file: {
  readonly organisation: Organisation;
  readonly joinings: readonly Joining[];
}): readonly Organisation[] {
  const others = joined(file.joinings).filter(({ part }) => part === 'buyer');
  return [file.organisation, ...others.map(({ organisation }) => organisation)];
}
