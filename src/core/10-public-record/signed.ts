import type { Award } from '#decision';
import { procedureOf, type ProcedureKind } from '#call/procedures';
import type { CaseFile } from './case-file.ts';

type Signings = Pick<CaseFile, 'agreements' | 'awards'>;

/** Whether an agreement has been signed on an award of a call, or of one of its lots. */
export function isSigned(file: Signings, about: { readonly callId: string } | { readonly lotId: string }): boolean {
  return signedOf(file).some((award) => ('lotId' in about ? award.lotId === about.lotId : award.callId === about.callId));
}

/**
 * Whether what has been signed stands in the way of another outcome on a lot. Where the bidders compete for the same awards every signature
 * does. In a fund round each grant stands for itself: only the one that went to the submission in question does; `null` asks about none.
 */
export function barredBySigning(
  file: Signings,
  about: { readonly kind: ProcedureKind; readonly lotId: string; readonly submissionId: string | null },
): boolean {
  if (procedureOf(about.kind).awards === 'announced') return isSigned(file, about);
  return signedOf(file).some(({ lotId, submissionId }) => lotId === about.lotId && submissionId === about.submissionId);
}

/** The awards on which an agreement has been signed. */
export function signedOf({ agreements, awards }: Signings): readonly Award[] {
  return awards.filter(({ id }) => agreements.some(({ awardId }) => awardId === id));
}
