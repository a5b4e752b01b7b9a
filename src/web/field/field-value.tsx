import type { ReactNode } from 'react';
import type { Field, Locality, NumberField } from '#field/field';
import type { Day } from '#value/day';
import type { Instant } from '#value/instant';
import type { Money } from '#value/money';
import type { Language } from '#value/text';
import { formatDay, formatInstant, formatMoney, formatMoneyWithVat, formatNumber } from '../text/format.ts';
import { valueIn, type StoredFile } from './field-props.ts';
import { words } from './field-words.ts';
import { FileRow } from './file-input.tsx';
import { rowName } from './problem-text.ts';

export type FieldValueProps = {
  readonly field: Field;
  readonly value: unknown;
  readonly language: Language;
  readonly locality: Locality;
  readonly file?: StoredFile | undefined;
};

/** A stored value as a person reads it; what is unanswered says so. */
export function FieldValue(props: FieldValueProps): ReactNode {
  const { field, value, language, locality } = props;
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) {
    return <span className="not-provided">{words.notProvided[language]}</span>;
  }
  switch (field.kind) {
    case 'number':
      return numberText(field, Number(value), language);
    case 'money':
      // The value of a money field.
      return field.vat === 'outside' ? formatMoney(value as Money, language) : formatMoneyWithVat(value as Money, language);
    case 'day':
      return formatDay(value as Day, language); // the value of a day field
    case 'instant':
      return formatInstant(value as Instant, locality.zone, language); // the value of an instant field
    case 'choice':
      return labelOf(field.options, value, language);
    case 'choices':
      return <PlainList items={itemsOf(value).map((item) => labelOf(field.options, item, language))} />;
    case 'file':
      return props.file ? <FileRow file={props.file} language={language} /> : textOf(value);
    case 'list':
      return <Rows {...props} />;
    case 'text':
      return textOf(value);
    case 'longText':
      return <div className="prose-plain">{textOf(value)}</div>;
  }
}

function Rows({ field, value, language, locality }: FieldValueProps) {
  if (field.kind !== 'list') return null;
  return (
    <ol className="row-summary">
      {itemsOf(value).map((row, index) => (
        <li key={index}>
          <span className="row-summary__title">{rowName(field.one[language], index)}</span>
          <dl>
            {Object.entries(field.of).map(([name, sub]) => (
              <div key={name}>
                <dt>{sub.label[language]}</dt>
                <dd>
                  <FieldValue field={sub} value={valueIn(row, name)} language={language} locality={locality} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}

function PlainList({ items }: { readonly items: readonly string[] }) {
  if (items.length === 1) return items[0];
  return (
    <ul className="plain-list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function labelOf(
  options: readonly { readonly value: string; readonly label: { readonly [L in Language]: string } }[],
  value: unknown,
  language: Language,
): string {
  return options.find((option) => option.value === value)?.label[language] ?? textOf(value);
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A number with its unit. English writes 75%, Norwegian 75 %. A number that only names something, like a year, stands as it is. */
function numberText({ decimals, unit, grouping }: NumberField, value: number, language: Language): string {
  const number = grouping === 'none' ? String(value) : formatNumber(value, language, { most: decimals });
  if (!unit) return number;
  return `${number}${language === 'en' && unit.en.startsWith('%') ? '' : '\u00a0'}${unit[language]}`;
}
