import { procedureOf } from '#call/procedures';
import type { Call } from '#call';
import type { Lot } from '#call/lot';
import type { Tables, Tx } from '#db/tables';
import type { CaseFile } from '#public-record/case-file';
import { keysReady, type KeyPreparation, type KeyRefusal } from '#submission/opening-keys';
import { idOf } from '#value/id';
import { ok, refused, type Result } from '#value/result';
import type { Step } from './act.ts';
import type { Bench } from './bench.ts';
import { currentKey } from './opener-keys.ts';

/** What the preparation of an opening has come to, and the number of the sheet that was printed last. */
export type OpeningPreparation = KeyPreparation & { readonly sheetNumber: number | null };

/** The secret of shares that were given under the instance key. */
export async function joinGiven({ sealing }: Bench, rows: readonly { readonly given: Uint8Array | null }[]): Promise<string> {
  const shares = [];
  for (const { given } of rows) if (given) shares.push(await sealing.unwrapFromInstance(given));
  return sealing.joinShares(shares);
}

type OpenerWithKey = {
  readonly personId: string;
  readonly name: string;
  readonly key: { readonly id: string; readonly recipient: string } | undefined;
};

/** The openers of a case, each with the key pair that opens now. */
export async function openerKeysOf(db: Tables | Tx, file: CaseFile): Promise<readonly OpenerWithKey[]> {
  const openers = file.assignments.filter((assignment) => assignment.role === 'opener');
  const rows: OpenerWithKey[] = [];
  for (const { personId, name } of openers) rows.push({ personId, name, key: await currentKey(db, personId) });
  return rows;
}

/** Whether the rehearsal that was begun is one of exactly these openers with the keys they have now. */
export async function rehearsesWith(db: Tables | Tx, callId: string, openers: readonly OpenerWithKey[]): Promise<boolean> {
  const shares = await db.selectFrom('rehearsalShare').select('openerKeyId').where('callId', '=', callId).execute();
  const keys = new Set(openers.map(({ key }) => key?.id));
  return shares.length === keys.size && shares.every((share) => keys.has(share.openerKeyId));
}

/** How far the keys of an opening are prepared, with the openers as they are now. */
export async function preparationOf(db: Tables | Tx, file: CaseFile, call: Call): Promise<OpeningPreparation> {
  const openers = await openerKeysOf(db, file);
  const counts = await rehearsesWith(db, call.id, openers);
  const shares = counts
    ? await db.selectFrom('rehearsalShare').select(['openerKeyId', 'givenAt']).where('callId', '=', call.id).execute()
    : [];
  const rehearsal = counts ? await db.selectFrom('rehearsal').select('doneAt').where('callId', '=', call.id).executeTakeFirst() : undefined;
  const sheet = await db.selectFrom('recoverySheet').select(['number', 'confirmedAt']).where('callId', '=', call.id).executeTakeFirst();
  return {
    openers: openers.map(({ personId, name, key }) => ({
      personId: idOf(personId),
      name,
      hasPassphrase: key !== undefined,
      rehearsed: shares.some((share) => share.openerKeyId === key?.id && share.givenAt !== null),
    })),
    needed: call.openingThreshold,
    sheetConfirmedAt: sheet?.confirmedAt ?? null,
    sheetNumber: sheet?.number ?? null,
    rehearsedAt: rehearsal?.doneAt ?? null,
  };
}

/**
 * The key pairs of a call's lots, made with its publication. Each private half is split: a share for each opener under that opener's key,
 * and one for the recovery sheet; it is kept nowhere else. Refuses a call whose opening has not been prepared.
 */
export async function makeCallKey(bench: Bench, { tx, at, file }: Step, call: Call): Promise<Result<null, KeyRefusal>> {
  // What is never sealed needs no key.
  if (!procedureOf(call.kind).sealed) return ok(null);
  const ready = keysReady(procedureOf(call.kind), await preparationOf(tx, file, call));
  if (!ready.ok) return ready;
  const sheet = await tx.selectFrom('recoverySheet').select('recipient').where('callId', '=', call.id).executeTakeFirstOrThrow();
  const openers = await openerKeysOf(tx, file);
  for (const lot of call.lots) await makeLotKey(bench, { tx, at }, { call, lot, openers, sheet });
  return ok(null);
}

/** The key pair of a stage that follows another: the openers as they are now, each with a passphrase, and the same sheet. */
export async function makeStageKey(
  bench: Bench,
  step: Pick<Step, 'tx' | 'at' | 'file'>,
  call: Call,
  lot: Lot,
): Promise<Result<null, KeyRefusal>> {
  const openers = await openerKeysOf(step.tx, step.file);
  const without = openers.filter(({ key }) => !key);
  const names = without.map(({ name }) => name).join(', ');
  if (without.length > 0) return refused({ code: 'openersNotReady', facts: { count: without.length, names } });
  const sheet = await step.tx.selectFrom('recoverySheet').select('recipient').where('callId', '=', call.id).executeTakeFirstOrThrow();
  await makeLotKey(bench, step, { call, lot, openers, sheet });
  return ok(null);
}

/** One lot's key pair, split among the openers and the sheet: the shares of one lot open no other. */
async function makeLotKey(
  { sealing }: Bench,
  { tx, at }: Pick<Step, 'tx' | 'at'>,
  about: {
    readonly call: Call;
    readonly lot: Lot;
    readonly openers: readonly OpenerWithKey[];
    readonly sheet: { readonly recipient: string };
  },
): Promise<void> {
  const { call, lot, openers, sheet } = about;
  const pair = await sealing.newKeyPair();
  const shares = await sealing.splitSecret(pair.identity, { shares: openers.length + 1, threshold: call.openingThreshold });
  await tx
    .insertInto('callKey')
    .values({ callId: call.id, lotId: lot.id, recipient: pair.recipient, threshold: call.openingThreshold, madeAt: at })
    .execute();
  const holders = [
    ...openers.map(({ personId, key }) => ({
      holder: 'opener' as const,
      personId,
      openerKeyId: key?.id ?? null,
      recipient: key?.recipient ?? '',
    })),
    { holder: 'recovery' as const, personId: null, openerKeyId: null, recipient: sheet.recipient },
  ];
  for (const [index, { recipient, ...holder }] of holders.entries()) {
    const wrapped = await sealing.wrapTo(recipient, shares[index] ?? '');
    await tx
      .insertInto('callKeyShare')
      .values({ callId: call.id, lotId: lot.id, position: index + 1, wrapped, ...holder })
      .execute();
  }
}
