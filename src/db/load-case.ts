import { callFields } from '#call/fields';
import type { Award } from '#decision';
import { dialogueFields } from '#dialogue/fields';
import { needFields } from '#need/fields';
import { routeChoiceFields, routeFactFields, routeOverrideFields } from '#route/fields';
import type { Organisation } from '#party/organisation';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import { groupsChosen, partyOf } from './award-members.ts';
import { listRows, valuesOf } from './columns.ts';
import { answeredEnquiriesOf } from './enquiries.ts';
import { confirmedConflicts } from './conflicts.ts';
import { loadAfterCall } from './load-after-call.ts';
import { latestOf } from '#assessment/advantage';
import { advantageChecksOf } from './advantage.ts';
import { engagementNoticesOf } from './engagement.ts';
import { documentsOf } from './dialogue-documents.ts';
import { meetingsOf } from './meetings.ts';
import { joinedInOf, joiningsOf } from './joinings.ts';
import { toOrganisation } from './organisation.ts';
import { needChangesOf } from './need-changes.ts';
import type { Tables, Tx } from './tables.ts';

/** Everything about a case except what is sealed; `null` when there is no such case. */
export async function loadCase(db: Tables | Tx, caseId: string): Promise<CaseFile | null> {
  const row = await db.selectFrom('caseFile').selectAll().where('id', '=', caseId).executeTakeFirst();
  if (!row) return null;
  const need = await db.selectFrom('need').selectAll().where('caseId', '=', caseId).executeTakeFirstOrThrow();
  const budgets = await db.selectFrom('needBudget').selectAll().where('caseId', '=', caseId).orderBy('position').execute();
  const measures = await db.selectFrom('needMeasure').selectAll().where('caseId', '=', caseId).orderBy('position').execute();
  const dialogue = await db
    .selectFrom('dialogueEntry')
    .selectAll()
    .where('caseId', '=', caseId)
    .orderBy('heldOn')
    .orderBy('recordedAt')
    .execute();
  const route = await db.selectFrom('routeChoice').selectAll().where('caseId', '=', caseId).executeTakeFirst();
  const calls = await loadCalls(db, caseId);
  const callIds = calls.map((call) => call.id);
  const later = callIds.length > 0 ? await loadAfterCall(db, caseId, callIds) : nothingLater;
  const conflictsConfirmed = callIds.length > 0 ? await confirmedConflicts(db, callIds) : {};
  const assignments = await db
    .selectFrom('caseRole')
    .innerJoin('person', 'person.id', 'caseRole.personId')
    .select(['caseRole.personId', 'person.name', 'caseRole.role', 'caseRole.reportsTo'])
    .where('caseRole.caseId', '=', caseId)
    .orderBy('caseRole.role')
    .orderBy('person.name')
    .execute();
  const joinings = await joiningsOf(db, caseId);
  const chosen = await groupsChosen(
    db,
    [...later.awards, ...later.endedAwards].map((award) => award.submissionId),
  );
  const members = [...chosen.values()].flatMap((group) => group.members);
  const partyIds = new Set<string>([
    ...members.flatMap(({ organisationId }) => organisationId ?? []),
    row.organisationId,
    ...joinings.map(({ organisation }) => organisation.id),
    ...(row.raisedByOrganisationId ? [row.raisedByOrganisationId] : []),
    ...[...later.awards, ...later.endedAwards].map((award) => award.organisationId),
  ]);
  const organisations = new Map<string, Organisation>(
    (
      await db
        .selectFrom('organisation')
        .selectAll()
        .where('id', 'in', [...partyIds])
        .execute()
    ).map((organisation) => [organisation.id, toOrganisation(organisation)]),
  );
  const organisation = organisations.get(row.organisationId);
  if (!organisation) throw new Error(`case ${caseId} has no organisation`);

  const unregistered = members.filter((member) => member.organisationId === null).map((member) => partyOf(member, row.country));
  const named = (award: Pick<Award, 'submissionId' | 'organisationId'>) => {
    const group = chosen.get(award.submissionId);
    return {
      organisationName: group?.jointName ?? organisations.get(award.organisationId)?.name ?? '',
      ...(group ? { members: group.members.map(({ partyId, name }) => ({ id: partyId, name: name ?? '' })) } : {}),
    };
  };
  const awards = later.awards.map((award) => ({ ...award, ...named(award) }));

  return {
    id: idOf(row.id),
    kind: row.kind,
    country: row.country,
    language: row.language,
    organisation,
    raisedBy: { organisation: row.raisedByOrganisationId ? (organisations.get(row.raisedByOrganisationId) ?? null) : null },
    demo: row.demo,
    version: row.version,
    changedAt: row.changedAt,
    need: {
      ...valuesOf(needFields, need, {
        measures: listRows(needFields.measures.of, measures),
        budgets: listRows(needFields.budgets.of, budgets),
      }),
      caseId: idOf(caseId),
      ocid: need.ocid,
      raisedBy: need.raisedBy,
      raisedAt: need.raisedAt,
      answerDue: need.answerDue,
      answer: need.answer,
      answerReason: need.answerReason,
      answeredAt: need.answeredAt,
      publishedAt: need.publishedAt,
    },
    needChanges: await needChangesOf(db, caseId),
    joinings,
    joinedIn: await joinedInOf(db, caseId),
    meetings: await meetingsOf(db, caseId),
    documents: await documentsOf(db, caseId),
    dialogue: dialogue.map((entry) => ({
      ...valuesOf(dialogueFields, entry),
      id: idOf(entry.id),
      talkId: entry.talkId === null ? null : idOf(entry.talkId),
      recordedAt: entry.recordedAt,
      sharedAt: entry.sharedAt,
    })),
    route: route
      ? {
          ...valuesOf(routeFactFields, route),
          ...valuesOf(routeChoiceFields, route),
          ...valuesOf(routeOverrideFields, route),
          id: idOf(route.id),
          chosenAt: route.chosenAt,
          ruleDate: route.ruleDate,
          basis: route.basis,
        }
      : null,
    calls,
    enquiries: await answeredEnquiriesOf(db, { callIds, caseId }),
    ...later,
    awards,
    endedAwards: later.endedAwards.map((award) => ({ ...award, ...named(award) })),
    agreements: later.agreements.map((agreement) => ({
      ...agreement,
      organisationName:
        awards.find(({ id }) => id === agreement.awardId)?.organisationName ?? organisations.get(agreement.organisationId)?.name ?? '',
    })),
    assignments: assignments.map((entry) => ({
      ...entry,
      personId: idOf(entry.personId),
      reportsTo: entry.reportsTo === null ? null : idOf(entry.reportsTo),
    })),
    conflictsConfirmed,
    advantages: latestOf(await advantageChecksOf(db, callIds)),
    engagementNotices: await engagementNoticesOf(db, callIds),
    parties: [
      ...organisations.values(),
      ...unregistered.filter(({ id }, index) => unregistered.findIndex((one) => one.id === id) === index),
    ],
  };
}

const nothingLater = {
  decisions: [],
  earlierDecisions: [],
  awards: [],
  endedAwards: [],
  agreements: [],
  measures: [],
  observations: [],
  testPhases: [],
  purchases: [],
  panels: {},
  recoveries: [],
  complaints: [],
  reviews: [],
  cancellations: [],
} as const;

async function loadCalls(db: Tables | Tx, caseId: string): Promise<CaseFile['calls']> {
  const calls = await db.selectFrom('call').selectAll().where('caseId', '=', caseId).orderBy('publishedAt').orderBy('id').execute();
  if (calls.length === 0) return [];
  const ids = calls.map((call) => call.id);
  const lots = await db.selectFrom('lot').selectAll().where('callId', 'in', ids).orderBy('stage').orderBy('position').execute();
  const criteria = await db.selectFrom('criterion').selectAll().where('callId', 'in', ids).orderBy('position').execute();
  const requirements = await db.selectFrom('requirement').selectAll().where('callId', 'in', ids).orderBy('position').execute();
  const questions = await db.selectFrom('question').selectAll().where('callId', 'in', ids).orderBy('position').execute();
  const phases = await db.selectFrom('callPhase').selectAll().where('callId', 'in', ids).orderBy('position').execute();
  const amendments = await db.selectFrom('amendment').selectAll().where('callId', 'in', ids).orderBy('at').execute();
  const of = <R extends { callId: string }>(rows: readonly R[], id: string) => rows.filter((row) => row.callId === id);
  return calls.map((call) => ({
    ...valuesOf(callFields, call, {
      criteria: listRows(callFields.criteria.of, of(criteria, call.id)),
      requirements: listRows(callFields.requirements.of, of(requirements, call.id)),
      questions: listRows(callFields.questions.of, of(questions, call.id)),
      phases: listRows(callFields.phases.of, of(phases, call.id)),
    }),
    id: idOf(call.id),
    caseId: idOf(caseId),
    ocid: call.ocid,
    kind: call.kind,
    state: call.state,
    zone: call.zone === 'Europe/Oslo' ? 'Europe/Oslo' : 'Europe/London',
    publishedAt: call.publishedAt,
    openedAt: call.openedAt,
    openingThreshold: call.openingThreshold,
    lots: of(lots, call.id).map((lot) => ({
      ...valuesOf(callFields.lots.of, lot),
      id: idOf(lot.id),
      state: lot.state,
      openedAt: lot.openedAt,
      stage: lot.stage,
      followsId: lot.followsId === null ? null : idOf(lot.followsId),
      closesAt: lot.closesAt,
      decisionBy: lot.decisionBy,
    })),
    amendments: of(amendments, call.id).map(({ callId: _, ...amendment }) => amendment),
  }));
}
