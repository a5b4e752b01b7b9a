import { agreementFields } from '#agreement/fields';
import { callFields } from '#call/fields';
import { decisionFields } from '#decision/fields';
import { dialogueFields } from '#dialogue/fields';
import { needFields } from '#need/fields';
import { observationFields } from '#outcome/fields';
import { routeChoiceFields, routeFactFields } from '#route/fields';
import type { Organisation } from '#party/organisation';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import { listRows, moneyOf, valuesOf } from './columns.ts';
import { toOrganisation } from './organisation.ts';
import type { Tables, Tx } from './tables.ts';

/** Everything about a case except what is sealed; `null` when there is no such case. */
export async function loadCase(db: Tables | Tx, caseId: string): Promise<CaseFile | null> {
  const row = await db.selectFrom('caseFile').selectAll().where('id', '=', caseId).executeTakeFirst();
  if (!row) return null;
  const need = await db.selectFrom('need').selectAll().where('caseId', '=', caseId).executeTakeFirstOrThrow();
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
  const assignments = await db
    .selectFrom('caseRole')
    .innerJoin('person', 'person.id', 'caseRole.personId')
    .select(['caseRole.personId', 'person.name', 'caseRole.role'])
    .where('caseRole.caseId', '=', caseId)
    .orderBy('caseRole.role')
    .orderBy('person.name')
    .execute();
  const partyIds = new Set([
    row.organisationId,
    ...(row.raisedByOrganisationId ? [row.raisedByOrganisationId] : []),
    ...later.awards.map((award) => award.organisationId),
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
      ...valuesOf(needFields, need, { measures: listRows(needFields.measures.of, measures) }),
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
    dialogue: dialogue.map((entry) => ({
      ...valuesOf(dialogueFields, entry),
      id: idOf(entry.id),
      recordedAt: entry.recordedAt,
      sharedAt: entry.sharedAt,
    })),
    route: route
      ? {
          ...valuesOf(routeFactFields, route),
          ...valuesOf(routeChoiceFields, route),
          id: idOf(route.id),
          chosenAt: route.chosenAt,
          ruleDate: route.ruleDate,
          basis: route.basis,
        }
      : null,
    calls,
    ...later,
    awards: later.awards.map((award) => ({ ...award, organisationName: organisations.get(award.organisationId)?.name ?? '' })),
    agreements: later.agreements.map((agreement) => ({
      ...agreement,
      organisationName: organisations.get(agreement.organisationId)?.name ?? '',
    })),
    assignments: assignments.map((entry) => ({ ...entry, personId: idOf(entry.personId) })),
    parties: [...organisations.values()],
  };
}

const nothingLater = { decisions: [], awards: [], agreements: [], measures: [], observations: [], panels: {} } as const;

async function loadCalls(db: Tables | Tx, caseId: string): Promise<CaseFile['calls']> {
  const calls = await db.selectFrom('call').selectAll().where('caseId', '=', caseId).orderBy('publishedAt').orderBy('id').execute();
  if (calls.length === 0) return [];
  const ids = calls.map((call) => call.id);
  const lots = await db.selectFrom('lot').selectAll().where('callId', 'in', ids).orderBy('position').execute();
  const criteria = await db.selectFrom('criterion').selectAll().where('callId', 'in', ids).orderBy('position').execute();
  const questions = await db.selectFrom('question').selectAll().where('callId', 'in', ids).orderBy('position').execute();
  const amendments = await db.selectFrom('amendment').selectAll().where('callId', 'in', ids).orderBy('at').execute();
  const of = <R extends { callId: string }>(rows: readonly R[], id: string) => rows.filter((row) => row.callId === id);
  return calls.map((call) => ({
    ...valuesOf(callFields, call, {
      criteria: listRows(callFields.criteria.of, of(criteria, call.id)),
      questions: listRows(callFields.questions.of, of(questions, call.id)),
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
    lots: of(lots, call.id).map((lot) => ({ id: idOf(lot.id), title: lot.title })),
    amendments: of(amendments, call.id).map(({ id, at, rationale, fields }) => ({ id, at, rationale, fields })),
  }));
}

type Later = Pick<CaseFile, 'decisions' | 'measures' | 'observations' | 'panels'> & {
  readonly awards: readonly Omit<CaseFile['awards'][number], 'organisationName'>[];
  readonly agreements: readonly Omit<CaseFile['agreements'][number], 'organisationName'>[];
};

async function loadAfterCall(db: Tables | Tx, caseId: string, callIds: readonly string[]): Promise<Later> {
  const decisions = await db
    .selectFrom('decision')
    .selectAll()
    .where('callId', 'in', [...callIds])
    .execute();
  const awards = await db
    .selectFrom('award')
    .selectAll()
    .where('callId', 'in', [...callIds])
    .execute();
  const agreements = await db.selectFrom('agreement').selectAll().where('caseId', '=', caseId).execute();
  const agreementIds = agreements.map((agreement) => agreement.id);
  const promises =
    agreementIds.length > 0
      ? await db.selectFrom('promise').selectAll().where('agreementId', 'in', agreementIds).orderBy('position').execute()
      : [];
  const measures =
    agreementIds.length > 0
      ? await db.selectFrom('measure').selectAll().where('agreementId', 'in', agreementIds).orderBy('position').execute()
      : [];
  const measureIds = measures.map((measure) => measure.id);
  const observations =
    measureIds.length > 0
      ? await db.selectFrom('observation').selectAll().where('measureId', 'in', measureIds).orderBy('periodStart').execute()
      : [];
  return {
    decisions: decisions.map((decision) => ({
      ...valuesOf(decisionFields, decision),
      id: idOf(decision.id),
      callId: idOf(decision.callId),
      state: decision.state,
      ranking: decision.ranking ?? [],
      reversals: decision.reversals ?? [],
      waiting: decision.waiting,
      decidedAt: decision.decidedAt,
      decidedBy: decision.decidedBy,
    })),
    awards: awards.flatMap((award) => {
      const value = moneyOf(award, 'value');
      return value
        ? [
            {
              id: idOf(award.id),
              callId: idOf(award.callId),
              lotId: idOf(award.lotId),
              submissionId: idOf(award.submissionId),
              organisationId: idOf(award.organisationId),
              value,
            },
          ]
        : [];
    }),
    agreements: agreements.flatMap((agreement) => {
      const value = moneyOf(agreement, 'value');
      const own = promises.filter((promise) => promise.agreementId === agreement.id);
      return value
        ? [
            {
              ...valuesOf(agreementFields, agreement, { promises: listRows(agreementFields.promises.of, own) }),
              id: idOf(agreement.id),
              awardId: idOf(agreement.awardId),
              kind: agreement.kind,
              organisationId: idOf(agreement.organisationId),
              value,
              signedAt: agreement.signedAt,
            },
          ]
        : [];
    }),
    measures: measures.map((measure) => ({
      id: idOf(measure.id),
      agreementId: idOf(measure.agreementId),
      title: measure.title,
      unit: measure.unit,
      direction: measure.direction === 'decrease' ? 'decrease' : 'increase',
      baseline: measure.baseline,
      target: measure.target,
    })),
    observations: observations.map((observation) => ({
      ...valuesOf(observationFields, observation),
      id: idOf(observation.id),
      measureId: idOf(observation.measureId),
      recordedAt: observation.recordedAt,
    })),
    // Who sat on the panel is counted only once the decision is public: before that the number would hint at the bidders.
    panels: await panelSummaries(
      db,
      decisions.filter((decision) => decision.state === 'published').map((decision) => decision.callId),
    ),
  };
}

async function panelSummaries(db: Tables | Tx, callIds: readonly string[]): Promise<CaseFile['panels']> {
  if (callIds.length === 0) return {};
  const interests = await db
    .selectFrom('interest')
    .select(['callId', 'personId', 'statement', 'ruling'])
    .where('callId', 'in', [...callIds])
    .execute();
  const locks = await db
    .selectFrom('scoreLock')
    .select(['callId', 'personId'])
    .where('callId', 'in', [...callIds])
    .execute();
  return Object.fromEntries(
    callIds.map((callId) => {
      const own = interests.filter((interest) => interest.callId === callId);
      return [
        callId,
        {
          assessors: new Set(locks.filter((lock) => lock.callId === callId).map((lock) => lock.personId)).size,
          declarations: own.length,
          links: own.filter((interest) => interest.statement !== 'none').length,
          recusals: own.filter((interest) => interest.ruling === 'recuse').length,
        },
      ];
    }),
  );
}
