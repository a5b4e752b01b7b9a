import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Day } from '#value/day';
import type { Instant } from '#value/instant';
import type { Text } from '#value/text';
import type { Amendment } from '#call/amendment';
import type { NoticeSetting } from '#party/notice-setting';
import type { CaseRole } from '#party/role';
import type { RouteBasis } from '#route';
import type { Decision, Summaries, WaitingPeriod } from '#decision';
import type { Firmness } from '#decision/firmness';
import type { RankedSubmission } from '#decision/ranked-submission';
import type { Envelope, OpenedSubmission } from '#submission';
import type { PublicRecord } from '#public-record';
import type { Heads } from '#public-record/evidence';

/** A jsonb column: read as a value, written as JSON text, the same on both engines. */
type Json<T> = ColumnType<T, string, string>;
type NullableJson<T> = ColumnType<T | null, string | null, string | null>;

/** Content opened before requirements were confirmed and organisations described says nothing of either. */
type OpenedContent = Pick<OpenedSubmission, 'values' | 'answers' | 'files'> & Partial<Pick<Envelope, 'confirmations' | 'organisation'>>;

type InstanceKeyTable = {
  purpose: 'sealing' | 'signing';
  publicName: string;
};

type AuthUserTable = {
  id: string;
  name: string;
  email: string;
  emailVerified: Generated<boolean>;
  image: string | null;
  createdAt: Instant;
  updatedAt: Instant;
};

type AuthSessionTable = {
  id: string;
  token: string;
  userId: string;
  expiresAt: Instant;
  ipAddress: string | null;
  userAgent: string | null;
  createdAt: Instant;
  updatedAt: Instant;
};

type AuthAccountTable = {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  accessToken: string | null;
  refreshToken: string | null;
  idToken: string | null;
  accessTokenExpiresAt: Instant | null;
  refreshTokenExpiresAt: Instant | null;
  scope: string | null;
  password: string | null;
  createdAt: Instant;
  updatedAt: Instant;
};

type AuthVerificationTable = {
  id: string;
  identifier: string;
  value: string;
  expiresAt: Instant;
  createdAt: Instant;
  updatedAt: Instant;
};

type OrganisationTable = {
  id: string;
  name: string;
  sortKey: string;
  kind: 'buyer' | 'enterprise' | 'funder' | 'oversight';
  country: 'NO' | 'EN';
  place: Generated<string>;
  identifierScheme: string | null;
  identifierId: string | null;
  about: string | null;
  otherAbout: string | null;
  demo: Generated<boolean>;
  sealRecipient: string;
  sealIdentity: Uint8Array;
  createdAt: Instant;
  interestNames: Generated<'role' | 'name'>;
};

type PersonTable = {
  id: string;
  name: string;
  email: string;
  language: 'nb' | 'en';
  authUserId: string | null;
  demoNote: NullableJson<Text>;
  createdAt: Instant;
};

type MembershipTable = {
  personId: string;
  organisationId: string;
  role: 'lead' | 'member';
  title: Generated<string>;
};

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
  serviceKind: string | null;
  cpv: string | null;
  costTodayMinor: number | null;
  costTodayCurrency: string | null;
  costTodayVat: string | null;
  costOfNothing: string | null;
  evidence: string | null;
  openQuestions: string | null;
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
};

type RouteChoiceTable = {
  id: string;
  caseId: string;
  chosenAt: Instant;
  chosenBy: string;
  ruleDate: Day;
  routeId: string;
  reason: string;
  basis: Json<RouteBasis>;
  buyerType: string | null;
  serviceKind: string | null;
  valueMinor: number | null;
  valueCurrency: string | null;
  valueVat: string | null;
  innovation: string | null;
  reservation: string | null;
  existingProvider: string | null;
  userChoice: string | null;
};

type CallTable = {
  id: string;
  caseId: string;
  ocid: string;
  kind: 'tender' | 'fundRound' | 'requestWave' | 'innovationPartnership';
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
  priceFormula: string | null;
  anonymous: string | null;
  priceFloorMinor: number | null;
  priceFloorCurrency: string | null;
  priceFloorVat: string | null;
  priceCeilingMinor: number | null;
  priceCeilingCurrency: string | null;
  priceCeilingVat: string | null;
};

type LotTable = {
  id: string;
  callId: string;
  position: number;
  title: string;
};

type CriterionTable = {
  id: string;
  callId: string;
  position: number;
  kind: string | null;
  title: string | null;
  description: string | null;
  weight: number | null;
  scorers: string | null;
  scale: string | null;
  minimum: number | null;
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
  callId: string;
  receivedAt: Instant;
  late: boolean;
  askedFor: string;
  asker: Uint8Array;
  original: Uint8Array | null;
  question: string | null;
  answer: string | null;
  answeredAt: Instant | null;
};

type CallFollowerTable = {
  callId: string;
  follower: string;
  person: Uint8Array;
};

type NoticeSettingTable = {
  person: string;
  setting: NoticeSetting;
};

type NoticeMadeTable = {
  key: string;
  madeAt: Instant;
};

type CallKeyTable = {
  callId: string;
  recipient: string;
  threshold: number;
  madeAt: Instant;
};

type CallKeyShareTable = {
  callId: string;
  holder: 'instance' | 'opener' | 'recovery';
  position: number;
  personId: string | null;
  wrapped: Uint8Array;
  openerKeyId: string | null;
};

type OpenerKeyTable = {
  id: string;
  personId: string;
  recipient: string;
  lockedIdentity: Uint8Array;
  madeAt: Instant;
  replacedAt: Instant | null;
  failedAttempts: number;
  waitUntil: Instant | null;
};

type RecoverySheetTable = {
  callId: string;
  number: number;
  recipient: string;
  checkMark: string;
  madeAt: Instant;
  confirmedAt: Instant | null;
  confirmedBy: string | null;
};

type RehearsalTable = {
  callId: string;
  message: Uint8Array;
  startedAt: Instant;
  doneAt: Instant | null;
};

type RehearsalShareTable = {
  callId: string;
  openerKeyId: string;
  wrapped: Uint8Array;
  given: Uint8Array | null;
  givenAt: Instant | null;
};

type RecoveryUseTable = {
  id: string;
  callId: string;
  personId: string;
  usedAt: Instant;
  reason: string;
  given: Uint8Array | null;
};

type SubmissionTable = {
  id: string;
  callId: string;
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
  scan: 'notConfigured' | 'waiting' | 'clean';
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
  owner: string;
  who: Uint8Array;
  receivedAt: Instant;
  closesAt: Instant;
};

type OpeningApprovalTable = {
  callId: string;
  personId: string;
  approvedAt: Instant;
  given: Uint8Array | null;
};

type OpenedSubmissionTable = {
  id: string;
  callId: string;
  organisationId: string;
  sealedAt: Instant;
  content: Json<OpenedContent>;
};

type InterestTable = {
  id: string;
  callId: string;
  personId: string;
  organisationId: string;
  declaredAt: Instant;
  statement: string;
  detail: string | null;
  ruling: string | null;
  rulingReason: string | null;
  ruledAt: Instant | null;
  ruledBy: string | null;
  kinds: NullableJson<readonly string[]>;
  whose: string | null;
  fromYear: number | null;
  toYear: number | null;
  earlierId: string | null;
  state: string | null;
  measure: string | null;
};

type EarlyDeclarationTable = {
  id: string;
  callId: string;
  personId: string;
  declaredAt: Instant;
  earlierId: string | null;
  statement: string;
  detail: string | null;
};

type EarlyLinkTable = {
  declarationId: string;
  organisationId: string;
  statement: string;
  kinds: NullableJson<readonly string[]>;
  whose: string | null;
  fromYear: number | null;
  toYear: number | null;
  detail: string | null;
};

type CaseAuthorTable = {
  caseId: string;
  personId: string;
  part: 'need' | 'estimate' | 'call';
  firstAt: Instant;
  lastAt: Instant;
};

type OrganisationLinkTable = {
  id: string;
  keptBy: string;
  fromId: string;
  toId: string;
  kind: string;
  source: string;
  recordedAt: Instant;
  recordedBy: string;
  endedAt: Instant | null;
  endedBy: string | null;
};

type ConflictsAssessmentTable = {
  id: string;
  callId: string;
  confirmedAt: Instant;
  confirmedBy: string;
  outcome: string;
  found: string;
};

type ScoreTable = {
  id: string;
  callId: string;
  submissionId: string;
  criterionId: string;
  personId: string;
  scoredAt: Instant;
  value: number | null;
  reason: string | null;
};

type ScoreChangeTable = {
  id: string;
  scoreId: string;
  earlierId: string | null;
  earlierValue: number;
  value: number;
  changeReason: string;
  changedAt: Instant;
};

type ClarificationTable = {
  id: string;
  callId: string;
  submissionId: string;
  purpose: 'clarify' | 'cure' | 'lowPrice';
  questionId: string | null;
  asked: string;
  askedAt: Instant;
  askedBy: string;
  dueAt: Instant;
};

type ClarificationAnswerTable = {
  clarificationId: string;
  response: string;
  answeredAt: Instant;
  answeredBy: string;
};

type PriceExaminationTable = {
  submissionId: string;
  callId: string;
  finding: 'accepted' | 'rejected';
  findingReason: string;
  examinedAt: Instant;
  examinedBy: string;
};

type ScoreLockTable = {
  callId: string;
  personId: string;
  lockedAt: Instant;
};

type DecisionTable = {
  id: string;
  callId: string;
  state: 'draft' | 'published';
  reasons: string | null;
  complaintTo: string | null;
  ranking: NullableJson<readonly RankedSubmission[]>;
  firmness: NullableJson<Firmness>;
  reversals: NullableJson<Decision['reversals']>;
  waiting: NullableJson<WaitingPeriod>;
  feedback: NullableJson<Readonly<Record<string, string>>>;
  decidedAt: Instant | null;
  decidedBy: string | null;
  correctsId: string | null;
  correctionKind: 'reasons' | 'reversal' | null;
  correctionReason: string | null;
  decidingBody: string | null;
  heldOn: Day | null;
  present: string | null;
  considered: string | null;
  summary: NullableJson<Summaries>;
};

type SetAsideTable = {
  submissionId: string;
  callId: string;
  ground: string;
  setAsideReason: string;
  at: Instant;
  byPerson: string;
};

type ComplaintTable = {
  id: string;
  callId: string;
  decisionId: string;
  organisationId: string;
  personId: string;
  receivedAt: Instant;
  late: boolean;
  answerDue: Day;
  about: string;
  complaint: string;
  outcome: string | null;
  reply: string | null;
  repliedAt: Instant | null;
  repliedBy: string | null;
};

type ReviewTable = {
  id: string;
  callId: string;
  scope: 'call' | 'decision';
  organisationId: string;
  personId: string;
  askedAt: Instant;
  answerDue: Day;
  reviewReason: string;
  reviewQuestions: string;
  reviewAnswer: string | null;
  answeredAt: Instant | null;
  answeredBy: string | null;
  liftedAt: Instant | null;
  liftedBy: string | null;
  liftNote: string | null;
};

type CancellationTable = {
  callId: string;
  cancelledAt: Instant;
  cancelledBy: string;
  stage: 'published' | 'opened' | 'decided';
  ground: string;
  cancellationReason: string;
};

type TalkTable = {
  id: string;
  callId: string;
  talkDay: Day;
  starts: string;
  minutes: number;
  place: string;
  offeredAt: Instant;
  bookedByOrganisation: string | null;
  bookedByPerson: string | null;
  bookedAt: Instant | null;
};

type AwardTable = {
  id: string;
  callId: string;
  lotId: string;
  submissionId: string;
  organisationId: string;
  valueMinor: number;
  valueCurrency: string;
  valueVat: string;
  endedAt: Instant | null;
};

type LetterTable = {
  id: string;
  decisionId: string;
  organisationId: string;
  chosen: boolean;
  language: string;
  subject: string;
  body: string;
};

type AgreementTable = {
  id: string;
  awardId: string;
  caseId: string;
  kind: 'contract' | 'grant' | 'loan' | 'partnership';
  organisationId: string;
  valueMinor: number;
  valueCurrency: string;
  valueVat: string;
  signedAt: Instant | null;
  signedOn: Day | null;
  startDate: Day | null;
  endDate: Day | null;
};

type PromiseTable = {
  id: string;
  agreementId: string;
  position: number;
  source: string | null;
  text: string | null;
  clause: string | null;
  waiver: string | null;
};

type MeasureTable = {
  id: string;
  agreementId: string;
  position: number;
  title: string;
  unit: string;
  direction: string;
  baseline: number | null;
  target: number | null;
};

type ObservationTable = {
  id: string;
  measureId: string;
  recordedAt: Instant;
  recordedBy: string;
  periodStart: Day | null;
  periodEnd: Day | null;
  value: number | null;
  note: string | null;
};

type PastContractTable = {
  ocid: string;
  releaseId: string;
  date: Instant;
  title: string;
  description: Generated<string>;
  buyerName: Generated<string>;
  buyerId: string | null;
  supplierNames: Generated<string>;
  status: string | null;
  method: string | null;
  methodDetails: string | null;
  valueMinor: number | null;
  valueCurrency: string | null;
  valueVat: string | null;
  periodStart: Day | null;
  periodEnd: Day | null;
  cpv: string | null;
  region: string | null;
  bidders: number | null;
  vcseSupplier: boolean | null;
  source: string;
  sourceLicence: string;
  loadedAt: Instant;
  body: Json<unknown>;
  search: string | null;
};

/** Every table, in the camel case that CamelCasePlugin gives it. */
export type Schema = {
  instanceKey: InstanceKeyTable;
  authUser: AuthUserTable;
  authSession: AuthSessionTable;
  authAccount: AuthAccountTable;
  authVerification: AuthVerificationTable;
  organisation: OrganisationTable;
  person: PersonTable;
  membership: MembershipTable;
  caseFile: CaseFileTable;
  relatedCase: RelatedCaseTable;
  caseRole: CaseRoleTable;
  journalHead: JournalHeadTable;
  journal: JournalTable;
  checkpoint: CheckpointTable;
  contentSalt: ContentSaltTable;
  release: ReleaseTable;
  compiledRelease: CompiledReleaseTable;
  outbox: OutboxTable;
  need: NeedTable;
  needMeasure: NeedMeasureTable;
  dialogueEntry: DialogueEntryTable;
  routeChoice: RouteChoiceTable;
  call: CallTable;
  lot: LotTable;
  criterion: CriterionTable;
  requirement: RequirementTable;
  question: QuestionTable;
  amendment: AmendmentTable;
  enquiry: EnquiryTable;
  callFollower: CallFollowerTable;
  noticeSetting: NoticeSettingTable;
  noticeMade: NoticeMadeTable;
  callKey: CallKeyTable;
  callKeyShare: CallKeyShareTable;
  openerKey: OpenerKeyTable;
  recoverySheet: RecoverySheetTable;
  rehearsal: RehearsalTable;
  rehearsalShare: RehearsalShareTable;
  recoveryUse: RecoveryUseTable;
  submission: SubmissionTable;
  draftVersion: DraftVersionTable;
  sealedVersion: SealedVersionTable;
  submissionFile: SubmissionFileTable;
  filePart: FilePartTable;
  lateAttempt: LateAttemptTable;
  openingApproval: OpeningApprovalTable;
  openedSubmission: OpenedSubmissionTable;
  interest: InterestTable;
  earlyDeclaration: EarlyDeclarationTable;
  earlyLink: EarlyLinkTable;
  caseAuthor: CaseAuthorTable;
  organisationLink: OrganisationLinkTable;
  conflictsAssessment: ConflictsAssessmentTable;
  score: ScoreTable;
  scoreLock: ScoreLockTable;
  scoreChange: ScoreChangeTable;
  clarification: ClarificationTable;
  clarificationAnswer: ClarificationAnswerTable;
  priceExamination: PriceExaminationTable;
  decision: DecisionTable;
  award: AwardTable;
  letter: LetterTable;
  setAside: SetAsideTable;
  complaint: ComplaintTable;
  review: ReviewTable;
  cancellation: CancellationTable;
  talk: TalkTable;
  agreement: AgreementTable;
  promise: PromiseTable;
  measure: MeasureTable;
  observation: ObservationTable;
  pastContract: PastContractTable;
};
