import type { Day } from '#value/day';
import type { Instant } from '#value/instant';

/** What the body and those who go on talk about between two stages. */
export type StageTalkTables = {
  stageTalk: {
    id: string;
    callId: string;
    lotId: string;
    submissionId: string;
    held: 'held' | 'notHeld';
    heldOn: Day;
    attended: string | null;
    minutes: string;
    forAll: string | null;
    recordedAt: Instant;
    recordedBy: string;
  };
};
