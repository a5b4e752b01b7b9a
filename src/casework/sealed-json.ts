import { canonicalJson, type Canonical } from '#value/canonical';
import type { Bench } from './bench.ts';

type Sealing = Pick<Bench, 'sealing'>;

/** Plain data under the instance key. Lengths are multiples of 1 KiB, so that they say little of what lies inside. */
export function sealJson({ sealing }: Sealing, value: Canonical): Promise<Uint8Array> {
  const text = canonicalJson(value);
  const bytes = new TextEncoder().encode(text).length;
  // Blanks after the end of a JSON text mean nothing.
  return sealing.wrapToInstance(text + ' '.repeat(Math.ceil(bytes / 1024) * 1024 - bytes));
}

/** The reverse of `sealJson`; the caller says what it had put there. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what it sealed
export async function openJson<T extends Canonical>({ sealing }: Sealing, bytes: Uint8Array): Promise<T> {
  return JSON.parse(await sealing.unwrapFromInstance(bytes)) as T; // written by `sealJson` only
}
