import type { Country } from '#field/field';
import type { SolutionState } from '#dialogue/solution';
import type { SolutionValues } from '#dialogue/solution-fields';
import type { Day } from '#value/day';
import type { Instant } from '#value/instant';
import type { Language } from '#value/text';
import type { NullableJson } from './json.ts';

type Terms = NullableJson<readonly string[]>;

/** What enterprises offer before anybody asks, and the words that needs and solutions are found by (see the views of the same names with `now`). */
export type SolutionTables = {
  solution: {
    id: string;
    organisationId: string;
    country: Country;
    language: Language;
    state: SolutionState;
    createdAt: Instant;
    changedAt: Instant;
    publishedAt: Instant | null;
    withdrawnAt: Instant | null;
    withdrawalReason: string | null;
    demo: boolean;
    title: string | null;
    whatChanges: string | null;
    otherTitle: string | null;
    otherWhatChanges: string | null;
    how: string | null;
    targetGroups: Terms;
    outcomes: Terms;
    settings: Terms;
    services: Terms;
    evidenceGrade: SolutionValues['evidenceGrade'];
    evidence: string | null;
    regions: Terms;
    languages: Terms;
    capacity: number | null;
    availableFrom: Day | null;
    priceMinor: number | null;
    priceCurrency: string | null;
    priceVat: string | null;
    priceUnit: string | null;
    paidToday: SolutionValues['paidToday'];
    unmetNeed: SolutionValues['unmetNeed'];
    newWay: SolutionValues['newWay'];
    jobs: SolutionValues['jobs'];
  };
  needWords: { caseId: string; terms: readonly string[]; vector: string; plain: string };
  solutionWords: { solutionId: string; terms: readonly string[]; vector: string; plain: string };
};
