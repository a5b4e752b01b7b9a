import { Decrypter, Encrypter } from 'age-encryption';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPassphraseBox } from './passphrase.ts';

const box = openPassphraseBox(10);

test('what was locked opens with the same passphrase, whatever was typed around it or however letters are composed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), async (secret, passphrase) => {
      const locked = await box.lock(secret, passphrase);
      expect(await box.unlock(locked, ` ${passphrase.normalize('NFD')}\n`)).toBe(secret);
    }),
    { numRuns: 25 },
  );
});

test('another passphrase opens nothing, and says so; a damaged file is a defect', async () => {
  const locked = await box.lock('a secret', 'fire ord som ikke hører sammen');
  expect(await box.unlock(locked, 'fire ord som hører sammen')).toBeNull();
  const damaged = Uint8Array.from(locked);
  damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
  await expect(box.unlock(damaged, 'fire ord som ikke hører sammen')).rejects.toThrow();
});

test('it is the age format: what one writes the library reads, and the other way round', async () => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase('fire ord');
  expect(await decrypter.decrypt(await box.lock('a secret', 'fire ord'), 'text')).toBe('a secret');
  const encrypter = new Encrypter();
  encrypter.setPassphrase('fire ord');
  encrypter.setScryptWorkFactor(10);
  expect(await box.unlock(await encrypter.encrypt('a secret'), 'fire ord')).toBe('a secret');
});
