import { describe, expect, test } from 'vitest';
import { randomOf } from '#method/random';
import { bestPortfolio } from '#method/selection/portfolio';
import type { PortfolioProblem, Project } from '#method/selection/problem';
import { openSolver } from './solver.ts';

const solve = openSolver();
const regions = ['north', 'south', 'west'] as const;
const types = ['scout', 'challenger', 'includer'] as const;
const plain: Omit<PortfolioProblem, 'budget' | 'projects'> = {
  minPerRegion: {},
  minPerType: {},
  maxSharePerRegion: {},
  excludes: [],
  requires: [],
};

/** Every subset, by its bits: slow and plain. */
function subsetsOf(projects: readonly Project[]): readonly (readonly Project[])[] {
  return Array.from({ length: 2 ** projects.length }, (_, bits) => projects.filter((_project, place) => (bits >> place) % 2 === 1));
}

const costOf = (chosen: readonly Project[]) => chosen.reduce((sum, { cost }) => sum + cost, 0);
const valueOf = (chosen: readonly Project[]) => chosen.reduce((sum, { value }) => sum + value, 0);

/** What never gives: the budget, exclusions and dependencies. */
function stands({ budget, excludes, requires }: PortfolioProblem, chosen: readonly Project[]): boolean {
  const has = (id: string) => chosen.some((one) => one.id === id);
  return (
    costOf(chosen) <= budget + 1e-9 &&
    excludes.every(([one, other]) => !(has(one) && has(other))) &&
    requires.every(([one, other]) => !has(one) || has(other))
  );
}

/** By how much the coverage rules would have to give for a choice: 0 where it keeps them. */
function givesFor(problem: PortfolioProblem, chosen: readonly Project[]): number {
  const missing = (rule: 'minPerRegion' | 'minPerType', which: 'region' | 'type') =>
    Object.entries(problem[rule]).reduce(
      (sum, [name, least]) => sum + Math.max(0, least - chosen.filter((one) => one[which] === name).length),
      0,
    );
  const over = Object.entries(problem.maxSharePerRegion).reduce(
    (sum, [name, share]) => sum + Math.max(0, costOf(chosen.filter(({ region }) => region === name)) / problem.budget - share),
    0,
  );
  return missing('minPerRegion', 'region') + missing('minPerType', 'type') + (over < 1e-9 ? 0 : over);
}

/** A small case with some of every kind of rule, whole numbers so that sums are exact. */
function drawn(random: () => number): PortfolioProblem {
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const projects = Array.from({ length: whole(1, 9) }, (_, place) => ({
    id: `p${place}`,
    cost: whole(1, 30),
    value: whole(0, 20),
    region: regions[whole(0, 2)],
    type: types[whole(0, 2)],
  }));
  const pair = (): readonly [string, string] => [`p${whole(0, projects.length - 1)}`, `p${whole(0, projects.length - 1)}`];
  const some = <T>(chance: number, of: () => T): readonly T[] => (random() < chance ? [of()] : []);
  const rule = (chance: number, names: readonly string[], of: () => number) =>
    Object.fromEntries(names.flatMap((name) => some(chance, () => [name, of()] as const)));
  return {
    budget: whole(5, 90),
    projects,
    minPerRegion: rule(0.35, regions, () => whole(1, 2)),
    minPerType: rule(0.3, types, () => whole(1, 2)),
    maxSharePerRegion: rule(0.3, regions, () => whole(2, 9) / 10),
    excludes: some(0.5, pair).filter(([one, other]) => one !== other),
    requires: some(0.5, pair).filter(([one, other]) => one !== other),
  };
}

describe('the best portfolio', () => {
  test('is what trying every choice finds, on 400 cases with every kind of rule', async () => {
    const random = randomOf(29);
    const seen = { feasible: 0, infeasible: 0, price: 0, regions: 0, types: 0, caps: 0, excludes: 0, requires: 0 };
    for (let number = 0; number < 400; number += 1) {
      const problem = drawn(random);
      const found = await bestPortfolio(problem, solve);
      const standing = subsetsOf(problem.projects).filter((chosen) => stands(problem, chosen));
      const keeping = standing.filter((chosen) => givesFor(problem, chosen) === 0);
      seen.regions += Number(Object.keys(problem.minPerRegion).length > 0);
      seen.types += Number(Object.keys(problem.minPerType).length > 0);
      seen.caps += Number(Object.keys(problem.maxSharePerRegion).length > 0);
      seen.excludes += problem.excludes.length;
      seen.requires += problem.requires.length;
      if (keeping.length === 0) {
        seen.infeasible += 1;
        const least = Math.min(...standing.map((chosen) => givesFor(problem, chosen)));
        const told = (found.infeasible ?? []).reduce((sum, { by }) => sum + by, 0);
        expect(told, JSON.stringify(problem)).toBeCloseTo(least, 6);
        expect(found).toMatchObject({ selected: [], optimal: false, firstOut: null });
        continue;
      }
      seen.feasible += 1;
      const chosen = problem.projects.filter(({ id }) => found.selected.includes(id));
      expect(keeping.some((one) => one.length === chosen.length && one.every((project) => chosen.includes(project)))).toBe(true);
      const best = Math.max(...keeping.map(valueOf));
      expect(found, JSON.stringify(problem)).toMatchObject({ value: best, cost: costOf(chosen), optimal: true, infeasible: null });
      const free = Math.max(...standing.map(valueOf));
      expect(found.priceOfCoverage).toBe(free - best);
      seen.price += Number(found.priceOfCoverage > 0);
      // Whoever is first out is in a portfolio that is the best of those that let one in.
      const others = keeping.filter((one) => one.some((project) => !chosen.includes(project)));
      if (others.length === 0) expect(found.firstOut).toBeNull();
      else {
        const next = Math.max(...others.map(valueOf));
        expect(others.filter((one) => valueOf(one) === next).some((one) => one.some(({ id }) => id === found.firstOut))).toBe(true);
        expect(found.selected).not.toContain(found.firstOut);
      }
    }
    // Every kind of rule was there, often.
    for (const [kind, count] of Object.entries(seen)) expect(count, kind).toBeGreaterThan(30);
  });

  test('by hand: a region that must be there costs value, and who is first out comes next', async () => {
    const projects = [
      { id: 'a', cost: 60, value: 9, region: 'north' },
      { id: 'b', cost: 40, value: 7, region: 'north' },
      { id: 'c', cost: 40, value: 4, region: 'south' },
    ];
    const free = { ...plain, budget: 100, projects };
    expect(await bestPortfolio(free, solve)).toMatchObject({
      selected: ['a', 'b'],
      cost: 100,
      value: 16,
      priceOfCoverage: 0,
      firstOut: 'c',
    });
    // With one in the south: a and c for 13, three less than without.
    expect(await bestPortfolio({ ...free, minPerRegion: { south: 1 } }, solve)).toMatchObject({
      selected: ['a', 'c'],
      value: 13,
      priceOfCoverage: 3,
      firstOut: 'b',
    });
    expect(await bestPortfolio({ ...free, minPerRegion: { south: 2, west: 1 } }, solve)).toMatchObject({
      selected: [],
      infeasible: [
        { rule: 'minPerRegion', of: 'south', by: 1 },
        { rule: 'minPerRegion', of: 'west', by: 1 },
      ],
    });
  });

  test('no projects, or none that the budget reaches: nothing is selected, and nothing is wrong', async () => {
    expect(await bestPortfolio({ ...plain, budget: 10, projects: [] }, solve)).toMatchObject({
      selected: [],
      optimal: true,
      firstOut: null,
    });
    const dear = [{ id: 'a', cost: 20, value: 1 }];
    expect(await bestPortfolio({ ...plain, budget: 10, projects: dear }, solve)).toMatchObject({
      selected: [],
      optimal: true,
      infeasible: null,
    });
  });
});
