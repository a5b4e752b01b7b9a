import type { Text } from '#value/text';

export const privacyText = {
  title: { en: 'Privacy and cookies', nb: 'Personvern og informasjonskapsler' },
  lead: {
    en: 'You can read everything without an account and without cookies. Those who sign in leave what their work needs, and no more.',
    nb: 'Du kan lese alt uten konto og uten informasjonskapsler. Den som logger inn, etterlater det arbeidet krever, og ikke mer.',
  },
  cookies: { en: 'Cookies', nb: 'Informasjonskapsler' },
  cookiesLead: {
    en: 'None is set before you sign in. All of them are necessary for what you asked for, so there is nothing to consent to.',
    nb: 'Ingen settes før du logger inn. Alle er nødvendige for det du ba om, så det er ingenting å samtykke til.',
  },
  name: { en: 'Name', nb: 'Navn' },
  purpose: { en: 'What it is for', nb: 'Hva den brukes til' },
  lasts: { en: 'How long', nb: 'Hvor lenge' },
  session: { en: 'Knows that you are signed in.', nb: 'Vet at du er logget inn.' },
  sessionLasts: { en: '7 days, or until you sign out', nb: '7 dager, eller til du logger ut' },
  cache: {
    en: 'The same, remembered for a moment so that pages come quicker.',
    nb: 'Det samme, husket en liten stund så sidene kommer raskere.',
  },
  cacheLasts: { en: '5 minutes', nb: '5 minutter' },
  actFor: { en: 'Knows which organisation you act for.', nb: 'Vet hvilken virksomhet du handler for.' },
  actForLasts: { en: '30 days, or until you sign out', nb: '30 dager, eller til du logger ut' },
  done: { en: 'Lets the next page say that what you did is saved.', nb: 'Lar den neste siden si at det du gjorde, er lagret.' },
  doneLasts: { en: 'Until that page is shown, at most 1 minute', nb: 'Til den siden vises, høyst 1 minutt' },
  tab: {
    en: 'While you write a submission, the browser keeps text that is not saved yet in that tab. It goes when it has been saved, and with the tab.',
    nb: 'Mens du skriver det du skal levere, tar nettleseren vare på tekst som ikke er lagret ennå, i den fanen. Den forsvinner når den er lagret, og med fanen.',
  },
  noOthers: {
    en: 'No statistics, no advertising, nothing from other sites. The pages load nothing from anywhere else.',
    nb: 'Ingen statistikk, ingen reklame, ingenting fra andre nettsteder. Sidene henter ingenting fra andre steder.',
  },
  stored: { en: 'What is stored about you', nb: 'Hva som lagres om deg' },
  storedAccount: {
    en: 'Account: your name, your e-mail address, your language, and which organisations and roles you have.',
    nb: 'Konto: navnet ditt, e-postadressen, språket, og hvilke virksomheter og roller du har.',
  },
  storedSession: {
    en: 'Sign-in: when you signed in, from which network address and with which browser. It is removed when you sign out.',
    nb: 'Innlogging: når du logget inn, fra hvilken nettadresse og med hvilken nettleser. Det fjernes når du logger ut.',
  },
  storedPassword: {
    en: 'A password only as a value from which it cannot be read back. With a link there is none.',
    nb: 'Et passord bare som en verdi det ikke kan leses ut av. Logger du inn med lenke, finnes det ikke noe.',
  },
  storedActs: {
    en: 'Acts: what you did in a case and when, in its journal, under a number and not under your name.',
    nb: 'Handlinger: hva du gjorde i en sak, og når, i journalen for saken, under et nummer og ikke under navnet ditt.',
  },
  storedMail: { en: 'Messages: letters, receipts and notices to you.', nb: 'Meldinger: brev, kvitteringer og varsler til deg.' },
  storedFollowing: {
    en: 'What you follow, who has asked what about them, and what you want by e-mail: stored so that the database alone does not show it.',
    nb: 'Hva du følger, hvem som har spurt om hva, og hva du vil ha på e-post: lagret slik at databasen alene ikke viser det.',
  },
  storedLog: {
    en: 'The log of the server: which page was asked for, when, and how it went. No names and no network addresses.',
    nb: 'Loggen til tjeneren: hvilken side det ble spurt etter, når, og hvordan det gikk. Ingen navn og ingen nettadresser.',
  },
  public: { en: 'What becomes public', nb: 'Hva som blir offentlig' },
  publicText: {
    en: 'Organisations are named in the public record. People are not: not who raised a need, and not who gave which score.',
    nb: 'Virksomheter står med navn i det offentlige innsynet. Det gjør ikke mennesker: ikke den som meldte et behov, og ikke den som ga hvilke poeng.',
  },
  publicWritten: {
    en: 'What you write in a need, a call or a reason is public as you wrote it. Do not write about people who can be recognised.',
    nb: 'Det du skriver i et behov, en utlysning eller en begrunnelse, er offentlig slik du skrev det. Ikke skriv om mennesker som kan kjennes igjen.',
  },
  keep: { en: 'How long it is kept', nb: 'Hvor lenge det oppbevares' },
  keepText: {
    en: 'A case is kept for as long as the law on public archives asks, and what is public stays public. Earlier versions of a draft submission are deleted 180 days after the decision; nothing else is deleted by the clock yet. Whoever runs the service deletes accounts when asked.',
    nb: 'En sak oppbevares så lenge arkivloven krever, og det som er offentlig, forblir offentlig. Tidligere versjoner av et utkast blir slettet 180 dager etter avgjørelsen; ellers slettes ingenting automatisk ennå. De som driver tjenesten, sletter kontoer når noen ber om det.',
  },
  keepErase: {
    en: 'Personal content can be erased without breaking the journal: it holds a hash of the content, not the content.',
    nb: 'Personlig innhold kan slettes uten at journalen blir brutt: den har en hash av innholdet, ikke innholdet selv.',
  },
  demo: {
    en: 'This is a demo: everything you do here is deleted when it starts anew with data older than a day.',
    nb: 'Dette er en demo: alt du gjør her, slettes når den starter på nytt med data som er mer enn ett døgn gamle.',
  },
  rights: { en: 'Your rights', nb: 'Rettighetene dine' },
  rightsText: {
    en: 'You may see what is stored about you, have it corrected, and have it erased where no law says that it must be kept. Write to {email}.',
    nb: 'Du kan se hva som er lagret om deg, få det rettet, og få det slettet der ingen lov sier at det skal oppbevares. Skriv til {email}.',
  },
  rightsNobody: {
    en: 'You may see what is stored about you, have it corrected, and have it erased where no law says that it must be kept. Ask those who run this service.',
    nb: 'Du kan se hva som er lagret om deg, få det rettet, og få det slettet der ingen lov sier at det skal oppbevares. Spør dem som driver tjenesten.',
  },
  complain: {
    en: 'You can complain to the data protection authority: Datatilsynet in Norway, the Information Commissioner’s Office in England.',
    nb: 'Du kan klage til tilsynsmyndigheten: Datatilsynet i Norge, Information Commissioner’s Office i England.',
  },
} as const satisfies Record<string, Text>;
