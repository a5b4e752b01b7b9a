import { catalogue, type Values } from '#field/field';

/** When the next stage closes, and by when the body expects to have decided. */
export const stageFields = catalogue({
  closesAt: {
    kind: 'instant',
    label: { en: 'Closing time of this stage', nb: 'Frist for dette trinnet' },
    hint: {
      en: 'Give those who are invited as long as you would want yourself: they have one go.',
      nb: 'Gi de inviterte like lang tid som dere selv ville ønsket: de har ett forsøk.',
    },
    missing: { en: 'Enter the closing time', nb: 'Skriv fristen' },
    store: 'column',
    required: 'save',
    visible: 'onCallPublished',
  },
  decisionBy: {
    kind: 'day',
    label: { en: 'We expect to decide by', nb: 'Vi regner med å bestemme oss innen' },
    store: 'column',
    required: 'never',
    visible: 'onCallPublished',
  },
});

export type StageValues = Values<typeof stageFields>;
