import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { cleanFileName, sniffer } from './file-kind.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** A ZIP file with stored, empty-checksum entries: local headers, central directory, end record (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
function zip(entries: Readonly<Record<string, string>>, comment = ''): Uint8Array {
  const parts: number[] = [];
  const directory: number[] = [];
  const u16 = (value: number) => [value & 255, value >> 8];
  const u32 = (value: number) => [...u16(value & 65_535), ...u16(value >>> 16)];
  for (const [name, content] of Object.entries(entries)) {
    const sizes = [...u32(0), ...u32(content.length), ...u32(content.length), ...u16(name.length)];
    directory.push(...u32(0x02014b50), ...u16(20), ...u16(20), ...u16(0), ...u16(0), ...u32(0), ...sizes);
    directory.push(...u16(0), ...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(parts.length), ...text(name));
    parts.push(...u32(0x04034b50), ...u16(20), ...u16(0), ...u16(0), ...u32(0), ...sizes, ...u16(0), ...text(name));
    for (const byte of text(content)) parts.push(byte);
  }
  const count = Object.keys(entries).length;
  const end = [...u32(0x06054b50), ...u16(0), ...u16(0), ...u16(count), ...u16(count), ...u32(directory.length), ...u32(parts.length)];
  return Uint8Array.from([...parts, ...directory, ...end, ...u16(comment.length), ...text(comment)]);
}

/** The kind of a file that passes by in pieces of these sizes, over and over; whole without any. */
function kindOfFile(name: string, bytes: Uint8Array, sizes: readonly number[] = []): string | null {
  const sniffing = sniffer(name);
  let from = 0;
  for (let turn = 0; from < bytes.length; turn += 1) {
    const size = sizes.length > 0 ? (sizes[turn % sizes.length] ?? 1) : bytes.length;
    sniffing.add(bytes.subarray(from, from + size));
    from += size;
  }
  return sniffing.kind();
}

describe('the kind of a file', () => {
  const odt = 'application/vnd.oasis.opendocument.text';
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

  test.each([
    ['a.pdf', text('%PDF-1.7\n'), 'application/pdf'],
    ['a.PDF', text('\ufeff%PDF-1.4\n'), 'application/pdf'],
    ['a.png', png, 'image/png'],
    ['a.jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    [
      'a.docx',
      zip({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<w/>' }, 'kommentar'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['a.xlsx', zip({ 'xl/workbook.xml': '<w/>' }), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['a.odt', zip({ mimetype: odt }), odt],
    ['plan.csv', text('dag;gruppe\nmandag;A\n'), 'text/csv'],
    ['notat.txt', text('Små grupper.\tKjøring\r\n'), 'text/plain'],
    ['utf16.txt', Uint8Array.from([0xff, 0xfe, 0x41, 0x00]), 'text/plain'],
  ])('%s is taken when its content is of that kind', (name, bytes, mediaType) => {
    expect(kindOfFile(name, bytes)).toBe(mediaType);
  });

  test.each([
    ['a program', 'a.exe', text('MZ')],
    ['a page that calls itself a PDF', 'a.pdf', text('<script>alert(1)</script>')],
    ['a picture that calls itself a document', 'a.docx', png],
    ['a spreadsheet that calls itself a document', 'a.docx', zip({ 'xl/workbook.xml': '' })],
    ['a ZIP file with something else in it', 'a.xlsx', zip({ 'virus.exe': 'MZ' })],
    ['a locked document, which is no ZIP file', 'a.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a broken ZIP file', 'a.docx', zip({ 'word/document.xml': '' }).subarray(0, 40)],
    ['bytes that call themselves text', 'a.txt', Uint8Array.from([0x41, 0x00, 0x42])],
    ['a name without an ending', 'pdf', text('%PDF-1.7')],
    ['an ending that is a property of every object', 'a.constructor', text('x')],
  ])('%s is not taken', (_what, name, bytes) => {
    expect(kindOfFile(name, bytes)).toBeNull();
  });
});

test('the pieces in which a file passes by change nothing, however large it is', () => {
  const document = zip({ 'word/media/film.bin': 'x'.repeat(1_500_000), 'word/document.xml': '<w/>' });
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['a.docx', document],
    ['a.xlsx', document],
    ['a.txt', text('a'.repeat(3_000))],
    ['a.txt', text(`${'a'.repeat(3_000)}\u0000`)],
    ['a.pdf', text(`${' '.repeat(900)}%PDF-1.7`)],
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(fc.integer({ min: 1_000, max: 900_000 }), { minLength: 1, maxLength: 4 }),
      ([name, bytes], sizes) => {
        expect(kindOfFile(name, bytes, sizes)).toBe(kindOfFile(name, bytes));
      },
    ),
    { numRuns: 50 },
  );
  expect(kindOfFile('a.docx', document)).not.toBeNull();
});

describe('the name of a file', () => {
  test('folders, control characters and signs that turn the writing are left out', () => {
    expect(cleanFileName('C:\\Dokumenter\\budsjett.xlsx')).toBe('budsjett.xlsx');
    expect(cleanFileName('../../etc/pass\u0000wd\n.txt')).toBe('passwd.txt');
    expect(cleanFileName('faktura\u202efdp.exe')).toBe('fakturafdp.exe');
    expect(cleanFileName('/')).toBe('file');
  });

  test('a long name is cut and keeps its ending', () => {
    const name = cleanFileName(`${'å'.repeat(300)}.pdf`);
    expect([name.length, name.endsWith('å.pdf')]).toEqual([120, true]);
  });
});
