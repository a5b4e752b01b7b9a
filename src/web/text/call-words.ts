import type { ProcedureKind } from '#call/procedures';
import type { Language, Text } from '#value/text';
import type { MessageValues } from './say.ts';

/**
 * What a call of a kind and what is submitted to it are called, as values for `say`: `{theCall}` inside a sentence, `{TheCall}` where it begins
 * one. A sentence that could be about any kind names none of them.
 */
export function callWords(kind: ProcedureKind, language: Language): MessageValues {
  const own = { ...wordsOf[kind], ...besides[kind] };
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

type Word =
  | 'call'
  | 'theCall'
  | 'submission'
  | 'aSubmission'
  | 'theSubmission'
  | 'submissions'
  | 'theSubmissions'
  | 'priceName'
  | 'thePrice';

const tender: Readonly<Record<Word, Text>> = {
  call: { en: 'call', nb: 'konkurranse' },
  theCall: { en: 'the call', nb: 'konkurransen' },
  submission: { en: 'submission', nb: 'tilbud' },
  aSubmission: { en: 'a submission', nb: 'et tilbud' },
  theSubmission: { en: 'the submission', nb: 'tilbudet' },
  submissions: { en: 'submissions', nb: 'tilbud' },
  theSubmissions: { en: 'the submissions', nb: 'tilbudene' },
  priceName: { en: 'price', nb: 'pris' },
  thePrice: { en: 'the price', nb: 'prisen' },
};

/** Where a provider is chosen without a competition nobody submits: what the body has written down about each is a proposal of that provider. */
const choosing: Readonly<Record<Word, Text>> = {
  ...tender,
  call: { en: 'process', nb: 'prosess' },
  theCall: { en: 'the process', nb: 'prosessen' },
  submission: { en: 'proposal', nb: 'tilbud' },
  aSubmission: { en: 'a proposal', nb: 'et tilbud' },
  theSubmission: { en: 'the proposal', nb: 'tilbudet' },
  submissions: { en: 'proposals', nb: 'tilbud' },
  theSubmissions: { en: 'the proposals', nb: 'tilbudene' },
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
    priceName: { en: 'amount', nb: 'beløp' },
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
    priceName: { en: 'amount', nb: 'beløp' },
    thePrice: { en: 'the amount', nb: 'beløpet' },
  },
  mostSuitableProvider: choosing,
  directAward: choosing,
};

type Besides =
  | 'callName'
  | 'thisCall'
  | 'theNotice'
  | 'pronoun'
  | 'oneSubmission'
  | 'aPrice'
  | 'ranked'
  | 'bidder'
  | 'aBidder'
  | 'bidders'
  | 'bids'
  | 'compete'
  | 'receiver';

const besidesOfTender: Readonly<Record<Besides, Text>> = {
  // The same as `call`, for texts in which {call} is a title.
  callName: tender.call,
  thisCall: { en: 'this call', nb: 'denne konkurransen' },
  // The call as a text that somebody writes or reads.
  theNotice: { en: 'the call', nb: 'konkurransen' },
  // Of a submission: Norwegian has it by gender.
  pronoun: { en: 'it', nb: 'det' },
  oneSubmission: { en: 'one submission', nb: 'ett tilbud' },
  aPrice: { en: 'a price', nb: 'en pris' },
  // What cannot be done with a submission that names no amount.
  ranked: { en: 'ranked', nb: 'rangeres' },
  bidder: { en: 'bidder', nb: 'tilbyder' },
  aBidder: { en: 'a bidder', nb: 'en tilbyder' },
  bidders: { en: 'bidders', nb: 'tilbydere' },
  bids: { en: 'bids', nb: 'leverer' },
  compete: { en: 'compete', nb: 'å konkurrere' },
  receiver: { en: 'buyer', nb: 'innkjøper' },
};

const besidesOfChoosing: Readonly<Record<Besides, Text>> = {
  ...besidesOfTender,
  callName: choosing.call,
  thisCall: { en: 'this process', nb: 'denne prosessen' },
  theNotice: { en: 'the notice', nb: 'kunngjøringen' },
  oneSubmission: { en: 'one provider', nb: 'én leverandør' },
  bidder: { en: 'provider', nb: 'leverandør' },
  aBidder: { en: 'a provider', nb: 'en leverandør' },
  bidders: { en: 'providers', nb: 'leverandører' },
  bids: { en: 'is considered', nb: 'blir vurdert' },
  compete: { en: 'be considered', nb: 'å bli vurdert' },
};

const besides: Readonly<Record<ProcedureKind, Readonly<Record<Besides, Text>>>> = {
  tender: besidesOfTender,
  innovationPartnership: besidesOfTender,
  fundRound: {
    callName: { en: 'fund round', nb: 'tilskuddsrunde' },
    thisCall: { en: 'this fund round', nb: 'denne runden' },
    theNotice: { en: 'the call', nb: 'utlysningen' },
    pronoun: { en: 'it', nb: 'den' },
    oneSubmission: { en: 'one application', nb: 'én søknad' },
    aPrice: { en: 'an amount', nb: 'et beløp' },
    ranked: { en: 'granted', nb: 'innvilges' },
    bidder: { en: 'applicant', nb: 'søker' },
    aBidder: { en: 'an applicant', nb: 'en søker' },
    bidders: { en: 'applicants', nb: 'søkere' },
    bids: { en: 'applies', nb: 'søker' },
    compete: { en: 'apply', nb: 'å søke' },
    receiver: { en: 'public body', nb: 'offentlig virksomhet' },
  },
  requestWave: {
    callName: { en: 'request wave', nb: 'forespørselsrunde' },
    thisCall: { en: 'this request wave', nb: 'denne runden' },
    theNotice: { en: 'the call', nb: 'utlysningen' },
    pronoun: { en: 'it', nb: 'den' },
    oneSubmission: { en: 'one request', nb: 'én forespørsel' },
    aPrice: { en: 'an amount', nb: 'et beløp' },
    ranked: { en: 'considered', nb: 'behandles' },
    bidder: { en: 'group', nb: 'gruppe' },
    aBidder: { en: 'a group', nb: 'en gruppe' },
    bidders: { en: 'groups', nb: 'grupper' },
    bids: { en: 'asks', nb: 'spør' },
    compete: { en: 'ask', nb: 'å spørre' },
    receiver: { en: 'public body', nb: 'offentlig virksomhet' },
  },
  mostSuitableProvider: besidesOfChoosing,
  directAward: besidesOfChoosing,
};

/**
 * A table of texts in the words of a kind of call: `{theCall}`, `{submission}` and the others are filled in, every other value is left for `say`.
 * `{call}` is left too, because it is the title of a call wherever a page names one.
 */
export function inWordsOf<T extends Texts>(texts: T, kind: ProcedureKind): T {
  const made = inWords[kind].get(texts);
  // Of the same keys as the table it was made from: only the patterns differ.
  if (made) return made as T;
  const worded = filled(texts, kind);
  inWords[kind].set(texts, worded);
  return worded as T; // the same keys, as above
}

type Texts = { readonly [key: string]: Text | Texts };

const inWords: Readonly<Record<ProcedureKind, WeakMap<Texts, Texts>>> = {
  tender: new WeakMap(),
  innovationPartnership: new WeakMap(),
  fundRound: new WeakMap(),
  requestWave: new WeakMap(),
  mostSuitableProvider: new WeakMap(),
  directAward: new WeakMap(),
};

function filled(texts: Texts, kind: ProcedureKind): Texts {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, isText(text) ? textOf(text, kind) : filled(text, kind)]));
}

function isText(text: Text | Texts): text is Text {
  return typeof text['en'] === 'string';
}

/** One text in the words of a kind of call, as `inWordsOf` does it for a table. */
export function textOf(text: Text, kind: ProcedureKind): Text {
  const language = (of: Language) => {
    const { call: _title, ...words } = callWords(kind, of);
    return text[of].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(words[name] ?? whole));
  };
  return { en: language('en'), nb: language('nb') };
}
