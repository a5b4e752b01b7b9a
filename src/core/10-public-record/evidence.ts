import { canonicalJson, type Canonical } from '#value/canonical';
import type { Instant } from '#value/instant';

/** One row of the journal as it is exported. `hash` is the SHA-256 (hex) of `eventText`; the first `previousHash` of a stream is `noHash`. */
export type JournalEvent = {
  readonly stream: string;
  /** 1, 2, 3 … within the stream. */
  readonly sequence: number;
  readonly caseId: string | null;
  /** Strictly increasing within the stream. */
  readonly at: Instant;
  readonly actorPersonId: string | null;
  readonly actorOrganisationId: string | null;
  readonly type: string;
  /** `releases: [{id, sha256}]` names the releases frozen by the act; everything else is the event's own. */
  readonly facts: { readonly [key: string]: Canonical | undefined };
  /** The hash is that of the content's salt bytes followed by its body as UTF-8, SHA-256 in hex. */
  readonly refs: readonly { readonly kind: string; readonly id: string; readonly hash: string }[];
  readonly previousHash: string;
  readonly hash: string;
};

/** The content of a row that events vouch for. Both `salt` (base64) and `body` are `null` when it has been erased. */
export type EvidenceContent = { readonly kind: string; readonly id: string; readonly salt: string | null; readonly body: string | null };

/** The last sequence and hash of each stream at a moment. */
export type Heads = { readonly [stream: string]: { readonly sequence: number; readonly hash: string } };

/** The heads of all streams, signed (Ed25519 over `checkpointText`, base64). */
export type Checkpoint = { readonly at: Instant; readonly heads: Heads; readonly keyId: string; readonly signature: string };

/** An exported journal: of one case, of several, or of all. Signatures are checked with `publicKeys` (raw Ed25519, base64). */
export type JournalDocument = {
  readonly format: 'twofold-journal-1';
  readonly events: readonly JournalEvent[];
  readonly contents: readonly EvidenceContent[];
  readonly checkpoints: readonly Checkpoint[];
  readonly publicKeys: readonly { readonly keyId: string; readonly publicKey: string }[];
  readonly releases: readonly { readonly id: string; readonly sha256: string; readonly body: string }[];
};

/**
 * What a bidder gets for a sealed submission: Ed25519 over `receiptText`. `digest` is the SHA-256 (hex) of the canonical JSON of what was
 * sealed, `{salt, values, answers, files}`, each file with its id, name, media type, size and SHA-256.
 */
export type Receipt = {
  readonly format: 'twofold-receipt-1';
  readonly code: string;
  readonly call: { readonly id: string; readonly title: string };
  readonly organisation: { readonly id: string; readonly name: string };
  readonly receivedAt: Instant;
  /** `null` where a call has no closing time. */
  readonly closesAt: Instant | null;
  readonly digest: string;
  readonly keyId: string;
  readonly publicKey: string;
  readonly signature: string;
};

/** What verification needs from outside, so that it runs in a browser (WebCrypto) as well as in the command. */
export type EvidenceTools = {
  /** SHA-256 in lower-case hex. */
  sha256Hex(bytes: Uint8Array): string | Promise<string>;
  /** Ed25519 over the text as UTF-8; key (raw) and signature in base64. `false` for what is no key or no signature. */
  verifySignature(publicKey: string, text: string, signature: string): boolean | Promise<boolean>;
};

/** The first thing found that does not hold. `stream` and `sequence` name the event concerned; `null` when it concerns none. */
export type BrokenLink<Code extends string = string> = {
  readonly code: Code;
  readonly stream: string | null;
  readonly sequence: number | null;
  readonly message: string;
};

/** Stands before the first event of every stream: 64 zeros. */
export const noHash = '0'.repeat(64);

/** The text whose SHA-256 is the event's hash: canonical JSON of everything but the hash itself. */
export function eventText(event: Omit<JournalEvent, 'hash'> & { readonly hash?: string }): string {
  return canonicalJson({ ...event, hash: undefined });
}

/** The text a checkpoint signs. */
export function checkpointText(checkpoint: Pick<Checkpoint, 'at' | 'heads'>): string {
  return canonicalJson({ at: checkpoint.at, heads: checkpoint.heads });
}

/** The text a receipt signs: canonical JSON of everything but the signature. */
export function receiptText(receipt: Omit<Receipt, 'signature'> & { readonly signature?: string }): string {
  return canonicalJson({ ...receipt, signature: undefined });
}
