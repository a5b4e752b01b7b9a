import { dialogueFields } from '#dialogue/fields';
import type { DialogueEntry } from '#dialogue';
import { zoneOf } from '#party/organisation';
import type { Country } from '#field/field';
import type { Language } from '#value/text';
import { Timeline } from '../design/timeline.tsx';
import { formatDayWithWeekday, formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { dialogueText } from './text.ts';

export type EntryListProps = {
  readonly entries: readonly DialogueEntry[];
  readonly language: Language;
  /** The language the log is written in. */
  readonly written: Language;
  readonly country: Country;
};

/** Entries of the log in the order of the meetings, each whole: what is shared is what stands here. */
export function EntryList({ entries, language, written, country }: EntryListProps) {
  const lang = written === language ? undefined : written;
  return (
    <Timeline
      entries={entries
        .toSorted((one, other) => ((one.heldOn ?? '') < (other.heldOn ?? '') ? -1 : 1))
        .map((entry) => ({
          kind: 'act',
          key: entry.id,
          at: { dateTime: entry.heldOn ?? entry.recordedAt, text: entry.heldOn ? formatDayWithWeekday(entry.heldOn, language) : '' },
          title: dialogueFields.kind.options.find((option) => option.value === entry.kind)?.label[language],
          who: <span lang={lang}>{entry.participants}</span>,
          body: (
            <>
              <div className="prose-plain" lang={lang}>
                {entry.said}
              </div>
              {entry.sharedAt && (
                <p className="field__hint">
                  {say(dialogueText.sharedOn, language, { at: formatInstant(entry.sharedAt, zoneOf(country), language) })}
                </p>
              )}
            </>
          ),
        }))}
    />
  );
}
