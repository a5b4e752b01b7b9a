import type { Generated } from 'kysely';
import type { Day } from '#value/day';
import type { Instant } from '#value/instant';
import type { Amendment } from '#call/amendment';
import type { ProcedureKind } from '#call/procedures';
import type { LotState } from '#call/lot';
import type { Json } from './json.ts';

type CallTable = {
  id: string;
  caseId: string;
  ocid: string;
  kind: ProcedureKind;
  state: 'draft' | 'published' | 'opened' | 'decided' | 'cancelled';
  zone: string;
  openingThreshold: number;
  publishedAt: Instant | null;
  openedAt: Instant | null;
  version: Generated<number>;
  title: string | null;
  description: string | null;
  valueMinor: number | null;
  valueCurrency: string | null;
  valueVat: string | null;
  startDate: Day | null;
  endDate: Day | null;
  closesAt: Instant | null;
  decisionBy: Day | null;
  plan: string | null;
  mostInvited: number | null;
  mostAwards: number | null;
  opening: string | null;
  priceFormula: string | null;
  anonymous: string | null;
  priceFloorMinor: number | null;
  priceFloorCurrency: string | null;
  priceFloorVat: string | null;
  priceCeilingMinor: number | null;
  priceCeilingCurrency: string | null;
  priceCeilingVat: string | null;
  rights: string | null;
  purchaseCeilingMinor: number | null;
  purchaseCeilingCurrency: string | null;
  purchaseCeilingVat: string | null;
};

type CallPhaseTable = {
  id: string;
  callId: string;
  position: number;
  title: string | null;
  milestone: string | null;
  weeks: number | null;
  paymentMinor: number | null;
  paymentCurrency: string | null;
  paymentVat: string | null;
};

type LotTable = {
  id: string;
  callId: string;
  position: number;
  title: string | null;
  description: string | null;
  valueMinor: number | null;
  valueCurrency: string | null;
  valueVat: string | null;
  priceFloorMinor: number | null;
  priceFloorCurrency: string | null;
  priceFloorVat: string | null;
  priceCeilingMinor: number | null;
  priceCeilingCurrency: string | null;
  priceCeilingVat: string | null;
  state: LotState;
  openedAt: Instant | null;
  stage: Generated<number>;
  followsId: string | null;
  closesAt: Instant | null;
  decisionBy: Day | null;
};

type CriterionTable = {
  id: string;
  callId: string;
  position: number;
  kind: string | null;
  title: string | null;
  description: string | null;
  weight: number | null;
  stage: string | null;
  scorers: string | null;
  scale: string | null;
  minimum: number | null;
  assessedIn: string | null;
  interviewAsks: string | null;
  interviewMinutes: number | null;
  interviewWho: string | null;
};

type RequirementTable = {
  id: string;
  callId: string;
  position: number;
  kind: string | null;
  title: string | null;
  reason: string | null;
};

type QuestionTable = {
  id: string;
  callId: string;
  position: number;
  title: string | null;
  maxWords: number | null;
  informs: string | null;
  stage: string | null;
  must: string | null;
  promise: string | null;
};

type AmendmentTable = {
  id: string;
  callId: string;
  at: Instant;
  reason: Amendment['reason'];
  rationale: string;
  fields: Json<readonly string[]>;
  changes: Json<Amendment['changes']>;
};

type EnquiryTable = {
  id: string;
  /** Of a question about a call; else the case is named. */
  callId: string | null;
  caseId: string | null;
  receivedAt: Instant;
  late: boolean;
  askedFor: string;
  asker: Uint8Array;
  original: Uint8Array | null;
  question: string | null;
  answer: string | null;
  answeredAt: Instant | null;
};

type EngagementNoticeTable = {
  callId: string;
  noticeOn: Day | null;
  noticeReason: string | null;
  recordedAt: Instant;
  recordedBy: string;
};

type FollowingTable = {
  what: 'call' | 'case' | 'organisation';
  subjectId: string;
  follower: string;
  person: Uint8Array;
};

type CancellationTable = {
  id: string;
  callId: string;
  lotId: string | null;
  cancelledAt: Instant;
  cancelledBy: string;
  stage: 'published' | 'opened' | 'decided';
  ground: string;
  cancellationReason: string;
};

/** The call and what happens around it while it is open. */
export type CallTables = {
  call: CallTable;
  lot: LotTable;
  callPhase: CallPhaseTable;
  criterion: CriterionTable;
  requirement: RequirementTable;
  question: QuestionTable;
  amendment: AmendmentTable;
  enquiry: EnquiryTable;
  engagementNotice: EngagementNoticeTable;
  following: FollowingTable;
  cancellation: CancellationTable;
};
