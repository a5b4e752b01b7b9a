import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assumedRates, burdenOf, type BurdenBasis } from './burden.ts';
import { noInterview } from './interview-part.ts';
import { callFields, type Question, type RequirementKind } from './fields.ts';

const rates = assumedRates('GBP');

function question(informs: Question['informs'], maxWords: number | null, title = 'Why?'): Question {
  return { id: null, title, maxWords, informs, stage: null, must: 'yes', promise: 'no' };
}

function basis(change: Partial<BurdenBasis> = {}): BurdenBasis {
  const criteria = (['solution', 'social', 'price'] as const).map((kind) => ({
    id: null,
    kind,
    title: kind,
    description: null,
    weight: 10,
    stage: null,
    scorers: null,
    minimum: null,
    scale: null,
    ...noInterview,
  }));
  const questions = [300, 250, 250, 150, 100].map((words) => question('solution', words));
  const value = { minor: 12_000_000, currency: 'GBP', vat: 'none' } as const;
  return {
    criteria,
    requirements: [],
    questions,
    value,
    files: 0,
    submissions: 11,
    agreements: 1,
    panelSize: 3,
    currency: 'GBP',
    ...change,
  };
}

function requirement(kind: RequirementKind) {
  return { id: null, kind, title: kind, reason: 'The service needs it' };
}

describe('what a call costs those who answer it', () => {
  test('the worked example: 21.75 hours each, 239.25 hours and £5,981.25 for eleven, 4.98 percent of £120,000', () => {
    const burden = burdenOf(basis({ requirements: [requirement('turnover'), requirement('references')], files: 1 }), rates);
    expect(burden.parts).toEqual({ questions: 7.75, requirements: 5, files: 1, price: 5, check: 3 });
    expect(burden).toMatchObject({
      hoursPerSubmission: 21.75,
      costPerSubmission: { minor: 54_375, currency: 'GBP' },
      hours: 239.25,
      cost: { minor: 598_125, currency: 'GBP' },
      hoursNotChosen: 217.5,
      // 1,050 words × 11 submissions × 3 assessors at 200 words a minute.
      readingHours: 2.8875,
    });
    expect(burden.shareOfValue).toBeCloseTo(0.04984375, 12);
  });

  test('without a price there is no price to work out, and without a value no share of it', () => {
    const burden = burdenOf(basis({ criteria: basis().criteria.slice(0, 2), value: null, currency: 'NOK' }), rates);
    expect(burden.parts.price).toBe(0);
    expect(burden.shareOfValue).toBeNull();
    expect(burden.cost.currency).toBe('NOK');
  });

  test('when everybody gets an agreement nobody has worked for nothing', () => {
    expect(burdenOf(basis({ submissions: 2, agreements: 3 }), rates).hoursNotChosen).toBe(0);
  });

  test('questions are ranked by what they cost, and those that inform nothing are named with the reason', () => {
    const questions = [
      question('solution', 200, 'first'),
      question('background', 800, 'history'),
      question(null, 500, 'environment'),
      question('experience', 100, 'references'),
      question('requirement', 600, 'accounts'),
      question('social', 500, 'jobs'),
    ];
    const { questions: ranked, redList } = burdenOf(basis({ questions }), rates);
    expect(ranked.map(({ title, hours }) => [title, hours])).toEqual([
      ['history', 4.5],
      ['accounts', 3.5],
      ['environment', 3],
      ['jobs', 3],
      ['first', 1.5],
      ['references', 1],
    ]);
    expect(redList.map(({ title, nothing, position }) => [title, nothing, position])).toEqual([
      ['history', 'background', 1],
      ['accounts', 'noSuchCriterion', 4],
      ['environment', 'unstated', 2],
      ['references', 'noSuchCriterion', 3],
    ]);
  });

  test('every kind of requirement takes time to show', () => {
    for (const { value } of callFields.requirements.of.kind.options)
      expect(burdenOf(basis({ requirements: [requirement(value)] }), rates).parts.requirements).toBe(rates.hoursPerRequirement[value]);
    expect(Math.min(...Object.values(rates.hoursPerRequirement))).toBeGreaterThan(0);
  });
});

describe('whatever is asked', () => {
  const kinds = [...callFields.questions.of.informs.options.map((option) => option.value), null];
  const anyQuestion = fc.record({ informs: fc.constantFrom(...kinds), words: fc.option(fc.integer({ min: 10, max: 5000 })) });
  const anyBasis = fc
    .record({
      asked: fc.array(anyQuestion, { maxLength: 12 }),
      required: fc.array(fc.constantFrom(...callFields.requirements.of.kind.options.map((option) => option.value)), { maxLength: 6 }),
      files: fc.nat(5),
      submissions: fc.integer({ min: 1, max: 60 }),
    })
    .map(({ asked, required, files, submissions }) =>
      basis({
        questions: asked.map(({ informs, words }, index) => question(informs, words, `question ${index}`)),
        requirements: required.map(requirement),
        files,
        submissions,
      }),
    );

  test('the parts, and the questions within theirs, add up to a submission, and the submissions to the whole', () => {
    fc.assert(
      fc.property(anyBasis, (given) => {
        const burden = burdenOf(given, rates);
        const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
        expect(total(Object.values(burden.parts))).toBeCloseTo(burden.hoursPerSubmission, 9);
        expect(total(burden.questions.map(({ hours }) => hours))).toBeCloseTo(burden.parts.questions, 9);
        expect(burden.hours).toBeCloseTo(burden.hoursPerSubmission * given.submissions, 9);
        expect(burden.hoursNotChosen + burden.hoursPerSubmission).toBeCloseTo(burden.hours, 9);
        expect(Math.abs(burden.cost.minor - burden.costPerSubmission.minor * given.submissions)).toBeLessThanOrEqual(given.submissions);
      }),
    );
  });

  test('the order of the questions changes no total, and one more question makes it dearer', () => {
    fc.assert(
      fc.property(anyBasis, anyQuestion, (given, { informs, words }) => {
        const burden = burdenOf(given, rates);
        const reversed = burdenOf({ ...given, questions: given.questions.toReversed() }, rates);
        expect(reversed.hours).toBeCloseTo(burden.hours, 9);
        expect(reversed.readingHours).toBeCloseTo(burden.readingHours, 9);
        expect(reversed.redList.map(({ title }) => title).toSorted()).toEqual(burden.redList.map(({ title }) => title).toSorted());
        const more = burdenOf({ ...given, questions: [...given.questions, question(informs, words)] }, rates);
        expect(more.hours).toBeGreaterThan(burden.hours);
      }),
    );
  });

  test('twice as many words an hour halve the writing and nothing else', () => {
    fc.assert(
      fc.property(anyBasis, (given) => {
        const burden = burdenOf(given, rates);
        const faster = burdenOf(given, { ...rates, wordsPerHour: rates.wordsPerHour * 2 });
        const understanding = given.questions.length * rates.hoursPerQuestion;
        expect(faster.parts.questions - understanding).toBeCloseTo((burden.parts.questions - understanding) / 2, 9);
        expect({ ...faster.parts, questions: 0 }).toEqual({ ...burden.parts, questions: 0 });
        expect(faster.readingHours).toBe(burden.readingHours);
      }),
    );
  });
});
