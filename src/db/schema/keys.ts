import type { Instant } from '#value/instant';

type CallKeyTable = {
  callId: string;
  lotId: string;
  recipient: string;
  threshold: number;
  madeAt: Instant;
};

type CallKeyShareTable = {
  callId: string;
  lotId: string;
  holder: 'instance' | 'opener' | 'recovery';
  position: number;
  personId: string | null;
  wrapped: Uint8Array;
  openerKeyId: string | null;
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
  lotId: string;
  personId: string;
  usedAt: Instant;
  reason: string;
  given: Uint8Array | null;
};

type OpeningApprovalTable = {
  callId: string;
  lotId: string;
  personId: string;
  approvedAt: Instant;
  given: Uint8Array | null;
};

/** The keys of an opening. */
export type KeysTables = {
  callKey: CallKeyTable;
  callKeyShare: CallKeyShareTable;
  recoverySheet: RecoverySheetTable;
  rehearsal: RehearsalTable;
  rehearsalShare: RehearsalShareTable;
  recoveryUse: RecoveryUseTable;
  openingApproval: OpeningApprovalTable;
};
