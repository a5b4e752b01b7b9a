import { guestsOfTimes, heldTimesToLog } from '#db/today-meetings';
import { buyersOf } from '#db/people-at-work';
import { startOf } from '#dialogue/talk';
import { zoneOf } from '#party/organisation';
import { addDays } from '#value/day';
import { dayIn } from '#value/instant';
import type { Bench } from './bench.ts';
import { tellOnce } from './tell-once.ts';

/** What time brings of meetings before a call: a reminder the day before, and afterwards one to write in the log. */
export function meetingNoticeJobs(bench: Bench) {
  return {
    /** Reminds whoever comes to a meeting tomorrow or later today, and the body of meetings that the log does not tell of; may run at any time. */
    async remindOfMeetings(): Promise<number> {
      const at = bench.clock.now();
      let told = 0;
      const today = dayIn('Europe/Oslo', at);
      for (const { country, personId, ...item } of await guestsOfTimes(bench.tables, today, addDays(today, 1))) {
        const start = startOf(item, zoneOf(country));
        if (!start || start <= at) continue;
        const { talkId, ...about } = item;
        told += await tellOnce(bench, { key: `meetingSoon/${talkId}`, notice: { kind: 'meetingSoon', ...about } }, { personId, at });
      }
      for (const { country: _, overdue, ...about } of await heldTimesToLog(bench.tables, null, at)) {
        if (!overdue) continue;
        const due = { key: `meetingToLog/${about.talkId}`, notice: { kind: 'meetingToLog', ...about } } as const;
        for (const personId of await buyersOf(bench.tables, about.caseId)) told += await tellOnce(bench, due, { personId, at });
      }
      return told;
    },
  };
}
