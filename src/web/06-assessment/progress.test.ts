import { describe, expect, test } from 'vitest';
import { idOf } from '#value/id';
import { lackOf, progressOf } from './progress.ts';

const submissionId = idOf<'submission'>('s');
const scores = [
  { submissionId, criterionId: 'whole', value: 0, reason: 'Nothing was said about it.' },
  { submissionId, criterionId: 'noReason', value: 3, reason: ' ' },
  { submissionId, criterionId: 'noScore', value: null, reason: 'I come back to this.' },
  { submissionId, criterionId: 'blank', value: null, reason: null },
];

describe('what a score lacks', () => {
  test('zero points with a reason is a whole score', () => expect(lackOf(scores, 's', 'whole')).toBeNull());
  test('a blank is no reason', () => expect(lackOf(scores, 's', 'noReason')).toBe('reason'));
  test('a reason without points lacks the points', () => expect(lackOf(scores, 's', 'noScore')).toBe('score'));
  test('what was never saved lacks both', () => expect(lackOf(scores, 's', 'never')).toBe('both'));
});

test('a submission is begun with its first word, and only whole scores count as done', () => {
  expect(progressOf(scores, 's', ['whole', 'noReason', 'noScore', 'blank'])).toEqual({ whole: 1, begun: true });
  expect(progressOf(scores, 'other', ['whole'])).toEqual({ whole: 0, begun: false });
  expect(progressOf([{ submissionId, criterionId: 'blank', value: null, reason: null }], 's', ['blank'])).toEqual({
    whole: 0,
    begun: false,
  });
});
