import type { Call } from '#call';
import { enquiryWindowOf } from '#call/enquiry';
import type { CaseFile } from '#public-record/case-file';
import { dayIn, endOfDay, type Instant, type Zone } from '#value/instant';
import type { JsonObject } from '../json.ts';
import { releaseId } from './release-id.ts';
import { endOf, periodOf } from './release-values.ts';

/** `tender/amendments`: each with the releases it lies between. */
export function amendmentsOf(file: CaseFile, call: Call): readonly JsonObject[] {
  const published = releasesBefore(file, call);
  return call.amendments.map((amendment) => {
    const number = published.filter((at) => at < amendment.at).length;
    return {
      id: amendment.id,
      date: amendment.at,
      rationale: amendment.rationale,
      amendsReleaseID: releaseId(call.ocid, number, number === 1 ? 'tender' : 'tenderUpdate'),
      releaseID: releaseId(call.ocid, number + 1, 'tenderUpdate'),
    };
  });
}

/**
 * The period for questions and the questions that have been answered. Nobody is named as author: who asked is known to nobody.
 */
export function enquiriesOf(file: CaseFile, call: Call): JsonObject {
  const window = enquiryWindowOf(call);
  const answered = file.enquiries.filter((enquiry) => enquiry.callId === call.id);
  return {
    enquiryPeriod: window ? periodOf(call.publishedAt, lastAsked(call.zone, window.askUntil)) : null,
    hasEnquiries: answered.length > 0 ? true : null,
    enquiries: answered.map(({ id, question, answer, answeredAt }) => ({
      id,
      // The day it was processed: when it came could help to guess who asked.
      date: answeredAt,
      description: question,
      answer,
      dateAnswered: answeredAt,
    })),
  };
}

/** The end of a day as the standard writes it; a window that ends with the closing time ends at that instant. */
function lastAsked(zone: Zone, askUntil: Instant): string {
  const day = dayIn(zone, askUntil);
  return endOfDay(zone, day) === askUntil ? endOf(zone, day) : askUntil;
}

/** When releases of a call were made until its decision: its publication, then every amendment and every answer. */
function releasesBefore(file: CaseFile, call: Call): readonly Instant[] {
  const answers = file.enquiries.filter((enquiry) => enquiry.callId === call.id).map(({ answeredAt }) => answeredAt);
  const amendments = call.amendments.map(({ at }) => at);
  return [...(call.publishedAt ? [call.publishedAt] : []), ...answers, ...amendments].toSorted();
}
