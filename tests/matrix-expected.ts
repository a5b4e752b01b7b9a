// What the permission matrices expect: who has come to read every mark in a state, from the catalogue and a table of all else.
import type { Moments } from '../src/core/10-public-record/audience.ts';
import { fieldOf, markedFields, type Marks } from './marks.ts';

/** By state, who begins to read. Whoever is not named never finds it. */
export type Readers<State extends string, Audience extends string> = Readonly<Partial<Record<State, readonly Audience[]>>>;

export type ReadingTable<State extends string, Audience extends string> = {
  readonly states: readonly State[];
  readonly everybody: readonly Audience[];
  /** From which state on the walk has reached the moment of a visibility; the other two never become public by themselves. */
  readonly moments: Readonly<Record<keyof Moments, State>>;
  /** Who reads what is not public, or not public yet. By mark; by catalogue where it is the same for all fields of one. */
  readonly inside: Readonly<Record<string, Readers<State, Audience>>>;
  /** What becomes public later than the moments say. */
  readonly later: Readonly<Record<string, State>>;
};

/** Marks for which nobody has said who may read them. */
export function unsaid<State extends string>(table: ReadingTable<State, string>, marks: Marks<State>): readonly string[] {
  return marks.all().flatMap(({ key }) => (publicFrom(table, key) === null && rowFor(key, table.inside) === null ? [key] : []));
}

/** By mark, everybody who reads it in a state. */
export function expectedIn<State extends string, Audience extends string>(
  table: ReadingTable<State, Audience>,
  state: State,
  marks: Marks<State>,
): Readonly<Record<string, readonly Audience[]>> {
  const { states, everybody, inside } = table;
  const reached = (from: State) => states.indexOf(from) <= states.indexOf(state);
  const lines = marks.all().map(({ key }) => {
    const from = publicFrom(table, key);
    if (from !== null && reached(from)) return [key, [...everybody].sort()] as const;
    const readers = rowFor(key, inside);
    const who = states.flatMap((since) => (reached(since) ? (readers?.[since] ?? []) : []));
    return [key, [...new Set(who)].sort()] as const;
  });
  return Object.fromEntries(lines.filter(([, who]) => who.length > 0));
}

function publicFrom<State extends string>({ later, moments }: Pick<ReadingTable<State, string>, 'later' | 'moments'>, key: string) {
  const visible = markedFields.get(fieldOf(key))?.visible;
  if (visible === undefined || visible === 'buyer' || visible === 'asOwnerSays' || visible === 'sealed') return null;
  return rowFor(key, later) ?? moments[visible];
}

/** What a table says of a mark, else of its field, of the list that the field is in, or of its catalogue. */
function rowFor<Row>(key: string, table: Readonly<Record<string, Row>>): Row | null {
  const parts = fieldOf(key).split('.');
  const places = parts.map((_unused, index) => parts.slice(0, parts.length - index).join('.'));
  const whose = key.slice(fieldOf(key).length);
  return [...places.map((place) => `${place}${whose}`), ...places].flatMap((place) => table[place] ?? [])[0] ?? null;
}
