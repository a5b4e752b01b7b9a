import type { Day } from '#value/day';
import type { Instant } from '#value/instant';

type InterviewTable = {
  id: string;
  callId: string;
  submissionId: string;
  invitedAt: Instant;
  invitedBy: string;
  talkId: string | null;
};

type InterviewMoveTable = {
  id: string;
  interviewId: string;
  fromDay: Day;
  fromStarts: string;
  toDay: Day;
  toStarts: string;
  moveReason: string;
  movedByBidder: boolean;
  movedAt: Instant;
  movedBy: string;
};

type InterviewRecordTable = {
  id: string;
  interviewId: string;
  earlierId: string | null;
  outcome: 'held' | 'didNotCome';
  notes: string;
  recordReason: string | null;
  recordedAt: Instant;
  recordedBy: string;
};

type InterviewPresenceTable = { recordId: string; personId: string };

/** Interviews as a way to judge a criterion. */
export type InterviewTables = {
  interview: InterviewTable;
  interviewMove: InterviewMoveTable;
  interviewRecord: InterviewRecordTable;
  interviewPresence: InterviewPresenceTable;
};
