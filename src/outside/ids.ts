import { randomBytes } from 'node:crypto';

/** Crockford's base 32 in lower case: no i, l, o or u, so that an id can be read aloud and typed. https://www.crockford.com/base32.html */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** An id nobody can guess: 5 bits a character, 50 bits at the default length. */
export function newId(length = 10): string {
  // 256 is a multiple of 32, so the low five bits of a random byte are evenly spread.
  return Array.from(randomBytes(length), (byte) => alphabet.charAt(byte & 31)).join('');
}

/**
 * The name of a case in its public address: short enough for a poster, 30 bits. Two in a thousand million are equal, so whoever
 * stores it takes a new one when the database says that it is taken.
 */
export function newCaseId(): string {
  return newId(6);
}

/** 16 random bytes that go in front of a content before it is hashed. */
export function newSalt(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(randomBytes(16));
}

/** The code of a receipt, `7QK4-9MZD-2XWH`: eleven random characters (55 bits) and one that finds a mistyped code. */
export function receiptCode(): string {
  const random = newId(11);
  return grouped(random + checkCharacter(random));
}

/** Whether `text` is a receipt code exactly as it was given out, check character included. */
export function isReceiptCode(text: string): boolean {
  return readReceiptCode(text) === text;
}

/**
 * The receipt code a person typed: case, blanks and hyphens do not count, and O stands for 0, I and L for 1.
 * `null` when it has another length, a strange character, or a check character that shows a slip.
 */
export function readReceiptCode(typed: string): string | null {
  const plain = typed.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1');
  if (!/^[0-9a-hjkmnp-tv-z]{12}$/.test(plain)) return null;
  return checkCharacter(plain.slice(0, 11)) === plain.charAt(11) ? grouped(plain) : null;
}

function grouped(plain: string): string {
  return plain.toUpperCase().replaceAll(/(.{4})(?!$)/g, '$1-');
}

/**
 * The twelfth character makes the sum of all characters, each times its own power of two in GF(2⁵), zero. All twelve weights
 * differ and none is zero, so every single wrong character and every two characters that changed places are found.
 */
function checkCharacter(eleven: string): string {
  // Horner's rule: the first character has been doubled eleven times at the end, the last one once.
  let sum = 0;
  for (const character of eleven) sum = doubled(sum ^ alphabet.indexOf(character));
  return alphabet.charAt(sum);
}

/** Twice an element of GF(2⁵) = GF(2)[x] / (x⁵ + x² + 1); x generates all 31 elements that are not zero. */
function doubled(element: number): number {
  const shifted = element << 1;
  return shifted & 32 ? shifted ^ 0b100101 : shifted;
}
