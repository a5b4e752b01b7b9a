import type { Call } from '#call';
import { isOpenReview } from '#decision/review';
import { zoneOf } from '#party/organisation';
import { dayIn } from '#value/instant';
import { textOf } from '../text/call-words.ts';
import { say } from '../text/say.ts';
import type { About, Step } from './task-step.ts';
import { workText } from './case-text.ts';

/** What can be done around the decision on a call: complaints, talks, reviews, cancelling. */
export function decidedSteps(call: Call, { file, now, language }: About): readonly Step[] {
  const path = `/calls/${call.id}`;
  const values = { call: call.title ?? '' };
  const today = dayIn(zoneOf(file.country), now);
  const calendar = file.country === 'NO' ? 'norway' : 'england';
  const reviews = file.reviews.filter((review) => review.callId === call.id);
  const waits = reviews.some((review) => isOpenReview(review, today, calendar));
  const complaints = file.complaints.filter((complaint) => complaint.callId === call.id);
  const open = complaints.filter((complaint) => !complaint.repliedAt).length;
  const signedLots = file.agreements.flatMap(({ awardId }) => file.awards.find(({ id }) => id === awardId)?.lotId ?? []);
  const signed = call.lots.every(({ id, state }) => state === 'cancelled' || signedLots.includes(id));
  const decided = call.lots.some(({ state }) => state === 'decided');
  const review: Step = {
    act: reviews.length > 0 ? 'seeCaseFile' : 'requestReview',
    key: `review-${call.id}`,
    title: workText.review,
    values,
    path: `${path}/review`,
    status: waits ? 'inProgress' : reviews.length > 0 ? 'completed' : 'whenNeeded',
    ...(waits ? { hint: workText.reviewWaits[language] } : {}),
  };
  return [
    ...(decided
      ? [
          {
            act: 'answerComplaint' as const,
            key: `complaints-${call.id}`,
            title: workText.complaints,
            path: `${path}/complaints`,
            status: open > 0 ? ('notStarted' as const) : complaints.length > 0 ? ('completed' as const) : ('whenNeeded' as const),
            ...(open > 0 ? { hint: say(workText.complaintsOpen, language, { count: open }) } : {}),
          },
          {
            act: 'offerTalks' as const,
            key: `talks-${call.id}`,
            title: workText.talks,
            path: `${path}/talks`,
            status: 'whenNeeded' as const,
          },
        ]
      : []),
    ...(call.state === 'cancelled' || signed ? (reviews.length > 0 ? [review] : []) : [review]),
    ...(call.state === 'draft' || call.state === 'cancelled' || signed
      ? []
      : [
          {
            act: 'cancelCall' as const,
            key: `cancel-${call.id}`,
            title: textOf(workText.cancelCall, call.kind),
            values,
            path: `${path}/cancel`,
            status: 'whenNeeded' as const,
          },
        ]),
  ];
}

/** Everything on one page, once there is something public. */
export function wholeSteps({ file }: About): readonly Step[] {
  if (!file.need.publishedAt) return [];
  return [{ act: 'seeCaseFile', key: 'file', title: workText.caseFile, path: '/file', status: 'whenNeeded' }];
}
