import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness } from './similar.ts';

test('the same question is wholly alike, another one not at all, and forms of a word are one word', () => {
  expect(likeness('Hvor mange arbeidsplasser lover dere?', 'hvor mange ARBEIDSPLASSER lover dere')).toBe(1);
  expect(likeness('Hvordan vil dere gjøre dette?', 'Beskriv erfaring med demens')).toBe(0);
  expect(likeness('mange ansatte lover', 'mange ansatt')).toBeCloseTo(0.8, 12);
});

test('small words alone make nothing alike', () => {
  expect(likeness('Hva er det?', 'Hva er dette og det?')).toBe(0);
  expect(likeness('', 'Hvor mange?')).toBe(0);
});

test('it is the same both ways and between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const found = likeness(one, other);
      expect(found).toBe(likeness(other, one));
      expect(found >= 0 && found <= 1).toBe(true);
    }),
  );
});
