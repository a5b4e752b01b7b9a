import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRows } from './read-rows.ts';

const rowsOf = async (text: string) => readRows(new TextEncoder().encode(text));

test('commas, semicolons and tabs separate, quotes keep them, and empty rows are left out', async () => {
  const rows = [
    ['', '2024'],
    ['Open, Door', '1 640,50'],
  ];
  expect(await rowsOf(',2024\n"Open, Door","1 640,50"\n\n')).toEqual({ ok: true, value: rows });
  expect(await rowsOf(';2024\r\nOpen, Door;1 640,50\r\n;\r\n')).toEqual({ ok: true, value: rows });
  expect(await rowsOf('\t2024\n"Open, Door"\t1 640,50')).toEqual({ ok: true, value: rows });
});

test('what an older spreadsheet writes in Windows-1252 keeps its letters', async () => {
  expect(await readRows(new Uint8Array([0x3b, 0x32, 0x30, 0x32, 0x34, 0x0a, 0x42, 0xf8, 0x3b, 0x31]))).toEqual({
    ok: true,
    value: [
      ['', '2024'],
      ['Bø', '1'],
    ],
  });
});

test('a workbook gives the rows of its first sheet, with numbers as numbers', async () => {
  const workbook = readFileSync(new URL('../../../tests/fixtures/accounts.xlsx', import.meta.url));
  expect(await readRows(workbook)).toEqual({
    ok: true,
    value: [
      [null, '2024', '2025'],
      ['Lyngfjell kommune', 1_640_000, 1_700_000.5],
      ['Andre', 310_000, null],
      ['Overskudd', 64_000, -2000],
    ],
  });
});

test('a ZIP that is no workbook, and a quote that never ends, are refused', async () => {
  expect(await readRows(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]))).toEqual({ ok: false, refusal: { code: 'sheetUnreadable' } });
  expect(await rowsOf('"a,b\nc')).toEqual({ ok: false, refusal: { code: 'sheetUnreadable' } });
});
