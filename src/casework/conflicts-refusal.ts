import { conflictsRefusal, type ConflictsRefusal } from '#assessment/conflicts';
import { interestRegimeOf } from '#assessment/ruling-rules';
import { conflictsOf } from '#db/conflicts';
import type { Tables, Tx } from '#db/tables';
import type { CaseFile } from '#public-record/case-file';

/** The rules of interests that a case follows. */
export function regimeOf(file: Pick<CaseFile, 'country' | 'route'>) {
  return interestRegimeOf(file.country, file.route?.basis.route.legalBasis ?? null);
}

/** Why the call may not be published yet, as far as conflicts go. */
export async function publishingRefusal(tx: Tables | Tx, file: CaseFile, callId: string): Promise<ConflictsRefusal | null> {
  return conflictsRefusal(regimeOf(file), { before: 'call' }, await conflictsOf(tx, callId));
}
