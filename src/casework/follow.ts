import type { Actor } from '#party/role';
import type { Language } from '#value/text';
import { ok, refused, type Result } from '#value/result';
import type { ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import { follow, followerOf, type Followed } from './tell-followers.ts';

/** Something that somebody follows, by the name it has in public. `caseId`: where a call or a need is read. */
export type FollowedThing = Followed & { readonly name: string; readonly language: Language | null; readonly caseId: string | null };

/**
 * Following calls, needs, bodies and enterprises: for whoever is signed in, without anybody being able to see who does. It is in no journal,
 * and in the database no two rows of one person can be told to belong together.
 */
export function followActs(bench: Bench) {
  const { tables } = bench;
  return {
    /** From now on the person is told of what becomes public about it. */
    async follow(actor: Actor, followed: Followed): Promise<Result<null, ActRefusal>> {
      if (!(await thingOf(followed))) return refused({ code: followed.what === 'call' ? 'noSuchCall' : 'noSuchCase' });
      await follow(bench, tables, { ...followed, personId: actor.personId });
      return ok(null);
    },

    async unfollow(actor: Actor, { what, id }: Followed): Promise<Result<null, ActRefusal>> {
      await tables
        .deleteFrom('following')
        .where('what', '=', what)
        .where('subjectId', '=', id)
        .where('follower', '=', followerOf(bench, id, actor.personId))
        .execute();
      return ok(null);
    },

    async follows(actor: Actor, { what, id }: Followed): Promise<boolean> {
      const row = await tables
        .selectFrom('following')
        .select('subjectId')
        .where('what', '=', what)
        .where('subjectId', '=', id)
        .where('follower', '=', followerOf(bench, id, actor.personId))
        .executeTakeFirst();
      return row !== undefined;
    },

    /** Everything that a person follows and that is still public. Only the person's own names are recognised; nothing is opened. */
    async followedBy(actor: Actor): Promise<readonly FollowedThing[]> {
      const rows = await tables
        .selectFrom('following')
        .select(['what', 'subjectId', 'follower'])
        .orderBy('what')
        .orderBy('subjectId')
        .execute();
      const own = rows.filter(({ subjectId, follower }) => follower === followerOf(bench, subjectId, actor.personId));
      const things = await Promise.all(own.map(({ what, subjectId }) => thingOf({ what, id: subjectId })));
      return things.filter((thing) => thing !== null);
    },

    /** What stands in public under an id; `null` where nothing does. */
    followable: thingOf,
  };

  async function thingOf(followed: Followed): Promise<FollowedThing | null> {
    const { what, id } = followed;
    if (what === 'organisation') {
      const row = await tables.selectFrom('organisation').select(['name', 'kind']).where('id', '=', id).executeTakeFirst();
      return row && row.kind !== 'oversight' ? { ...followed, name: row.name, language: null, caseId: null } : null;
    }
    const row =
      what === 'case'
        ? await tables
            .selectFrom('need')
            .innerJoin('caseFile', 'caseFile.id', 'need.caseId')
            .select(['need.title', 'caseFile.id as caseId', 'caseFile.language'])
            .where('caseFile.id', '=', id)
            .where('need.publishedAt', 'is not', null)
            .executeTakeFirst()
        : await tables
            .selectFrom('call')
            .innerJoin('caseFile', 'caseFile.id', 'call.caseId')
            .select(['call.title', 'caseFile.id as caseId', 'caseFile.language'])
            .where('call.id', '=', id)
            .where('call.publishedAt', 'is not', null)
            .executeTakeFirst();
    return row ? { ...followed, name: row.title ?? '', language: row.language, caseId: row.caseId } : null;
  }
}
