import type { Tables, Tx } from '#db/tables';
import type { Instant } from '#value/instant';
import type { Bench } from './bench.ts';
import type { Notice } from './notice.ts';
import { tell } from './notices.ts';
import { openJson, sealJson } from './sealed-json.ts';

/** What can be followed: a call, a case with its need, a body or an enterprise. */
export type Followed = { readonly what: 'call' | 'case' | 'organisation'; readonly id: string };

/** Makes somebody a follower; also done for whoever begins a submission or asks a question. */
export async function follow(
  bench: Pick<Bench, 'sealing'>,
  db: Tables | Tx,
  { what, id, personId }: Followed & { readonly personId: string },
): Promise<void> {
  await db
    .insertInto('following')
    .values({ what, subjectId: id, follower: followerOf(bench, id, personId), person: await sealJson(bench, { personId }) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The people who follow any of these, once each. */
export async function followersOf(
  bench: Pick<Bench, 'sealing'>,
  db: Tables | Tx,
  followed: readonly Followed[],
): Promise<readonly string[]> {
  if (followed.length === 0) return [];
  const rows = await db
    .selectFrom('following')
    .select('person')
    .where((eb) => eb.or(followed.map(({ what, id }) => eb.and([eb('what', '=', what), eb('subjectId', '=', id)]))))
    .execute();
  const people = await Promise.all(rows.map(({ person }) => openJson<{ readonly personId: string }>(bench, person)));
  return [...new Set(people.map(({ personId }) => personId))];
}

/** Tells everybody who follows the call, and `also` a few more, in the same words: nobody can see from it who has a draft. Whom it told. */
export async function tellFollowers(
  bench: Bench,
  tx: Tx,
  about: {
    readonly notice: Extract<Notice, { readonly call: unknown }>;
    readonly at: Instant;
    readonly also?: readonly string[];
  },
): Promise<readonly string[]> {
  const { notice, at, also = [] } = about;
  const personIds = [...(await followersOf(bench, tx, [{ what: 'call', id: notice.call.id }])), ...also];
  await tell(bench, tx, { personIds, notice, at });
  return personIds;
}

/** The name under which somebody follows something: another for everything followed, so that two rows cannot be tied to each other. */
export function followerOf({ sealing }: Pick<Bench, 'sealing'>, id: string, personId: string): string {
  return sealing.pseudonym('follower', id, personId);
}
