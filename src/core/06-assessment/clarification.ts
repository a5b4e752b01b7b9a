import type { Call } from '#call';
import { isInCalendar, isWorkingDay } from '#law/calendar';
import { answerName } from '#submission/fields';
import { addDays } from '#value/day';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import { dayIn, instantIn, type Instant, type Zone } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { ClarificationAnswerValues } from './clarification-fields.ts';

/** Why a bidder is asked: something is unclear, a required answer is missing, or the price looks unusually low. */
export type ClarificationPurpose = 'clarify' | 'cure' | 'lowPrice';

export type Clarification = {
  readonly id: Id<'clarification'>;
  readonly callId: Id<'call'>;
  readonly submissionId: Id<'submission'>;
  readonly purpose: ClarificationPurpose;
  /** The question of the call that it is about; `null` where it is about none. */
  readonly questionId: string | null;
  readonly asked: string;
  readonly askedAt: Instant;
  /** Until when an answer is received, to the millisecond. */
  readonly dueAt: Instant;
  readonly response: string | null;
  readonly answeredAt: Instant | null;
};

export type ClarificationRefusal = Refusal<
  | 'notOpened'
  | 'alreadyDecided'
  | 'assessorMayNotAsk'
  | 'notAllLocked'
  | 'askerNotFree'
  | 'askedMissing'
  | 'nothingMissing'
  | 'alreadyAsked'
  | 'noSuchClarification'
  | 'alreadyAnswered'
  | 'answerTooLate'
  | 'answerEmpty'
  | 'clarificationOpen'
>;

/** A required question that a submission does not answer. */
export type Omission = { readonly submissionId: Id<'submission'>; readonly questionId: string };

type Answered = { readonly id: Id<'submission'>; readonly answers: Readonly<Record<string, string | null>> };

/** Every required answer that is missing, submission by submission: the same kind of omission is offered to all who have it, or to nobody. */
export function omissionsOf(call: Pick<Call, 'questions'>, submissions: readonly Answered[]): readonly Omission[] {
  return submissions.flatMap(({ id, answers }) =>
    call.questions.flatMap((question) =>
      question.must === 'yes' && question.id !== null && (answers[answerName(question.id)] ?? '').trim() === ''
        ? [{ submissionId: id, questionId: question.id }]
        : [],
    ),
  );
}

/** The end of a period for an answer: four in the afternoon on the last day, moved to the next working day of the country where it is none. */
export function answerDue(at: Instant, days: number, zone: Zone): Instant {
  const calendar = zone === 'Europe/Oslo' ? 'norway' : 'england';
  let day = addDays(dayIn(zone, at), days);
  while (isInCalendar(day) && !isWorkingDay(calendar, day)) day = addDays(day, 1);
  return instantIn(zone, day, '16:00') ?? at;
}

type Asking = {
  readonly at: Instant;
  readonly dueAt: Instant;
  readonly call: Pick<Call, 'id' | 'state'>;
  /** Whether whoever asks scores in this call. */
  readonly asker: 'buyer' | 'assessor';
  readonly purpose: ClarificationPurpose;
  readonly asked: string | null;
  /** What is asked about, with an id for each question to a bidder. */
  readonly about: readonly (Omit<Omission, 'questionId'> & { readonly questionId: string | null; readonly id: Id<'clarification'> })[];
  /** The submissions that whoever asks may read. */
  readonly readable: readonly Id<'submission'>[];
  readonly earlier: readonly Pick<Clarification, 'submissionId' | 'questionId' | 'purpose' | 'answeredAt' | 'dueAt'>[];
  readonly allLocked: boolean;
};

/**
 * Asks bidders, all in one act and with the same time to answer. Somebody who scores cannot ask; a price is asked about only when all scores
 * are locked, because until then nobody is to see it. Refuses in this order: state, asker, locks, nothing missing, one that the asker may not read, no
 * words, asked already (the same omission, or a price question that waits).
 */
export function askBidders(asking: Asking): Result<{ asked: readonly Clarification[]; event: CaseEvent }, ClarificationRefusal> {
  const { at, dueAt, call, purpose, about, earlier } = asking;
  if (call.state === 'decided') return refused({ code: 'alreadyDecided' });
  if (call.state !== 'opened') return refused({ code: 'notOpened' });
  if (asking.asker === 'assessor') return refused({ code: 'assessorMayNotAsk' });
  if (purpose === 'lowPrice' && !asking.allLocked) return refused({ code: 'notAllLocked' });
  if (about.length === 0) return refused({ code: 'nothingMissing' });
  if (about.some(({ submissionId }) => !asking.readable.includes(submissionId))) return refused({ code: 'askerNotFree' });
  const { asked } = asking;
  if (!asked) return refused({ code: 'askedMissing' });
  const again = about.some(({ submissionId, questionId }) =>
    earlier.some(
      (one) =>
        one.purpose === purpose &&
        one.submissionId === submissionId &&
        one.questionId === questionId &&
        (purpose === 'cure' || (one.answeredAt === null && at < one.dueAt)),
    ),
  );
  if (again) return refused({ code: 'alreadyAsked' });
  return ok({
    asked: about.map(({ id, submissionId, questionId }) => ({
      id,
      callId: call.id,
      submissionId,
      purpose,
      questionId,
      asked,
      askedAt: at,
      dueAt,
      response: null,
      answeredAt: null,
    })),
    event: {
      type: 'clarificationAsked',
      facts: { call: call.id, purpose, count: about.length, dueAt },
      refs: about.map(({ id }) => ({ kind: 'clarification', id })),
    },
  });
}

/** Answers once, in time. Nothing but the asked point can be added: there is no price and no other field. Refuses: no such question, answered, late, empty. */
export function answerClarification(
  clarification: Clarification | null,
  values: ClarificationAnswerValues,
  at: Instant,
): Result<{ answered: Clarification; event: CaseEvent }, ClarificationRefusal> {
  if (!clarification) return refused({ code: 'noSuchClarification' });
  const { id, callId, submissionId, dueAt } = clarification;
  if (clarification.answeredAt !== null) return refused({ code: 'alreadyAnswered' });
  if (at >= dueAt) return refused({ code: 'answerTooLate', facts: { dueAt, receivedAt: at } });
  if (!values.response) return refused({ code: 'answerEmpty' });
  return ok({
    answered: { ...clarification, response: values.response, answeredAt: at },
    event: {
      type: 'clarificationAnswered',
      facts: { call: callId, submission: submissionId, clarification: id },
      refs: [{ kind: 'clarificationAnswer', id }],
    },
  });
}

/** Why nothing is decided yet: somebody still has time to answer. `null` when nobody has. */
export function openClarification(clarifications: readonly Clarification[], at: Instant): ClarificationRefusal | null {
  const open = clarifications.filter(({ answeredAt, dueAt }) => answeredAt === null && at < dueAt);
  const last = open
    .map(({ dueAt }) => dueAt)
    .toSorted()
    .at(-1);
  return last ? { code: 'clarificationOpen', facts: { count: open.length, dueAt: last } } : null;
}
