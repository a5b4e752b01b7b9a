import { dayFrom, type Day } from '#value/day';
import { instantIn } from '#value/instant';
import { parseAmount, plainNumber, type Vat } from '#value/money';
import type { Language } from '#value/text';
import type { Country, Field, Fields, ListField, Locality, MoneyField, Values } from './field.ts';
import type { Problem } from './problem.ts';

/** The part of FormData that reading needs; files are handled by the act that stores them. */
export type FormLike = {
  get(name: string): unknown;
  getAll(name: string): unknown[];
  keys(): Iterable<string>;
};

/** What was typed, by input name, exactly as it came: nothing is lost when a form is shown again. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

export type Reading<Fs extends Fields> = {
  readonly values: Values<Fs>;
  readonly problems: readonly Problem[];
  readonly typed: Typed;
};

/** How a form is to be read: the reader's language, the place, and whether the act needs its `act` fields. */
export type ReadingRules = {
  readonly language: Language;
  readonly locality: Locality;
  readonly country: Country;
  /** `save` keeps a draft; `act` is the moment at which fields required for the act must be there. */
  readonly moment: 'save' | 'act';
};

/**
 * Reads a form by its catalogue: values, all problems at once in the order of the fields, and everything typed.
 * Rows of a list are named `list.index.field`; a row with nothing in it is left out.
 */
export function readForm<Fs extends Fields>(fields: Fs, form: FormLike, rules: ReadingRules): Reading<Fs> {
  const problems: Problem[] = [];
  const values = readFields(fields, form, { rules, prefix: '', problems });
  return { values: values as Values<Fs>, problems, typed: typedOf(form) }; // read by the same entries
}

type Context = { readonly rules: ReadingRules; readonly prefix: string; readonly problems: Problem[] };

function readFields(fields: Fields, form: FormLike, context: Context): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    values[name] = readField(field, form, { ...context, prefix: context.prefix + name });
  }
  return values;
}

function readField(field: Field, form: FormLike, context: Context): unknown {
  const { prefix: path, problems, rules } = context;
  if (field.kind === 'list') return readList(field, form, context);
  if (field.kind === 'choices') {
    const chosen = form.getAll(path).filter((item): item is string => typeof item === 'string' && item !== '');
    if (chosen.some((item) => !field.options.some((option) => option.value === item))) {
      problems.push({ path, code: 'notOnTheList' });
    }
    if (chosen.length === 0 && mustBeThere(field, rules)) problems.push({ path, code: 'missing' });
    return chosen;
  }
  const typed = field.kind === 'day' || field.kind === 'instant' ? typedDay(form, path) : textOf(form.get(path));
  if (typed === '') {
    if (mustBeThere(field, rules)) problems.push({ path, code: 'missing' });
    return null;
  }
  const { value, problem } = readTyped(field, typed, { form, path, rules });
  if (problem) problems.push(problem);
  return value;
}

type Outcome = { readonly value: unknown; readonly problem?: Problem };
type TypedContext = { readonly form: FormLike; readonly path: string; readonly rules: ReadingRules };

function readTyped(field: Exclude<Field, { kind: 'list' | 'choices' }>, typed: string, context: TypedContext): Outcome {
  const { path, rules } = context;
  switch (field.kind) {
    case 'text': {
      const value = typed.replace(/\s+/g, ' ');
      if (value.length > field.maxLength)
        return { value, problem: { path, code: 'tooLong', facts: { max: field.maxLength, count: value.length } } };
      if (field.format === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return { value, problem: { path, code: 'notAnEmail' } };
      if (field.format === 'cpv' && !/^\d{8}(-\d)?$/.test(value)) return { value, problem: { path, code: 'notACpvCode' } };
      return { value };
    }
    case 'longText': {
      const count = countWords(typed);
      if (count > field.maxWords) return { value: typed, problem: { path, code: 'tooManyWords', facts: { max: field.maxWords, count } } };
      return { value: typed };
    }
    case 'choice':
      if (!field.options.some((option) => option.value === typed)) return { value: null, problem: { path, code: 'notOnTheList' } };
      return { value: typed };
    case 'number':
      return readNumber(typed, field, context);
    case 'money': {
      const amount = parseAmount(typed, rules.language);
      if (!amount.ok) return { value: null, problem: { path, code: amount.refusal.code } };
      if (amount.value < field.minMinor) return { value: null, problem: { path, code: 'tooSmall', facts: { min: field.minMinor / 100 } } };
      return { value: { minor: amount.value, currency: rules.locality.currency, vat: vatOf(field, context) } };
    }
    case 'day': {
      const day = dayOfParts(typed);
      return day ? { value: day } : { value: null, problem: { path, code: 'notADay' } };
    }
    case 'instant':
      return readInstant(typed, context);
    case 'file':
      return { value: typed };
  }
}

/** What was chosen beside the amount, where it is asked; what the place uses otherwise. */
function vatOf(field: MoneyField, { form, path, rules }: TypedContext): Vat {
  if (field.vat === 'outside') return 'none';
  const said = field.vat === undefined ? '' : textOf(form.get(`${path}.vat`));
  if (said === 'none') return 'none';
  const early: readonly string[] = field.vat === 'askedEarly' ? ['unknown', 'included', 'excluded'] : [];
  return early.includes(said) ? (said as Vat) : rules.locality.vat; // one of the three
}

function readNumber(typed: string, field: Extract<Field, { kind: 'number' }>, { path, rules }: TypedContext): Outcome {
  const plain = plainNumber(typed, rules.language);
  const match = /^-?\d{1,15}(?:\.(\d+))?$/.exec(plain);
  if (!match) return { value: null, problem: { path, code: 'notANumber' } };
  if ((match[1] ?? '').length > field.decimals)
    return { value: null, problem: { path, code: 'tooManyDecimals', facts: { max: field.decimals } } };
  const value = Number(plain);
  if (value < field.min) return { value: null, problem: { path, code: 'tooSmall', facts: { min: field.min } } };
  if (value > field.max) return { value: null, problem: { path, code: 'tooLarge', facts: { max: field.max } } };
  return { value };
}

function readInstant(typed: string, { form, path, rules }: TypedContext): Outcome {
  const [date = '', time = ''] = typed.includes('T') ? typed.split('T') : [typed, textOf(form.get(`${path}.time`))];
  const day = dayOfParts(date);
  if (!day) return { value: null, problem: { path, code: 'notADay' } };
  const clock = clockTime(time);
  if (!clock) return { value: null, problem: { path, code: 'notATime' } };
  const instant = instantIn(rules.locality.zone, day, clock);
  return instant ? { value: instant } : { value: null, problem: { path, code: 'timeSkipped' } };
}

function readList(field: ListField, form: FormLike, context: Context): unknown {
  const { prefix: path, problems, rules } = context;
  const rows = rowIndexes(form, path)
    .filter((index) => !rowIsBlank(field, form, `${path}.${index}.`))
    .map((index) => ({
      id: textOf(form.get(`${path}.${index}.id`)) || null,
      ...readFields(field.of, form, { ...context, prefix: `${path}.${index}.` }),
    }));
  if (rows.length < field.min && mustBeThere(field, rules)) problems.push({ path, code: 'tooFewRows', facts: { min: field.min } });
  if (rows.length > field.max) problems.push({ path, code: 'tooManyRows', facts: { max: field.max } });
  return rows;
}

/** The row numbers of a list in a form, ascending. */
export function rowIndexes(form: FormLike, path: string): readonly number[] {
  const found = new Set<number>();
  for (const key of form.keys()) {
    const match = key.startsWith(`${path}.`) ? /^(\d{1,4})\./.exec(key.slice(path.length + 1)) : null;
    if (match) found.add(Number(match[1]));
  }
  return [...found].sort((a, b) => a - b);
}

function rowIsBlank(field: ListField, form: FormLike, prefix: string): boolean {
  return Object.entries(field.of).every(([name, child]) => {
    // A choice always comes with its preselected option; it does not make a row.
    if (child.kind === 'choice') return true;
    return form.getAll(prefix + name).every((item) => textOf(item) === '') && textOf(form.get(`${prefix}${name}.day`)) === '';
  });
}

function mustBeThere(field: Field, rules: ReadingRules): boolean {
  if (field.requiredIn && !field.requiredIn.includes(rules.country)) return false;
  return field.required === 'save' || (field.required === 'act' && rules.moment === 'act');
}

/** A day comes as three inputs (`.day`, `.month`, `.year`) or as one ISO text; empty when nothing was typed. */
function typedDay(form: FormLike, path: string): string {
  const whole = textOf(form.get(path));
  if (whole) return whole;
  const parts = ['year', 'month', 'day'].map((part) => textOf(form.get(`${path}.${part}`)));
  return parts.every((part) => part === '') ? '' : parts.join('-');
}

function dayOfParts(typed: string): Day | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** `13:00`, `13.00`, `1300` or `9` as `HH:mm`; empty when it is none of these. */
function clockTime(typed: string): string {
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(typed.trim());
  if (!match) return '';
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? '0')];
  return hours > 23 || minutes > 59 ? '' : `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** Words as a person counts them: runs of characters between blanks. */
export function countWords(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

function textOf(value: unknown): string {
  // Line ends arrive as CRLF from forms; a lone surrogate cannot be stored as UTF-8.
  return typeof value === 'string' ? value.replace(/\r\n/g, '\n').toWellFormed().replace(/\0/g, '').trim() : '';
}

function typedOf(form: FormLike): Typed {
  const typed: Record<string, string | readonly string[]> = {};
  for (const key of form.keys()) {
    const all = form.getAll(key).filter((item): item is string => typeof item === 'string');
    typed[key] = all.length > 1 ? all : (all[0] ?? '');
  }
  return typed;
}
