import { catalogue } from '#field/field';

const shown = { visible: 'onNeedPublished' } as const;

/**
 * One budget that pays for the need today or would gain from meeting it: a first estimate, so that whoever gains can be asked to join. The
 * full appraisal is made elsewhere. Amounts are per year.
 */
export const budgetFields = catalogue({
  budget: {
    ...shown,
    kind: 'choice',
    label: { en: 'Which budget', nb: 'Hvilket budsjett' },
    missing: { en: 'Select the budget', nb: 'Velg budsjettet' },
    options: [
      { value: 'health', label: { en: 'Local health and care', nb: 'Helse og omsorg i kommunen' } },
      { value: 'social', label: { en: 'Local social services', nb: 'Sosiale tjenester i kommunen' } },
      { value: 'hospital', label: { en: 'Hospital', nb: 'Sykehuset' } },
      { value: 'state', label: { en: 'The state (benefits, police, courts)', nb: 'Staten (ytelser, politi, domstol)' } },
      { value: 'household', label: { en: 'Those who need it, and their families', nb: 'De det gjelder, og familiene' } },
      { value: 'other', label: { en: 'Somebody else', nb: 'Noen andre' } },
    ],
    store: 'column',
    required: 'save',
  },
  whose: {
    ...shown,
    kind: 'text',
    label: { en: 'Whose it is', nb: 'Hvem sitt det er' },
    hint: { en: 'The name of the body, if there is one.', nb: 'Navnet på virksomheten, hvis det er en.' },
    maxLength: 120,
    store: 'column',
    required: 'never',
  },
  pays: {
    ...shown,
    kind: 'money',
    label: { en: 'Pays today, a year', nb: 'Betaler i dag, per år' },
    minMinor: 0,
    store: 'columns',
    required: 'never',
  },
  gains: {
    ...shown,
    kind: 'money',
    label: { en: 'Would save if the need were met, a year', nb: 'Ville spart hvis behovet ble dekket, per år' },
    minMinor: 0,
    store: 'columns',
    required: 'never',
  },
  life: {
    ...shown,
    kind: 'text',
    label: { en: 'What it would gain besides money', nb: 'Hva det ellers ville tjent på det' },
    maxLength: 200,
    store: 'column',
    required: 'never',
  },
  confidence: {
    ...shown,
    kind: 'choice',
    label: { en: 'How sure are you', nb: 'Hvor sikre er dere' },
    missing: { en: 'Select how sure you are', nb: 'Velg hvor sikre dere er' },
    options: [
      { value: 'known', label: { en: 'Known from accounts', nb: 'Kjent fra regnskap' } },
      { value: 'estimated', label: { en: 'Estimated', nb: 'Anslått' } },
      { value: 'believed', label: { en: 'Believed', nb: 'Antatt' } },
    ],
    store: 'column',
    required: 'save',
  },
});
