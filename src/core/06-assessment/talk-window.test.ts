import { expect, test } from 'vitest';
import { talkWindow } from './talk-window.ts';

test('interviews lie between opening and decision, feedback after it', () => {
  const states = ['published', 'opened', 'decided'] as const;
  expect(states.map((state) => talkWindow('interview', state))).toEqual(['notOpened', null, 'alreadyDecided']);
  expect(states.map((state) => talkWindow('feedback', state))).toEqual(['notDecided', 'notDecided', null]);
});
