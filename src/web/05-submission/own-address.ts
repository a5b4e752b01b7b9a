import type { Language } from '#value/text';

type At = { readonly language: Language; readonly caseId: string; readonly callId: string; readonly lotId: string | null };

type SubmissionPage =
  | 'consortium'
  | 'requirements'
  | 'answers'
  | 'files'
  | 'check'
  | 'receipt'
  | 'withdraw'
  | 'versions'
  | 'interview'
  | 'talks';

/** The address of a page of one's own submission. */
export function submissionAddress(
  at: At,
  page: '' | SubmissionPage | `versions/${string}` | `answers/${string}` = '',
  about: Readonly<Record<string, string>> = {},
): string {
  return `/${at.language}/w/cases/${at.caseId}/calls/${at.callId}/submission${page ? `/${page}` : ''}${queryOf(at, about)}`;
}

/** Which lot the address is about, where the call is divided, and whatever else it says. */
function queryOf({ lotId }: Pick<At, 'lotId'>, about: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ ...(lotId ? { lot: lotId } : {}), ...about }).toString();
  return query ? `?${query}` : '';
}

/** The address of the page on which a provider makes itself known where none submits. */
export function comeForwardAddress(at: Omit<At, 'lotId'>): string {
  return `/${at.language}/w/cases/${at.caseId}/calls/${at.callId}/come-forward`;
}

/** The address of the call for everybody. */
export function callAddress(at: Omit<At, 'lotId'>): string {
  return `/${at.language}/cases/${at.caseId}/calls/${at.callId}`;
}

/** The address of one's own receipt as a file. */
export function receiptFileAddress(at: Omit<At, 'language'>): string {
  return `/data/receipts/${at.caseId}/${at.callId}/receipt.json${queryOf(at)}`;
}

/** The address of one's own stored file. */
export function fileAddress(at: Omit<At, 'language'>, fileId: string): string {
  return `/data/files/${at.caseId}/${at.callId}/${fileId}${queryOf(at)}`;
}
