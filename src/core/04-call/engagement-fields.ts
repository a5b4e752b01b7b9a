import { catalogue, type Values } from '#field/field';

/** The notice about market engagement (UK2), or why there is none (PA23 s.17). One of the two. */
export const engagementFields = catalogue({
  noticeOn: {
    kind: 'day',
    label: {
      en: 'The day the market engagement notice (UK2) was published',
      nb: 'Dagen kunngjøringen om markedsdialogen (UK2) ble publisert',
    },
    hint: { en: 'Leave it empty if there is none.', nb: 'La feltet stå tomt hvis den ikke finnes.' },
    store: 'column',
    required: 'never',
    visible: 'onCallPublished',
  },
  noticeReason: {
    kind: 'longText',
    label: { en: 'Why no market engagement notice was published', nb: 'Hvorfor dialogen ikke ble kunngjort' },
    hint: {
      en: 'The reason is public, and belongs in the tender notice too.',
      nb: 'Begrunnelsen er offentlig, og hører hjemme i kunngjøringen av konkurransen også.',
    },
    maxWords: 150,
    store: 'column',
    required: 'never',
    visible: 'onCallPublished',
  },
});

export type EngagementValues = Values<typeof engagementFields>;
