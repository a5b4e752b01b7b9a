import type { Casework } from '#casework/casework';

/** What a page reads of the basis of a decision. */
export type DecisionBasisRead = NonNullable<Awaited<ReturnType<Casework['decisionBasis']>>>;
