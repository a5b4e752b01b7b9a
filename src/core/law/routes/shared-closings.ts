import type { Text } from '#value/text';
import type { RouteFacts } from './facts.ts';
import type { Closing } from './record.ts';

/** What every situation carries, whichever country. */
type AnySituation = { readonly facts: RouteFacts };

const texts = {
  onlyOneQualifies: {
    en: 'Fewer than two suppliers qualify.',
    nb: 'Færre enn to leverandører oppfyller vilkårene.',
  },
  nobodyQualifies: { en: 'No supplier qualifies.', nb: 'Ingen leverandører oppfyller vilkårene.' },
  isPurchase: {
    en: 'You have said that you will buy this. A grant supports what others do on their own account.',
    nb: 'Dere har svart at dere skal kjøpe dette. Et tilskudd støtter noe andre gjør for egen regning.',
  },
  ownDelay: {
    en: 'Your own delay is not a reason to skip the competition.',
    nb: 'At dere selv er sent ute, er ikke grunn til å droppe konkurransen.',
  },
  othersCanDeliver: {
    en: 'Nothing shows that only one supplier can deliver, or that there is no time for a competition.',
    nb: 'Ingenting viser at bare én leverandør kan levere, eller at det ikke er tid til konkurranse.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A reserved competition needs somebody to compete: two at least where the law speaks of a competition among those who qualify. */
export const onlyOneQualifies: Closing<AnySituation> = {
  code: 'onlyOneQualifies',
  text: texts.onlyOneQualifies,
  holds: ({ facts }) => facts.eligibleSuppliers !== undefined && facts.eligibleSuppliers < 2,
};

/** Nobody qualifies. */
export const nobodyQualifies: Closing<AnySituation> = {
  code: 'nobodyQualifies',
  text: texts.nobodyQualifies,
  holds: ({ facts }) => facts.eligibleSuppliers === 0,
};

/** Grants are open where the buyer does not steer in detail (DFØ's test; Subsidy Control Act). */
export const isPurchase: Closing<AnySituation> = {
  code: 'isPurchase',
  text: texts.isPurchase,
  holds: ({ facts }) => facts.steerDetail === 'high',
};

/** A grant fits where the body wants to support and not to steer. */
export function fitsGrant({ facts }: AnySituation): boolean {
  return facts.steerDetail === 'low';
}

/** Direct award needs a sole provider or an emergency that nobody could foresee; what is not known yet does not close it. */
export const noGroundForDirect: readonly Closing<AnySituation>[] = [
  {
    code: 'ownDelay',
    text: texts.ownDelay,
    holds: ({ facts }) => facts.urgency === 'ownDelay' && facts.existingProvider !== 'onlyCapable',
  },
  {
    code: 'othersCanDeliver',
    text: texts.othersCanDeliver,
    holds: ({ facts }) =>
      facts.existingProvider !== undefined && facts.existingProvider !== 'onlyCapable' && (facts.urgency ?? 'none') === 'none',
  },
];

/** The buyer knows that what it needs can be bought or done with what is known. */
export function existsAlready({ innovation }: RouteFacts): boolean {
  return innovation === 'none' || innovation === 'deliveryModel';
}
