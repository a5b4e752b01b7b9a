import { sql, type RawBuilder } from 'kysely';
import { askedHits, askedQuery, type Asked } from './asked-query.ts';

/** What is looked for: words with synonyms, the title's own words (compared letter by letter), and terms with those above and under them. */
export type Looking = { readonly asked: Asked; readonly titleWords: readonly string[]; readonly terms: readonly string[] };

/** Words that are less alike than this are taken for different ones. `word_similarity('aktivitet', 'dagaktivitetstilbud')` is 0.70. */
const leastAlike = 0.6;

type Words = 'need_words' | 'solution_words';

/** By what candidates are narrowed: terms in common, and rank. Words weigh by where they stand: title 1, summary 0.4, text 0.2, evidence 0.1. */
export function ranked({ asked, terms }: Looking, words: Words) {
  return [
    shared(words, terms).as('shared'),
    sql<number>`ts_rank_cd('{0.1, 0.2, 0.4, 1.0}', ${sql.ref(`${words}.vector`)}, ${askedQuery(asked, 'any')}, 32)::float8`.as('rank'),
  ] as const;
}

/** What is dear to find out, for the narrowed ones only: likeness, and which words are in common. */
export function inDetail({ asked, titleWords }: Looking) {
  const plain: RawBuilder<string> = sql.ref('narrowed.plain');
  return [
    likeness(titleWords, plain).as('similarity'),
    askedHits(asked, sql.ref('narrowed.vector')).as('hits'),
    alikeWords(titleWords, plain).as('alike'),
  ] as const;
}

/** Whether there is anything to weigh: a term or a word; and with `alike` a word that looks like one of the title (`<%`, at its own threshold of 0.6). */
export function inCommon({ asked, titleWords, terms }: Looking, words: Words, how: 'sure' | 'alike') {
  const alike = how === 'sure' ? [] : compared(titleWords).map((word) => sql`plain_words(${word}) <% ${sql.ref(`${words}.plain`)}`);
  const ways = [
    sql`${sql.ref(`${words}.terms`)} && ${texts(terms)}`,
    sql`${sql.ref(`${words}.vector`)} @@ ${askedQuery(asked, 'any')}`,
    ...alike,
  ];
  return sql<boolean>`(${sql.join(ways, sql` or `)})`;
}

/** Words of fewer than three letters have no trigrams and are compared with nothing. */
function compared(words: readonly string[]): readonly string[] {
  return words.filter((word) => word.length > 2);
}

/** How alike the words of a title are to the closest words of a text, on average. */
function likeness(titleWords: readonly string[], plain: RawBuilder<string>): RawBuilder<number> {
  const words = compared(titleWords);
  if (words.length === 0) return sql`0::float8`;
  return sql`(select avg(case when alike >= ${sql.lit(leastAlike)} then alike else 0 end)::float8
    from (select word_similarity(plain_words(word), ${plain}) as alike from unnest(${texts(words)}) as title(word)) one)`;
}

/** Those words of a title that a text has a word like. */
function alikeWords(titleWords: readonly string[], plain: RawBuilder<string>): RawBuilder<readonly string[]> {
  const words = compared(titleWords);
  if (words.length === 0) return sql`array[]::text[]`;
  return sql`array(select word from unnest(${texts(words)}) as title(word)
    where word_similarity(plain_words(word), ${plain}) >= ${sql.lit(leastAlike)})`;
}

/** How many of the terms looked for a row has. */
function shared(words: Words, terms: readonly string[]): RawBuilder<number> {
  return sql`(select count(*)::int4 from unnest(${sql.ref(`${words}.terms`)}) as has(term) where has.term = any(${texts(terms)}))`;
}

function texts(values: readonly string[]): RawBuilder<readonly string[]> {
  return values.length === 0 ? sql`array[]::text[]` : sql`array[${sql.join(values)}]::text[]`;
}
