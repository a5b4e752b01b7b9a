import type { Tx } from '#db/tables';
import type { CallLot } from '#call/call-lot';
import type { Instant } from '#value/instant';
import type { Language } from '#value/text';
import type { Bench, LetterText } from './bench.ts';
import { biddersToTell } from './bidders-to-tell.ts';
import { mailboxOn, sealedRow } from './notices.ts';
import { followersOf } from './tell-followers.ts';

type Telling = {
  readonly lots: readonly Pick<CallLot, 'id' | 'lot'>[];
  readonly letter: LetterText;
  readonly language: Language;
  readonly at: Instant;
};

/**
 * The letter about a cancelled call: to everybody who acts for a bidder and everybody who follows the call, once each, in the same words and
 * with the same moment. Addressee and text lie under the instance key, so that the database cannot tell who had begun or submitted.
 * Whom it told.
 */
export async function tellCancelled(bench: Bench, tx: Tx, { lots, letter, language, at }: Telling): Promise<readonly string[]> {
  const organisations = new Set<string>();
  for (const lot of lots) for (const organisation of await biddersToTell(bench, tx, lot)) organisations.add(organisation);
  const members = organisations.size
    ? await tx
        .selectFrom('membership')
        .select('personId')
        .where('organisationId', 'in', [...organisations])
        .execute()
    : [];
  const followers = await followersOf(bench, tx, [{ what: 'call', id: lots[0]?.id ?? '' }]);
  const personIds = [...new Set([...members.map(({ personId }) => personId), ...followers])];
  if (personIds.length === 0) return [];
  const people = await tx.selectFrom('person').select(['id', 'email']).where('id', 'in', personIds).execute();
  const rows = [];
  for (const { id: personId, email } of people) {
    const message = { ...letter, kind: 'notice' as const, personId, email, caseId: null };
    rows.push({ ...(await sealedRow(bench, message, { at, language })), mailbox: mailboxOn(bench, personId, at) });
  }
  // In an order that says nothing of people.
  rows.sort((one, other) => (one.mailbox < other.mailbox ? -1 : 1));
  await tx.insertInto('outbox').values(rows).execute();
  return personIds;
}
