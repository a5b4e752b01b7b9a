import { noticePlan, type PlannedNotice } from '#law/routes/notice-plan';
import { noticesOf } from '#law/routes/notices-by-part';
import type { NoticeCode } from '#law/routes/notices';
import { routeOf } from '#law/routes/routes';
import type { CaseFile } from '#public-record/case-file';
import { lawFactsOf } from '#route/law-facts';
import { noticeDraft, noticeFile, type NoticeDraft } from '#standards/notices/notice-draft';
import type { Bench } from './bench.ts';

/** The notices of the chosen route, filled from the case. Nothing is sent: a person publishes each where it belongs. */
export function caseNoticeReads(bench: Bench) {
  const making = () => ({ at: bench.clock.now(), publicAddress: bench.publishing.publicAddress });
  return {
    /** The notices that the chosen route asks for, with their days; none while no route is chosen. */
    plannedNotices({ route, country, agreements }: Pick<CaseFile, 'route' | 'country' | 'agreements'>): readonly PlannedNotice[] {
      const row = route ? routeOf(route.basis.route.id) : null;
      if (!route || !row) return [];
      return noticePlan(noticesOf(row, lawFactsOf(route, { country, ruleDate: route.ruleDate })), {
        route: row.steps,
        planned: route.basis.work?.steps ?? [],
        signedOn: agreements.find(({ signedAt }) => signedAt !== null)?.signedOn ?? null,
      });
    },

    noticeDraft: (file: CaseFile, code: NoticeCode): NoticeDraft => noticeDraft(file, code, making()),

    /** The draft as JSON text. */
    noticeText(file: CaseFile, code: NoticeCode): string {
      const { at, publicAddress } = making();
      return `${JSON.stringify(noticeFile(noticeDraft(file, code, { at, publicAddress }), { caseId: file.id, at }), null, 2)}\n`;
    },
  };
}
