import type { Text } from '#value/text';

/** Sentences for refusals about an enterprise's profile. */
export const enterpriseSentences: Readonly<Record<string, Text>> = {
  noSuchStatement: {
    en: 'This is not said any more: it was changed or taken back meanwhile. Go to your profile to see what stands.',
    nb: 'Dette er ikke sagt lenger: Det er endret eller trukket tilbake i mellomtiden. Gå til profilen for å se hva som står.',
  },
  evidenceIncomplete: {
    en: 'Say how it can be seen, the day of the document, and who may read it.',
    nb: 'Oppgi hvordan det kan vises, dokumentets dato og hvem som kan lese det.',
  },
  evidenceAhead: {
    en: 'The document is dated after today. Enter the day it bears, or wait until then.',
    nb: 'Dokumentet er datert etter i dag. Skriv datoen det har, eller vent til da.',
  },
  evidenceEndsFirst: {
    en: 'It would run out before the day of the document. Enter a later day, or leave it empty.',
    nb: 'Det ville gå ut før dokumentets dato. Skriv en senere dag, eller la feltet stå tomt.',
  },
  yearStated: {
    en: 'This year stands already. Change what stands, or enter another year.',
    nb: 'Dette året står allerede. Endre det som står, eller skriv et annet år.',
  },
  resultStated: {
    en: 'This result of this year stands already. Change what stands, or enter another year.',
    nb: 'Dette resultatet for dette året står allerede. Endre det som står, eller skriv et annet år.',
  },
  countsTooMany: {
    en: 'This is more than all who work there. Check the counts.',
    nb: 'Dette er flere enn alle som arbeider der. Kontroller antallene.',
  },
  tooFewToTell: {
    en: 'Fewer than {fewest} work there, and somebody could be recognised. Leave this count empty.',
    nb: 'Færre enn {fewest} arbeider der, og noen kan bli gjenkjent. La dette antallet stå tomt.',
  },
  numberWrong: {
    en: 'The register gives no such number. Check the digits, or choose another register.',
    nb: 'Registeret har ikke slike numre. Kontroller sifrene, eller velg et annet register.',
  },
  seatsTooMany: {
    en: 'Staff and users have more seats than there are. Check the three numbers.',
    nb: 'Ansatte og brukere har flere plasser enn det finnes. Kontroller de tre tallene.',
  },
  partsTooMuch: {
    en: 'What was paid out and put back is more than the surplus. Check the three amounts.',
    nb: 'Det som er delt ut og brukt videre, er mer enn overskuddet. Kontroller de tre beløpene.',
  },
  notJson: {
    en: 'This is no whole JSON file. Choose the file that was saved as “profile.json”, or the answer of the register.',
    nb: 'Dette er ingen hel JSON-fil. Velg filen som ble lagret som «profile.json», eller svaret fra registeret.',
  },
  notAProfile: {
    en: 'This file is no profile and no answer of a register. Choose another one.',
    nb: 'Denne filen er ingen profil og ikke noe svar fra et register. Velg en annen.',
  },
  statementUnreadable: {
    en: 'Statement {number} of the file cannot be read, at “{path}”. Mend it there, or write it on its page. Nothing was taken over.',
    nb: 'Utsagn {number} i filen kan ikke leses, ved «{path}». Rett det der, eller skriv det på siden. Ingenting ble tatt inn.',
  },
  otherCurrency: {
    en: 'Statement {number} of the file has amounts in another currency than {currency}. Nothing was taken over.',
    nb: 'Utsagn {number} i filen har beløp i en annen valuta enn {currency}. Ingenting ble tatt inn.',
  },
  sheetUnreadable: {
    en: 'This file is no profile, and neither CSV nor XLSX. Save it again from your spreadsheet, or choose another one.',
    nb: 'Filen er ingen profil, og verken CSV eller XLSX. Lagre den på nytt fra regnearket, eller velg en annen.',
  },
  sheetWithoutYears: {
    en: 'This is no profile, and as a sheet of accounts its first row has no years. Write them across, from the second column on, for example 2024 and 2025.',
    nb: 'Dette er ingen profil, og som regneark med regnskap har den første raden ingen år. Skriv dem bortover fra den andre kolonnen, for eksempel 2024 og 2025.',
  },
  sheetAmount: {
    en: 'Row {row} has “{cell}” under {year}, and that is no amount. Mend it and choose the file again. Nothing was taken over.',
    nb: 'Rad {row} har «{cell}» under {year}, og det er ikke et beløp. Rett det, og velg filen på nytt. Ingenting ble tatt inn.',
  },
  sheetLineTwice: {
    en: '“{line}” stands twice, the second time in row {row}. Join the two rows and choose the file again. Nothing was taken over.',
    nb: '«{line}» står to ganger, andre gang i rad {row}. Slå sammen de to radene, og velg filen på nytt. Ingenting ble tatt inn.',
  },
  notAUnit: {
    en: 'This is not the answer of Enhetsregisteret about one organisation. Choose another file.',
    nb: 'Dette er ikke svaret fra Enhetsregisteret om én virksomhet. Velg en annen fil.',
  },
  unitNumberWrong: {
    en: 'The number in the file is no organisation number. Fetch the answer of the register anew.',
    nb: 'Nummeret i filen er ikke et organisasjonsnummer. Hent svaret fra registeret på nytt.',
  },
  unitOfAnother: {
    en: 'The file is about {unit}, and that is not your organisation. Choose the answer about your own.',
    nb: 'Filen gjelder {unit}, og det er ikke virksomheten deres. Velg svaret om deres egen.',
  },
  unitEnds: {
    en: 'The register says that the organisation is deleted, bankrupt or being wound up. Nothing was taken over; have the register corrected if that is wrong.',
    nb: 'Registeret sier at virksomheten er slettet, konkurs eller under avvikling. Ingenting ble tatt inn; få registeret rettet hvis det er feil.',
  },
  profileFileTooLarge: {
    en: 'The file is larger than 200 kB and cannot be a profile. Choose another one.',
    nb: 'Filen er større enn 200 kB og kan ikke være en profil. Velg en annen.',
  },
  profileEmpty: {
    en: 'There is nothing in this profile that you can read. Ask the enterprise to tell more first.',
    nb: 'Det er ikke noe i denne profilen som du kan lese. Be virksomheten fortelle mer først.',
  },
  noSuchReview: { en: 'This review does not exist.', nb: 'Denne vurderingen finnes ikke.' },
  replyGiven: {
    en: 'This has been answered already. See what your enterprise has written on its profile page.',
    nb: 'Dette er allerede besvart. Se hva virksomheten din har skrevet på profilsiden.',
  },
  nothingWritten: { en: 'Write something first.', nb: 'Skriv noe først.' },
  tooManyStatements: {
    en: 'There are {most} of these already, more than anybody reads. Change one of them, or take one back.',
    nb: 'Det er allerede {most} av disse, flere enn noen leser. Endre en av dem, eller trekk en tilbake.',
  },
};
