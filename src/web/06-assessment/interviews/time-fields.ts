import type { TalkValues } from '#dialogue/talk-fields';
import type { ChoiceField } from '#field/field';
import { talkTime } from '../../07-decision/talk-time.ts';
import { interviewText as t } from './text.ts';

type OfferedTime = Pick<TalkValues, 'talkDay' | 'starts' | 'minutes' | 'place'> & { readonly id: string };

/** Which of the free times, as a question. */
export function timeField(times: readonly OfferedTime[]): ChoiceField {
  return {
    kind: 'choice',
    label: t.time,
    missing: t.chooseTime,
    options: times.map((time) => ({
      value: time.id,
      label: { en: `${talkTime(time, 'en')} · ${time.place ?? ''}`, nb: `${talkTime(time, 'nb')} · ${time.place ?? ''}` },
    })),
    store: 'column',
    required: 'save',
    visible: 'buyer',
  };
}
