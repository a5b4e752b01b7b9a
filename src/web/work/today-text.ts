import type { Text } from '#value/text';

export const todayText = {
  title: { en: 'Today', nb: 'I dag' },
  lead: {
    en: '{count, plural, one {# thing waits} other {# things wait}} for you.',
    nb: '{count, plural, one {Én ting venter} other {# ting venter}} på deg.',
  },
  leadNothing: { en: 'Nothing waits for you right now.', nb: 'Ingenting venter på deg akkurat nå.' },
  doNow: { en: 'Do now', nb: 'Gjør nå' },
  submit: { en: 'Finish and submit: {call}', nb: 'Gjør ferdig og lever: {call}' },
  sealed: { en: 'Submitted: {call}', nb: 'Levert: {call}' },
  closes: { en: 'Closes {at}', nb: 'Frist {at}' },
  open: { en: 'Open the submissions: {call}', nb: 'Åpne tilbudene: {call}' },
  answer: { en: 'Answer the need: {need}', nb: 'Svar på behovet: {need}' },
  answerBy: { en: 'Answer by {day}', nb: 'Svar innen {day}' },
  rule: { en: 'Rule on a declared link: {call}', nb: 'Ta stilling til en meldt tilknytning: {call}' },
  declare: { en: 'Declare your interests: {call}', nb: 'Meld fra om tilknytning: {call}' },
  assess: { en: 'Score and lock: {call}', nb: 'Vurder og lås: {call}' },
  decisionBy: { en: 'A decision is expected by {day}', nb: 'Beslutningen er ventet innen {day}' },
  decide: { en: 'Decide: {call}', nb: 'Ta beslutningen: {call}' },
  cases: { en: 'Your cases', nb: 'Sakene dine' },
  case: { en: 'Case', nb: 'Sak' },
  phase: { en: 'Phase', nb: 'Fase' },
  body: { en: 'Public body', nb: 'Offentlig virksomhet' },
  changed: { en: 'Last change', nb: 'Sist endret' },
  notPublic: { en: 'Not public yet', nb: 'Ikke offentlig ennå' },
  noCases: { en: 'You work on no case yet', nb: 'Du arbeider ikke med noen sak ennå' },
  noCasesHint: {
    en: 'Raise a need, or ask somebody to give you a role in a case.',
    nb: 'Meld et behov, eller be noen gi deg en rolle i en sak.',
  },
  noCasesEnterprise: {
    en: 'Find a call worth applying for, or raise a need that you can solve.',
    nb: 'Finn en konkurranse som er verdt å delta i, eller meld et behov dere kan løse.',
  },
  findCalls: { en: 'Find open calls', nb: 'Finn åpne konkurranser' },
  raise: { en: 'Raise a need', nb: 'Meld et behov' },
} as const satisfies Record<string, Text>;
