import { catalogue, type Values } from '#field/field';

/**
 * One time at which the body talks: in market dialogue, an interview, or feedback on a decision. The times of announced meetings are public by
 * the allow-list of the record; those of interviews and feedback are not.
 */
export const talkFields = catalogue({
  talkDay: {
    kind: 'day',
    label: { en: 'Day', nb: 'Dag' },
    missing: { en: 'Enter the day', nb: 'Skriv dagen' },
    store: 'column',
    required: 'act',
    visible: 'buyer',
  },
  starts: {
    kind: 'text',
    label: { en: 'Starts at, like 09:30', nb: 'Starter klokka, for eksempel 09.30' },
    missing: { en: 'Enter the time it starts', nb: 'Skriv når det starter' },
    maxLength: 5,
    store: 'column',
    required: 'act',
    visible: 'buyer',
  },
  minutes: {
    kind: 'number',
    label: { en: 'Minutes', nb: 'Minutter' },
    missing: { en: 'Enter how long it lasts', nb: 'Skriv hvor lenge det varer' },
    min: 10,
    max: 180,
    decimals: 0,
    store: 'column',
    required: 'act',
    visible: 'buyer',
  },
  place: {
    kind: 'text',
    label: { en: 'Place, or the address of a video meeting', nb: 'Sted, eller adressen til et videomøte' },
    missing: { en: 'Enter the place', nb: 'Skriv stedet' },
    maxLength: 300,
    store: 'column',
    required: 'act',
    visible: 'buyer',
  },
});

export type TalkValues = Values<typeof talkFields>;
