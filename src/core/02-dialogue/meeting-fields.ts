import { catalogue, type Values } from '#field/field';

/** What is announced: a meeting for all, or times for one-to-one talks. Everything but how to get in is public with the need. */
export const meetingFields = catalogue({
  meetingKind: {
    kind: 'choice',
    label: { en: 'What do you invite to', nb: 'Hva inviterer dere til' },
    missing: { en: 'Select what you invite to', nb: 'Velg hva dere inviterer til' },
    options: [
      {
        value: 'openMeeting',
        label: { en: 'An open meeting', nb: 'Et åpent møte' },
        hint: { en: 'Everybody who signs up may come.', nb: 'Alle som melder seg på, kan komme.' },
      },
      {
        value: 'oneToOne',
        label: { en: 'One-to-one talks', nb: 'En-til-en-møter' },
        hint: { en: 'Each enterprise books one of the times.', nb: 'Hver virksomhet tar én av tidene.' },
      },
    ],
    store: 'column',
    required: 'save',
    visible: 'onNeedPublished',
  },
  meetingTitle: {
    kind: 'text',
    label: { en: 'Title', nb: 'Tittel' },
    missing: { en: 'Enter a title', nb: 'Skriv en tittel' },
    maxLength: 120,
    store: 'column',
    required: 'save',
    visible: 'onNeedPublished',
  },
  about: {
    kind: 'longText',
    label: { en: 'What it is about', nb: 'Hva det handler om' },
    hint: {
      en: 'What you want to learn, and what those who come will get to know. You do not need a finished idea.',
      nb: 'Hva dere vil lære, og hva de som kommer, får vite. Dere trenger ingen ferdig idé.',
    },
    missing: { en: 'Write what it is about', nb: 'Skriv hva det handler om' },
    maxWords: 400,
    store: 'column',
    required: 'save',
    visible: 'onNeedPublished',
  },
  signUpBy: {
    kind: 'day',
    label: { en: 'Last day to sign up', nb: 'Siste dag for påmelding' },
    missing: { en: 'Enter the last day to sign up', nb: 'Skriv siste dag for påmelding' },
    store: 'column',
    required: 'save',
    visible: 'onNeedPublished',
  },
  access: {
    kind: 'longText',
    label: { en: 'How everybody can take part', nb: 'Slik kan alle delta' },
    hint: {
      en: 'Step-free access, hearing loop, interpreting, live text, a way to take part from a distance. And whom to ask.',
      nb: 'Trinnfri adkomst, teleslynge, tolk, teksting, en måte å delta på avstand. Og hvem man kan spørre.',
    },
    missing: { en: 'Write how everybody can take part', nb: 'Skriv hvordan alle kan delta' },
    maxWords: 150,
    store: 'column',
    required: 'save',
    visible: 'onNeedPublished',
  },
  joining: {
    kind: 'longText',
    label: { en: 'Only for those who have signed up', nb: 'Bare for dem som har meldt seg på' },
    hint: {
      en: 'For example the link to a video meeting, or which door to use.',
      nb: 'For eksempel lenken til et videomøte, eller hvilken dør som er åpen.',
    },
    maxWords: 150,
    store: 'column',
    required: 'never',
    visible: 'buyer',
  },
});

export type MeetingValues = Values<typeof meetingFields>;

/** What somebody says who signs up. Only the body reads it. */
export const signUpFields = catalogue({
  comers: {
    kind: 'number',
    label: { en: 'How many of you come', nb: 'Hvor mange kommer fra dere' },
    missing: { en: 'Enter how many come', nb: 'Skriv hvor mange som kommer' },
    min: 1,
    max: 20,
    decimals: 0,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
  accessNeeds: {
    kind: 'longText',
    label: { en: 'What you need to take part', nb: 'Hva dere trenger for å delta' },
    hint: {
      en: 'For example an interpreter or a ramp. Write what is needed, not why.',
      nb: 'For eksempel tolk eller rampe. Skriv hva som trengs, ikke hvorfor.',
    },
    maxWords: 100,
    store: 'column',
    required: 'never',
    visible: 'buyer',
  },
});

export type SignUpValues = Values<typeof signUpFields>;

/** Addresses that an invitation goes to. They lie under the instance key. */
export const inviteFields = catalogue({
  addresses: {
    kind: 'longText',
    label: { en: 'E-mail addresses', nb: 'E-postadresser' },
    hint: { en: 'One on each line.', nb: 'Én på hver linje.' },
    maxWords: 50,
    store: 'envelope',
    required: 'never',
    visible: 'buyer',
  },
});

/** Why a meeting is cancelled; public, as the announcement was. */
export const meetingCancelFields = catalogue({
  cancelReason: {
    kind: 'longText',
    label: { en: 'Why the meeting is cancelled', nb: 'Hvorfor møtet er avlyst' },
    missing: { en: 'Write why the meeting is cancelled', nb: 'Skriv hvorfor møtet er avlyst' },
    maxWords: 100,
    store: 'column',
    required: 'save',
    visible: 'onNeedPublished',
  },
});
