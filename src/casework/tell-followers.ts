import type { Tables, Tx } from '#db/tables';
import type { Instant } from '#value/instant';
import type { Bench } from './bench.ts';
import type { Notice } from './notice.ts';
import { tell } from './notices.ts';
import { openJson, sealJson } from './sealed-json.ts';

/** Makes somebody a follower; also done for whoever begins a submission or asks a question. */
export async function follow(
  bench: Pick<Bench, 'sealing'>,
  db: Tables | Tx,
  about: { readonly callId: string; readonly personId: string },
): Promise<void> {
  const { callId, personId } = about;
  await db
    .insertInto('callFollower')
    .values({ callId, follower: followerOf(bench, callId, personId), person: await sealJson(bench, { personId }) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Tells everybody who follows the call, and `also` a few more, in the same words: nobody can see from it who has a draft. */
export async function tellFollowers(
  bench: Bench,
  tx: Tx,
  about: {
    readonly notice: Extract<Notice, { readonly call: unknown }>;
    readonly at: Instant;
    readonly also?: readonly string[];
  },
): Promise<void> {
  const { notice, at, also = [] } = about;
  const rows = await tx.selectFrom('callFollower').select('person').where('callId', '=', notice.call.id).execute();
  const followers = await Promise.all(rows.map(({ person }) => openJson<{ readonly personId: string }>(bench, person)));
  await tell(bench, tx, { personIds: [...followers.map(({ personId }) => personId), ...also], notice, at });
}

/** The name under which somebody follows a call: another for every call, so that rows of two calls cannot be tied to each other. */
export function followerOf({ sealing }: Pick<Bench, 'sealing'>, callId: string, personId: string): string {
  return sealing.pseudonym('follower', callId, personId);
}
