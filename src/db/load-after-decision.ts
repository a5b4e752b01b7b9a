import type { Selectable } from 'kysely';
import { complaintFields, complaintReplyFields, reviewFields, setAsideFields } from '#decision/after-fields';
import type { Award, Decision } from '#decision';
import { correctionFields, decisionFields, minutesFields } from '#decision/fields';
import type { SetAside } from '#decision/set-aside';
import { cancellationFields } from '#call/cancellation-fields';
import { zoneOf } from '#party/organisation';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import { dayIn, type Zone } from '#value/instant';
import { moneyOf, valuesOf } from './columns.ts';
import type { Schema } from './schema.ts';
import type { Tables, Tx } from './tables.ts';

type Row<Table extends keyof Schema> = Selectable<Schema[Table]>;

/** Decisions in the order they were made, parted into those that stand and those that a later one replaced. */
export function decisionsIn(rows: readonly Row<'decision'>[]): Pick<CaseFile, 'decisions' | 'earlierDecisions'> {
  const replaced = new Set(rows.map((row) => row.correctsId));
  const all = rows.map(decisionIn);
  return { decisions: all.filter(({ id }) => !replaced.has(id)), earlierDecisions: all.filter(({ id }) => replaced.has(id)) };
}

function decisionIn(row: Row<'decision'>): Decision {
  return {
    ...valuesOf(decisionFields, row),
    id: idOf(row.id),
    callId: idOf(row.callId),
    lotId: idOf(row.lotId),
    state: row.state,
    ranking: row.ranking ?? [],
    chosen: row.chosen?.map((id) => idOf<'submission'>(id)) ?? null,
    reversals: row.reversals ?? [],
    firmness: row.firmness,
    waiting: row.waiting,
    decidedAt: row.decidedAt,
    decidedBy: row.decidedBy,
    correctsId: row.correctsId === null ? null : idOf(row.correctsId),
    correction: row.correctsId === null ? null : valuesOf(correctionFields, row),
    minutes: row.decidingBody === null ? null : valuesOf(minutesFields, row),
    summaries: row.summary,
  };
}

/** The award of a row, without the name of its organisation; a row without an amount gives none. */
export function awardIn(row: Row<'award'>): readonly Omit<Award, 'organisationName'>[] {
  const value = moneyOf(row, 'value');
  if (!value) return [];
  const { id, callId, lotId, submissionId, organisationId } = row;
  return [
    {
      id: idOf(id),
      callId: idOf(callId),
      lotId: idOf(lotId),
      submissionId: idOf(submissionId),
      organisationId: idOf(organisationId),
      value,
    },
  ];
}

/** Complaints, reviews and cancellations of calls, in the order of time. */
export async function loadAfterDecision(
  db: Tables | Tx,
  callIds: readonly string[],
): Promise<Pick<CaseFile, 'complaints' | 'reviews' | 'cancellations'>> {
  const ids = [...callIds];
  const complaints = await db
    .selectFrom('complaint')
    .innerJoin('call', 'call.id', 'complaint.callId')
    .innerJoin('decision', 'decision.id', 'complaint.decisionId')
    .selectAll('complaint')
    .select(['call.zone', 'decision.lotId'])
    .where('complaint.callId', 'in', ids)
    .orderBy('receivedAt')
    .orderBy('complaint.id')
    .execute();
  const reviews = await db
    .selectFrom('review')
    .innerJoin('organisation', 'organisation.id', 'review.organisationId')
    .innerJoin('call', 'call.id', 'review.callId')
    .selectAll('review')
    .select(['organisation.name as organisationName', 'call.zone'])
    .where('review.callId', 'in', ids)
    .orderBy('askedAt')
    .execute();
  const cancellations = await db.selectFrom('cancellation').selectAll().where('callId', 'in', ids).execute();
  return {
    complaints: complaints.map((row) => ({
      ...valuesOf(complaintFields, row),
      ...valuesOf(complaintReplyFields, row),
      id: idOf(row.id),
      callId: idOf(row.callId),
      lotId: idOf(row.lotId),
      decisionId: idOf(row.decisionId),
      organisationId: idOf(row.organisationId),
      receivedAt: row.receivedAt,
      receivedOn: dayIn(zoneIn(row), row.receivedAt),
      late: row.late,
      answerDue: row.answerDue,
      repliedAt: row.repliedAt,
      repliedOn: row.repliedAt ? dayIn(zoneIn(row), row.repliedAt) : null,
    })),
    reviews: reviews.map((row) => ({
      ...valuesOf(reviewFields, row),
      id: idOf(row.id),
      callId: idOf(row.callId),
      scope: row.scope,
      organisationId: idOf(row.organisationId),
      organisationName: row.organisationName,
      askedAt: row.askedAt,
      answerDue: row.answerDue,
      reviewAnswer: row.reviewAnswer,
      answeredAt: row.answeredAt,
      answeredOn: row.answeredAt ? dayIn(zoneIn(row), row.answeredAt) : null,
      liftedAt: row.liftedAt,
      liftNote: row.liftNote,
    })),
    cancellations: cancellations.map((row) => ({
      ...valuesOf(cancellationFields, row),
      id: row.id,
      callId: idOf(row.callId),
      lotId: row.lotId === null ? null : idOf(row.lotId),
      cancelledAt: row.cancelledAt,
      stage: row.stage,
    })),
  };
}

/** The zone of a call, as its rows keep it. */
function zoneIn({ zone }: { readonly zone: string }): Zone {
  return zoneOf(zone === 'Europe/Oslo' ? 'NO' : 'EN');
}

/** Submissions of a call that were set aside. */
export async function setAsideOf(db: Tables | Tx, callId: string): Promise<readonly SetAside[]> {
  const rows = await db.selectFrom('setAside').selectAll().where('callId', '=', callId).orderBy('at').execute();
  return rows.map((row) => ({
    ...valuesOf(setAsideFields, row),
    submissionId: idOf(row.submissionId),
    callId: idOf(row.callId),
    at: row.at,
  }));
}
