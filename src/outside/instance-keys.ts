import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { identityToRecipient } from 'age-encryption';
import { z } from 'zod';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import { newKeyPair } from './sealing.ts';
import { newSigningKey, openSigner, type Signer } from './signing.ts';

/** The two secrets of an instance. They lie in one file outside the database: whoever has only a copy of the database has neither. */
export type InstanceKeys = {
  /** For `openSealing`. */
  readonly sealingIdentity: string;
  /** Names the sealing key in the open; stored in the database it shows at start whether this file belongs to it. */
  readonly sealingRecipient: string;
  readonly signer: Signer;
};

/** `message` is one sentence for the operator: what is wrong with which file and what to do. */
export type InstanceKeyRefusal = Refusal<'keyFileMissing' | 'keyFileReadableByOthers' | 'keyFileUnusable'> & { readonly message: string };

const keyFile = z.strictObject({
  format: z.literal('twofold-instance-keys-1'),
  sealing: z.strictObject({ identity: z.string() }),
  signing: z.strictObject({ privateKey: z.base64() }),
});

/**
 * The instance's keys from `file`. With `create` they are made when there is no such file: readable by its owner only, written to
 * disk before it gets its name, and never over another file, so that of two processes starting at once both end with the same keys.
 */
export async function openInstanceKeys(file: string, whenMissing: 'create' | 'refuse'): Promise<Result<InstanceKeys, InstanceKeyRefusal>> {
  try {
    const found = await read(file);
    if (found !== null) return await opened(file, found);
    if (whenMissing === 'refuse') {
      return refusal(
        'keyFileMissing',
        file,
        'does not exist; put the key file of this instance there, since without it nothing sealed can be opened.',
      );
    }
    await create(file);
    return await opened(file, (await read(file)) ?? '');
  } catch (problem) {
    if (!(problem instanceof Error) || !('code' in problem)) throw problem;
    return refusal('keyFileUnusable', file, `cannot be read or made (${String(problem.code)}); check the folder and its permissions.`);
  }
}

async function read(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (problem) {
    if (hasCode(problem, 'ENOENT')) return null;
    throw problem;
  }
}

async function opened(file: string, text: string): Promise<Result<InstanceKeys, InstanceKeyRefusal>> {
  // Windows has no such bits: there the folder's own access list has to keep others out.
  if (process.platform !== 'win32' && ((await stat(file)).mode & 0o077) !== 0) {
    return refusal('keyFileReadableByOthers', file, 'can be opened by other users of this machine; allow only its owner (chmod 600).');
  }
  const keys = keyFile.safeParse(jsonOf(text)).data;
  if (!keys) return refusal('keyFileUnusable', file, 'is not a key file of Twofold, or is damaged; restore it from its backup.');
  try {
    return ok({
      sealingIdentity: keys.sealing.identity,
      sealingRecipient: await identityToRecipient(keys.sealing.identity),
      signer: await openSigner(keys.signing.privateKey),
    });
  } catch {
    // What the libraries say of a damaged key may quote it.
    return refusal('keyFileUnusable', file, 'holds a damaged key; restore it from its backup.');
  }
}

/** Makes new keys under a name nobody uses and then gives them the real name, which fails when somebody else was first. */
async function create(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  const keys: z.input<typeof keyFile> = {
    format: 'twofold-instance-keys-1',
    sealing: { identity: (await newKeyPair()).identity },
    signing: { privateKey: await newSigningKey() },
  };
  try {
    await synced(await open(draft, 'wx', 0o600), (handle) => handle.writeFile(`${JSON.stringify(keys, null, 2)}\n`));
    await link(draft, file);
  } catch (problem) {
    if (!hasCode(problem, 'EEXIST')) throw problem;
  } finally {
    await rm(draft, { force: true });
  }
  // A folder cannot be opened for writing on Windows, and its entries are kept there without it.
  if (process.platform !== 'win32') await synced(await open(dirname(file), 'r'), async () => undefined);
}

async function synced(handle: FileHandle, work: (handle: FileHandle) => Promise<void>): Promise<void> {
  try {
    await work(handle);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function refusal(code: InstanceKeyRefusal['code'], file: string, what: string) {
  return refused({ code, facts: { file }, message: `The key file ${file} ${what}` });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function hasCode(problem: unknown, code: string): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === code;
}
