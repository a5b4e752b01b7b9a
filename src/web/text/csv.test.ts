import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from './csv.ts';

describe('a CSV file', () => {
  test('has a header, CRLF line ends and quotes only where needed', () => {
    expect(
      csvText(
        ['period', 'value', 'note'],
        [
          ['2027-01', 66.5, 'a "b", c'],
          ['2027-02', null, 'line\nbreak'],
        ],
      ),
    ).toBe('period,value,note\r\n2027-01,66.5,"a ""b"", c"\r\n2027-02,,"line\nbreak"\r\n');
  });

  test('keeps a negative number a number and never lets a text become a formula', () => {
    expect(csvText(['v'], [[-4], ['-4'], ['=1+1'], ['@x'], ['+47 22'], ['\t=1']])).toBe(
      "v\r\n-4\r\n'-4\r\n'=1+1\r\n'@x\r\n'+47 22\r\n'\t=1\r\n",
    );
  });

  test('gives every text back to a reader of RFC 4180, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), (cells) => {
        const [first = '', second = ''] = readRow(csvText(['a', 'b'], [cells]).slice('a,b\r\n'.length));
        const plain = (cell: string | undefined) => (/^[=+\-@\t\r\n]/.test(cell ?? '') ? `'${cell}` : cell);
        expect([first, second]).toEqual(cells.map(plain));
      }),
    );
  });
});

/** One record, read as RFC 4180 says, written apart from the writer. */
function readRow(line: string): readonly string[] {
  const cells: string[] = [''];
  let quoted = false;
  for (let place = 0; place < line.length; place += 1) {
    const sign = line[place] ?? '';
    const last = cells.length - 1;
    if (quoted && sign === '"' && line[place + 1] === '"') {
      cells[last] += '"';
      place += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ',') cells.push('');
    else if (!quoted && sign === '\r' && line[place + 1] === '\n') return cells;
    else cells[last] += sign;
  }
  return cells;
}
