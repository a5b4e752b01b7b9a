import type { Text } from '#value/text';
import type { Criterion } from '../fields.ts';

export type CriterionKind = NonNullable<Criterion['kind']>;
export type QualityKind = Exclude<CriterionKind, 'price'>;

export type SyntheticKey = 'experienced' | 'newcomer' | 'thin' | 'social' | 'ordinary';

/** A submission that nobody has made: a type that buyers meet, with a score from 0 to 5 for each kind of criterion. */
export type SyntheticSubmission = {
  readonly key: SyntheticKey;
  readonly name: Text;
  readonly scores: Readonly<Record<QualityKind, number>>;
  /** The price as a multiple of the reference price. */
  readonly price: number;
};

/** A synthetic submission and the price it asks, in major units. */
export type Priced = Pick<SyntheticSubmission, 'key' | 'scores'> & { readonly price: number };

/**
 * Five types to try weights on. They are chosen, not measured: each is clearly best or worst at something, none is best at everything, and
 * their prices lie within 20 % of the reference but for the cheap one. Whoever changes a figure changes what the page shows to all buyers.
 */
export const syntheticSubmissions: readonly SyntheticSubmission[] = [
  {
    key: 'experienced',
    name: { en: 'Experienced and dear', nb: 'Erfaren og dyr' },
    scores: { solution: 3.5, social: 3, experience: 5 },
    price: 1.15,
  },
  {
    key: 'newcomer',
    name: { en: 'New, with a strong solution', nb: 'Ny, med sterk løsning' },
    scores: { solution: 4.5, social: 3.5, experience: 1.5 },
    price: 1,
  },
  {
    key: 'thin',
    name: { en: 'Cheap and thin', nb: 'Billig og tynn' },
    scores: { solution: 2.5, social: 1.5, experience: 3 },
    price: 0.75,
  },
  {
    key: 'social',
    name: { en: 'Strong social profile', nb: 'Sterk på samfunnsnytte' },
    scores: { solution: 3.5, social: 5, experience: 2.5 },
    price: 1.05,
  },
  {
    key: 'ordinary',
    name: { en: 'Ordinary on all counts', nb: 'Middels på alt' },
    scores: { solution: 3, social: 2.5, experience: 3.5 },
    price: 0.9,
  },
];

/** The submission with the best solution, and the thin one that has to make up for it by price. */
export const bestSolution: SyntheticKey = 'newcomer';
export const thinSubmission: SyntheticKey = 'thin';

/** The reference price where the call has no estimated value yet, in major units. */
export const referenceWithoutValue = 100_000;

/** All five with their prices in money. */
export function pricedSubmissions(reference: number): readonly Priced[] {
  return syntheticSubmissions.map(({ key, scores, price }) => ({ key, scores, price: price * reference }));
}

/** One of the five at a price of its own. */
export function pricedAt(key: SyntheticKey, price: number): Priced {
  const scores = syntheticSubmissions.find((submission) => submission.key === key)?.scores ?? noScores;
  return { key, scores, price };
}

// Every key has a row above; this only tells the compiler so.
const noScores = { solution: 0, social: 0, experience: 0 } as const;
