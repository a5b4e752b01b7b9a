import type { ProcedureKind } from '#call/procedures';
import type { Language, Text } from '#value/text';
import type { MessageValues } from './say.ts';

/**
 * What a call of a kind and what is submitted to it are called, as values for `say`: `{theCall}` inside a sentence, `{TheCall}` where it begins
 * one. A sentence that could be about any kind names none of them.
 */
export function callWords(kind: ProcedureKind, language: Language): MessageValues {
  const own = wordsOf[kind];
  return Object.fromEntries(
    Object.entries(own).flatMap(([name, text]) => {
      const word = text[language];
      return [
        [name, word],
        [capital(name), capital(word)],
      ];
    }),
  );
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

type Word = 'call' | 'theCall' | 'submission' | 'aSubmission' | 'theSubmission' | 'submissions' | 'theSubmissions' | 'price' | 'thePrice';

const tender: Readonly<Record<Word, Text>> = {
  call: { en: 'call', nb: 'konkurranse' },
  theCall: { en: 'the call', nb: 'konkurransen' },
  submission: { en: 'submission', nb: 'tilbud' },
  aSubmission: { en: 'a submission', nb: 'et tilbud' },
  theSubmission: { en: 'the submission', nb: 'tilbudet' },
  submissions: { en: 'submissions', nb: 'tilbud' },
  theSubmissions: { en: 'the submissions', nb: 'tilbudene' },
  price: { en: 'price', nb: 'pris' },
  thePrice: { en: 'the price', nb: 'prisen' },
};

const wordsOf: Readonly<Record<ProcedureKind, Readonly<Record<Word, Text>>>> = {
  tender,
  innovationPartnership: tender,
  fundRound: {
    call: { en: 'fund round', nb: 'tilskuddsrunde' },
    theCall: { en: 'the round', nb: 'runden' },
    submission: { en: 'application', nb: 'søknad' },
    aSubmission: { en: 'an application', nb: 'en søknad' },
    theSubmission: { en: 'the application', nb: 'søknaden' },
    submissions: { en: 'applications', nb: 'søknader' },
    theSubmissions: { en: 'the applications', nb: 'søknadene' },
    price: { en: 'amount', nb: 'beløp' },
    thePrice: { en: 'the amount', nb: 'beløpet' },
  },
  requestWave: {
    call: { en: 'request wave', nb: 'forespørselsrunde' },
    theCall: { en: 'the wave', nb: 'runden' },
    submission: { en: 'request', nb: 'forespørsel' },
    aSubmission: { en: 'a request', nb: 'en forespørsel' },
    theSubmission: { en: 'the request', nb: 'forespørselen' },
    submissions: { en: 'requests', nb: 'forespørsler' },
    theSubmissions: { en: 'the requests', nb: 'forespørslene' },
    // A request asks for no money; what stands here is never shown.
    price: { en: 'amount', nb: 'beløp' },
    thePrice: { en: 'the amount', nb: 'beløpet' },
  },
};
