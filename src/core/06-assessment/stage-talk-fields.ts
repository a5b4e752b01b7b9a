import { catalogue, type Values } from '#field/field';

/** What the body records about a talk with one bidder between two stages. */
export const stageTalkFields = catalogue({
  held: {
    kind: 'choice',
    label: { en: 'What happened', nb: 'Hva skjedde' },
    missing: { en: 'Select what happened', nb: 'Velg hva som skjedde' },
    options: [
      { value: 'held', label: { en: 'We talked', nb: 'Vi snakket sammen' } },
      {
        value: 'notHeld',
        label: { en: 'There is no talk with this bidder', nb: 'Det blir ingen samtale med denne leverandøren' },
        hint: { en: 'Write why in the minutes.', nb: 'Skriv hvorfor i referatet.' },
      },
    ],
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
  heldOn: {
    kind: 'day',
    label: { en: 'Day', nb: 'Dag' },
    missing: { en: 'Enter the day', nb: 'Skriv dagen' },
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
  attended: {
    kind: 'text',
    label: { en: 'Who took part, from both sides', nb: 'Hvem som deltok, fra begge sider' },
    missing: { en: 'Write who took part', nb: 'Skriv hvem som deltok' },
    maxLength: 500,
    store: 'column',
    required: 'never',
    visible: 'buyer',
  },
  minutes: {
    kind: 'longText',
    label: { en: 'Minutes', nb: 'Referat' },
    hint: {
      en: 'What was raised, and what was answered. This bidder reads it at once; no other bidder does.',
      nb: 'Hva som ble tatt opp, og hva som ble svart. Denne leverandøren leser det med en gang; ingen annen leverandør gjør det.',
    },
    missing: { en: 'Write the minutes', nb: 'Skriv referatet' },
    maxWords: 1500,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
  forAll: {
    kind: 'longText',
    label: { en: 'What all who go on must know', nb: 'Det alle som går videre må få vite' },
    hint: {
      en: 'Every one of them gets it by e-mail at the same moment, without whose talk it came from. Nothing of this bidder’s solution belongs here.',
      nb: 'Alle får det på e-post i samme øyeblikk, uten hvem det kom fra. Ingenting av leverandørens løsning hører hjemme her.',
    },
    maxWords: 400,
    store: 'column',
    required: 'never',
    visible: 'buyer',
  },
});

export type StageTalkValues = Values<typeof stageTalkFields>;
