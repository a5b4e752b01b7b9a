import type { Phase } from '#lifecycle';
import type { Text } from '#value/text';
import type { Confidence } from './row.ts';

/** The country whose law applies to a case. */
export type Jurisdiction = 'NO' | 'EN';

/**
 * A rule that an act has to pass. `refuse`: the act does not happen. `warn`: it happens when a named role records a reason, which is public.
 * A code may have one row per country where the law differs; `both` covers the two. `text` states the rule in whole sentences.
 */
export type Gate = {
  readonly code: string;
  readonly phase: Phase;
  readonly jurisdiction: Jurisdiction | 'both';
  readonly effect: 'refuse' | 'warn';
  readonly text: Text;
  /** Provision, guidance or finding; "product rule" where only this product asks for it. */
  readonly source: string;
  readonly confidence: Confidence;
};
