import type { CallLot } from '#call/call-lot';
import { procedureOf } from '#call/procedures';
import type { RankedSubmission } from './ranked-submission.ts';

/**
 * How a stage chooses from the ranking: so many at `most`, and no more than `money` (minor units) pays for; `null` where money does not limit
 * it. `ties`: what becomes of equals at the border: they stop an award, and all go on to another stage.
 */
export type Choosing = { readonly most: number; readonly money: number | null; readonly ties: 'stop' | 'goOn' };

/** What the published terms of a lot in its stage say about choosing. */
export function choosingOf({
  kind,
  stage,
  mostAwards,
  mostInvited,
  value,
}: Pick<CallLot, 'kind' | 'stage' | 'mostAwards' | 'mostInvited' | 'value'>): Choosing {
  if (stage.concludes === 'selection') return { most: mostInvited ?? Infinity, money: null, ties: 'goOn' };
  if (procedureOf(kind).awards === 'announced') return { most: mostAwards ?? 1, money: null, ties: 'stop' };
  return { most: Infinity, money: stage.price === 'asked' ? (value?.minor ?? 0) : null, ties: 'stop' };
}

/**
 * Those who are chosen, from the first in the ranking down, and how many equals at the border stop it (0 for none). Where money limits it, the
 * first that it does not pay for in full ends it: with 10, amounts of 4, 5, 3 and 1 choose the first two. Equals are chosen together or not.
 * Whoever asks for more than all of it, because it was made less after they had submitted, is passed over.
 */
export function chosenFrom<Line extends Pick<RankedSubmission, 'rank' | 'price'>>(
  ranking: readonly Line[],
  { most, money, ties }: Choosing,
): { readonly chosen: readonly Line[]; readonly tied: number } {
  const chosen: Line[] = [];
  let left = money ?? Infinity;
  for (const rank of [...new Set(ranking.map((line) => line.rank))].toSorted((one, other) => one - other)) {
    const equals = ranking.filter((line) => line.rank === rank && (money === null || (line.price?.minor ?? 0) <= money));
    if (rank > most) break;
    const asked = money === null ? 0 : equals.reduce((sum, { price }) => sum + (price?.minor ?? 0), 0);
    if (asked > left) {
      const one = equals.some(({ price }) => (price?.minor ?? 0) <= left);
      return { chosen, tied: equals.length > 1 && one ? equals.length : 0 };
    }
    left -= asked;
    chosen.push(...equals);
    if (ties === 'stop' && chosen.length > most) return { chosen, tied: equals.length };
  }
  return { chosen, tied: 0 };
}
