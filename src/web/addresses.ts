import type { ActName } from '#party/role';

/**
 * Who may ask for a page: everybody; anybody signed in; whoever may do an act (roles in the case of the address, or the kind of
 * organisation acted for); or the demo, which exists in demo mode only.
 */
export type Access = 'public' | 'signedIn' | 'demo' | { readonly act: ActName };

export type Address = {
  /** Path below the language, with parameters; `case` is a case, `call` one of its calls. */
  readonly path: string;
  /** The route module below src/web. */
  readonly file: string;
  readonly access: Access;
  /** `plain` addresses stand outside the languages: files, data, feeds. */
  readonly plain?: true;
  /** Its form may bring a file: the body is read while it arrives, by the page itself, and counts as received when it began. */
  readonly body?: 'stream';
};

/**
 * Every address of the site in the order of the story, with what it takes to be let in. routes.ts is made from this table and the root
 * middleware asks it before any loader runs: a page that is not declared here does not exist.
 */
export const addresses: readonly Address[] = [
  { path: '', file: 'front/front.tsx', access: 'public' },
  { path: 'cases', file: '10-public-record/list.tsx', access: 'public' },
  { path: 'cases/:case', file: '10-public-record/case.tsx', access: 'public' },
  { path: 'cases/:case/calls/:call', file: '04-call/call.tsx', access: 'public' },
  { path: 'cases/:case/decision/:call', file: '07-decision/decision.tsx', access: 'public' },
  { path: 'cases/:case/file', file: '10-public-record/whole-case.tsx', access: 'public' },
  { path: 'cases/:case/journal', file: '10-public-record/journal.tsx', access: 'public' },
  { path: 'solutions', file: '02-dialogue/solutions/list.tsx', access: 'public' },
  { path: 'solutions/:solution', file: '02-dialogue/solutions/solution.tsx', access: 'public' },
  { path: 'enterprises', file: 'enterprise/list.tsx', access: 'public' },
  { path: 'enterprises/:enterprise', file: 'enterprise/enterprise.tsx', access: 'public' },
  { path: 'calls', file: '04-call/open-calls.tsx', access: 'public' },
  { path: 'past-contracts', file: '10-public-record/past-contracts.tsx', access: 'public' },
  { path: 'past-contracts/:ocid', file: '10-public-record/past-contract.tsx', access: 'public' },
  { path: 'evidence', file: 'evidence/evidence.tsx', access: 'public' },
  { path: 'evidence/:study', file: 'evidence/case-study.tsx', access: 'public' },
  { path: 'data', file: '10-public-record/data.tsx', access: 'public' },
  { path: 'verify', file: '05-submission/verify.tsx', access: 'public' },
  { path: 'about', file: 'front/about.tsx', access: 'public' },
  { path: 'accessibility', file: 'front/accessibility.tsx', access: 'public' },
  { path: 'privacy', file: 'front/privacy.tsx', access: 'public' },
  { path: 'demo', file: 'session/demo.tsx', access: 'demo' },
  { path: 'sign-in', file: 'session/sign-in.tsx', access: 'public' },
  { path: 'sign-in/link', file: 'session/sign-in-link.tsx', access: 'public' },
  { path: 'sign-out', file: 'session/sign-out.tsx', access: 'public' },
  { path: 'act-for', file: 'session/act-for.tsx', access: 'signedIn' },
  { path: 'w', file: 'work/today.tsx', access: 'signedIn' },
  { path: 'w/mail', file: 'work/mailbox.tsx', access: 'signedIn' },
  { path: 'w/mail/:message', file: 'work/message.tsx', access: 'signedIn' },
  { path: 'w/passphrase', file: '05-submission/opening/passphrase.tsx', access: { act: 'setPassphrase' } },
  { path: 'w/settings', file: 'work/settings.tsx', access: 'signedIn' },
  { path: 'w/following', file: 'work/following.tsx', access: 'signedIn' },
  { path: 'w/follow/:what/:subject', file: 'work/follow.tsx', access: { act: 'follow' } },
  { path: 'w/needs/new', file: '01-need/new.tsx', access: { act: 'raiseNeed' } },
  { path: 'w/solutions', file: '02-dialogue/solutions/own-list.tsx', access: { act: 'keepSolutions' } },
  { path: 'w/solutions/new', file: '02-dialogue/solutions/new.tsx', access: { act: 'keepSolutions' } },
  { path: 'w/solutions/:solution', file: '02-dialogue/solutions/own.tsx', access: { act: 'keepSolutions' } },
  { path: 'w/solutions/:solution/edit', file: '02-dialogue/solutions/edit.tsx', access: { act: 'keepSolutions' } },
  { path: 'w/solutions/:solution/publish', file: '02-dialogue/solutions/publish.tsx', access: { act: 'keepSolutions' } },
  { path: 'w/solutions/:solution/withdraw', file: '02-dialogue/solutions/withdraw.tsx', access: { act: 'keepSolutions' } },
  { path: 'w/enterprise', file: 'enterprise/own.tsx', access: { act: 'keepProfile' } },
  { path: 'w/enterprise/file', file: 'enterprise/file.tsx', access: { act: 'keepProfile' }, body: 'stream' },
  { path: 'w/enterprise/reviews/:review', file: 'enterprise/reply.tsx', access: { act: 'keepProfile' } },
  { path: 'w/enterprises/:enterprise/review', file: 'enterprise/review.tsx', access: { act: 'reviewProfile' } },
  { path: 'w/enterprise/:topic/:statement', file: 'enterprise/statement.tsx', access: { act: 'keepProfile' } },
  { path: 'w/cases/:case', file: 'work/case.tsx', access: { act: 'seeCaseWorkspace' } },
  { path: 'w/cases/:case/need', file: '01-need/edit.tsx', access: { act: 'saveNeed' } },
  { path: 'w/cases/:case/answer', file: '01-need/answer.tsx', access: { act: 'answerNeed' } },
  { path: 'w/cases/:case/publish', file: '01-need/publish.tsx', access: { act: 'publishNeed' } },
  { path: 'w/cases/:case/joining', file: '01-need/joining/joining.tsx', access: { act: 'askToJoin' } },
  { path: 'w/cases/:case/joining/:joining', file: '01-need/joining/answer-joining.tsx', access: { act: 'seeCaseWorkspace' } },
  { path: 'w/cases/:case/dialogue', file: '02-dialogue/log.tsx', access: { act: 'recordDialogue' } },
  { path: 'w/cases/:case/dialogue/offer', file: '02-dialogue/offer.tsx', access: { act: 'recordDialogue' } },
  { path: 'w/cases/:case/dialogue/documents', file: '02-dialogue/documents.tsx', access: { act: 'recordDialogue' }, body: 'stream' },
  { path: 'w/cases/:case/ask', file: '02-dialogue/ask.tsx', access: { act: 'askAboutNeed' } },
  { path: 'w/cases/:case/questions', file: '02-dialogue/questions.tsx', access: { act: 'answerAboutNeed' } },
  { path: 'w/cases/:case/questions/:question', file: '02-dialogue/question.tsx', access: { act: 'answerAboutNeed' } },
  { path: 'w/cases/:case/meetings', file: '02-dialogue/meetings.tsx', access: { act: 'holdMeetings' } },
  { path: 'w/cases/:case/meetings/:meeting', file: '02-dialogue/meeting.tsx', access: { act: 'holdMeetings' } },
  { path: 'w/cases/:case/meetings/:meeting/sign-up', file: '02-dialogue/sign-up.tsx', access: { act: 'joinMeeting' } },
  { path: 'w/cases/:case/route', file: '03-route/questions.tsx', access: { act: 'chooseRoute' } },
  { path: 'w/cases/:case/route/result', file: '03-route/result.tsx', access: { act: 'chooseRoute' } },
  { path: 'w/cases/:case/route/choose', file: '03-route/choose.tsx', access: { act: 'chooseRoute' } },
  { path: 'w/cases/:case/route/sheet', file: '03-route/sheet.tsx', access: { act: 'chooseRoute' } },
  { path: 'w/cases/:case/documents', file: '03-route/pack/documents.tsx', access: { act: 'writeDocument' } },
  { path: 'w/cases/:case/documents/:document', file: '03-route/pack/document.tsx', access: { act: 'writeDocument' } },
  { path: 'w/cases/:case/documents/:document/read', file: '03-route/pack/read-document.tsx', access: { act: 'writeDocument' } },
  { path: 'w/cases/:case/notices/:notice', file: '03-route/pack/notice.tsx', access: { act: 'writeDocument' } },
  { path: 'w/cases/:case/people', file: '04-call/people.tsx', access: { act: 'giveRole' } },
  { path: 'w/cases/:case/calls/:call', file: '04-call/edit.tsx', access: { act: 'saveCall' } },
  { path: 'w/cases/:case/calls/:call/burden', file: '04-call/burden/burden.tsx', access: { act: 'saveCall' } },
  { path: 'w/cases/:case/calls/:call/weights', file: '04-call/weights/weights.tsx', access: { act: 'saveCall' } },
  { path: 'w/cases/:case/calls/:call/requirements', file: '04-call/requirements/requirements.tsx', access: { act: 'saveCall' } },
  { path: 'w/cases/:case/calls/:call/publish', file: '04-call/publish.tsx', access: { act: 'publishCall' } },
  { path: 'w/cases/:case/calls/:call/engagement', file: '04-call/engagement.tsx', access: { act: 'publishCall' } },
  { path: 'w/cases/:case/calls/:call/amend', file: '04-call/amend.tsx', access: { act: 'amendCall' } },
  { path: 'w/cases/:case/calls/:call/stage', file: '04-call/lots/open-stage.tsx', access: { act: 'openStage' } },
  { path: 'w/cases/:case/calls/:call/stage-talks', file: '06-assessment/stage-talks/stage-talks.tsx', access: { act: 'holdStageTalks' } },
  {
    path: 'w/cases/:case/calls/:call/submission/talks',
    file: '06-assessment/stage-talks/own.tsx',
    access: { act: 'prepareSubmission' },
  },
  { path: 'w/cases/:case/calls/:call/ask', file: '04-call/enquiries/ask.tsx', access: { act: 'askEnquiry' } },
  { path: 'w/cases/:case/calls/:call/enquiries', file: '04-call/enquiries/waiting.tsx', access: { act: 'answerEnquiry' } },
  { path: 'w/cases/:case/calls/:call/enquiries/:enquiry', file: '04-call/enquiries/answer.tsx', access: { act: 'answerEnquiry' } },
  { path: 'w/cases/:case/calls/:call/follow', file: '04-call/follow.tsx', access: { act: 'follow' } },
  { path: 'w/cases/:case/calls/:call/lots/:page', file: '04-call/lots/choose-lot.tsx', access: 'signedIn' },
  { path: 'w/cases/:case/calls/:call/submission', file: '05-submission/tasks.tsx', access: { act: 'prepareSubmission' } },
  { path: 'w/cases/:case/calls/:call/submission/answers', file: '05-submission/answers.tsx', access: { act: 'prepareSubmission' } },
  {
    path: 'w/cases/:case/calls/:call/submission/answers/:question',
    file: '05-submission/earlier-answers.tsx',
    access: { act: 'prepareSubmission' },
  },
  { path: 'w/cases/:case/calls/:call/partner', file: '05-submission/partner.tsx', access: { act: 'prepareSubmission' } },
  {
    path: 'w/cases/:case/calls/:call/submission/consortium',
    file: '05-submission/consortium.tsx',
    access: { act: 'prepareSubmission' },
  },
  {
    path: 'w/cases/:case/calls/:call/submission/requirements',
    file: '05-submission/requirements.tsx',
    access: { act: 'prepareSubmission' },
  },
  { path: 'w/cases/:case/calls/:call/submission/versions', file: '05-submission/versions.tsx', access: { act: 'prepareSubmission' } },
  {
    path: 'w/cases/:case/calls/:call/submission/versions/:version',
    file: '05-submission/version.tsx',
    access: { act: 'prepareSubmission' },
  },
  {
    path: 'w/cases/:case/calls/:call/submission/files',
    file: '05-submission/files.tsx',
    access: { act: 'prepareSubmission' },
    body: 'stream',
  },
  { path: 'w/cases/:case/calls/:call/submission/check', file: '05-submission/check.tsx', access: { act: 'sealSubmission' } },
  { path: 'w/cases/:case/calls/:call/submission/receipt', file: '05-submission/receipt.tsx', access: { act: 'prepareSubmission' } },
  { path: 'w/cases/:case/calls/:call/submission/withdraw', file: '05-submission/withdraw.tsx', access: { act: 'withdrawSubmission' } },
  { path: 'w/cases/:case/calls/:call/come-forward', file: '05-submission/providers/come-forward.tsx', access: { act: 'comeForward' } },
  { path: 'w/cases/:case/calls/:call/providers', file: '05-submission/providers/providers.tsx', access: { act: 'recordProviders' } },
  {
    path: 'w/cases/:case/calls/:call/providers/:provider',
    file: '05-submission/providers/provider.tsx',
    access: { act: 'recordProviders' },
  },
  { path: 'w/cases/:case/calls/:call/keys', file: '05-submission/keys/keys.tsx', access: { act: 'prepareOpening' } },
  { path: 'w/cases/:case/calls/:call/opening', file: '05-submission/opening/opening.tsx', access: { act: 'openSubmissions' } },
  { path: 'w/cases/:case/calls/:call/recovery', file: '05-submission/keys/recovery.tsx', access: { act: 'useRecovery' } },
  { path: 'w/organisation-links', file: '06-assessment/interests/links.tsx', access: { act: 'keepOrganisationLinks' } },
  { path: 'w/cases/:case/people/superiors', file: '06-assessment/interests/superiors.tsx', access: { act: 'nameSuperior' } },
  { path: 'w/cases/:case/calls/:call/conflicts', file: '06-assessment/interests/conflicts.tsx', access: { act: 'confirmConflicts' } },
  { path: 'w/cases/:case/calls/:call/interests', file: '06-assessment/interests/declare.tsx', access: { act: 'declareInterest' } },
  { path: 'w/cases/:case/calls/:call/interests/early', file: '06-assessment/interests/early.tsx', access: { act: 'declareInterest' } },
  {
    path: 'w/cases/:case/calls/:call/interests/change/:organisation',
    file: '06-assessment/interests/change.tsx',
    access: { act: 'declareInterest' },
  },
  { path: 'w/cases/:case/calls/:call/assess', file: '06-assessment/workbench.tsx', access: { act: 'scoreSubmissions' } },
  { path: 'w/cases/:case/calls/:call/assess/:submission', file: '06-assessment/score.tsx', access: { act: 'scoreSubmissions' } },
  {
    path: 'w/cases/:case/calls/:call/assess/:submission/:criterion',
    file: '06-assessment/panel/score-one.tsx',
    access: { act: 'scoreSubmissions' },
  },
  { path: 'w/cases/:case/calls/:call/lock', file: '06-assessment/lock.tsx', access: { act: 'lockScores' } },
  { path: 'w/cases/:case/calls/:call/panel', file: '06-assessment/panel.tsx', access: { act: 'seeAssessment' } },
  { path: 'w/cases/:case/calls/:call/discussion', file: '06-assessment/panel/discussion.tsx', access: { act: 'discussScores' } },
  { path: 'w/cases/:case/calls/:call/discussion/:score', file: '06-assessment/panel/change.tsx', access: { act: 'changeScore' } },
  { path: 'w/cases/:case/calls/:call/clarifications', file: '06-assessment/clarify/ask.tsx', access: { act: 'askBidders' } },
  { path: 'w/cases/:case/calls/:call/advantage', file: '06-assessment/advantage/list.tsx', access: { act: 'examineAdvantage' } },
  {
    path: 'w/cases/:case/calls/:call/advantage/:organisation',
    file: '06-assessment/advantage/examine.tsx',
    access: { act: 'examineAdvantage' },
  },
  { path: 'w/cases/:case/calls/:call/low-prices', file: '06-assessment/clarify/low-prices.tsx', access: { act: 'examinePrice' } },
  {
    path: 'w/cases/:case/calls/:call/submission/clarifications',
    file: '06-assessment/clarify/own.tsx',
    access: { act: 'answerClarification' },
  },
  { path: 'w/cases/:case/calls/:call/interviews', file: '06-assessment/interviews/interviews.tsx', access: { act: 'seeInterviews' } },
  {
    path: 'w/cases/:case/calls/:call/interviews/:submission',
    file: '06-assessment/interviews/record.tsx',
    access: { act: 'arrangeInterviews' },
  },
  {
    path: 'w/cases/:case/calls/:call/submission/interview',
    file: '06-assessment/interviews/own.tsx',
    access: { act: 'bookInterview' },
  },
  { path: 'w/cases/:case/calls/:call/decision', file: '07-decision/decide.tsx', access: { act: 'decide' } },
  {
    path: 'w/cases/:case/calls/:call/decision/correct/:kind',
    file: '07-decision/correct.tsx',
    access: { act: 'decide' },
  },
  { path: 'w/cases/:case/calls/:call/set-aside', file: '07-decision/set-aside.tsx', access: { act: 'setAside' } },
  { path: 'w/cases/:case/calls/:call/letter', file: '07-decision/own-letter.tsx', access: { act: 'complain' } },
  { path: 'w/cases/:case/calls/:call/complaints', file: '07-decision/complaints.tsx', access: { act: 'answerComplaint' } },
  { path: 'w/cases/:case/calls/:call/talks', file: '07-decision/talks.tsx', access: { act: 'offerTalks' } },
  { path: 'w/cases/:case/calls/:call/review', file: '07-decision/review.tsx', access: { act: 'seeCaseFile' } },
  { path: 'w/cases/:case/calls/:call/cancel', file: '04-call/cancel.tsx', access: { act: 'cancelCall' } },
  { path: 'w/cases/:case/file', file: '10-public-record/whole-case-inside.tsx', access: { act: 'seeCaseFile' } },
  { path: 'w/cases/:case/awards/:award/agreement', file: '08-agreement/sign.tsx', access: { act: 'signAgreement' } },
  { path: 'w/cases/:case/agreements/:agreement/phases', file: '08-agreement/phases/phases.tsx', access: { act: 'leadPhases' } },
  { path: 'w/cases/:case/agreements/:agreement/phases/:phase', file: '08-agreement/phases/stop-point.tsx', access: { act: 'leadPhases' } },
  { path: 'w/cases/:case/agreements/:agreement/phases/:phase/begin', file: '08-agreement/phases/begin.tsx', access: { act: 'leadPhases' } },
  {
    path: 'w/cases/:case/agreements/:agreement/phases/:phase/payment',
    file: '08-agreement/phases/payment.tsx',
    access: { act: 'leadPhases' },
  },
  { path: 'w/cases/:case/agreements/:agreement/change', file: '08-agreement/change.tsx', access: { act: 'signAgreement' } },
  { path: 'w/cases/:case/agreements/:agreement/purchase', file: '08-agreement/phases/purchase.tsx', access: { act: 'leadPhases' } },
  { path: 'w/cases/:case/measures/:measure', file: '09-outcome/record.tsx', access: { act: 'recordObservation' } },
  { path: 'data/ocds/releases.json', file: '10-public-record/releases-file.ts', access: 'public', plain: true },
  { path: 'data/ocds/records.json', file: '10-public-record/records-file.ts', access: 'public', plain: true },
  { path: 'data/ocds/records/:file', file: '10-public-record/record-file.ts', access: 'public', plain: true },
  { path: 'data/ocds/cases/:file', file: '10-public-record/case-file.ts', access: 'public', plain: true },
  { path: 'data/grants.json', file: '10-public-record/grants-file.ts', access: 'public', plain: true },
  { path: 'data/journal/:file', file: '10-public-record/journal-file.ts', access: 'public', plain: true },
  { path: 'data/measures/:file', file: '09-outcome/measure-csv.ts', access: 'public', plain: true },
  { path: 'data/files/:case/:call/:file', file: '05-submission/own-file.ts', access: { act: 'prepareSubmission' }, plain: true },
  { path: 'data/enterprise-profile/:file', file: 'enterprise/own-file.ts', access: { act: 'keepProfile' }, plain: true },
  { path: 'data/case-documents/:case/:file', file: '03-route/pack/document-file.ts', access: { act: 'writeDocument' }, plain: true },
  { path: 'data/case-notices/:case/:file', file: '03-route/pack/notice-file.ts', access: { act: 'writeDocument' }, plain: true },
  { path: 'data/case-calendars/:case/:file', file: '03-route/pack/calendar-file.ts', access: { act: 'writeDocument' }, plain: true },
  { path: 'data/case-files/:case/:file', file: '10-public-record/case-archive.ts', access: { act: 'seeCaseFile' }, plain: true },
  {
    path: 'data/receipts/:case/:call/receipt.json',
    file: '05-submission/receipt-file.ts',
    access: { act: 'prepareSubmission' },
    plain: true,
  },
  { path: 'data/clock', file: '05-submission/clock-file.ts', access: 'public', plain: true },
  { path: 'data/dialogue/:case/:handout', file: '02-dialogue/document-file.ts', access: 'public', plain: true },
  { path: 'data/calls/:case/:file', file: '04-call/documents/question-file.ts', access: 'public', plain: true },
  { path: 'data/past-contracts/:file', file: '10-public-record/past-contract-file.ts', access: 'public', plain: true },
  {
    path: 'data/opened-files/:case/:call/:submission/:file',
    file: '06-assessment/opened-file.ts',
    access: { act: 'scoreSubmissions' },
    plain: true,
  },
  { path: 'data/firmness/:case/:file', file: '07-decision/firmness/firmness-file.ts', access: 'public', plain: true },
  { path: 'data/rankings/:case/:file', file: '07-decision/ranking-csv.ts', access: 'public', plain: true },
];

/** Whether the page of a path reads the body of its form itself, while it arrives. */
export function isStreamed(pathname: string): boolean {
  return streamed.some((pattern) => pattern.test(pathname));
}

const streamed = addresses
  .filter(({ body }) => body === 'stream')
  .map(({ path }) => new RegExp(`^/(nb|en)/${path.replaceAll(/:\w+/g, '[^/]+')}$`));

/** The route pattern of an address, as React Router matches and reports it. */
export function patternOf(address: Address): string {
  return address.plain ? `/${address.path}` : address.path === '' ? '/:lang' : `/:lang/${address.path}`;
}
