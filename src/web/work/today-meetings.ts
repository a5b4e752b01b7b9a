import type { Casework } from '#casework/casework';
import type { Language } from '#value/text';
import { questionText as q } from '../02-dialogue/question-text.ts';
import { meetingText as t } from '../02-dialogue/meeting-text.ts';
import { talkTime } from '../07-decision/talk-time.ts';
import type { Task } from '../design/task-list.tsx';
import { formatDayWithWeekday } from '../text/format.ts';
import { say } from '../text/say.ts';

type Today = Awaited<ReturnType<Casework['today']>>;

/** What waits before a call: for the body to answer questions and to write in the log, for an enterprise to come. */
export function meetingTasks(today: Pick<Today, 'needQuestions' | 'meetingsToLog' | 'ownMeetings'>, language: Language): readonly Task[] {
  return [
    ...today.needQuestions.map((item): Task => ({
      key: `questions-${item.caseId}`,
      title: say(q.today, language, { count: item.waiting, need: item.title ?? '' }),
      status: 'notStarted',
      href: `/${language}/w/cases/${item.caseId}/questions`,
    })),
    ...today.meetingsToLog.map((item): Task => ({
      key: `log-${item.talkId}`,
      title: say(t.todayLog, language, { meeting: item.title }),
      status: item.overdue ? 'mustMend' : 'notStarted',
      href: `/${language}/w/cases/${item.caseId}/dialogue?talk=${item.talkId}`,
      hint: say(t.todayLogHint, language, { day: formatDayWithWeekday(item.talkDay, language) }),
    })),
    ...today.ownMeetings.map((item): Task => ({
      key: `meeting-${item.talkId}`,
      title: say(t.todayOwn, language, { meeting: item.title }),
      status: 'whenNeeded',
      href: `/${language}/w/cases/${item.caseId}/meetings/${item.meetingId}/sign-up`,
      hint: talkTime(item, language),
    })),
  ];
}
