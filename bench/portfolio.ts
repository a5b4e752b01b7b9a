// How long the best portfolio takes: drawn rounds with ten regions and type minimums, beside the same round without any coverage rule, solved in
// the same run; and whether value for money in order ("density"), as in a spreadsheet, would keep the rules.
//   npm run bench:portfolio
import { randomOf } from '../src/core/method/random.ts';
import { bestPortfolio } from '../src/core/method/selection/portfolio.ts';
import type { PortfolioProblem } from '../src/core/method/selection/problem.ts';
import { programFor } from '../src/core/method/selection/program.ts';
import { openSolver } from '../src/outside/solver.ts';

const regions = Array.from({ length: 10 }, (_, place) => `region ${place}`);
const types = ['scout', 'challenger', 'includer'];
const solve = openSolver();
const write = (line: string) => process.stdout.write(`${line}\n`);

function round(size: number, seed: number): PortfolioProblem {
  const random = randomOf(seed);
  const projects = Array.from({ length: size }, (_, place) => ({
    id: `p${String(place).padStart(4, '0')}`,
    cost: 20_000 + Math.floor(random() * 980_000),
    value: 1 + Math.floor(random() * 100),
    region: regions[Math.floor(random() * regions.length)],
    type: types[Math.floor(random() * types.length)],
  }));
  const budget = Math.floor(projects.reduce((sum, { cost }) => sum + cost, 0) / 5);
  return {
    budget,
    projects,
    minPerRegion: Object.fromEntries(regions.map((name) => [name, Math.max(1, Math.floor(size / 100))])),
    minPerType: Object.fromEntries(types.map((name) => [name, Math.floor(size / 20)])),
    maxSharePerRegion: Object.fromEntries(regions.map((name) => [name, 0.15])),
    excludes: [],
    requires: [],
  };
}

/** By value for money, in order, as long as the budget holds: what a spreadsheet does. How many coverage rules it breaks. */
function brokenByDensity(problem: PortfolioProblem): number {
  let left = problem.budget;
  const chosen = problem.projects
    .toSorted((a, b) => b.value / b.cost - a.value / a.cost)
    .filter(({ cost }) => {
      if (cost > left) return false;
      left -= cost;
      return true;
    });
  const countOf = (which: 'region' | 'type', name: string) => chosen.filter((one) => one[which] === name).length;
  const short = (rule: Readonly<Record<string, number>>, which: 'region' | 'type') =>
    Object.entries(rule).filter(([name, least]) => countOf(which, name) < least).length;
  const over = Object.entries(problem.maxSharePerRegion).filter(
    ([name, share]) => chosen.filter(({ region }) => region === name).reduce((sum, { cost }) => sum + cost, 0) > share * problem.budget,
  ).length;
  return short(problem.minPerRegion, 'region') + short(problem.minPerType, 'type') + over;
}

const millis = async (work: () => Promise<unknown>) => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

await solve(programFor(round(10, 1), { aim: 'value' }));
write(
  '| projects | one optimum with ten regions and three types | of that without the rules | whole answer (price, first out) | rules that density breaks |',
);
write('|---:|---:|---:|---:|---:|');
for (const size of [60, 200, 1000]) {
  const problem = round(size, size);
  const bare = { ...problem, minPerRegion: {}, minPerType: {}, maxSharePerRegion: {} };
  const one = await millis(() => solve(programFor(problem, { aim: 'value' })));
  const without = await millis(() => solve(programFor(bare, { aim: 'value' })));
  const whole = await millis(() => bestPortfolio(problem, solve));
  const seconds = [one, whole].map((time) => `${(time / 1000).toFixed(2)} s`);
  write(`| ${size} | ${seconds[0]} | ${(without / one).toFixed(2)} | ${seconds[1]} | ${brokenByDensity(problem)} of 23 |`);
}
