import type { Text } from '#value/text';

export const accessibilityText = {
  title: { en: 'Accessibility', nb: 'Tilgjengelighet' },
  lead: {
    en: 'Everybody should be able to read everything here, and do their work here, whatever they use to do it.',
    nb: 'Alle skal kunne lese alt her og gjøre arbeidet sitt her, uansett hva de bruker.',
  },
  statement: {
    en: 'This page describes the program. The body that runs this service owes a statement of its own; once it has one, the link in the footer leads there.',
    nb: 'Denne siden beskriver programmet. Den som driver tjenesten, skal ha sin egen tilgjengelighetserklæring; når den finnes, fører lenken nederst på siden dit.',
  },
  aim: { en: 'What we aim for', nb: 'Målet' },
  aimText: {
    en: 'The Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA, on every page, also those behind sign-in.',
    nb: 'Retningslinjene for universell utforming av nettinnhold (WCAG) 2.2, nivå A og AA, på hver side, også bak innlogging.',
  },
  noScript: {
    en: 'Everything works without JavaScript: reading, applying, submitting, declaring, scoring, downloading.',
    nb: 'Alt virker uten JavaScript: lese, søke, levere, melde fra, vurdere, laste ned.',
  },
  tested: { en: 'What is tested', nb: 'Hva som er testet' },
  testedAxe: {
    en: 'Pages are checked by a program (axe), in both languages, wide and narrow. It finds some kinds of fault, not all.',
    nb: 'Sider kontrolleres av et program (axe), på begge språk, brede og smale. Det finner noen typer feil, ikke alle.',
  },
  testedPhone: {
    en: 'Pages are looked at on a screen 360 points wide and on a wide one, without JavaScript.',
    nb: 'Sider ses på en skjerm som er 360 punkter bred, og på en bred, uten JavaScript.',
  },
  testedForms: {
    en: 'Every input has its label, hint and error tied to it in what the server sends, and every form says at the top what must be put right.',
    nb: 'Hvert felt har ledetekst, hjelp og feilmelding knyttet til seg i det tjeneren sender, og hvert skjema sier øverst hva som må rettes.',
  },
  testedCharts: {
    en: 'Every chart begins with what it shows in one sentence, and has the same numbers as a table and as a file.',
    nb: 'Hver figur begynner med hva den viser i én setning, og har de samme tallene som tabell og som fil.',
  },
  gaps: { en: 'Known gaps', nb: 'Kjente mangler' },
  gapPeople: {
    en: 'The pages have not yet been tried by people who use screen readers, magnifiers or voice control every day.',
    nb: 'Sidene er ennå ikke prøvd av folk som bruker skjermleser, forstørring eller talestyring til daglig.',
  },
  gapFiles: {
    en: 'Files that others upload, such as PDF documents, are shown as they came. We cannot promise that they are accessible.',
    nb: 'Filer som andre laster opp, for eksempel PDF-dokumenter, vises slik de kom. Vi kan ikke love at de er tilgjengelige.',
  },
  gapLanguage: {
    en: 'A case is written in the language of its body. A summary in the other language is there only when somebody has written one.',
    nb: 'En sak er skrevet på språket til virksomheten. Et sammendrag på det andre språket finnes bare når noen har skrevet det.',
  },
  feedback: { en: 'Tell us', nb: 'Si fra' },
  feedbackText: {
    en: 'Can you not read or do something here? Write to {email} and say which page it was. You can ask for the same in another form.',
    nb: 'Er det noe du ikke får lest eller gjort? Skriv til {email} og si hvilken side det gjaldt. Du kan be om det samme i en annen form.',
  },
  feedbackNobody: {
    en: 'Can you not read or do something here? Write to the body that published the case, and say which page it was.',
    nb: 'Er det noe du ikke får lest eller gjort? Skriv til virksomheten som kunngjorde saken, og si hvilken side det gjaldt.',
  },
  complain: {
    en: 'If the answer does not help, you can complain: in Norway to Uu-tilsynet at Digdir, in England to the Equality Advisory and Support Service.',
    nb: 'Hjelper ikke svaret, kan du klage: i Norge til Uu-tilsynet i Digdir, i England til Equality Advisory and Support Service.',
  },
} as const satisfies Record<string, Text>;
