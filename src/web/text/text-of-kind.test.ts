import { expect, test } from 'vitest';
import { say } from './say.ts';
import { textOfKind } from './text-of-kind.ts';

const texts = {
  withdraw: { en: 'Withdraw the submission', nb: 'Trekk tilbudet' },
  about: { en: 'About “{call}”', nb: 'Om «{call}»' },
} as const;
const textOf = textOfKind(texts, {
  rounds: { withdraw: { en: 'Withdraw {theSubmission}', nb: 'Trekk {theSubmission}' } },
  requestWave: { about: { en: '{TheCall} “{call}”', nb: '{TheCall} «{call}»' } },
});

test('tenders and partnerships read the catalogue itself', () => {
  expect(textOf('tender')).toBe(texts);
  expect(textOf('innovationPartnership')).toBe(texts);
});

test('a round reads its own words, and the catalogue where it has none', () => {
  expect(textOf('fundRound').withdraw).toEqual({ en: 'Withdraw the application', nb: 'Trekk søknaden' });
  expect(textOf('requestWave').withdraw).toEqual({ en: 'Withdraw the request', nb: 'Trekk forespørselen' });
  expect(textOf('fundRound').about).toBe(texts.about);
});

test('what a sentence says of its own stays for the one who says it', () => {
  expect(say(textOf('requestWave').about, 'nb', { call: 'Hjemmesykepleie' })).toBe('Runden «Hjemmesykepleie»');
});
