import type { Text } from '#value/text';

/** One thing that a source says; `date` is when it was said, where that is known. */
export type StudyFact = { readonly text: Text; readonly source: string; readonly date?: string };

/** A real organisation or programme as history: what its sources say and nothing more. */
export type Study = {
  readonly id: string;
  readonly title: Text;
  readonly place: string;
  /** The years the facts speak of; `null` where the sources give none. */
  readonly years: string | null;
  readonly facts: readonly StudyFact[];
  readonly lesson: Text | null;
  /** Where two sources differ: both are shown. */
  readonly discrepancy?: Text;
};
