import type { Agreement } from '#agreement';
import type { Call } from '#call';
import { zoneOf } from '#party/organisation';
import type { CaseFile } from '#public-record/case-file';
import { daysBetween, type Day } from '#value/day';
import { endOfDay, localTime, startOfDay, type Instant, type Zone } from '#value/instant';
import { majorUnits, type Money } from '#value/money';
import type { Text } from '#value/text';
import type { JsonObject } from './json.ts';
import { withoutEmpties } from './package.ts';
import { partiesOf, referenceTo } from './release-parties.ts';

export type ReleaseTag =
  | 'planning'
  | 'planningUpdate'
  | 'tender'
  | 'tenderUpdate'
  | 'award'
  | 'contract'
  | 'implementation'
  | 'implementationUpdate';

export type ReleaseFacts = { readonly ocid: string; readonly id: string; readonly at: Instant; readonly tag: ReleaseTag };

/**
 * The OCDS 1.1.5 release of one process of a case at one moment: a full snapshot of what is public, never a delta (exporter rule 11).
 * The need is a planning process with its own ocid; every call a contracting process with its own, tied by `relatedProcesses`.
 * Only what publicRecordOf would show enters; empty values are left out (rule 3). Source: knowledge/standards.md 2 and 3.
 */
export function releaseOf(file: CaseFile, facts: ReleaseFacts & { readonly publishing: { readonly publicAddress: string } }): JsonObject {
  const call = file.calls.find((candidate) => candidate.ocid === facts.ocid) ?? null;
  const address = `${facts.publishing.publicAddress}/${file.language}/cases/${file.id}`;
  const body = call ? callRelease(file, call, address) : needRelease(file, address);
  const release = withoutEmpties({
    ocid: facts.ocid,
    id: facts.id,
    date: facts.at,
    tag: [facts.tag],
    initiationType: 'tender',
    language: file.language,
    parties: partiesOf(file, call),
    buyer: referenceTo(file.organisation),
    ...body,
  });
  return release as JsonObject; // an object with members is never pruned away
}

function needRelease(file: CaseFile, address: string): JsonObject {
  const { need } = file;
  const zone = zoneOf(file.country);
  return {
    planning: {
      rationale: need.whoLacks,
      budget: { description: need.costOfNothing, amount: valueOf(need.costToday) },
      documents: [
        {
          id: 'need',
          documentType: 'needsAssessment',
          title: need.title,
          url: address,
          format: 'text/html',
          language: file.language,
          datePublished: need.publishedAt,
        },
      ],
      milestones: file.dialogue
        .filter((entry) => entry.sharedAt)
        .map((entry) => ({
          id: entry.id,
          title: entry.participants,
          type: 'engagement',
          description: entry.said,
          status: 'met',
          dateMet: entry.heldOn ? endOf(zone, entry.heldOn) : null,
        })),
    },
    tender: {
      id: `${file.id}-need`,
      title: need.title,
      description: need.summary,
      status: 'planning',
      mainProcurementCategory: need.serviceKind === 'goodsServices' ? null : 'services',
      items: itemsOf(file),
    },
    relatedProcesses: [],
  };
}

function callRelease(file: CaseFile, call: Call, address: string): JsonObject {
  const decision = file.decisions.find((candidate) => candidate.callId === call.id && candidate.state === 'published');
  const awards = decision ? file.awards.filter((award) => award.callId === call.id) : [];
  const agreements = file.agreements.filter((agreement) => agreement.signedAt && awards.some((award) => award.id === agreement.awardId));
  const zone = call.zone;
  return {
    relatedProcesses: [{ id: 'planning', relationship: ['planning'], scheme: 'ocid', identifier: file.need.ocid, title: file.need.title }],
    tender: {
      id: call.id,
      title: call.title,
      description: call.description,
      status: decision ? 'complete' : 'active',
      procuringEntity: referenceTo(file.organisation),
      procurementMethod: file.route?.basis.route.procurementMethod,
      procurementMethodDetails: file.route?.basis.route.procurementMethodDetails,
      procurementMethodRationale: file.route?.reason,
      mainProcurementCategory: file.need.serviceKind === 'goodsServices' ? null : 'services',
      legalBasis: file.route?.basis.route.legalBasis,
      submissionMethod: ['electronicSubmission'],
      value: valueOf(call.value),
      items: itemsOf(file),
      tenderPeriod: period(call.publishedAt, call.closesAt),
      awardPeriod: call.closesAt && call.decisionBy ? period(call.closesAt, endOf(zone, call.decisionBy)) : null,
      contractPeriod: call.startDate && call.endDate ? period(startOfDay(zone, call.startDate), endOf(zone, call.endDate)) : null,
      awardCriteria: {
        criteria: call.criteria.map((criterion) => ({
          id: criterion.id,
          type: criterion.kind === 'price' ? 'price' : 'quality',
          name: criterion.title,
          description: criterion.description,
          numbers: [{ number: criterion.weight, weight: 'percentageExact' }],
        })),
      },
      documents: [
        {
          id: `${call.id}-call`,
          documentType: 'tenderNotice',
          title: call.title,
          url: address,
          format: 'text/html',
          language: file.language,
          datePublished: call.publishedAt,
        },
      ],
      amendments: call.amendments.map((amendment) => ({ id: amendment.id, date: amendment.at, rationale: amendment.rationale })),
    },
    bids: decision ? { statistics: [{ id: 'bids', measure: 'bids', value: decision.ranking.length }] } : null,
    awards: awards.map((award) => ({
      id: award.id,
      title: call.title,
      description: decision?.reasons,
      status: 'active',
      date: decision?.decidedAt,
      value: valueOf(award.value),
      suppliers: [referenceTo({ id: award.organisationId, name: award.organisationName })],
      items: itemsOf(file),
    })),
    contracts: agreements.map((agreement) => contractOf(file, agreement, zone)),
  };
}

function contractOf(file: CaseFile, agreement: Agreement, zone: Zone): JsonObject {
  const measures = file.measures.filter((measure) => measure.agreementId === agreement.id);
  return {
    id: agreement.id,
    awardID: agreement.awardId,
    title: file.need.title,
    status: 'active',
    dateSigned: agreement.signedOn ? endOf(zone, agreement.signedOn) : null,
    period: agreement.startDate && agreement.endDate ? period(startOfDay(zone, agreement.startDate), endOf(zone, agreement.endDate)) : null,
    value: valueOf(agreement.value),
    items: itemsOf(file),
    agreedMetrics: measures.map((measure) => ({
      id: measure.id,
      title: measure.title,
      observations: [
        ...(measure.baseline === null
          ? []
          : [
              {
                id: `${measure.id}-baseline`,
                measure: String(measure.baseline),
                unit: { name: measure.unit },
                notes: phrase(file, baselineNote),
              },
            ]),
        ...(measure.target === null
          ? []
          : [
              {
                id: `${measure.id}-target`,
                measure: String(measure.target),
                unit: { name: measure.unit },
                notes: phrase(file, targetNote),
              },
            ]),
      ],
    })),
    implementation: {
      metrics: measures.map((measure) => ({
        id: measure.id,
        title: measure.title,
        observations: file.observations
          .filter((observation) => observation.measureId === measure.id)
          .map((observation) => ({
            id: observation.id,
            period:
              observation.periodStart && observation.periodEnd
                ? period(startOfDay(zone, observation.periodStart), endOf(zone, observation.periodEnd))
                : null,
            measure: observation.value === null ? null : String(observation.value),
            unit: { name: measure.unit },
            notes: observation.note,
          })),
      })),
    },
  };
}

const baselineNote = { en: 'Baseline', nb: 'Utgangsverdi' };
const targetNote = { en: 'Target', nb: 'Målverdi' };

function phrase(file: CaseFile, text: Text): string {
  return text[file.language];
}

function itemsOf(file: CaseFile): readonly JsonObject[] {
  const { cpv } = file.need;
  if (!cpv) return [];
  return [{ id: '1', description: file.need.title, classification: { scheme: 'CPV', id: cpv.slice(0, 8) } }];
}

/** Major units; an amount with VAT is said to be gross by the UK extension's field, one without is the OCDS amount. */
function valueOf(money: Money | null): JsonObject | null {
  if (!money) return null;
  return money.vat === 'included'
    ? { amountGross: majorUnits(money.minor), currency: money.currency }
    : { amount: majorUnits(money.minor), currency: money.currency };
}

function period(start: string | null, end: string | null): JsonObject | null {
  if (!start && !end) return null;
  const days = start && end ? daysBetween(start.slice(0, 10) as Day, end.slice(0, 10) as Day) : null; // both start with a day
  return { startDate: start, endDate: end, durationInDays: days !== null && days > 0 ? days : null };
}

/** The last second of a day with the zone's own offset: end dates carry 23:59:59 (exporter rule 2). */
function endOf(zone: Zone, day: Day): string {
  const end = endOfDay(zone, day);
  const local = localTime(end, zone);
  const offset = Math.round((Date.parse(`${local.day}T${local.time}Z`) - Date.parse(`${end.slice(0, 19)}Z`)) / 3_600_000);
  return `${day}T23:59:59+${String(offset).padStart(2, '0')}:00`;
}
