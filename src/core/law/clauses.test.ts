import { expect, test } from 'vitest';
import { clauses } from './clauses.ts';

test('every clause has a name of its own, words in both languages with the same blanks, a source and a day', () => {
  expect(new Set(clauses.map(({ code }) => code)).size).toBe(clauses.length);
  const blanks = (text: string): number => [...text.matchAll(/\[[^\]]+\]/g)].length;
  for (const { code, title, text, source, checkedOn } of clauses) {
    for (const words of [title.en, title.nb, text.en, text.nb, source, checkedOn]) expect(words, code).not.toBe('');
    expect(blanks(text.en), code).toBe(blanks(text.nb));
  }
});

test('there are clauses for outcomes, inclusion and the end', () => {
  expect(new Set(clauses.map(({ group }) => group))).toEqual(new Set(['outcome', 'inclusion', 'exit']));
});
