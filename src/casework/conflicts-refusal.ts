import { conflictsRefusal, type ConflictsRefusal } from '#assessment/conflicts';
import { interestRegimeOf } from '#assessment/ruling-rules';
import type { Call } from '#call';
import { engagementRefusal, type EngagementRefusal } from '#call/engagement';
import { procedureOf } from '#call/procedures';
import { conflictsOf } from '#db/conflicts';
import type { Tables, Tx } from '#db/tables';
import type { CaseFile } from '#public-record/case-file';

/** The rules of interests that a call of a case follows. */
export function regimeOf(file: Pick<CaseFile, 'country' | 'route'>, { kind }: Pick<Call, 'kind'>) {
  const legalBasis = file.route?.basis.route.legalBasis ?? null;
  return interestRegimeOf({ country: file.country, gives: procedureOf(kind).route, legalBasis });
}

/** Why the call may not be published yet, as far as dialogue before it goes: only the Procurement Act wants a notice of it, or a reason. */
export function engagementWanted(file: CaseFile, call: Call): EngagementRefusal | null {
  return engagementRefusal({
    act: regimeOf(file, call) === 'procurementAct' ? 'procurementAct' : 'other',
    talked: file.dialogue.length > 0 || file.meetings.length > 0,
    recorded: file.engagementNotices.some(({ callId }) => callId === call.id),
  });
}

/** Why the call may not be published yet, as far as conflicts go. */
export async function publishingRefusal(tx: Tables | Tx, file: CaseFile, call: Call): Promise<ConflictsRefusal | null> {
  return conflictsRefusal(regimeOf(file, call), { before: 'call' }, await conflictsOf(tx, call.id));
}
