import type { Text } from '#value/text';

/** The letter to a provider that was considered without a competition: nobody has submitted anything. */
export const recordedLetterText = {
  chosen: {
    en: '{body} intends to sign with you for “{call}”. Of those we considered you came {place} of {count} with {own} points, at a price of {price}.',
    nb: '{body} har tenkt å inngå avtale med dere om «{call}». Av dem vi vurderte, ble dere {place} av {count} med {own} poeng, til en pris på {price}.',
  },
  notChosen: {
    en: 'We have considered you for “{call}”, and intend to sign with {winner}. You came {place} of {count}, with {own} points against {best}.',
    nb: 'Vi har vurdert dere for «{call}», og har tenkt å inngå avtale med {winner}. Dere ble {place} av {count}, med {own} poeng mot {best}.',
  },
  setAside: {
    en: 'We have considered you for “{call}”, and intend to sign with {winner}. You have not been ranked. Ground: {ground}. {asideReason}',
    nb: 'Vi har vurdert dere for «{call}», og har tenkt å inngå avtale med {winner}. Dere er ikke rangert. Grunn: {ground}. {asideReason}',
  },
  notRanked: {
    en: 'We have considered you for “{call}”, and intend to sign with {winner}. You could not be ranked: nobody on the panel was free to assess you.',
    nb: 'Vi har vurdert dere for «{call}», og har tenkt å inngå avtale med {winner}. Dere kunne ikke rangeres: Ingen i panelet kunne vurdere dere.',
  },
  totals: {
    en: 'Weighted total: yours {own}, {name} {best}. Where the chosen one was ahead, in points of the total: {advantage}.',
    nb: 'Vektet sum: deres {own}, {name} {best}. Her lå den valgte foran, i poeng av summen: {advantage}.',
  },
  complaint: {
    en: 'If you think that we have made a mistake, write to us before then at {page}, or to {complaint}. {promise} There you can also book a talk with us about it, when times are offered.',
    nb: 'Mener dere at vi har gjort feil, kan dere skrive til oss før da på {page} eller til {complaint}. {promise} Der kan dere også bestille en samtale med oss når vi tilbyr tider.',
  },
  complaintNoWaiting: {
    en: 'If you think that we have made a mistake, write to us at {page}, or to {complaint}. We answer within five working days. There you can also book a talk with us about it, when times are offered.',
    nb: 'Mener dere at vi har gjort feil, kan dere skrive til oss på {page} eller til {complaint}. Vi svarer innen fem virkedager. Der kan dere også bestille en samtale med oss når vi tilbyr tider.',
  },
} as const satisfies Record<string, Text>;

/** The law of the process, in the last line above the name, where one says how such a provider is told. */
export const recordedLawLine: Text = {
  en: 'This letter is written under the Provider Selection Regime ({basis}).',
  nb: 'Dette brevet er skrevet etter Provider Selection Regime ({basis}).',
};

/** The letter to the one provider that is named: it was compared with nobody. */
export const directLetterText = {
  chosen: {
    en: '{body} intends to sign with you for “{call}”, at a price of {price}. It is a direct award: you were compared with nobody.',
    nb: '{body} har tenkt å inngå avtale med dere om «{call}», til en pris på {price}. Det er en direkte tildeling: Dere er ikke sammenlignet med noen.',
  },
} as const satisfies Record<string, Text>;
