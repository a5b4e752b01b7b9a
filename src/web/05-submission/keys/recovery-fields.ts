import { catalogue } from '#field/field';

/** The form that uses the recovery sheet. The key is read and forgotten; what is stored is the reason, and it becomes public. */
export const recoveryFields = catalogue({
  sheetKey: {
    kind: 'text',
    label: { en: 'The key on the sheet', nb: 'Nøkkelen på arket' },
    hint: {
      en: 'It begins with AGE-SECRET-KEY-1. Capitals, spaces and hyphens do not matter.',
      nb: 'Den begynner med AGE-SECRET-KEY-1. Store bokstaver, mellomrom og bindestreker har ingen betydning.',
    },
    missing: { en: 'Enter the key that stands on the sheet', nb: 'Skriv nøkkelen som står på arket' },
    maxLength: 200,
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
  reason: {
    kind: 'longText',
    label: { en: 'Why the sheet is used', nb: 'Hvorfor arket blir brukt' },
    hint: { en: 'Everybody can read this. No private details.', nb: 'Alle kan lese dette. Ingen private detaljer.' },
    missing: { en: 'Say why the sheet is used', nb: 'Skriv hvorfor arket blir brukt' },
    maxWords: 100,
    store: 'column',
    required: 'save',
    visible: 'onDecision',
  },
});
