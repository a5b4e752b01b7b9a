import { data } from 'react-router';
import type { Country, Fields, Locality } from '#field/field';
import type { Problem } from '#field/problem';
import { readForm, type Reading, type Typed } from '#field/read-form';
import { localityOf } from '#party/organisation';
import type { Refusal } from '#value/refusal';
import { applyListIntent } from './field/list-intent.ts';
import { visitOf, type PageArgs } from './page.ts';

/** Why a form comes back: what must be mended, or that the act was refused; and everything that was typed. Nothing was changed. */
export type Unaccepted = {
  readonly problems: readonly Problem[];
  readonly refusal: Refusal | null;
  readonly typed: Typed;
  /** The path that takes the focus after a row was added or removed. */
  readonly focus?: string;
};

export type Posted<Fs extends Fields> = Reading<Fs> & { readonly form: FormData; readonly intent: string };

/** Reads a posted form by its catalogue, in the reader's language and the case's place. */
export async function readPosted<Fs extends Fields>(
  args: PageArgs,
  fields: Fs,
  about: { readonly country: Country; readonly moment: 'save' | 'act'; readonly locality?: Locality },
): Promise<Posted<Fs>> {
  const form = await args.request.formData();
  const intent = form.get('intent');
  const reading = readForm(fields, form, {
    language: visitOf(args).language,
    locality: about.locality ?? localityOf(about.country),
    country: about.country,
    moment: about.moment,
  });
  return { ...reading, form, intent: typeof intent === 'string' ? intent : '' };
}

/** The form again, unjudged: with one row more or less, or in the other language, when that is what the button asked for; `null` for other buttons. */
export function listChange(posted: Posted<Fields>) {
  if (posted.intent === 'language') return data<Unaccepted>({ problems: [], refusal: null, typed: posted.typed }, { status: 200 });
  const change = applyListIntent(posted.typed, posted.intent);
  return change ? data<Unaccepted>({ problems: [], refusal: null, typed: change.typed, focus: change.focus }, { status: 200 }) : null;
}

/** The form again with its problems: status 422, so that nobody takes it for done. */
export function unaccepted(posted: { readonly typed: Typed }, why: { readonly problems?: readonly Problem[]; readonly refusal?: Refusal }) {
  return data<Unaccepted>({ problems: why.problems ?? [], refusal: why.refusal ?? null, typed: posted.typed }, { status: 422 });
}
