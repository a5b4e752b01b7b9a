import { catalogue } from '#field/field';

/** What a person wants to be told by e-mail. Letters, receipts and changes of a call always come at once. */
export const noticeSettings = ['atOnce', 'daily', 'dueOnly'] as const;
export type NoticeSetting = (typeof noticeSettings)[number];

/** The choice as a field; it is stored under a name that only the instance can tell, not with the person. */
export const noticeSettingFields = catalogue({
  setting: {
    kind: 'choice',
    label: { en: 'E-mail to me', nb: 'E-post til meg' },
    missing: { en: 'Select what you want by e-mail', nb: 'Velg hva du vil ha på e-post' },
    options: [
      {
        value: 'atOnce',
        label: { en: 'Everything at once', nb: 'Alt med en gang' },
        hint: {
          en: 'One message when something waits for you or has an answer.',
          nb: 'Én melding når noe venter på deg eller er besvart.',
        },
      },
      {
        value: 'daily',
        label: { en: 'One message a day', nb: 'Én melding om dagen' },
        hint: {
          en: 'At seven in the morning, with everything new. No message when there is nothing.',
          nb: 'Klokka sju om morgenen, med alt som er nytt. Ingen melding når det ikke er noe.',
        },
      },
      {
        value: 'dueOnly',
        label: { en: 'Only what must reach me', nb: 'Bare det som må nå meg' },
        hint: {
          en: 'Letters, receipts, and changes of calls you follow. The rest waits under “Today” and “Messages”.',
          nb: 'Brev, kvitteringer og endringer i konkurranser du følger. Resten ligger under «I dag» og «Meldinger».',
        },
      },
    ],
    store: 'column',
    required: 'save',
    visible: 'buyer',
  },
});
