import { describe, expect, test } from 'vitest';
import { emptyValues } from '#field/field';
import { idOf } from '#value/id';
import { instantOf } from '#value/instant';
import { approachesOf, changeSolution, publishSolution, withdrawSolution, type Solution } from './solution.ts';
import { solutionFields } from './solution-fields.ts';

const at = instantOf(1);
const draft: Solution = {
  ...emptyValues(solutionFields),
  id: idOf('s1'),
  organisationId: idOf('o1'),
  country: 'NO',
  language: 'nb',
  state: 'draft',
  createdAt: instantOf(0),
  changedAt: instantOf(0),
  publishedAt: null,
  withdrawnAt: null,
  withdrawalReason: null,
  title: 'Dager ute',
};
const whole: Solution = {
  ...draft,
  whatChanges: 'Folk sover bedre.',
  how: 'Sammen.',
  targetGroups: ['g-dementia'],
  outcomes: ['o-meaning'],
  settings: ['s-farm'],
  services: ['v-day'],
  paidToday: 'yes',
  unmetNeed: 'no',
  newWay: 'yes',
  jobs: 'no',
  evidenceGrade: 'untried',
  regions: ['NO020'],
  languages: ['nb'],
};

describe('the approach of a proposal', () => {
  test.each([
    [{ paidToday: 'no', unmetNeed: 'yes', newWay: 'yes', jobs: 'no' }, ['scout']],
    [{ paidToday: 'yes', unmetNeed: 'no', newWay: 'yes', jobs: 'no' }, ['challenger']],
    [{ paidToday: 'yes', unmetNeed: 'no', newWay: 'no', jobs: 'yes' }, ['includer']],
    [{ paidToday: 'yes', unmetNeed: 'no', newWay: 'no', jobs: 'no' }, []],
    [{ paidToday: 'yes', unmetNeed: 'yes', newWay: 'yes', jobs: 'yes' }, ['scout', 'challenger', 'includer']],
    [{ paidToday: null, unmetNeed: null, newWay: null, jobs: null }, []],
  ] as const)('follows from four answers: %o', (answers, expected) => {
    expect(approachesOf(answers)).toEqual(expected);
  });
});

describe('a solution', () => {
  test('is published when everything is answered that readers need, and only once', () => {
    expect(publishSolution(draft, at)).toMatchObject({ ok: false, refusal: { code: 'solutionIncomplete' } });
    const published = publishSolution(whole, at);
    expect(published).toMatchObject({
      ok: true,
      value: { solution: { state: 'published', publishedAt: at }, event: { type: 'solutionPublished' } },
    });
    if (published.ok)
      expect(publishSolution(published.value.solution, at)).toMatchObject({ ok: false, refusal: { code: 'solutionPublic' } });
  });

  test('changes without a word as a draft, and with the names of the answers once it is public', () => {
    expect(changeSolution(whole, { ...whole, capacity: 3 }, at)).toMatchObject({ ok: true, value: { event: null } });
    const open: Solution = { ...whole, state: 'published', publishedAt: at };
    expect(changeSolution(open, { ...whole, capacity: 3, how: 'Hver for seg.' }, at)).toMatchObject({
      ok: true,
      value: { event: { type: 'solutionChanged', facts: { fields: ['capacity', 'how'] } } },
    });
    expect(changeSolution(open, whole, at)).toMatchObject({ ok: true, value: { solution: open, event: null } });
    expect(changeSolution(open, { ...whole, how: null }, at)).toMatchObject({ ok: false, refusal: { code: 'solutionIncomplete' } });
  });

  test('is withdrawn with a reason when it is public, stays as it is then, and can be published again since its first day', () => {
    expect(withdrawSolution(whole, 'x', at)).toMatchObject({ ok: false, refusal: { code: 'solutionNotPublic' } });
    const gone = withdrawSolution({ ...whole, state: 'published', publishedAt: at }, 'Ingen folk.', instantOf(2));
    expect(gone).toMatchObject({ ok: true, value: { solution: { state: 'withdrawn', withdrawalReason: 'Ingen folk.' } } });
    if (!gone.ok) return;
    expect(changeSolution(gone.value.solution, whole, at)).toMatchObject({ ok: false, refusal: { code: 'solutionWithdrawn' } });
    expect(publishSolution(gone.value.solution, instantOf(3))).toMatchObject({
      ok: true,
      value: { solution: { state: 'published', publishedAt: at, withdrawnAt: null, withdrawalReason: null } },
    });
  });
});
