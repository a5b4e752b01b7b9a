import type { Text } from '#value/text';

export const keysText = {
  title: { en: 'Keys and rehearsal', nb: 'Nøkler og øvelse' },
  lead: {
    en: '{Submissions} are locked with a key that is split: {needed} shares open them together, after the closing time. No single person can open them.',
    nb: '{TheSubmissions} låses med en nøkkel som er delt: {needed} deler åpner dem sammen, etter fristen. Ingen kan gjøre det alene.',
  },
  openers: { en: '1. The openers', nb: '1. De som skal åpne' },
  openersLead: {
    en: 'Each chooses a passphrase, and shows in a rehearsal that it works. Both are done on the page “Open {theSubmissions}”, which they find under “Today”.',
    nb: 'Hver velger en passordsetning og viser i en øvelse at den virker. Begge deler gjøres på siden «Åpne {theSubmissions}», som de finner under «I dag».',
  },
  addOpeners: { en: 'Name more openers', nb: 'Pek ut flere som kan åpne' },
  oneMore: {
    en: 'One more opener than needed is wise: somebody falls ill.',
    nb: 'Én mer enn nødvendig er lurt: noen blir syke.',
  },
  sheet: { en: '2. The recovery sheet', nb: '2. Gjenopprettingsarket' },
  sheetLead: {
    en: 'A share on paper, for the day an opener cannot come. Whoever uses it needs another opener as well, and gives a reason that becomes public.',
    nb: 'En nøkkeldel på papir, til den dagen en åpner ikke kan komme. Den som bruker arket, trenger også en åpner, og må gi en grunn som blir offentlig.',
  },
  sheetNone: { en: 'There is no sheet yet.', nb: 'Det finnes ikke noe ark ennå.' },
  sheetMade: {
    en: 'Sheet number {number} has been made. Nobody has shown yet that it exists on paper.',
    nb: 'Ark nummer {number} er laget. Ingen har vist ennå at det finnes på papir.',
  },
  sheetConfirmed: {
    en: 'Sheet number {number} exists on paper, confirmed {at}. Keep it locked away, apart from this system.',
    nb: 'Ark nummer {number} finnes på papir, bekreftet {at}. Oppbevar det innelåst, atskilt fra dette systemet.',
  },
  make: { en: 'Make the sheet and show it', nb: 'Lag arket og vis det' },
  makeAgain: { en: 'Make a new sheet; the old one becomes worthless', nb: 'Lag et nytt ark; det gamle blir verdiløst' },
  sheetShownTitle: { en: 'Recovery sheet number {number}', nb: 'Gjenopprettingsark nummer {number}' },
  sheetShown: {
    en: 'This is shown once. Print it now, or copy it by hand. This system does not keep it.',
    nb: 'Dette vises én gang. Skriv det ut nå, eller skriv det av for hånd. Systemet beholder det ikke.',
  },
  sheetFor: { en: 'For {theCall}', nb: 'For {theCall}' },
  sheetBody: { en: 'Body', nb: 'Oppdragsgiver' },
  sheetMadeAt: { en: 'Made', nb: 'Laget' },
  sheetKey: { en: 'Key', nb: 'Nøkkel' },
  sheetUse: {
    en: 'To use it after the closing time: the page “Open {theSubmissions}” of {theCall}, “An opener cannot come”. Capitals, spaces and hyphens do not matter.',
    nb: 'Slik brukes det etter fristen: siden «Åpne {theSubmissions}» for {theCall}, «En åpner kan ikke komme». Store bokstaver, mellomrom og bindestreker har ingen betydning.',
  },
  sheetKeep: {
    en: 'Whoever holds this sheet, one opener’s passphrase and a copy of the database can read {theSubmissions}. Keep it like a key to the archive.',
    nb: 'Den som har dette arket, passordsetningen til én åpner og en kopi av databasen, kan lese {theSubmissions}. Oppbevar det som en nøkkel til arkivet.',
  },
  confirm: { en: 'The last 8 characters on the paper', nb: 'De 8 siste tegnene på papiret' },
  confirmHint: {
    en: 'Read them from the paper, not from the screen: so we both know that it was printed.',
    nb: 'Les dem fra papiret, ikke fra skjermen: da vet vi begge at det er skrevet ut.',
  },
  confirmAct: { en: 'I have it on paper', nb: 'Jeg har det på papir' },
  rehearsal: { en: '3. The rehearsal', nb: '3. Øvelsen' },
  rehearsalLead: {
    en: 'A message is locked as {theSubmissions} will be, and {needed} openers find it together. It takes each of them a minute.',
    nb: 'En melding låses slik {theSubmissions} skal låses, og {needed} åpnere finner den sammen. Det tar hver av dem ett minutt.',
  },
  rehearsed: { en: 'Done {at}.', nb: 'Gjennomført {at}.' },
  rehearsedNot: { en: 'Not done yet.', nb: 'Ikke gjennomført ennå.' },
  rehearsedAgain: {
    en: 'It has to be done again when an opener is added or starts over with a new passphrase.',
    nb: 'Den må gjøres på nytt når noen blir lagt til, eller begynner på nytt med en ny passordsetning.',
  },
  after: {
    en: '{TheCall} is published: the key was split {at} and the shares are with the openers and on the sheet.',
    nb: '{TheCall} er kunngjort: nøkkelen ble delt {at}, og delene ligger hos dem som åpner, og på arket.',
  },
  back: { en: 'Back to what publication takes', nb: 'Tilbake til det kunngjøringen krever' },
  recoveryTitle: { en: 'Open with the recovery sheet', nb: 'Åpne med gjenopprettingsarket' },
  recoveryLead: {
    en: 'For when an opener cannot come or has forgotten the passphrase. It counts as one share. Your name, the time and the reason become public.',
    nb: 'For når en åpner ikke kan komme eller har glemt passordsetningen. Det teller som én nøkkeldel. Navnet ditt, tidspunktet og grunnen blir offentlige.',
  },
  recoveryAct: { en: 'Use the sheet', nb: 'Bruk arket' },
  recoveryNone: {
    en: 'The sheet can be used after the closing time, until {theSubmissions} are opened.',
    nb: 'Arket kan brukes etter fristen, og til {theSubmissions} er åpnet.',
  },
  backToCase: { en: 'Back to the case', nb: 'Tilbake til saken' },
} as const satisfies Record<string, Text>;
