import { needFields } from '#need/fields';
import { localityOf, zoneOf } from '#party/organisation';
import type { PublicRecord } from '#public-record';
import type { Language } from '#value/text';
import { Section } from '../design/layout.tsx';
import { Timeline } from '../design/timeline.tsx';
import { ChangeTable } from '../field/change-table.tsx';
import { formatInstant, formatList } from '../text/format.ts';
import { caseText } from './case-text.ts';

/** What was changed in the need since everybody could read it, the latest first; nothing where nothing was. */
export function NeedChangesPart({ record, language }: { readonly record: PublicRecord; readonly language: Language }) {
  // Records from before changes were kept have none.
  const changes = record.need.changes ?? [];
  if (changes.length === 0) return null;
  const t = caseText;
  return (
    <Section id="need-changes" title={t.needChanges[language]} lead={t.needChangesLead[language]}>
      <Timeline
        entries={changes.toReversed().map(({ id, at, changes: fields }) => ({
          kind: 'act',
          key: id,
          at: { dateTime: at, text: formatInstant(at, zoneOf(record.country), language) },
          title: formatList(
            fields.map(({ field }) => needFields[field].label[language]),
            language,
          ),
          body: (
            <ChangeTable
              rows={fields.map(({ field, before, after }) => ({
                key: field,
                label: needFields[field].label[language],
                field: needFields[field],
                before,
                after,
              }))}
              language={language}
              written={record.language}
              locality={localityOf(record.country)}
            />
          ),
        }))}
      />
    </Section>
  );
}
