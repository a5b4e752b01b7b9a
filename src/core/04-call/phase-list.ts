import type { ListField, ValueOf } from '#field/field';

/**
 * The funded phases of an innovation partnership, in their order. Each ends with something that can be tested, so that the body can go on or
 * stop (FOA ch. 26; directive 2014/24/EU art. 31(2)). Locked at publication.
 */
export const phaseList = {
  kind: 'list',
  label: { en: 'Test phases', nb: 'Utprøvingsfaser' },
  hint: {
    en: 'Each phase is paid, and ends with a stop point at which you decide whether to go on with that partner. Begin small: the first phase should show whether the idea works at all.',
    nb: 'Hver fase betales, og slutter med et stoppunkt der dere bestemmer om dere går videre med den partneren. Begynn i det små: Den første fasen bør vise om ideen virker i det hele tatt.',
  },
  one: { en: 'phase', nb: 'fase' },
  of: {
    title: {
      kind: 'text',
      label: { en: 'Name of the phase', nb: 'Navn på fasen' },
      missing: { en: 'Name the phase', nb: 'Skriv navnet på fasen' },
      maxLength: 100,
      store: 'column',
      required: 'save',
      visible: 'onCallPublished',
      openData: { ocds: 'tender/milestones/title' },
    },
    milestone: {
      kind: 'text',
      label: { en: 'What must be shown at its end', nb: 'Hva som må være vist når den slutter' },
      hint: {
        en: 'Something that can be tested: what is done, by whom, and which figure must be reached. “Report delivered” shows nothing.',
        nb: 'Noe som kan prøves: hva som gjøres, av hvem, og hvilket tall som må nås. «Rapport levert» viser ingenting.',
      },
      missing: { en: 'Say what must be shown when the phase ends', nb: 'Skriv hva som må være vist når fasen slutter' },
      maxLength: 600,
      store: 'column',
      required: 'save',
      visible: 'onCallPublished',
      openData: { ocds: 'tender/milestones/description' },
    },
    weeks: {
      kind: 'number',
      label: { en: 'Longest duration', nb: 'Lengste varighet' },
      missing: { en: 'Enter how many weeks the phase may last', nb: 'Skriv hvor mange uker fasen høyst kan vare' },
      unit: { en: 'weeks', nb: 'uker' },
      min: 1,
      max: 260,
      decimals: 0,
      store: 'column',
      required: 'save',
      visible: 'onCallPublished',
    },
    payment: {
      kind: 'money',
      label: { en: 'Largest payment to each partner', nb: 'Høyeste betaling til hver partner' },
      missing: { en: 'Enter the largest payment to each partner', nb: 'Skriv høyeste betaling til hver partner' },
      minMinor: 1,
      store: 'columns',
      required: 'save',
      visible: 'onCallPublished',
    },
  },
  min: 0,
  max: 8,
  store: 'child',
  required: 'never',
  visible: 'onCallPublished',
} as const satisfies ListField;

/** Phases as a call holds them. */
export type PhaseList = ValueOf<typeof phaseList>;
