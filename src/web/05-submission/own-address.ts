import type { Workspace } from './workspace.ts';

type At = Pick<Workspace, 'language' | 'caseId' | 'callId'>;

type SubmissionPage = 'requirements' | 'answers' | 'files' | 'check' | 'receipt' | 'withdraw' | 'versions';

/** The address of a page of one's own submission. */
export function submissionAddress(at: At, page: '' | SubmissionPage | `versions/${string}` | `answers/${string}` = ''): string {
  return `/${at.language}/w/cases/${at.caseId}/calls/${at.callId}/submission${page ? `/${page}` : ''}`;
}

/** The address of the call for everybody. */
export function callAddress(at: At): string {
  return `/${at.language}/cases/${at.caseId}/calls/${at.callId}`;
}

/** The address of one's own receipt as a file. */
export function receiptFileAddress(at: Pick<Workspace, 'caseId' | 'callId'>): string {
  return `/data/receipts/${at.caseId}/${at.callId}/receipt.json`;
}

/** The address of one's own stored file. */
export function fileAddress(at: Pick<Workspace, 'caseId' | 'callId'>, fileId: string): string {
  return `/data/files/${at.caseId}/${at.callId}/${fileId}`;
}
