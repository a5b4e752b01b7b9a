import type { CallLot, CallTerms } from '#call/call-lot';
import type { ProcedureKind } from '#call/procedures';
import type { CaseFile } from '#public-record/case-file';
import type { Day } from '#value/day';
import type { NewsEvent } from './news-events.ts';

type OfCall = { readonly file: Pick<CaseFile, 'id' | 'organisation'>; readonly call: CallTerms };
type OfLot = OfCall & { readonly call: CallLot };
type OfMeeting = { readonly caseId: string; readonly title: string; readonly talkDay: Day; readonly starts: string };
type AtWork = { readonly caseId: string; readonly callId: string; readonly title: string };

/**
 * What somebody is told. The first four go to everybody who follows a call, in the same words to all: nothing in them depends on who
 * has a draft or a submission. `fileRejected` goes to those who
 * work for one bidder; the others go to people with a role in the case. None of them holds anything sealed.
 */
export type Notice =
  | ({ readonly kind: 'callAmended' } & OfCall)
  | ({ readonly kind: 'enquiryAnswered' } & OfCall)
  | ({ readonly kind: 'callCancelled' } & OfCall)
  | ({ readonly kind: 'decisionPublic' } & OfLot)
  | ({ readonly kind: 'enquiryWaiting'; readonly answersBy: Day | null } & AtWork)
  | ({ readonly kind: 'enquiryOverdue'; readonly answersBy: Day } & AtWork)
  | ({ readonly kind: 'closed' | 'providerWaiting' | 'providersDue' | 'openingDue' | 'declareDue' | 'rulingDue' | 'decisionDue' } & AtWork)
  | ({ readonly kind: 'scoresDue'; readonly decisionBy: Day } & AtWork)
  | ({ readonly kind: 'fileRejected'; readonly lotId: string | null } & AtWork)
  | { readonly kind: 'signingDue'; readonly caseId: string; readonly awardId: string; readonly title: string; readonly supplier: string }
  // To an organisation that another one asks to confirm its part in a submission: says neither who asks nor in which call.
  | { readonly kind: 'partnerAsked'; readonly caseId: string; readonly title: string }
  // To the body of a need, and to whoever asked.
  | { readonly kind: 'questionWaiting' | 'questionAnswered'; readonly caseId: string; readonly title: string }
  // To a body that is asked to stand behind a case; and to the body whose case it is, of the answer or of its leaving.
  | { readonly kind: 'joiningAsked'; readonly caseId: string; readonly title: string; readonly body: string; readonly answersBy: Day }
  | { readonly kind: 'joiningAnswered' | 'joiningLeft'; readonly caseId: string; readonly title: string; readonly body: string }
  // To those who have signed up for a time of a meeting before a call; and to the body when nothing of it is in the log.
  | ({ readonly kind: 'meetingSoon' | 'meetingOff'; readonly meetingId: string } & OfMeeting)
  | ({ readonly kind: 'meetingToLog'; readonly talkId: string } & OfMeeting)
  // To those who follow a need, a body or an enterprise: what is public from the same moment.
  | {
      readonly kind: 'news';
      readonly event: NewsEvent;
      readonly caseId: string | null;
      readonly title: string;
      readonly body: string;
      /** The kind of the call that it is about; `null` where it is about none. */
      readonly callKind: ProcedureKind | null;
      readonly path: string;
    }
  // To the enterprise whose profile somebody has reviewed; and to the reviewer when it has answered.
  | {
      readonly kind: 'profileReviewed' | 'profileReviewAnswered';
      readonly caseId: null;
      readonly title: string;
      readonly organisationId: string;
    }
  // To those who buy for a case in which nothing has happened for a year.
  | { readonly kind: 'needRests'; readonly caseId: string; readonly title: string; readonly since: Day }
  // To those who lead an agreement that ends: whether to buy what was developed, or what follows.
  | {
      readonly kind: 'purchaseDue' | 'agreementEnds';
      readonly caseId: string;
      readonly agreementId: string;
      readonly title: string;
      readonly supplier: string;
      readonly endsOn: Day;
    }
  | {
      readonly kind: 'stopPointDue';
      readonly caseId: string;
      readonly agreementId: string;
      readonly phaseId: string;
      readonly title: string;
      readonly supplier: string;
      readonly endsOn: Day;
    };

/** What must reach people whatever they have chosen: whoever has submitted may have to act on it. */
export const alwaysSent: ReadonlySet<Notice['kind']> = new Set(['callAmended', 'callCancelled', 'fileRejected', 'meetingOff']);
