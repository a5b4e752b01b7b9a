import { facets, type Facet } from '#need/term';
import { termOf, type Tags } from '#need/taxonomy';
import { noReasonAlone } from './synonyms.ts';

/** What the database found about one candidate; the judging is done here. */
export type Candidate = {
  readonly id: string;
  readonly tags: Tags;
  /** `ts_rank_cd` with normalisation 32: from 0 (no word in common) to below 1. */
  readonly rank: number;
  /** Mean word similarity of the title's words, 0–1. */
  readonly similarity: number;
  /** Words of the one that were found in the other, in the order of the text. */
  readonly words: readonly string[];
};

/** Why a match is shown, in a form that becomes a sentence. `related`: both stand under the same term. */
export type MatchReason =
  | { readonly kind: 'same' | 'related'; readonly facet: Facet; readonly term: string }
  | { readonly kind: 'words'; readonly words: readonly string[] };

/** What a match is and why. Without a reason it is not shown. */
export type Match = { readonly id: string; readonly score: number; readonly reasons: readonly MatchReason[] };

/** Shares of the score: confirmed terms, full text, similarity of words. Source: knowledge/methods.md (h). */
export const shares = { codes: 0.5, text: 0.3, similarity: 0.2 } as const;

/** Below this a match would be a guess; it is not shown. */
export const leastScore = 0.12;

/** How many words a reason names. */
const mostWords = 6;

/**
 * The score of a candidate for a need, 0–1: `0.5·codes + 0.3·text + 0.2·similarity`. Nothing else enters: not who pays, not who was here first,
 * not how often something was shown.
 */
export function matchOf(need: Tags, solution: Tags, found: Omit<Candidate, 'tags'>): Match {
  const score = shares.codes * codeOverlap(need, solution) + shares.text * found.rank + shares.similarity * found.similarity;
  return { id: found.id, score, reasons: contradicted(need, solution) ? [] : reasonsOf(need, solution, found.words) };
}

/** Whether both have answered the same questions and agree in none, not even in the terms above: then words alone are chance. */
function contradicted(need: Tags, solution: Tags): boolean {
  return facets.some((facet) => need[facet].length > 0 && solution[facet].length > 0) && codeOverlap(need, solution) === 0;
}

/**
 * How far the terms of two agree, 0–1: for each facet that the need has answered the Jaccard index of the terms with the terms above them
 * (so that "people with dementia" and "older people" share a half), and the mean over those facets. 0 where the need has answered none.
 * Worked: {g-dementia} and {g-alone}: with ancestors {g-dementia, g-older} and {g-alone, g-older}; 1 of 3.
 */
export function codeOverlap(need: Tags, solution: Tags): number {
  const asked = facets.filter((facet) => need[facet].length > 0);
  if (asked.length === 0) return 0;
  return asked.reduce((sum, facet) => sum + jaccard(withAncestors(need[facet]), withAncestors(solution[facet])), 0) / asked.length;
}

/**
 * Best first, and only what is worth showing. Scores that agree to two decimals count as equal, and equals stand in an order drawn anew
 * every day from `seed` (the day itself, shown to the reader): nobody is first for being first in the alphabet, newest, or paying.
 */
export function inOrder(matches: readonly Match[], seed: string): readonly Match[] {
  return matches
    .filter(({ score, reasons }) => score >= leastScore && reasons.length > 0)
    .map((match) => ({ match, step: Math.round(match.score * 100), draw: drawn(seed, match.id) }))
    .sort((one, other) => other.step - one.step || one.draw - other.draw || (one.match.id < other.match.id ? -1 : 1))
    .map(({ match }) => match);
}

function reasonsOf(need: Tags, solution: Tags, words: readonly string[]): readonly MatchReason[] {
  const shared = facets.flatMap((facet): readonly MatchReason[] => {
    const same = need[facet].filter((id) => solution[facet].includes(id));
    if (same.length > 0) return same.map((term) => ({ kind: 'same', facet, term }));
    const above = withAncestors(solution[facet]);
    const related = [...withAncestors(need[facet])].find((id) => above.has(id));
    return related ? [{ kind: 'related', facet, term: related }] : [];
  });
  const telling = shared.length > 0 ? words : words.filter((word) => !noReasonAlone.has(word));
  return [...shared, ...(telling.length > 0 ? [{ kind: 'words' as const, words: words.slice(0, mostWords) }] : [])];
}

function withAncestors(ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => [id, ...(termOf(id)?.under ? [termOf(id)?.under ?? id] : [])]));
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((id) => other.has(id)).length;
  const either = one.size + other.size - both;
  return either === 0 ? 0 : both / either;
}

/** A number drawn for an id from the seed: FNV-1a over both, 32 bits, so that everybody can draw it again. */
function drawn(seed: string, id: string): number {
  let hash = 0x811c9dc5;
  for (const sign of `${seed} ${id}`) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
