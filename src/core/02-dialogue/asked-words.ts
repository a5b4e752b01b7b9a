import type { Language } from '#value/text';
import { commonWords, synonymRows, type SynonymRow } from './synonyms.ts';

/** One word somebody used, with everything it is looked for by. Each list is written for the stemmer of its language; `beginnings` are looked for as they stand. */
export type AskedWord = {
  /** As it was written, in small letters. */
  readonly word: string;
  readonly nb: readonly string[];
  readonly en: readonly string[];
  readonly beginnings: readonly string[];
};

/** More words than these say no more about what is asked; the first ones count (title before text). */
const mostWords = 60;

/**
 * The telling words of a text, in order, each once, with their synonyms in both languages. Words of one or two letters and words that everybody uses
 * are left out. `language` is that of the text; `null` where nobody knows it, as in a search box.
 */
export function askedWords(text: string, language: Language | null): readonly AskedWord[] {
  const words = [...new Set(lettersOf(text))].filter((word) => word.length > 2 && !commonWords.has(word));
  return words.slice(0, mostWords).map((word) => {
    const rows = synonymRows.filter((row) => says(row, word, language));
    const own = (tongue: Language) => (language === null || language === tongue ? [word] : []);
    const forms = (tongue: Language) => rows.flatMap((row) => row[tongue]);
    return {
      word,
      nb: unique([...own('nb'), ...forms('nb').map(plain)]),
      en: unique([...own('en'), ...forms('en').map(plain)]),
      beginnings: unique([...forms('nb'), ...forms('en')].filter((form) => form.endsWith('*')).map(plain)),
    };
  });
}

/** The words of a text as the synonym table spells them: small letters, no signs. */
export function lettersOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{N}]*/gu) ?? []
  );
}

/** Whether a row has the word. A phrase of the table is not looked for in single words. */
function says(row: SynonymRow, word: string, language: Language | null): boolean {
  const forms = language === null ? [...row.nb, ...row.en] : row[language];
  return forms.some((form) => (form.endsWith('*') ? word.startsWith(plain(form)) : form === word));
}

function plain(form: string): string {
  return form.endsWith('*') ? form.slice(0, -1) : form;
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
