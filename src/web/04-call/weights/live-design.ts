import { useEffect, useReducer, useRef } from 'react';
import { addressOf } from './design-address.ts';
import type { DesignFacts } from './design-facts.ts';
import { effectOfDesign, readDesign, type ReadDesign, type ShownEffect, type TypedDesign } from './typed-design.ts';

/** What stands in the inputs, what it means, and the effect to show: the last complete one where the entries are not complete just now. */
export type LiveDesign = {
  readonly typed: TypedDesign;
  readonly read: ReadDesign;
  readonly shown: ShownEffect | null;
  readonly state: 'current' | 'stale';
};

/** The design of the inputs as they stand; `before` lends its effect while there is none. */
export function liveDesign(facts: DesignFacts, typed: TypedDesign, before?: LiveDesign): LiveDesign {
  const read = readDesign(facts, typed);
  const shown = effectOfDesign(facts, read);
  if (shown) return { typed, read, shown, state: 'current' };
  return { typed, read, shown: before?.shown ?? null, state: 'stale' };
}

/** Keeps the design while it is typed. Without scripts it is what the server rendered and stays so. */
export function useLiveDesign(facts: DesignFacts, start: TypedDesign): readonly [LiveDesign, (typed: TypedDesign) => void] {
  return useReducer(
    (before: LiveDesign, typed: TypedDesign) => liveDesign(facts, typed, before),
    start,
    (typed) => liveDesign(facts, typed),
  );
}

/** Browsers refuse an address that changes more than about three times a second. */
const followMillis = 350;

/** Lets the address follow what is typed, so that reload, back and a link that is sent lead to the same design. */
export function useFollowingAddress(facts: DesignFacts, typed: TypedDesign, seen: string): void {
  const first = useRef(typed);
  useEffect(() => {
    if (typed === first.current) return;
    const follow = () => {
      const search = `?${addressOf(facts, typed, seen)}`;
      if (location.search === search) return;
      // The state is the router's own; only the address changes.
      history.replaceState(history.state, '', `${location.pathname}${search}`);
      // The way to the other language was written by the server for the address as it was.
      for (const link of document.querySelectorAll<HTMLAnchorElement>('.language-switch a')) link.search = search;
    };
    const timer = setTimeout(follow, followMillis);
    window.addEventListener('pagehide', follow);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', follow);
    };
  }, [facts, typed, seen]);
}
