import type { Insertable } from 'kysely';
import type { Joining } from '#need/joining';
import { joiningAnswerFields, joiningEndFields, joiningFields } from '#need/joining-fields';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import { rowOf, valuesOf } from './columns.ts';
import { toOrganisation } from './organisation.ts';
import { columns } from './save-list.ts';
import type { Schema } from './schema.ts';
import type { Tables, Tx } from './tables.ts';

/** Keeps a joining as it now is; `askedBy` is the person who asked, and stays. */
export async function saveJoining(tx: Tx, joining: Joining, askedBy: string): Promise<void> {
  const row = columns<Insertable<Schema['joining']>>({
    ...rowOf(joiningFields, joining),
    ...rowOf(joiningAnswerFields, joining),
    ...rowOf(joiningEndFields, joining),
    id: joining.id,
    caseId: joining.caseId,
    organisationId: joining.organisation.id,
    askedAt: joining.askedAt,
    askedBy,
    answerDue: joining.answerDue,
    answeredAt: joining.answeredAt,
    needCaseId: joining.need?.caseId ?? null,
    endedAt: joining.endedAt,
  });
  const { askedBy: _stays, ...changed } = row;
  await tx
    .insertInto('joining')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changed))
    .execute();
}

/** The bodies that were asked to stand behind a case, oldest first. */
export async function joiningsOf(db: Tables | Tx, caseId: string): Promise<readonly Joining[]> {
  const rows = await db
    .selectFrom('joining')
    .innerJoin('organisation', 'organisation.id', 'joining.organisationId')
    .leftJoin('need', 'need.caseId', 'joining.needCaseId')
    .selectAll('joining')
    .select([
      'organisation.name',
      'organisation.kind',
      'organisation.country',
      'organisation.place',
      'organisation.identifierScheme',
      'organisation.identifierId',
      'need.ocid as needOcid',
      'need.title as needTitle',
    ])
    .where('joining.caseId', '=', caseId)
    .orderBy('joining.askedAt')
    .orderBy('joining.id')
    .execute();
  return rows.map((row) => ({
    ...valuesOf(joiningFields, row),
    ...valuesOf(joiningAnswerFields, row),
    ...valuesOf(joiningEndFields, row),
    id: idOf(row.id),
    caseId: idOf(row.caseId),
    organisation: toOrganisation({ ...row, id: row.organisationId }),
    askedAt: row.askedAt,
    answerDue: row.answerDue,
    answeredAt: row.answeredAt,
    need: row.needCaseId === null ? null : { caseId: idOf(row.needCaseId), ocid: row.needOcid ?? '', title: row.needTitle },
    endedAt: row.endedAt,
  }));
}

/** The case in which the need of a case is met with that of another body; `null` where there is none. */
export async function joinedInOf(db: Tables | Tx, caseId: string): Promise<CaseFile['joinedIn']> {
  const row = await db
    .selectFrom('joining')
    .innerJoin('caseFile', 'caseFile.id', 'joining.caseId')
    .innerJoin('organisation', 'organisation.id', 'caseFile.organisationId')
    .select(['joining.caseId', 'caseFile.title', 'organisation.name as body'])
    .where('joining.needCaseId', '=', caseId)
    .where('joining.answer', '=', 'joined')
    .where('joining.endedAt', 'is', null)
    .executeTakeFirst();
  return row ? { ...row, caseId: idOf(row.caseId) } : null;
}

/** Bodies of a country that can be asked to join, by name: those that buy, and those that fund. */
export async function bodiesToAsk(db: Tables, country: 'EN' | 'NO') {
  return db
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('country', '=', country)
    .where('kind', 'in', ['buyer', 'funder'])
    .orderBy('sortKey')
    .execute();
}

/** The public needs of a body that are not met in another case, by title: what it can bring. */
export async function needsToBring(db: Tables | Tx, organisationId: string) {
  return db
    .selectFrom('need')
    .innerJoin('caseFile', 'caseFile.id', 'need.caseId')
    .select(['need.caseId', 'need.ocid', 'need.title', 'need.publishedAt', 'caseFile.organisationId'])
    .where('caseFile.organisationId', '=', organisationId)
    .where('caseFile.kind', '=', 'commissioning')
    .where('need.publishedAt', 'is not', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('joining')
            .select('joining.id')
            .whereRef('joining.needCaseId', '=', 'need.caseId')
            .where('joining.answer', '=', 'joined')
            .where('joining.endedAt', 'is', null),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb.selectFrom('call').select('call.id').whereRef('call.caseId', '=', 'need.caseId').where('call.publishedAt', 'is not', null),
        ),
      ),
    )
    .orderBy('caseFile.sortKey')
    .execute();
}

/** Bodies that wait for an answer from one the person leads, the earliest answer day first. */
export async function joiningsToAnswer(db: Tables, personId: string) {
  return db
    .selectFrom('joining')
    .innerJoin('membership', 'membership.organisationId', 'joining.organisationId')
    .innerJoin('caseFile', 'caseFile.id', 'joining.caseId')
    .innerJoin('organisation', 'organisation.id', 'caseFile.organisationId')
    .select(['joining.id', 'joining.caseId', 'joining.answerDue', 'caseFile.title', 'caseFile.country', 'organisation.name as body'])
    .where('membership.personId', '=', personId)
    .where('membership.role', '=', 'lead')
    .where('joining.answer', 'is', null)
    .where('joining.endedAt', 'is', null)
    .orderBy('joining.answerDue')
    .limit(50)
    .execute();
}

/** A need that a body would bring: whose it is, whether a call of it is public, and where it is met already; `null` where there is none. */
export async function needBrought(db: Tx, caseId: string) {
  const row = await db
    .selectFrom('need')
    .innerJoin('caseFile', 'caseFile.id', 'need.caseId')
    .select((eb) => [
      'need.ocid',
      'need.title',
      'need.publishedAt',
      'caseFile.organisationId',
      eb
        .exists(
          eb.selectFrom('call').select('call.id').whereRef('call.caseId', '=', 'need.caseId').where('call.publishedAt', 'is not', null),
        )
        .as('called'),
    ])
    .where('need.caseId', '=', caseId)
    .executeTakeFirst();
  if (!row) return null;
  const { ocid, title, publishedAt, organisationId, called } = row;
  const elsewhere = await joinedInOf(db, caseId);
  return {
    need: { caseId: idOf<'case'>(caseId), ocid, title },
    organisationId,
    publishedAt,
    called: Boolean(called),
    joinedIn: elsewhere?.caseId ?? null,
  };
}
