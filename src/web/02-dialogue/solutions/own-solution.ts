import type { Casework } from '#casework/casework';
import type { SolutionState } from '#dialogue/solution';
import type { Text } from '#value/text';
import { actorOf, visitOf, type PageArgs } from '../../page.ts';
import { solutionText } from './text.ts';

type OwnSolution = NonNullable<Awaited<ReturnType<Casework['ownSolution']>>>;

/** The solution of the address, for those it belongs to; 404 for everybody else. */
export async function ownSolutionOf(args: PageArgs): Promise<OwnSolution> {
  const solution = await visitOf(args).casework.ownSolution(actorOf(args), args.params['solution'] ?? '');
  if (!solution) throw new Response(null, { status: 404 });
  return solution;
}

/** States in words. */
export const stateText: Readonly<Record<SolutionState, Text>> = {
  draft: solutionText.draft,
  published: solutionText.public,
  withdrawn: solutionText.withdrawn,
};
