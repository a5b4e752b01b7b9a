import type { Message } from '#casework/mail';
import type { Text } from '#value/text';

export const mailText = {
  title: { en: 'Messages', nb: 'Meldinger' },
  lead: {
    en: 'Letters, receipts and notices to you. Each was also sent to {email}.',
    nb: 'Brev, kvitteringer og varsler til deg. Hver av dem er også sendt til {email}.',
  },
  leadDemo: {
    en: 'In the demo no e-mail is sent. This is what would have been sent to {email}.',
    nb: 'I demoen sendes ingen e-post. Dette er det som ville blitt sendt til {email}.',
  },
  leadNoMail: {
    en: 'Letters, receipts and notices to you. This site sends no e-mail, so read them here.',
    nb: 'Brev, kvitteringer og varsler til deg. Dette nettstedet sender ikke e-post, så les dem her.',
  },
  none: { en: 'No messages yet', nb: 'Ingen meldinger ennå' },
  noneHint: {
    en: 'Receipts come when you submit, letters when something is decided.',
    nb: 'Kvitteringer kommer når du leverer, brev når noe er bestemt.',
  },
  subject: { en: 'Subject', nb: 'Emne' },
  kind: { en: 'Kind', nb: 'Type' },
  date: { en: 'Date', nb: 'Dato' },
  all: { en: 'All messages', nb: 'Alle meldinger' },
  toCase: { en: 'To the case', nb: 'Til saken' },
  demoOne: {
    en: 'Demo: no e-mail is sent. This is what would have been sent to {email}.',
    nb: 'Demo: ingen e-post sendes. Dette er det som ville blitt sendt til {email}.',
  },
  print: {
    en: 'Print the page, or save it as a PDF from the print menu.',
    nb: 'Skriv ut siden, eller lagre den som PDF fra utskriftsmenyen.',
  },
  sentThrough: { en: 'Sent through Twofold', nb: 'Sendt gjennom Twofold' },
  automatic: { en: 'Made automatically', nb: 'Laget automatisk' },
} as const satisfies Record<string, Text>;

export const kindText: Readonly<Record<Message['kind'], Text>> = {
  letter: { en: 'Letter', nb: 'Brev' },
  receipt: { en: 'Receipt', nb: 'Kvittering' },
  notice: { en: 'Notice', nb: 'Varsel' },
  signIn: { en: 'Sign-in link', nb: 'Innloggingslenke' },
};
