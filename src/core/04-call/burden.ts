import type { Currency, Money } from '#value/money';
import type { CallValues, Question, RequirementKind } from './fields.ts';
import { informsNothing, type Uninformative } from './informs.ts';

/**
 * What work takes and costs. All of it is assumed: nobody has measured it for this service, and whoever uses the figures may replace
 * them. Numbers above 0, except hours, which may be 0.
 */
export type BurdenRates = {
  /** Words of finished answer that a person writes, checks and agrees with others in an hour. */
  readonly wordsPerHour: number;
  /** Hours to understand a question and find who knows, however short the answer. */
  readonly hoursPerQuestion: number;
  readonly hoursForPrice: number;
  /** Hours to read the call, check everything and seal it. */
  readonly hoursForCheck: number;
  readonly hoursPerFile: number;
  /** Hours to show that a requirement is met by one who meets it; to become one who meets it is not counted. */
  readonly hoursPerRequirement: Readonly<Record<RequirementKind, number>>;
  /** What an hour of work costs the one who submits, in minor units. */
  readonly hourMinor: number;
  readonly readingWordsPerMinute: number;
};

/** What a call asks for, and how many are expected to answer. */
export type BurdenBasis = Pick<CallValues, 'criteria' | 'requirements' | 'questions' | 'value'> & {
  /** Files that must be attached to every submission. */
  readonly files: number;
  /** 1 or more. */
  readonly submissions: number;
  /** How many agreements there are to win. */
  readonly agreements: number;
  readonly panelSize: number;
  /** Of the cost, where the call has no value yet. */
  readonly currency: Currency;
};

export type QuestionBurden = {
  readonly id: string | null;
  /** Its place in the call, from 0. */
  readonly position: number;
  readonly title: string;
  readonly words: number;
  readonly informs: Question['informs'];
  /** Why the answer decides nothing; `null` when it informs something. */
  readonly nothing: Uninformative | null;
  /** Hours of one submission, and of all together. */
  readonly hours: number;
  readonly hoursOfAll: number;
};

export type Burden = {
  /** The question that costs most first. */
  readonly questions: readonly QuestionBurden[];
  /** Those that inform nothing, the one that costs most first. */
  readonly redList: readonly QuestionBurden[];
  /** Hours of one submission by what they are spent on. */
  readonly parts: Readonly<Record<'questions' | 'requirements' | 'files' | 'price' | 'check', number>>;
  readonly hoursPerSubmission: number;
  readonly costPerSubmission: Money;
  readonly hours: number;
  readonly cost: Money;
  /** The cost of all together as a share of the value of the call; `null` while it has none. */
  readonly shareOfValue: number | null;
  /** Hours of those who do not get an agreement. */
  readonly hoursNotChosen: number;
  /** Hours the panel takes to read every word of every submission once; scoring and talking come on top. */
  readonly readingHours: number;
};

/** Where nobody has said otherwise: an hour of work is assumed to cost £25 or kr 450, and 200 words of finished answer to take one. */
export function assumedRates(currency: Currency): BurdenRates {
  return {
    wordsPerHour: 200,
    hoursPerQuestion: 0.5,
    hoursForPrice: 5,
    hoursForCheck: 3,
    hoursPerFile: 1,
    hoursPerRequirement: { turnover: 1, references: 4, certificate: 2, bond: 6, insurance: 2, auditedAccounts: 2, staff: 4, other: 2 },
    hourMinor: currency === 'GBP' ? 2_500 : 45_000,
    readingWordsPerMinute: 200,
  };
}

/**
 * What a call costs those who answer it, in hours and money. Every answer is taken at its full length, and a question that may be skipped
 * as answered: few dare to skip one. One submission = sum over questions (words / words per hour + hours per question) + requirements +
 * files + price, where it counts, + check. Example: five questions of 1,050 words in all, turnover and references, one file:
 * 7.75 + 5 + 1 + 5 + 3 = 21.75 h; eleven of them 239.25 h or £5,981.25.
 */
export function burdenOf(basis: BurdenBasis, rates: BurdenRates): Burden {
  const { submissions, value } = basis;
  const questions = basis.questions
    .map((question, position) => questionBurden(question, { position, basis, rates }))
    .toSorted((a, b) => b.hours - a.hours || a.position - b.position);
  const parts = {
    questions: sum(questions.map((question) => question.hours)),
    requirements: sum(basis.requirements.map(({ kind }) => rates.hoursPerRequirement[kind ?? 'other'])),
    files: basis.files * rates.hoursPerFile,
    price: basis.criteria.some((criterion) => criterion.kind === 'price') ? rates.hoursForPrice : 0,
    check: rates.hoursForCheck,
  };
  const hoursPerSubmission = sum(Object.values(parts));
  const hours = hoursPerSubmission * submissions;
  const money = (worked: number): Money => ({
    minor: Math.round(worked * rates.hourMinor),
    currency: value?.currency ?? basis.currency,
    vat: 'none',
  });
  const words = sum(questions.map((question) => question.words));
  return {
    questions,
    redList: questions.filter((question) => question.nothing !== null),
    parts,
    hoursPerSubmission,
    costPerSubmission: money(hoursPerSubmission),
    hours,
    cost: money(hours),
    shareOfValue: value ? (hours * rates.hourMinor) / value.minor : null,
    hoursNotChosen: hoursPerSubmission * Math.max(submissions - basis.agreements, 0),
    readingHours: (words * submissions * basis.panelSize) / (rates.readingWordsPerMinute * 60),
  };
}

type Context = { readonly position: number; readonly basis: BurdenBasis; readonly rates: BurdenRates };

function questionBurden(question: Question, { position, basis, rates }: Context): QuestionBurden {
  const words = question.maxWords ?? 0;
  const hours = words / rates.wordsPerHour + rates.hoursPerQuestion;
  return {
    id: question.id,
    position,
    title: question.title ?? '',
    words,
    informs: question.informs,
    nothing: informsNothing(question, basis),
    hours,
    hoursOfAll: hours * basis.submissions,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
