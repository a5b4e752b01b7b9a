import type { Instant } from '#value/instant';

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

type ScoreLockTable = {
  callId: string;
  lotId: string;
  personId: string;
  lockedAt: Instant;
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

/** Scores and what the panel asks. */
export type AssessmentTables = {
  score: ScoreTable;
  scoreChange: ScoreChangeTable;
  scoreLock: ScoreLockTable;
  clarification: ClarificationTable;
  clarificationAnswer: ClarificationAnswerTable;
  priceExamination: PriceExaminationTable;
};
