import { catalogue } from '#field/field';

/** What somebody writes over the draft of one section of a document. Empty: the draft stands. */
export const documentSectionFields = catalogue({
  text: {
    kind: 'longText',
    label: { en: 'Text', nb: 'Tekst' },
    maxWords: 1500,
    store: 'column',
    required: 'never',
    visible: 'buyer',
  },
});
