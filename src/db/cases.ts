import type { ProcedureKind } from '#call/procedures';
import { sql, type Selectable } from 'kysely';
import type { CaseRole } from '#party/role';
import type { Country } from '#field/field';
import type { Phase } from '#lifecycle';
import type { PublicRecord } from '#public-record';
import type { Instant } from '#value/instant';
import { sortKey } from '#value/sort-key';
import type { Language } from '#value/text';
import type { Schema } from './schema.ts';
import type { Tables, Tx } from './tables.ts';

type NewCase = {
  readonly caseId: string;
  readonly country: Country;
  readonly language: Language;
  readonly organisationId: string;
  readonly personId: string;
  readonly raisedByOrganisationId: string | null;
  readonly values: { readonly title: string | null; readonly place: string | null };
  readonly raisedBy: 'buyer' | 'enterprise' | 'professional' | 'citizen';
  readonly demo: boolean;
  readonly at: Instant;
};

/** Opens a case; whoever raised it keeps that role in it. */
export async function insertCase(tx: Tx, opened: NewCase): Promise<void> {
  const title = opened.values.title ?? '';
  await tx
    .insertInto('caseFile')
    .values({
      id: opened.caseId,
      kind: 'commissioning',
      country: opened.country,
      language: opened.language,
      organisationId: opened.organisationId,
      raisedByPersonId: opened.personId,
      raisedByOrganisationId: opened.raisedByOrganisationId,
      phase: 'need',
      title,
      sortKey: sortKey(title),
      place: opened.values.place ?? '',
      changedAt: opened.at,
      demo: opened.demo,
    })
    .execute();
  await giveRole(tx, {
    caseId: opened.caseId,
    personId: opened.personId,
    role: opened.raisedBy === 'buyer' ? 'buyer' : 'raiser',
    at: opened.at,
  });
}

type Giving = {
  readonly caseId: string;
  readonly personId: string;
  readonly role: CaseRole;
  readonly at: Instant;
};

/** Gives a person a role in a case; giving it twice changes nothing. */
export async function giveRole(tx: Tx, { caseId, personId, role, at }: Giving): Promise<void> {
  await tx
    .insertInto('caseRole')
    .values({ caseId, personId, role, givenAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What a list of cases can be narrowed by; all of it comes from the address. */
export type CaseFilter = {
  readonly words: string;
  readonly phases: readonly Phase[];
  readonly country: Country | null;
  readonly place: string;
  /** Only cases with a call that closes after this instant. */
  readonly openAt: Instant | null;
};

export type CaseLine = {
  readonly id: string;
  readonly title: string;
  readonly otherTitle: string | null;
  readonly language: Language;
  readonly phase: Phase;
  readonly place: string;
  readonly country: Country;
  readonly closesAt: Instant | null;
  /** The kind of the call that closes; `null` where none does. */
  readonly openKind: ProcedureKind | null;
  readonly changedAt: Instant;
  readonly organisationName: string;
  readonly summary: string | null;
  readonly otherSummary: string | null;
};

/**
 * One page of public cases, newest change first (or soonest closing first), with the number of all that fit. One statement; a second one
 * for a page behind the last.
 */
export async function listCases(
  db: Tables,
  filter: CaseFilter,
  page: { readonly offset: number; readonly size: number },
): Promise<{ lines: readonly CaseLine[]; total: number }> {
  const found = foundBy(db, filter);
  const rows = await found
    .selectFrom('caseFile')
    .innerJoin('organisation', 'organisation.id', 'caseFile.organisationId')
    .innerJoin('need', 'need.caseId', 'caseFile.id')
    .select((eb) => [
      'caseFile.id',
      'caseFile.title',
      'caseFile.language',
      'caseFile.phase',
      'caseFile.place',
      'caseFile.country',
      'caseFile.closesAt',
      'caseFile.openKind',
      'caseFile.changedAt',
      'organisation.name as organisationName',
      'need.otherTitle',
      'need.summary',
      'need.otherSummary',
      eb
        .selectFrom('found')
        .select((of) => of.fn.countAll<number>().as('total'))
        .as('total'),
    ])
    .where('caseFile.id', 'in', (eb) =>
      eb
        .selectFrom('found')
        .select('found.id')
        .$if(filter.openAt !== null, (query) => query.orderBy('found.closesAt'))
        .$if(filter.openAt === null, (query) => query.orderBy('found.changedAt', 'desc'))
        .orderBy('found.id')
        .limit(page.size)
        .offset(page.offset),
    )
    .$if(filter.openAt !== null, (query) => query.orderBy('caseFile.closesAt'))
    .$if(filter.openAt === null, (query) => query.orderBy('caseFile.changedAt', 'desc'))
    .orderBy('caseFile.id')
    .execute();
  const lines = rows.map(({ total: _counted, ...line }) => line);
  const [first] = rows;
  if (first) return { lines, total: first.total ?? 0 };
  if (page.offset === 0) return { lines, total: 0 };
  const { total } = await found
    .selectFrom('found')
    .select((of) => of.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { lines, total };
}

/**
 * The public cases that fit, as `found`. By words they are found once and kept, since finding them is the work; without words each use is
 * planned by itself, so that a page reads twenty entries of the index by date and counting reads no row of the table.
 */
function foundBy(db: Tables, filter: CaseFilter) {
  const source = filter.words
    ? sql<Selectable<Schema['caseFile']>>`public_cases_with(${filter.words})`
    : sql<Selectable<Schema['caseFile']>>`case_file`;
  return db.with(
    (cte) => (filter.words ? cte('found').materialized() : cte('found').notMaterialized()),
    (tables) => {
      let query = tables
        .selectFrom(source.as('caseFile'))
        .select(['caseFile.id', 'caseFile.changedAt', 'caseFile.closesAt'])
        .where('publishedAt', 'is not', null);
      if (filter.phases.length > 0) query = query.where('phase', 'in', [...filter.phases]);
      if (filter.country) query = query.where('country', '=', filter.country);
      if (filter.place) query = query.where('place', 'ilike', `%${filter.place.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
      if (filter.openAt) query = query.where('closesAt', '>', filter.openAt);
      return query;
    },
  );
}

/** The public record of a case, as stored by its last act; `null` when the case is not public or does not exist. */
export async function findPublicRecord(db: Tables, caseId: string): Promise<PublicRecord | null> {
  const row = await db
    .selectFrom('caseFile')
    .select('publicRecord')
    .where('id', '=', caseId)
    .where('publishedAt', 'is not', null)
    .executeTakeFirst();
  return row?.publicRecord ?? null;
}

/** The public record of the case that a measure belongs to; `null` when there is none or the case is not public. */
export async function findPublicRecordOfMeasure(db: Tables, measureId: string): Promise<PublicRecord | null> {
  const row = await db
    .selectFrom('measure')
    .innerJoin('agreement', 'agreement.id', 'measure.agreementId')
    .innerJoin('caseFile', 'caseFile.id', 'agreement.caseId')
    .select('caseFile.publicRecord')
    .where('measure.id', '=', measureId)
    .where('caseFile.publishedAt', 'is not', null)
    .executeTakeFirst();
  return row?.publicRecord ?? null;
}

/** Whether everybody may see the case. */
export async function isPublic(db: Tables, caseId: string): Promise<boolean> {
  const row = await db.selectFrom('caseFile').select('id').where('id', '=', caseId).where('publishedAt', 'is not', null).executeTakeFirst();
  return row !== undefined;
}

/** Cases in which a person has a role, whose body the person leads, or that such a body has joined, last changed first. */
export async function casesOfPerson(
  db: Tables,
  personId: string,
): Promise<readonly (Omit<CaseLine, 'summary' | 'otherSummary' | 'otherTitle' | 'openKind'> & { readonly publishedAt: Instant | null })[]> {
  return db
    .selectFrom('caseFile')
    .innerJoin('organisation', 'organisation.id', 'caseFile.organisationId')
    .select([
      'caseFile.id',
      'caseFile.title',
      'caseFile.language',
      'caseFile.phase',
      'caseFile.place',
      'caseFile.country',
      'caseFile.closesAt',
      'caseFile.changedAt',
      'caseFile.publishedAt',
      'organisation.name as organisationName',
    ])
    .where((eb) =>
      eb.or([
        eb.exists(
          eb
            .selectFrom('caseRole')
            .select('caseRole.role')
            .whereRef('caseRole.caseId', '=', 'caseFile.id')
            .where('caseRole.personId', '=', personId),
        ),
        eb.exists(
          eb
            .selectFrom('membership')
            .select('membership.role')
            .whereRef('membership.organisationId', '=', 'caseFile.organisationId')
            .where('membership.personId', '=', personId)
            .where('membership.role', '=', 'lead'),
        ),
        eb.exists(
          eb
            .selectFrom('joining')
            .innerJoin('membership', 'membership.organisationId', 'joining.organisationId')
            .select('joining.id')
            .whereRef('joining.caseId', '=', 'caseFile.id')
            .where('joining.answer', '=', 'joined')
            .where('joining.endedAt', 'is', null)
            .where('membership.personId', '=', personId)
            .where('membership.role', '=', 'lead'),
        ),
      ]),
    )
    .orderBy('caseFile.changedAt', 'desc')
    .limit(200)
    .execute();
}
