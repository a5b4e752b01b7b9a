import type { Day } from '#value/day';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Money } from '#value/money';
import type { Problem } from '#field/problem';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { Call } from '#call';
import { procedureOf } from '#call/procedures';
import type { Award } from '#decision';
import type { WaitingNow } from '#decision/complaint';
import type { AgreementValues } from './fields.ts';

export type AgreementKind = 'contract' | 'grant' | 'loan' | 'partnership';

export type Agreement = AgreementValues & {
  readonly id: Id<'agreement'>;
  readonly awardId: Id<'award'>;
  readonly kind: AgreementKind;
  readonly organisationId: Id<'organisation'>;
  readonly organisationName: string;
  readonly value: Money;
  readonly signedAt: Instant | null;
};

export type AgreementRefusal = Refusal<'waitingPeriod' | 'complaintsOpen' | 'promisesOpen' | 'alreadySigned' | 'datesWrong' | 'noAward'>;

/** What kind of agreement follows from a call; `null` where none does, and so no award either. */
export function agreementKindOf({ kind }: Pick<Call, 'kind'>): AgreementKind | null {
  return procedureOf(kind).agreement;
}

/** Promises that are neither a clause of the agreement nor waived with a reason; each is named as a problem of its row. */
export function openPromises(values: Pick<AgreementValues, 'promises'>): readonly Problem[] {
  return values.promises.flatMap((promise, index) =>
    promise.clause || promise.waiver ? [] : [{ path: `promises.${index}.clause`, code: 'missing' as const }],
  );
}

type Signing = {
  readonly id: Id<'agreement'>;
  readonly values: AgreementValues;
  readonly award: Award;
  readonly kind: AgreementKind;
  /** The waiting period with the complaints that bear on it. */
  readonly waiting: WaitingNow | null;
  readonly today: Day;
  readonly at: Instant;
};

/**
 * Signs the agreement. Refuses while an unanswered complaint keeps the waiting period open, before it has ended (a statutory one, or one the body bound itself to in its letters),
 * and while a promise of the chosen submission is neither a clause nor waived with a reason (NAO 2011: promised benefits were not contracted).
 */
export function signAgreement(signing: Signing): Result<{ agreement: Agreement; event: CaseEvent }, AgreementRefusal> {
  const { values, waiting, award } = signing;
  const signedOn = values.signedOn ?? signing.today;
  if (waiting && waiting.suspendedBy > 0)
    return refused({ code: 'complaintsOpen', facts: { count: waiting.suspendedBy }, source: waiting.basis });
  if (waiting && signedOn < waiting.earliestAct) {
    return refused({ code: 'waitingPeriod', facts: { earliest: waiting.earliestAct, ends: waiting.ends }, source: waiting.basis });
  }
  if (signedOn > signing.today || !values.startDate || !values.endDate || values.endDate <= values.startDate)
    return refused({ code: 'datesWrong' });
  const open = openPromises(values);
  if (open.length > 0) return refused({ code: 'promisesOpen', facts: { count: open.length } });
  const agreement: Agreement = {
    ...values,
    signedOn,
    id: signing.id,
    awardId: award.id,
    kind: signing.kind,
    organisationId: award.organisationId,
    organisationName: award.organisationName,
    value: award.value,
    signedAt: signing.at,
  };
  return ok({
    agreement,
    event: {
      type: 'agreementSigned',
      facts: { agreement: agreement.id, award: award.id, signedOn, promises: values.promises.length },
      refs: [{ kind: 'agreement', id: agreement.id }],
    },
  });
}
