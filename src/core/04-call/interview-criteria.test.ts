import { describe, expect, test } from 'vitest';
import { emptyValues } from '#field/field';
import { callProblems, callWarnings } from './call.ts';
import { callFields, type CallValues, type Criterion } from './fields.ts';
import { interviewLength, interviewProblems, interviewWarnings } from './interview-criteria.ts';
import { instantOf } from '#value/instant';

const asked = {
  assessedIn: 'interview',
  interviewAsks: 'Who does the work?',
  interviewMinutes: 30,
  interviewWho: 'Those who do it',
} as const;

function criterion(weight: number, change: Partial<Criterion> = {}): Criterion {
  return { ...emptyValues(callFields.criteria.of), id: null, kind: 'solution', title: 'Solution', weight, scale: 'own words', ...change };
}

function call(criteria: readonly Criterion[], anonymous: CallValues['anonymous'] = 'no') {
  return { criteria, anonymous };
}

describe('criteria judged in an interview', () => {
  test('what is asked, how long and who comes must be said, and a price is not judged in one', () => {
    const bare = { assessedIn: 'interview' } as const;
    expect(interviewProblems(call([criterion(40, bare), criterion(60, { kind: 'price', ...bare })]))).toEqual([
      { path: 'criteria.0.interviewAsks', code: 'missing' },
      { path: 'criteria.0.interviewMinutes', code: 'missing' },
      { path: 'criteria.0.interviewWho', code: 'missing' },
      { path: 'criteria.1.assessedIn', code: 'notOnTheList' },
    ]);
    expect(interviewProblems(call([criterion(40, asked), criterion(60, { kind: 'price' })]))).toEqual([]);
  });

  test('names are not hidden from those who meet the bidders, and the problem stands at the field', () => {
    expect(interviewProblems(call([criterion(40, asked)], 'yes'))).toEqual([{ path: 'anonymous', code: 'notOnTheList' }]);
    const values = { ...emptyValues(callFields), criteria: [criterion(40, asked)], anonymous: 'yes' as const };
    expect(callProblems(values, instantOf(0), 'Europe/London')).toContainEqual({ path: 'anonymous', code: 'notOnTheList' });
    expect(interviewProblems(call([criterion(40)], 'yes'))).toEqual([]);
  });

  test('from more than half of the points on, and for scores without words, there is a warning', () => {
    expect(interviewWarnings(call([criterion(50, asked)]))).toEqual([]);
    expect(interviewWarnings(call([criterion(30, asked), criterion(20.01, asked)]))).toEqual(['interviewWeighsMost']);
    expect(interviewWarnings(call([criterion(20, { ...asked, scale: ' ' })]))).toEqual(['interviewWithoutScale']);
    const values = { ...emptyValues(callFields), criteria: [criterion(20, { ...asked, scale: null })] };
    expect(callWarnings(values, instantOf(0), 'Europe/London')).toContain('interviewWithoutScale');
  });

  test('one interview lasts as long as its criteria together', () => {
    expect(interviewLength([criterion(20, asked), criterion(30), criterion(10, { ...asked, interviewMinutes: 15 })])).toBe(45);
    expect(interviewLength([criterion(20)])).toBe(0);
  });
});
