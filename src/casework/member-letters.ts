import { openedSubmissionsOf } from '#db/assessment';
import type { Tables, Tx } from '#db/tables';
import type { CallLot } from '#call/call-lot';
import type { Recipient } from '#decision/recipient';
import { suppliersAmong } from '#submission/consortium';

/**
 * The recipients with the members of groups behind them: every member that is in the register gets the letter of its group, unless it has
 * said that it takes no part.
 */
export async function withMembers(db: Tables | Tx, call: CallLot, recipients: readonly Recipient[]): Promise<readonly Recipient[]> {
  const groups = await openedSubmissionsOf(db, { callId: call.id, lotId: call.lot.id });
  const others = groups.flatMap(({ organisationId: lead, members }) => {
    const recipient = recipients.find(({ organisationId }) => organisationId === lead);
    return suppliersAmong(members).flatMap(({ organisationId, answer }) =>
      recipient && organisationId !== null && answer?.says !== 'doesNot' ? [{ ...recipient, organisationId, memberOf: lead }] : [],
    );
  });
  return [...recipients, ...others];
}
