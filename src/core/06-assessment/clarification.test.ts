import { describe, expect, test } from 'vitest';
import { idOf } from '#value/id';
import { instantOf, parseInstant } from '#value/instant';
import { answerClarification, answerDue, askBidders, omissionsOf, openClarification, type Clarification } from './clarification.ts';

const question = (id: string, must: 'yes' | 'no') => ({
  id,
  title: id,
  maxWords: 100,
  informs: null,
  stage: null,
  must,
  promise: 'no' as const,
});
const submission = (id: string, answers: Readonly<Record<string, string | null>>) => ({ id: idOf<'submission'>(id), answers });

describe('omissions', () => {
  test('are all required answers that are missing or blank, of every submission; what need not be answered is none', () => {
    const call = { questions: [question('q1', 'yes'), question('q2', 'no'), question('q3', 'yes')] };
    const found = omissionsOf(call, [
      submission('a', { 'answer-q1': 'Yes', 'answer-q3': '  ' }),
      submission('b', { 'answer-q1': null }),
      submission('c', { 'answer-q1': 'Yes', 'answer-q3': 'Yes' }),
    ]);
    expect(found.map(({ submissionId, questionId }) => `${submissionId} ${questionId}`)).toEqual(['a q3', 'b q1', 'b q3']);
  });

  test('an answer is due at four on a working day: five days after a Monday is a Saturday, so it is the Monday after', () => {
    const monday = parseInstant('2026-06-15T10:00:00Z');
    expect(monday && answerDue(monday, 5, 'Europe/Oslo')).toBe('2026-06-22T14:00:00.000Z');
    expect(monday && answerDue(monday, 4, 'Europe/London')).toBe('2026-06-19T15:00:00.000Z');
  });
});

const asking = {
  at: instantOf(10),
  dueAt: instantOf(100),
  call: { id: idOf<'call'>('call'), state: 'opened' as const },
  asker: 'buyer' as const,
  purpose: 'cure' as const,
  asked: 'An answer is missing.',
  about: [
    { id: idOf<'clarification'>('1'), submissionId: idOf<'submission'>('a'), questionId: 'q' },
    { id: idOf<'clarification'>('2'), submissionId: idOf<'submission'>('b'), questionId: 'q' },
  ],
  readable: [idOf<'submission'>('a'), idOf<'submission'>('b')],
  earlier: [],
  allLocked: false,
};

describe('asking bidders', () => {
  test('everybody who lacks the same is asked in one act, in the same words and with the same time', () => {
    const put = askBidders(asking);
    expect(put.ok && put.value.asked.map(({ submissionId, asked, dueAt }) => [submissionId, asked, dueAt])).toEqual([
      ['a', 'An answer is missing.', instantOf(100)],
      ['b', 'An answer is missing.', instantOf(100)],
    ]);
    expect(put.ok && put.value.event.refs).toHaveLength(2);
  });

  test.each([
    ['by somebody who scores', { asker: 'assessor' }, 'assessorMayNotAsk'],
    ['by somebody who may not read one of them', { readable: [idOf<'submission'>('a')] }, 'askerNotFree'],
    ['about a price before the lock', { purpose: 'lowPrice' }, 'notAllLocked'],
    ['about nothing', { about: [] }, 'nothingMissing'],
    ['without words', { asked: null }, 'askedMissing'],
    ['after the decision', { call: { id: idOf<'call'>('call'), state: 'decided' } }, 'alreadyDecided'],
    [
      'twice for the same omission',
      {
        earlier: [
          { submissionId: idOf<'submission'>('b'), questionId: 'q', purpose: 'cure', answeredAt: instantOf(5), dueAt: instantOf(6) },
        ],
      },
      'alreadyAsked',
    ],
  ] as const)('it is refused %s', (_, change, code) => {
    expect(askBidders({ ...asking, ...change })).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('answering', () => {
  const [asked] = (() => {
    const put = askBidders(asking);
    return put.ok ? put.value.asked : [];
  })();
  const one: Clarification | null = asked ?? null;

  test('once, in time to the millisecond, and nothing but words', () => {
    expect(answerClarification(one, { response: 'Here.' }, instantOf(99))).toMatchObject({
      ok: true,
      value: { answered: { response: 'Here.' } },
    });
    expect(answerClarification(one, { response: 'Here.' }, instantOf(100))).toMatchObject({ refusal: { code: 'answerTooLate' } });
    expect(answerClarification(one, { response: null }, instantOf(99))).toMatchObject({ refusal: { code: 'answerEmpty' } });
    expect(answerClarification(null, { response: 'Here.' }, instantOf(99))).toMatchObject({ refusal: { code: 'noSuchClarification' } });
    const answered = one && { ...one, answeredAt: instantOf(50), response: 'Here.' };
    expect(answerClarification(answered, { response: 'More.' }, instantOf(60))).toMatchObject({ refusal: { code: 'alreadyAnswered' } });
  });

  test('a decision waits while somebody has time left, and no longer', () => {
    const all = one ? [one] : [];
    expect(openClarification(all, instantOf(99))).toMatchObject({ code: 'clarificationOpen', facts: { count: 1 } });
    expect(openClarification(all, instantOf(100))).toBeNull();
    expect(openClarification([], instantOf(0))).toBeNull();
  });
});
