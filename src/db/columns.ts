import type { Fields, Values } from '#field/field';
import type { Currency, Money, Vat } from '#value/money';

type Row = Readonly<Record<string, unknown>>;

/**
 * The columns of a catalogue's values, lists left out (their rows are stored by position in tables of their own).
 * Money takes three columns: minor units, currency, VAT.
 */
export function rowOf<Fs extends Fields>(fields: Fs, values: Values<Fs>): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value: unknown = values[name];
    if (field.kind === 'list') continue;
    if (field.kind === 'choices') {
      // JSON; nothing chosen is no value, so that a row from before the field was asked stays as it was.
      row[name] = Array.isArray(value) && value.length > 0 ? JSON.stringify(value) : null;
      continue;
    }
    if (field.kind !== 'money') {
      row[name] = value;
      continue;
    }
    const money = value as Money | null; // the value of a money field
    row[`${name}Minor`] = money?.minor ?? null;
    row[`${name}Currency`] = money?.currency ?? null;
    row[`${name}Vat`] = money?.vat ?? null;
  }
  return row;
}

/** The values of a catalogue from a row; `lists` gives the rows of its lists. The reverse of `rowOf`. */
export function valuesOf<Fs extends Fields>(fields: Fs, row: Row, lists: Readonly<Record<string, readonly unknown[]>> = {}): Values<Fs> {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind === 'list') values[name] = lists[name] ?? [];
    else if (field.kind === 'money') values[name] = moneyOf(row, name);
    else if (field.kind === 'choices') values[name] = row[name] ?? [];
    else values[name] = row[name] ?? null;
  }
  return values as Values<Fs>; // built from the same entries
}

/** The money in three columns, or `null`. */
export function moneyOf(row: Row, name: string): Money | null {
  const minor = row[`${name}Minor`];
  if (typeof minor !== 'number') return null;
  return { minor, currency: row[`${name}Currency`] as Currency, vat: row[`${name}Vat`] as Vat }; // checked when written
}

/** Rows of a list field: the values of its own fields and the id. */
export function listRows<Fs extends Fields>(fields: Fs, rows: readonly Row[]): readonly (Values<Fs> & { readonly id: string | null })[] {
  return rows.map((row) => ({ ...valuesOf(fields, row), id: typeof row['id'] === 'string' ? row['id'] : null }));
}
