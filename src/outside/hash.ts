import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hex; a text is hashed as UTF-8. */
export function sha256Hex(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 of pieces as they pass by, in lower-case hex at the end. */
export function sha256(): { add(piece: Uint8Array): void; hex(): string } {
  const hash = createHash('sha256');
  return { add: (piece) => void hash.update(piece), hex: () => hash.digest('hex') };
}

/**
 * What an event says of a content that can be erased: SHA-256 over the salt's bytes followed by the body as UTF-8.
 * Without the salt nobody can find out what an erased score was by trying all of them.
 */
export function contentHash(salt: Uint8Array, body: string): string {
  return createHash('sha256').update(salt).update(body, 'utf8').digest('hex');
}
