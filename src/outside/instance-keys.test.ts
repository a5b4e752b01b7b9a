import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openInstanceKeys } from './instance-keys.ts';
import { openSealing } from './sealing.ts';
import { verifySignature } from './signing.ts';

const folders: string[] = [];
let file = '';

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'twofold-keys-'));
  folders.push(folder);
  file = join(folder, 'made', 'instance-keys.json');
});

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

async function keysOf(path: string) {
  const result = await openInstanceKeys(path, 'create');
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

describe('the key file', () => {
  test('is made once, readable by its owner only, and gives the same keys ever after', async () => {
    const made = await keysOf(file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const before = await readFile(file, 'utf8');
    const again = await keysOf(file);
    expect(await readFile(file, 'utf8')).toBe(before);
    expect(again.signer.publicKey).toBe(made.signer.publicKey);
    expect(again.sealingIdentity).toBe(made.sealingIdentity);
    expect(again.sealingRecipient).toMatch(/^age1/);
    expect(await verifySignature(again.signer.publicKey, 'text', await made.signer.sign('text'))).toBe(true);
    const wrapped = await openSealing(made.sealingIdentity).wrapToInstance('secret');
    expect(await openSealing(again.sealingIdentity).unwrapFromInstance(wrapped)).toBe('secret');
  });

  test('leaves nothing else behind in its folder', async () => {
    await keysOf(file);
    expect(await readdir(join(file, '..'))).toEqual(['instance-keys.json']);
  });

  test('is the same for two that start a little apart, whatever the distance', async () => {
    for (let ticks = 0; ticks < 40; ticks += 1) {
      const path = join(file, '..', `keys-${ticks}.json`);
      const first = keysOf(path);
      for (let tick = 0; tick < ticks; tick += 1) await new Promise((resolve) => setImmediate(resolve));
      const second = await keysOf(path);
      expect(second.signer.publicKey).toBe((await first).signer.publicKey);
      expect(second.sealingIdentity).toBe((await first).sealingIdentity);
    }
  });

  test('is the same for processes that start at once', async () => {
    const module = new URL('./instance-keys.ts', import.meta.url).href;
    const program = `const { openInstanceKeys } = await import(${JSON.stringify(module)});
      const keys = await openInstanceKeys(process.argv[1], 'create');
      process.stdout.write(keys.value.signer.publicKey + ' ' + keys.value.sealingRecipient);`;
    const outputs = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const child = spawn(process.execPath, ['--input-type=module', '--eval', program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
        let output = '';
        child.stdout.on('data', (chunk) => (output += String(chunk)));
        await once(child, 'close');
        return output;
      }),
    );
    expect(outputs[0]).toMatch(/^\S{44} age1\S+$/);
    expect(new Set(outputs).size).toBe(1);
  });

  test('is refused in one sentence when other users could read it', async () => {
    await keysOf(file);
    for (const mode of [0o640, 0o604, 0o660]) {
      await chmod(file, mode);
      const result = await openInstanceKeys(file, 'create');
      expect(result).toMatchObject({ ok: false, refusal: { code: 'keyFileReadableByOthers' } });
      if (!result.ok)
        expect(result.refusal.message).toBe(
          `The key file ${file} can be opened by other users of this machine; allow only its owner (chmod 600).`,
        );
    }
  });

  test('is refused, and left as it is, when it is damaged', async () => {
    await keysOf(file);
    const good = await readFile(file, 'utf8');
    const bad = [
      '',
      '{',
      '[]',
      good.slice(0, -20),
      good.replace('keys-1', 'keys-2'),
      good.replace('AGE-SECRET-KEY-1', 'AGE-SECRET-KEY-2'),
      good.replace(/MC4CAQ/, 'AAAAAA'),
    ];
    for (const text of bad) {
      expect(text).not.toBe(good);
      await writeFile(file, text);
      const result = await openInstanceKeys(file, 'create');
      expect(result).toMatchObject({ ok: false, refusal: { code: 'keyFileUnusable' } });
      expect(JSON.stringify(result)).not.toContain('AGE-SECRET-KEY');
      expect(await readFile(file, 'utf8')).toBe(text);
    }
  });

  test('is not made where it has to be there already', async () => {
    expect(await openInstanceKeys(file, 'refuse')).toMatchObject({ ok: false, refusal: { code: 'keyFileMissing' } });
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  test('is refused in one sentence when its folder cannot be made', async () => {
    await keysOf(file);
    expect(await openInstanceKeys(join(file, 'below-a-file', 'keys.json'), 'create')).toMatchObject({
      ok: false,
      refusal: { code: 'keyFileUnusable' },
    });
  });
});
