import { expect, test } from 'vitest';
import { parseDay, type Day } from '#value/day';
import { idOf } from '#value/id';
import { instantOf } from '#value/instant';
import { answerReview, frozenBy, isOpenReview, liftReview, requestReview, type Review } from './review.ts';

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(text);
  return parsed;
};
const monday = day('2026-06-01');

function asked(state: 'published' | 'opened', earlier: readonly Review[] = []) {
  return requestReview(
    { id: idOf('call'), state },
    {
      id: idOf('review'),
      values: { reviewReason: 'The requirements look narrow.', reviewQuestions: 'Why ten years?' },
      actor: { organisationId: idOf('overseer'), organisationKind: 'oversight' },
      organisationName: 'Overseer',
      earlier,
      signed: false,
      today: monday,
      at: instantOf(0),
      calendar: 'norway',
    },
  );
}

function review(state: 'published' | 'opened' = 'opened'): Review {
  const result = asked(state);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value.review;
}

test('before the opening a request holds the call, afterwards the decision, and one at a time', () => {
  const at = { callId: 'call', today: monday, calendar: 'norway' } as const;
  expect(frozenBy([review('published')], { ...at, scope: 'call' })).toMatchObject({ code: 'frozen' });
  expect(frozenBy([review('published')], { ...at, scope: 'decision' })).toBeNull();
  expect(frozenBy([review('opened')], { ...at, scope: 'decision' })).toMatchObject({ code: 'frozen' });
  expect(frozenBy([review('opened')], { ...at, callId: 'another', scope: 'decision' })).toBeNull();
  expect(asked('opened', [review()])).toMatchObject({ ok: false, refusal: { code: 'reviewOpen' } });
});

test('unanswered it never lapses; answered on Monday 1 June 2026 it lapses after ten working days, on 15 June', () => {
  expect(review().answerDue).toBe('2026-06-15');
  expect(isOpenReview(review(), day('2027-06-01'), 'norway')).toBe(true);
  const answered = answerReview(review(), { text: 'Because the law asks for it.', at: instantOf(1), on: monday });
  if (!answered.ok) throw new Error(answered.refusal.code);
  expect(isOpenReview(answered.value.review, day('2026-06-15'), 'norway')).toBe(true);
  expect(isOpenReview(answered.value.review, day('2026-06-16'), 'norway')).toBe(false);
});

test('only the one who asked lifts it, with what was found', () => {
  const lift = (organisationId: string, note: string | null) => liftReview(review(), { organisationId, note, at: instantOf(2) });
  expect(lift('another', 'Fine.')).toMatchObject({ ok: false, refusal: { code: 'notReviewer' } });
  expect(lift('overseer', null)).toMatchObject({ ok: false, refusal: { code: 'reviewEmpty' } });
  const lifted = lift('overseer', 'The answer holds.');
  expect(lifted.ok && isOpenReview(lifted.value.review, monday, 'norway')).toBe(false);
});
