import type { LeftOut } from './by-assessor.ts';

/**
 * How firm a first place is. `close`: moving at most one percent of all weight, or one score step of one assessor, or leaving out one
 * assessor changes who is first. `clear`: neither moving ten percent of all weight nor leaving out any assessor does. `holds`: between them.
 */
export type RobustnessLabel = 'clear' | 'holds' | 'close';

/** What makes a result `close` or, for `holds`, not clear; `missing`: without some assessor a submission has no score, so nobody can say. */
export type LabelReason = 'tie' | 'weight' | 'step' | 'assessor' | 'missing';

type Labelled = {
  /** `null` where the first place is tied. */
  readonly winner: string | null;
  /** The share of all weight (0–1) that brings each rival level; `null` where no weighting does. */
  readonly transfers: readonly (number | null)[];
  readonly leftOut: readonly LeftOut[];
  /** Whether one step of the scale by one assessor changes who is first. */
  readonly step: boolean;
};

/** The label of a first place, and what it rests on. */
export function labelOf({ winner, transfers, leftOut, step }: Labelled): {
  readonly label: RobustnessLabel;
  readonly because: readonly LabelReason[];
} {
  if (winner === null) return { label: 'close', because: ['tie'] };
  const least = Math.min(...transfers.map((transfer) => transfer ?? Infinity));
  const assessor = leftOut.some((row) => row.missing.length === 0 && row.winner !== winner);
  const unknown = leftOut.some((row) => row.missing.length > 0);
  const close = [
    ...(least <= 0.01 + 1e-9 ? ['weight' as const] : []),
    ...(step ? ['step' as const] : []),
    ...(assessor ? ['assessor' as const] : []),
  ];
  if (close.length > 0) return { label: 'close', because: close };
  const notClear = [...(least <= 0.1 + 1e-9 ? ['weight' as const] : []), ...(unknown ? ['missing' as const] : [])];
  return { label: notClear.length > 0 ? 'holds' : 'clear', because: notClear };
}
