import type { Call } from '#call';
import { currentLotsOf, type CallLot } from '#call/call-lot';
import type { Cancellation } from '#call/cancel';
import { firstStageOf, type Lot } from '#call/lot';
import type { Decision } from '#decision';
import { joined } from '#need/joining';
import { zoneOf } from '#party/organisation';
import type { CaseFile } from '#public-record/case-file';
import { startOfDay, type Instant, type Zone } from '#value/instant';
import type { JsonObject } from '../json.ts';
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

/** What is bought, of the three that the standard knows. Ordinary goods or services may be either, and an open question is neither. */
function categoryOf({ serviceKind }: CaseFile['need']): 'services' | null {
  return serviceKind === null || serviceKind === 'goodsServices' ? null : 'services';
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
      mainProcurementCategory: categoryOf(need),
      items: itemsOf(file, null),
    },
  };
}

function callRelease(file: CaseFile, call: Call, address: string): JsonObject {
  const lots = currentLotsOf(call).map((lot) => outcomeOf(file, call, lot));
  const decided = lots.flatMap((outcome) => (outcome.decision ? [outcome] : []));
  const cancellation = file.cancellations.find((entry) => entry.callId === call.id && entry.lotId === null) ?? null;
  const standing = lots.flatMap(({ awards }) => awards);
  const agreements = file.agreements.filter((agreement) => agreement.signedAt && standing.some((award) => award.id === agreement.awardId));
  const open = lots.some(({ status }) => status === 'active');
  return {
    relatedProcesses: [{ id: 'planning', need: file.need }, ...broughtBy(file)].map(({ id, need }) => ({
      id,
      relationship: ['planning'],
      scheme: 'ocid',
      identifier: need.ocid,
      title: need.title,
    })),
    tender: tenderOf(file, call, { address, cancellation, lots, status: cancellation ? 'cancelled' : open ? 'active' : 'complete' }),
    bids: {
      statistics: decided.flatMap(({ lot, decision, first }) => [
        ...(first.id === lot.lot.id ? [] : [statisticOf('requests', { lot, first, decision: decisionOn(file, first.id) })]),
        statisticOf('bids', { lot, first, decision }),
      ]),
    },
    awards: lots.flatMap(({ lot, first, decision, awards, ended }) => [
      ...ended.map((award) => ({ ...awardOf(file, { lot, first }, award), status: 'cancelled' })),
      ...awards.map((award) => ({
        ...awardOf(file, { lot, first }, award),
        description: decision?.reasons,
        status: 'active',
        date: decision?.decidedAt,
        standstillPeriod: decision ? standstillOf(decision, call) : null,
      })),
    ]),
    contracts: agreements.map((agreement) => contractOf(file, agreement, call.zone)),
  };
}

/** The needs of other bodies that are met with this one. */
function broughtBy({ joinings }: CaseFile) {
  return joined(joinings).flatMap(({ id, need }) => (need ? [{ id: `planning-${id}`, need }] : []));
}

type Outcome = {
  /** The lot in the stage it has come to. */
  readonly lot: CallLot;
  /** The same lot in its first stage: its id names the lot in every release, whatever stage it is in. */
  readonly first: Lot;
  readonly status: 'active' | 'complete' | 'cancelled';
  readonly decision: Decision | null;
  readonly awards: readonly CaseFile['awards'][number][];
  readonly ended: readonly CaseFile['endedAwards'][number][];
};

/** What became of a lot, as far as it is public: the choice of those who go on to the next stage is not, before the award. */
function outcomeOf(file: CaseFile, call: Call, lot: CallLot): Outcome {
  const decision = lot.stage.concludes === 'award' ? decisionOn(file, lot.lot.id) : null;
  return {
    lot,
    first: firstStageOf(call, lot.lot),
    status: lot.state === 'cancelled' ? 'cancelled' : decision ? 'complete' : 'active',
    decision,
    awards: decision ? file.awards.filter((award) => award.lotId === lot.lot.id) : [],
    ended: file.endedAwards.filter((award) => award.lotId === lot.lot.id),
  };
}

function decisionOn(file: CaseFile, lotId: string): Decision | null {
  return file.decisions.find((candidate) => candidate.lotId === lotId && candidate.state === 'published') ?? null;
}

/** How many took part in a stage: requests to participate in the first of several, bids in the last. */
function statisticOf(measure: 'requests' | 'bids', { lot, first, decision }: Pick<Outcome, 'lot' | 'first' | 'decision'>): JsonObject {
  return {
    id: lot.divided ? `${measure}-${first.id}` : measure,
    measure,
    value: decision?.ranking.length ?? null,
    relatedLot: lot.divided ? first.id : null,
  };
}

function awardOf(file: CaseFile, { lot, first: ofLot }: Pick<Outcome, 'lot' | 'first'>, award: CaseFile['awards'][number]): JsonObject {
  const first = [...file.earlierDecisions, ...file.decisions].find((decision) => decision.lotId === award.lotId);
  return {
    id: award.id,
    title: lot.title,
    description: first?.reasons,
    date: first?.decidedAt,
    value: valueOf(award.value),
    suppliers: suppliersOf(file, award),
    items: itemsOf(file, null),
    relatedLots: [ofLot.id],
  };
}

/** From the closing time of the last stage to the day the decision is expected; `null` while a selection runs. */
function awardPeriodOf(lots: readonly Outcome[], zone: Zone): JsonObject | null {
  const last = lots.find(({ lot }) => lot.stage.concludes === 'award')?.lot;
  return last?.closesAt && last.decisionBy ? periodOf(last.closesAt, endOf(zone, last.decisionBy)) : null;
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
    mainProcurementCategory: categoryOf(file.need),
    legalBasis: route?.legalBasis,
    submissionMethod: ['electronicSubmission'],
    value: valueOf(call.value),
    items: about.lots.flatMap(({ lot, first }) => itemsOf(file, first.id, lot.divided ? first.id : '1')),
    tenderPeriod: periodOf(call.publishedAt, call.closesAt),
    awardPeriod: awardPeriodOf(about.lots, zone),
    contractPeriod,
    selectionCriteria: { criteria: selectionCriteriaOf(call.requirements) },
    awardCriteria: 'ratedCriteria',
    // Criteria with their weights have a place on lots only: `tender.awardCriteria` is a single code in OCDS 1.1.
    lots: about.lots.map(({ lot, first, status }) => ({
      id: first.id,
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
