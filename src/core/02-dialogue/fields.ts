import { catalogue, type Values } from '#field/field';

/** One entry of the dialogue log: who met, when, and what others should know of what was said. */
export const dialogueFields = catalogue({
  kind: {
    kind: 'choice',
    label: { en: 'What was it', nb: 'Hva slags møte' },
    missing: { en: 'Select what it was', nb: 'Velg hva slags møte det var' },
    options: [
      {
        value: 'offer',
        label: { en: 'Somebody has offered to do it', nb: 'Noen har tilbudt seg å gjøre det' },
      },
      { value: 'openMeeting', label: { en: 'Open meeting', nb: 'Åpent møte' } },
      { value: 'oneToOne', label: { en: 'One-to-one talk', nb: 'En-til-en-møte' } },
      { value: 'visit', label: { en: 'Visit', nb: 'Besøk' } },
      {
        value: 'interestedInput',
        label: {
          en: 'Input from somebody linked to a possible bidder',
          nb: 'Innspill fra noen med tilknytning til en mulig leverandør',
        },
      },
      { value: 'written', label: { en: 'Written exchange', nb: 'Skriftlig utveksling' } },
      {
        // PA23 s.16(1)(f): building the capacity of suppliers is a purpose of market engagement.
        value: 'capacity',
        label: { en: 'Help for suppliers to be able to take part', nb: 'Hjelp så leverandører kan delta' },
        hint: {
          en: 'A course, templates, time with an adviser, finding partners. Offer it to everybody.',
          nb: 'Kurs, maler, tid med en veileder, hjelp til å finne partnere. Tilby det til alle.',
        },
      },
    ],
    store: 'column',
    required: 'save',
    visible: 'onDialogueShared',
  },
  heldOn: {
    kind: 'day',
    label: { en: 'Date', nb: 'Dato' },
    missing: { en: 'Enter the date of the meeting', nb: 'Skriv datoen for møtet' },
    store: 'column',
    required: 'save',
    visible: 'onDialogueShared',
    openData: { ocds: 'planning/milestones/dateMet' },
  },
  participants: {
    kind: 'text',
    label: { en: 'Who took part', nb: 'Hvem deltok' },
    hint: { en: 'Organisations, not private persons.', nb: 'Virksomheter, ikke privatpersoner.' },
    missing: { en: 'Enter who took part', nb: 'Skriv hvem som deltok' },
    maxLength: 300,
    store: 'column',
    required: 'save',
    visible: 'onDialogueShared',
    openData: { ocds: 'planning/milestones/title' },
  },
  said: {
    kind: 'longText',
    label: { en: 'What was said that others should know', nb: 'Hva som ble sagt som andre bør få vite' },
    hint: {
      en: 'Everything said to one must be known to all before the call opens.',
      nb: 'Alt som blir sagt til én, skal alle få vite før konkurransen åpner.',
    },
    missing: { en: 'Write what was said', nb: 'Skriv hva som ble sagt' },
    maxWords: 800,
    store: 'column',
    required: 'save',
    visible: 'onDialogueShared',
    openData: { ocds: 'planning/milestones/description' },
  },
});

export type DialogueValues = Values<typeof dialogueFields>;
