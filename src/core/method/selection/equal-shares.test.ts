import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalShares, withEndowment, type ApprovalVote } from './equal-shares.ts';

const voters = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, place) => from + place);

describe('the Method of Equal Shares, by hand', () => {
  // 10 voters, 100 in all, 10 each. Six like a and b, four like c.
  const park: ApprovalVote = {
    budget: 100,
    voters: 10,
    projects: [
      { id: 'a', cost: 36, approvedBy: voters(0, 6) },
      { id: 'b', cost: 30, approvedBy: voters(0, 6) },
      { id: 'c', cost: 40, approvedBy: voters(6, 10) },
    ],
  };

  test('the smaller group pays for what it wants with its own money', () => {
    // a: 36/6 = 6 each, a share of 1/6; b: 1/6; c: 40/4 = 10 each, a share of 1/4. a before b as text; then six have 4 each: 24 < 30, b is out.
    expect(withEndowment(park, 10)).toEqual(['a', 'c']);
    // With 11 each b would be paid for too: 106 of 100, so the first outcome stands.
    expect(equalShares(park)).toEqual({ selected: ['a', 'c'], cost: 76, endowment: 10 });
  });

  test('add-1 gives everybody more while the budget holds', () => {
    // With a budget of 110 each has 11: the six have 5 left after a, 30 in all: b is paid for. 106 of 110.
    expect(equalShares({ ...park, budget: 110 })).toEqual({ selected: ['a', 'b', 'c'], cost: 106, endowment: 11 });
    // With 106 each begins with 10; one more pays for b, and 106 is not over 106.
    expect(equalShares({ ...park, budget: 106 })).toEqual({ selected: ['a', 'b', 'c'], cost: 106, endowment: 11 });
    // With 105 it is over.
    expect(equalShares({ ...park, budget: 105 }).selected).toEqual(['a', 'c']);
  });

  test('whoever has less pays all they have, and the others share the rest', () => {
    // Two like both. First x: 10 of two, 5 each. Then y of three: purses 3, 3, 8; 14 = 3 + 3 + 8.
    const unequal: ApprovalVote = {
      budget: 24,
      voters: 3,
      projects: [
        { id: 'x', cost: 10, approvedBy: [0, 1] },
        { id: 'y', cost: 14, approvedBy: [0, 1, 2] },
      ],
    };
    // y asks a third of its cost of each, x a half: y comes first, 4.67 each; the two have 3.33 each, 6.67 < 10.
    expect(withEndowment(unequal, 8)).toEqual(['y']);
    // With 10 each: y, then 5.33 each, 10.67 of 10.
    expect(equalShares({ ...unequal, budget: 24 })).toEqual({ selected: ['y', 'x'], cost: 24, endowment: 10 });
  });

  test('ties go to more votes, then to the lower id as text', () => {
    const tie = (a: string, b: string): ApprovalVote => ({
      budget: 10,
      voters: 2,
      projects: [
        { id: b, cost: 10, approvedBy: [0, 1] },
        { id: a, cost: 10, approvedBy: [0, 1] },
      ],
    });
    expect(equalShares(tie('p', 'q')).selected).toEqual(['p']);
    expect(equalShares(tie('10', '9')).selected).toEqual(['10']);
  });

  test('nobody votes, or nobody likes anything: nothing is paid for', () => {
    expect(equalShares({ budget: 10, voters: 0, projects: [] })).toEqual({ selected: [], cost: 0, endowment: 0 });
    expect(equalShares({ budget: 10, voters: 2, projects: [{ id: 'a', cost: 1, approvedBy: [] }] }).selected).toEqual([]);
  });
});

const vote: fc.Arbitrary<ApprovalVote> = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.record({
    budget: fc.integer({ min: 1, max: 200 }),
    voters: fc.constant(count),
    projects: fc
      .array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }))), { maxLength: 7 })
      .map((drawn) => drawn.map(([cost, approvedBy], place) => ({ id: `p${place}`, cost, approvedBy }))),
  }),
);

/** The method once more, without its shortcuts and in exact fractions: payments as numerators over one common denominator would grow, so bisect on BigInt fractions. */
function byFractions({ voters: count, projects }: ApprovalVote, endowment: number): readonly string[] {
  type Fraction = readonly [bigint, bigint];
  const less = (a: Fraction, b: Fraction) => a[0] * b[1] < b[0] * a[1];
  const minus = (a: Fraction, b: Fraction): Fraction => reduced([a[0] * b[1] - b[0] * a[1], a[1] * b[1]]);
  const over = (a: Fraction, by: bigint): Fraction => reduced([a[0], a[1] * by]);
  const reduced = ([top, under]: Fraction): Fraction => {
    let [a, b] = [top < 0n ? -top : top, under];
    while (b > 0n) [a, b] = [b, a % b];
    return a === 0n ? [0n, 1n] : [top / a, under / a];
  };
  const zero: Fraction = [0n, 1n];
  const left: Fraction[] = Array.from({ length: count }, () => [BigInt(endowment), 1n]);
  const asked = ({ cost, approvedBy }: ApprovalVote['projects'][number]): Fraction | null => {
    const purses = approvedBy.map((voter) => left[voter] ?? zero).toSorted((a, b) => (less(a, b) ? -1 : 1));
    let missing: Fraction = [BigInt(cost), 1n];
    for (const [place, purse] of purses.entries()) {
      const each = over(missing, BigInt(purses.length - place));
      if (!less(purse, each)) return over(each, BigInt(cost));
      missing = minus(missing, purse);
    }
    return null;
  };
  const chosen: string[] = [];
  for (;;) {
    const offers = projects
      .filter(({ id }) => !chosen.includes(id))
      .flatMap((project) => {
        const share = asked(project);
        return share ? [{ project, share }] : [];
      })
      .toSorted(
        (a, b) =>
          (less(a.share, b.share) ? -1 : less(b.share, a.share) ? 1 : 0) ||
          b.project.approvedBy.length - a.project.approvedBy.length ||
          (a.project.id < b.project.id ? -1 : 1),
      );
    const [first] = offers;
    if (!first) return chosen;
    const pays: Fraction = [first.share[0] * BigInt(first.project.cost), first.share[1]];
    for (const voter of first.project.approvedBy) {
      const purse = left[voter] ?? zero;
      left[voter] = less(purse, pays) ? [0n, 1n] : minus(purse, pays);
    }
    chosen.push(first.project.id);
  }
}

test('doubles choose as exact fractions do', () => {
  fc.assert(
    fc.property(vote, fc.integer({ min: 1, max: 80 }), (drawn, endowment) => {
      expect(withEndowment(drawn, endowment)).toEqual(byFractions(drawn, endowment));
    }),
    { numRuns: 1000 },
  );
});

test('an outcome stays within the budget, and holds only what somebody approves of', () => {
  fc.assert(
    fc.property(vote, (drawn) => {
      const { selected, cost } = equalShares(drawn);
      expect(cost).toBeLessThanOrEqual(drawn.budget);
      for (const id of selected) expect(drawn.projects.find((project) => project.id === id)?.approvedBy.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
