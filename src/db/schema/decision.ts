import type { Generated } from 'kysely';
import type { TalkPurpose } from '#dialogue/talk';
import type { Day } from '#value/day';
import type { Instant } from '#value/instant';
import type { Decision, Summaries, WaitingPeriod } from '#decision';
import type { Firmness } from '#decision/firmness';
import type { RankedSubmission } from '#decision/ranked-submission';
import type { NullableJson } from './json.ts';

type DecisionTable = {
  id: string;
  callId: string;
  lotId: string;
  state: 'draft' | 'published';
  reasons: string | null;
  complaintTo: string | null;
  ranking: NullableJson<readonly RankedSubmission[]>;
  chosen: NullableJson<readonly string[]>;
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

type TalkTable = {
  id: string;
  callId: string | null;
  meetingId: string | null;
  purpose: Generated<TalkPurpose>;
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

/** The decision and what follows it. */
export type DecisionTables = {
  decision: DecisionTable;
  setAside: SetAsideTable;
  complaint: ComplaintTable;
  review: ReviewTable;
  talk: TalkTable;
  award: AwardTable;
  letter: LetterTable;
};
