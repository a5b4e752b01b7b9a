import type { CallValues, Criterion, Question, RequirementKind } from '#call/fields';
import { noInterview } from '#call/interview-part';
import type { NeedValues } from '#need/fields';
import type { Money } from '#value/money';

/** Whole kroner without VAT, as Norwegian thresholds count. */
export function kroner(amount: number): Money {
  return { minor: amount * 100, currency: 'NOK', vat: 'excluded' };
}

/** Whole pounds. Health and welfare services of the sample are exempt from VAT (VAT Act 1994 Sch. 9 Group 7), so an amount has none. */
export function pounds(amount: number): Money {
  return { minor: amount * 100, currency: 'GBP', vat: 'none' };
}

type CriterionRow = readonly ['solution' | 'social' | 'experience' | 'price', string, string, number];

/** The criteria of a call: kind, title, what is looked for, weight of 100. */
export function criteria(...rows: readonly CriterionRow[]): CallValues['criteria'] {
  return rows.map(([kind, title, description, weight]) => ({
    id: null,
    kind,
    title,
    description,
    weight,
    stage: null,
    scorers: null,
    minimum: null,
    scale: null,
    ...noInterview,
  }));
}

/** The same, with the criteria of one kind judged in an interview, in the words of the call. */
export function judgedInInterview(
  kind: CriterionRow[0],
  asked: { readonly asks: string; readonly minutes: number; readonly who: string; readonly scale: string },
  rows: CallValues['criteria'],
): CallValues['criteria'] {
  const { asks: interviewAsks, minutes: interviewMinutes, who: interviewWho, scale } = asked;
  return rows.map((criterion) =>
    criterion.kind === kind ? { ...criterion, assessedIn: 'interview', interviewAsks, interviewMinutes, interviewWho, scale } : criterion,
  );
}

/** The same, with kinds of criteria that only some of the panel score. */
export function scoredBy(
  who: Partial<Record<'solution' | 'social' | 'experience', Criterion['scorers']>>,
  ...rows: readonly CriterionRow[]
): CallValues['criteria'] {
  return criteria(...rows).map((criterion) =>
    criterion.kind === null || criterion.kind === 'price' ? criterion : { ...criterion, scorers: who[criterion.kind] ?? null },
  );
}

/** The requirements of a call: kind, what must be shown, why this service needs it. */
export function requirements(...rows: readonly (readonly [RequirementKind, string, string])[]): CallValues['requirements'] {
  return rows.map(([kind, title, reason]) => ({ id: null, kind, title, reason }));
}

/** A question that must be answered, and the kind of criterion it informs (`null`: nobody has said). */
export function question(informs: Question['informs'], title: string, maxWords: number): Question {
  return { id: null, title, maxWords, informs, stage: null, must: 'yes', promise: 'no' };
}

/** A question whose answer becomes a part of the agreement. */
export function promise(informs: Question['informs'], title: string, maxWords: number): Question {
  return { ...question(informs, title, maxWords), promise: 'yes' };
}

type Budget = NeedValues['budgets'][number];
type BudgetRow = readonly [
  kind: Budget['budget'],
  whose: string | null,
  pays: number | null,
  gains: number | null,
  life: string,
  sure: Budget['confidence'],
];

/** The budgets of a prevention note: which, whose, kroner it pays and would save a year, what else, how sure. */
export function budgets(...rows: readonly BudgetRow[]): readonly Budget[] {
  const amount = (value: number | null) => (value === null ? null : kroner(value));
  return rows.map(([budget, whose, pays, gains, life, confidence]) => ({
    id: null,
    budget,
    whose,
    pays: amount(pays),
    gains: amount(gains),
    life,
    confidence,
  }));
}
