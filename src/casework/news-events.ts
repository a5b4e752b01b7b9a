import type { EventType } from '#value/event';

/** What followers of a need, a body or an enterprise are told: only what is public from the same moment. */
export const newsOfCase = [
  'needPublished',
  'needChanged',
  'questionAnswered',
  'meetingAnnounced',
  'callPublished',
  'callCancelled',
  'decisionPublished',
  'agreementSigned',
  'stopPointDecided',
  'purchaseDecided',
  'observationRecorded',
] as const satisfies readonly EventType[];
export const newsOfSolution = ['solutionPublished', 'solutionChanged'] as const satisfies readonly EventType[];
export type NewsEvent = (typeof newsOfCase)[number] | (typeof newsOfSolution)[number];
