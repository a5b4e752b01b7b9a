import type { ScoreChange } from '#assessment/score-change';
import type { Tx } from './tables.ts';

/** Writes that a score was changed after the lock; the score's own row stays as it is. */
export async function addScoreChange(tx: Tx, change: ScoreChange): Promise<void> {
  await tx.insertInto('scoreChange').values(change).execute();
}
