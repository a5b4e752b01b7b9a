/** One engine and the numbers of connections at which it is asked. */
export type EngineRun = { readonly engine: 'postgres' | 'pglite'; readonly connections: readonly number[] };

/** What one run measures, from the command line and the environment. */
export type Plan = {
  readonly sizes: readonly number[];
  readonly runs: readonly EngineRun[];
  /** Length of a series, and of the warm-up before the first series of each page. */
  readonly seconds: number;
  readonly warmUpSeconds: number;
  /** No series starts after so many seconds. */
  readonly limitSeconds: number;
  readonly quick: boolean;
};

/** `--quick`: one size, short series. `--postgres` or `--pglite`: only that engine. `BENCH_SECONDS`: length of a series. */
export function planFrom(words: readonly string[], env: Readonly<Record<string, string | undefined>>): Plan {
  const quick = words.includes('--quick');
  const unknown = words.filter((word) => !['--quick', '--postgres', '--pglite'].includes(word));
  if (unknown.length > 0) throw new Error(`There is no option ${unknown.join(', ')}; there are --quick, --postgres and --pglite.`);
  const typed = Number(env['BENCH_SECONDS'] ?? '');
  const seconds = typed >= 1 && typed <= 60 ? typed : quick ? 1 : 2.5;
  const sizes = quick ? [1_000] : [100, 1_000, 20_000];
  const both: readonly EngineRun[] = [
    { engine: 'postgres', connections: quick ? [10] : [1, 10, 50] },
    { engine: 'pglite', connections: [10] },
  ];
  const wanted = both.filter(({ engine }) => words.includes(`--${engine}`));
  const runs = wanted.length > 0 ? wanted : both;
  const series = runs.reduce((sum, run) => sum + run.connections.length, 0) * sizes.length * pagesAsked;
  return { sizes, runs, seconds, warmUpSeconds: 1, quick, limitSeconds: Math.round((quick ? 45 : 150) + series * (seconds + 0.5) * 1.2) };
}

/** The bare page, and list, search and case, each anonymous and signed in. */
const pagesAsked = 7;
