import type { Highs } from 'highs';
import type { Solve } from '#method/selection/portfolio';

/** Longest time for one program, in seconds: what is best by then is told, and said not to be proved. */
const mostSeconds = 60;

/**
 * A solver of mixed-integer programs: HiGHS, in this process, loaded when the first program comes, without a gap. Every program begins with a
 * model of its own and the same seed: the same program has the same answer.
 */
export function openSolver(): Solve {
  let loading: Promise<Highs> | null = null;
  return async (program) => {
    // Three megabytes that most runs of the site never need.
    loading ??= import('highs').then(({ default: load }) => load());
    const highs = await loading;
    const { Status, Columns } = highs.solve(program, { mip_rel_gap: 0, mip_abs_gap: 0, time_limit: mostSeconds, random_seed: 1 });
    const values = Object.fromEntries(Object.entries(Columns).map(([name, column]) => [name, 'Primal' in column ? column.Primal : 0]));
    if (Status === 'Optimal') return { state: 'optimal', values };
    if (Status === 'Infeasible' || Status === 'Primal infeasible or unbounded') return { state: 'infeasible', values: {} };
    if (Status === 'Time limit reached') return { state: 'bound', values };
    throw new Error(`the solver stopped with “${Status}”`);
  };
}
