import type { Fields, Values, Visibility } from '#field/field';

/** Who something goes to. Every outgoing page, feed and e-mail is made for one of them. */
export const audiences = ['public', 'bidder', 'panel', 'buyer', 'oversight', 'administrator'] as const;
export type Audience = (typeof audiences)[number];

/** The moments of a case after which fields may leave. */
export type Moments = { readonly [M in Exclude<Visibility, 'buyer' | 'asOwnerSays' | 'sealed'>]: boolean };

/**
 * Who may read a field of a visibility, given the moments reached. Deny by default: what is not written here does not leave.
 * The buyer's staff sees its own drafts; oversight sees what is public and the buyer's reasons once the decision is public; nobody,
 * administrators included, reads sealed values through this door.
 */
export function mayRead(visibility: Visibility, audience: Audience, moments: Moments): boolean {
  if (visibility === 'sealed' || visibility === 'asOwnerSays') return false;
  if (visibility === 'buyer') return audience === 'buyer' || (audience === 'oversight' && moments.onDecision);
  if (moments[visibility]) return true;
  return audience === 'buyer';
}

/** The values of a catalogue that an audience may read; all others are left out, not blanked. */
export function readable<Fs extends Fields>(
  fields: Fs,
  values: Values<Fs>,
  reader: { readonly audience: Audience; readonly moments: Moments },
): Partial<Values<Fs>> {
  const kept: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (!mayRead(field.visible, reader.audience, reader.moments)) continue;
    const value: unknown = values[name];
    kept[name] = field.kind === 'list' && Array.isArray(value) ? value.map((row) => readableRow(field.of, row, reader)) : value;
  }
  return kept as Partial<Values<Fs>>; // a selection of the same entries
}

function readableRow(fields: Fields, row: unknown, reader: { readonly audience: Audience; readonly moments: Moments }): unknown {
  if (typeof row !== 'object' || row === null) return null;
  const values = row as Values<Fields> & { readonly id?: unknown }; // a row of this list
  return { id: values.id ?? null, ...readable(fields, values, reader) };
}
