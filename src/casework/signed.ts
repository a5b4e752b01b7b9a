import type { CaseFile } from '#public-record/case-file';

/** Whether an agreement has been signed on the award of a call. */
export function isSigned(file: CaseFile, callId: string): boolean {
  return file.agreements.some(({ awardId }) => file.awards.some((award) => award.id === awardId && award.callId === callId));
}
