import type { JsonObject } from '../json.ts';
import { furtherRules } from './further-rules.ts';
import { accuracyRules } from './rules-of-accuracy.ts';
import { usefulnessRules } from './rules-of-usefulness.ts';

/** One quality check that grants did not meet: told once, with the places where, at most twenty of them, and in how many grants. */
export type GrantFinding = {
  readonly rule: string;
  /** `accuracy`: something is probably wrong; `usefulness`: nothing is wrong, and a reader misses something; `further`: a check of our own. */
  readonly kind: 'accuracy' | 'usefulness' | 'further';
  readonly message: string;
  readonly count: number;
  readonly paths: readonly string[];
};

const mostPlaces = 20;

/**
 * The 36 quality checks of 360Giving, 21 of accuracy and 15 of usefulness, written from their description, and two of our own; `today` as `YYYY-MM-DD`. A document
 * may be valid and have findings. Sorted as the rules stand.
 */
export function findingsInGrants(grants: readonly JsonObject[], today: string): readonly GrantFinding[] {
  const rules = { accuracy: accuracyRules, usefulness: usefulnessRules, further: furtherRules };
  return (['accuracy', 'usefulness', 'further'] as const).flatMap((kind) =>
    rules[kind].flatMap(({ rule, message, places }) => {
      const paths = places({ grants, today });
      const count = new Set(paths.map((path) => path.split('/')[2])).size;
      return paths.length === 0 ? [] : [{ rule, kind, message, count, paths: paths.slice(0, mostPlaces) }];
    }),
  );
}
