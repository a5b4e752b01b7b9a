// What the database holds after a rush, read through casework as the bidders and the openers would.
import { samplePassphrase } from '../../samples/worlds/prepare-opening.ts';
import { done } from '../../tests/walk.ts';
import type { Instant } from '../../src/core/value/instant.ts';
import type { World } from '../../src/main/compose.ts';
import type { RushScene } from './scene.ts';

/** The state of one bidder's submission. `whole`: the receipt verifies and its digest is that of the envelope that counts. */
export type Held = { readonly sealed: boolean; readonly receivedAt: Instant | null; readonly code: string | null; readonly whole: boolean };

export async function heldBy(world: World, scene: RushScene, index: number): Promise<Held> {
  const bidder = scene.bidders[index];
  if (!bidder) throw new Error(`there is no bidder ${index}`);
  const own = await done(world.casework.ownSubmission(bidder.actor, scene));
  const receipt = await world.casework.ownReceipt(bidder.actor, scene);
  if (own.state !== 'sealed' || !receipt) return { sealed: false, receivedAt: null, code: null, whole: own.state === 'draft' && !receipt };
  const checked = await world.casework.verifyReceiptCode(receipt.code);
  // `unsentChanges` compares the digest of the version that counts with that of the draft, which nobody changed since.
  const whole = checked?.report.valid === true && checked.report.inTime && !own.unsentChanges;
  return { sealed: true, receivedAt: receipt.receivedAt, code: receipt.code, whole };
}

/** Submissions of which more than one version could be opened, or whose version that counts could not: there must be none. */
export async function doubles(world: World, callId: string): Promise<number> {
  const rows = await world.bench.tables
    .selectFrom('submission')
    .innerJoin('sealedVersion', 'sealedVersion.submissionId', 'submission.id')
    .select((eb) => ['submission.id', eb.fn.countAll<number>().as('count')])
    .where('submission.callId', '=', callId)
    .where('sealedVersion.keyForCall', 'is not', null)
    .groupBy('submission.id')
    .having((eb) => eb.fn.countAll(), '>', 1)
    .execute();
  return rows.length;
}

/** Opens the call with both openers and counts the organisations whose submission came out. */
export async function openedBy(world: World, scene: RushScene): Promise<number> {
  for (const opener of scene.openers) await done(world.casework.approveOpening(opener, { ...scene, passphrase: samplePassphrase }));
  const rows = await world.bench.tables
    .selectFrom('openedSubmission')
    .select('organisationId')
    .where('callId', '=', scene.callId)
    .execute();
  return new Set(rows.map((row) => row.organisationId)).size;
}

/** Versions received at or after the closing time: there must be none. */
export async function acceptedLate(world: World, scene: RushScene, closesAt: Instant): Promise<number> {
  const { late } = await world.bench.tables
    .selectFrom('sealedVersion')
    .innerJoin('submission', 'submission.id', 'sealedVersion.submissionId')
    .select((eb) => eb.fn.countAll<number>().as('late'))
    .where('submission.callId', '=', scene.callId)
    .where('sealedVersion.receivedAt', '>=', closesAt)
    .executeTakeFirstOrThrow();
  return late;
}
