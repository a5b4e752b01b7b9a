import type { Call } from '#call';
import { currentLotsOf, type CallLot } from '#call/call-lot';
import type { Award, Decision } from '#decision';
import type { CaseFile } from './case-file.ts';

/** The call that papers before a closing time are about: the one being written, else the last that was not stopped. */
export function callInHand({ calls }: Pick<CaseFile, 'calls'>): Call | null {
  return calls.find(({ state }) => state === 'draft') ?? calls.findLast(({ state }) => state !== 'cancelled') ?? null;
}

/** Calls that were published, in their order: what a record tells of. */
export function publishedCalls({ calls }: Pick<CaseFile, 'calls'>): readonly Call[] {
  return calls.filter(({ publishedAt }) => publishedAt !== null);
}

/** What was decided of a lot in its last stage. */
export type DecidedLot = { readonly call: Call; readonly lot: CallLot; readonly decision: Decision; readonly awards: readonly Award[] };

/** The published decisions about awards, with the awards that stand. The choice of those who go on to another stage is told to nobody before the award. */
export function decidedLots(file: Pick<CaseFile, 'calls' | 'decisions' | 'awards'>): readonly DecidedLot[] {
  return file.calls.flatMap((call) =>
    currentLotsOf(call).flatMap((lot) => {
      if (lot.stage.concludes !== 'award') return [];
      const decision = file.decisions.find(({ lotId, state }) => lotId === lot.lot.id && state === 'published');
      return decision ? [{ call, lot, decision, awards: file.awards.filter(({ lotId }) => lotId === lot.lot.id) }] : [];
    }),
  );
}
