import { sql } from 'kysely';
import { earlyFields, interestFields, type EarlyValues, type InterestValues } from '#assessment/fields';
import { legalForm, nameTail } from '#assessment/interest-hints';
import type { CaseFile } from '#public-record/case-file';
import type { Instant } from '#value/instant';
import { valuesOf } from './columns.ts';
import type { Tables, Tx } from './tables.ts';

/** What one person declared before anybody could know who bids. */
export type EarlyDeclaration = EarlyValues & {
  readonly id: string;
  readonly personId: string;
  readonly declaredAt: Instant;
  readonly earlierId: string | null;
  readonly links: readonly (InterestValues & { readonly organisationId: string; readonly organisationName: string })[];
};

/** The early declarations of a call that count: of each person the last one. */
export async function earlyDeclarationsOf(db: Tables | Tx, callId: string): Promise<readonly EarlyDeclaration[]> {
  const rows = await db.selectFrom('earlyDeclaration').selectAll().where('callId', '=', callId).orderBy('declaredAt').execute();
  const followed = new Set(rows.map((row) => row.earlierId));
  const current = rows.filter((row) => !followed.has(row.id));
  if (current.length === 0) return [];
  const links = await db
    .selectFrom('earlyLink')
    .innerJoin('organisation', 'organisation.id', 'earlyLink.organisationId')
    .selectAll('earlyLink')
    .select('organisation.name as organisationName')
    .where(
      'declarationId',
      'in',
      current.map((row) => row.id),
    )
    .orderBy('organisation.sortKey')
    .execute();
  return current.map((row) => ({
    ...valuesOf(earlyFields, row),
    id: row.id,
    personId: row.personId,
    declaredAt: row.declaredAt,
    earlierId: row.earlierId,
    links: links
      .filter((link) => link.declarationId === row.id)
      .map((link) => ({
        ...valuesOf(interestFields, { ...link, kinds: link.kinds ?? [] }),
        organisationId: link.organisationId,
        organisationName: link.organisationName,
      })),
  }));
}

type Adding = Omit<EarlyDeclaration, 'links'> & {
  readonly callId: string;
  readonly links: readonly (InterestValues & { readonly organisationId: string })[];
};

/** Adds an early declaration with what it says of each organisation of the list. */
export async function insertEarlyDeclaration(tx: Tx, declaration: Adding): Promise<void> {
  const { id, callId, personId, declaredAt, earlierId, statement, detail, links } = declaration;
  await tx
    .insertInto('earlyDeclaration')
    .values({ id, callId, personId, declaredAt, earlierId, statement: statement ?? 'unsure', detail })
    .execute();
  for (const { organisationId, statement: said, kinds, whose, fromYear, toYear, detail: words } of links) {
    await tx
      .insertInto('earlyLink')
      .values({
        declarationId: id,
        organisationId,
        statement: said ?? 'unsure',
        kinds: kinds.length > 0 ? JSON.stringify(kinds) : null,
        whose,
        fromYear,
        toYear,
        detail: words,
      })
      .execute();
  }
}

/**
 * Enterprises that may bid, by name, from public sources and the body's own links alone: named in the market dialogue, suppliers of the
 * body's past contracts, parties of its agreements, linked to it. Nothing of drafts or submissions is asked, so the list tells nothing of them.
 */
export async function knownOrganisations(
  db: Tables | Tx,
  file: Pick<CaseFile, 'organisation' | 'dialogue'>,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const body = file.organisation.id;
  const contracts = await db
    .selectFrom('pastContract')
    .select('supplierNames')
    .where('buyerName', '=', file.organisation.name)
    .orderBy('date', 'desc')
    .limit(200)
    .execute();
  const said = [...file.dialogue.map((entry) => entry.participants ?? ''), ...contracts.map((contract) => contract.supplierNames)];
  const bare = sql<string>`lower(trim(regexp_replace(regexp_replace(organisation.name, ${nameTail}, ''), ${legalForm}, '', 'i')))`;
  return db
    .selectFrom('organisation')
    .select(['organisation.id', 'organisation.name'])
    .where('organisation.kind', '=', 'enterprise')
    .where((eb) =>
      eb.or([
        sql<boolean>`position(${bare} in lower(${said.join(' \n ')})) > 0`,
        eb.exists(
          eb
            .selectFrom('agreement')
            .innerJoin('caseFile', 'caseFile.id', 'agreement.caseId')
            .select('agreement.id')
            .whereRef('agreement.organisationId', '=', 'organisation.id')
            .where('caseFile.organisationId', '=', body)
            .where('agreement.signedAt', 'is not', null),
        ),
        eb.exists(
          eb
            .selectFrom('organisationLink')
            .select('organisationLink.id')
            .where('endedAt', 'is', null)
            .where((link) =>
              link.or([
                link.and([link('fromId', '=', body), link('toId', '=', link.ref('organisation.id'))]),
                link.and([link('toId', '=', body), link('fromId', '=', link.ref('organisation.id'))]),
              ]),
            ),
        ),
      ]),
    )
    .orderBy('organisation.sortKey')
    .limit(40)
    .execute();
}
