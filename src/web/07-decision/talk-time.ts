import type { TalkValues } from '#assessment/talk-fields';
import type { Language } from '#value/text';
import { formatDayWithWeekday } from '../text/format.ts';
import { say } from '../text/say.ts';
import { afterText as t } from './after-text.ts';

/** When a talk is, in words. */
export function talkTime({ talkDay, starts, minutes }: Pick<TalkValues, 'talkDay' | 'starts' | 'minutes'>, language: Language): string {
  const day = talkDay ? formatDayWithWeekday(talkDay, language) : '';
  const time = language === 'nb' ? (starts ?? '').replace(':', '.') : (starts ?? '');
  return say(t.talkAt, language, { day, time, minutes: minutes ?? 0 });
}
