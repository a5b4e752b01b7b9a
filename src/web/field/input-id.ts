/**
 * The id of the first control of a field, from its path: `criteria.2.weight` → `field-criteria-2-weight`. Error summaries link to it.
 * Further controls add to it: `-month`, `-year`, `-time`, `-option-2`, `-upload`; hint and error are `-hint` and `-error`.
 */
export function inputId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}

/** The ids a control is described by, or `undefined` where there are none (an empty attribute points nowhere). */
export function describedBy(...ids: readonly (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
