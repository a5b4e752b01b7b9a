// How well needs and solutions are matched, against a reader's judgement (samples/matching): recall@10 and nDCG@10 for each language, with the
// naive way beside: words that both titles have.
//   npm run bench:matching [-- --each]      --each: every need with its figures, lowest first
import { inNynorsk } from '../samples/matching/judged.ts';
import { openStore } from '../src/db/open-store.ts';
import { openBench } from '../tests/bench.ts';
import { addCast } from '../tests/cast.ts';
import { normalGainAt, recallAt } from './matching/measures.ts';
import { rankByTitles, rankJudged, type Ranked } from './matching/rank-judged.ts';

const first = 10;
const started = Date.now();
const opened: { close(): Promise<void> }[] = [];
const world = await openBench(async <DB>() => {
  const store = await openStore<DB>({ dataDirectory: null });
  opened.push(store);
  return store;
});
const ours = await rankJudged(world, await addCast(world.casework));
const naive = rankByTitles();
for (const store of opened) await store.close();

const mean = (values: readonly (number | null)[]) => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? '–' : (known.reduce((sum, value) => sum + value, 0) / known.length).toFixed(3);
};
const figures = (ranked: readonly Ranked[]) => [
  mean(ranked.map(({ grades, all }) => recallAt(first, grades, all))),
  mean(ranked.map(({ grades, all }) => normalGainAt(first, grades, all))),
];
const groups: readonly (readonly [string, (ranked: Ranked) => boolean])[] = [
  ['all', () => true],
  ['Norwegian', ({ language }) => language === 'nb'],
  ['of these nynorsk', ({ id }) => inNynorsk.includes(id)],
  ['English', ({ language }) => language === 'en'],
];
const write = (line: string) => process.stdout.write(`${line}\n`);
const table = (title: string, mine: readonly Ranked[], theirs: readonly Ranked[]) => {
  write(`\n| ${title} | number | recall@${first} | nDCG@${first} | titles only: recall@${first} | nDCG@${first} |`);
  write('|---|---:|---:|---:|---:|---:|');
  for (const [name, belongs] of groups) {
    const own = mine.filter(belongs);
    if (own.length > 0) write(`| ${name} | ${own.length} | ${figures(own).join(' | ')} | ${figures(theirs.filter(belongs)).join(' | ')} |`);
  }
};
table('solutions that fit a need', ours.solutionsOfNeeds, naive.solutionsOfNeeds);
table('needs that a solution fits', ours.needsOfSolutions, naive.needsOfSolutions);
if (process.argv.includes('--each')) {
  const each = [...ours.solutionsOfNeeds, ...ours.needsOfSolutions].map((ranked) => ({
    ranked,
    ndcg: normalGainAt(first, ranked.grades, ranked.all) ?? 1,
  }));
  write('');
  for (const { ranked, ndcg } of each.sort((one, other) => one.ndcg - other.ndcg))
    write(
      `${ranked.id}  ${ndcg.toFixed(3)}  ${ranked.grades.slice(0, first).join(' ')}  of ${ranked.all.filter((grade) => grade > 0).join(' ')}`,
    );
}
write(`\n${((Date.now() - started) / 1000).toFixed(1)} s`);
