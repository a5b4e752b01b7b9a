import type { Text } from '#value/text';

export const settingsText = {
  title: { en: 'What you get by e-mail', nb: 'Hva du får på e-post' },
  lead: { en: 'E-mail goes to {email}.', nb: 'E-post går til {email}.' },
  leadNoMail: {
    en: 'This site sends no e-mail. Your choice counts from the day it does.',
    nb: 'Dette nettstedet sender ikke e-post. Valget gjelder fra den dagen det gjør det.',
  },
  always: {
    en: 'Whatever you choose, sign-in links, letters, receipts and changes of calls you follow come at once, and everything lies under “Messages”.',
    nb: 'Uansett hva du velger, kommer innloggingslenker, brev, kvitteringer og endringer i det du følger, med en gang, og alt ligger under «Meldinger».',
  },
  save: { en: 'Save', nb: 'Lagre' },
  messages: { en: 'All messages', nb: 'Alle meldinger' },
} as const satisfies Record<string, Text>;
