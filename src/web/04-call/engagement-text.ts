import type { Text } from '#value/text';

export const engagementText = {
  title: { en: 'The market engagement notice', nb: 'Kunngjøringen av markedsdialogen' },
  lead: {
    en: 'You talked with the market before this call. Say when that was announced, or why it was not. Everybody can read it with the call.',
    nb: 'Dere har snakket med markedet før konkurransen. Skriv når det ble kunngjort, eller hvorfor ikke. Alle kan lese det sammen med konkurransen.',
  },
  save: { en: 'Save', nb: 'Lagre' },
  back: { en: 'Back to publishing', nb: 'Tilbake til kunngjøringen' },
} as const satisfies Record<string, Text>;
