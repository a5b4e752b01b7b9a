import type { ProcedureKind } from '#call/procedures';
import type { Call } from '#call';
import { loadCase } from '#db/load-case';
import type { Tx } from '#db/tables';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { receiptText, type Receipt as AnyReceipt } from '#public-record/evidence';
import { readEvidence } from '#public-record/read-evidence';
import { verifyReceipt, type ReceiptReport } from '#public-record/verify-receipt';
import type { Instant, Zone } from '#value/instant';
import type { Language } from '#value/text';
import type { Bench } from './bench.ts';
import { sendSealedReceipt } from './notices.ts';
import { callIn, type LotPlace } from './call.ts';
import { ownRow } from './own-draft.ts';

/** A receipt as this product signs it: its calls always have a closing time. */
export type Receipt = AnyReceipt & { readonly closesAt: Instant };

/** What a code proves, and where the call is to be found. Nothing of what was submitted. */
export type CheckedReceipt = {
  readonly receipt: Receipt;
  readonly report: ReceiptReport;
  readonly place: {
    readonly caseId: string;
    readonly kind: ProcedureKind;
    readonly buyer: string;
    readonly zone: Zone;
    readonly language: Language;
  } | null;
};

/** Receipts: for their owner, and for whoever holds a code. */
export function receiptReads(bench: Bench) {
  const { tables } = bench;

  async function receiptByCode(code: string): Promise<Receipt | null> {
    const version = await tables
      .selectFrom('sealedVersion')
      .select('receipt')
      .where('receiptMark', '=', receiptMark(bench, code))
      .executeTakeFirst();
    return version ? readReceipt(bench, version.receipt) : null;
  }

  async function placeOf(callId: string): Promise<CheckedReceipt['place']> {
    const row = await tables.selectFrom('call').select('caseId').where('id', '=', callId).executeTakeFirst();
    const file = row ? await loadCase(tables, row.caseId) : null;
    const call = file ? callIn(file, callId) : null;
    return file && call
      ? { caseId: file.id, kind: call.kind, buyer: file.organisation.name, zone: call.zone, language: file.language }
      : null;
  }

  return {
    /** The receipt of the version that counts, for the organisation that owns it. */
    async ownReceipt(actor: Actor, at: LotPlace): Promise<Receipt | null> {
      if (!actor.organisationId) return null;
      const row = await ownRow(bench, tables, { ...at, organisationId: actor.organisationId });
      return row?.receipt ? readReceipt(bench, row.receipt) : null;
    },

    /**
     * Checks a receipt that somebody brings as a file: its signature with the key of this instance, and nothing else. Nothing is looked up,
     * so a receipt of another site, or a changed one, tells nothing of what lies here.
     */
    async verifyReceiptFile(text: string): Promise<CheckedReceipt | null> {
      const receipt = receiptIn(text);
      if (!receipt?.closesAt) return null;
      const report = await verifyReceipt(receipt, { verifySignature: bench.verifySignature }, [bench.signer.publicKey]);
      const checked = { ...receipt, closesAt: receipt.closesAt };
      return { receipt: checked, report, place: report.valid ? await placeOf(receipt.call.id) : null };
    },

    /**
     * Checks the receipt behind a code as a person typed it, for anybody who holds the code; `null` when there is none. The signature is
     * checked anew with the key of this instance. Without a code that could be one, nothing is looked up.
     */
    async verifyReceiptCode(typed: string): Promise<CheckedReceipt | null> {
      const code = bench.ids.readReceiptCode(typed);
      const receipt = code ? await receiptByCode(code) : null;
      if (!receipt) return null;
      const report = await verifyReceipt(receipt, { verifySignature: bench.verifySignature }, [bench.signer.publicKey]);
      return { receipt, report, place: await placeOf(receipt.call.id) };
    },
  };
}

/** The receipt in a text, `null` for whatever is none. */
function receiptIn(text: string): AnyReceipt | null {
  try {
    const read = readEvidence(JSON.parse(text));
    return read.ok && read.value.format === 'twofold-receipt-1' ? read.value : null;
  } catch {
    return null;
  }
}

/** Receipts lie under the instance key: in the clear they would tell who has submitted. */
export async function wrapReceipt({ sealing }: Pick<Bench, 'sealing'>, receipt: Receipt): Promise<Uint8Array> {
  return sealing.wrapToInstance(JSON.stringify(receipt));
}

export async function readReceipt({ sealing }: Pick<Bench, 'sealing'>, wrapped: Uint8Array): Promise<Receipt> {
  return JSON.parse(await sealing.unwrapFromInstance(wrapped)) as Receipt; // written by `wrapReceipt`
}

/** What a receipt is found by: not its code, which whoever reads the database could look up. */
export function receiptMark({ sealing }: Pick<Bench, 'sealing'>, code: string): string {
  return sealing.pseudonym('receipt', code);
}

/** Signs what was received, from whom, when. */
export async function signReceipt(
  bench: Bench,
  about: {
    readonly call: Pick<Call, 'id' | 'title' | 'closesAt'>;
    readonly organisationId: string;
    readonly receivedAt: Instant;
    readonly digest: string;
  },
): Promise<Receipt> {
  const organisation = await bench.tables
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('id', '=', about.organisationId)
    .executeTakeFirstOrThrow();
  const unsigned = {
    format: 'twofold-receipt-1' as const,
    code: bench.ids.receiptCode(),
    call: { id: about.call.id, title: about.call.title ?? '' },
    organisation,
    receivedAt: about.receivedAt,
    closesAt: about.call.closesAt ?? about.receivedAt,
    digest: about.digest,
    keyId: bench.signer.keyId,
    publicKey: bench.signer.publicKey,
  };
  return { ...unsigned, signature: await bench.signer.sign(receiptText(unsigned)) };
}

/** Sends the receipt to the person who sealed, with the act itself. */
export async function sendReceipt(
  bench: Bench,
  tx: Tx,
  about: { readonly actor: Actor; readonly receipt: Receipt; readonly file: CaseFile; readonly call: Pick<Call, 'zone'> },
): Promise<void> {
  const { receipt } = about;
  const { language, organisation } = about.file;
  const letter = bench.letters.receipt({
    code: receipt.code,
    callTitle: receipt.call.title,
    body: organisation.name,
    receivedAt: receipt.receivedAt,
    closesAt: receipt.closesAt,
    zone: about.call.zone,
    verifyAddress: `${bench.publishing.publicAddress}/${language}/verify?code=${receipt.code}`,
    language,
  });
  await sendSealedReceipt(bench, tx, { letter, personId: about.actor.personId, language });
}
