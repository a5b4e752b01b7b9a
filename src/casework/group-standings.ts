import { groupStandings, type GroupStanding } from '#assessment/group-standing';
import type { Standing } from '#assessment/interest';
import { groupsOf } from '#db/bidders';
import type { Tables, Tx } from '#db/tables';

/**
 * Each bidder with what it means that some submit together. Where the call hides names nothing is said of groups: who submits with whom would
 * tell whose the submissions are.
 */
export async function withGroups<B extends { readonly id: string; readonly name: string; readonly standing: Standing }>(
  db: Tables | Tx,
  callId: string,
  bidders: readonly B[],
): Promise<readonly (B & GroupStanding)[]> {
  const call = await db.selectFrom('call').select('anonymous').where('id', '=', callId).executeTakeFirst();
  const groups = call?.anonymous === 'yes' ? [] : await groupsOf(db, callId);
  const standings = groupStandings(bidders, groups);
  return bidders.map((bidder) => ({
    ...bidder,
    ...(standings.get(bidder.id) ?? { together: [], seen: bidder.standing, because: [] }),
  }));
}
