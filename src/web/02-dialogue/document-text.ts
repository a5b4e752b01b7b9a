import type { Text } from '#value/text';

/** Documents of the dialogue: a draft description, slides. */
export const documentText = {
  title: { en: 'Documents of the market dialogue', nb: 'Dokumenter i markedsdialogen' },
  lead: {
    en: 'Upload a draft description or the slides you show. Share them before or at the meeting, so that all have the same.',
    nb: 'Last opp et utkast til beskrivelse eller presentasjonen dere viser. Del dem før eller på møtet, så alle har det samme.',
  },
  publicLead: { en: 'Everybody has these.', nb: 'Disse har alle.' },
  none: { en: 'No document is here yet', nb: 'Ingen dokumenter ennå' },
  noneHint: {
    en: 'What you hand out in a meeting belongs here.',
    nb: 'Det dere deler ut på et møte, hører hjemme her.',
  },
  name: { en: 'Document', nb: 'Dokument' },
  size: { en: 'Size', nb: 'Størrelse' },
  state: { en: 'Who has it', nb: 'Hvem har det' },
  everybody: { en: 'Everybody, since {at}', nb: 'Alle, siden {at}' },
  bodyOnly: { en: 'Only those who work on the case', nb: 'Bare de som arbeider med saken' },
  share: { en: 'Share with everybody', nb: 'Del med alle' },
  remove: { en: 'Remove', nb: 'Fjern' },
  forGood: {
    en: 'What is shared cannot be taken back. A call can be published only when every document is shared or removed.',
    nb: 'Det som er delt, kan ikke trekkes tilbake. En konkurranse kan bare kunngjøres når hvert dokument er delt eller fjernet.',
  },
  add: { en: 'Add a document', nb: 'Legg til et dokument' },
  upload: { en: 'Upload', nb: 'Last opp' },
  choose: { en: 'Choose a file', nb: 'Velg en fil' },
  task: { en: 'Share documents', nb: 'Del dokumenter' },
} as const satisfies Record<string, Text>;
