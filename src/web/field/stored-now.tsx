import type { Country, Fields, Locality } from '#field/field';
import { readForm } from '#field/read-form';
import type { Language, Text } from '#value/text';
import type { Unaccepted } from '../act-answer.ts';
import { Panel } from '../design/layout.tsx';
import { valueIn } from './field-props.ts';
import { FieldSummary } from './field-summary.tsx';

const words = {
  title: { en: 'Stored now, where it differs from what you wrote', nb: 'Lagret nå, der det er noe annet enn det du skrev' },
} as const satisfies Record<string, Text>;

export type StoredNowProps = {
  readonly language: Language;
  readonly answer: Unaccepted | undefined;
  readonly fields: Fields;
  readonly values: unknown;
  readonly country: Country;
  readonly locality: Locality;
};

/** The merge: after somebody else changed the same thing, what is stored now beside what was typed, field by field. Saving again keeps what is in the form. */
export function StoredNow({ language, answer, fields, values, country, locality }: StoredNowProps) {
  if (answer?.refusal?.code !== 'changedMeanwhile') return null;
  const form = formOf(answer.typed);
  const typed = readForm(fields, form, { language, locality, country, moment: 'save' }).values;
  const differing = Object.keys(fields).filter((name) => JSON.stringify(valueIn(typed, name)) !== JSON.stringify(valueIn(values, name)));
  return (
    <Panel tone="accent">
      <h2>{words.title[language]}</h2>
      <FieldSummary fields={fields} values={values} language={language} locality={locality} only={differing} />
    </Panel>
  );
}

function formOf(typed: Unaccepted['typed']) {
  const entries = new Map(Object.entries(typed).map(([name, value]) => [name, typeof value === 'string' ? [value] : [...value]]));
  return {
    get: (name: string) => entries.get(name)?.[0] ?? null,
    getAll: (name: string) => entries.get(name) ?? [],
    keys: () => entries.keys(),
  };
}
