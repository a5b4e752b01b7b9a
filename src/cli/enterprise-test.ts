import { z } from 'zod';
import { evidenceClasses } from '#party/enterprise/evidence';
import { criteria, enterpriseTest, type EnterpriseCriterion } from '#party/enterprise/enterprise-test';
import { modelDimensions, toldFlags, type EnterpriseFacts } from '#party/enterprise/facts';
import { enterpriseForms } from '#party/enterprise/forms';
import { gateNames } from '#party/enterprise/gates';
import { parseDay, type Day } from '#value/day';
import { ok, refused, type Result } from '#value/result';
import type { CommandError } from './command.ts';
import { documentCommand } from './document-command.ts';

const day = z.string().transform((text, context): Day => {
  const parsed = parseDay(text);
  if (parsed !== null) return parsed;
  context.addIssue({ code: 'custom', message: 'a day that exists, YYYY-MM-DD' });
  return z.NEVER;
});
const share = z.number().min(0).max(1);
const amount = z.number().min(0);
const count = z.number().int().min(0);
const evidence = { date: day.optional(), expires: day.nullable().default(null) };
/** Accounts, seats and plans are papers: without a class they count as documented. */
const paper = { ...evidence, class: z.enum(evidenceClasses).default('C') };
const fact = <T extends z.ZodType>(value: T) =>
  z
    .strictObject({ value, class: z.enum(evidenceClasses), ...evidence })
    .nullable()
    .default(null);
const optional = <T extends z.ZodType>(value: T) => value.nullable().default(null);

const facts = z.strictObject({
  missionLocked: fact(z.boolean()),
  distributionCap: fact(share),
  assetLock: fact(z.boolean()),
  independent: fact(z.boolean()),
  years: z
    .array(
      z.strictObject({
        year: z.number().int().min(1900).max(2200),
        incomeByCustomer: z.record(z.string(), amount),
        tradingIncome: optional(amount),
        surplus: optional(z.number()),
        distributed: optional(amount),
        reinvested: optional(amount),
        ...paper,
      }),
    )
    .default([]),
  spunOut: fact(day),
  marketPlan: optional(z.strictObject({ months: count, largestShare: share, ...paper })),
  modelChanges: z
    .array(z.strictObject({ dimension: z.enum(modelDimensions), before: z.string(), after: z.string(), ...paper }))
    .default([]),
  commitments: z
    .array(
      z.strictObject({
        what: z.string(),
        measure: optional(z.string()),
        baseline: optional(z.number()),
        target: optional(z.number()),
        ...paper,
      }),
    )
    .default([]),
  seats: optional(z.strictObject({ staff: count, users: count, all: count, ...paper })),
  employeeControlled: fact(z.boolean()),
  workforceDisadvantagedShare: fact(share),
  growthPlan: optional(
    z.strictObject({
      reserveMonths: optional(amount),
      breakEvenMonth: optional(count),
      headcountNow: optional(amount),
      headcountPlanned: optional(amount),
      training: optional(z.boolean()),
      ...paper,
    }),
  ),
  transparency: optional(
    z.strictObject({
      impactReport: z.boolean().default(false),
      pay: z.boolean().default(false),
      distributions: z.boolean().default(false),
      complaints: z.boolean().default(false),
      ...paper,
    }),
  ),
  redFlags: z.array(z.enum(toldFlags)).default([]),
});

const shape = z.strictObject({ form: z.enum(enterpriseForms), country: z.enum(['NO', 'EN']), asOf: day, facts });
type Document = z.infer<typeof shape>;

const usage = `twofold enterprise-test FILE|-

Outsourcing, or a social enterprise? Gates and levels with reasons; never one score.

Example
  {"form": "cic", "country": "EN", "asOf": "2026-11-01", "facts": {
    "independent": {"value": true, "class": "A", "date": "2026-01-01"},
    "years": [{"year": 2025, "incomeByCustomer": {"trust": 96, "council": 4}, "tradingIncome": 100}]}}

Input
  form             ${enterpriseForms.join(', ')}
  country          NO or EN
  asOf             the day it is judged on; what is dated later does not count
  facts            each may be left out:
    missionLocked, assetLock, independent, employeeControlled   {value: true or false, class, date, expires}
    distributionCap, workforceDisadvantagedShare                {value: 0-1, class, date, expires}
    spunOut                                                     {value: day, class, date, expires}
    years            [{year, incomeByCustomer {name: amount}, tradingIncome, surplus, distributed, reinvested}]
                     small payers may stand together as "others"
    marketPlan       {months, largestShare}
    modelChanges     [{dimension, before, after}]  dimension: ${modelDimensions.join(', ')}
    commitments      [{what, measure, baseline, target}]
    seats            {staff, users, all}
    growthPlan       {reserveMonths, breakEvenMonth, headcountNow, headcountPlanned, training}
    transparency     {impactReport, pay, distributions, complaints}
    redFlags         [${toldFlags.join(', ')}]
  class            A register or law, B audited, C document, D own word; papers without one count as C
  date, expires    a day; without a date it holds on asOf; what has expired counts as D

Output
  gates {${gateNames.join(', ')}: pass, fail or notShown}, levels {criterion: strong, developing or notShown},
  reasons and wouldChange by criterion and gate, redFlags [{code, severity}], eligibleFor [{basis, holds, because}],
  largestCustomerShare (0-1 or null)
`;

/** The command `twofold enterprise-test`. */
export const enterpriseTestCommand = documentCommand({ name: 'enterprise-test', usage, shape, answer: answerOf });

function answerOf({ form, country, asOf, facts: given }: Document): Result<unknown, CommandError> {
  const found = repeatedYear(given);
  if (found !== null) return refused({ code: 'yearTwice', path: 'facts.years', message: `Give the year ${found} once.` });
  const dated = <T extends { readonly date?: Day | undefined }>(one: T) => ({ ...one, date: one.date ?? asOf });
  const maybe = <T extends { readonly date?: Day | undefined }>(one: T | null) => (one === null ? null : dated(one));
  const full: EnterpriseFacts = {
    country,
    form,
    missionLocked: maybe(given.missionLocked),
    distributionCap: maybe(given.distributionCap),
    assetLock: maybe(given.assetLock),
    independent: maybe(given.independent),
    years: given.years.map(dated),
    spunOut: maybe(given.spunOut),
    marketPlan: maybe(given.marketPlan),
    modelChanges: given.modelChanges.map(dated),
    commitments: given.commitments.map(dated),
    seats: maybe(given.seats),
    employeeControlled: maybe(given.employeeControlled),
    workforceDisadvantagedShare: maybe(given.workforceDisadvantagedShare),
    growthPlan: maybe(given.growthPlan),
    transparency: maybe(given.transparency),
    redFlags: given.redFlags,
  };
  const { gates, findings, redFlags, eligibleFor, largestCustomerShare } = enterpriseTest(full, asOf);
  const english = (of: 'reasons' | 'wouldChange') =>
    Object.fromEntries(Object.entries({ ...gates, ...findings }).map(([name, finding]) => [name, finding[of].map(({ en }) => en)]));
  return ok({
    gates: Object.fromEntries(gateNames.map((name) => [name, gates[name].state])),
    levels: Object.fromEntries(criteria.map((name: EnterpriseCriterion) => [name, findings[name].level])),
    reasons: english('reasons'),
    wouldChange: english('wouldChange'),
    redFlags: redFlags.map(({ code, severity }) => ({ code, severity })),
    eligibleFor: eligibleFor.map(({ basis, holds, because }) => ({ basis, holds, because: because.en })),
    largestCustomerShare,
  });
}

/** A year that stands twice in one document: two truths of which nobody knows which counts. */
function repeatedYear({ years }: Document['facts']): number | null {
  return years.map(({ year }) => year).find((year, place, all) => all.indexOf(year) !== place) ?? null;
}
