import type { PortfolioProblem, Project } from './problem.ts';
import { programFor } from './program.ts';

/** A coverage rule that cannot be kept, and by how much it would have to give: projects for a minimum, a share of the budget for a cap. */
export type Relaxation = { readonly rule: 'minPerRegion' | 'minPerType' | 'maxSharePerRegion'; readonly of: string; readonly by: number };

export type Portfolio = {
  /** In the order of the ids as text. */
  readonly selected: readonly string[];
  readonly cost: number;
  readonly value: number;
  /** Proved to be the best; `false` where the solver ran out of time. */
  readonly optimal: boolean;
  /** The best project that comes in with the best portfolio that differs by letting one in; `null` where none can. */
  readonly firstOut: string | null;
  /** What the coverage rules cost in value. */
  readonly priceOfCoverage: number;
  /** Why nothing could be selected: the least that the coverage rules would have to give. `null` where there is a portfolio. */
  readonly infeasible: readonly Relaxation[] | null;
};

/** What a solver of mixed-integer programs answers: the values of the variables by name. `bound`: stopped before the proof. */
export type Solved = { readonly state: 'optimal' | 'bound' | 'infeasible'; readonly values: Readonly<Record<string, number>> };

/** Solves a program in CPLEX LP format. */
export type Solve = (program: string) => Promise<Solved>;

/**
 * The portfolio of the highest value under the budget, the coverage rules, exclusions and dependencies, by mixed-integer optimum. The budget,
 * exclusions and dependencies never give; coverage rules that cannot all be kept are explained by their smallest relaxation.
 */
export async function bestPortfolio(problem: PortfolioProblem, solve: Solve): Promise<Portfolio> {
  const projects = problem.projects.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const sorted = { ...problem, projects };
  const chosenIn = ({ values }: Solved) => projects.filter((_, place) => (values[`x${place}`] ?? 0) > 0.5);
  const valueOf = (chosen: readonly Project[]) => chosen.reduce((sum, { value }) => sum + value, 0);
  const best = await solve(programFor(sorted, { aim: 'value' }));
  if (best.state === 'infeasible') return { ...nothing, infeasible: await smallestRelaxation(sorted, solve) };
  const chosen = chosenIn(best);
  const free = await solve(programFor(withoutCoverage(sorted), { aim: 'value' }));
  const out = projects.filter((project) => !chosen.includes(project)).map(({ id }) => id);
  const other = out.length === 0 ? null : await solve(programFor(sorted, { aim: 'value', oneOf: out }));
  const newcomers = other && other.state !== 'infeasible' ? chosenIn(other).filter(({ id }) => out.includes(id)) : [];
  const [first] = newcomers.toSorted((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
  return {
    selected: chosen.map(({ id }) => id),
    cost: chosen.reduce((sum, { cost }) => sum + cost, 0),
    value: valueOf(chosen),
    optimal: best.state === 'optimal',
    firstOut: first?.id ?? null,
    priceOfCoverage: Math.max(0, valueOf(chosenIn(free)) - valueOf(chosen)),
    infeasible: null,
  };
}

const nothing = { selected: [], cost: 0, value: 0, optimal: false, firstOut: null, priceOfCoverage: 0 } as const;

function withoutCoverage(problem: PortfolioProblem): PortfolioProblem {
  return { ...problem, minPerRegion: {}, minPerType: {}, maxSharePerRegion: {} };
}

/** The rules that give, each by how much, so that they give least together: one project weighs as much as the whole budget to a cap. */
async function smallestRelaxation(problem: PortfolioProblem, solve: Solve): Promise<readonly Relaxation[]> {
  const { values } = await solve(programFor(problem, { aim: 'relax' }));
  const gives = (rule: Relaxation['rule'], prefix: string) =>
    Object.keys(problem[rule])
      .toSorted()
      .flatMap((of, place) => {
        const by = values[`${prefix}${place}`] ?? 0;
        return by > 1e-7 ? [{ rule, of, by: rule === 'maxSharePerRegion' ? by : Math.round(by) }] : [];
      });
  return [...gives('minPerRegion', 'r'), ...gives('minPerType', 't'), ...gives('maxSharePerRegion', 'm')];
}
