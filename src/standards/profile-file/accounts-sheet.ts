import type { Country } from '#field/field';
import { localityOf } from '#party/organisation';
import type { Day } from '#value/day';
import { majorUnits, parseAmount } from '#value/money';
import { ok, refused, type Result } from '#value/result';
import type { Cell } from '../spreadsheet/read-rows.ts';
import { profileFormat } from './profile-file.ts';

/** `row` counts from 1 with the line of the years as the first. */
export type AccountsSheetRefusal = {
  readonly code: 'sheetWithoutYears' | 'sheetAmount' | 'sheetLineTwice';
  readonly facts?: Readonly<Record<string, string | number>>;
};

/** Lines of accounts that are no customer, by the words that they are known by. */
const lines = {
  paidByOthers: ['others', 'all the others', 'other income', 'andre', 'alle de andre', 'andre inntekter'],
  earned: ['earned', 'trading income', 'sales', 'opptjent', 'salgsinntekt', 'salgsinntekter'],
  surplus: ['surplus', 'profit', 'result', 'overskudd', 'årsresultat', 'resultat'],
  paidOut: ['paid out', 'distributed', 'dividend', 'delt ut', 'utdelt', 'utbytte'],
  reinvested: ['put back', 'reinvested', 'brukt videre', 'reinvestert'],
} as const;
type LineName = keyof typeof lines;

/**
 * Accounts from a sheet as a profile file (`readProfileFile` judges it): the first row has the years, the first column the lines; a line that is
 * none of the known ones is a customer, its amounts what it paid. What they say is the enterprise's own word of `day`, read by nobody else, until
 * somebody says what stands behind it. A surplus below zero is a year without one. Refuses a first row without years, a line that stands twice, and a cell that is no amount.
 */
export function accountsSheet(
  rows: readonly (readonly Cell[])[],
  { country, day }: { readonly country: Country; readonly day: Day },
): Result<string, AccountsSheetRefusal> {
  const [head = [], ...body] = rows;
  const years = head.flatMap((cell, column) => (column > 0 && /^(19|20)\d\d$/.test(textOf(cell)) ? [{ column, year: Number(cell) }] : []));
  if (years.length === 0) return refused({ code: 'sheetWithoutYears' });
  const names = body.map(([name]) => textOf(name ?? null));
  const twice = names.findIndex((name, index) => name !== '' && names.indexOf(name) < index);
  if (twice >= 0) return refused({ code: 'sheetLineTwice', facts: { row: twice + 2, line: names[twice] ?? '' } });
  const currency = localityOf(country).currency;
  const statements: object[] = [];
  for (const { column, year } of years) {
    const values: Record<string, unknown> = { year };
    const customers: object[] = [];
    for (const [index, row] of body.entries()) {
      const name = names[index] ?? '';
      const amount = amountOf(row[column] ?? null, country);
      if (amount === null) continue;
      if (amount === 'wrong') return refused({ code: 'sheetAmount', facts: { row: index + 2, year, cell: textOf(row[column] ?? null) } });
      const line = lineNamed(name);
      if (line === null) customers.push({ customer: name, paid: { amount, currency } });
      else values[line] = { amount: line === 'surplus' ? Math.max(0, amount) : amount, currency };
    }
    const behind = { evidenceClass: 'D', evidenceDate: day, reader: 'own' };
    if (customers.length > 0 || Object.keys(values).length > 1)
      statements.push({ topic: 'accounts', values: { ...values, customers }, behind });
  }
  return ok(JSON.stringify({ format: profileFormat, statements }));
}

function lineNamed(name: string): LineName | null {
  const plain = name
    .toLocaleLowerCase('nb')
    .replace(/[.:]+$/, '')
    .trim();
  // Exactly one entry of the table can have the word.
  return (Object.keys(lines) as LineName[]).find((line) => lines[line].some((word) => word === plain)) ?? null; // keys of the table
}

function amountOf(cell: Cell, country: Country): number | null | 'wrong' {
  const text = textOf(cell);
  if (text === '' || text === '-' || text === '–') return null;
  if (typeof cell === 'number') return Math.round(cell * 100) / 100;
  const amount = parseAmount(text, country === 'NO' ? 'nb' : 'en');
  return amount.ok ? majorUnits(amount.value) : 'wrong';
}

function textOf(cell: Cell): string {
  return cell === null ? '' : String(cell).trim();
}
