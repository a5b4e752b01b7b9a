import { considerClock, type ConsiderClock } from '#decision/consider-clock';
import type { PublicRecord } from '#public-record';
import { dayIn, type Instant } from '#value/instant';
import type { Language, Text } from '#value/text';
import { Notice } from '../design/notice.tsx';
import { formatDayWithWeekday } from '../text/format.ts';
import { say } from '../text/say.ts';

type BoardClockProps = { readonly language: Language; readonly call: PublicRecord['calls'][number]; readonly now: Instant };

/** By when the board must have considered every request, and whether it did; nothing where there is no such duty. */
export function BoardClock({ language, call, now }: BoardClockProps) {
  const decidedAt = call.decision?.decidedAt ?? null;
  const clock = considerClock(
    { kind: call.kind, publishedAt: call.publishedAt, decisionBy: call.values.decisionBy ?? null, cancelled: call.state === 'cancelled' },
    { today: dayIn(call.zone, now), decidedOn: decidedAt && dayIn(call.zone, decidedAt) },
  );
  if (!clock) return null;
  const text = say(words[clock.is], language, { by: formatDayWithWeekday(clock.by, language), days: clock.days });
  return clock.is === 'late' ? (
    <Notice language={language} tone="warning">
      <p>{text}</p>
    </Notice>
  ) : (
    <p>{text}</p>
  );
}

const words: Readonly<Record<ConsiderClock['is'], Text>> = {
  runs: {
    en: 'The board must have considered every request by {by}. {days, plural, =0 {That is today.} one {One day is left.} other {# days are left.}}',
    nb: 'Styret skal ha behandlet alle forespørslene innen {by}. {days, plural, =0 {Det er i dag.} one {Det er én dag igjen.} other {Det er # dager igjen.}}',
  },
  late: {
    en: 'The board should have answered every request by {by}. It is {days, plural, one {one day} other {# days}} late.',
    nb: 'Styret skulle ha svart på alle forespørslene innen {by}. Det er {days, plural, one {én dag} other {# dager}} forsinket.',
  },
  kept: {
    en: 'The board considered every request {days, plural, =0 {on the last day} one {one day before it had to} other {# days before it had to}}. The day was {by}.',
    nb: 'Styret behandlet alle forespørslene {days, plural, =0 {på den siste dagen} one {én dag før fristen} other {# dager før fristen}}. Fristen var {by}.',
  },
  missed: {
    en: 'The board considered the requests {days, plural, one {one day} other {# days}} late. The day was {by}.',
    nb: 'Styret behandlet forespørslene {days, plural, one {én dag} other {# dager}} for sent. Fristen var {by}.',
  },
};
