import type { HintFacts } from '#assessment/interest-hints';
import type { CaseFile } from '#public-record/case-file';
import { statementsFor, statementsOn } from '#party/enterprise/profile';
import type { Relation } from '#party/enterprise/relation-fields';
import { sameIdentifier } from '#submission/consortium';
import { statementsOfAll } from './enterprise.ts';
import { toOrganisation } from './organisation.ts';
import type { Tables, Tx } from './tables.ts';

type Named = { readonly id: string; readonly name: string };

/**
 * What the instance knows that may tie people to organisations, read once for all of them; gives the facts for one pair. Declarations from
 * other cases come from decided calls only (and from lists made before any bidder was known): who bids elsewhere is not told by a hint.
 */
export async function hintFactsFor(
  db: Tables | Tx,
  file: Pick<CaseFile, 'id' | 'dialogue'>,
  about: { readonly callId: string; readonly personIds: readonly string[]; readonly organisationIds: readonly string[] },
): Promise<(person: Named, organisation: Named) => HintFacts> {
  const people = about.personIds.length > 0 ? [...about.personIds] : [''];
  const organisations = about.organisationIds.length > 0 ? [...about.organisationIds] : [''];
  const raised = await db
    .selectFrom('caseFile')
    .select(['raisedByPersonId', 'raisedByOrganisationId'])
    .where('id', '=', file.id)
    .executeTakeFirst();
  const memberships = await db
    .selectFrom('membership')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['membership.personId', 'membership.organisationId', 'organisation.name', 'membership.role', 'membership.title'])
    .where('membership.personId', 'in', people)
    .orderBy('organisation.sortKey')
    .execute();
  const declared = [
    ...(await declaredElsewhere(db, { ...about, people, organisations })),
    ...(await declaredEarly(db, { people, organisations })),
  ];
  const agreements = await db
    .selectFrom('agreement')
    .innerJoin('caseFile', 'caseFile.id', 'agreement.caseId')
    .innerJoin('organisation', 'organisation.id', 'caseFile.organisationId')
    .select([
      'agreement.organisationId',
      'organisation.id as bodyId',
      'organisation.name as bodyName',
      'agreement.kind',
      'agreement.signedOn',
    ])
    .where('agreement.organisationId', 'in', organisations)
    .where('agreement.signedAt', 'is not', null)
    .orderBy('agreement.signedAt', 'desc')
    .execute();
  const links = await linksOf(db, organisations);
  const ties = await tiesOf(db, organisations);
  return (person, organisation) => ({
    person,
    organisation,
    memberships: memberships
      .filter((entry) => entry.personId === person.id)
      .map(({ organisationId, name, role, title }) => ({ organisationId, organisationName: name, role, title })),
    declared: declared
      .filter((entry) => entry.personId === person.id && entry.organisationId === organisation.id)
      .map(({ kinds, toYear, declaredAt, callId, early }) => ({
        kinds,
        toYear,
        declaredAt,
        where: early && callId === about.callId ? ('early' as const) : ('other' as const),
      }))
      .toSorted((one, other) => (one.declaredAt > other.declaredAt ? -1 : 1)),
    dialogue: file.dialogue,
    raisedBy: { personId: raised?.raisedByPersonId ?? null, organisationId: raised?.raisedByOrganisationId ?? null },
    agreements: agreements.filter((entry) => entry.organisationId === organisation.id),
    links: links.filter((entry) => entry.organisationId === organisation.id),
    ties: ties.filter((entry) => entry.organisationId === organisation.id),
  });
}

type Pairs = { readonly people: string[]; readonly organisations: string[] };

async function declaredElsewhere(db: Tables | Tx, { callId, people, organisations }: Pairs & { readonly callId: string }) {
  const rows = await db
    .selectFrom('interest')
    .innerJoin('call', 'call.id', 'interest.callId')
    .select(['interest.callId', 'interest.personId', 'interest.organisationId', 'interest.kinds', 'interest.toYear', 'interest.declaredAt'])
    .where('interest.personId', 'in', people)
    .where('interest.organisationId', 'in', organisations)
    .where('interest.callId', '!=', callId)
    .where('interest.statement', '!=', 'none')
    .where('call.state', '=', 'decided')
    .execute();
  return rows.map((row) => ({ ...row, kinds: row.kinds ?? [], early: false }));
}

async function declaredEarly(db: Tables | Tx, { people, organisations }: Pairs) {
  const rows = await db
    .selectFrom('earlyLink')
    .innerJoin('earlyDeclaration', 'earlyDeclaration.id', 'earlyLink.declarationId')
    .select([
      'earlyDeclaration.callId',
      'earlyDeclaration.personId',
      'earlyLink.organisationId',
      'earlyLink.kinds',
      'earlyLink.toYear',
      'earlyDeclaration.declaredAt',
    ])
    .where('earlyDeclaration.personId', 'in', people)
    .where('earlyLink.organisationId', 'in', organisations)
    .where('earlyLink.statement', '!=', 'none')
    .execute();
  return rows.map((row) => ({ ...row, kinds: row.kinds ?? [], early: true }));
}

/** Links in force of the organisations with others, each seen from one of them. */
async function linksOf(db: Tables | Tx, organisations: string[]) {
  const rows = await db
    .selectFrom('organisationLink')
    .innerJoin('organisation as one', 'one.id', 'organisationLink.fromId')
    .innerJoin('organisation as two', 'two.id', 'organisationLink.toId')
    .select(['fromId', 'toId', 'organisationLink.kind', 'source', 'one.name as fromName', 'two.name as toName'])
    .where('endedAt', 'is', null)
    .where((eb) => eb.or([eb('fromId', 'in', organisations), eb('toId', 'in', organisations)]))
    .orderBy('recordedAt')
    .execute();
  return rows.flatMap(({ fromId, toId, kind, source, fromName, toName }) => [
    { organisationId: fromId, otherId: toId, otherName: toName, kind, source },
    { organisationId: toId, otherId: fromId, otherName: fromName, kind, source },
  ]);
}

/** Ties to other organisations here that organisations tell of in their profiles to those who judge them, found by the number in a register. */
async function tiesOf(db: Tables | Tx, organisations: readonly string[]) {
  const found: { readonly organisationId: string; readonly otherId: string; readonly otherName: string; readonly relation: Relation }[] =
    [];
  const told = statementsOn(statementsFor(await statementsOfAll(db, organisations), 'buyers'), 'relations');
  const schemes = [...new Set(told.flatMap(({ values }) => values.scheme ?? []))];
  if (schemes.length === 0) return [];
  const named = (await db.selectFrom('organisation').selectAll().where('identifierScheme', 'in', schemes).execute()).map(toOrganisation);
  for (const { organisationId, values } of told) {
    const { relation, scheme, number } = values;
    if (relation === null || scheme === null || number === null) continue;
    for (const other of named)
      if (sameIdentifier(other.identifier, { scheme, id: number }))
        found.push({ organisationId, otherId: other.id, otherName: other.name, relation });
  }
  return found;
}
