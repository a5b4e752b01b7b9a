import { describe, expect, test } from 'vitest';
import { readUnit } from './enhetsregisteret.ts';

/** An answer in the form of the register's API, version 1; the numbers are those of the register itself, the rest is invented. */
const answer = {
  organisasjonsnummer: '974760673',
  navn: 'NABOHJELPEN',
  organisasjonsform: { kode: 'FLI', beskrivelse: 'Forening/lag/innretning' },
  registreringsdatoEnhetsregisteret: '2017-10-20',
  antallAnsatte: 5,
  registrertIFrivillighetsregisteret: true,
  konkurs: false,
  underAvvikling: false,
};

describe('the answer of Enhetsregisteret about one unit', () => {
  test('number, name and form are read', () => {
    expect(readUnit(answer)).toEqual({
      ok: true,
      value: { number: '974760673', name: 'NABOHJELPEN', form: 'association', ends: false },
    });
  });

  test.each([
    ['AS', 'limitedCompany'],
    ['SA', 'cooperative'],
    ['STI', 'foundation'],
    ['ENK', 'soleTrader'],
    ['KOMM', 'other'],
  ])('the form %s is %s here', (kode, form) => {
    expect(readUnit({ ...answer, organisasjonsform: { kode } })).toMatchObject({ value: { form } });
  });

  test.each([{ konkurs: true }, { underAvvikling: true }, { slettedato: '2020-01-01' }])('a unit that ends is marked: %o', (change) => {
    expect(readUnit({ ...answer, ...change })).toMatchObject({ value: { ends: true } });
  });

  test('what is no answer, and a number with a wrong check digit, are refused', () => {
    expect(readUnit({ ...answer, organisasjonsnummer: '974760674' })).toMatchObject({ refusal: { code: 'unitNumberWrong' } });
    expect(readUnit({ ...answer, organisasjonsform: null })).toMatchObject({ refusal: { code: 'notAUnit' } });
    expect(readUnit({ _embedded: { enheter: [answer] } })).toMatchObject({ refusal: { code: 'notAUnit' } });
    expect(readUnit(null)).toMatchObject({ refusal: { code: 'notAUnit' } });
  });
});
