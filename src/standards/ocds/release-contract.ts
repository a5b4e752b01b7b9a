import type { Agreement } from '#agreement';
import { isEnded, phasesOf, standingOf } from '#agreement/test-phase';
import type { Measure, Observation } from '#outcome';
import type { CaseFile } from '#public-record/case-file';
import { dayIn, startOfDay, type Zone } from '#value/instant';
import type { Text } from '#value/text';
import type { JsonObject } from '../json.ts';
import { agreedPhases, phasesInPractice } from './release-phases.ts';
import { endOf, happenedOn, itemsOf, periodOf, valueOf } from './release-values.ts';

/** The contract of an agreement with its agreed measures and what has been observed so far. Source: the OCDS 1.1.5 schema and the extensions named in extensions.ts. */
export function contractOf(file: CaseFile, agreement: Agreement, zone: Zone): JsonObject {
  const measures = file.measures.filter((measure) => measure.agreementId === agreement.id);
  const phases = phasesOf(file.testPhases, agreement.id);
  const purchase = file.purchases.find((entry) => entry.agreementId === agreement.id) ?? null;
  const standing = standingOf(phases, purchase, dayIn(zone, file.changedAt));
  const { startDate, endDate, signedOn, signedAt } = agreement;
  return {
    id: agreement.id,
    awardID: agreement.awardId,
    title: file.need.title,
    status: isEnded(standing) ? 'terminated' : 'active',
    dateSigned: signedOn ? happenedOn(zone, signedOn, signedAt) : null,
    period: startDate && endDate ? periodOf(startOfDay(zone, startDate), endOf(zone, endDate)) : null,
    value: valueOf(agreement.value),
    items: itemsOf(file, null),
    agreedMetrics: measures.map((measure) => ({
      id: measure.id,
      title: measure.title,
      observations: [...stated(measure, measure.baseline, baseline, file), ...stated(measure, measure.target, target, file)],
    })),
    milestones: agreedPhases(phases),
    implementation: {
      ...phasesInPractice(file, agreement, { phases, zone }),
      metrics: measures.map((measure) => ({
        id: measure.id,
        title: measure.title,
        observations: file.observations
          .filter((observation) => observation.measureId === measure.id)
          .map((observation) => observationOf(observation, { measure, zone, file })),
      })),
    },
  };
}

function observationOf(
  observation: Observation,
  about: { readonly measure: Measure; readonly zone: Zone; readonly file: CaseFile },
): JsonObject {
  const { measure, zone, file } = about;
  const { periodStart, periodEnd, value } = observation;
  return {
    id: observation.id,
    period: periodStart && periodEnd ? periodOf(startOfDay(zone, periodStart), endOf(zone, periodEnd)) : null,
    measure: value === null ? null : String(value),
    // Only that a target was met is said: below it the UK codes grade by steps that nobody agreed.
    measureClassification: isMet(measure, value) ? { id: 'met', description: met[file.language] } : null,
    unit: { name: measure.unit },
    notes: observation.note,
  };
}

function isMet({ target: wanted, direction }: Measure, value: number | null): boolean {
  if (wanted === null || value === null) return false;
  return direction === 'increase' ? value >= wanted : value <= wanted;
}

type Stated = { readonly key: string; readonly note: Text };

const baseline: Stated = { key: 'baseline', note: { en: 'Baseline', nb: 'Utgangsverdi' } };
const target: Stated = { key: 'target', note: { en: 'Target', nb: 'Målverdi' } };
const met: Text = { en: 'The agreed target was met', nb: 'Det avtalte målet ble nådd' };

function stated(measure: Measure, value: number | null, { key, note }: Stated, file: CaseFile): readonly JsonObject[] {
  if (value === null) return [];
  return [{ id: `${measure.id}-${key}`, measure: String(value), unit: { name: measure.unit }, notes: note[file.language] }];
}
