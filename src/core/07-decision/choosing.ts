import type { CallLot } from '#call/call-lot';

/** How many a stage chooses, and what becomes of a tie at the border: it stops an award, and lets all who are equal go on. */
export type Choosing = { readonly most: number; readonly ties: 'stop' | 'goOn' };

/** What the published terms of a lot in its stage say about choosing. */
export function choosingOf({ stage, mostAwards, mostInvited }: Pick<CallLot, 'stage' | 'mostAwards' | 'mostInvited'>): Choosing {
  return stage.concludes === 'award' ? { most: mostAwards ?? 1, ties: 'stop' } : { most: mostInvited ?? Infinity, ties: 'goOn' };
}
