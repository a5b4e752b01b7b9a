import type { Workspace } from './workspace.ts';

type At = Pick<Workspace, 'language' | 'caseId' | 'callId'>;

/** The address of a page of one's own submission. */
export function submissionAddress(at: At, page: '' | 'answers' | 'files' | 'check' | 'receipt' | 'withdraw' = ''): string {
  return `/${at.language}/w/cases/${at.caseId}/calls/${at.callId}/submission${page ? `/${page}` : ''}`;
}

/** The address of the call for everybody. */
export function callAddress(at: At): string {
  return `/${at.language}/cases/${at.caseId}/calls/${at.callId}`;
}

/** The address of one's own stored file. */
export function fileAddress(at: Pick<Workspace, 'caseId' | 'callId'>, fileId: string): string {
  return `/data/files/${at.caseId}/${at.callId}/${fileId}`;
}
