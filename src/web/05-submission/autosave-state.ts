import type { Instant } from '#value/instant';

/** How the last automatic save of this page went; the strip at the top shows it too. */
export type AutosaveState = {
  readonly outcome: 'nothing' | 'saved' | 'failed' | 'meanwhile';
  /** When the last one succeeded. */
  readonly savedAt: Instant | null;
};

const nothing: AutosaveState = { outcome: 'nothing', savedAt: null };
const listeners = new Set<() => void>();
let state = nothing;

/** Of one page in one browser: on the server nothing is ever set. */
export const autosaveState = {
  get: () => state,
  onServer: () => nothing,
  set: (next: AutosaveState): void => {
    state = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
} as const;
