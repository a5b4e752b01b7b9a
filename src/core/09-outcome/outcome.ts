import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { ObservationValues } from './fields.ts';

/** What is measured in an agreement: carried over from the need, so that the baseline was stated before anybody was chosen. */
export type Measure = {
  readonly id: Id<'measure'>;
  readonly agreementId: Id<'agreement'>;
  readonly title: string;
  readonly unit: string;
  readonly direction: 'increase' | 'decrease';
  readonly baseline: number | null;
  readonly target: number | null;
};

export type Observation = ObservationValues & {
  readonly id: Id<'observation'>;
  readonly measureId: Id<'measure'>;
  readonly recordedAt: Instant;
};

export type OutcomeRefusal = Refusal<'periodWrong' | 'periodTaken'>;

/** Records one observation. Refuses a period that ends before it starts or overlaps one already recorded. */
export function recordObservation(
  values: ObservationValues,
  entry: { readonly id: Id<'observation'>; readonly measureId: Id<'measure'>; readonly at: Instant },
  earlier: readonly Observation[],
): Result<{ observation: Observation; event: CaseEvent }, OutcomeRefusal> {
  const { periodStart, periodEnd } = values;
  if (!periodStart || !periodEnd || periodEnd < periodStart) return refused({ code: 'periodWrong' });
  const overlaps = earlier.some(
    (other) =>
      other.measureId === entry.measureId &&
      other.periodStart !== null &&
      other.periodEnd !== null &&
      other.periodStart <= periodEnd &&
      periodStart <= other.periodEnd,
  );
  if (overlaps) return refused({ code: 'periodTaken' });
  return ok({
    observation: { ...values, id: entry.id, measureId: entry.measureId, recordedAt: entry.at },
    event: {
      type: 'observationRecorded',
      facts: { measure: entry.measureId, periodStart, periodEnd },
      refs: [{ kind: 'observation', id: entry.id }],
    },
  });
}

/** What the observations of one measure say, as facts for a sentence. */
export type Finding =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'one'; readonly latest: number }
  | {
      readonly kind: 'compared';
      readonly latest: number;
      readonly count: number;
      /** Mean of the last three observations (or all, when fewer): one number alone is no trend. */
      readonly recentMean: number;
      readonly baseline: number;
      readonly verdict: 'better' | 'worse' | 'same';
      readonly targetReached: boolean | null;
    };

/** Compares the mean of the last three observations with the baseline. Worked: baseline 60, values 61, 64, 67 → mean 64, better when higher is better. */
export function findingOf(measure: Measure, observations: readonly Observation[]): Finding {
  const values = [...observations]
    .sort((a, b) => ((a.periodStart ?? '') < (b.periodStart ?? '') ? -1 : 1))
    .flatMap((observation) => (observation.value === null ? [] : [observation.value]));
  const latest = values.at(-1);
  if (latest === undefined) return { kind: 'nothing' };
  const baseline = measure.baseline;
  if (baseline === null || values.length < 2) return { kind: 'one', latest };
  const recent = values.slice(-3);
  const recentMean = recent.reduce((sum, value) => sum + value, 0) / recent.length;
  const gain = measure.direction === 'increase' ? recentMean - baseline : baseline - recentMean;
  const reached =
    measure.target === null ? null : measure.direction === 'increase' ? recentMean >= measure.target : recentMean <= measure.target;
  return {
    kind: 'compared',
    latest,
    count: values.length,
    recentMean,
    baseline,
    verdict: gain > 0 ? 'better' : gain < 0 ? 'worse' : 'same',
    targetReached: reached,
  };
}
