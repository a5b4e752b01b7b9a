import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReceiptCode, newCaseId, newId, newSalt, readReceiptCode, receiptCode } from './ids.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('ids', () => {
  test('have the length asked for and only letters that cannot be misread', () => {
    expect(newId()).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
    expect(newId(26)).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
    expect(newCaseId()).toMatch(/^[0-9a-hjkmnp-tv-z]{6}$/);
  });

  test('do not come twice among ten thousand', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => newId())).size).toBe(10_000);
  });

  test('use every letter of the alphabet in every place', () => {
    const ids = Array.from({ length: 4_000 }, () => newId(4));
    for (const place of [0, 1, 2, 3]) expect(new Set(ids.map((id) => id.charAt(place))).size).toBe(32);
  });

  test('salts are sixteen bytes and differ', () => {
    expect(newSalt()).toHaveLength(16);
    expect(newSalt()).not.toEqual(newSalt());
  });
});

describe('a receipt code', () => {
  test('is three groups of four and is recognised', () => {
    const code = receiptCode();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    expect(isReceiptCode(code)).toBe(true);
  });

  // Worked by hand: only the eleventh character counts, 1 doubled once is 2.
  test('has the check character of the formula', () => {
    expect(isReceiptCode('0000-0000-0012')).toBe(true);
    expect(isReceiptCode('0000-0000-0011')).toBe(false);
  });

  test('with any one character mistyped is found', () => {
    const code = receiptCode();
    for (const place of [0, 1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 13]) {
      for (const letter of alphabet.replace(code.charAt(place), '')) {
        expect(isReceiptCode(code.slice(0, place) + letter + code.slice(place + 1))).toBe(false);
      }
    }
  });

  test('with any two different characters exchanged is found', () => {
    const place = fc.integer({ min: 0, max: 11 });
    fc.assert(
      fc.property(place, place, (one, other) => {
        const letters = Array.from(receiptCode().replaceAll('-', ''));
        const [first, second] = [letters[one] ?? '', letters[other] ?? ''];
        fc.pre(first !== second);
        letters[one] = second;
        letters[other] = first;
        expect(readReceiptCode(letters.join(''))).toBeNull();
      }),
    );
  });

  test('is understood in lower case, without hyphens, and with letters that look like digits', () => {
    expect(readReceiptCode(' 0000 0000 0012 ')).toBe('0000-0000-0012');
    expect(readReceiptCode('oooo-OOOO-ool2')).toBe('0000-0000-0012');
    const code = receiptCode();
    expect(readReceiptCode(code.toLowerCase().replaceAll('-', ''))).toBe(code);
    expect(isReceiptCode(code.toLowerCase())).toBe(false);
  });

  test('is refused when it is too short, too long or holds a strange character', () => {
    for (const typed of ['', '0000-0000-001', '0000-0000-00120', '0000-0000-00U2', '0000-0000-00é2'])
      expect(readReceiptCode(typed)).toBeNull();
  });
});
