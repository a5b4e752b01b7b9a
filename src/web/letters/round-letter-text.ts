import type { Text } from '#value/text';

/** The letter about a grant: how much, or whether it was the points or the money. It compares with nobody: each place has its own reasons. */
export const grantLetterText = {
  chosenSubject: { en: 'You get a grant: {call}', nb: 'Dere får tilskudd: {call}' },
  notChosenSubject: { en: 'We have decided: {call}', nb: 'Vi har bestemt oss: {call}' },
  chosen: {
    en: '{body} gives you a grant of {price} from “{call}”. Your application came {place} of {count}, with {own} points. {given} of {money} has been granted.',
    nb: '{body} gir dere et tilskudd på {price} fra «{call}». Søknaden deres ble {place} av {count}, med {own} poeng. Til sammen er {given} av {money} fordelt.',
  },
  notChosen: {
    en: 'You do not get a grant from “{call}”. Your application came {place} of {count}, with {own} points. It met the requirements, but the money did not reach it.',
    nb: 'Dere får ikke tilskudd fra «{call}». Søknaden deres ble {place} av {count}, med {own} poeng. Den oppfylte kravene, men pengene rakk ikke fram til den.',
  },
  setAside: {
    en: 'You do not get a grant from “{call}”. It was not the money that decided: your application was set aside and has not been ranked. Ground: {ground}. {asideReason}',
    nb: 'Dere får ikke tilskudd fra «{call}». Det var ikke pengene som avgjorde: Søknaden deres er avvist og er ikke rangert. Grunn: {ground}. {asideReason}',
  },
  notRanked: {
    en: 'You do not get a grant from “{call}”. Your application could not be ranked: nobody on the panel was free to assess it.',
    nb: 'Dere får ikke tilskudd fra «{call}». Søknaden deres kunne ikke rangeres: Ingen i panelet kunne vurdere den.',
  },
  /** How far the money reached, to those whom it did not reach. */
  reached: {
    en: 'Grants go from the most points down, as far as the money reaches. {goOn, plural, one {The first place gets} other {The first # places get}} what was applied for: {given} of {money}. The last of them has {least} points.',
    nb: 'Tilskudd gis fra flest poeng og nedover, så langt pengene rekker. {goOn, plural, one {Den første plassen får} other {De # første plassene får}} det som er søkt om: {given} av {money}. Den siste av dem har {least} poeng.',
  },
  endedHere: {
    en: 'The money ended at your place: {left} was left, and you applied for {price}. No part of an amount is granted.',
    nb: 'Pengene tok slutt ved deres plass: Da var {left} igjen, og dere søkte om {price}. Vi gir ikke en del av et beløp.',
  },
  endedBefore: {
    en: 'The money ended at place {end}: {left} was left, and more was applied for there. What is left does not go to places further down.',
    nb: 'Pengene tok slutt ved plass {end}: Da var {left} igjen, og der var det søkt om mer. Det som er igjen, går ikke til plasser lenger ned.',
  },
  nothing: { en: 'nothing', nb: 'ingenting' },
  next: {
    en: 'What follows: we sign a grant agreement with you.',
    nb: 'Dette skjer nå: Vi inngår en tilskuddsavtale med dere.',
  },
} as const satisfies Record<string, Text>;

/** The letter about a request: supported, which promises no contract, or not now, with the way to ask again. */
export const requestLetterText = {
  chosenSubject: { en: 'Your request is supported: {call}', nb: 'Forespørselen deres får støtte: {call}' },
  notChosenSubject: { en: 'We have considered your request: {call}', nb: 'Vi har behandlet forespørselen deres: {call}' },
  chosen: {
    en: '{body} supports your request in “{call}”. It was assessed with {own} points.',
    nb: '{body} støtter forespørselen deres i «{call}». Den er vurdert til {own} poeng.',
  },
  notChosen: {
    en: 'Your request in “{call}” is not supported now. It was assessed with {own} points.',
    nb: 'Forespørselen deres i «{call}» får ikke støtte nå. Den er vurdert til {own} poeng.',
  },
  setAside: {
    en: 'Your request in “{call}” is not supported now. Ground: {ground}. {asideReason}',
    nb: 'Forespørselen deres i «{call}» får ikke støtte nå. Grunn: {ground}. {asideReason}',
  },
  notRanked: {
    en: 'Your request in “{call}” is not supported now. It could not be assessed: nobody on the panel was free to do so.',
    nb: 'Forespørselen deres i «{call}» får ikke støtte nå. Den kunne ikke vurderes: Ingen i panelet var habil til det.',
  },
  next: {
    en: 'This is no promise of a contract. If you are to take over the service, it happens by a lawful route of its own, which comes after this and is chosen in public.',
    nb: 'Dette er ikke et løfte om en kontrakt. Skal dere overta tjenesten, skjer det ved en egen framgangsmåte etter loven, som kommer etter dette og blir valgt i full offentlighet.',
  },
  again: {
    en: 'You can ask again without starting anew: your draft and your answers are still yours, and can be used again.',
    nb: 'Dere kan sende en ny forespørsel senere uten å begynne på nytt: Utkastet og svarene er fortsatt deres og kan brukes igjen.',
  },
} as const satisfies Record<string, Text>;

/** What both say alike: nothing waits, and nothing is compared by a price. */
export const roundLetterText = {
  corrected: {
    en: 'This letter replaces the one you got before. What is corrected: {reason}',
    nb: 'Dette brevet erstatter det dere fikk tidligere. Dette er rettet: {reason}',
  },
  complaintNoWaiting: {
    en: 'If you think that we have made a mistake, write to us at {page}, or to {complaint}. {promise} There you can also book a talk with us about {theSubmission}, when times are offered.',
    nb: 'Mener dere at vi har gjort feil, kan dere skrive til oss på {page} eller til {complaint}. {promise} Der kan dere også bestille en samtale med oss om {theSubmission} når vi tilbyr tider.',
  },
} as const satisfies Record<string, Text>;
