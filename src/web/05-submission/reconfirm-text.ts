import type { Text } from '#value/text';

/** A call that was changed after a submission had been sealed: for whoever sealed, and after the opening for the buyer. */
export const reconfirmText = {
  title: {
    en: '{TheCall} was changed on {at}, after you submitted',
    nb: '{TheCall} ble endret {at}, etter at dere leverte',
  },
  asked: {
    en: 'Your {submission} of {sealed} still counts. It was made before this change, and the body will see that after the opening. Check whether it still fits, and confirm it or change it.',
    nb: '{TheSubmission} dere leverte {sealed}, gjelder fortsatt. {Pronoun} ble laget før endringen, og det ser virksomheten etter åpningen. Se om {pronoun} fortsatt passer, og bekreft {pronoun} eller endre {pronoun}.',
  },
  required: {
    en: 'Your {submission} of {sealed} was made before this change. It is opened only if you confirm it or replace it before the closing time.',
    nb: '{TheSubmission} dere leverte {sealed}, ble laget før endringen. {Pronoun} blir bare åpnet hvis dere bekrefter {pronoun} eller erstatter {pronoun} før fristen.',
  },
  act: { en: 'Confirm: seal the same content again', nb: 'Bekreft: lever det samme på nytt' },
  change: { en: 'Change the answers first', nb: 'Endre svarene først' },
  means: {
    en: 'The same content is sealed again, with a new receipt. The version before is replaced.',
    nb: 'Det samme innholdet forsegles på nytt, med ny kvittering. Den forrige versjonen erstattes.',
  },
  unsent: {
    en: 'Your draft differs from what you submitted. Check it, and seal it when it is right: then the change is confirmed too.',
    nb: 'Utkastet er ikke likt det dere leverte. Se over det, og lever når det er riktig. Da er også endringen bekreftet.',
  },
  check: { en: 'Check and seal', nb: 'Se over og lever' },
  sealedBefore: {
    en: '{count, plural, one {One {submission} was sealed before a change of {theCall} and not confirmed} other {# {submissions} were sealed before a change of {theCall} and not confirmed}}',
    nb: '{count, plural, one {{OneSubmission} ble levert før en endring av {theCall} og er ikke bekreftet} other {# {submissions} ble levert før en endring av {theCall} og er ikke bekreftet}}',
  },
  sealedBeforeOne: { en: '{name}: sealed before change {number}', nb: '{name}: levert før endring {number}' },
  sealedBeforeCounts: {
    en: 'They count as they are. Ask for a clarification where the change matters.',
    nb: 'De gjelder slik de er. Be om en avklaring der endringen har betydning.',
  },
} as const satisfies Record<string, Text>;
