import type { Call } from '#call';
import type { CallLot } from '#call/call-lot';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Money } from '#value/money';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { Confirmations } from './confirmation.ts';
import { alone, type OpenedMember } from './consortium.ts';
import type { ConsortiumValues } from './consortium-fields.ts';
import type { SubmissionValues } from './fields.ts';
import { sharesGiven, type GivenShares } from './opening-keys.ts';

/** A file as the envelope describes it. `identity` is the secret that opens its stored bytes: it never lies outside an envelope. */
export type EnvelopeFile = {
  readonly id: Id<'file'>;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly identity: string;
};

/**
 * How the check for harmful files went: no scanner configured, the scanner did not answer yet, nothing found, found harmful afterwards. A file
 * that is found harmful when it arrives is not taken.
 */
export type FileScan = 'notConfigured' | 'waiting' | 'clean' | 'rejected';

/** What is encrypted from its first byte: answers, price and the keys of the files. */
export type Envelope = {
  readonly format: 1;
  readonly submissionId: Id<'submission'>;
  /** Random bytes (base64) that go into the digest: nobody finds a price by trying all of them against the receipt. */
  readonly salt: string;
  readonly values: SubmissionValues;
  readonly answers: Readonly<Record<string, string | null>>;
  /** What was said of the call's requirements. */
  readonly confirmations: Confirmations;
  /** Alone, or with whom. */
  readonly consortium: ConsortiumValues;
  readonly files: readonly EnvelopeFile[];
  /** Who submits, as it stood in the register of this service when it was sealed; `null` before. */
  readonly organisation: BidderFacts | null;
  /** Where answers were taken over from, by the name of the answer. For the organisation alone: neither in the digest nor ever opened. */
  readonly reused: Readonly<Record<string, ReusedFrom>>;
};

/** What is known of an organisation that submits. */
export type BidderFacts = {
  readonly name: string;
  /** Number and register, where it has one. */
  readonly identifier: { readonly scheme: string; readonly id: string } | null;
  readonly place: string;
  readonly about: string | null;
};

/** The earlier answer that a text was copied from: to which call, written when, and when it was copied. */
export type ReusedFrom = { readonly callTitle: string; readonly writtenAt: Instant; readonly copiedAt: Instant };

export type SubmissionState = 'draft' | 'sealed' | 'withdrawn' | 'opened';

/** What lies outside the envelope: who, in which state, since when. Never what it says. */
export type Submission = {
  readonly id: Id<'submission'>;
  readonly callId: Id<'call'>;
  readonly organisationId: Id<'organisation'>;
  readonly state: SubmissionState;
  /** Counts saves of the draft; two people who edit are found out by it. */
  readonly version: number;
  readonly changedAt: Instant;
  readonly changedBy: string;
  readonly sealedAt: Instant | null;
  readonly receiptCode: string | null;
};

/** A submission as it was when opened; what the panel reads. */
export type OpenedSubmission = {
  readonly id: Id<'submission'>;
  readonly lotId: Id<'lot'>;
  readonly organisationId: Id<'organisation'>;
  /** What it goes by: of a group all its members. */
  readonly organisationName: string;
  /** The organisation that leads, or submits alone. */
  readonly leadName: string;
  /** Of a group those besides the one that leads; empty for an organisation alone. */
  readonly members: readonly OpenedMember[];
  readonly sealedAt: Instant;
  readonly values: SubmissionValues;
  readonly answers: Readonly<Record<string, string | null>>;
  /** What was said of the requirements; nothing in what was sealed before they were asked. */
  readonly confirmations: Confirmations;
  readonly files: readonly Omit<EnvelopeFile, 'identity'>[];
};

export type SubmissionRefusal = Refusal<
  | 'closed'
  | 'notOpenYet'
  | 'alreadyOpened'
  | 'nothingSealed'
  | 'ownCall'
  | 'stillOpen'
  | 'tooFewApprovals'
  | 'priceMissing'
  | 'amountMissing'
  | 'amountAboveRound'
>;

/** An empty envelope, for the first save. */
export function emptyEnvelope(submissionId: Id<'submission'>, salt: string): Envelope {
  return {
    format: 1,
    submissionId,
    salt,
    values: { approach: null, price: null },
    answers: {},
    confirmations: {},
    consortium: alone,
    files: [],
    organisation: null,
    reused: {},
  };
}

/** An envelope as it was stored, with nothing said where it was written before something could be. */
export function completeEnvelope(stored: unknown): Envelope {
  const envelope = stored as Partial<Envelope> & Pick<Envelope, 'submissionId' | 'salt'>; // decrypted: only this product writes them
  return { ...emptyEnvelope(envelope.submissionId, envelope.salt), ...envelope };
}

/**
 * Whether a submission may be sealed: the request must have been read whole before the closing time, to the millisecond.
 * Refuses a late one with both times. A submission without a price is refused where the call asks for one: it could not be ranked. So is one
 * that applies for more than there is to give: it could never be chosen.
 */
export function sealSubmission(
  call: Pick<CallLot, 'id' | 'state' | 'closesAt' | 'stage' | 'value'>,
  sealing: { readonly submissionId: Id<'submission'>; readonly versionId: string; readonly price: Money | null },
  receivedAt: Instant,
): Result<{ event: CaseEvent }, SubmissionRefusal> {
  const late = lateness(call, receivedAt);
  if (late) return refused(late);
  if (call.stage.price === 'scored' && !sealing.price) return refused({ code: 'priceMissing' });
  if (call.stage.price === 'asked' && !sealing.price) return refused({ code: 'amountMissing' });
  if (call.stage.price === 'asked' && call.value && sealing.price && sealing.price.minor > call.value.minor)
    return refused({ code: 'amountAboveRound' });
  return ok({
    event: { type: 'submissionSealed', facts: { call: call.id, receivedAt }, refs: [{ kind: 'sealedVersion', id: sealing.versionId }] },
  });
}

/** Withdraws what was sealed; possible until the closing time, and the buyer never sees it. */
export function withdrawSubmission(
  call: Pick<Call, 'id' | 'state' | 'closesAt'>,
  submission: Pick<Submission, 'id' | 'state'>,
  receivedAt: Instant,
): Result<{ event: CaseEvent }, SubmissionRefusal> {
  const late = lateness(call, receivedAt);
  if (late) return refused(late);
  if (submission.state !== 'sealed') return refused({ code: 'nothingSealed' });
  return ok({ event: { type: 'submissionWithdrawn', facts: { call: call.id, submission: submission.id }, refs: [] } });
}

/** Why nothing is received at `receivedAt`, with both times; `null` when it is. */
export function lateness(call: Pick<Call, 'state' | 'closesAt'>, receivedAt: Instant): SubmissionRefusal | null {
  if (call.state === 'draft') return { code: 'notOpenYet' };
  if (call.state !== 'published' || !call.closesAt || receivedAt >= call.closesAt) {
    return { code: 'closed', facts: { closesAt: call.closesAt ?? '', receivedAt } };
  }
  return null;
}

/** Opening takes the closing time and enough shares of the call's key: of different named openers, one of which the recovery sheet may replace. */
export function mayOpen(
  call: Pick<Call, 'state' | 'closesAt' | 'openingThreshold'>,
  given: GivenShares,
  at: Instant,
): Result<null, SubmissionRefusal> {
  if (call.state === 'opened' || call.state === 'decided') return refused({ code: 'alreadyOpened' });
  if (call.state !== 'published' || !call.closesAt) return refused({ code: 'notOpenYet' });
  if (at < call.closesAt) return refused({ code: 'stillOpen', facts: { closesAt: call.closesAt } });
  const count = sharesGiven(given);
  if (count < call.openingThreshold) return refused({ code: 'tooFewApprovals', facts: { needed: call.openingThreshold, given: count } });
  return ok(null);
}
