import { optionsOf } from './term.ts';
import { taxonomy } from './taxonomy.ts';

/**
 * The four questions of the taxonomy as fields, the same for needs and solutions; `visible` and `required` are said where they are used.
 * Ticking them is what makes matching good: confirmed terms count more than words.
 */
export const tagFields = {
  targetGroups: {
    kind: 'choices',
    label: { en: 'Who it is for', nb: 'Hvem det gjelder' },
    hint: { en: 'Tick the closest. Few ticks find better than many.', nb: 'Kryss av for det nærmeste. Få kryss treffer bedre enn mange.' },
    missing: { en: 'Select who it is for', nb: 'Velg hvem det gjelder' },
    options: optionsOf(taxonomy.targetGroups),
    store: 'column',
  },
  outcomes: {
    kind: 'choices',
    label: { en: 'What should be different for them', nb: 'Hva som skal bli annerledes for dem' },
    missing: { en: 'Select what should be different', nb: 'Velg hva som skal bli annerledes' },
    options: optionsOf(taxonomy.outcomes),
    store: 'column',
  },
  settings: {
    kind: 'choices',
    label: { en: 'Where people meet it', nb: 'Hvor folk møter det' },
    missing: { en: 'Select where people meet it', nb: 'Velg hvor folk møter det' },
    options: optionsOf(taxonomy.settings),
    store: 'column',
  },
  services: {
    kind: 'choices',
    label: { en: 'Kind of help', nb: 'Hva slags hjelp' },
    missing: { en: 'Select the kind of help', nb: 'Velg hva slags hjelp' },
    options: optionsOf(taxonomy.services),
    store: 'column',
  },
} as const;
