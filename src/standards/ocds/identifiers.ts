/**
 * The prefix used until the operator has one of its own. OCDS prefixes are given out by the Open Contracting Partnership
 * (`ocds-` and six letters or digits); this one cannot be mistaken for such a prefix, and whoever shows it must say so.
 */
export const unregisteredOcidPrefix = 'ocds-unregistered';

/** Prefixes of other publishers, which nobody else may use: Find a Tender, Contracts Finder, the standard's own examples. */
const takenPrefixes = ['ocds-h6vhtk', 'ocds-b5fd17', 'ocds-213czf'];

export type OcidPrefixState = 'unregistered' | 'registeredForm' | 'takenByAnother' | 'malformed';

/** What can be said of a configured prefix without asking its register. `registeredForm` means only that it has the form. */
export function ocidPrefixState(prefix: string): OcidPrefixState {
  if (prefix === unregisteredOcidPrefix) return 'unregistered';
  if (takenPrefixes.includes(prefix)) return 'takenByAnother';
  return /^ocds-[a-z0-9]{6}$/.test(prefix) ? 'registeredForm' : 'malformed';
}

/** The ocid of a process: prefix, hyphen, the process's own permanent name (letters, digits, hyphens; never reused). */
export function ocidFrom(prefix: string, process: string): string {
  return `${prefix}-${process}`;
}
