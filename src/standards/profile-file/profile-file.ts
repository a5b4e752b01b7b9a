import type { Country, Fields } from '#field/field';
import { readForm } from '#field/read-form';
import type { Problem } from '#field/problem';
import { evidenceFields } from '#party/enterprise/evidence-fields';
import type { Statement } from '#party/enterprise/profile';
import type { Written } from '#party/enterprise/statement';
import { fieldsOfTopic, isTopic, profileTopics } from '#party/enterprise/topics';
import { localityOf, type Organisation } from '#party/organisation';
import type { Day } from '#value/day';
import { majorUnits, type Money } from '#value/money';
import { ok, refused, type Result } from '#value/result';
import { formOfJson } from './form-of-json.ts';

/** What such a file calls itself; another number means another shape. */
export const profileFormat = 'twofold-profile/1';

/**
 * A profile as one file, as JSON text: the standing statements in their order, amounts in major units with their currency, days as
 * `YYYY-MM-DD`. What it holds can be read back by `readProfileFile`, here or in another installation.
 */
export function profileFile(enterprise: Organisation, statements: readonly Statement[], madeOn: Day): string {
  const { name, country, identifier } = enterprise;
  const document = {
    format: profileFormat,
    madeOn,
    enterprise: { name, country, identifier },
    statements: statements.map(({ topic, values, language, ...behind }) => ({
      topic,
      language,
      values: plain(profileTopics[topic].fields, values),
      behind: plain(evidenceFields, behind),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Why a file cannot be read: `topic` and `path` say where, counted from 1. */
export type ProfileFileRefusal = {
  readonly code: 'notJson' | 'notAProfile' | 'statementUnreadable' | 'otherCurrency';
  readonly facts?: Readonly<Record<string, string | number>>;
};

/**
 * The statements of a file that `profileFile` has written, judged by the rules of the page. Reads all or nothing. Refuses what is no JSON, is no
 * profile, has a statement that the page would refuse or a name that it does not know, and amounts in another currency than the country's.
 */
export function readProfileFile(text: string, country: Country): Result<readonly Written[], ProfileFileRefusal> {
  const document = jsonOf(text);
  if (document === undefined) return refused({ code: 'notJson' });
  if (!isRecord(document) || document['format'] !== profileFormat || !Array.isArray(document['statements']))
    return refused({ code: 'notAProfile' });
  const read: Written[] = [];
  for (const [index, one] of document['statements'].entries()) {
    const found = statementOf(one, country);
    if (!found.ok) return refused({ ...found.refusal, facts: { ...found.refusal.facts, number: index + 1 } });
    read.push(found.value);
  }
  return ok(read);
}

function statementOf(one: unknown, country: Country): Result<Written, ProfileFileRefusal> {
  const topic = isRecord(one) && typeof one['topic'] === 'string' ? one['topic'] : '';
  if (!isRecord(one) || !isTopic(topic)) return refused({ code: 'statementUnreadable', facts: { path: 'topic' } });
  const currency = localityOf(country).currency;
  if (currenciesIn(one['values']).some((found) => found !== currency)) return refused({ code: 'otherCurrency', facts: { currency } });
  const values = valuesOf(fieldsOfTopic(topic, country), one['values'], country);
  const behind = valuesOf(evidenceFields, one['behind'], country);
  const wrong = values.wrong ?? behind.wrong;
  if (wrong !== null) return refused({ code: 'statementUnreadable', facts: { path: `${topic}.${wrong}` } });
  return ok({ topic, values: values.values, behind: behind.values } as Written); // read by the topic's own fields
}

function valuesOf(fields: Fields, document: unknown, country: Country): { readonly values: unknown; readonly wrong: string | null } {
  const { form, unknown } = formOfJson(fields, document);
  const reading = readForm(fields, form, { language: 'en', locality: localityOf(country), country, moment: 'act' });
  const [problem]: readonly Problem[] = reading.problems;
  return { values: reading.values, wrong: unknown[0] ?? problem?.path ?? null };
}

/** Values as JSON that people can read: amounts in major units, rows without identity. */
function plain(fields: Fields, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const value = values[name] ?? null;
      if (field.kind === 'money' && value !== null) {
        const { minor, currency } = value as Money; // the value of a money field
        return [name, { amount: majorUnits(minor), currency }];
      }
      if (field.kind === 'list' && Array.isArray(value))
        return [name, value.map((row: unknown) => plain(field.of, row as Readonly<Record<string, unknown>>))]; // rows of this list
      return [name, value];
    }),
  );
}

/** Every currency that is named anywhere. */
function currenciesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(currenciesIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'currency' ? [inner] : currenciesIn(inner)));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
