import type { Canonical } from './canonical.ts';

/** Points at a row whose content can be erased: the journal keeps only a salted hash of that content. */
export type ContentRef = { readonly kind: ContentKind; readonly id: string };

/** The kinds of rows whose content an event vouches for. */
export type ContentKind =
  | 'need'
  | 'needChange'
  | 'joining'
  | 'meeting'
  | 'solution'
  | 'statement'
  | 'profileReview'
  | 'dialogueEntry'
  | 'dialogueDocument'
  | 'routeChoice'
  | 'amendment'
  | 'enquiry'
  | 'interest'
  | 'earlyDeclaration'
  | 'conflictsAssessment'
  | 'advantageCheck'
  | 'score'
  | 'scoreChange'
  | 'clarification'
  | 'clarificationAnswer'
  | 'priceExamination'
  | 'interviewMove'
  | 'interviewRecord'
  | 'stageTalk'
  | 'decision'
  | 'letter'
  | 'agreement'
  | 'stopPoint'
  | 'phasePayment'
  | 'purchase'
  | 'observation'
  | 'sealedVersion'
  | 'openedSubmission'
  | 'knownProvider'
  | 'recoveryUse'
  | 'setAside'
  | 'complaint'
  | 'review'
  | 'cancellation';

/** What an act says happened: a typed fact with ids only, and the contents it vouches for. */
export type CaseEvent = {
  readonly type: EventType;
  readonly facts: { readonly [key: string]: Canonical | undefined };
  readonly refs: readonly ContentRef[];
};

/** Every kind of event of the journal. The order is that of the story. */
export const eventTypes = [
  'needRaised',
  'needAnswered',
  'needPublished',
  'needChanged',
  'bodyAsked',
  'bodyAnswered',
  'bodyLeft',
  'needJoined',
  'needLeft',
  'questionReceived',
  'questionAnswered',
  'meetingAnnounced',
  'meetingCancelled',
  'documentShared',
  'solutionPublished',
  'solutionChanged',
  'solutionWithdrawn',
  'statementMade',
  'statementEnded',
  'profileReviewed',
  'profileReviewAnswered',
  'dialogueRecorded',
  'dialogueShared',
  'routeChosen',
  'callPublished',
  'callAmended',
  'stageTalkRecorded',
  'stageOpened',
  'enquiryReceived',
  'enquiryAnswered',
  'callCancelled',
  'roleGiven',
  'superiorNamed',
  'earlyDeclared',
  'conflictsAssessed',
  'submissionSealed',
  'submissionWithdrawn',
  'lateAttempt',
  'providerCameForward',
  'providerRecorded',
  'openingPrepared',
  'openingRehearsed',
  'openingApproved',
  'recoveryUsed',
  'submissionsOpened',
  'interestDeclared',
  'interestRuled',
  'scoresLocked',
  'scoreChanged',
  'clarificationAsked',
  'clarificationAnswered',
  'advantageExamined',
  'priceExamined',
  'interviewsInvited',
  'interviewMoved',
  'interviewRecorded',
  'submissionSetAside',
  'submissionReinstated',
  'decisionPublished',
  'decisionCorrected',
  'complaintReceived',
  'complaintAnswered',
  'reviewRequested',
  'reviewAnswered',
  'reviewLifted',
  'talksOffered',
  'agreementSigned',
  'phaseBegun',
  'stopPointDecided',
  'phasePaid',
  'purchaseDecided',
  'observationRecorded',
  'materialRead',
] as const;

export type EventType = (typeof eventTypes)[number];
