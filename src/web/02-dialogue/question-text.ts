import type { Text } from '#value/text';

/** Questions about a need before there is a call: on its public page, for those who ask, and for the body. */
export const questionText = {
  title: { en: 'Questions about the need', nb: 'Spørsmål om behovet' },
  lead: {
    en: 'Everybody may ask, and everybody reads the answers at the same moment. Nobody is told who asks.',
    nb: 'Alle kan spørre, og alle får lese svarene samtidig. Ingen får vite hvem som spør.',
  },
  leadOver: {
    en: 'These were asked before the call. Questions about the call stand on its own page.',
    nb: 'Dette ble det spurt om før konkurransen. Spørsmål om konkurransen står på siden for den.',
  },
  none: { en: 'Nobody has asked anything that is answered yet.', nb: 'Ingen spørsmål er besvart ennå.' },
  ask: { en: 'Ask about the need', nb: 'Spør om behovet' },
  askTitle: { en: 'Ask about the need', nb: 'Spør om behovet' },
  askLead: {
    en: '{body} answers to everybody at once. Nobody there is told who asks.',
    nb: '{body} svarer til alle på én gang. Ingen der får vite hvem som spør.',
  },
  over: {
    en: 'A call is published. Ask on the page of the call.',
    nb: 'Konkurransen er kunngjort. Still spørsmålet på siden for konkurransen.',
  },
  sent: {
    en: 'Your question has been received. You are told when the answer is published.',
    nb: 'Spørsmålet er mottatt. Du får beskjed når svaret er publisert.',
  },
  happensTold: { en: 'You are told when the answer comes.', nb: 'Du får beskjed når svaret kommer.' },
  own: { en: 'What you have asked', nb: 'Dette har du spurt om' },
  ownLead: { en: 'Only you see this list.', nb: 'Bare du ser denne listen.' },
  back: { en: 'To the page of the need', nb: 'Til siden for behovet' },
  waiting: { en: 'Waiting for an answer', nb: 'Venter på svar' },
  waitingLead: {
    en: 'You see the words as they came, and not who sent them. What you publish is read by everybody at the same moment.',
    nb: 'Dere ser spørsmålet slik det kom, og ikke hvem som sendte det. Det dere publiserer, får alle lese samtidig.',
  },
  noneWaiting: { en: 'No question waits', nb: 'Ingen spørsmål venter' },
  noneWaitingHint: { en: 'When somebody asks, it stands here and on “Today”.', nb: 'Når noen spør, står det her og på «I dag».' },
  today: {
    en: '{count, plural, one {Answer a question} other {Answer # questions}} about the need: {need}',
    nb: '{count, plural, one {Svar på et spørsmål} other {Svar på # spørsmål}} om behovet: {need}',
  },
  task: { en: 'Answer questions about the need', nb: 'Svar på spørsmål om behovet' },
} as const satisfies Record<string, Text>;
