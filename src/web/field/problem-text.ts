import type { Field, Fields } from '#field/field';
import type { Problem, ProblemCode } from '#field/problem';
import type { Language, Text } from '#value/text';
import { formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { inputId } from './input-id.ts';

/** One line of an error summary: where to go and what to do there. */
export type ErrorItem = { readonly href: string; readonly text: string };

/** A whole sentence that tells what to do about a problem; the words at the field and in the summary are the same. */
export function problemText(problem: Problem, field: Field, language: Language): string {
  const label = field.label[language];
  if (problem.code === 'missing') return field.missing?.[language] ?? say(missing[field.kind], language, { label });
  const limits = limitsOf(problem, field, language);
  const sentence = sentences[problem.code];
  const whole = sentence.needs.every((name) => limits[name] !== undefined);
  return say(whole ? sentence.full : sentence.plain, language, { label, ...limits });
}

/** The items of an error summary, in the order of the problems; a problem in a row of a list is preceded by the row's name. */
export function problemsToItems(problems: readonly Problem[], fields: Fields, language: Language): readonly ErrorItem[] {
  return problems.map((problem) => {
    const place = placeOf(problem.path, fields, language);
    const time = problem.code === 'notATime' || problem.code === 'timeSkipped';
    const text = place.field ? problemText(problem, place.field, language) : say(unknownField, language);
    return {
      href: `#${inputId(problem.path)}${time ? '-time' : ''}`,
      text: place.rows.length > 0 ? `${place.rows.join(', ')}: ${text}` : text,
    };
  });
}

type Place = { readonly field?: Field; readonly rows: readonly string[] };

function placeOf(path: string, fields: Fields, language: Language): Place {
  const [name = '', index, ...rest] = path.split('.');
  const field = fields[name];
  if (!field) return { rows: [] };
  if (field.kind !== 'list' || index === undefined) return { field, rows: [] };
  const row = rowName(field.one[language], Number(index));
  if (rest.length === 0) return { field, rows: [row] };
  const inner = placeOf(rest.join('.'), field.of, language);
  return { ...inner, rows: [row, ...inner.rows] };
}

/** What a row is called on the page: `Criterion 2`. */
export function rowName(one: string, index: number): string {
  return `${one.charAt(0).toUpperCase()}${one.slice(1)} ${index + 1}`;
}

type Limits = { readonly [name: string]: string };

function limitsOf(problem: Problem, field: Field, language: Language): Limits {
  const found: Record<string, string | number> = {};
  if (field.kind === 'text') found['max'] = field.maxLength;
  if (field.kind === 'longText') found['max'] = field.maxWords;
  if (field.kind === 'money') found['min'] = field.minMinor / 100;
  if (field.kind === 'number' || field.kind === 'list') Object.assign(found, { min: field.min, max: field.max });
  if (field.kind === 'number' && problem.code === 'tooManyDecimals') found['max'] = field.decimals;
  if (field.kind === 'money' && problem.code === 'tooManyDecimals') found['max'] = 2;
  if (field.kind === 'list') found['one'] = field.one[language];
  Object.assign(found, problem.facts);
  return Object.fromEntries(
    Object.entries(found).map(([name, value]) => [name, typeof value === 'number' ? formatNumber(value, language, { most: 6 }) : value]),
  );
}

const unknownField: Text = {
  en: 'Check the answers on this page and send them again.',
  nb: 'Se over svarene på denne siden og send dem på nytt.',
};

const missing: Readonly<Record<Field['kind'], Text>> = {
  text: { en: 'Enter an answer to “{label}”.', nb: 'Skriv et svar under «{label}».' },
  longText: { en: 'Write an answer to “{label}”.', nb: 'Skriv et svar under «{label}».' },
  choice: { en: 'Choose an answer to “{label}”.', nb: 'Velg et svar under «{label}».' },
  choices: { en: 'Choose at least one answer to “{label}”.', nb: 'Velg minst ett svar under «{label}».' },
  number: { en: 'Enter a number for “{label}”.', nb: 'Skriv et tall under «{label}».' },
  money: { en: 'Enter an amount for “{label}”.', nb: 'Skriv et beløp under «{label}».' },
  day: { en: 'Enter a date for “{label}”.', nb: 'Skriv en dato under «{label}».' },
  instant: { en: 'Enter a date and a time for “{label}”.', nb: 'Skriv dato og klokkeslett under «{label}».' },
  file: { en: 'Choose a file for “{label}”.', nb: 'Velg en fil under «{label}».' },
  list: { en: 'Fill in at least one row under “{label}”.', nb: 'Fyll ut minst én rad under «{label}».' },
};

type Sentence = { readonly needs: readonly string[]; readonly full: Text; readonly plain: Text };

/** A sentence that needs no figures. */
function plainly(text: Text): Sentence {
  return { needs: [], full: text, plain: text };
}

const sentences: Readonly<Record<Exclude<ProblemCode, 'missing'>, Sentence>> = {
  tooLong: {
    needs: ['max', 'count'],
    full: {
      en: 'Shorten “{label}” to {max} characters or fewer. It has {count} now.',
      nb: 'Kort ned «{label}» til høyst {max} tegn. Nå er det {count}.',
    },
    plain: { en: 'Shorten “{label}”. It is too long.', nb: 'Kort ned «{label}». Teksten er for lang.' },
  },
  tooManyWords: {
    needs: ['max', 'count'],
    full: {
      en: 'Shorten “{label}” to {max} words or fewer. It has {count} now.',
      nb: 'Kort ned «{label}» til høyst {max} ord. Nå er det {count}.',
    },
    plain: { en: 'Shorten “{label}”. It has too many words.', nb: 'Kort ned «{label}». Teksten har for mange ord.' },
  },
  notANumber: plainly({
    en: 'Enter “{label}” as a number in figures, for example 12.',
    nb: 'Skriv «{label}» som et tall med siffer, for eksempel 12.',
  }),
  tooSmall: {
    needs: ['min'],
    full: { en: 'Enter {min} or more for “{label}”.', nb: 'Skriv {min} eller mer under «{label}».' },
    plain: { en: 'Enter a larger number for “{label}”.', nb: 'Skriv et høyere tall under «{label}».' },
  },
  tooLarge: {
    needs: ['min', 'max'],
    full: { en: 'Enter a number between {min} and {max} for “{label}”.', nb: 'Skriv et tall mellom {min} og {max} under «{label}».' },
    plain: { en: 'Enter a smaller number for “{label}”.', nb: 'Skriv et lavere tall under «{label}».' },
  },
  tooManyDecimals: {
    needs: ['max'],
    full: {
      en: '{max, select, 0 {Enter a whole number for “{label}”, without decimals.} 1 {Enter “{label}” with at most one decimal.} other {Enter “{label}” with at most {max} decimals.}}',
      nb: '{max, select, 0 {Skriv et helt tall under «{label}», uten desimaler.} 1 {Skriv «{label}» med høyst én desimal.} other {Skriv «{label}» med høyst {max} desimaler.}}',
    },
    plain: { en: 'Enter “{label}” with fewer decimals.', nb: 'Skriv «{label}» med færre desimaler.' },
  },
  notAnAmount: plainly({
    en: 'Enter “{label}” as an amount in figures, for example 12,500 or 12,500.50.',
    nb: 'Skriv «{label}» som et beløp med siffer, for eksempel 12 500 eller 12 500,50.',
  }),
  amountTooLarge: plainly({
    en: 'Check the amount for “{label}”. It is larger than this service can handle.',
    nb: 'Kontroller beløpet under «{label}». Det er større enn tjenesten kan håndtere.',
  }),
  notADay: plainly({
    en: 'Enter “{label}” as a date that exists: day, month and year, for example 11 3 2027.',
    nb: 'Skriv «{label}» som en dato som finnes: dag, måned og år, for eksempel 11 3 2027.',
  }),
  notATime: plainly({
    en: 'Enter the time for “{label}” with hours and minutes, for example 13:00.',
    nb: 'Skriv klokkeslettet under «{label}» med timer og minutter, for eksempel 13.00.',
  }),
  timeSkipped: plainly({
    en: 'Choose another time for “{label}”. The clocks go forward that night, so this time does not exist.',
    nb: 'Velg et annet klokkeslett under «{label}». Klokka stilles fram den natta, så dette klokkeslettet finnes ikke.',
  }),
  notOnTheList: plainly({ en: 'Choose one of the answers listed under “{label}”.', nb: 'Velg et av svarene som står under «{label}».' }),
  notAnEmail: plainly({
    en: 'Enter “{label}” as an e-mail address, for example name@example.org.',
    nb: 'Skriv «{label}» som en e-postadresse, for eksempel navn@example.no.',
  }),
  notACpvCode: plainly({
    en: 'Enter “{label}” as a CPV code of eight digits, for example 85312000.',
    nb: 'Skriv «{label}» som en CPV-kode med åtte siffer, for eksempel 85312000.',
  }),
  tooFewRows: {
    needs: ['min', 'one'],
    full: {
      en: '{min, select, 1 {Fill in at least one {one} under “{label}”.} other {Fill in at least {min} rows under “{label}”.}}',
      nb: '{min, select, 1 {Fyll ut minst én rad under «{label}».} other {Fyll ut minst {min} rader under «{label}».}}',
    },
    plain: { en: 'Fill in more rows under “{label}”.', nb: 'Fyll ut flere rader under «{label}».' },
  },
  tooManyRows: {
    needs: ['max'],
    full: {
      en: 'Remove rows under “{label}” until there are {max} or fewer.',
      nb: 'Fjern rader under «{label}» til det er høyst {max} igjen.',
    },
    plain: { en: 'Remove rows under “{label}”. There are too many.', nb: 'Fjern rader under «{label}». Det er for mange.' },
  },
  unreadable: plainly({
    en: 'Enter “{label}” again. We could not read what was sent.',
    nb: 'Fyll ut «{label}» på nytt. Vi fikk ikke lest det som ble sendt.',
  }),
};

/** Every code a sentence exists for, so that tests can walk them all. */
export const problemCodes: readonly ProblemCode[] = ['missing', ...(Object.keys(sentences) as Exclude<ProblemCode, 'missing'>[])]; // keys of the record above
