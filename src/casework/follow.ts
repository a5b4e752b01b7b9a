import type { Actor } from '#party/role';
import { ok, refused, type Result } from '#value/result';
import type { ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import type { CallPlace } from './call.ts';
import { publishedCall } from './own-draft.ts';
import { follow, followerOf } from './tell-followers.ts';

/** Following a call: for whoever is signed in, without anybody being able to see who does. It is in no journal. */
export function followActs(bench: Bench) {
  const { tables } = bench;
  return {
    /** From now on the person is told of answers, changes, a cancellation and the decision. */
    async followCall(actor: Actor, at: CallPlace): Promise<Result<null, ActRefusal>> {
      if (!(await publishedCall(tables, at))) return refused({ code: 'noSuchCall' });
      await follow(bench, tables, { callId: at.callId, personId: actor.personId });
      return ok(null);
    },

    async unfollowCall(actor: Actor, at: CallPlace): Promise<Result<null, ActRefusal>> {
      await tables
        .deleteFrom('callFollower')
        .where('callId', '=', at.callId)
        .where('follower', '=', followerOf(bench, at.callId, actor.personId))
        .execute();
      return ok(null);
    },

    async followsCall(actor: Actor, callId: string): Promise<boolean> {
      const row = await tables
        .selectFrom('callFollower')
        .select('callId')
        .where('callId', '=', callId)
        .where('follower', '=', followerOf(bench, callId, actor.personId))
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}
