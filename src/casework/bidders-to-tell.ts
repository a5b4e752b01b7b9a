import type { Tx } from '#db/tables';
import type { Call } from '#call';
import type { Bench } from './bench.ts';

/**
 * The organisations that a cancellation is told to: before the opening all that have begun or sealed something, afterwards those whose
 * submissions were opened. This is the one place that turns a call into bidders before the opening; the names lie under the instance key.
 * Its answer goes into the outbox and nowhere else: no page, event or return value of an act carries it, and not even its length.
 */
export async function biddersToTell(
  { sealing }: Pick<Bench, 'sealing'>,
  tx: Tx,
  call: Pick<Call, 'id' | 'openedAt'>,
): Promise<readonly string[]> {
  if (call.openedAt) {
    const opened = await tx.selectFrom('openedSubmission').select('organisationId').where('callId', '=', call.id).distinct().execute();
    return opened.map(({ organisationId }) => organisationId);
  }
  const rows = await tx.selectFrom('submission').select('organisation').where('callId', '=', call.id).orderBy('owner').execute();
  return Promise.all(rows.map(({ organisation }) => sealing.unwrapFromInstance(organisation)));
}
