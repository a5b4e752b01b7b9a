import { isOpen } from '#call';
import type { CallLot } from '#call/call-lot';
import { isRecorded, isScored, procedureOf } from '#call/procedures';
import { timeLimit } from '#law/time-limits';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import { dayIn, type Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import { requirementState, type Confirmations } from './confirmation.ts';
import { answerName } from './fields.ts';
import type { ComingForwardValues, KnownProviderValues, LeavingOutValues } from './known-provider-fields.ts';

/** A provider that a body considers without a competition: one it knows of, or one that made itself known. */
export type KnownProvider = ComingForwardValues &
  LeavingOutValues & {
    readonly id: Id<'submission'>;
    readonly callId: Id<'call'>;
    readonly lotId: Id<'lot'>;
    readonly organisationId: Id<'organisation'>;
    readonly organisationName: string;
    readonly foundBy: NonNullable<KnownProviderValues['foundBy']>;
    readonly price: KnownProviderValues['price'];
    readonly cameForwardAt: Instant | null;
    /** What was found out, by the names of the call's questions. */
    readonly answers: Readonly<Record<string, string | null>>;
    readonly confirmations: Confirmations;
  };

export type KnownProviderRefusal = Refusal<
  | 'nobodyRecorded'
  | 'notRecorded'
  | 'comingForwardOver'
  | 'alreadyIdentified'
  | 'notPublished'
  | 'providerTwice'
  | 'statementMissing'
  | 'providerIncomplete'
  | 'onlyOneProvider'
  | 'othersMayStillCome'
  | 'tooSoonToIdentify'
  | 'leftOutReasonMissing'
  | 'providerIsBuyer'
>;

type Considering = Pick<CallLot, 'id' | 'kind' | 'state' | 'closesAt' | 'lot'>;

/** A provider makes itself known, while the notice says that it can. Refuses: a call that others submit to, too late, nothing said. */
export function comeForward(
  call: Considering,
  coming: { readonly id: string; readonly values: ComingForwardValues },
  at: Instant,
): Result<{ event: CaseEvent }, KnownProviderRefusal> {
  if (!isRecorded(call.kind)) return refused({ code: 'notRecorded' });
  if (!isOpen(call, at)) return refused({ code: 'comingForwardOver', facts: { closesAt: call.closesAt ?? '' } });
  if (!coming.values.statement?.trim()) return refused({ code: 'statementMissing' });
  return ok({ event: { type: 'providerCameForward', facts: { call: call.id }, refs: [{ kind: 'knownProvider', id: coming.id }] } });
}

/** Whether the body may still write down whom it considers: the process is public, and the list is not complete. */
export function mayRecord(call: Considering): KnownProviderRefusal | null {
  if (!isRecorded(call.kind)) return { code: 'notRecorded' };
  if (call.state === 'draft') return { code: 'notPublished' };
  return call.state === 'published' ? null : { code: 'alreadyIdentified' };
}

/** Adds a provider. Refuses one that stands there already, the body itself, and a second one where one is named. */
export function addProvider(
  call: Considering,
  adding: { readonly organisationId: string; readonly buyerId: string; readonly known: readonly KnownProvider[] },
): KnownProviderRefusal | null {
  const may = mayRecord(call);
  if (may) return may;
  if (adding.organisationId === adding.buyerId) return { code: 'providerIsBuyer' };
  if (adding.known.some(({ organisationId }) => organisationId === adding.organisationId)) return { code: 'providerTwice' };
  return !isScored(procedureOf(call.kind)) && adding.known.length > 0 ? { code: 'onlyOneProvider' } : null;
}

/** A provider is not considered any more. One that made itself known stays on record, with the reason; any other is taken off the list. */
export function leaveOut(
  call: Considering,
  provider: Pick<KnownProvider, 'cameForwardAt'>,
  { leftOutReason }: LeavingOutValues,
): Result<'kept' | 'removed', KnownProviderRefusal> {
  const may = mayRecord(call);
  if (may) return refused(may);
  if (!provider.cameForwardAt) return ok('removed');
  return leftOutReason?.trim() ? ok('kept') : refused({ code: 'leftOutReasonMissing' });
}

/** What is not found out yet about a provider: the price, or an answer that the call says must be there. */
export function isComplete({ questions, requirements }: Pick<CallLot, 'questions' | 'requirements'>, provider: KnownProvider): boolean {
  const answered = questions.every(({ id, must }) => must !== 'yes' || Boolean(provider.answers[answerName(id ?? '')]?.trim()));
  return provider.price !== null && answered && requirements.every((one) => requirementState(one, provider.confirmations) !== 'open');
}

/** Those that are considered: on the list, and not left out. */
export function considered(known: readonly KnownProvider[]): readonly KnownProvider[] {
  return known.filter(({ leftOutReason }) => leftOutReason === null);
}

/**
 * The list of those considered is complete: from now on they are assessed. Refuses in this order: state, while others may still make
 * themselves known, before the 14th day after the notice where one has to be published first (PSR reg. 10), nobody, several where one is
 * named, and one of whom something is not found out.
 */
export function identifyProviders(
  call: CallLot,
  known: readonly KnownProvider[],
  at: Instant,
): Result<readonly KnownProvider[], KnownProviderRefusal> {
  const may = mayRecord(call);
  if (may) return refused(may);
  if (!call.closesAt || at < call.closesAt) return refused({ code: 'othersMayStillCome', facts: { closesAt: call.closesAt ?? '' } });
  if (call.kind === 'mostSuitableProvider' && call.publishedAt) {
    const limit = timeLimit({ rule: 'psrIntentionNotice', from: dayIn(call.zone, call.publishedAt) });
    if (limit.ok && dayIn(call.zone, at) < limit.value.earliestAct)
      return refused({ code: 'tooSoonToIdentify', facts: { earliest: limit.value.earliestAct }, source: limit.value.basis });
  }
  const those = considered(known);
  if (those.length === 0) return refused({ code: 'nobodyRecorded' });
  if (those.length > 1 && !isScored(procedureOf(call.kind))) return refused({ code: 'onlyOneProvider' });
  const open = those.find((provider) => !isComplete(call, provider));
  return open ? refused({ code: 'providerIncomplete', facts: { organisation: open.organisationName } }) : ok(those);
}
