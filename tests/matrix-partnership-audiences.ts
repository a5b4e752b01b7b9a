// The states and audiences of the permission matrix of an innovation partnership, for the walk, the table of readers and the test.
import type { Marks } from './marks.ts';
import { audiences as ofTender } from './matrix-audiences.ts';
import type { TestSite } from './site.ts';

/** The states of a partnership, in their order: each the first moment at which something else is shown. */
export const states = ['draft', 'published', 'invited', 'negotiated', 'decided', 'developed'] as const;
export type State = (typeof states)[number];

const { asideBidder: _, ...shared } = ofTender;

/** Everybody who asks, by e-mail address: those of the tender, and enterprises that come to a partnership's other ends. */
export const audiences = {
  ...shared,
  /** Becomes a partner, and is stopped after the first phase. */
  stoppedBidder: 'jane@example.org',
  /** Is not invited. */
  refusedBidder: 'okafor@example.org',
  /** An enterprise that did not bid. */
  outsider: 'max@example.org',
} as const;
export type Audience = keyof typeof audiences;

/** The four who submit: the one whose result is bought, the one that is stopped, one that gets no contract, one that is not invited. */
export const bidders = {
  own: audiences.ownBidder,
  stopped: audiences.stoppedBidder,
  other: audiences.otherBidder,
  refused: audiences.refusedBidder,
} as const;
export type Bidder = keyof typeof bidders;

/** Who submits in every stage. */
export const invited = ['own', 'stopped', 'other'] as const satisfies readonly Bidder[];

export type PartnershipPlace = { caseId: string; callId: string; ocid: string };
export type Walking = { readonly site: TestSite; readonly place: PartnershipPlace; readonly marks: Marks<State> };
