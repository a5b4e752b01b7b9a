// Marks for what people write: one for every field of every catalogue that holds words or an amount, made the moment somebody writes it.
import type { Field, Fields, Values } from '../src/core/field/field.ts';
import type { Money } from '../src/core/value/money.ts';
import { allCatalogues, type Catalogue } from '../tools/write-docs.ts';

const catalogues = await allCatalogues();

/** Fields of a kind that could bear a mark and do not, each with the reason. */
export const bearsNoMark: Readonly<Record<string, string>> = {
  'needFields.cpv': 'a code of the vocabulary',
  'routeFactFields.cpv': 'a code of the vocabulary',
  'routeChoiceFields.routeId': 'the id of a row of the rules',
  'changeFields.newValue': 'stands in the address that asks; nothing keeps it',
  'unregisteredFields.providerName': 'the name of an organisation, which stands among those of this service from then on',
  'unregisteredFields.providerPlace': 'where that organisation is',
  'unregisteredFields.identifierId': 'its number in a public register',
  'talkFields.starts': 'a time of the day; the place of the talk bears the mark',
  'agreementFields.promises.source': 'the question of the call, which bears its own mark',
  'agreementFields.promises.text': 'the answer to that question, which bears its own mark',
};

/** What is written beside the catalogues: answers to a buyer's own questions and the like. */
export const besideCatalogues = ['answer', 'confirmation', 'fileName', 'fileContent', 'recoveryReason'] as const;

/** Every field that has to bear a mark, by `catalogue.field`, rows of lists included. */
export const markedFields: ReadonlyMap<string, Field> = new Map(
  catalogues.flatMap(({ name, fields }) => flat(fields, name)).filter(([path, field]) => bears(field) && !(path in bearsNoMark)),
);

/** What only the walk of an innovation partnership writes: it alone has talks between stages and funded phases. */
const onlyInPartnership = [
  'stageTalkFields.attended',
  'stageTalkFields.minutes',
  'stageTalkFields.forAll',
  'callFields.phases.title',
  'callFields.phases.milestone',
  'callFields.phases.payment',
  'callFields.rights',
  'callFields.purchaseCeiling',
  'stopPointFields.shown',
  'stopPointFields.reasons',
  'stopPointFields.due',
  'phasePaymentFields.paid',
  'purchaseFields.price',
  'purchaseFields.grounds',
];

/** What only a body writes that chooses a provider without a competition, and a provider that comes forward. */
const onlyWhenChoosing = ['comingForwardFields.statement', 'knownProviderFields.price', 'leavingOutFields.leftOutReason'];

/**
 * What belongs to no case: solutions, of which src/casework/matching.test.ts sees that nobody else reads a draft, and profiles of enterprises, of
 * which src/casework/enterprises.test.ts sees who reads what.
 */
const outsideCases =
  /^(solutionFields|withdrawalFields|evidenceFields|accountsFields|modelFields|commitmentFields|relationFields|resultFields|profileReviewFields|profileReplyFields)\./;

/** Which walk has to write which fields: the tender of tests/matrix.test.ts all but those that the tests of a partnership and of a choice without a competition write. */
const writtenBy = {
  tender: [...markedFields.keys()].filter(
    (path) => !onlyInPartnership.includes(path) && !onlyWhenChoosing.includes(path) && !outsideCases.test(path),
  ),
  partnership: onlyInPartnership,
  choosing: onlyWhenChoosing,
} as const;

/** The marks of one walk, each with the state in which it was written. */
export type Marks<State extends string> = {
  /** What stands in a field of words: the mark, made when it is first asked for. What several people write has one for each. */
  text(path: string, whose?: string): string;
  /** An amount that occurs nowhere else, a little above so many crowns. */
  money(path: string, above: number, whose?: string): Money;
  /** Marks for all words of a catalogue, or of the rows of one of its lists (`callFields.criteria`). */
  words<Fs extends Fields>(fields: Fs, path: string, whose?: string): Partial<Values<Fs>>;
  /** Every mark (`path` or `path of whom`) with the state since which it exists. */
  all(): readonly { readonly key: string; readonly since: State }[];
  /** The keys of the marks that stand in what somebody reads. */
  in(body: string): readonly string[];
};

/** No marks yet; `now` is the state in which those to come are written, `walk` whose fields `words` fills in. */
export function noMarks<State extends string>(now: () => State, walk: keyof typeof writtenBy): Marks<State> {
  const own = new Set(writtenBy[walk]);
  const texts = new Map<string, { readonly text: string; readonly since: State }>();
  const add = (path: string, whose: string, textOf: (number: number) => string) => {
    if (!markedFields.has(path) && !besideCatalogues.some((known) => known === path)) throw new Error(`${path} bears no mark`);
    const key = whose === '' ? path : `${path} of ${whose}`;
    const text = texts.get(key)?.text ?? textOf(texts.size + 1);
    if (!texts.has(key)) texts.set(key, { text, since: now() });
    return text;
  };
  const text = (path: string, whose = '') => add(path, whose, (number) => `Zq${number}x`);
  return {
    text,
    money(path, above, whose = '') {
      const crowns = add(path, whose, (number) => String(above + 1_013 * number));
      return { minor: Number(crowns) * 100, currency: 'NOK', vat: 'excluded' };
    },
    words<Fs extends Fields>(fields: Fs, path: string, whose = '') {
      const entries = Object.entries(fields).flatMap(([name, field]) =>
        isText(field) && own.has(`${path}.${name}`) ? [[name, text(`${path}.${name}`, whose)] as const] : [],
      );
      return Object.fromEntries(entries) as Partial<Values<Fs>>; // texts, for entries that hold text
    },
    all: () => [...texts].map(([key, { since }]) => ({ key, since })),
    in(body) {
      const words = new Set(body.match(/Zq\d+x/g));
      const amounts = new Set(Array.from(body.matchAll(amountsIn), ([amount]) => amount.replaceAll(/\D/g, '')));
      const stands = (mark: string) => (mark.startsWith('Zq') ? words.has(mark) : amounts.has(mark) || amounts.has(`${mark}00`));
      return [...texts].flatMap(([key, mark]) => (stands(mark.text) ? [key] : []));
    },
  };
}

/** The fields that a walk has to write and has not written. */
export function unwritten(walk: keyof typeof writtenBy, marks: Pick<Marks<string>, 'all'>): readonly string[] {
  const written = new Set(marks.all().map(({ key }) => fieldOf(key)));
  return writtenBy[walk].filter((path) => !written.has(path));
}

/** Amounts with or without spaces of thousands, in crowns or in the smallest unit; digits within a hash or an id are none. */
const amountsIn = /(?<![\da-z])(?:\d{1,3}(?:[\s\u00a0\u202f,.]\d{3})+|\d{6,})(?![\da-z])/gi;

/** The field of a mark. */
export function fieldOf(key: string): string {
  return key.split(' of ')[0] ?? key;
}

/** Words and amounts can be told from all else that a page says; choices, days and small numbers cannot. */
function bears(field: Field): boolean {
  return isText(field) || field.kind === 'money';
}

function isText(field: Field): boolean {
  return field.kind === 'text' || field.kind === 'longText';
}

function flat(fields: Catalogue['fields'], prefix: string): readonly (readonly [string, Field])[] {
  return Object.entries(fields).flatMap(([key, field]) => [
    [`${prefix}.${key}`, field] as const,
    ...(field.kind === 'list' ? flat(field.of, `${prefix}.${key}`) : []),
  ]);
}
