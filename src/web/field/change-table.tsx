import type { Field, Locality } from '#field/field';
import type { Language } from '#value/text';
import { DataTable } from '../design/data-table.tsx';
import { textDiff, type TextPart } from '../text/text-diff.ts';
import { FieldValue } from './field-value.tsx';
import { words } from './field-words.ts';

/** One answer before and after. */
export type ChangedField = {
  readonly key: string;
  readonly label: string;
  readonly field: Field;
  readonly before: unknown;
  readonly after: unknown;
};

export type ChangeTableProps = {
  readonly rows: readonly ChangedField[];
  readonly language: Language;
  /** The language the answers are written in. */
  readonly written: Language;
  readonly locality: Locality;
};

/** What changed, side by side: long texts with the words that went and those that came marked. */
export function ChangeTable({ rows, language, written, locality }: ChangeTableProps) {
  const lang = written === language ? undefined : written;
  return (
    <div className="compare">
      <DataTable
        caption={words.whatChanged[language]}
        captionShown="hidden"
        columns={[
          { key: 'field', label: words.changedField[language] },
          { key: 'before', label: words.before[language] },
          { key: 'after', label: words.after[language] },
        ]}
        rows={rows.map(({ key, label, field, before, after }) => {
          if (field.kind === 'longText' && typeof before === 'string' && typeof after === 'string')
            return { key, cells: { field: label, ...marked(textDiff(before, after), lang) } };
          const typed = field.kind === 'text' || field.kind === 'longText' || field.kind === 'list';
          const shown = (value: unknown) => (
            <div lang={typed ? lang : undefined}>
              <FieldValue field={field} value={value} language={language} locality={locality} />
            </div>
          );
          return { key, cells: { field: label, before: shown(before), after: shown(after) } };
        })}
      />
    </div>
  );
}

/** Both texts whole, with the words that went and those that came marked. */
function marked(parts: readonly TextPart[], lang: Language | undefined) {
  return {
    before: (
      <div className="prose-plain" lang={lang}>
        {parts.map(({ kind, text }, index) => (kind === 'gone' ? <del key={index}>{text}</del> : kind === 'same' ? text : null))}
      </div>
    ),
    after: (
      <div className="prose-plain" lang={lang}>
        {parts.map(({ kind, text }, index) => (kind === 'new' ? <ins key={index}>{text}</ins> : kind === 'same' ? text : null))}
      </div>
    ),
  };
}
