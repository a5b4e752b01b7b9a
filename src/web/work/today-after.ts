import type { Casework } from '#casework/casework';
import type { Day } from '#value/day';
import type { Language } from '#value/text';
import type { Task } from '../design/task-list.tsx';
import { formatDayWithWeekday, formatInstant } from '../text/format.ts';
import { talkTime } from '../07-decision/talk-time.ts';
import { textOf } from '../text/call-words.ts';
import { say } from '../text/say.ts';
import { todayText as t } from './today-text.ts';

type Today = Awaited<ReturnType<Casework['today']>>;

/** What waits after the opening and after decisions: interviews, questions to a bidder, complaints and reviews to answer, letters to read. */
export function afterTasks(
  today: Pick<
    Today,
    'clarifications' | 'interviews' | 'ownInterviews' | 'complaints' | 'reviews' | 'letters' | 'stopPoints' | 'ends' | 'rests'
  >,
  language: Language,
): readonly Task[] {
  const href = (item: { readonly caseId: string; readonly callId: string }, page: string) =>
    `/${language}/w/cases/${item.caseId}/calls/${item.callId}/${page}`;
  const due = (day: Day) => ({ hint: say(t.answerBy, language, { day: formatDayWithWeekday(day, language) }) });
  return [
    ...today.ownInterviews.map((item): Task => ({
      key: `own-interview-${item.id}`,
      title: say(item.talkDay ? t.ownInterview : t.chooseInterview, language, { call: item.title ?? '' }),
      status: item.talkDay ? 'whenNeeded' : 'notStarted',
      href: href(item, 'submission/interview'),
      ...(item.talkDay ? { hint: talkTime(item, language) } : {}),
    })),
    ...today.interviews.map((item): Task => ({
      key: `interviews-${item.callId}`,
      title: say(t.interviews, language, { call: item.title ?? '' }),
      status: 'inProgress',
      href: href(item, 'interviews'),
      ...(item.nextDay ? { hint: say(t.nextInterview, language, { day: formatDayWithWeekday(item.nextDay, language) }) } : {}),
    })),
    ...today.clarifications.map((item): Task => ({
      key: `clarification-${item.callId}`,
      title: say(textOf(t.clarification, item.kind), language, { call: item.title ?? '' }),
      status: 'notStarted',
      href: href(item, 'submission/clarifications'),
      hint: say(t.answerUntil, language, {
        at: formatInstant(item.dueAt, item.zone === 'Europe/Oslo' ? 'Europe/Oslo' : 'Europe/London', language),
      }),
    })),
    ...today.stopPoints.map((item): Task => ({
      key: `stop-point-${item.phaseId}`,
      title: say(t.stopPoint, language, { n: item.position, supplier: item.supplier }),
      status: item.overdue ? 'mustMend' : 'inProgress',
      href: `/${language}/w/cases/${item.caseId}/agreements/${item.agreementId}/phases/${item.phaseId}`,
      hint: say(item.overdue ? t.phaseEnded : t.phaseEnds, language, { day: formatDayWithWeekday(item.endsOn, language) }),
    })),
    ...today.ends.map((item): Task => ({
      key: `end-${item.agreementId}`,
      title: say(item.what === 'purchase' ? t.purchaseOpen : t.agreementEnds, language, {
        supplier: item.supplier,
        need: item.title ?? '',
      }),
      status: item.overdue ? 'mustMend' : 'inProgress',
      href: `/${language}/w/cases/${item.caseId}${item.what === 'purchase' ? `/agreements/${item.agreementId}/purchase` : ''}`,
      hint: say(endHint(item), language, {
        day: formatDayWithWeekday(item.endsOn, language),
      }),
    })),
    ...today.rests.map((item): Task => ({
      key: `rests-${item.caseId}`,
      title: say(t.needRests, language, { need: item.title ?? '' }),
      status: 'notStarted',
      href: `/${language}/w/cases/${item.caseId}/need`,
      hint: say(t.needRestsSince, language, { day: formatDayWithWeekday(item.since, language) }),
    })),
    ...today.complaints.map((item): Task => ({
      key: `complaint-${item.callId}`,
      title: say(t.complaint, language, { call: item.title ?? '' }),
      status: 'notStarted',
      href: href(item, 'complaints'),
      ...due(item.answerDue),
    })),
    ...today.reviews.map((item): Task => ({
      key: `review-${item.callId}`,
      title: say(t.review, language, { call: item.title ?? '' }),
      status: 'notStarted',
      href: href(item, 'review'),
      ...due(item.answerDue),
    })),
    ...today.letters.map((item): Task => ({
      key: `letter-${item.callId}`,
      title: say(t.letter, language, { call: item.title ?? '' }),
      status: 'whenNeeded',
      href: href(item, 'letter'),
    })),
  ];
}

function endHint({ what, overdue }: Today['ends'][number]) {
  if (what === 'purchase') return overdue ? t.phaseEnded : t.phaseEnds;
  return overdue ? t.agreementEnded : t.agreementEndsOn;
}
