import { assumedTypes, mostOfAKind, requirementKey, type AssumedType } from '#call/requirement-effects';
import type { Requirement } from '#call/fields';
import type { Country, Fields, NumberField } from '#field/field';
import type { Problem } from '#field/problem';
import { readForm, type Typed } from '#field/read-form';
import { populations } from '#method/simulation/populations';
import { localityOf } from '#party/organisation';
import type { Language, Text } from '#value/text';
import { requirementName } from './requirement-name.ts';
import { requirementsText } from './text.ts';

export type ReadAssumptions = {
  readonly types: readonly AssumedType[];
  /** The same figures as the form shows them, by the name of their field. */
  readonly values: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
  /** What was typed, where some of it could not be used; the starting figures of that pair stand in for it. */
  readonly typed: Typed | null;
  /** `given` where the address changes anything, `starting` where the figures are those of the service. */
  readonly origin: 'given' | 'starting';
};

/** The number fields of one kind of bidder: how many, and the share that meets each requirement. */
export function typeFields(typeId: string, requirements: readonly Requirement[]): Fields {
  const shares = requirements.flatMap((requirement, place) =>
    ends.map((end) => {
      const name = { en: requirementName(requirement, place, 'en'), nb: requirementName(requirement, place, 'nb') };
      return [shareName(typeId, place, end), share(ofKind(typeId, withEnd(name, end)))] as const;
    }),
  );
  return Object.fromEntries([...ends.map((end) => [countName(typeId, end), count(typeId, end)] as const), ...shares]);
}

/** The fields of every kind of bidder: what a problem is about. */
export function allFields(requirements: readonly Requirement[]): Fields {
  return Object.assign({}, ...populations.map(({ id }) => typeFields(id, requirements)));
}

/** Reads the assumptions of an address. What is missing, or cannot be used, is as the service assumes. */
export function readAssumptions(
  search: URLSearchParams,
  about: { readonly country: Country; readonly language: Language; readonly requirements: readonly Requirement[] },
): ReadAssumptions {
  const { requirements, country, language } = about;
  const fields = allFields(requirements);
  const reading = readForm(fields, search, { country, language, locality: localityOf(country), moment: 'save' });
  const problems = reading.problems.filter(({ code }) => code !== 'missing');
  const pair = (names: readonly [string, string], [low, high]: readonly [number, number]): readonly [number, number] => {
    if (problems.some(({ path }) => names.includes(path))) return [low, high];
    const read = [numberOf(reading.values[names[0]]) ?? low, numberOf(reading.values[names[1]]) ?? high] as const;
    if (read[0] <= read[1]) return read;
    problems.push({ path: names[1], code: 'tooSmall', facts: { min: read[0] } });
    return [low, high];
  };
  const types = assumedTypes(requirements).map(({ id, count: bidders, meets }) => ({
    id,
    count: pair([countName(id, 'low'), countName(id, 'high')], bidders),
    meets: meets.map(([low, high], place) => {
      const [least, most] = pair([shareName(id, place, 'low'), shareName(id, place, 'high')], [inHundred(low), inHundred(high)]);
      return [least / 100, most / 100] as const;
    }),
  }));
  const order = Object.keys(fields);
  const values = valuesOf(types);
  const starting = valuesOf(assumedTypes(requirements));
  return {
    types,
    values,
    problems: problems.toSorted((a, b) => order.indexOf(a.path) - order.indexOf(b.path)),
    typed: problems.length > 0 ? { ...textsOf(values), ...filled(reading.typed) } : null,
    origin: Object.entries(values).every(([name, value]) => starting[name] === value) ? 'starting' : 'given',
  };
}

const ends = ['low', 'high'] as const;
type End = (typeof ends)[number];

/** The name of the field that holds how many of a kind take part. */
export function countName(typeId: string, end: End): string {
  return `${typeId}-${end}`;
}

/** The name of the field that holds what share of a kind meets the requirement at a place. */
export function shareName(typeId: string, place: number, end: End): string {
  return `${typeId}-${requirementKey(place)}-${end}`;
}

function count(typeId: string, end: End): NumberField {
  return { ...number(ofKind(typeId, requirementsText[end === 'low' ? 'fewest' : 'most']), mostOfAKind), unit: requirementsText.bidders };
}

function share(label: Text): NumberField {
  return { ...number(label, 100), unit: requirementsText.ofHundred };
}

function number(label: Text, max: number): NumberField {
  return { kind: 'number', label, min: 0, max, decimals: 0, store: 'column', required: 'save', visible: 'buyer' };
}

// A problem stands in the summary too, away from the kind that it is about.
function ofKind(typeId: string, { en, nb }: Text): Text {
  const kind = populations.find(({ id }) => id === typeId)?.label;
  return kind ? { en: `${kind.en}: ${en}`, nb: `${kind.nb}: ${nb}` } : { en, nb };
}

function withEnd({ en, nb }: Text, end: End): Text {
  return end === 'low' ? { en: `${en}: at least`, nb: `${nb}: minst` } : { en: `${en}: at most`, nb: `${nb}: høyst` };
}

function valuesOf(types: readonly AssumedType[]): Readonly<Record<string, number>> {
  const entries = types.flatMap(({ id, count: bidders, meets }) =>
    ends.flatMap((end, at) => [
      [countName(id, end), bidders[at] ?? 0] as const,
      ...meets.map((range, place) => [shareName(id, place, end), inHundred(range[at] ?? 0)] as const),
    ]),
  );
  return Object.fromEntries(entries);
}

function textsOf(values: Readonly<Record<string, number>>): Typed {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

function filled(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));
}

function inHundred(value: number): number {
  return Math.round(value * 100);
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
