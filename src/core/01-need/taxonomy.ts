import { facets, type Facet, type Term } from './term.ts';
import { outcomeTerms } from './terms-outcome.ts';
import { serviceTerms } from './terms-service.ts';
import { settingTerms } from './terms-where.ts';
import { targetGroupTerms } from './terms-who.ts';

/** Our own small taxonomy: four trees of two levels. The same names as the fields of needs and solutions that hold its terms. */
export const taxonomy: Readonly<Record<Facet, readonly Term[]>> = {
  targetGroups: targetGroupTerms,
  outcomes: outcomeTerms,
  settings: settingTerms,
  services: serviceTerms,
};

/** Terms by facet, as a need or a solution holds them. Empty: nobody has said. */
export type Tags = { readonly [F in Facet]: readonly string[] };

const byId: ReadonlyMap<string, Term> = new Map(facets.flatMap((facet) => taxonomy[facet].map((term) => [term.id, term] as const)));

/** The term of an id; `null` for one that is not, or no longer, in the taxonomy. */
export function termOf(id: string): Term | null {
  return byId.get(id) ?? null;
}

/** The codes of the Common Procurement Vocabulary that services are bought under, each once, in the order of the terms. */
export function cpvOf(services: readonly string[]): readonly string[] {
  return [...new Set(services.flatMap((id) => termOf(id)?.cpv ?? []))];
}
