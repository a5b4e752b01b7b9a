import type { Text } from '#value/text';

/** Opening the next stage of a call. */
export const stageText = {
  title: { en: 'Open the next stage', nb: 'Åpne neste trinn' },
  lead: {
    en: 'The next stage: {stage}. All who go on are invited in the same words and at the same moment. The stage has a key of its own, and nobody can read what is submitted before it is opened.',
    nb: 'Neste trinn: {stage}. Alle som går videre, blir invitert med de samme ordene og i samme øyeblikk. Trinnet har sin egen nøkkel, og ingen kan lese det som leveres, før det åpnes.',
  },
  invited: { en: 'Who is invited', nb: 'Hvem som blir invitert' },
  invitedLead: {
    en: 'None of them is told who the others are. The public is told with the award.',
    nb: 'Ingen av dem får vite hvem de andre er. Offentligheten får vite det med tildelingen.',
  },
  act: {
    en: '{count, plural, one {Invite one} other {Invite all #}} and open the stage',
    nb: '{count, plural, one {Inviter én} other {Inviter alle #}} og åpne trinnet',
  },
  back: { en: 'Back to the case', nb: 'Tilbake til saken' },
  begun: {
    en: '“{stage}” has been opened, and everybody invited has been told. It closes {at}.',
    nb: '«{stage}» er åpnet, og alle som er invitert, har fått beskjed. Fristen er {at}.',
  },
  notReady: {
    en: 'There is no stage to open. Choose first who goes on.',
    nb: 'Det er ikke noe trinn å åpne. Velg først hvem som går videre.',
  },
  talksFirst: { en: 'Talks come before the next stage', nb: 'Samtalene kommer før neste trinn' },
  toTalks: { en: 'To the talks', nb: 'Til samtalene' },
  toDecision: { en: 'To the choice of who goes on', nb: 'Til valget av hvem som går videre' },
} as const satisfies Readonly<Record<string, Text>>;
