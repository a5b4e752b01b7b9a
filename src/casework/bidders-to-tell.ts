import { knownProvidersOf } from '#db/known-providers';
import type { Tx } from '#db/tables';
import type { CallLot } from '#call/call-lot';
import type { Bench } from './bench.ts';

/**
 * The organisations that the cancellation of a lot is told to: before the opening all that have begun or sealed something, afterwards those whose
 * submissions were opened. Where nobody submits: those who made themselves known, and no others before the list is complete, because nobody has
 * told them that they are considered. This is the one place that turns a lot into bidders before the opening; the names lie under the instance key.
 * Its answer goes into the outbox and nowhere else: no page, event or return value of an act carries it, and not even its length.
 */
export async function biddersToTell(
  { sealing }: Pick<Bench, 'sealing'>,
  tx: Tx,
  { lot }: Pick<CallLot, 'lot'>,
): Promise<readonly string[]> {
  if (lot.openedAt) {
    const opened = await tx.selectFrom('openedSubmission').select('organisationId').where('lotId', '=', lot.id).distinct().execute();
    return opened.map(({ organisationId }) => organisationId);
  }
  const rows = await tx.selectFrom('submission').select('organisation').where('lotId', '=', lot.id).orderBy('owner').execute();
  const begun = await Promise.all(rows.map(({ organisation }) => sealing.unwrapFromInstance(organisation)));
  const cameForward = (await knownProvidersOf(tx, lot.id)).filter(({ cameForwardAt }) => cameForwardAt !== null);
  return [...begun, ...cameForward.map(({ organisationId }) => organisationId)];
}
