import type { Text } from '#value/text';

export const phasesText = {
  title: { en: 'Test phases', nb: 'Utprøvingsfaser' },
  lead: {
    en: '{most, plural, one {One partner is} other {Up to # partners are}} paid to develop and test, phase by phase. After each phase the public body decides, partner by partner, whether to go on. Its reasons are public; what you have shown is not.',
    nb: '{most, plural, one {Én partner} other {Inntil # partnere}} får betalt for å utvikle og prøve ut, fase for fase. Etter hver fase bestemmer virksomheten, partner for partner, om den går videre. Begrunnelsen er offentlig. Det dere har vist, er det ikke.',
  },
  weeks: { en: '{n, plural, one {At most # week} other {At most # weeks}}', nb: '{n, plural, one {Høyst # uke} other {Høyst # uker}}' },
  payment: { en: 'At most {amount} to each partner', nb: 'Høyst {amount} til hver partner' },
  rights: { en: 'Who owns what comes out', nb: 'Hvem som eier resultatet' },
  ceiling: { en: 'Highest cost of what is bought afterwards', nb: 'Høyeste kostnad for det som kjøpes etterpå' },
} as const satisfies Record<string, Text>;
