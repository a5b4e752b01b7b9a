import type { Country, Fields, Values } from './field.ts';
import type { Problem } from './problem.ts';

/** The fields that an act needs and that are still unanswered, in the order of the catalogue. Reads stored values, not a form. */
export function missingForAct<Fs extends Fields>(fields: Fs, values: Values<Fs>, country: Country): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [name, field] of Object.entries(fields)) {
    if ((field.required === 'never' && field.kind !== 'list') || (field.requiredIn && !field.requiredIn.includes(country))) continue;
    const value: unknown = values[name];
    if (field.kind === 'list') {
      const rows: readonly unknown[] = Array.isArray(value) ? value : [];
      if (field.required !== 'never' && rows.length < field.min)
        problems.push({ path: name, code: 'tooFewRows', facts: { min: field.min } });
      // A list may be left empty; what is in it is answered.
      for (const [index, row] of rows.entries())
        for (const problem of missingForAct(field.of, Object(row) as Values<Fields>, country))
          // rows of the list hold its fields
          problems.push({ ...problem, path: `${name}.${index}.${problem.path}` });
      continue;
    }
    const empty =
      value === null ||
      value === undefined ||
      (typeof value === 'string' && value.trim() === '') ||
      (Array.isArray(value) && value.length === 0);
    if (empty) problems.push({ path: name, code: 'missing' });
  }
  return problems;
}
