import type { Text } from '#value/text';

export const sessionText = {
  demoTitle: { en: 'Try Twofold as one of these people', nb: 'Prøv Twofold som en av disse' },
  demoLead: {
    en: 'All people, organisations and figures here are invented. Pick a card to see what that person sees. What you do is kept until the demo starts anew.',
    nb: 'Alle mennesker, virksomheter og tall her er oppdiktet. Velg et kort for å se det den personen ser. Det du gjør, blir lagret til demoen starter på nytt.',
  },
  norway: { en: 'Lyngfjell, Norway', nb: 'Lyngfjell, Norge' },
  england: { en: 'Northmoor, England', nb: 'Northmoor, England' },
  signInTitle: { en: 'Sign in', nb: 'Logg inn' },
  signInLead: {
    en: 'Reading needs no account. Sign in to raise needs, to submit, or to work on a case.',
    nb: 'Du trenger ingen konto for å lese. Logg inn for å melde behov, levere eller arbeide med en sak.',
  },
  email: { en: 'E-mail address', nb: 'E-postadresse' },
  password: { en: 'Password', nb: 'Passord' },
  withPassword: { en: 'Sign in with a password', nb: 'Logg inn med passord' },
  withLink: { en: 'Send me a link', nb: 'Send meg en lenke' },
  linkLead: {
    en: 'We send a link to your address. It works once, within ten minutes.',
    nb: 'Vi sender en lenke til adressen din. Den virker én gang og i ti minutter.',
  },
  linkSent: {
    en: 'If {email} has an account, a link is on its way. Look in your mail.',
    nb: 'Hvis {email} har en konto, er en lenke på vei. Se i e-posten din.',
  },
  missingEmail: { en: 'Enter your e-mail address', nb: 'Skriv e-postadressen din' },
  linkTitle: { en: 'Finish signing in', nb: 'Fullfør innloggingen' },
  finish: { en: 'Sign in', nb: 'Logg inn' },
  actForTitle: { en: 'Who do you act for', nb: 'Hvem handler du for' },
  actForLead: {
    en: 'What you see and may do depends on it. It is always shown at the top.',
    nb: 'Hva du ser og kan gjøre, avhenger av det. Det står alltid øverst på siden.',
  },
  nobody: { en: 'Only myself', nb: 'Bare meg selv' },
  goOn: { en: 'Continue', nb: 'Fortsett' },
} as const satisfies Record<string, Text>;
