import { sql } from 'kysely';
import type { Country } from '#field/field';
import type { Phase } from '#lifecycle';
import type { PublicRecord } from '#public-record';
import type { Instant } from '#value/instant';
import { sortKey } from '#value/sort-key';
import type { Language } from '#value/text';
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
  await giveRole(tx, { caseId: opened.caseId, personId: opened.personId, role: opened.raisedBy === 'buyer' ? 'buyer' : 'raiser', at: opened.at });
}

type Giving = {
  readonly caseId: string;
  readonly personId: string;
  readonly role: 'buyer' | 'chair' | 'assessor' | 'opener' | 'agreementManager' | 'oversight' | 'raiser';
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
  readonly changedAt: Instant;
  readonly organisationName: string;
  readonly summary: string | null;
  readonly otherSummary: string | null;
};

/** One page of public cases, newest change first (or soonest closing first), with the number of all that fit. Two statements at most. */
export async function listCases(
  db: Tables,
  filter: CaseFilter,
  page: { readonly offset: number; readonly size: number },
): Promise<{ lines: readonly CaseLine[]; total: number }> {
  const matching = () => {
    let query = db.selectFrom('caseFile').where('publishedAt', 'is not', null);
    if (filter.phases.length > 0) query = query.where('phase', 'in', [...filter.phases]);
    if (filter.country) query = query.where('country', '=', filter.country);
    if (filter.place) query = query.where('place', 'ilike', `%${filter.place.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
    if (filter.openAt) query = query.where('closesAt', '>', filter.openAt);
    if (filter.words) query = query.where(searches(filter.words));
    return query;
  };
  const { total } = await matching()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const ids = matching()
    .select('caseFile.id')
    .$if(filter.openAt !== null, (query) => query.orderBy('closesAt'))
    .$if(filter.openAt === null, (query) => query.orderBy('changedAt', 'desc'))
    .orderBy('id')
    .limit(page.size)
    .offset(page.offset);
  const lines = await db
    .selectFrom('caseFile')
    .innerJoin('organisation', 'organisation.id', 'caseFile.organisationId')
    .innerJoin('need', 'need.caseId', 'caseFile.id')
    .select([
      'caseFile.id',
      'caseFile.title',
      'caseFile.language',
      'caseFile.phase',
      'caseFile.place',
      'caseFile.country',
      'caseFile.closesAt',
      'caseFile.changedAt',
      'organisation.name as organisationName',
      'need.otherTitle',
      'need.summary',
      'need.otherSummary',
    ])
    .where('caseFile.id', 'in', ids)
    .$if(filter.openAt !== null, (query) => query.orderBy('caseFile.closesAt'))
    .$if(filter.openAt === null, (query) => query.orderBy('caseFile.changedAt', 'desc'))
    .orderBy('caseFile.id')
    .execute();
  return { lines, total };
}

/** Words as people type them into a search box, in both languages' stems, and as plain words for names. */
function searches(words: string) {
  return sql<boolean>`case_file.search @@ (websearch_to_tsquery('norwegian', ${words}) || websearch_to_tsquery('english', ${words}) || websearch_to_tsquery('simple', ${words}))`;
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

/** Cases in which a person has a role or whose body the person leads, last changed first. */
export async function casesOfPerson(
  db: Tables,
  personId: string,
): Promise<readonly (Omit<CaseLine, 'summary' | 'otherSummary' | 'otherTitle'> & { readonly publishedAt: Instant | null })[]> {
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
      ]),
    )
    .orderBy('caseFile.changedAt', 'desc')
    .limit(200)
    .execute();
}
