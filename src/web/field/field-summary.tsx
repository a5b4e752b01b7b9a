import type { Fields, Locality } from '#field/field';
import type { Language } from '#value/text';
import { SummaryList } from '../design/summary-list.tsx';
import { valueIn, type StoredFile } from './field-props.ts';
import { FieldValue } from './field-value.tsx';

export type FieldSummaryProps = {
  readonly fields: Fields;
  readonly values: unknown;
  readonly language: Language;
  readonly locality: Locality;
  /** Names to show, in this order; absent = all. */
  readonly only?: readonly string[];
  /** Where an answer is changed; `undefined` for a field that cannot be. Add `#` + `inputId(name)` to land on the input. */
  readonly changeHref?: (name: string) => string | undefined;
  readonly files?: Readonly<Record<string, StoredFile>>;
};

/** The stored values of a catalogue for reading and checking. */
export function FieldSummary({ fields, values, language, locality, only, changeHref, files }: FieldSummaryProps) {
  const items = (only ?? Object.keys(fields)).flatMap((name) => {
    const field = fields[name];
    if (!field) return [];
    const value = <FieldValue field={field} value={valueIn(values, name)} language={language} locality={locality} file={files?.[name]} />;
    return [{ key: name, term: field.label[language], value, changeHref: changeHref?.(name) }];
  });
  return <SummaryList language={language} items={items} />;
}
