import { noticeSettings, type NoticeSetting } from '#party/notice-setting';
import type { Actor } from '#party/role';
import { ok, refused, type Result } from '#value/result';
import type { ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import { noticeSettingOf } from './notices.ts';

/** What people choose to be told by e-mail: their own affair, in no case and in no journal. */
export function noticeSettingActs(bench: Bench) {
  const { tables } = bench;
  return {
    noticeSetting: (actor: Actor): Promise<NoticeSetting> => noticeSettingOf(bench, tables, actor.personId),

    /** Keeps the choice; messages that already wait for a digest still come with it. */
    async saveNoticeSetting(actor: Actor, setting: NoticeSetting): Promise<Result<null, ActRefusal>> {
      if (!noticeSettings.includes(setting)) return refused({ code: 'notAllowed' });
      await tables
        .insertInto('noticeSetting')
        .values({ person: bench.sealing.pseudonym('notices', actor.personId), setting })
        .onConflict((conflict) => conflict.column('person').doUpdateSet({ setting }))
        .execute();
      return ok(null);
    },
  };
}
