import type { Text } from '#value/text';

/** Sentences for what asking others to stand behind a case may be refused with. */
export const joiningSentences: Readonly<Record<string, Text>> = {
  whomToAsk: { en: 'Select the body that you ask.', nb: 'Velg hvilken virksomhet dere spør.' },
  needNotPublic: {
    en: 'The need is not public yet. Publish it first: others can only be asked about what everybody can read.',
    nb: 'Behovet er ikke offentlig ennå. Kunngjør det først. Andre kan bare bli spurt om det alle kan lese.',
  },
  sameBody: { en: 'The case is yours already. Select another body.', nb: 'Saken er allerede deres. Velg en annen virksomhet.' },
  otherCountry: {
    en: 'The body lies in another country with other rules. Select one of your own country.',
    nb: 'Virksomheten hører til et annet land med andre regler. Velg en i samme land.',
  },
  askedAlready: {
    en: 'This body has been asked already. See its answer in the list.',
    nb: 'Denne virksomheten er allerede spurt. Se svaret i listen.',
  },
  joiningClosed: {
    en: 'The call is published. Who buys cannot change any more, because bidders have priced it.',
    nb: 'Utlysningen er kunngjort. Hvem som kjøper, kan ikke endres lenger, for de som leverer, har regnet med det.',
  },
  answeredBefore: { en: 'This has been answered already. Read the answer.', nb: 'Dette er allerede besvart. Les svaret.' },
  joiningOver: {
    en: 'This question is over. There is nothing to answer.',
    nb: 'Dette spørsmålet er ute av verden. Det er ikke noe å svare på.',
  },
  needNotYours: {
    en: 'Bring a public need of your own, without a published call, or none.',
    nb: 'Ta med et eget offentlig behov uten kunngjort utlysning, eller ingen.',
  },
  metElsewhere: {
    en: 'This need is met together with that of another body. Leave that first, or let the other body hold the call.',
    nb: 'Dette behovet dekkes sammen med behovet til en annen virksomhet. Trekk dere derfra først, eller la den andre virksomheten lyse ut.',
  },
  needElsewhere: {
    en: 'This need is met together with another already. Bring another one, or none.',
    nb: 'Dette behovet dekkes allerede sammen med et annet. Ta med et annet, eller ingen.',
  },
};
