import type { Tables } from '#db/tables';
import type { CallLot, CallTerms } from '#call/call-lot';
import type { Clarification } from '#assessment/clarification';
import type { Meeting } from '#dialogue/meeting';
import type { Notice } from './notice.ts';
import type { Purchase, StopPoint, TestPhase } from '#agreement/test-phase';
import type { Decision } from '#decision';
import type { Cancellation } from '#call/cancel';
import type { InterviewNews } from './interview-news.ts';
import type { Complaint } from '#decision/complaint';
import type { Recipient } from '#decision/recipient';
import type { CaseFile } from '#public-record/case-file';
import type { Canonical } from '#value/canonical';
import type { Instant, Zone } from '#value/instant';
import type { Language } from '#value/text';

/** The outside world as acts need it. main.ts fills it; tests fill it with the same adapters. */
export type Bench = {
  readonly tables: Tables;
  readonly clock: { now(): Instant };
  readonly ids: {
    newId(): string;
    newCaseId(): string;
    newSalt(): Uint8Array;
    receiptCode(): string;
    readReceiptCode(typed: string): string | null;
  };
  readonly hash: {
    sha256Hex(content: string | Uint8Array): string;
    /** SHA-256 (hex) of pieces as they pass by. */ sha256(): { add(piece: Uint8Array): void; hex(): string };
    contentHash(salt: Uint8Array, body: string): string;
  };
  readonly sealing: Sealing;
  readonly signer: { readonly keyId: string; readonly publicKey: string; sign(text: string): Promise<string> };
  /** Ed25519 over the text as UTF-8; key (raw) and signature in base64. */
  readonly verifySignature: (publicKey: string, text: string, signature: string) => Promise<boolean>;
  /** A new look at a file; `null` where no scanner is configured. */
  readonly scanner: (() => Promise<Scan>) | null;
  readonly publishing: Publishing;
  readonly letters: Letters;
  /** Files by name into one archive, as bytes. */
  readonly zip: (files: readonly ZippedFile[]) => Uint8Array;
};

export type ZippedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Encryption of what is sealed (age, X25519). Secrets are texts; what is stored is bytes. */
export type Sealing = {
  newKeyPair(): Promise<{ recipient: string; identity: string }>;
  recipientOf(identity: string): Promise<string | null>;
  readonly passphrases: {
    lock(secret: string, passphrase: string): Promise<Uint8Array>;
    /** `null`: another passphrase. */
    unlock(bytes: Uint8Array, passphrase: string): Promise<string | null>;
  };
  splitSecret(secret: string, into: { readonly shares: number; readonly threshold: number }): Promise<readonly string[]>;
  joinShares(shares: readonly string[]): Promise<string>;
  wrapToInstance(identity: string): Promise<Uint8Array>;
  unwrapFromInstance(wrapped: Uint8Array): Promise<string>;
  /** Whose something is, as only this instance can tell: stands in rows that must not name anybody before the opening. */
  pseudonym(...parts: readonly string[]): string;
  wrapTo(recipient: string, secret: string): Promise<Uint8Array>;
  unwrapWith(identity: string, wrapped: Uint8Array): Promise<string>;
  encryptJson(value: Canonical, recipient: string): Promise<Uint8Array>;
  decryptJson(bytes: Uint8Array, identity: string): Promise<unknown>;
  encryptStream(content: Pieces, recipient: string): AsyncIterable<Uint8Array>;
  /** The first `size` bytes of what was encrypted. */
  decryptStream(bytes: Pieces, identity: string, size: number): AsyncIterable<Uint8Array>;
};

/** Bytes in pieces, in order: a file as it passes by. */
export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** What the check for harmful files says of one: `harmful` with the scanner's own name for it. */
export type ScanFinding = { readonly is: 'clean' } | { readonly is: 'harmful'; readonly name: string } | { readonly is: 'unchecked' };

/** Looks at a file as it passes by. `done` answers once; `unchecked` when the scanner does not answer. */
export type Scan = { add(piece: Uint8Array): Promise<void>; done(): Promise<ScanFinding> };

/** What open data says about who publishes it. */
export type Publishing = {
  readonly ocidPrefix: string;
  /** The prefix of grants in 360Giving. */
  readonly grantPrefix: string;
  readonly publicAddress: string;
  readonly publisher: { readonly name: string; readonly uri: string | null };
};

export type LetterText = { readonly subject: string; readonly body: string };

/** Letters are frozen when an act sends them; their wording lives with all other text, in the web layer. */
export type Letters = {
  decision(about: {
    readonly file: CaseFile;
    readonly call: CallLot;
    readonly decision: Decision;
    readonly recipient: Recipient;
    readonly feedback: string | null;
    /** The address at which the organisation reads the letter, objects and books a talk. */
    readonly page: string;
    readonly language: Language;
  }): LetterText;
  /** What all who go on must know after a talk with one of them. */
  toldAll(about: { readonly file: CaseFile; readonly call: CallTerms; readonly told: string; readonly language: Language }): LetterText;
  /** The invitation to a meeting before there is a call: what is public of it, and where everybody signs up. */
  meetingInvitation(about: {
    readonly file: CaseFile;
    readonly meeting: Meeting;
    readonly page: string;
    readonly language: Language;
  }): LetterText;
  /** The invitation to a stage, to those chosen in the one before. */
  invitation(about: { readonly file: CaseFile; readonly call: CallLot; readonly page: string; readonly language: Language }): LetterText;
  cancellation(about: {
    readonly file: CaseFile;
    readonly call: CallTerms;
    readonly cancellation: Cancellation;
    readonly page: string;
    readonly language: Language;
  }): LetterText;
  clarification(about: {
    readonly file: CaseFile;
    readonly call: CallTerms;
    readonly asked: readonly Clarification[];
    readonly page: string;
    readonly language: Language;
  }): LetterText;
  interview(about: {
    readonly file: CaseFile;
    readonly call: CallTerms;
    readonly news: InterviewNews;
    readonly page: string;
    readonly language: Language;
  }): LetterText;
  complaintReply(about: {
    readonly file: CaseFile;
    readonly call: CallTerms;
    readonly complaint: Complaint;
    readonly page: string;
    readonly language: Language;
  }): LetterText;
  /** What a body decides at the stop point of a phase, to that partner alone. `stage`: whether another phase follows. */
  stopPoint(about: {
    readonly file: CaseFile;
    readonly call: CallTerms;
    readonly phase: TestPhase;
    readonly stopPoint: StopPoint;
    readonly stage: 'more' | 'last';
    readonly page: string;
    readonly language: Language;
  }): LetterText;
  /** Whether the result of the phases is bought, to that partner alone. */
  purchase(about: {
    readonly file: CaseFile;
    readonly call: CallTerms;
    readonly purchase: Purchase;
    readonly page: string;
    readonly language: Language;
  }): LetterText;
  /** A notice, and the one message of a day that lists several. `settingsAddress`: where the reader chooses what is sent. */
  notice(about: Notice & { readonly publicAddress: string; readonly language: Language }): LetterText;
  digest(about: {
    readonly subjects: readonly { readonly subject: string; readonly body: string }[];
    readonly publicAddress: string;
    readonly language: Language;
  }): LetterText;
  receipt(about: {
    readonly code: string;
    readonly callTitle: string;
    readonly body: string;
    readonly receivedAt: Instant;
    readonly closesAt: Instant;
    readonly zone: Zone;
    readonly verifyAddress: string;
    readonly language: Language;
  }): LetterText;
};
