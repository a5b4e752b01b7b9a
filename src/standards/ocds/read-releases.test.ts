import { createReadStream } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostRecordBytes, readReleases, type ReadItem } from './read-releases.ts';

const good = { ocid: 'ocds-abcdef-1', id: '1', date: '2026-05-01T09:00:00+01:00', tag: ['tender'], initiationType: 'tender' };
const other = { ...good, id: '2', date: '2026-05-02T09:00:00+01:00' };

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(
  content: string | Uint8Array,
  more: { readonly size?: number; readonly recordBytes?: number } = {},
): Promise<readonly ReadItem[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const items: ReadItem[] = [];
  const limits = { recordBytes: more.recordBytes ?? mostRecordBytes };
  for await (const item of readReleases(inChunks(bytes, more.size ?? 1 << 16), limits)) items.push(item);
  return items;
}

/** `id` of every release and code of every problem, in order. */
function summary(items: readonly ReadItem[]): readonly string[] {
  return items.map((item) => ('release' in item ? String(item.release['id']) : item.problem.code));
}

function packageOf(...releases: readonly unknown[]): string {
  return JSON.stringify({ uri: 'https://example.org/p', version: '1.1', releases, publisher: { name: 'p' } });
}

describe('what a file may be', () => {
  const record = { ocid: good.ocid, releases: [good, other], compiledRelease: { ...good, id: 'c', tag: ['compiled'] } };
  const linked = {
    ocid: good.ocid,
    releases: [{ url: 'https://example.org/1', date: good.date }],
    compiledRelease: { ...good, id: 'c', tag: ['compiled'] },
  };
  const forms: readonly (readonly [string, string, readonly string[]])[] = [
    ['a release package', packageOf(good, other), ['1', '2']],
    ['an indented package', JSON.stringify(JSON.parse(packageOf(good, other)), null, 2), ['1', '2']],
    ['a record package with embedded releases', JSON.stringify({ version: '1.1', records: [record] }), ['1', '2']],
    ['a record package with linked releases', JSON.stringify({ records: [linked] }), ['c']],
    [
      'a record package without anything to read',
      JSON.stringify({ records: [{ ocid: good.ocid, releases: linked.releases }] }),
      ['linkedOnly'],
    ],
    ['a list of releases', JSON.stringify([good, other]), ['1', '2']],
    ['a single release', JSON.stringify(good), ['1']],
    ['a single indented release', JSON.stringify(good, null, 2), ['1']],
    ['a single record', JSON.stringify(linked), ['c']],
    ['JSON Lines of releases', `${JSON.stringify(good)}\n${JSON.stringify(other)}\n`, ['1', '2']],
    ['JSON Lines with Windows line ends and blank lines', `${JSON.stringify(good)}\r\n\r\n${JSON.stringify(other)}`, ['1', '2']],
    ['JSON Lines of packages', `${packageOf(good)}\n${packageOf(other)}\n`, ['1', '2']],
    ['JSON Lines of records', `${JSON.stringify(linked)}\n${JSON.stringify(linked)}\n`, ['c', 'c']],
    ['a package with a byte order mark', `\uFEFF${packageOf(good)}`, ['1']],
    ['a package whose texts hold brackets, quotes and escapes', packageOf({ ...good, title: '}]"\\{["releases":[' }, other), ['1', '2']],
  ];

  test.each(forms)('%s is read', async (_, content, expected) => {
    expect(summary(await read(content))).toEqual(expected);
  });

  test.each(forms)('%s is read the same a byte at a time', async (_, content, expected) => {
    expect(summary(await read(content, { size: 1 }))).toEqual(expected);
  });

  test('the version history of a record is not read, however large', async () => {
    const content = JSON.stringify({ records: [{ ...record, versionedRelease: { ocid: good.ocid, text: 'x'.repeat(50_000) } }, record] });
    expect(summary(await read(content, { recordBytes: 5_000, size: 1_000 }))).toEqual(['1', '2', '1', '2']);
  });
});

describe('a record that cannot be used is refused alone', () => {
  test.each([
    ['a text', 'text', 'notAnObject'],
    ['a list', [], 'notAnObject'],
    ['a number', 7, 'notAnObject'],
    ['no ocid', { ...good, ocid: undefined }, 'noOcid'],
    ['an empty ocid', { ...good, ocid: ' ' }, 'noOcid'],
    ['no id', { ...good, id: undefined }, 'noId'],
    ['no date', { ...good, date: undefined }, 'noDate'],
    ['a date without a zone', { ...good, date: '2026-05-01T09:00:00' }, 'invalidDate'],
    ['a date that does not exist', { ...good, date: '2026-02-30T09:00:00Z' }, 'invalidDate'],
    ['no tag', { ...good, tag: undefined }, 'noTag'],
    ['an empty tag list', { ...good, tag: [] }, 'noTag'],
    ['parties that are an object', { ...good, parties: {} }, 'wrongType'],
    ['a party that is a text', { ...good, parties: ['x'] }, 'wrongType'],
    ['a buyer that is a text', { ...good, buyer: 'x' }, 'wrongType'],
  ])('%s', async (_, bad, code) => {
    expect(summary(await read(packageOf(bad, other)))).toEqual([code, '2']);
  });

  test('a number that no program can hold is refused with its path', async () => {
    const content = packageOf(good, other).replace('"initiationType":"tender"', '"tender":{"value":{"amount":1e9999}}');
    const [first, second] = await read(content);
    expect(first).toMatchObject({ index: 0, problem: { code: 'notFinite', ocid: 'ocds-abcdef-1', path: '/tender/value/amount' } });
    expect(second).toMatchObject({ index: 1, release: { id: '2' } });
  });

  test('a record that is not JSON does not end the rest', async () => {
    expect(summary(await read(`{"releases":[{"ocid": 'single quotes'},${JSON.stringify(other)}]}`))).toEqual(['notJson', '2']);
    expect(summary(await read(`${JSON.stringify(good)}\n{"ocid": \n${JSON.stringify(other)}\n`))).toEqual(['1', 'notJson', '2']);
  });

  test('a record above the limit is refused and the next one read', async () => {
    const big = { ...good, title: 'x'.repeat(3_000) };
    expect(summary(await read(packageOf(big, other), { recordBytes: 1_000, size: 100 }))).toEqual(['tooLarge', '2']);
    expect(
      summary(await read(`${JSON.stringify(good)}\n${JSON.stringify(big)}\n${JSON.stringify(other)}`, { recordBytes: 1_000 })),
    ).toEqual(['1', 'tooLarge', '2']);
  });

  test('a record nested deeper than any release is refused and the next one read', async () => {
    expect(summary(await read(`{"releases":[${'['.repeat(5_000)}${']'.repeat(5_000)},${JSON.stringify(other)}]}`))).toEqual([
      'tooDeep',
      '2',
    ]);
  });

  test('a record that is not UTF-8 is refused', async () => {
    const bytes = new TextEncoder().encode(packageOf({ ...good, title: '?' }, other));
    bytes[bytes.indexOf(0x3f)] = 0xff;
    expect(summary(await read(bytes))).toEqual(['notUtf8', '2']);
  });
});

describe('a file that ends too early or is something else', () => {
  test('everything before the break is read, then one problem says so', async () => {
    const whole = packageOf(good, other);
    expect(summary(await read(whole.slice(0, whole.indexOf('"id":"2"'))))).toEqual(['1', 'truncated']);
  });

  test('brackets that do not match end the reading with one problem', async () => {
    expect(summary(await read(`{"releases":[${JSON.stringify(good)}}, ${JSON.stringify(other)}`))).toEqual(['1', 'broken']);
  });

  test('every cut of a package gives its complete releases and then one problem', async () => {
    const whole = packageOf(good, other);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), fc.integer({ min: 1, max: 40 }), async (cut, size) => {
        const got = summary(await read(whole.slice(0, cut), { size }));
        expect(got.at(-1)).toBe('truncated');
        expect(['1', '2'].slice(0, got.length - 1)).toEqual(got.slice(0, -1));
      }),
    );
  });

  test.each([
    ['an empty file', '', 'The file is empty.'],
    ['blanks', ' \n ', 'The file is empty.'],
    ['a web page', '<!doctype html><html><body>Not found</body></html>', 'This is a web page, not OCDS data.'],
    ['XML', '<?xml version="1.0"?><ContractNotice/>', 'This is XML, not OCDS data.'],
    ['a table', 'ocid,title,date\n1,2,3\n', 'This is a table of values, not OCDS data in JSON.'],
    ['a PDF', '%PDF-1.7\n…', 'This is a PDF document, not OCDS data.'],
    ['prose', 'hello', 'This is not JSON.'],
    ['another JSON document', '{"grants":[{"id":"360G-x"}]}', 'This JSON is neither a release, a record nor a package of OCDS.'],
  ])('%s is one problem', async (_, content, message) => {
    expect(await read(content)).toEqual([{ index: 0, problem: { code: 'notOcds', message } }]);
  });

  test('a package without releases says so', async () => {
    expect(summary(await read(packageOf()))).toEqual(['noReleases']);
  });

  test('any bytes at all end in items and never in a defect', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', '\n', 'releases', '1') })
        .map((text) => new TextEncoder().encode(text)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.integer({ min: 1, max: 50 }), async (content, size) => {
        expect(summary(await read(content, { size }))).toEqual(summary(await read(content)));
      }),
    );
  });
});

test('the sample file from Find a Tender is read from disk without loss', async () => {
  const file = new URL('../../../samples/past-contracts/find-a-tender.json', import.meta.url);
  const items: ReadItem[] = [];
  for await (const item of readReleases(createReadStream(file))) items.push(item);
  expect(items.length).toBeGreaterThanOrEqual(25);
  expect(items.every((item) => 'release' in item)).toBe(true);
});
