import type { Text } from '#value/text';

/** Every kind of link that somebody can declare, in the order of the form. */
export const interestKinds = [
  { value: 'party', label: { en: 'I bid myself, or take part in the bid', nb: 'Jeg leverer selv, eller er med på tilbudet' } },
  { value: 'employedNow', label: { en: 'Employed there now', nb: 'Ansatt der nå' } },
  { value: 'employedBefore', label: { en: 'Employed there earlier', nb: 'Ansatt der tidligere' } },
  { value: 'office', label: { en: 'On the board or in another office', nb: 'I styret eller et annet verv' } },
  { value: 'ownership', label: { en: 'Owner, or holds shares', nb: 'Eier eller har aksjer eller andeler' } },
  { value: 'membership', label: { en: 'Member', nb: 'Medlem' } },
  { value: 'adviser', label: { en: 'Adviser, or paid by it', nb: 'Rådgiver, eller betalt av dem' } },
  { value: 'grant', label: { en: 'Gave it or had from it a grant or loan', nb: 'Ga eller fikk tilskudd eller lån' } },
  { value: 'family', label: { en: 'Family or household', nb: 'Familie eller husstand' } },
  { value: 'friendship', label: { en: 'Close friendship', nb: 'Nært vennskap' } },
  { value: 'disagreement', label: { en: 'Strong disagreement', nb: 'Sterk konflikt' } },
] as const satisfies readonly { readonly value: string; readonly label: Text }[];

export type InterestKind = (typeof interestKinds)[number]['value'];

/** The kinds as the public may read them: which private tie it was is nobody's business, so the last three become one. */
export type PublicInterestKind = Exclude<InterestKind, 'family' | 'friendship' | 'disagreement'> | 'personal';

/** What the public reads of the kinds of one link, each once, in the order of the form. Unknown values are left out. */
export function publicKindsOf(kinds: readonly string[]): readonly PublicInterestKind[] {
  const shown = interestKinds.flatMap(({ value }): readonly PublicInterestKind[] => {
    if (!kinds.includes(value)) return [];
    return value === 'family' || value === 'friendship' || value === 'disagreement' ? ['personal'] : [value];
  });
  return [...new Set(shown)];
}
