import type { Option } from '#field/field';
import type { Text } from '#value/text';

/** The four questions by which needs and solutions are told apart: who, what should change, where, and by what kind of service. */
export const facets = ['targetGroups', 'outcomes', 'settings', 'services'] as const;
export type Facet = (typeof facets)[number];

/**
 * One term of the taxonomy. `id` never changes and is never used again; a word may. `under`: the id of the term above it; two levels, no more.
 * `cpv`: codes of the vocabulary (services only). `tso`: sections of ICNP/TSO. `sdg`: targets (3.4) or goals (8) of the 2030 Agenda.
 */
export type Term = {
  readonly id: string;
  readonly label: Text;
  readonly under: string | null;
  readonly cpv?: readonly string[];
  readonly tso?: readonly TsoSection[];
  readonly sdg?: readonly string[];
};

/**
 * Sections of the International Classification of Non-profit and Third Sector Organizations, as far as we point at them.
 * Source: United Nations, Handbook of National Accounts: Satellite Account on Non-profit and Related Institutions and Volunteer Work (2018), ch. 4.
 */
export const tsoSections = {
  A: 'Culture, communication, and recreation activities',
  B: 'Education services',
  C: 'Human health services',
  D: 'Social services',
  E: 'Environmental protection and animal welfare activities',
  F: 'Community and economic development and housing activities',
  G: 'Civic, advocacy, political and international activities',
} as const;
export type TsoSection = keyof typeof tsoSections;

type Mapping = Pick<Term, 'cpv' | 'tso' | 'sdg'>;
type Branch = readonly [id: string, en: string, nb: string, mapping: Mapping, ...terms: readonly Leaf[]];
type Leaf = readonly [id: string, en: string, nb: string, mapping?: Mapping];

/** Terms from a table: each branch with what is under it, in reading order. */
export function termsOf(branches: readonly Branch[]): readonly Term[] {
  return branches.flatMap(([id, en, nb, mapping, ...leaves]) => [
    { id, label: { en, nb }, under: null, ...mapping },
    ...leaves.map(([leaf, leafEn, leafNb, own = {}]) => ({ id: leaf, label: { en: leafEn, nb: leafNb }, under: id, ...own })),
  ]);
}

/** Terms as the options of a field; a term under another one is set in. */
export function optionsOf(terms: readonly Term[]): readonly Option[] {
  return terms.map(({ id, label, under }) => ({ value: id, label, ...(under ? { level: 2 as const } : {}) }));
}
