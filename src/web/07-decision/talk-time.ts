import type { TalkValues } from '#dialogue/talk-fields';
import type { Language } from '#value/text';
import { formatDayWithWeekday } from '../text/format.ts';
import { say } from '../text/say.ts';
import { afterText as t } from './after-text.ts';

/** When a talk is, in words. */
export function talkTime({ talkDay, starts, minutes }: Pick<TalkValues, 'talkDay' | 'starts' | 'minutes'>, language: Language): string {
  const day = talkDay ? formatDayWithWeekday(talkDay, language) : '';
  return say(t.talkAt, language, { day, time: timeOf(starts, language), minutes: minutes ?? 0 });
}

/** A time of the day as people write it. */
export function timeOf(starts: string | null, language: Language): string {
  return language === 'nb' ? (starts ?? '').replace(':', '.') : (starts ?? '');
}
