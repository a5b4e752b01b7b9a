import { data } from 'react-router';
import type { FormLike, Typed } from '#field/read-form';
import type { Unaccepted } from './act-answer.ts';

/** A form that was in order and is shown once more before an act that cannot be undone; `step` is absent when it is the form itself. */
export type Checked = Unaccepted & { readonly step?: 'check' };

/** What was typed, to be read once more: nothing has been done yet. */
export function toCheck(posted: { readonly typed: Typed }) {
  return data<Checked>({ problems: [], refusal: null, typed: posted.typed, step: 'check' });
}

/** The form again, as it was left: "change something" on the page that checks. */
export function toForm(posted: { readonly typed: Typed }) {
  return data<Checked>({ problems: [], refusal: null, typed: posted.typed });
}

/** Carries what was typed to the next step of the same form. */
export function TypedInputs({ typed }: { readonly typed: Typed }) {
  return Object.entries(typed)
    .filter(([name]) => name !== 'intent')
    .flatMap(([name, value]) =>
      (typeof value === 'string' ? [value] : value).map((item, place) => (
        <input key={`${name}-${place}`} type="hidden" name={name} value={item} />
      )),
    );
}

/** What was typed as a form that can be read again. */
export function formOf(typed: Typed): FormLike {
  const all = (name: string) => [typed[name] ?? []].flat();
  return { get: (name) => all(name)[0] ?? null, getAll: all, keys: () => Object.keys(typed) };
}
