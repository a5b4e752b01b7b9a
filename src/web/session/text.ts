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
    en: 'You need no password and no account beforehand. We send a link to your address.',
    nb: 'Du trenger verken passord eller konto fra før. Vi sender en lenke til adressen din.',
  },
  linkSent: {
    en: 'A link is on its way to {email}. It works once, within ten minutes. Look among unwanted mail if it does not come.',
    nb: 'En lenke er på vei til {email}. Den virker én gang og i ti minutter. Se i søppelposten hvis den ikke kommer.',
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
  linkSentTitle: { en: 'Look in your mail', nb: 'Se i e-posten din' },
  wrongEmail: { en: 'Enter an e-mail address like name@example.org', nb: 'Skriv en e-postadresse som navn@example.no' },
  missingPassword: { en: 'Enter your password', nb: 'Skriv passordet ditt' },
  noMail: {
    en: 'This site sends no e-mail, so no link can reach you. Sign in with a password.',
    nb: 'Dette nettstedet sender ikke e-post, så ingen lenke kan nå deg. Logg inn med passord.',
  },
  demoInstead: { en: 'Sign in as a person of the demo', nb: 'Logg inn som en person i demoen' },
  already: { en: 'You are signed in as {name}.', nb: 'Du er logget inn som {name}.' },
  linkTitleLead: {
    en: 'You opened the link from your mail. Press the button to sign in; only then is the link used up.',
    nb: 'Du har åpnet lenken fra e-posten. Trykk på knappen for å logge inn; først da er lenken brukt.',
  },
  linkMissing: { en: 'This address lacks its link', nb: 'Adressen mangler lenken' },
  newLink: { en: 'Ask for a new link', nb: 'Be om en ny lenke' },
  signOutTitle: { en: 'Sign out', nb: 'Logg ut' },
  signOutLead: {
    en: 'What you have saved stays. Whoever uses this device after you cannot see it.',
    nb: 'Det du har lagret, blir værende. Den som bruker denne enheten etter deg, kan ikke se det.',
  },
  signOut: { en: 'Sign out', nb: 'Logg ut' },
  notSignedIn: { en: 'You are not signed in.', nb: 'Du er ikke logget inn.' },
  actForLegend: { en: 'I act for', nb: 'Jeg handler for' },
  chooseActFor: { en: 'Choose whom you act for', nb: 'Velg hvem du handler for' },
  nobodyHint: {
    en: 'To raise a need as yourself, or to work in a panel.',
    nb: 'For å melde et behov på egne vegne, eller for å arbeide i et panel.',
  },
  roleLead: { en: 'You are in charge there', nb: 'Du har ansvaret der' },
  roleMember: { en: 'You work there', nb: 'Du arbeider der' },
} as const satisfies Record<string, Text>;
