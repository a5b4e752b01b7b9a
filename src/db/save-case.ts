import type { Insertable } from 'kysely';
import { agreementFields, type AgreementValues } from '#agreement/fields';
import type { Agreement } from '#agreement';
import { callFields } from '#call/fields';
import type { Call } from '#call';
import { stateOfLots, type Lot, type LotState } from '#call/lot';
import type { Instant } from '#value/instant';
import type { DialogueEntry } from '#dialogue';
import { dialogueFields } from '#dialogue/fields';
import type { Need } from '#need';
import { needFields } from '#need/fields';
import type { Measure, Observation } from '#outcome';
import { observationFields } from '#outcome/fields';
import type { RouteChoice } from '#route';
import { routeChoiceFields, routeFactFields, routeOverrideFields, type RouteFacts } from '#route/fields';
import { rowOf } from './columns.ts';
import { findNeedBy } from './match-words.ts';
import { columns, replaceList } from './save-list.ts';
import type { Schema } from './schema.ts';
import type { Tx } from './tables.ts';

/** Writes the need and its measures as they are. */
export async function saveNeed(tx: Tx, need: Need): Promise<void> {
  const row = columns<Insertable<Schema['need']>>({
    ...rowOf(needFields, need),
    caseId: need.caseId,
    ocid: need.ocid,
    raisedBy: need.raisedBy,
    raisedAt: need.raisedAt,
    answerDue: need.answerDue,
    answer: need.answer,
    answerReason: need.answerReason,
    answeredAt: need.answeredAt,
    publishedAt: need.publishedAt,
  });
  await tx
    .insertInto('need')
    .values(row)
    .onConflict((conflict) => conflict.column('caseId').doUpdateSet(row))
    .execute();
  await replaceList(tx, {
    table: 'needMeasure',
    owner: 'caseId',
    ownerId: need.caseId,
    rows: need.measures.map((measure) => rowOf(needFields.measures.of, measure)),
    ids: need.measures.map((measure) => measure.id),
  });
  await replaceList(tx, {
    table: 'needBudget',
    owner: 'caseId',
    ownerId: need.caseId,
    rows: need.budgets.map((budget) => rowOf(needFields.budgets.of, budget)),
    ids: need.budgets.map((budget) => budget.id),
  });
  await findNeedBy(tx, need.caseId);
}

/** Writes one entry of the dialogue log. */
export async function saveDialogueEntry(tx: Tx, caseId: string, entry: DialogueEntry): Promise<void> {
  const row = columns<Insertable<Schema['dialogueEntry']>>({
    ...rowOf(dialogueFields, entry),
    id: entry.id,
    caseId,
    talkId: entry.talkId,
    recordedAt: entry.recordedAt,
    sharedAt: entry.sharedAt,
  });
  await tx
    .insertInto('dialogueEntry')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** Writes the route of a case; a later choice replaces an earlier one (the journal keeps both events). */
export async function saveRoute(
  tx: Tx,
  caseId: string,
  chosen: { readonly choice: RouteChoice; readonly personId: string },
): Promise<void> {
  const { choice, personId } = chosen;
  const row = columns<Insertable<Schema['routeChoice']>>({
    ...rowOf(routeFactFields, choice),
    ...rowOf(routeChoiceFields, choice),
    ...rowOf(routeOverrideFields, choice),
    id: choice.id,
    caseId,
    chosenAt: choice.chosenAt,
    chosenBy: personId,
    ruleDate: choice.ruleDate,
    basis: JSON.stringify(choice.basis),
  });
  await tx
    .insertInto('routeChoice')
    .values(row)
    .onConflict((conflict) => conflict.column('caseId').doUpdateSet(row))
    .execute();
}

/** Keeps the answers of the route guide while no route is chosen, and what the next look at it begins with. */
export async function saveRouteAnswers(
  tx: Tx,
  caseId: string,
  saved: { readonly answers: RouteFacts; readonly personId: string; readonly at: Instant },
): Promise<void> {
  const row = columns<Insertable<Schema['routeAnswers']>>({
    ...rowOf(routeFactFields, saved.answers),
    caseId,
    savedAt: saved.at,
    savedBy: saved.personId,
  });
  await tx
    .insertInto('routeAnswers')
    .values(row)
    .onConflict((conflict) => conflict.column('caseId').doUpdateSet(row))
    .execute();
}

/** Writes a call with its criteria, requirements, questions, lots and amendments. */
export async function saveCall(tx: Tx, call: Call): Promise<void> {
  const row = columns<Insertable<Schema['call']>>({
    ...rowOf(callFields, { ...call, lots: [] }),
    id: call.id,
    caseId: call.caseId,
    ocid: call.ocid,
    kind: call.kind,
    state: call.state,
    zone: call.zone,
    openingThreshold: call.openingThreshold,
    publishedAt: call.publishedAt,
    openedAt: call.openedAt,
  });
  await tx
    .insertInto('call')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  // After publication the lists are locked: submissions and scores refer to their rows.
  if (call.state === 'draft' || call.state === 'published') {
    await replaceList(tx, {
      table: 'criterion',
      owner: 'callId',
      ownerId: call.id,
      rows: call.criteria.map((criterion) => rowOf(callFields.criteria.of, criterion)),
      ids: call.criteria.map((criterion) => criterion.id),
    });
    await replaceList(tx, {
      table: 'requirement',
      owner: 'callId',
      ownerId: call.id,
      rows: call.requirements.map((requirement) => rowOf(callFields.requirements.of, requirement)),
      ids: call.requirements.map((requirement) => requirement.id),
    });
    await replaceList(tx, {
      table: 'lot',
      owner: 'callId',
      ownerId: call.id,
      rows: call.lots.map((lot) => ({ ...rowOf(callFields.lots.of, lot), ...stageRow(lot) })),
      ids: call.lots.map((lot) => lot.id),
    });
    await replaceList(tx, {
      table: 'question',
      owner: 'callId',
      ownerId: call.id,
      rows: call.questions.map((question) => rowOf(callFields.questions.of, question)),
      ids: call.questions.map((question) => question.id),
    });
    await replaceList(tx, {
      table: 'callPhase',
      owner: 'callId',
      ownerId: call.id,
      rows: call.phases.map((phase) => rowOf(callFields.phases.of, phase)),
      ids: call.phases.map((phase) => phase.id),
    });
  }
  for (const amendment of call.amendments) {
    await tx
      .insertInto('amendment')
      .values({
        ...amendment,
        callId: call.id,
        fields: JSON.stringify(amendment.fields),
        changes: JSON.stringify(amendment.changes),
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
}

/** Writes an agreement, its promises and, at the first time, its measures. */
export async function saveAgreement(
  tx: Tx,
  agreement: Agreement,
  about: { readonly caseId: string; readonly measures: readonly Measure[] },
): Promise<void> {
  const row = columns<Insertable<Schema['agreement']>>({
    ...rowOf(agreementFields, agreement satisfies AgreementValues),
    id: agreement.id,
    awardId: agreement.awardId,
    caseId: about.caseId,
    kind: agreement.kind,
    organisationId: agreement.organisationId,
    valueMinor: agreement.value.minor,
    valueCurrency: agreement.value.currency,
    valueVat: agreement.value.vat,
    signedAt: agreement.signedAt,
  });
  await tx
    .insertInto('agreement')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  await replaceList(tx, {
    table: 'promise',
    owner: 'agreementId',
    ownerId: agreement.id,
    rows: agreement.promises.map((promise) => rowOf(agreementFields.promises.of, promise)),
    ids: agreement.promises.map((promise) => promise.id),
  });
  for (const [position, measure] of about.measures.entries()) {
    await tx
      .insertInto('measure')
      .values({ ...measure, position })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
}

/** Adds one observation. */
export async function addObservation(tx: Tx, observation: Observation, personId: string): Promise<void> {
  await tx
    .insertInto('observation')
    .values(
      columns<Insertable<Schema['observation']>>({
        ...rowOf(observationFields, observation),
        id: observation.id,
        measureId: observation.measureId,
        recordedAt: observation.recordedAt,
        recordedBy: personId,
      }),
    )
    .execute();
}

/** What a lot's row says beside its values. */
function stageRow({ state, openedAt, stage, followsId, closesAt, decisionBy }: Lot) {
  return { state, openedAt, stage, followsId, closesAt, decisionBy };
}

/** Adds the next stage of a lot, and moves the call with it. */
export async function addStage(tx: Tx, callId: string, lot: Lot): Promise<void> {
  const { position } = await tx
    .selectFrom('lot')
    .select('position')
    .where('id', '=', lot.followsId ?? '')
    .executeTakeFirstOrThrow();
  const row = columns<Insertable<Schema['lot']>>({ ...rowOf(callFields.lots.of, lot), ...stageRow(lot), id: lot.id, callId, position });
  await tx.insertInto('lot').values(row).execute();
  await saveLotState(tx, { callId, lotId: lot.id, state: lot.state });
}

/** Writes how far one lot has come, and the call with it. */
export async function saveLotState(
  tx: Tx,
  moved: { readonly callId: string; readonly lotId: string; readonly state: LotState; readonly openedAt?: Instant },
): Promise<void> {
  const { callId, lotId, ...state } = moved;
  await tx.updateTable('lot').set(state).where('id', '=', lotId).execute();
  // Read again: several lots may move in one act.
  const lots = await tx.selectFrom('lot').select(['id', 'state', 'openedAt', 'followsId']).where('callId', '=', callId).execute();
  const opened = lots.flatMap(({ openedAt }) => openedAt ?? []).toSorted();
  await tx
    .updateTable('call')
    .set({ state: stateOfLots(lots), openedAt: opened[0] ?? null })
    .where('id', '=', callId)
    .execute();
}
