import { sha256Hex } from './hash.ts';

/** Signs checkpoints and receipts with the instance's Ed25519 key (RFC 8032). */
export type Signer = {
  /** The first 16 hex digits of the SHA-256 of the raw public key. */
  readonly keyId: string;
  /** The raw public key, 32 bytes, as base64. */
  readonly publicKey: string;
  /** The signature over the text as UTF-8: 64 bytes as base64. */
  sign(text: string): Promise<string>;
};

/** A new private key, PKCS #8 as base64. */
export async function newSigningKey(): Promise<string> {
  const { privateKey } = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
  return base64(await crypto.subtle.exportKey('pkcs8', privateKey));
}

/** The signer of a private key made by `newSigningKey`. Throws when it is none. */
export async function openSigner(privateKey: string): Promise<Signer> {
  const bytes = Buffer.from(privateKey, 'base64');
  const exportable = await crypto.subtle.importKey('pkcs8', bytes, { name: 'Ed25519' }, true, ['sign']);
  const { x } = await crypto.subtle.exportKey('jwk', exportable);
  if (x === undefined) throw new Error('An Ed25519 key has a public half.');
  // From here on the private key cannot be taken out of the process's memory through its interface.
  const key = await crypto.subtle.importKey('pkcs8', bytes, { name: 'Ed25519' }, false, ['sign']);
  const raw = Buffer.from(x, 'base64url');
  return {
    keyId: sha256Hex(raw).slice(0, 16),
    publicKey: raw.toString('base64'),
    sign: async (text) => base64(await crypto.subtle.sign({ name: 'Ed25519' }, key, new TextEncoder().encode(text))),
  };
}

/** Whether `signature` (base64) is one of `publicKey` (raw, base64) over the text. What is no key or no signature is not one. */
export async function verifySignature(publicKey: string, text: string, signature: string): Promise<boolean> {
  const [key, signed] = [strictBytes(publicKey, 32), strictBytes(signature, 64)];
  if (!key || !signed) return false;
  try {
    const imported = await crypto.subtle.importKey('raw', key, { name: 'Ed25519' }, false, ['verify']);
    return await crypto.subtle.verify({ name: 'Ed25519' }, imported, signed, new TextEncoder().encode(text));
  } catch {
    return false;
  }
}

/** Only the one canonical writing is read: a signature whose text can be changed unnoticed could be counted as two. */
function strictBytes(text: string, length: number): Uint8Array<ArrayBuffer> | null {
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'));
  return bytes.length === length && base64(bytes.buffer) === text ? bytes : null;
}

function base64(bytes: ArrayBuffer): string {
  return Buffer.from(bytes).toString('base64');
}
