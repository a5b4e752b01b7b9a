import { factValues, type RouteFacts } from './facts.ts';
import { lawfulRoutes } from './lawful-routes.ts';
import type { RouteId } from './record.ts';

type Listed = keyof typeof factValues;

/** What an open question with a closed list of answers would make of the first route. */
export type WhatIf = {
  readonly fact: Listed;
  /** Each answer that would put another route first, with that route; `null` where none would be lawful. */
  readonly moves: readonly { readonly value: string; readonly first: RouteId | null }[];
};

/** For each fact of a closed list that is not known: which of its answers would put another route first. */
export function whatIf(facts: RouteFacts): readonly WhatIf[] {
  const now = firstOf(facts);
  return Object.keys(factValues)
    .filter(isListed)
    .filter((fact) => facts[fact] === undefined)
    .map((fact) => ({
      fact,
      moves: factValues[fact].flatMap((value) => {
        const first = firstOf({ ...facts, [fact]: value });
        return first === now ? [] : [{ value, first }];
      }),
    }));
}

function firstOf(facts: RouteFacts): RouteId | null {
  return lawfulRoutes(facts).lawful[0]?.id ?? null;
}

function isListed(key: string): key is Listed {
  return Object.hasOwn(factValues, key);
}
