import type { Award } from '#decision';
import type { CaseFile } from '#public-record/case-file';

/** Whether an agreement has been signed on an award of a call, or of one of its lots. */
export function isSigned(file: CaseFile, about: { readonly callId: string } | { readonly lotId: string }): boolean {
  const concerned = (award: Award) => ('lotId' in about ? award.lotId === about.lotId : award.callId === about.callId);
  return file.agreements.some(({ awardId }) => file.awards.some((award) => award.id === awardId && concerned(award)));
}
