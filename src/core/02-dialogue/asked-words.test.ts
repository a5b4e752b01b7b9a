import { describe, expect, test } from 'vitest';
import { askedWords } from './asked-words.ts';
import { synonymRows } from './synonyms.ts';

describe('the words somebody asks with', () => {
  test('bring bokmål, nynorsk and English along', () => {
    const [word] = askedWords('Ensomme', 'nb');
    expect(word).toMatchObject({ word: 'ensomme' });
    expect(word?.nb).toEqual(expect.arrayContaining(['ensomme', 'ensom', 'einsam']));
    expect(word?.en).toEqual(expect.arrayContaining(['lonely', 'loneliness']));
    expect(word?.beginnings).toEqual(['ensom', 'einsam']);
  });

  test('leave out what is short or in every text, and come once each in their order', () => {
    expect(askedWords('Og folk som er ensomme, og ensomme på tur. Å!', 'nb').map(({ word }) => word)).toEqual(['ensomme', 'tur']);
  });

  test('leave out what only holds a sentence together, as a real need has it', () => {
    const written = 'Eldre som spiser alene, blir sist sett og må klare seg hjemme. Før spiste de sammen.';
    expect(askedWords(written, 'nb').map(({ word }) => word)).toEqual(['eldre', 'spiser', 'alene', 'klare', 'hjemme', 'spiste']);
    expect(askedWords('They must still eat together, first and last', 'en').map(({ word }) => word)).toEqual(['eat']);
  });

  test('are looked up in their own language where it is known: “fall” is no autumn', () => {
    expect(askedWords('carers', 'nb')[0]?.en).toEqual([]);
    expect(askedWords('carers', null)[0]?.nb).toContain('pårørende');
  });

  test('are at most sixty, however long the text', () => {
    expect(askedWords(Array.from({ length: 500 }, (_, index) => `ord${index}`).join(' '), 'nb')).toHaveLength(60);
  });
});

test('every row of the table has words in both languages, in small letters, and beginnings of one word only', () => {
  for (const { nb, en } of synonymRows) {
    expect([nb.length > 0, en.length > 0]).toEqual([true, true]);
    for (const form of [...nb, ...en]) expect(form).toMatch(/^(\p{Ll}{3,}\*|\p{Ll}+([ -]\p{Ll}+)*)$/u);
  }
});
