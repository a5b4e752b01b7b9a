import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/universal';
import { ok, refused, type Result } from '#value/result';

/** A cell as its file has it: what a CSV file writes is always text. */
export type Cell = string | number | null;

export type RowsRefusal = { readonly code: 'sheetUnreadable' };

/** A spreadsheet is a ZIP, and its first two bytes say so. */
export function isWorkbook(content: Uint8Array): boolean {
  return content[0] === 0x50 && content[1] === 0x4b;
}

/**
 * The rows of a CSV file (commas, semicolons or tabs; UTF-8, or Windows-1252 as older spreadsheets write it) or of the first sheet of an XLSX
 * file. Empty rows are left out. Dates, formulas without a result and truth values are read as text. Refuses what is neither.
 */
export async function readRows(content: Uint8Array): Promise<Result<readonly (readonly Cell[])[], RowsRefusal>> {
  try {
    const rows = isWorkbook(content) ? await rowsOfWorkbook(content) : rowsOfText(textOf(content));
    return ok(rows.filter((row) => row.some((cell) => cell !== null && cell !== '')));
  } catch {
    return refused({ code: 'sheetUnreadable' });
  }
}

async function rowsOfWorkbook(content: Uint8Array): Promise<readonly (readonly Cell[])[]> {
  const rows = await readSheet(new Blob([new Uint8Array(content)]));
  return rows.map((row) => row.map((cell) => (cell === null || typeof cell === 'number' ? cell : String(cell))));
}

function rowsOfText(text: string): readonly (readonly Cell[])[] {
  const [first = ''] = text.split(/\r?\n/, 1);
  // The sign that the first line has most of separates the cells.
  const [separator = ','] = [',', ';', '\t'].toSorted((one, other) => first.split(other).length - first.split(one).length);
  return parse(text, { delimiter: separator, relax_column_count: true, skip_empty_lines: true, trim: true });
}

function textOf(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}
