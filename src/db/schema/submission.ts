import type { Generated } from 'kysely';
import type { Instant } from '#value/instant';
import type { Envelope, OpenedSubmission } from '#submission';
import type { KnownProvider } from '#submission/known-provider';
import type { Json } from './json.ts';

/** Content opened before requirements were confirmed and organisations described says nothing of either. */
type OpenedContent = Pick<OpenedSubmission, 'values' | 'answers' | 'files'> &
  Partial<Pick<Envelope, 'confirmations' | 'organisation'> & Pick<OpenedSubmission, 'members'> & { readonly jointName: string }>;

type SubmissionTable = {
  id: string;
  callId: string;
  lotId: string;
  owner: string;
  organisation: Uint8Array;
  state: 'draft' | 'sealed' | 'withdrawn' | 'opened';
  version: number;
  changedAt: Instant;
  changedBy: Uint8Array;
  draft: Uint8Array;
  draftKey: Uint8Array;
  currentVersionId: string | null;
};

type KnownProviderTable = {
  id: string;
  callId: string;
  lotId: string;
  organisationId: string;
  foundBy: 'present' | 'known' | 'asked' | 'cameForward';
  statement: string | null;
  cameForwardAt: Instant | null;
  priceMinor: number | null;
  priceCurrency: string | null;
  priceVat: string | null;
  answers: Json<KnownProvider['answers']>;
  confirmations: Json<KnownProvider['confirmations']>;
  leftOutReason: string | null;
  changedAt: Instant;
  changedBy: string;
};

type DraftVersionTable = {
  id: string;
  submissionId: string;
  number: number;
  writtenAt: Instant;
  writtenBy: Uint8Array;
  draft: Uint8Array;
  draftKey: Uint8Array;
};

type SealedVersionTable = {
  id: string;
  submissionId: string;
  number: number;
  receivedAt: Instant;
  envelope: Uint8Array;
  keyForOrganisation: Uint8Array;
  keyForCall: Uint8Array | null;
  callVersion: Generated<number>;
  digest: string;
  receiptMark: string;
  receipt: Uint8Array;
};

type SubmissionFileTable = {
  id: string;
  submissionId: string;
  storedAt: Instant;
  scan: 'notConfigured' | 'waiting' | 'clean' | 'rejected';
  scanKey: Uint8Array | null;
};

type FilePartTable = {
  fileId: string;
  position: number;
  bytes: Uint8Array;
  storedAt: Instant;
};

type LateAttemptTable = {
  id: string;
  callId: string;
  lotId: string;
  owner: string;
  who: Uint8Array;
  receivedAt: Instant;
  closesAt: Instant;
};

type OpenedSubmissionTable = {
  id: string;
  callId: string;
  lotId: string;
  organisationId: string;
  sealedAt: Instant;
  content: Json<OpenedContent>;
};

type SubmissionMemberTable = {
  id: string;
  callId: string;
  submissionId: string;
  position: number;
  partyId: string;
  organisationId: string | null;
  name: string;
  sortKey: string;
  identifierScheme: string | null;
  identifierId: string | null;
  place: string | null;
  role: 'member' | 'reliedOn';
};

type PartnerRequestTable = {
  id: string;
  lotId: string;
  partner: string;
  lead: string;
  content: Uint8Array;
};

/** Submissions: sealed, and as they were opened. */
export type SubmissionTables = {
  submission: SubmissionTable;
  draftVersion: DraftVersionTable;
  sealedVersion: SealedVersionTable;
  submissionFile: SubmissionFileTable;
  filePart: FilePartTable;
  lateAttempt: LateAttemptTable;
  openedSubmission: OpenedSubmissionTable;
  submissionMember: SubmissionMemberTable;
  partnerRequest: PartnerRequestTable;
  knownProvider: KnownProviderTable;
};
