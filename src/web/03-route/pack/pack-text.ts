import type { Text } from '#value/text';

export const packText = {
  title: { en: 'Steps and documents', nb: 'Steg og dokumenter' },
  chosen: { en: 'Chosen: {route}.', nb: 'Valgt: {route}.' },
  lead: {
    en: 'What the chosen route asks for, with the days that were counted when it was chosen. Drafts begin with what the case already says.',
    nb: 'Det den valgte framgangsmåten ber om, med datoene som ble regnet ut da den ble valgt. Utkastene begynner med det saken alt sier.',
  },
  noRoute: {
    en: 'No route is chosen yet. The documents below are needed whichever you choose.',
    nb: 'Ingen framgangsmåte er valgt ennå. Dokumentene under trengs uansett hva dere velger.',
  },
  chooseRoute: { en: 'Choose the route', nb: 'Velg framgangsmåte' },
  steps: { en: 'Steps', nb: 'Steg' },
  step: { en: 'Step', nb: 'Steg' },
  planned: { en: 'Planned to begin', nb: 'Planlagt start' },
  byLaw: { en: 'Can begin by law', nb: 'Kan starte etter loven' },
  state: { en: 'State', nb: 'Status' },
  done: { en: 'Done', nb: 'Gjort' },
  skipped: { en: 'Not done', nb: 'Ikke gjort' },
  late: { en: 'Behind the plan', nb: 'Forsinket' },
  ahead: { en: 'Ahead', nb: 'Gjenstår' },
  yours: { en: 'You keep track yourselves', nb: 'Dere følger selv med' },
  documents: { en: 'Documents', nb: 'Dokumenter' },
  documentsLead: {
    en: 'In the order in which you need them. What is called good practice, no rule of this route asks for.',
    nb: 'I den rekkefølgen dere trenger dem. Ingen regel for framgangsmåten krever det som er kalt god praksis.',
  },
  goodPractice: { en: 'Good practice', nb: 'God praksis' },
  plan: { en: 'Before you ask anybody', nb: 'Før dere spør noen' },
  ask: { en: 'To those you ask', nb: 'Til dem dere spør' },
  decide: { en: 'When you decide', nb: 'Når dere avgjør' },
  agree: { en: 'With whoever delivers', nb: 'Sammen med den som leverer' },
  formToAnswer: {
    en: 'The form stands ready. Each person answers it.',
    nb: 'Skjemaet er klart. Hver enkelt svarer på det.',
  },
  filled: {
    en: '{filled} of {all, plural, one {# section has} other {# sections have}} text',
    nb: '{filled} av {all, plural, one {# del har} other {# deler har}} tekst',
  },
  edited: { en: 'Edited by {name}', nb: 'Redigert av {name}' },
  source: { en: 'Change what the case says here', nb: 'Endre det saken sier her' },
  editLead: {
    en: 'Each part begins with what the case says, and you can write over it. A part that you empty gets the draft back. A line that begins with “- ” becomes a point of a list.',
    nb: 'Hver del begynner med det saken sier, og dere kan skrive over. En del dere tømmer, får utkastet tilbake. En linje som begynner med «- », blir et punkt i en liste.',
  },
  save: { en: 'Save', nb: 'Lagre' },
  word: { en: 'Download as a Word document', nb: 'Last ned som Word-dokument' },
  read: { en: 'Read and print', nb: 'Les og skriv ut' },
  howToPrint: {
    en: 'Print it with Ctrl+P (⌘P on a Mac), or save it there as a PDF.',
    nb: 'Skriv ut med Ctrl+P (⌘P på Mac), eller lagre som PDF der.',
  },
  caseSays: { en: 'The case says now', nb: 'Saken sier nå' },
  edit: { en: 'Edit', nb: 'Rediger' },
  all: { en: 'All steps and documents', nb: 'Alle steg og dokumenter' },
} as const satisfies Record<string, Text>;
