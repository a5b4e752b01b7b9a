import { catalogue } from '#field/field';
import { evidenceClasses } from './evidence.ts';

/** Who may read a statement. What is for buyers reaches bodies that buy or fund, when they are signed in. */
export const readers = ['everybody', 'buyers', 'own'] as const;
export type Reader = (typeof readers)[number];

const own = { store: 'column', visible: 'asOwnerSays' } as const;
const classLabels = {
  A: {
    label: { en: 'A public register, or the law itself', nb: 'Et offentlig register, eller loven selv' },
    hint: { en: 'Anybody can look it up.', nb: 'Alle kan slå det opp.' },
  },
  B: {
    label: { en: 'Somebody else has checked it', nb: 'Noen andre har kontrollert det' },
    hint: { en: 'An auditor, an examiner, an evaluation.', nb: 'En revisor, en kontrollør eller en evaluering.' },
  },
  C: {
    label: { en: 'A document of ours', nb: 'Et dokument vi har selv' },
    hint: { en: 'Articles, minutes, a contract, a report.', nb: 'Vedtekter, referat, kontrakt eller rapport.' },
  },
  D: {
    label: { en: 'Our own word', nb: 'Vårt eget ord' },
    hint: { en: 'It counts, and opens no gate by itself.', nb: 'Det teller, men er ikke nok alene.' },
  },
} as const;

/** What stands behind a statement, and who may read it: the same for every topic of a profile. */
export const evidenceFields = catalogue({
  evidenceClass: {
    ...own,
    kind: 'choice',
    label: { en: 'How can it be seen?', nb: 'Hvordan kan det vises?' },
    missing: { en: 'Select how it can be seen', nb: 'Velg hvordan det kan vises' },
    options: evidenceClasses.map((value) => ({ value, ...classLabels[value] })),
    required: 'save',
  },
  shownBy: {
    ...own,
    kind: 'text',
    label: { en: 'Where it stands', nb: 'Hvor det står' },
    hint: {
      en: 'For example: articles, section 4; register of companies; annual report 2025, page 11; an address on the web.',
      nb: 'For eksempel: vedtektene § 4, Enhetsregisteret, årsrapport 2025 side 11, eller en nettadresse.',
    },
    maxLength: 200,
    required: 'never',
  },
  evidenceDate: {
    ...own,
    kind: 'day',
    label: { en: 'Dated', nb: 'Datert' },
    hint: { en: 'The day of the document, or the day you looked it up.', nb: 'Dokumentets dato, eller dagen dere slo det opp.' },
    missing: { en: 'Enter the day of the document', nb: 'Skriv dokumentets dato' },
    required: 'save',
  },
  evidenceExpires: {
    ...own,
    kind: 'day',
    label: { en: 'Holds until', nb: 'Gjelder til' },
    hint: {
      en: 'Leave it empty if it does not run out. After this day it counts as your own word.',
      nb: 'La stå tomt hvis det ikke går ut. Etter denne dagen regnes det som deres eget ord.',
    },
    required: 'never',
  },
  reader: {
    ...own,
    kind: 'choice',
    label: { en: 'Who may read it?', nb: 'Hvem kan lese det?' },
    missing: { en: 'Select who may read it', nb: 'Velg hvem som kan lese det' },
    options: [
      { value: 'everybody', label: { en: 'Everybody', nb: 'Alle' } },
      {
        value: 'buyers',
        label: { en: 'Public bodies and funds', nb: 'Offentlige virksomheter og fond' },
        hint: { en: 'When their people are signed in here.', nb: 'Når folk derfra er logget inn her.' },
      },
      { value: 'own', label: { en: 'Only we ourselves', nb: 'Bare vi selv' } },
    ],
    required: 'save',
  },
});
