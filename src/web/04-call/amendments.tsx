import type { Amendment } from '#call';
import { callFields } from '#call/fields';
import type { Zone } from '#value/instant';
import type { Language } from '#value/text';
import { Timeline } from '../design/timeline.tsx';
import { formatInstant, formatList } from '../text/format.ts';

export type AmendmentsProps = {
  readonly amendments: readonly Amendment[];
  readonly language: Language;
  /** The language the reasons are written in. */
  readonly written: Language;
  readonly zone: Zone;
};

/** What was changed in a published call, when and why, oldest first. */
export function Amendments({ amendments, language, written, zone }: AmendmentsProps) {
  return (
    <Timeline
      entries={amendments.map((amendment) => ({
        kind: 'act',
        key: amendment.id,
        at: { dateTime: amendment.at, text: formatInstant(amendment.at, zone, language) },
        title: formatList(
          amendment.fields.map((name) => labelOf(name, language)),
          language,
        ),
        body: (
          <div className="prose-plain" lang={written === language ? undefined : written}>
            {amendment.rationale}
          </div>
        ),
      }))}
    />
  );
}

function labelOf(name: string, language: Language): string {
  return Object.entries(callFields).find(([key]) => key === name)?.[1].label[language] ?? name;
}
