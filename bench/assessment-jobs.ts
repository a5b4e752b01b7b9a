// The jobs of bench:assessment. They use the core alone, so that the same file runs in Node and in Chromium.
import { rank } from '../src/core/method/ranking/rank.ts';
import { randomOf } from '../src/core/method/random.ts';
import { exactShares } from '../src/core/method/robustness/exact-shares.ts';
import { regionOf } from '../src/core/method/robustness/region.ts';
import { robustness } from '../src/core/method/robustness/robustness.ts';
import type { RobustnessInput } from '../src/core/method/robustness/robustness-input.ts';
import { sampledShares } from '../src/core/method/robustness/sampled-shares.ts';
import { weighingOf } from '../src/core/method/robustness/weighing.ts';
import { simulate } from '../src/core/method/simulation/simulate.ts';
import type { SimulationInput } from '../src/core/method/simulation/simulation-input.ts';

/** Milliseconds of each run, in ascending order. */
export type Timed = { readonly name: string; readonly millis: readonly number[] };

const million = 1_000_000;

/** One million multiply-adds over 56 numbers that stay in the cache: the unit in which every other job is also given. */
export function calibrated(): number {
  const scores = Float64Array.from({ length: 56 }, (_, index) => 0.5 + index / 112);
  const weights = Float64Array.from({ length: 7 }, (_, index) => (index + 1) / 28);
  let sum = 0;
  for (let round = 0; round < million / 56; round += 1) {
    for (let own = 0; own < 56; own += 7) {
      let total = 0;
      for (let criterion = 0; criterion < 7; criterion += 1) total += (scores[own + criterion] ?? 0) * (weights[criterion] ?? 0);
      sum += total;
    }
  }
  return sum;
}

/** What sampling would cost if weights cost nothing: 8 × 7 multiply-adds and the largest of 8, for a million weightings read from a table. */
export function bareLoop(samples: number): number {
  const random = randomOf(3);
  const scores = Float64Array.from({ length: 56 }, random);
  const table = Float64Array.from({ length: 7 * 4096 }, random);
  let wins = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    const from = 7 * (sample & 4095);
    let best = -1;
    let first = 0;
    for (let own = 0; own < 8; own += 1) {
      let total = 0;
      for (let criterion = 0; criterion < 7; criterion += 1) total += (scores[own * 7 + criterion] ?? 0) * (table[from + criterion] ?? 0);
      if (total > best) {
        best = total;
        first = own;
      }
    }
    wins += first;
  }
  return wins;
}

/** A random field: nobody is dominated as a rule, which is the hard case. Scores and weights depend on the seed alone. */
export function field(seed: number, submissions: number, criteria: number): RobustnessInput {
  const random = randomOf(seed);
  return {
    scale: null,
    criteria: Array.from({ length: criteria }, (_, index) => ({ id: `c${index}`, weight: 1 + random(), scored: true })),
    submissions: Array.from({ length: submissions }, (_, index) => ({
      id: `s${index}`,
      scores: Array.from({ length: criteria }, random),
      assessors: [],
    })),
    region: { region: 'all' },
    faceBudget: million,
    samples: million,
    seed: 1,
    step: 0.1,
  };
}

/** The exact shares of one field, without anything else that the command prints. */
export function exact(input: RobustnessInput): number {
  const weighing = weighingOf(input);
  const shares = exactShares(weighing, regionOf(input.region, weighing), input.faceBudget);
  return shares?.reduce((sum, { share }) => sum + share, 0) ?? Number.NaN;
}

function sampled(input: RobustnessInput): number {
  const weighing = weighingOf(input);
  return sampledShares(weighing, regionOf(input.region, weighing), input)?.length ?? Number.NaN;
}

/** Several runs of a job after one that is not counted; `job` gets the number of the run. */
export function timed(name: string, runs: number, job: (run: number) => unknown): Timed {
  job(0);
  const millis = Array.from({ length: runs }, (_, run) => {
    const began = performance.now();
    job(run + 1);
    return performance.now() - began;
  });
  return { name, millis: millis.toSorted((a, b) => a - b) };
}

/** Every job, each with fixed seeds. `small` leaves out what takes more than a second. */
export function allJobs(size: 'all' | 'small'): readonly Timed[] {
  const small = [
    timed('calibrated loop: 1 million multiply-adds', 41, calibrated),
    timed('exact shares, 8 × 7', 101, (run) => exact(field(run, 8, 7))),
    timed('everything `robustness` says, 8 × 7', 41, (run) => robustness(field(run, 8, 7))),
    timed('everything `robustness` says, 4 × 4', 101, (run) => robustness(field(run, 4, 4))),
    timed('exact shares, 20 × 7', 21, (run) => exact(field(run, 20, 7))),
  ];
  if (size === 'small') return small;
  return [
    ...small,
    timed('exact shares, 8 × 10', 15, (run) => exact(field(run, 8, 10))),
    timed('sampled shares, 8 × 7, 1 million', 7, (run) => sampled(field(run, 8, 7))),
    timed('bare multiply-add loop, 8 × 7, 1 million', 7, () => bareLoop(million)),
    timed('200 submissions × 30 criteria ranked', 31, (run) => rankMany(run)),
    timed('10 000 simulated tenders, 6 requirements', 5, (run) => simulate(market(run))),
  ];
}

function rankMany(seed: number): unknown {
  const random = randomOf(seed);
  const criteria = Array.from({ length: 29 }, (_, index) => ({ id: `c${index}`, weight: 1 + random() }));
  return rank({
    scale: 100,
    criteria: [...criteria, { id: 'price', weight: 10, price: { formula: 'proportional' } }],
    submissions: Array.from({ length: 200 }, (_, index) => ({
      id: `s${index}`,
      scores: Object.fromEntries(criteria.map(({ id }) => [id, random() * 100])),
      price: 50 + random() * 100,
    })),
  });
}

function market(seed: number): SimulationInput {
  const requirements = ['turnover', 'references', 'certificate', 'bond', 'insurance', 'staff'].map((id) => ({ id }));
  return {
    scale: 100,
    criteria: [
      { id: 'solution', weight: 50 },
      { id: 'social', weight: 20 },
      { id: 'price', weight: 30, price: { formula: 'proportional' } },
    ],
    requirements,
    types: ['commercial', 'challenger', 'includer', 'incumbent'].map((id, place) => ({
      id,
      count: [1, 3],
      meets: Object.fromEntries(requirements.map((requirement) => [requirement.id, [0.3 + place / 10, 0.6 + place / 10] as const])),
      quality: { solution: [60 + place * 4, 10], social: [55, 12] },
      price: [100 - place * 3, 0.15],
      source: 'made up for measuring',
      date: '2026-11-22',
    })),
    loading: 0.5,
    tenders: 10_000,
    seed,
  };
}
