import type { Text } from '#value/text';

export const agreementText = {
  title: { en: 'Sign the agreement', nb: 'Signer avtalen' },
  lead: {
    en: 'The agreement becomes public when you sign it here: the dates, the price, and every promise with its clause or the reason why it is left out.',
    nb: 'Avtalen blir offentlig når dere signerer den her: datoene, prisen og hvert løfte med punktet i avtalen eller grunnen til at det er utelatt.',
  },
  call: { en: 'Call', nb: 'Konkurranse' },
  supplier: { en: 'Supplier', nb: 'Leverandør' },
  value: { en: 'Price', nb: 'Pris' },
  waitingBy: { en: 'Waiting period', nb: 'Karensperiode' },
  waitingNow: {
    en: 'The waiting period ends on {ends}. Nobody can sign before {earliest}.',
    nb: 'Karensperioden (ventetiden før avtalen kan signeres) er over {ends}. Ingen kan signere før {earliest}.',
  },
  waitingFact: {
    en: 'To the end of {ends}. Can be signed from {earliest}. {bound}',
    nb: 'Ut {ends}. Kan signeres fra {earliest}. {bound}',
  },
  waitingNone: { en: 'This route has none', nb: 'Denne framgangsmåten har ingen' },
  ownPromise: { en: 'Promised by the body itself in its letters ({basis}).', nb: 'Lovet av virksomheten selv i brevene ({basis}).' },
  byLaw: { en: 'Asked for by law ({basis}).', nb: 'Følger av loven ({basis}).' },
  dates: { en: 'Dates', nb: 'Datoer' },
  promises: { en: 'Promises of the chosen submission', nb: 'Løfter i det valgte tilbudet' },
  promisesLead: {
    en: 'Word for word from the submission. Name the clause that holds each promise, or write why it is not in the agreement.',
    nb: 'Ord for ord fra tilbudet. Skriv hvilket punkt i avtalen hvert løfte står i, eller hvorfor det ikke er med.',
  },
  noPromises: {
    en: 'The call asked for no promises, so none are carried over.',
    nb: 'Konkurransen ba ikke om løfter, så ingen blir overført.',
  },
  promise: { en: 'Promise {n}', nb: 'Løfte {n}' },
  asked: { en: 'Asked', nb: 'Spurt om' },
  promised: { en: 'Promised', nb: 'Lovet' },
  check: { en: 'Go on to check', nb: 'Gå videre og se over' },
  checkTitle: { en: 'Check before you sign', nb: 'Se over før dere signerer' },
  checkLead: {
    en: 'Nothing is signed yet. After this everybody can read the agreement, and it cannot be taken back here.',
    nb: 'Ingenting er signert ennå. Etter dette kan alle lese avtalen, og den kan ikke tas tilbake her.',
  },
  sign: { en: 'Sign and publish', nb: 'Signer og publiser' },
  change: { en: 'Change something', nb: 'Endre noe' },
  signedTitle: { en: 'The agreement is signed', nb: 'Avtalen er signert' },
  signedText: {
    en: 'The agreement with {name} is signed and public.',
    nb: 'Avtalen med {name} er signert og offentlig.',
  },
  seePublic: { en: 'See it in the public record', nb: 'Se den i det offentlige innsynet' },
  backToCase: { en: 'Back to the case', nb: 'Tilbake til saken' },
} as const satisfies Record<string, Text>;
