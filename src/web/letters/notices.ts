import type { Letters } from '#casework/bench';
import type { Notice } from '#casework/notice';
import { asksAgain } from '#call/amendment';
import { lotQuery } from '#call/call-lot';
import { procedureOf } from '#call/procedures';
import type { Language } from '#value/text';
import { timeOf } from '../07-decision/talk-time.ts';
import { inWordsOf } from '../text/call-words.ts';
import { formatDayWithWeekday } from '../text/format.ts';
import { say } from '../text/say.ts';
import { changeLine } from './change-line.ts';
import { newsText } from './news-text.ts';
import { digestText, followedBodyOf, noticeText, noticeWords, noticeWordsOf } from './notice-text.ts';

/** The wording of notices: the fact first, what can be done second, where third. The same words to everybody who follows a call. */
export const notices: Pick<Letters, 'notice' | 'digest'> = {
  notice(about) {
    const { language, publicAddress } = about;
    const values = {
      call: titleOf(about),
      body: 'file' in about ? about.file.organisation.name : 'body' in about ? about.body : '',
      ...factsOf(about, language),
    };
    const text = about.kind === 'news' ? inWordsOf(newsText, about.callKind ?? 'tender')[about.event] : noticeText[about.kind];
    const body = 'call' in about ? followedBodyOf(about.call.kind)[about.kind] : text.body;
    const place = `${publicAddress}/${language}${pathOf(about)}`;
    const settings = `${publicAddress}/${language}/w/settings`;
    const foot =
      'call' in about
        ? say(noticeWordsOf(about.call.kind).following, language, {
            settings,
            stop: `${publicAddress}/${language}/w/cases/${about.file.id}/calls/${about.call.id}/follow`,
          })
        : about.kind === 'news'
          ? say(noticeWords.followingMore, language, { settings, stop: `${publicAddress}/${language}/w/following` })
          : say(noticeWords.atWork, language, { settings });
    return {
      subject: say(text.subject, language, values),
      body: [say(body, language, values), ...changesOf(about, language), place, foot].join('\n\n'),
    };
  },

  digest({ subjects, publicAddress, language }) {
    const lines = subjects.map(({ subject, body }) => [`– ${subject}`, ...firstAddress(body)].join('\n'));
    return {
      subject: say(digestText.subject, language, { count: subjects.length }),
      body: [
        say(digestText.lead, language, { count: subjects.length }),
        ...lines,
        say(noticeWords.atWork, language, { settings: `${publicAddress}/${language}/w/settings` }),
      ].join('\n\n'),
    };
  },
};

function titleOf(about: Notice): string {
  return 'call' in about ? (about.call.title ?? '') : about.title;
}

function factsOf(about: Notice, language: Language): Readonly<Record<string, string>> {
  const day =
    'answersBy' in about
      ? about.answersBy
      : 'decisionBy' in about
        ? about.decisionBy
        : 'endsOn' in about
          ? about.endsOn
          : 'talkDay' in about
            ? about.talkDay
            : 'since' in about
              ? about.since
              : null;
  const time = 'starts' in about ? timeOf(about.starts, language) : '';
  return { day: day ? formatDayWithWeekday(day, language) : '', time, supplier: 'supplier' in about ? about.supplier : '' };
}

/** What was changed and why; and, where a submission may have been built on it, what whoever has sealed can do. */
function changesOf(about: Notice, language: Language): readonly string[] {
  const amendment = about.kind === 'callAmended' ? about.call.amendments.at(-1) : undefined;
  if (about.kind !== 'callAmended' || !amendment) return [];
  const lines = amendment.changes.map((change) => changeLine(change, language, about.call));
  return [
    lines.join('\n'),
    say(noticeWords.why, language, { rationale: amendment.rationale }),
    ...(asksAgain(amendment) ? [noticeWordsOf(about.call.kind)[procedureOf(about.call.kind).reconfirm][language]] : []),
  ];
}

/** Where the reader can do something about it. */
function pathOf(about: Notice): string {
  switch (about.kind) {
    case 'callAmended':
      return `/cases/${about.file.id}/calls/${about.call.id}#changed`;
    case 'enquiryAnswered':
      return `/cases/${about.file.id}/calls/${about.call.id}#enquiries`;
    case 'callCancelled':
      return `/cases/${about.file.id}/calls/${about.call.id}`;
    case 'decisionPublic':
      return `/cases/${about.file.id}/decision/${about.call.id}${lotQuery(about.call)}`;
    case 'enquiryWaiting':
    case 'enquiryOverdue':
      return `/w/cases/${about.caseId}/calls/${about.callId}/enquiries`;
    case 'providerWaiting':
    case 'providersDue':
      return `/w/cases/${about.caseId}/calls/${about.callId}/providers`;
    case 'closed':
      return `/w/cases/${about.caseId}`;
    case 'openingDue':
      return `/w/cases/${about.caseId}/calls/${about.callId}/opening`;
    case 'declareDue':
      return `/w/cases/${about.caseId}/calls/${about.callId}/interests`;
    case 'rulingDue':
      return `/w/cases/${about.caseId}/calls/${about.callId}/panel`;
    case 'scoresDue':
      return `/w/cases/${about.caseId}/calls/${about.callId}/assess`;
    case 'decisionDue':
      return `/w/cases/${about.caseId}/calls/${about.callId}/decision`;
    case 'fileRejected':
      return `/w/cases/${about.caseId}/calls/${about.callId}/submission/files${about.lotId ? `?lot=${about.lotId}` : ''}`;
    case 'partnerAsked':
      return '/w';
    case 'signingDue':
      return `/w/cases/${about.caseId}/awards/${about.awardId}/agreement`;
    case 'profileReviewed':
      return '/w/enterprise#reviews';
    case 'profileReviewAnswered':
      return `/enterprises/${about.organisationId}#reviews`;
    case 'joiningAsked':
      return `/w/cases/${about.caseId}`;
    case 'joiningAnswered':
    case 'joiningLeft':
      return `/w/cases/${about.caseId}/joining`;
    case 'questionWaiting':
      return `/w/cases/${about.caseId}/questions`;
    case 'questionAnswered':
      return `/cases/${about.caseId}#questions`;
    case 'meetingSoon':
      return `/w/cases/${about.caseId}/meetings/${about.meetingId}/sign-up`;
    case 'meetingOff':
      return `/cases/${about.caseId}#meetings`;
    case 'meetingToLog':
      return `/w/cases/${about.caseId}/dialogue?talk=${about.talkId}`;
    case 'news':
      return about.path;
    case 'purchaseDue':
      return `/w/cases/${about.caseId}/agreements/${about.agreementId}/purchase`;
    case 'needRests':
    case 'agreementEnds':
      return `/w/cases/${about.caseId}`;
    case 'stopPointDue':
      return `/w/cases/${about.caseId}/agreements/${about.agreementId}/phases/${about.phaseId}`;
  }
}

function firstAddress(body: string): readonly string[] {
  const match = /https?:\/\/\S+/.exec(body);
  return match ? [match[0]] : [];
}
