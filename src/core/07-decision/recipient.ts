import type { RankedSubmission } from './ranked-submission.ts';
import type { SetAside } from './set-aside.ts';

/** Whom a letter about a decision goes to: everybody whose submission was opened, ranked or not. */
export type Recipient = {
  readonly organisationId: string;
  readonly organisationName: string;
  /** For a member of a group: the organisation that leads it, whose letter this is too. */
  readonly memberOf?: string;
  /** The place in the ranking; `null` for a submission that was not ranked. */
  readonly line: RankedSubmission | null;
  readonly aside: SetAside | null;
  /** Gets an award, or goes on to the next stage. */
  readonly chosen: boolean;
};
