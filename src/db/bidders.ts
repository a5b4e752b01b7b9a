import type { Id } from '#value/id';
import { idOf } from '#value/id';
import type { Tables, Tx } from './tables.ts';

/** An organisation behind a submission: the one that leads it, or a member. */
export type Bidder = { readonly id: string; readonly name: string };

/** A submission with the parties of it, the one that leads first. */
export type Group = { readonly submissionId: string; readonly lotId: string; readonly parties: readonly Id<'organisation'>[] };

/**
 * The organisations behind the submissions of a call, by name: the list against which interests are declared. Whoever submitted for several
 * lots, or takes part in several submissions, is one bidder. No content.
 */
export async function biddersOf(db: Tables | Tx, callId: string): Promise<readonly Bidder[]> {
  const leads = await db
    .selectFrom('openedSubmission')
    .innerJoin('organisation', 'organisation.id', 'openedSubmission.organisationId')
    .select(['organisation.id', 'organisation.name', 'organisation.sortKey'])
    .where('openedSubmission.callId', '=', callId)
    .execute();
  const members = await db
    .selectFrom('submissionMember')
    .select(['partyId as id', 'name', 'sortKey'])
    .where('callId', '=', callId)
    .orderBy('id')
    .execute();
  // The name in the register goes before one that somebody wrote.
  const each = new Map([...members, ...leads].map((party) => [party.id, party] as const));
  return [...each.values()]
    .toSorted((one, other) => (one.sortKey < other.sortKey ? -1 : one.sortKey > other.sortKey ? 1 : one.id < other.id ? -1 : 1))
    .map(({ id, name }) => ({ id, name }));
}

/** Those that lead a submission, by name: one for each that is assessed. */
export async function leadsOf(db: Tables | Tx, callId: string): Promise<readonly Bidder[]> {
  const leads = new Set((await groupsOf(db, callId)).map(({ parties: [lead] }) => String(lead)));
  return (await biddersOf(db, callId)).filter(({ id }) => leads.has(id));
}

/** The submissions of a call, or of one of its lots, with their parties. */
export async function groupsOf(db: Tables | Tx, callId: string, lotId?: string): Promise<readonly Group[]> {
  const rows = await db
    .selectFrom('openedSubmission')
    .select(['id', 'lotId', 'organisationId'])
    .where('callId', '=', callId)
    .$if(lotId !== undefined, (query) => query.where('lotId', '=', lotId ?? ''))
    .orderBy('id')
    .execute();
  const members = await db
    .selectFrom('submissionMember')
    .select(['submissionId', 'partyId'])
    .where('callId', '=', callId)
    .orderBy('position')
    .execute();
  return rows.map(({ id, lotId: lot, organisationId }) => ({
    submissionId: id,
    lotId: lot,
    parties: [...new Set([organisationId, ...members.filter(({ submissionId }) => submissionId === id).map(({ partyId }) => partyId)])].map(
      (party) => idOf<'organisation'>(party),
    ),
  }));
}
