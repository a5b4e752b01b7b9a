import type { Day } from '#value/day';

/** How a fact about an enterprise is known: `A` a register or the law itself, `B` audited or checked by a third party, `C` a document, `D` its own word. */
export const evidenceClasses = ['A', 'B', 'C', 'D'] as const;
export type EvidenceClass = (typeof evidenceClasses)[number];

/** What stands behind a fact. `expires` is the last day it holds, `null` where it does not run out. */
export type Evidence = { readonly class: EvidenceClass; readonly date: Day; readonly expires: Day | null };

/** A fact with what stands behind it. */
export type Fact<T> = Evidence & { readonly value: T };

/** How strong evidence is on a day: 0 not yet (it is dated later), 1 own word, 2 documented, 3 checked by somebody else or law. */
export type Strength = 0 | 1 | 2 | 3;

const strengths: Readonly<Record<EvidenceClass, Strength>> = { A: 3, B: 3, C: 2, D: 1 };

/**
 * The strength of evidence on a day. What has expired is not gone: it is what the enterprise says now, without proof, and counts as its own
 * word. What is dated after the day is not evidence yet.
 */
export function strengthOn({ class: kind, date, expires }: Evidence, day: Day): Strength {
  if (date > day) return 0;
  return isExpired({ expires }, day) ? (Math.min(strengths[kind], strengths.D) as Strength) : strengths[kind];
}

/** Whether evidence has run out. Its last day still counts. */
export function isExpired({ expires }: Pick<Evidence, 'expires'>, day: Day): boolean {
  return expires !== null && expires < day;
}

/** Documented or better: what a gate and the level "strong" ask for. */
export function isShown(evidence: Evidence, day: Day): boolean {
  return strengthOn(evidence, day) >= strengths.C;
}
