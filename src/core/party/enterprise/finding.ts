import type { Text } from '#value/text';

/** Never one score: each criterion has its own level. */
export const levels = ['notShown', 'developing', 'strong'] as const;
export type Level = (typeof levels)[number];

/** What was found of one criterion: the level, why, and what would raise it. At "strong" nothing is left to change. */
export type Finding = { readonly level: Level; readonly reasons: readonly Text[]; readonly wouldChange: readonly Text[] };

/** The lower of two levels. */
export function atMost(one: Level, other: Level): Level {
  return levels.indexOf(one) <= levels.indexOf(other) ? one : other;
}
