import type { Text } from '#value/text';

/** Words of the pages about earlier versions of a draft. */
export const versionsText = {
  title: { en: 'Earlier versions', nb: 'Tidligere versjoner' },
  lead: {
    en: 'The draft is kept as it was after each sitting, before larger deletions, and each time it was sealed. Only your organisation can read this.',
    nb: 'Utkastet blir tatt vare på slik det var etter hver arbeidsøkt, før større slettinger og hver gang det ble levert. Bare virksomheten deres kan lese dette.',
  },
  none: { en: 'There are no earlier versions yet', nb: 'Det finnes ingen tidligere versjoner ennå' },
  noneText: {
    en: 'They come by themselves while you write.',
    nb: 'De kommer av seg selv mens dere skriver.',
  },
  kept: {
    en: 'They are deleted {days} days after the decision.',
    nb: 'De blir slettet {days} dager etter avgjørelsen.',
  },
  when: { en: 'Written', nb: 'Skrevet' },
  who: { en: 'By', nb: 'Av' },
  what: { en: 'Differs from the draft now in', nb: 'Skiller seg fra utkastet nå i' },
  same: { en: 'Nothing', nb: 'Ingenting' },
  sealed: { en: 'Sealed', nb: 'Levert' },
  oneTitle: { en: 'Version of {at}', nb: 'Versjonen fra {at}' },
  oneLead: {
    en: 'What stood there then, beside what stands in the draft now. Bringing a text back replaces only that one, and what stood there is kept.',
    nb: 'Det som sto der da, ved siden av det som står i utkastet nå. Å hente tilbake én tekst erstatter bare den, og det som sto der, blir tatt vare på.',
  },
  oneSame: { en: 'This version is the same as the draft', nb: 'Denne versjonen er lik utkastet' },
  before: { en: 'Then', nb: 'Da' },
  now: { en: 'Now', nb: 'Nå' },
  empty: { en: 'Nothing', nb: 'Ingenting' },
  act: { en: 'Bring this text back', nb: 'Hent tilbake denne teksten' },
  actValue: { en: 'Bring this back', nb: 'Hent dette tilbake' },
  done: { en: 'Brought back. Nothing has been sent.', nb: 'Hentet tilbake. Ingenting er sendt.' },
  all: { en: 'All earlier versions', nb: 'Alle tidligere versjoner' },
  filesThen: { en: 'Files then: {names}', nb: 'Filer da: {names}' },
  gone: { en: 'a question that is no longer asked', nb: 'et spørsmål som ikke lenger stilles' },
} as const satisfies Record<string, Text>;

/** Words of the page on which an earlier answer is taken over. */
export const earlierText = {
  link: { en: 'Use an earlier answer', nb: 'Bruk et tidligere svar' },
  title: { en: 'Use an earlier answer', nb: 'Bruk et tidligere svar' },
  lead: {
    en: 'What your organisation has answered in other calls, the most similar question first. Nothing is copied by itself.',
    nb: 'Det virksomheten deres har svart andre steder, det likeste spørsmålet først. Ingenting blir kopiert av seg selv.',
  },
  asked: { en: 'The question now', nb: 'Spørsmålet nå' },
  none: { en: 'Your organisation has not answered anything elsewhere', nb: 'Virksomheten deres har ikke svart på noe andre steder' },
  from: { en: '{call}, {at}', nb: '{call}, {at}' },
  sealed: { en: 'Submitted', nb: 'Levert' },
  draft: { en: 'Draft, never submitted', nb: 'Utkast, aldri levert' },
  words: { en: '{count} words', nb: '{count} ord' },
  tooLong: {
    en: '{count} words: {over} more than an answer may have here.',
    nb: '{count} ord: {over} flere enn et svar kan ha her.',
  },
  copy: { en: 'Copy into the answer', nb: 'Kopier til svaret' },
  replaces: {
    en: 'You have written something already. It is replaced, and kept under “Earlier versions”.',
    nb: 'Dere har allerede skrevet noe. Det blir erstattet, og ligger under «Tidligere versjoner».',
  },
  copied: {
    en: 'The earlier answer is copied. Read it against the question here.',
    nb: 'Det tidligere svaret er kopiert. Les det opp mot spørsmålet her.',
  },
  origin: {
    en: 'Taken over {copied} from “{call}”, where it was written {written}.',
    nb: 'Kopiert {copied} fra «{call}», der det ble skrevet {written}.',
  },
} as const satisfies Record<string, Text>;
