import type { NeedChange } from '#need';
import type { Day } from '#value/day';
import type { Instant } from '#value/instant';
import type { RouteBasis } from '#route';
import type { Json, NullableJson } from './json.ts';

type NeedTable = {
  caseId: string;
  ocid: string;
  raisedBy: 'buyer' | 'enterprise' | 'professional' | 'citizen';
  raisedAt: Instant;
  answerDue: Day | null;
  answer: 'accepted' | 'declined' | null;
  answerReason: string | null;
  answeredAt: Instant | null;
  publishedAt: Instant | null;
  title: string | null;
  summary: string | null;
  otherTitle: string | null;
  otherSummary: string | null;
  whoLacks: string | null;
  peopleCount: number | null;
  place: string | null;
  region: string | null;
  targetGroups: NullableJson<readonly string[]>;
  outcomes: NullableJson<readonly string[]>;
  settings: NullableJson<readonly string[]>;
  services: NullableJson<readonly string[]>;
  serviceKind: string | null;
  cpv: string | null;
  costTodayMinor: number | null;
  costTodayCurrency: string | null;
  costTodayVat: string | null;
  costOfNothing: string | null;
  evidence: string | null;
  openQuestions: string | null;
  horizon: string | null;
};

type NeedChangeTable = { id: string; caseId: string; at: Instant; changes: Json<NeedChange['changes']> };

type JoiningTable = {
  id: string;
  caseId: string;
  organisationId: string;
  part: string | null;
  asked: string | null;
  askedAt: Instant;
  askedBy: string;
  answerDue: Day;
  answer: 'joined' | 'declined' | null;
  answerReason: string | null;
  answeredAt: Instant | null;
  shareMinor: number | null;
  shareCurrency: string | null;
  shareVat: string | null;
  needCaseId: string | null;
  endedAt: Instant | null;
  endReason: string | null;
};

type NeedBudgetTable = {
  id: string;
  caseId: string;
  position: number;
  budget: string | null;
  whose: string | null;
  paysMinor: number | null;
  paysCurrency: string | null;
  paysVat: string | null;
  gainsMinor: number | null;
  gainsCurrency: string | null;
  gainsVat: string | null;
  life: string | null;
  confidence: string | null;
};

type NeedMeasureTable = {
  id: string;
  caseId: string;
  position: number;
  title: string | null;
  unit: string | null;
  direction: string | null;
  baseline: number | null;
  target: number | null;
};

type DialogueEntryTable = {
  id: string;
  caseId: string;
  recordedAt: Instant;
  sharedAt: Instant | null;
  kind: string | null;
  heldOn: Day | null;
  participants: string | null;
  said: string | null;
  talkId: string | null;
};

type MeetingTable = {
  id: string;
  caseId: string;
  announcedAt: Instant;
  announcedBy: string;
  meetingKind: 'openMeeting' | 'oneToOne';
  meetingTitle: string;
  about: string;
  signUpBy: Day;
  access: string;
  joining: string | null;
  cancelledAt: Instant | null;
  cancelReason: string | null;
};

type TalkGuestTable = {
  talkId: string;
  organisationId: string;
  personId: string;
  comers: number;
  accessNeeds: string | null;
  signedUpAt: Instant;
};

type DialogueDocumentTable = {
  id: string;
  caseId: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
  identity: Uint8Array;
  scan: 'clean' | 'notConfigured';
  storedAt: Instant;
  storedBy: string;
  sharedAt: Instant | null;
};

type MeetingInvitationTable = {
  id: string;
  meetingId: string;
  organisationId: string | null;
  address: Uint8Array | null;
  invitedAt: Instant;
  invitedBy: string;
};

/** The answers of the route guide, alike before and after the choice. */
type RouteFactColumns = {
  buyerType: string | null;
  serviceKind: string | null;
  cpv: string | null;
  valueMinor: number | null;
  valueCurrency: string | null;
  valueVat: string | null;
  durationMonths: number | null;
  needs: string | null;
  innovation: string | null;
  approach: string | null;
  existingProvider: string | null;
  userChoice: string | null;
  reservation: string | null;
  eligibleSuppliers: number | null;
  steerDetail: string | null;
  framework: string | null;
  urgency: string | null;
  staffRequest: string | null;
  considerableChange: string | null;
  circumstances: Json<string[]> | null;
};

type RouteChoiceTable = RouteFactColumns & {
  id: string;
  caseId: string;
  chosenAt: Instant;
  chosenBy: string;
  ruleDate: Day;
  routeId: string;
  reason: string;
  overrideReason: string | null;
  basis: Json<RouteBasis>;
};

type CaseDocumentSectionTable = {
  id: string;
  caseId: string;
  document: string;
  section: string;
  text: string | null;
  savedAt: Instant;
  savedBy: string;
};

type RouteAnswersTable = RouteFactColumns & { caseId: string; savedAt: Instant; savedBy: string };

/** Need, dialogue and route. */
export type BeforeCallTables = {
  need: NeedTable;
  needMeasure: NeedMeasureTable;
  needBudget: NeedBudgetTable;
  needChange: NeedChangeTable;
  joining: JoiningTable;
  meeting: MeetingTable;
  talkGuest: TalkGuestTable;
  dialogueDocument: DialogueDocumentTable;
  meetingInvitation: MeetingInvitationTable;
  dialogueEntry: DialogueEntryTable;
  routeChoice: RouteChoiceTable;
  routeAnswers: RouteAnswersTable;
  caseDocumentSection: CaseDocumentSectionTable;
};
