import type { Call } from '#call';
import { amendmentsToConfirm } from '#call/amendment';
import { procedureOf } from '#call/procedures';

/**
 * Whether a version sealed against a version of the call is opened at all. Where the procedure only asks for confirmation every sealed
 * submission is opened, and a number says which amendment it had not seen; where confirmation is required an unconfirmed one stays sealed.
 */
export function standsAtOpening(call: Pick<Call, 'kind' | 'amendments'>, sealedAgainst: number): boolean {
  return procedureOf(call.kind).reconfirm === 'asked' || amendmentsToConfirm(call, sealedAgainst).length === 0;
}

/** The number (1, 2, …) of the first amendment that asked for confirmation and did not get it; `null` when nothing is unconfirmed. */
export function firstUnconfirmed(call: Pick<Call, 'amendments'>, sealedAgainst: number): number | null {
  const [first] = amendmentsToConfirm(call, sealedAgainst);
  return first ? call.amendments.indexOf(first) + 1 : null;
}
