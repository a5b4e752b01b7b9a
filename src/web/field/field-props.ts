import type { Country, Field, Fields, Locality, MoneyField } from '#field/field';
import type { Problem } from '#field/problem';
import type { Typed } from '#field/read-form';
import { localTime, type Instant } from '#value/instant';
import type { Money, Vat } from '#value/money';
import type { Language } from '#value/text';
import { formatNumber } from '../text/format.ts';
import { inputId } from './input-id.ts';

/** A file that has been stored for a field, and how far its check has come. `reason` says why it was rejected. */
export type StoredFile = {
  readonly name: string;
  readonly bytes: number;
  readonly state: 'checking' | 'ready' | 'rejected';
  readonly href?: string;
  readonly reason?: string;
};

/** What the rendering of every field of one form has in common. */
export type FormContext = {
  readonly language: Language;
  readonly locality: Locality;
  readonly country: Country;
  readonly problems: readonly Problem[];
  /** What was posted, when the form is shown again; stored values are then left aside. */
  readonly typed?: Typed;
  /** Stored files by the path of their field. */
  readonly files?: Readonly<Record<string, StoredFile>>;
  /** The path that takes the focus, after a row was added or removed. */
  readonly focus?: string;
};

/** One field on a page. `name` is its path; `value` is the stored value (a form that was posted shows `typed` instead). */
export type FieldProps<F extends Field = Field> = FormContext & { readonly name: string; readonly field: F; readonly value?: unknown };

/** Whether an answer may be left out in this country. */
export function isOptional(field: Field, { country }: Pick<FormContext, 'country'>): boolean {
  return field.required === 'never' || (field.requiredIn !== undefined && !field.requiredIn.includes(country));
}

/** The problem of exactly this path, if any: one sentence at a field is enough. */
export function problemAt(path: string, { problems }: Pick<FormContext, 'problems'>): Problem | undefined {
  return problems.find((problem) => problem.path === path);
}

/** The text in a one-line input: what was typed, or the stored value as a person would type it. */
export function shownText(props: FieldProps): string {
  if (props.typed) return typedText(props.typed, props.name);
  const { value, language } = props;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && props.field.kind === 'number' && props.field.grouping === 'none') return String(value);
  if (typeof value === 'number') return formatNumber(value, language, { most: 6 });
  if (isMoney(value)) return formatNumber(value.minor / 100, language, { least: value.minor % 100 === 0 ? 0 : 2, most: 2 });
  return '';
}

/** The answers about VAT beside an amount; where few know it yet, not knowing comes first. */
export function vatChoices({ field, locality }: FieldProps<MoneyField>): readonly Vat[] {
  const other = locality.vat === 'excluded' ? 'included' : 'excluded';
  return field.vat === 'askedEarly' ? ['unknown', locality.vat, other, 'none'] : [locality.vat, 'none'];
}

/** The VAT state beside an amount: what was typed, what is stored, or the first of the answers. */
export function shownVat(props: FieldProps<MoneyField>): Vat {
  const { typed, name, value } = props;
  const choices = vatChoices(props);
  const said = typed ? typed[`${name}.vat`] : isMoney(value) ? value.vat : undefined;
  return choices.find((choice) => choice === said) ?? choices[0] ?? props.locality.vat;
}

/** The chosen values of radios, a select or checkboxes. */
export function shownChoices(props: FieldProps): readonly string[] {
  const shown = props.typed ? props.typed[props.name] : props.value;
  if (Array.isArray(shown)) return shown.filter((item) => typeof item === 'string');
  return typeof shown === 'string' && shown !== '' ? [shown] : [];
}

export type DayTexts = { readonly day: string; readonly month: string; readonly year: string; readonly time: string };

/** The texts of the three date inputs and the time input. */
export function shownDay(props: FieldProps): DayTexts {
  const { typed, name, value, locality } = props;
  if (typed && typedText(typed, name) === '') {
    return {
      day: typedText(typed, `${name}.day`),
      month: typedText(typed, `${name}.month`),
      year: typedText(typed, `${name}.year`),
      time: typedText(typed, `${name}.time`),
    };
  }
  const stored = typed ? typedText(typed, name) : value;
  if (typeof stored !== 'string') return { day: '', month: '', year: '', time: '' };
  // An instant with its zone is a stored one; `2027-03-11T13:00` was typed as one text and is already local.
  const local = stored.endsWith('Z') ? localTime(stored as Instant, locality.zone) : undefined; // instants are stored in exactly this form
  const [date = '', time = ''] = local ? [local.day, local.time] : stored.split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  const clock = time.slice(0, 5);
  return { day: plain(day), month: plain(month), year, time: props.language === 'nb' ? clock.replace(':', '.') : clock };
}

/** The fields of one row, whatever was stored for them. */
export function valueIn(row: unknown, name: string): unknown {
  return typeof row === 'object' && row !== null ? Object.entries(row).find(([key]) => key === name)?.[1] : undefined;
}

/** `true` for the control that takes the focus when the page opens. */
export function takesFocus(path: string, focus: string | undefined): boolean | undefined {
  return focus === path ? true : undefined;
}

/** The name of the first field of a catalogue. */
export function firstName(fields: Fields): string {
  return Object.keys(fields)[0] ?? '';
}

export const hintId = (path: string): string => `${inputId(path)}-hint`;
export const errorId = (path: string): string => `${inputId(path)}-error`;

function typedText(typed: NonNullable<FormContext['typed']>, name: string): string {
  const text = typed[name] ?? '';
  return typeof text === 'string' ? text : (text[0] ?? '');
}

function plain(digits: string): string {
  return digits === '' ? '' : String(Number(digits));
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'minor' in value && typeof value.minor === 'number';
}
