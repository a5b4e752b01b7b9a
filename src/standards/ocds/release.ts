import type { Call } from '#call';
import { lotsOf, type CallLot } from '#call/call-lot';
import type { Cancellation } from '#call/cancel';
import type { Decision } from '#decision';
import { zoneOf } from '#party/organisation';
import type { CaseFile } from '#public-record/case-file';
import { startOfDay, type Instant } from '#value/instant';
import type { JsonObject } from './json.ts';
import { withoutEmpties } from './package.ts';
import { amendmentsOf, enquiriesOf } from './release-changes.ts';
import { contractOf } from './release-contract.ts';
import type { ReleaseTag } from './release-id.ts';
import { criterionOf, selectionCriteriaOf } from './release-criteria.ts';
import { announcedPhases } from './release-phases.ts';
import { partiesOf, referenceTo, suppliersOf } from './release-parties.ts';
import { endOf, happenedOn, itemsOf, periodOf, valueOf } from './release-values.ts';

export type ReleaseFacts = { readonly ocid: string; readonly id: string; readonly at: Instant; readonly tag: ReleaseTag };

/**
 * The OCDS 1.1.5 release of one process of a case at one moment: a full snapshot of what is public, never a delta (exporter rule 11).
 * The need is a planning process with its own ocid; every call a contracting process with its own, tied by `relatedProcesses`.
 * Only what publicRecordOf would show enters; empty values are left out (rule 3). Source: the OCDS 1.1.5 schema; the rules are numbered in findings.ts.
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
          dateMet: entry.heldOn ? happenedOn(zone, entry.heldOn, entry.recordedAt) : null,
        })),
    },
    tender: {
      id: `${file.id}-need`,
      title: need.title,
      description: need.summary,
      status: 'planning',
      mainProcurementCategory: need.serviceKind === 'goodsServices' ? null : 'services',
      items: itemsOf(file, null),
    },
  };
}

function callRelease(file: CaseFile, call: Call, address: string): JsonObject {
  const lots = lotsOf(call).map((lot) => outcomeOf(file, lot));
  const decided = lots.flatMap(({ lot, decision }) => (decision ? [{ lot, decision }] : []));
  const cancellation = file.cancellations.find((entry) => entry.callId === call.id && entry.lotId === null) ?? null;
  const standing = lots.flatMap(({ awards }) => awards);
  const agreements = file.agreements.filter((agreement) => agreement.signedAt && standing.some((award) => award.id === agreement.awardId));
  const open = lots.some(({ status }) => status === 'active');
  return {
    relatedProcesses: [{ id: 'planning', relationship: ['planning'], scheme: 'ocid', identifier: file.need.ocid, title: file.need.title }],
    tender: tenderOf(file, call, { address, cancellation, lots, status: cancellation ? 'cancelled' : open ? 'active' : 'complete' }),
    bids: {
      statistics: decided.map(({ lot, decision }) => ({
        id: lot.divided ? `bids-${lot.lot.id}` : 'bids',
        measure: 'bids',
        value: decision.ranking.length,
        relatedLot: lot.divided ? lot.lot.id : null,
      })),
    },
    awards: lots.flatMap(({ lot, decision, awards, ended }) => [
      ...ended.map((award) => ({ ...awardOf(file, lot, award), status: 'cancelled' })),
      ...awards.map((award) => ({
        ...awardOf(file, lot, award),
        description: decision?.reasons,
        status: 'active',
        date: decision?.decidedAt,
        standstillPeriod: decision ? standstillOf(decision, call) : null,
      })),
    ]),
    contracts: agreements.map((agreement) => contractOf(file, agreement, call.zone)),
  };
}

type Outcome = {
  readonly lot: CallLot;
  readonly status: 'active' | 'complete' | 'cancelled';
  readonly decision: Decision | null;
  readonly awards: readonly CaseFile['awards'][number][];
  readonly ended: readonly CaseFile['endedAwards'][number][];
};

/** What became of a lot, as far as it is public. */
function outcomeOf(file: CaseFile, lot: CallLot): Outcome {
  const decision = file.decisions.find((candidate) => candidate.lotId === lot.lot.id && candidate.state === 'published') ?? null;
  return {
    lot,
    status: lot.state === 'cancelled' ? 'cancelled' : decision ? 'complete' : 'active',
    decision,
    awards: decision ? file.awards.filter((award) => award.lotId === lot.lot.id) : [],
    ended: file.endedAwards.filter((award) => award.lotId === lot.lot.id),
  };
}

function awardOf(file: CaseFile, lot: CallLot, award: CaseFile['awards'][number]): JsonObject {
  const first = [...file.earlierDecisions, ...file.decisions].find((decision) => decision.lotId === award.lotId);
  return {
    id: award.id,
    title: lot.title,
    description: first?.reasons,
    date: first?.decidedAt,
    value: valueOf(award.value),
    suppliers: suppliersOf(file, award),
    items: itemsOf(file, null),
    relatedLots: [award.lotId],
  };
}

type AboutTender = {
  readonly address: string;
  readonly status: 'active' | 'complete' | 'cancelled';
  readonly cancellation: Cancellation | null;
  readonly lots: readonly Outcome[];
};

function tenderOf(file: CaseFile, call: Call, about: AboutTender): JsonObject {
  const { zone } = call;
  const route = file.route?.basis.route;
  const contractPeriod = call.startDate && call.endDate ? periodOf(startOfDay(zone, call.startDate), endOf(zone, call.endDate)) : null;
  return {
    id: call.id,
    title: call.title,
    description: call.description,
    status: about.status,
    procuringEntity: referenceTo(file.organisation),
    procurementMethod: route?.procurementMethod,
    procurementMethodDetails: route?.procurementMethodDetails,
    procurementMethodRationale: file.route?.reason,
    mainProcurementCategory: file.need.serviceKind === 'goodsServices' ? null : 'services',
    legalBasis: route?.legalBasis,
    submissionMethod: ['electronicSubmission'],
    value: valueOf(call.value),
    items: about.lots.flatMap(({ lot }) => itemsOf(file, lot.lot.id, lot.divided ? lot.lot.id : '1')),
    tenderPeriod: periodOf(call.publishedAt, call.closesAt),
    awardPeriod: call.closesAt && call.decisionBy ? periodOf(call.closesAt, endOf(zone, call.decisionBy)) : null,
    contractPeriod,
    selectionCriteria: { criteria: selectionCriteriaOf(call.requirements) },
    awardCriteria: 'ratedCriteria',
    // Criteria with their weights have a place on lots only: `tender.awardCriteria` is a single code in OCDS 1.1.
    lots: about.lots.map(({ lot, status }) => ({
      id: lot.lot.id,
      title: lot.lot.title ?? call.title,
      description: lot.lot.description,
      status,
      value: valueOf(lot.value),
      contractPeriod,
      awardCriteria: { criteria: call.criteria.map(criterionOf) },
    })),
    documents: [
      {
        id: `${call.id}-call`,
        documentType: 'tenderNotice',
        title: call.title,
        url: about.address,
        format: 'text/html',
        language: file.language,
        datePublished: call.publishedAt,
      },
      ...(about.cancellation ? [cancellationDocument(file, call, { address: about.address, cancellation: about.cancellation })] : []),
    ],
    milestones: announcedPhases(call),
    ...enquiriesOf(file, call),
    amendments: amendmentsOf(file, call),
  };
}

/** Why a call was stopped: OCDS has a kind of document for it. In England under the Procurement Act it is the notice UK12 (PA23 s.55). */
function cancellationDocument(
  file: CaseFile,
  call: Call,
  { address, cancellation }: { readonly address: string; readonly cancellation: Cancellation },
): JsonObject {
  const act = file.country === 'EN' && file.route?.basis.route.standstill !== 'psrStandstill';
  return {
    id: `${call.id}-cancellation`,
    documentType: 'cancellationDetails',
    title: act ? `UK12: ${call.title ?? ''}` : call.title,
    description: cancellation.cancellationReason,
    url: address,
    format: 'text/html',
    language: file.language,
    datePublished: cancellation.cancelledAt,
  };
}

function standstillOf({ waiting, decidedAt }: Decision, { zone }: Call): JsonObject | null {
  return waiting ? { startDate: decidedAt, endDate: endOf(zone, waiting.ends) } : null;
}
