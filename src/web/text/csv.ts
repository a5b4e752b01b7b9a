/** A cell: a number stands as it is (full stop as decimal sign, unrounded), `null` is empty. */
export type Cell = string | number | null;

/** A spreadsheet would take a text that begins like this for a formula and run it. https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^[=+\-@\t\r\n]/;

/** CSV as in RFC 4180: a header line, CRLF, quotes where needed. Texts that look like formulas get an apostrophe in front. */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
