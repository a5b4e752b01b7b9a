// The published example of stochastic multicriteria acceptability analysis, with exact shares in place of sampled weights: the data of the R
// package smaa (github.com/gertvv/rsmaa, GPL-3, smaa/inst/extdata/thrombo-*.txt.gz) hold 10 000 drawn score matrices of two alternatives on
// three criteria, and one drawn weighting for each. The package prints first-rank acceptabilities .3504 and .6496. Here every matrix gives
// its exact share of all weightings instead, and the mean of these is compared; with the package's own weightings named as well, its count
// is repeated to the last digit. The data are not part of this repository.
//   npm run bench:smaa -- thrombo-meas.txt.gz [thrombo-weights-nopref.txt.gz]
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { shareNotAhead } from '../src/core/method/robustness/pairwise.ts';

const published = [0.3504, 0.6496] as const;
const draws = 10_000;
const criteria = 3;
const [scoresFile, weightsFile] = process.argv.slice(2);
if (!scoresFile) throw new Error('Name the data: npm run bench:smaa -- thrombo-meas.txt.gz');

/** R writes an array as its numbers in one list, first index fastest. */
function numbersIn(file: string, expected: number): readonly number[] {
  const raw = readFileSync(file);
  const text = (raw[0] === 0x1f ? gunzipSync(raw) : raw).toString('utf8');
  const numbers = (/structure\(c\(([^)]*)\)/.exec(text)?.[1] ?? '').split(',').map(Number);
  if (numbers.length !== expected) throw new Error(`${file} does not hold ${expected} numbers: it is not this example.`);
  return numbers;
}

const scores = numbersIn(scoresFile, draws * 2 * criteria);
const weights = weightsFile ? numbersIn(weightsFile, draws * criteria) : null;
/** By how much the second alternative is ahead of the first on each criterion. */
const behind = (draw: number) =>
  Array.from(
    { length: criteria },
    (_, criterion) => (scores[draw + draws * (1 + 2 * criterion)] ?? 0) - (scores[draw + draws * 2 * criterion] ?? 0),
  );

let exact = 0;
let spread = 0;
let counted = 0;
for (let draw = 0; draw < draws; draw += 1) {
  const lead = behind(draw);
  const share = shareNotAhead(lead);
  exact += share / draws;
  spread += share * (1 - share);
  if (weights && lead.reduce((sum, value, criterion) => sum + value * (weights[draw + draws * criterion] ?? 0), 0) < 0)
    counted += 1 / draws;
}
const line = (name: string, share: number) => `${name.padEnd(34)}${share.toFixed(4)}  ${(1 - share).toFixed(4)}\n`;
process.stdout.write(line('published', published[0]) + line('mean of the exact shares', exact));
process.stdout.write(`${'standard error of the published one'.padEnd(34)} ${(Math.sqrt(spread) / draws).toFixed(4)}\n`);
if (weights) process.stdout.write(line('counted with their own weightings', counted));
process.exitCode = Math.abs(exact - published[0]) < 1e-2 ? 0 : 1;
