import { approachesOf, type Solution } from '#dialogue/solution';
import { solutionFields, withdrawalFields } from '#dialogue/solution-fields';
import { readable, type Moments } from './audience.ts';

/** A solution reaches no moment of a case. */
const moments: Moments = {
  onNeedPublished: false,
  onSolutionPublished: true,
  onDialogueShared: false,
  onRouteChosen: false,
  onCallPublished: false,
  onDecision: false,
  onAgreement: false,
  onOutcomePublished: false,
};

/** What everybody may read of a solution, by allow-list; `null` while it has never been public. A withdrawn one keeps its page. */
export function publicSolutionOf(
  solution: Solution & { readonly organisationName: string; readonly place: string; readonly demo: boolean },
) {
  if (solution.publishedAt === null) return null;
  const reader = { audience: 'public', moments } as const;
  return {
    id: solution.id,
    organisationId: solution.organisationId,
    organisationName: solution.organisationName,
    place: solution.place,
    country: solution.country,
    language: solution.language,
    state: solution.state,
    demo: solution.demo,
    publishedAt: solution.publishedAt,
    changedAt: solution.changedAt,
    withdrawnAt: solution.withdrawnAt,
    approaches: approachesOf(solution),
    values: { ...readable(solutionFields, solution, reader), ...readable(withdrawalFields, solution, reader) },
  };
}

export type PublicSolution = NonNullable<ReturnType<typeof publicSolutionOf>>;
