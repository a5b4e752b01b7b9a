import { conflictsRefusal, type ConflictsRefusal } from '#assessment/conflicts';
import { interestRegimeOf } from '#assessment/ruling-rules';
import type { Call } from '#call';
import { procedureOf } from '#call/procedures';
import { conflictsOf } from '#db/conflicts';
import type { Tables, Tx } from '#db/tables';
import type { CaseFile } from '#public-record/case-file';

/** The rules of interests that a call of a case follows. */
export function regimeOf(file: Pick<CaseFile, 'country' | 'route'>, { kind }: Pick<Call, 'kind'>) {
  const legalBasis = file.route?.basis.route.legalBasis ?? null;
  return interestRegimeOf({ country: file.country, gives: procedureOf(kind).route, legalBasis });
}

/** Why the call may not be published yet, as far as conflicts go. */
export async function publishingRefusal(tx: Tables | Tx, file: CaseFile, call: Call): Promise<ConflictsRefusal | null> {
  return conflictsRefusal(regimeOf(file, call), { before: 'call' }, await conflictsOf(tx, call.id));
}
