import { expect, test } from 'vitest';
import type { NewsEvent } from '#casework/news-events';
import type { Notice } from '#casework/notice';
import type { ProcedureKind } from '#call/procedures';
import type { Call } from '#call';
import { lotIn } from '#call/call-lot';
import { lotsFrom } from '#call/lot';
import { callFields } from '#call/fields';
import { emptyValues } from '#field/field';
import type { CaseFile } from '#public-record/case-file';
import { parseDay, type Day } from '#value/day';
import { idOf } from '#value/id';
import { instantOf } from '#value/instant';
import { languages } from '#value/text';
import { noticeText } from './notice-text.ts';
import { newsText } from './news-text.ts';
import { notices } from './notices.ts';

const day = parseDay('2026-06-09') ?? ('' as Day); // a day of the calendar
const at = (text: string) => instantOf(Date.parse(text));
const publicAddress = 'https://twofold.example.org';

const call: Call = {
  ...emptyValues(callFields),
  title: 'Dagtilbud',
  id: idOf('k'),
  caseId: idOf('c'),
  ocid: 'ocds-x-1',
  kind: 'tender',
  state: 'published',
  zone: 'Europe/Oslo',
  publishedAt: at('2026-06-01T07:00:00Z'),
  openedAt: null,
  lots: lotsFrom([], [], () => idOf('l')),
  amendments: [],
  openingThreshold: 2,
};
const file = { id: idOf<'case'>('c'), organisation: { name: 'Lyngfjell kommune' } as CaseFile['organisation'] }; // the name is all that is read
const amended = (changes: Call['amendments'][number]['changes']): Notice => ({
  kind: 'callAmended',
  file,
  call: {
    ...call,
    amendments: [
      {
        id: 'a',
        at: at('2026-06-02T07:00:00Z'),
        reason: 'mistake',
        rationale: 'Feil tall.',
        fields: changes.map(({ field }) => field),
        changes,
      },
    ],
  },
});

const lot = lotIn(call, 'l')!; // the only one
const atWork = { caseId: 'c', callId: 'k', title: 'Dagtilbud' };
const everyNotice: Readonly<Record<Notice['kind'], Notice>> = {
  callAmended: amended([]),
  enquiryAnswered: { kind: 'enquiryAnswered', file, call },
  callCancelled: { kind: 'callCancelled', file, call },
  decisionPublic: { kind: 'decisionPublic', file, call: lot },
  enquiryWaiting: { kind: 'enquiryWaiting', ...atWork, answersBy: day },
  providersDue: { kind: 'providersDue', ...atWork },
  providerWaiting: { kind: 'providerWaiting', ...atWork },
  enquiryOverdue: { kind: 'enquiryOverdue', ...atWork, answersBy: day },
  closed: { kind: 'closed', ...atWork },
  fileRejected: { kind: 'fileRejected', ...atWork, lotId: null },
  openingDue: { kind: 'openingDue', ...atWork },
  declareDue: { kind: 'declareDue', ...atWork },
  rulingDue: { kind: 'rulingDue', ...atWork },
  decisionDue: { kind: 'decisionDue', ...atWork },
  scoresDue: { kind: 'scoresDue', ...atWork, decisionBy: day },
  news: {
    kind: 'news',
    event: 'needPublished',
    caseId: 'c',
    title: 'Dagtilbud',
    body: 'Lyngfjell kommune',
    callKind: null,
    path: '/cases/c',
  },
  purchaseDue: { kind: 'purchaseDue', caseId: 'c', agreementId: 'a', title: 'Dagtilbud', supplier: 'Omsorgsløftet SA', endsOn: day },
  needRests: { kind: 'needRests', caseId: 'c', title: 'Dagtilbud', since: day },
  agreementEnds: { kind: 'agreementEnds', caseId: 'c', agreementId: 'a', title: 'Dagtilbud', supplier: 'Omsorgsløftet SA', endsOn: day },
  stopPointDue: {
    kind: 'stopPointDue',
    caseId: 'c',
    agreementId: 'a',
    phaseId: 'p',
    title: 'Dagtilbud',
    supplier: 'Omsorgsløftet SA',
    endsOn: '2026-06-01' as Day, // a day of the calendar
  },
  profileReviewed: { kind: 'profileReviewed', caseId: null, title: 'Dagtilbud', organisationId: 'o' },
  profileReviewAnswered: { kind: 'profileReviewAnswered', caseId: null, title: 'Dagtilbud', organisationId: 'o' },
  joiningAsked: { kind: 'joiningAsked', caseId: 'c', title: 'Dagtilbud', body: 'Lyngfjell kommune', answersBy: day },
  joiningAnswered: { kind: 'joiningAnswered', caseId: 'c', title: 'Dagtilbud', body: 'Nordlia kommune' },
  joiningLeft: { kind: 'joiningLeft', caseId: 'c', title: 'Dagtilbud', body: 'Nordlia kommune' },
  questionWaiting: { kind: 'questionWaiting', caseId: 'c', title: 'Dagtilbud' },
  questionAnswered: { kind: 'questionAnswered', caseId: 'c', title: 'Dagtilbud' },
  meetingSoon: { kind: 'meetingSoon', caseId: 'c', meetingId: 'm', title: 'Dagtilbud', talkDay: day, starts: '09:30' },
  meetingOff: { kind: 'meetingOff', caseId: 'c', meetingId: 'm', title: 'Dagtilbud', talkDay: day, starts: '09:30' },
  meetingToLog: { kind: 'meetingToLog', caseId: 'c', talkId: 't', title: 'Dagtilbud', talkDay: day, starts: '09:30' },
  signingDue: { kind: 'signingDue', caseId: 'c', awardId: 'w', title: 'Dagtilbud', supplier: 'Omsorgsløftet SA' },
  partnerAsked: { kind: 'partnerAsked', caseId: 'c', title: '' },
};

test('every notice names the call in its subject, says in both languages what can be done, and where', () => {
  expect(Object.keys(everyNotice).toSorted()).toEqual([...Object.keys(noticeText), 'news'].toSorted());
  const everyNews = Object.keys(newsText).map((event) => ({ ...everyNotice.news, event }) as Notice); // keys of the table of news
  for (const notice of [...Object.values(everyNotice), ...everyNews].filter(({ kind }) => kind !== 'partnerAsked')) {
    const [nb, en] = [...languages]
      .toSorted()
      .toReversed()
      .map((language) => notices.notice({ ...notice, publicAddress, language }));
    for (const letter of [nb, en]) {
      expect(letter?.subject).toMatch(/: Dagtilbud$/);
      expect(letter?.body).toMatch(/\nhttps:\/\/twofold\.example\.org\/(nb|en)\/((w\/)?cases\/c|w\/enterprise#|enterprises\/o#)/);
      expect(letter?.body).toContain('/w/settings');
      expect(letter?.body).not.toMatch(/[{}]|undefined|null/);
    }
    expect(nb?.subject).not.toBe(en?.subject);
  }
});

test('news of a call name it by its kind', () => {
  const news = (event: NewsEvent, callKind: ProcedureKind | null) =>
    notices.notice({
      kind: 'news',
      event,
      callKind,
      caseId: 'c',
      title: 'Nabohjelp',
      body: 'Dalen',
      path: '/cases/c',
      publicAddress,
      language: 'nb',
    });
  expect(news('callPublished', 'tender').subject).toBe('Konkurranse kunngjort: Nabohjelp');
  expect(news('callPublished', 'fundRound').subject).toBe('Tilskuddsrunde kunngjort: Nabohjelp');
  expect(news('callCancelled', 'requestWave').body).toContain('Dalen har avlyst en forespørselsrunde for «Nabohjelp».');
});

test('whoever is asked to confirm a part in a submission is told neither the call nor who asks', () => {
  const { subject, body } = notices.notice({ ...everyNotice.partnerAsked, publicAddress, language: 'nb' });
  expect(`${subject} ${body}`).not.toMatch(/Dagtilbud|konkurranse|tilbud|cases|[{}]|undefined|null/i);
  expect(body).toContain('https://twofold.example.org/nb/w\n');
});

test('a changed closing time stands in the message with both values and asks nobody to confirm', () => {
  const moved = amended([{ field: 'closesAt', before: at('2026-06-11T11:00:00Z'), after: at('2026-06-18T11:00:00Z') }]);
  const { body } = notices.notice({ ...moved, publicAddress, language: 'nb' });
  expect(body).toContain(
    '– Frist for å levere: torsdag 18. juni 2026 kl.\u00a013.00 norsk tid (før: torsdag 11. juni 2026 kl.\u00a013.00 norsk tid)',
  );
  expect(body).not.toContain('levert allerede');
});

test('what submissions are built on asks whoever has submitted, without knowing whether the reader has', () => {
  const value = (minor: number) => ({ minor, currency: 'NOK', vat: 'excluded' }) as const;
  const raised = amended([
    { field: 'value', before: value(100_000_000), after: value(120_000_000) },
    { field: 'description', before: 'Gammelt', after: 'Nytt' },
  ]);
  const { body } = notices.notice({ ...raised, publicAddress, language: 'en' });
  expect(body).toContain('– Estimated value: NOK\u00a01,200,000, excluding VAT (before: NOK\u00a01,000,000');
  expect(body).toContain('– What we ask for: rewritten');
  expect(body).toContain('Have you submitted already? Your submission still counts as it is');
});

test('the message of the day lists each subject with its address', () => {
  const one = notices.notice({ ...everyNotice.openingDue, publicAddress, language: 'en' });
  const two = notices.notice({ ...everyNotice.enquiryAnswered, publicAddress, language: 'en' });
  const digest = notices.digest({ subjects: [one, two], publicAddress, language: 'en' });
  expect(digest.subject).toBe('2 new things for you');
  expect(digest.body).toContain(`– Open the submissions: Dagtilbud\n${publicAddress}/en/w/cases/c/calls/k/opening`);
  expect(digest.body).toContain(`– New answer: Dagtilbud\n${publicAddress}/en/cases/c/calls/k#enquiries`);
});
