import type { Fields, Values } from '#field/field';
import { canonicalJson } from '#value/canonical';
import type { Bench } from './bench.ts';

/** The values of a catalogue alone, in its order: what a person edits. */
export function valuesIn<Fs extends Fields>(fields: Fs, whole: Values<Fs>): Values<Fs> {
  return Object.fromEntries(Object.keys(fields).map((name) => [name, whole[name]])) as Values<Fs>; // the same entries
}

/**
 * A short mark of the values a person saw. A form carries it; when the stored values have another mark at the time of saving, somebody
 * else has changed them meanwhile, and nothing is overwritten.
 */
export function versionOf<Fs extends Fields>(bench: Pick<Bench, 'hash'>, fields: Fs, whole: Values<Fs>): string {
  return bench.hash.sha256Hex(canonicalJson(valuesIn(fields, whole))).slice(0, 16);
}
