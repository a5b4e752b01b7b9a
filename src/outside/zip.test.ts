import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zipOf } from './zip.ts';

const read = `
import hashlib, json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    print(json.dumps([[i.filename, i.file_size, hashlib.sha256(archive.read(i)).hexdigest()] for i in archive.infolist()]))
`;

test('another program reads every file back, names with Norwegian letters and an empty file included', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  const path = join(folder, 'case.zip');
  const text = (content: string) => new TextEncoder().encode(content);
  writeFileSync(
    path,
    zipOf([
      { name: 'brev/Omsorgsløftet.txt', bytes: text('Kjære dere') },
      { name: 'empty', bytes: new Uint8Array() },
    ]),
  );
  const found: unknown = JSON.parse(execFileSync('python3', ['-c', read, path], { encoding: 'utf8' }));
  expect(found).toEqual([
    ['brev/Omsorgsløftet.txt', 11, '0dd2d3d54412efe43371105ea44cb143a5e4818a60dab8c1ddfca2beed46dae2'],
    ['empty', 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ]);
  rmSync(folder, { recursive: true });
});
