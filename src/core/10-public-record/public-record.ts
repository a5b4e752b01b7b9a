import { callFields, enquiryAnswerFields } from '#call/fields';
import { correctionFields, decisionFields, minutesFields } from '#decision/fields';
import { agreementFields } from '#agreement/fields';
import { dialogueFields } from '#dialogue/fields';
import type { Meeting } from '#dialogue/meeting';
import { meetingCancelFields, meetingFields } from '#dialogue/meeting-fields';
import { needReplyFields } from '#dialogue/question-fields';
import { advantageFields } from '#assessment/advantage-fields';
import { engagementFields } from '#call/engagement-fields';
import { observationFields } from '#outcome/fields';
import type { Fields, Values } from '#field/field';
import type { NeedChange } from '#need';
import { needFields } from '#need/fields';
import { joiningState, type Joining } from '#need/joining';
import { joiningAnswerFields, joiningEndFields, joiningFields } from '#need/joining-fields';
import { routeFactFields, routeChoiceFields, routeOverrideFields } from '#route/fields';
import type { Phase } from '#lifecycle';
import { valuesOfCall, type Call, type CallState } from '#call';
import { lotsOf, type CallLot } from '#call/call-lot';
import { firstStageOf, isDivided } from '#call/lot';
import { stagePlanOf } from '#call/stages';
import { isChosen, type Decision } from '#decision';
import { waitingOf } from '#decision/complaint';
import { rekeyed } from '#decision/firmness';
import type { Instant } from '#value/instant';
import { readable, type Moments } from './audience.ts';
import { aroundDecision, isSelection, reviewsOf, type OutcomeOf } from './after-decision.ts';
import { publicPhases } from './public-phases.ts';
import { phaseOf, type CaseFile, type PanelSummary } from './case-file.ts';

/** The moments of a case file that lie behind it. */
export function momentsOf(file: CaseFile): Moments {
  const need = file.need.publishedAt !== null;
  return {
    onNeedPublished: need,
    // A solution is not part of a case: nothing of one leaves with a case's file.
    onSolutionPublished: false,
    onDialogueShared: need,
    onRouteChosen: need && file.route !== null,
    onCallPublished: file.calls.some((call) => call.publishedAt !== null),
    onDecision: file.decisions.some((decision) => decision.state === 'published'),
    onAgreement: file.agreements.some((agreement) => agreement.signedAt !== null),
    onOutcomePublished: file.agreements.some((agreement) => agreement.signedAt !== null),
  };
}

/**
 * The public record of a case: what its permanent page shows, built by allow-list and stored as one row inside the act.
 * `null` while the need is not public. It holds no count of submissions before the decision, and no names of assessors at all.
 */
export function publicRecordOf(file: CaseFile) {
  const moments = momentsOf(file);
  if (!moments.onNeedPublished) return null;
  const reader = { audience: 'public', moments } as const;
  return {
    id: file.id,
    kind: file.kind,
    country: file.country,
    language: file.language,
    demo: file.demo,
    phase: phaseOf(file) satisfies Phase,
    changedAt: file.changedAt,
    organisation: publicOrganisation(file.organisation),
    need: {
      ocid: file.need.ocid,
      raisedBy: file.need.raisedBy,
      raisedByOrganisation: file.raisedBy.organisation ? publicOrganisation(file.raisedBy.organisation) : null,
      raisedAt: file.need.raisedAt,
      answer: file.need.answer,
      answerReason: file.need.answerReason,
      publishedAt: file.need.publishedAt,
      values: readable(needFields, file.need, reader),
      changes: file.needChanges.map((change) => publicNeedChange(change, moments)),
    },
    bodies: file.joinings.map((joining) => publicJoining(joining, moments)),
    joinedIn: file.joinedIn,
    meetings: file.meetings.map((meeting) => publicMeeting(meeting, moments)),
    documents: file.documents
      .filter(({ sharedAt }) => sharedAt !== null)
      .map(({ id, name, mediaType, sizeBytes, sha256, sharedAt }) => ({ id, name, mediaType, sizeBytes, sha256, sharedAt })),
    questions: file.enquiries
      .filter((enquiry) => enquiry.callId === null)
      .map((enquiry) => ({
        id: enquiry.id,
        answeredAt: enquiry.answeredAt,
        ...readable(needReplyFields, enquiry, { audience: 'public', moments }),
      })),
    dialogue: file.dialogue
      .filter((entry) => entry.sharedAt !== null)
      .map((entry) => ({ id: entry.id, sharedAt: entry.sharedAt, ...readable(dialogueFields, entry, reader) })),
    route: file.route
      ? {
          chosenAt: file.route.chosenAt,
          ruleDate: file.route.ruleDate,
          basis: file.route.basis,
          facts: readable(routeFactFields, file.route, reader),
          reason: readable(routeChoiceFields, file.route, reader).reason ?? null,
          overrideReason: readable(routeOverrideFields, file.route, reader).overrideReason ?? null,
        }
      : null,
    calls: file.calls.filter((call) => call.publishedAt !== null).map((call) => publicCall(call, file)),
    agreements: file.agreements
      .filter((agreement) => agreement.signedAt !== null)
      .map((agreement) => ({
        id: agreement.id,
        awardId: agreement.awardId,
        kind: agreement.kind,
        organisationId: agreement.organisationId,
        organisationName: agreement.organisationName,
        value: agreement.value,
        values: readable(agreementFields, agreement, reader),
        ...publicPhases(agreement.id, file, moments),
        measures: file.measures
          .filter((measure) => measure.agreementId === agreement.id)
          .map((measure) => ({
            id: measure.id,
            agreementId: measure.agreementId,
            title: measure.title,
            unit: measure.unit,
            direction: measure.direction,
            baseline: measure.baseline,
            target: measure.target,
            observations: file.observations
              .filter((observation) => observation.measureId === measure.id)
              .map((observation) => ({
                id: observation.id,
                recordedAt: observation.recordedAt,
                ...readable(observationFields, observation, reader),
              })),
          })),
      })),
  };
}

export type PublicRecord = NonNullable<ReturnType<typeof publicRecordOf>>;

function publicOrganisation(organisation: CaseFile['organisation']) {
  return { id: organisation.id, name: organisation.name, place: organisation.place, identifier: organisation.identifier };
}

/** A body that was asked to stand behind the case, and what came of it. */
function publicJoining(joining: Joining, moments: Moments) {
  const reader = { audience: 'public', moments } as const;
  const { id, askedAt, answerDue, answeredAt, endedAt, need } = joining;
  return {
    id,
    organisation: publicOrganisation(joining.organisation),
    state: joiningState(joining),
    askedAt,
    answerDue,
    answeredAt,
    endedAt,
    need: need ? { caseId: need.caseId, title: need.title } : null,
    ...readable(joiningFields, joining, reader),
    ...readable(joiningAnswerFields, joining, reader),
    ...readable(joiningEndFields, joining, reader),
  };
}

/** What a change of the need took away and put there, of the answers that everybody may read. */
function publicNeedChange({ id, at, changes }: NeedChange, moments: Moments) {
  const reader = { audience: 'public', moments } as const;
  return {
    id,
    at,
    changes: changes.flatMap(({ field, before, after }) => {
      const [was, is] = [before, after].map((value) =>
        readable({ [field]: needFields[field] }, { [field]: value } as Values<Fields>, reader),
      ); // one entry of the catalogue
      return was && is && field in was ? [{ field, before: was[field], after: is[field] }] : [];
    }),
  };
}

/** An announced meeting with its times: not who signs up, nor how many, nor what only they are told. */
function publicMeeting(meeting: Meeting, moments: Moments) {
  return {
    id: meeting.id,
    announcedAt: meeting.announcedAt,
    cancelledAt: meeting.cancelledAt,
    ...readable(meetingFields, meeting, { audience: 'public', moments }),
    ...readable(meetingCancelFields, meeting, { audience: 'public', moments }),
    times: meeting.times.map(({ id, talkDay, starts, minutes, place }) => ({ id, talkDay, starts, minutes, place })),
  };
}

function publicCall(call: Call, file: CaseFile) {
  // Fields of a call wait for that call's own publication, not for another call of the case.
  const moments = { ...momentsOf(file), onCallPublished: call.publishedAt !== null };
  return {
    id: call.id,
    ocid: call.ocid,
    kind: call.kind,
    state: call.state satisfies CallState,
    zone: call.zone,
    publishedAt: call.publishedAt,
    openedAt: call.openedAt,
    /** Where there are several lots or stages: each with what became of it. Else empty. */
    lots: isWhole(call) ? [] : lotsOf(call).map((lot) => publicLot(lot, call, file)),
    amendments: call.amendments.map(({ id, at, reason, rationale, fields, changes }) => ({ id, at, reason, rationale, fields, changes })),
    enquiries: file.enquiries
      .filter((enquiry) => enquiry.callId === call.id)
      .map((enquiry) => ({
        id: enquiry.id,
        answeredAt: enquiry.answeredAt,
        ...readable(enquiryAnswerFields, enquiry, { audience: 'public', moments }),
      })),
    values: readable(callFields, valuesOfCall(call), { audience: 'public', moments }),
    // The use of the recovery sheet is told with the opening that it led to: before that nothing about an opening is.
    recovery: call.openedAt ? recoveryOf(call, file) : null,
    reviews: reviewsOf(call, file, moments),
    conflictsConfirmedAt: file.conflictsConfirmed[call.id] ?? null,
    engagement: engagementOf(call, file, moments),
    // Of several lots or stages each has its own.
    ...outcomeOf({ callId: call.id, lotId: isWhole(call) ? (call.lots[0]?.id ?? null) : null }, file, moments),
  };
}

/** Whether a call is one lot in one stage. */
function isWhole(call: Call): boolean {
  return !isDivided(call) && stagePlanOf(call.plan).stages.length === 1;
}

function publicLot({ id, lot, openedAt, closesAt, decisionBy }: CallLot, call: Call, file: CaseFile) {
  const moments = { ...momentsOf(file), onCallPublished: call.publishedAt !== null };
  return {
    id: lot.id,
    /** The same lot in its first stage: what the buyer wrote of it has that id. */
    firstId: firstStageOf(call, lot).id,
    stage: lot.stage,
    state: lot.state,
    openedAt,
    closesAt,
    decisionBy,
    ...outcomeOf({ callId: id, lotId: lot.id }, file, moments),
  };
}

/** What became of a lot: the decision and everything around it, or why it was stopped. */
function outcomeOf(at: OutcomeOf, file: CaseFile, moments: Moments) {
  const decision = file.decisions.find((candidate) => candidate.lotId === at.lotId && candidate.state === 'published');
  return { ...aroundDecision(at, file, moments), decision: decision ? publicDecision(decision, file) : null };
}

function recoveryOf(call: Call, file: CaseFile) {
  const use = file.recoveries.find((candidate) => candidate.callId === call.id);
  return use ? { usedAt: use.usedAt, reason: use.reason } : null;
}

function publicDecision(decision: Decision, file: CaseFile) {
  const moments = momentsOf(file);
  return {
    decidedAt: decision.decidedAt satisfies Instant | null,
    decidedBy: file.organisation.name,
    values: readable(decisionFields, decision, { audience: 'public', moments }),
    // As it stands now: under PSR an unanswered complaint keeps it open.
    waiting: waitingOf(file, decision.lotId),
    reversals: isSelection(decision, file) ? [] : numberedReversals(decision),
    firmness: decision.firmness && !isSelection(decision, file) ? rekeyed(decision.firmness, (id) => numberOf(decision, id) ?? '–') : null,
    awards: file.awards
      .filter((award) => award.lotId === decision.lotId)
      .map(({ id, organisationId, organisationName, value }) => ({ id, organisationId, organisationName, value })),
    minutes: decision.minutes ? readable(minutesFields, decision.minutes, { audience: 'public', moments }) : null,
    correction: decision.correction ? readable(correctionFields, decision.correction, { audience: 'public', moments }) : null,
    panel: isSelection(decision, file) ? null : publicPanel(file.panels[decision.lotId] ?? null, decision, file),
    /** Those who go on are not told to anybody before the award: each would know whom to agree with. */
    involvement: isSelection(decision, file) ? [] : involvementIn(decision, file),
    goOn: isSelection(decision, file) ? (decision.chosen?.length ?? 0) : null,
    ranking: rankingShown(decision, file).map((line, index) => ({
      rank: line.rank,
      total: line.total,
      scores: line.scores,
      parts: line.parts,
      chosen: isChosen(decision, line),
      // Policy 4: in Norway bidders appear by name, in England those not chosen appear by number.
      name: isChosen(decision, line) || namesShown(file) ? line.organisationName : null,
      number: index + 1,
      price: isChosen(decision, line) ? line.price : null,
    })),
  };
}

/** When the notice about market engagement was published, or why it was not (PA23 s.17). */
function engagementOf(call: Call, file: CaseFile, moments: Moments) {
  const notice = file.engagementNotices.find(({ callId }) => callId === call.id);
  return notice ? readable(engagementFields, notice, { audience: 'public', moments }) : null;
}

/** Who of the ranked had taken part before the call and what was done about it: named or numbered as in the ranking, without the body's notes. */
function involvementIn(decision: Decision, file: CaseFile) {
  return file.advantages
    .filter(({ callId }) => callId === decision.callId)
    .flatMap((check) => {
      const index = decision.ranking.findIndex((line) => line.organisationId === check.organisationId);
      const line = decision.ranking[index];
      if (!line) return [];
      const name = isChosen(decision, line) || namesShown(file) ? line.organisationName : null;
      const { involvement, remedies } = readable(advantageFields, check, { audience: 'public', moments: momentsOf(file) });
      return [{ name, number: index + 1, involvement, remedies }];
    });
}

/** Who submitted is told with the award, and not with a selection. */
function rankingShown(decision: Decision, file: CaseFile): Decision['ranking'] {
  return isSelection(decision, file) ? [] : decision.ranking;
}

/** The panel in figures, and the extract of interests; bidders are named or numbered as in the ranking. */
function publicPanel(panel: PanelSummary | null, decision: Decision, file: CaseFile) {
  if (!panel) return null;
  const { assessors, declarations, links, recusals, extract, changes } = panel;
  return {
    assessors,
    declarations,
    links,
    recusals,
    changes,
    extract: extract.map(({ role, name, organisationId, kinds, state, ruling }) => {
      const index = decision.ranking.findIndex((line) => line.organisationId === organisationId);
      const line = decision.ranking[index];
      const named = line !== undefined && (isChosen(decision, line) || namesShown(file));
      return { role, name, bidder: named ? line.organisationName : null, number: line ? index + 1 : null, kinds, state, ruling };
    }),
  };
}

/** Reversals with the numbers that the public record gives to submissions. */
function numberedReversals(decision: Decision): Decision['reversals'] {
  return decision.reversals.flatMap(({ without, winner }) => {
    const number = numberOf(decision, without);
    return number === null ? [] : [{ without: number, winner: winner === null ? null : numberOf(decision, winner) }];
  });
}

/** The number of a submission in the published ranking, as text; `null` for what it does not hold. */
function numberOf({ ranking }: Decision, submissionId: string): string | null {
  const place = ranking.findIndex((line) => line.submissionId === submissionId);
  return place < 0 ? null : String(place + 1);
}

function namesShown(file: CaseFile): boolean {
  return file.country === 'NO';
}
