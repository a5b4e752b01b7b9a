import type { Bench } from '../src/casework/bench.ts';
import { createCasework, type Casework } from '../src/casework/casework.ts';
import { migrate } from '../src/db/migrate.ts';
import type { Schema } from '../src/db/schema.ts';
import { tablesOf } from '../src/db/tables.ts';
import { instantOf } from '../src/core/value/instant.ts';
import { shiftableClock, type ShiftableClock } from '../src/outside/clock.ts';
import { contentHash, sha256, sha256Hex } from '../src/outside/hash.ts';
import { newCaseId, newId, newSalt, readReceiptCode, receiptCode } from '../src/outside/ids.ts';
import { newKeyPair, openSealing } from '../src/outside/sealing.ts';
import { zipOf } from '../src/outside/zip.ts';
import { newSigningKey, openSigner, verifySignature } from '../src/outside/signing.ts';
import { letters } from '../src/web/letters/letters.ts';
import type { Open } from './engines.ts';

export type TestBench = { readonly bench: Bench; readonly casework: Casework; readonly clock: ShiftableClock };

/** Casework on a fresh database with the real adapters and a clock that the test moves. It starts on Monday 1 June 2026, 09:00 in Oslo. */
export async function openBench(open: Open, options: Parameters<Open>[0] = {}): Promise<TestBench> {
  const store = await open<Schema>(options);
  await migrate(store, { at: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  const clock = shiftableClock(instantOf(Date.parse('2026-06-01T07:00:00Z')));
  const bench: Bench = {
    tables: tablesOf(store),
    clock,
    ids: { newId, newCaseId, newSalt, receiptCode, readReceiptCode },
    hash: { sha256Hex, sha256, contentHash },
    sealing: openSealing((await newKeyPair()).identity, 10),
    signer: await openSigner(await newSigningKey()),
    verifySignature,
    scanner: null,
    publishing: {
      ocidPrefix: 'ocds-unregistered',
      grantPrefix: '360G-unregistered',
      publicAddress: 'https://twofold.example.org',
      publisher: { name: 'Twofold test', uri: null },
    },
    letters,
    zip: zipOf,
  };
  return { bench, casework: createCasework(bench), clock };
}
