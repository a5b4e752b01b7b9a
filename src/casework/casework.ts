import { advantageActs } from './advantage.ts';
import { agreementActs } from './agreement.ts';
import { assessmentActs } from './assessment.ts';
import type { Bench } from './bench.ts';
import { caseNoticeReads } from './case-notices.ts';
import { calendarFiles } from './calendar-files.ts';
import { callActs } from './call.ts';
import { caseDocumentActs } from './case-documents.ts';
import { cancellationActs } from './cancellation.ts';
import { caseFileReads } from './case-file.ts';
import { clarificationActs } from './clarifications.ts';
import { complaintActs } from './complaints.ts';
import { conflictActs } from './conflicts.ts';
import { confirmationActs } from './confirmations.ts';
import { consortiumActs } from './consortia.ts';
import { decisionActs } from './decision.ts';
import { dialogueDocumentActs } from './dialogue-documents.ts';
import { digestJobs } from './digest.ts';
import { draftVersionActs } from './draft-versions.ts';
import { dueNoticeJobs } from './due-notices.ts';
import { earlierAnswerActs } from './earlier-answers.ts';
import { enquiryActs } from './enquiries.ts';
import { followActs } from './follow.ts';
import { noticeSettingActs } from './notice-settings.ts';
import { dialogueActs } from './dialogue.ts';
import { earlyInterestActs } from './early-interests.ts';
import { interviewActs } from './interviews.ts';
import { stageTalkActs } from './stage-talks.ts';
import { interestActs } from './interests.ts';
import { identifyProviderActs } from './identify-providers.ts';
import { joiningActs } from './joinings.ts';
import { knownProviderActs } from './known-providers.ts';
import { lowPriceActs } from './low-prices.ts';
import { mailActs } from './mail.ts';
import { meetingActs } from './meetings.ts';
import { meetingNoticeJobs } from './meeting-notices.ts';
import { meetingGuestActs } from './meeting-guests.ts';
import { matchReads } from './matching.ts';
import { needActs } from './need.ts';
import { needQuestionActs } from './need-questions.ts';
import { openDataReads } from './open-data.ts';
import { openerKeyActs } from './opener-keys.ts';
import { openingActs } from './opening.ts';
import { openingKeyActs } from './opening-keys.ts';
import { grantReads } from './grants.ts';
import { organisationLinkActs } from './organisation-links.ts';
import { outcomeActs } from './outcome.ts';
import { phaseActs } from './phases.ts';
import { pastContractActs } from './past-contracts.ts';
import { peopleActs } from './people.ts';
import { recordReads } from './record.ts';
import { recoveryActs } from './recovery.ts';
import { rehearsalActs } from './rehearsal.ts';
import { reviewActs } from './reviews.ts';
import { scanAgainJobs } from './scan-again.ts';
import { routeActs, routesFor } from './route.ts';
import { receiptReads } from './receipts.ts';
import { reconfirmReads } from './reconfirm.ts';
import { superiorActs } from './superiors.ts';
import { solutionActs } from './solutions.ts';
import { enterpriseActs } from './enterprises.ts';
import { profileFileActs } from './profile-files.ts';
import { stageActs } from './stages.ts';
import { submissionActs } from './submission.ts';
import { submissionFileActs } from './submission-files.ts';
import { talkActs } from './talks.ts';
import { todayReads } from './today.ts';
import { versionOf } from './version.ts';
import { wordFiles } from './word-files.ts';
import type { Fields, Values } from '#field/field';

/** Everything the product can do, as functions; pages, jobs and commands have no other way to the database. */
export function createCasework(bench: Bench) {
  return {
    now: () => bench.clock.now(),
    versionOf: <Fs extends Fields>(fields: Fs, values: Values<Fs>) => versionOf(bench, fields, values),
    routesFor,
    ...peopleActs(bench),
    ...needActs(bench),
    ...dialogueActs(bench),
    ...dialogueDocumentActs(bench),
    ...joiningActs(bench),
    ...needQuestionActs(bench),
    ...meetingActs(bench),
    ...meetingGuestActs(bench),
    ...solutionActs(bench),
    ...enterpriseActs(bench),
    ...profileFileActs(bench),
    ...matchReads(bench),
    ...routeActs(bench),
    ...caseDocumentActs(bench),
    ...caseNoticeReads(bench),
    ...callActs(bench),
    ...stageActs(bench),
    ...enquiryActs(bench),
    ...followActs(bench),
    ...submissionActs(bench),
    ...submissionFileActs(bench),
    ...confirmationActs(bench),
    ...consortiumActs(bench),
    ...draftVersionActs(bench),
    ...earlierAnswerActs(bench),
    ...receiptReads(bench),
    ...knownProviderActs(bench),
    ...identifyProviderActs(bench),
    ...openerKeyActs(bench),
    ...openingKeyActs(bench),
    ...rehearsalActs(bench),
    ...reconfirmReads(bench),
    ...openingActs(bench),
    ...recoveryActs(bench),
    ...earlyInterestActs(bench),
    ...interestActs(bench),
    ...conflictActs(bench),
    ...advantageActs(bench),
    ...organisationLinkActs(bench),
    ...grantReads(bench),
    ...superiorActs(bench),
    ...assessmentActs(bench),
    ...clarificationActs(bench),
    ...lowPriceActs(bench),
    ...interviewActs(bench),
    ...stageTalkActs(bench),
    ...decisionActs(bench),
    ...complaintActs(bench),
    ...reviewActs(bench),
    ...talkActs(bench),
    ...cancellationActs(bench),
    ...caseFileReads(bench),
    ...agreementActs(bench),
    ...phaseActs(bench),
    ...outcomeActs(bench),
    ...recordReads(bench),
    ...todayReads(bench),
    ...openDataReads(bench),
    ...wordFiles(bench),
    ...calendarFiles(),
    ...pastContractActs(bench),
    ...mailActs(bench),
    ...noticeSettingActs(bench),
    ...dueNoticeJobs(bench),
    ...meetingNoticeJobs(bench),
    ...digestJobs(bench),
    ...scanAgainJobs(bench),
  };
}

export type Casework = ReturnType<typeof createCasework>;
