import { sql, type RawBuilder } from 'kysely';
import type { AskedWord } from '#dialogue/asked-words';

/** Words with their synonyms, as the core gives them. */
export type Asked = readonly AskedWord[];

/**
 * The words as one text-search query: `all` of them (a search box) or `any` of them (a need, whose words are many); of each word, any of its
 * synonyms. What people typed goes through `websearch_to_tsquery`, which cannot fail on any input.
 */
export function askedQuery(asked: Asked, how: 'all' | 'any'): RawBuilder<string> {
  if (asked.length === 0) return sql`''::tsquery`;
  return sql`(${sql.join(asked.map(oneOf), how === 'all' ? sql` && ` : sql` || `)})`;
}

/** Places, from 0, of those words that a vector has. */
export function askedHits(asked: Asked, vector: RawBuilder<string>): RawBuilder<readonly number[]> {
  if (asked.length === 0) return sql`array[]::int4[]`;
  const rows = asked.map((word, place) => sql`(${sql.lit(place)}, ${oneOf(word)})`);
  return sql`array(select place from (values ${sql.join(rows)}) as one(place, query) where ${vector} @@ one.query order by place)`;
}

function oneOf({ nb, en, beginnings }: AskedWord): RawBuilder<string> {
  const parts = [
    ...(nb.length > 0 ? [sql`websearch_to_tsquery('norwegian', ${webSearch(nb)})`] : []),
    ...(en.length > 0 ? [sql`websearch_to_tsquery('english', ${webSearch(en)})`] : []),
    ...(beginnings.length > 0 ? [sql`to_tsquery('simple', ${beginnings.map((word) => `${word}:*`).join(' | ')})`] : []),
  ];
  return sql`(${sql.join(parts, sql` || `)})`;
}

/** Any of the words, in the language of search boxes: phrases stand in quotation marks, and so does the word “or”. */
function webSearch(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(' or ');
}
