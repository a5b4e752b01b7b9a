/** An identifier of one kind of thing; ids of different kinds do not mix. Made outside the core, passed in as an argument. */
export type Id<Kind extends string> = string & { readonly __kind: Kind };

/** Marks a text as an id of a kind; the caller vouches for where it came from (the database, a new random id). */
export function idOf<Kind extends string>(text: string): Id<Kind> {
  return text as Id<Kind>; // the only place where a text becomes an id
}
