import type { Bidder } from './market.ts';

/** How many bids of each type fail which requirements, in the middle of every range. Sets are bit masks; `null` where a type had no bids. */
export type ExclusionCount = {
  readonly add: (bidders: readonly Bidder[]) => void;
  /** The share of a type's bids that fail at least one requirement of `set`. */
  readonly shareFailing: (set: number, type: number) => number | null;
  /** The share that fail exactly the requirements of `set`, and no other. */
  readonly shareFailingOnly: (set: number, type: number) => number | null;
};

/** A count of nothing yet, for so many requirements and types. */
export function exclusionCount({ requirements, types }: { readonly requirements: number; readonly types: number }): ExclusionCount {
  const failing = Array.from({ length: types }, () => new Float64Array(2 ** requirements));
  const bids = new Float64Array(types);
  const share = (type: number, counts: (failed: number) => boolean): number | null => {
    const all = bids[type] ?? 0;
    if (all === 0) return null;
    let found = 0;
    for (const [failed, times] of (failing[type] ?? new Float64Array()).entries()) if (counts(failed)) found += times;
    return found / all;
  };
  return {
    add(bidders) {
      for (const { type, fails } of bidders) {
        const row = failing[type];
        if (row) row[fails.middle] = (row[fails.middle] ?? 0) + 1;
        bids[type] = (bids[type] ?? 0) + 1;
      }
    },
    shareFailing: (set, type) => share(type, (failed) => (failed & set) !== 0),
    shareFailingOnly: (set, type) => share(type, (failed) => failed === set),
  };
}
