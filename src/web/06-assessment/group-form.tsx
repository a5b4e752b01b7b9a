import type { ReactNode } from 'react';
import { data } from 'react-router';
import type { Country, Field, Fields, Values } from '#field/field';
import type { Problem } from '#field/problem';
import { readForm, type FormLike, type ReadingRules, type Typed } from '#field/read-form';
import { localityOf } from '#party/organisation';
import type { Refusal } from '#value/refusal';
import type { Language } from '#value/text';
import type { Unaccepted } from '../act-answer.ts';
import { ErrorSummary } from '../design/error-summary.tsx';
import { inputId } from '../field/input-id.ts';
import type { FormContext } from '../field/field-props.ts';
import { FormField } from '../field/form-field.tsx';
import { problemText } from '../field/problem-text.ts';
import { refusalText } from '../text/refusal-text.ts';

/** The same questions asked about several things on one page: bidders, criteria, links. Inputs are named `<key>.<field>`. */
export type Group = { readonly key: string; readonly name: string };

export type GroupReading<Fs extends Fields> = {
  readonly byKey: Readonly<Record<string, Values<Fs>>>;
  readonly problems: readonly Problem[];
  readonly typed: Typed;
};

/** Reads a form that asks `fields` once for each key; the paths of problems carry the key. */
export function readGroups<Fs extends Fields>(
  form: FormData,
  fields: Fs,
  about: { readonly keys: readonly string[]; readonly rules: ReadingRules },
): GroupReading<Fs> {
  const readings = about.keys.map((key) => ({ key, ...readForm(fields, within(form, key), about.rules) }));
  return {
    byKey: Object.fromEntries(readings.map(({ key, values }) => [key, values])),
    problems: readings.flatMap(({ key, problems }) => problems.map((problem) => ({ ...problem, path: `${key}.${problem.path}` }))),
    typed: readForm({}, form, about.rules).typed,
  };
}

/** The form as it was left, in the other language, when that is what the button asked for: nothing is judged and nothing is done. `null` for other buttons. */
export function inOtherLanguage(form: FormData, typed: Typed) {
  return form.get('intent') === 'language' ? data<Unaccepted>({ problems: [], refusal: null, typed }, { status: 200 }) : null;
}

/** How forms of a case are read. */
export function rulesOf(about: { readonly language: Language; readonly country: Country; readonly moment: 'save' | 'act' }): ReadingRules {
  return { ...about, locality: localityOf(about.country) };
}

function within(form: FormData, key: string): FormLike {
  const prefix = `${key}.`;
  return {
    get: (name) => form.get(prefix + name),
    getAll: (name) => form.getAll(prefix + name),
    keys: () => [...form.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)),
  };
}

/** A field at its path, and what it is asked about. */
export type PlacedField = { readonly path: string; readonly field: Field; readonly about?: string };

/** Every field of every group with its path. */
export function placed(groups: readonly Group[], fields: Fields): readonly PlacedField[] {
  return groups.flatMap(({ key, name }) =>
    Object.entries(fields).map(([field, entry]) => ({ path: `${key}.${field}`, field: entry, about: name })),
  );
}

export type GroupErrorsProps = {
  readonly language: Language;
  readonly answer: { readonly problems: readonly Problem[]; readonly refusal: Refusal | null } | undefined;
  readonly fields: readonly PlacedField[];
};

/** The error summary of a form in groups: each line says what it is about. */
export function GroupErrors({ language, answer, fields }: GroupErrorsProps) {
  if (!answer) return null;
  const refused = answer.refusal ? [{ href: '#main', text: refusalText(answer.refusal, language) }] : [];
  const problems = answer.problems.flatMap((problem) => {
    const place = fields.find(({ path }) => path === problem.path);
    if (!place) return [];
    const text = problemText(problem, place.field, language);
    return [{ href: `#${inputId(problem.path)}`, text: place.about ? `${place.about}: ${text}` : text }];
  });
  return <ErrorSummary language={language} items={[...refused, ...problems]} />;
}

export type GroupFieldsProps = FormContext & {
  readonly group: Group;
  readonly fields: Fields;
  readonly values?: Readonly<Record<string, unknown>> | undefined;
  /** The language the name is written in, where it is not the reader's. */
  readonly nameLang?: Language | undefined;
  /** What to know before answering. */
  readonly children?: ReactNode;
};

/** The questions of one group under its name. */
export function GroupFields({ group, fields, values, nameLang, children, ...context }: GroupFieldsProps) {
  return (
    <fieldset className="group-form">
      <legend className="group-form__name" lang={nameLang}>
        {group.name}
      </legend>
      {children}
      <div className="form-fields">
        {Object.entries(fields).map(([name, field]) => (
          <FormField {...context} key={name} name={`${group.key}.${name}`} field={field} value={values?.[name]} />
        ))}
      </div>
    </fieldset>
  );
}
