// The states and audiences of the permission matrix, for the walk, the table of readers and the test.
import type { Marks } from './marks.ts';
import type { TestSite } from './site.ts';

/** The states of a case with its call, in their order. */
export const states = ['raised', 'draft', 'published', 'closed', 'opened', 'locked', 'decided', 'complained', 'signed'] as const;
export type State = (typeof states)[number];

/** Everybody who asks, by e-mail address; `stranger` is not signed in. */
export const audiences = {
  stranger: null,
  raiser: 'arne@example.no',
  ownBidder: 'kari@example.no',
  otherBidder: 'rolf@example.no',
  asideBidder: 'jane@example.org',
  freeMember: 'bjorg@example.no',
  recusedMember: 'tom@example.no',
  opener: 'per@example.no',
  buyer: 'ingrid@example.no',
  oversight: 'tess@example.org',
  otherBody: 'samira@example.org',
} as const;
export type Audience = keyof typeof audiences;

/** The three who submit: the one that is chosen, one that is not, and one whose submission is set aside. */
export const bidders = { own: audiences.ownBidder, other: audiences.otherBidder, aside: audiences.asideBidder } as const;
export type Bidder = keyof typeof bidders;

export type MatrixCase = { caseId: string; callId: string; awardId: string; ocid: string; sheet: string; otherCallId: string };

export type Walking = { readonly site: TestSite; readonly place: MatrixCase; readonly marks: Marks<State> };
