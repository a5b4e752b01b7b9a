import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { largestDocument, readText } from './read-text.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-text-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function* chunks(...parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

describe('reading the text of a document', () => {
  test('reads a file', async () => {
    const file = join(folder, 'a.json');
    await writeFile(file, '{"navn": "Blåbær"}');
    expect(await readText(file)).toEqual({ ok: true, value: '{"navn": "Blåbær"}' });
  });

  test('reads standard input for -, also when a letter is split between two chunks', async () => {
    const bytes = new TextEncoder().encode('å');
    expect(await readText('-', chunks(bytes.slice(0, 1), bytes.slice(1)))).toEqual({ ok: true, value: 'å' });
  });

  test('refuses a file that is not there and a folder', async () => {
    expect(await readText(join(folder, 'none.json'))).toMatchObject({ ok: false, refusal: { code: 'cannotRead' } });
    expect(await readText(folder)).toMatchObject({ ok: false, refusal: { code: 'cannotRead' } });
  });

  test('refuses bytes that are not UTF-8', async () => {
    expect(await readText('-', chunks(new Uint8Array([0x7b, 0xe5, 0x7d])))).toMatchObject({ ok: false, refusal: { code: 'notUtf8' } });
  });

  test('refuses more than 64 MB and reads no further', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        asked += 1;
        yield new Uint8Array(16 * 1024 * 1024);
      }
    }
    expect(largestDocument).toBe(67_108_864);
    expect(await readText('-', endless())).toMatchObject({ ok: false, refusal: { code: 'tooLarge' } });
    expect(asked).toBe(5);
  });
});
