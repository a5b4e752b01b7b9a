import { createHmac } from 'node:crypto';
import { ReadableStream as NodeStream } from 'node:stream/web';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { combine, split } from 'shamir-secret-sharing';
import { canonicalJson, type Canonical } from '#value/canonical';
import { pad, paddedAtEnd, unpad } from './padding.ts';
import { openPassphraseBox, type PassphraseBox } from './passphrase.ts';

/** An age X25519 key pair. `recipient` (age1…) may be known to anybody, `identity` (AGE-SECRET-KEY-1…) opens. */
export type KeyPair = { readonly recipient: string; readonly identity: string };

/**
 * Encryption at rest as DESIGN section 5 asks for it: contents under a key of their own, that key wrapped to those who may open.
 * Everything is a file of the age format (https://age-encryption.org/v1), readable with any age program.
 * What does not open (another key, a changed byte) throws: the caller asked for the wrong row or the store was tampered with.
 */
export type Sealing = {
  newKeyPair(): Promise<KeyPair>;
  /** The public half of a private one; `null` when the text is no private half. */
  recipientOf(identity: string): Promise<string | null>;
  /** Secrets under a passphrase that only a person knows. */
  readonly passphrases: PassphraseBox;
  /** A secret as `shares` texts, any `threshold` (2 or more) of which give it back and fewer tell nothing (Shamir over GF(2^8)). */
  splitSecret(secret: string, into: { readonly shares: number; readonly threshold: number }): Promise<readonly string[]>;
  /** The secret of enough different shares. Too few, or shares of different secrets, give something else: check what comes back. */
  joinShares(shares: readonly string[]): Promise<string>;
  /** A secret under the instance key, which lies outside the database. */
  wrapToInstance(identity: string): Promise<Uint8Array>;
  unwrapFromInstance(bytes: Uint8Array): Promise<string>;
  /**
   * The name under which the database knows who does something in secret: the same for the same parts, and without the instance key
   * nobody finds out whose it is (HMAC-SHA256, hex). Parts are told apart: ('ab', 'c') is not ('a', 'bc').
   */
  pseudonym(...parts: readonly string[]): string;
  wrapTo(recipient: string, secret: string): Promise<Uint8Array>;
  unwrapWith(identity: string, bytes: Uint8Array): Promise<string>;
  /** The canonical JSON of a value, padded (see padding.ts) and encrypted. */
  encryptJson(value: Canonical, recipient: string): Promise<Uint8Array>;
  decryptJson(bytes: Uint8Array, identity: string): Promise<unknown>;
  /** Bytes as they pass by, padded at their end and encrypted; nothing of them is kept. */
  encryptStream(content: Pieces, recipient: string): AsyncIterable<Uint8Array>;
  /** The first `size` bytes of what was encrypted: how long a content is stands in the envelope that describes it. */
  decryptStream(bytes: Pieces, identity: string, size: number): AsyncIterable<Uint8Array>;
};

/** Bytes in pieces, in order. */
type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** How hard a passphrase is to try out (scrypt's N as a power of two) where nothing else is said. */
const usualPassphraseWork = 17;

/** The sealing of an instance whose own secret key is `instanceIdentity`. */
export function openSealing(instanceIdentity: string, passphraseWork: number = usualPassphraseWork): Sealing {
  const instanceRecipient = identityToRecipient(instanceIdentity);
  const pseudonymKey = createHmac('sha256', instanceIdentity).update('twofold-pseudonyms-1').digest();
  return {
    newKeyPair,
    recipientOf: (identity) => identityToRecipient(identity).catch(() => null),
    passphrases: openPassphraseBox(passphraseWork),
    splitSecret: async (secret, { shares, threshold }) => (await split(utf8(secret), shares, threshold)).map((share) => base64(share)),
    joinShares: async (shares) => text(await combine(shares.map((share) => Uint8Array.from(Buffer.from(share, 'base64'))))),
    wrapToInstance: async (identity) => encrypt(utf8(identity), await instanceRecipient),
    unwrapFromInstance: async (bytes) => text(await decrypt(bytes, instanceIdentity)),
    pseudonym: (...parts) => createHmac('sha256', pseudonymKey).update(canonicalJson(parts)).digest('hex'),
    wrapTo: (recipient, secret) => encrypt(utf8(secret), recipient),
    unwrapWith: async (identity, bytes) => text(await decrypt(bytes, identity)),
    encryptJson: (value, recipient) => encrypt(pad(utf8(canonicalJson(value))), recipient),
    decryptJson: async (bytes, identity) => JSON.parse(text(unpad(await decrypt(bytes, identity)))),
    async *encryptStream(content, recipient) {
      const encrypter = new Encrypter();
      encrypter.addRecipient(recipient);
      const sealed: AsyncIterable<Uint8Array> = await encrypter.encrypt(streamOf(paddedAtEnd(content)));
      yield* sealed;
    },
    async *decryptStream(bytes, identity, size) {
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      let left = size;
      const padded: AsyncIterable<Uint8Array> = await decrypter.decrypt(streamOf(bytes));
      for await (const piece of padded) {
        yield piece.subarray(0, left);
        left -= Math.min(left, piece.length);
      }
      if (left > 0) throw new Error('The sealed content ends before the size it should have.');
    },
  };
}

/** A new key pair from the system's randomness. */
export async function newKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

function encrypt(content: Uint8Array, recipient: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(content);
}

async function decrypt(bytes: Uint8Array, identity: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(bytes);
  } catch (cause) {
    throw new Error('The sealed content does not open with this key: it belongs to another key or has been changed.', { cause });
  }
}

function streamOf(pieces: Pieces): ReadableStream<Uint8Array> {
  return NodeStream.from(pieces) as unknown as ReadableStream<Uint8Array>; // the same class; the type of the browser's lacks `from`
}

function utf8(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
