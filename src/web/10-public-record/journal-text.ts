import type { Text } from '#value/text';

export const journalText = {
  title: { en: 'Journal of the case', nb: 'Journalen for saken' },
  lead: {
    en: 'What has been done in this case, in the order in which it was done. Each entry carries the hash of the one before, so nothing can be changed or taken out unnoticed.',
    nb: 'Det som er gjort i saken, i den rekkefølgen det ble gjort. Hver innføring har med seg hashen til den forrige, så ingenting kan endres eller fjernes uten at det merkes.',
  },
  at: { en: 'When', nb: 'Når' },
  what: { en: 'What', nb: 'Hva' },
  hash: { en: 'Hash', nb: 'Hash' },
  about: { en: '{what}: {period}', nb: '{what}: {period}' },
  held: {
    en: 'What has happened since the submissions were opened is in the file when the decision is public. Until then it would tell how many there are and who is assessing them.',
    nb: 'Det som har skjedd siden tilbudene ble åpnet, kommer med i filen når beslutningen er offentlig. Før det ville den vise hvor mange de er, og hvem som vurderer.',
  },
  inside: {
    en: 'The table shows what concerns everybody. The file has every entry, also those about roles and approvals, so that the chain is whole.',
    nb: 'Tabellen viser det som angår alle. Filen har hver innføring, også dem om roller og godkjenninger, så kjeden er hel.',
  },
  verify: { en: 'Check it yourself', nb: 'Kontroller den selv' },
  verify1: { en: 'Download the journal of this case.', nb: 'Last ned journalen for saken.' },
  verify2: {
    en: 'Run the checker on your own machine. It needs neither this site nor a network.',
    nb: 'Kjør kontrollen på din egen maskin. Den trenger verken dette nettstedet eller nett.',
  },
  verify3: {
    en: 'Compare the “head” in its answer with that of somebody who downloaded the journal before you. Equal heads mean the same journal.',
    nb: 'Sammenlign «head» i svaret med den til noen som lastet ned journalen før deg. Like verdier betyr samme journal.',
  },
  key: {
    en: 'The public key of this site is below. Take it from somewhere else as well, for instance from a receipt you have been given.',
    nb: 'Den offentlige nøkkelen til nettstedet står nedenfor. Hent den også et annet sted fra, for eksempel fra en kvittering du har fått.',
  },
  download: { en: 'Download the journal (JSON)', nb: 'Last ned journalen (JSON)' },
  back: { en: 'Back to the case', nb: 'Tilbake til saken' },
} as const satisfies Record<string, Text>;
