import { receiptText, type BrokenLink, type EvidenceTools, type Receipt } from './evidence.ts';

/** What was found about a receipt, with what it says in plain view. */
export type ReceiptReport = {
  readonly valid: boolean;
  readonly receipt: Omit<Receipt, 'format' | 'publicKey' | 'signature'>;
  /** Whether it was received before the closing time, to the millisecond; `true` where there is none. */
  readonly inTime: boolean;
  /** Whether it is signed by a key the checker brought along, and not only by the one written on it. */
  readonly trusted: boolean;
  readonly broken: BrokenLink<'keyNotTrusted' | 'signatureWrong'> | null;
};

/**
 * Checks the signature of a receipt. With `trustedKeys` (raw Ed25519, base64) it must be by one of them; without, it is only shown that
 * nothing was changed since whoever holds the key on the receipt signed it. Never refuses: what does not hold is `broken`.
 */
export async function verifyReceipt(
  receipt: Receipt,
  tools: Pick<EvidenceTools, 'verifySignature'>,
  trustedKeys: readonly string[] = [],
): Promise<ReceiptReport> {
  const broken = await brokenReceipt(receipt, tools, trustedKeys);
  const { format: _format, publicKey: _publicKey, signature: _signature, ...said } = receipt;
  return {
    valid: broken === null,
    receipt: said,
    inTime: receipt.closesAt === null || receipt.receivedAt < receipt.closesAt,
    trusted: broken === null && trustedKeys.length > 0,
    broken,
  };
}

async function brokenReceipt(
  receipt: Receipt,
  tools: Pick<EvidenceTools, 'verifySignature'>,
  trustedKeys: readonly string[],
): Promise<ReceiptReport['broken']> {
  const nowhere = { stream: null, sequence: null };
  if (trustedKeys.length > 0 && !trustedKeys.includes(receipt.publicKey)) {
    return { code: 'keyNotTrusted', ...nowhere, message: 'The receipt is signed with another key than the public key that was given.' };
  }
  if (!(await tools.verifySignature(receipt.publicKey, receiptText(receipt), receipt.signature))) {
    return { code: 'signatureWrong', ...nowhere, message: `The receipt does not have a signature of the key ${receipt.keyId}.` };
  }
  return null;
}
