import type { Text } from '#value/text';

export const dialogueText = {
  title: { en: 'Log of the market dialogue', nb: 'Logg over markedsdialogen' },
  lead: {
    en: 'Talk with enterprises before the call, as openly and as often as you like. Write down what you tell them: everything said to one must be known to all before the call opens.',
    nb: 'Snakk med virksomheter før konkurransen, så åpent og så ofte dere vil. Skriv ned det dere forteller: Alt som blir sagt til én, skal alle få vite før konkurransen åpner.',
  },
  fresh: { en: 'Not shared yet', nb: 'Ikke delt ennå' },
  freshLead: {
    en: '{count, plural, one {Only those who work on the case can read this entry.} other {Only those who work on the case can read these # entries.}}',
    nb: '{count, plural, one {Bare de som arbeider med saken, kan lese dette innslaget.} other {Bare de som arbeider med saken, kan lese disse # innslagene.}}',
  },
  whatSharing: { en: 'What sharing means', nb: 'Hva det betyr å dele' },
  sharingPublic: {
    en: 'Everything above is put on the public page of the case, for all to read at the same moment.',
    nb: 'Alt som står over, legges ut på den offentlige siden for saken, slik at alle kan lese det samtidig.',
  },
  sharingOpenData: {
    en: 'It becomes part of the open data about the case.',
    nb: 'Det blir en del av de åpne dataene om saken.',
  },
  sharingForGood: {
    en: 'It cannot be taken back or changed. Look for names of private persons and for trade secrets first.',
    nb: 'Det kan ikke trekkes tilbake eller endres. Se først etter navn på privatpersoner og etter forretningshemmeligheter.',
  },
  sharingUnlocks: {
    en: 'A call can only be published when nothing in the log is unshared.',
    nb: 'En konkurranse kan bare kunngjøres når alt i loggen er delt.',
  },
  share: {
    en: '{count, plural, one {Share the entry with everybody} other {Share # entries with everybody}}',
    nb: '{count, plural, one {Del innslaget med alle} other {Del # innslag med alle}}',
  },
  needFirst: {
    en: 'The need is not public yet, so there is no page to share on.',
    nb: 'Behovet er ikke offentlig ennå, så det finnes ingen side å dele på.',
  },
  publishNeed: { en: 'Publish the need first', nb: 'Kunngjør behovet først' },
  shared: { en: 'Shared with all', nb: 'Delt med alle' },
  sharedOn: { en: 'Shared {at}', nb: 'Delt {at}' },
  record: { en: 'Record an entry', nb: 'Før inn et innslag' },
  recordLead: {
    en: 'One entry for each meeting, visit, telephone call or exchange of e-mails. Only those who work on the case read it until it is shared.',
    nb: 'Ett innslag for hvert møte, besøk, telefonsamtale eller utveksling av e-post. Bare de som arbeider med saken, leser det til det er delt.',
  },
  prefilledLead: {
    en: 'Day and participants are taken from the sign-up. Take out who did not come, and write what was said.',
    nb: 'Dag og deltakere er hentet fra påmeldingen. Ta ut dem som ikke kom, og skriv hva som ble sagt.',
  },
  offerTitle: { en: 'Who has offered', nb: 'Hvem som har tilbudt seg' },
  offerLead: {
    en: 'It stands on the sheet for whoever decides. Others learn of it when the log is shared, before a call opens.',
    nb: 'Det står på arket til den som avgjør. Andre får vite det når loggen deles, før en konkurranse åpner.',
  },
  offeredBeside: { en: 'Has somebody offered? Who', nb: 'Har noen tilbudt seg? Hvem' },
  offeredBesideHint: {
    en: 'It is kept with the case and stands on the sheet. Organisations, not private persons.',
    nb: 'Det noteres i loggen og står på arket. Virksomheter, ikke privatpersoner.',
  },
  offeredBy: { en: 'Who', nb: 'Hvem' },
  offeredByMissing: { en: 'Enter who has offered', nb: 'Skriv hvem som har tilbudt seg' },
  offeredOn: { en: 'When, or today', nb: 'Når, eller i dag' },
  offeredOnMissing: { en: 'Enter the day', nb: 'Skriv dagen' },
  saveOffer: { en: 'Note it', nb: 'Noter det' },
  backToSheet: { en: 'Back to the sheet', nb: 'Tilbake til arket' },
  offered: { en: 'They have offered to do it.', nb: 'De har tilbudt seg å gjøre det.' },
  save: { en: 'Add to the log', nb: 'Legg til i loggen' },
  empty: { en: 'Nothing is in the log yet', nb: 'Loggen er tom' },
  emptyHint: {
    en: 'It is lawful to have no market dialogue. But if you talk with anybody about the need, write it here.',
    nb: 'Det er lov å la være å ha markedsdialog. Men snakker dere med noen om behovet, skriver dere det her.',
  },
  back: { en: 'Back to the case', nb: 'Tilbake til saken' },
} as const satisfies Record<string, Text>;
