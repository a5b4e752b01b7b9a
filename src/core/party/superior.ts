import type { Id } from '#value/id';

/** To whom a person answers in a case, as noted with one of the person's roles; `null` where nothing is. Nobody answers to themselves. */
export function superiorOf(
  assignments: readonly { readonly personId: Id<'person'>; readonly reportsTo: Id<'person'> | null }[],
  personId: string,
): Id<'person'> | null {
  const noted = assignments.find((entry) => entry.personId === personId && entry.reportsTo !== null)?.reportsTo ?? null;
  return noted === personId ? null : noted;
}
