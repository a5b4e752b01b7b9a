import type { ProcedureKind } from '#call/procedures';
import type { Generated, GeneratedAlways } from 'kysely';
import type { Instant } from '#value/instant';
import type { CaseRole } from '#party/role';
import type { PublicRecord } from '#public-record';
import type { Heads } from '#public-record/evidence';
import type { Json, NullableJson } from './json.ts';

type CaseFileTable = {
  id: string;
  kind: 'commissioning' | 'fundRound' | 'requestWave';
  country: 'NO' | 'EN';
  language: 'nb' | 'en';
  organisationId: string;
  raisedByPersonId: string | null;
  raisedByOrganisationId: string | null;
  phase: 'need' | 'dialogue' | 'route' | 'call' | 'submission' | 'assessment' | 'decision' | 'agreement' | 'outcome' | 'record';
  title: string;
  sortKey: string;
  place: Generated<string>;
  publishedAt: Instant | null;
  changedAt: Instant;
  closesAt: Instant | null;
  openKind: ProcedureKind | null;
  demo: Generated<boolean>;
  version: Generated<number>;
  publicRecord: NullableJson<PublicRecord>;
  search: string | null;
};

type RelatedCaseTable = {
  caseId: string;
  relatedId: string;
  relationship: 'planning' | 'request' | 'earlierRound' | 'framework' | 'replacement';
};

type CaseRoleTable = {
  caseId: string;
  personId: string;
  role: CaseRole;
  givenAt: Instant;
  reportsTo: string | null;
};

type CaseAuthorTable = {
  caseId: string;
  personId: string;
  part: 'need' | 'estimate' | 'call';
  firstAt: Instant;
  lastAt: Instant;
};

type JournalHeadTable = {
  stream: string;
  sequence: number;
  at: Instant;
  hash: string;
};

type JournalTable = {
  id: GeneratedAlways<number>;
  stream: string;
  sequence: number;
  caseId: string | null;
  at: Instant;
  actorPersonId: string | null;
  actorOrganisationId: string | null;
  type: string;
  facts: Json<unknown>;
  refs: Json<unknown>;
  previousHash: string;
  hash: string;
};

type CheckpointTable = {
  id: GeneratedAlways<number>;
  at: Instant;
  heads: Json<Heads>;
  hidden: Json<{ readonly salt: string; readonly heads: Heads }>;
  keyId: string;
  signature: string;
};

type ContentSaltTable = {
  kind: string;
  contentId: string;
  salt: Uint8Array;
};

type ReleaseTable = {
  id: string;
  caseId: string;
  ocid: string;
  date: Instant;
  tags: Json<readonly string[]>;
  body: string;
  sha256: string;
  position: GeneratedAlways<number>;
};

type CompiledReleaseTable = {
  ocid: string;
  caseId: string;
  date: Instant;
  body: string;
};

type OutboxTable = {
  id: string;
  caseId: string | null;
  kind: 'letter' | 'notice' | 'receipt' | 'signIn';
  organisationId: string | null;
  personId: string | null;
  email: string;
  language: 'nb' | 'en';
  subject: string;
  body: string;
  readyAt: Instant;
  deliveredAt: Instant | null;
  attempts: Generated<number>;
  retryAt: Instant | null;
  lastError: string | null;
  mailbox: string | null;
  sealed: Uint8Array | null;
  hold: 'digest' | 'quiet' | null;
};

type NoticeMadeTable = {
  key: string;
  madeAt: Instant;
};

/** The case itself, its journal, releases and messages. */
export type CaseTables = {
  caseFile: CaseFileTable;
  relatedCase: RelatedCaseTable;
  caseRole: CaseRoleTable;
  caseAuthor: CaseAuthorTable;
  journalHead: JournalHeadTable;
  journal: JournalTable;
  checkpoint: CheckpointTable;
  contentSalt: ContentSaltTable;
  release: ReleaseTable;
  compiledRelease: CompiledReleaseTable;
  outbox: OutboxTable;
  noticeMade: NoticeMadeTable;
};
