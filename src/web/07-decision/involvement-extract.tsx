import { advantageFields } from '#assessment/advantage-fields';
import type { PublicRecord } from '#public-record';
import type { Language } from '#value/text';
import { advantageText as t } from '../06-assessment/advantage/text.ts';
import { DataTable } from '../design/data-table.tsx';
import { Section } from '../design/layout.tsx';
import { say } from '../text/say.ts';

type Involvement = NonNullable<PublicRecord['calls'][number]['decision']>['involvement'];

/** Who of those who submitted had taken part before the call, and what was done so that nobody gained from it: for everybody. */
export function InvolvementExtract({ language, involvement }: { readonly language: Language; readonly involvement: Involvement }) {
  if (involvement.length === 0) return null;
  const { involvement: kind, remedies } = advantageFields;
  return (
    <Section title={t.publicTitle[language]} lead={t.publicLead[language]}>
      <DataTable
        caption={t.publicTitle[language]}
        captionShown="hidden"
        columns={[
          { key: 'bidder', label: t.bidder[language] },
          { key: 'took', label: t.took[language] },
          { key: 'done', label: t.done[language] },
        ]}
        rows={involvement.map((line) => ({
          key: String(line.number),
          cells: {
            bidder: line.name ?? say(t.numbered, language, { n: line.number }),
            took: kind.options.find(({ value }) => value === line.involvement)?.label[language],
            // Each is a sentence of its own.
            done: remedies.options
              .filter(({ value }) => line.remedies?.includes(value))
              .map(({ label }) => label[language])
              .join('; '),
          },
        }))}
      />
    </Section>
  );
}
