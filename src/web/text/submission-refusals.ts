import type { Text } from '#value/text';

/** Sentences about what is submitted, its files and partners. */
export const submissionSentences: Readonly<Record<string, Text>> = {
  noSuchVersion: {
    en: 'This earlier version is no longer there. Nothing was changed.',
    nb: 'Den tidligere versjonen finnes ikke lenger. Ingenting er endret.',
  },
  noSuchAnswer: {
    en: 'This earlier answer is no longer there. Nothing was changed.',
    nb: 'Det tidligere svaret finnes ikke lenger. Ingenting er endret.',
  },
  ownCall: {
    en: 'You act for the body that made this call. Choose another organisation.',
    nb: 'Du handler for den som har kunngjort dette. Velg en annen virksomhet.',
  },
  partnerIsBuyer: {
    en: '{name} made this call, and cannot be a partner in a submission to it.',
    nb: '{name} har kunngjort dette, og kan ikke være partner i det som leveres.',
  },
  partnerIsLead: {
    en: '{name} has the number of your own organisation, which leads. Name only the others.',
    nb: '{name} har samme nummer som deres egen virksomhet, som leder. Nevn bare de andre.',
  },
  partnerTwice: {
    en: '{name} is named twice. Describe both parts in one entry.',
    nb: '{name} er nevnt to ganger. Beskriv begge delene på ett sted.',
  },
  noSuchPartner: {
    en: 'The partner is no longer in the draft, or its number leads to nobody here. Look at the page again.',
    nb: 'Partneren står ikke lenger i utkastet, eller nummeret fører ikke til noen her. Se på siden igjen.',
  },
  nothingToSeal: {
    en: 'There is nothing to seal yet. Answer the questions first.',
    nb: 'Det er ingenting å levere ennå. Svar på spørsmålene først.',
  },
  nothingSealed: { en: 'Nothing is sealed, so there is nothing to withdraw.', nb: 'Ingenting er levert, så det er ingenting å trekke.' },
  amountMissing: {
    en: 'Enter the amount you apply for. Without one nothing could be granted.',
    nb: 'Skriv beløpet dere søker om. Uten det kan det ikke gis noe.',
  },
  amountAboveRound: {
    en: 'You apply for more than there is in the whole round. Enter a smaller amount.',
    nb: 'Dere søker om mer enn det er i hele runden. Skriv et mindre beløp.',
  },
  priceMissing: {
    en: 'Enter the price. Without one the submission could not be ranked.',
    nb: 'Skriv prisen. Uten den kan tilbudet ikke rangeres.',
  },
  answerTooLong: {
    en: 'The answer to “{question}” is too long. Shorten it, and seal again.',
    nb: 'Svaret på «{question}» er for langt. Kort det ned, og lever på nytt.',
  },
  fileEmpty: { en: 'The file {name} is empty. Choose another.', nb: 'Filen {name} er tom. Velg en annen.' },
  fileMissing: { en: 'Choose a file.', nb: 'Velg en fil.' },
  fileTooLarge: {
    en: 'The file {name} is too large. Choose one smaller than 20 MB.',
    nb: 'Filen {name} er for stor. Velg en som er mindre enn 20 MB.',
  },
  fileKind: {
    en: 'We cannot take files like {name}. Choose a PDF, a document, a spreadsheet, a text or a picture.',
    nb: 'Vi kan ikke ta imot filer som {name}. Velg en PDF, et dokument, et regneark, en tekst eller et bilde.',
  },
  fileCut: {
    en: 'The file did not arrive whole. Nothing of it was kept. Send it again.',
    nb: 'Filen kom ikke helt fram. Ingenting av den er lagret. Send den på nytt.',
  },
  fileHarmful: {
    en: 'We could not accept {name}: our virus check found something harmful ({found}). Nothing else in your submission is affected. Save the file again from a clean computer, or export it as PDF, and upload the new one.',
    nb: 'Vi kan ikke ta imot {name}: viruskontrollen fant noe skadelig ({found}). Resten av det dere leverer, er ikke berørt. Lagre filen på nytt fra en ren maskin, eller eksporter den som PDF, og last opp den nye.',
  },
};
