import type { Text } from '#value/text';

/** Words of the document with all questions, for work without the service. */
export const documentText = {
  word: { en: 'All questions as a Word document', nb: 'Alle spørsmålene som Word-dokument' },
  plain: { en: 'All questions as plain text', nb: 'Alle spørsmålene som ren tekst' },
  notHere: {
    en: 'This document is for preparing the answers. It cannot be submitted: copy the answers into the service, and seal them there.',
    nb: 'Dokumentet er til å forberede svarene i. Det kan ikke leveres: kopier svarene inn i tjenesten, og lever dem der.',
  },
  closes: { en: 'Closing time: {at}', nb: 'Frist for å levere: {at}' },
  buyer: { en: 'Public body: {buyer}', nb: 'Offentlig virksomhet: {buyer}' },
  address: { en: '{TheCall}: {address}', nb: '{TheCall}: {address}' },
  made: {
    en: 'Made {at}. {TheCall} may have been changed since; its page shows how.',
    nb: 'Laget {at}. {TheCall} kan være endret siden; det står på siden for den.',
  },
  asked: { en: 'What is asked for', nb: 'Hva det bes om' },
  requirements: { en: 'Requirements', nb: 'Krav' },
  requirement: { en: 'We meet this: yes / no. What shows it:', nb: 'Vi oppfyller kravet: ja / nei. Det som viser det:' },
  criteria: { en: 'What counts, and how much', nb: 'Hva som teller, og hvor mye' },
  criterion: { en: 'Criterion', nb: 'Kriterium' },
  weight: { en: 'Weight', nb: 'Vekt' },
  questions: { en: 'Questions', nb: 'Spørsmål' },
  partners: {
    en: 'If together: for each partner its name, number in a register, place, how it takes part, and the part it does.',
    nb: 'Hvis sammen: for hver partner navn, nummer i et register, sted, hvordan den er med, og delen den gjør.',
  },
  also: { en: 'Also asked of everybody', nb: 'Dette spørres alle om' },
} as const satisfies Record<string, Text>;
