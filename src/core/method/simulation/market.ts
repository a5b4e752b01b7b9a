import { randomOf } from '../random.ts';
import { bidOf, type Bid, type Frame } from '../ranking/contest.ts';
import { normalBelow, normalQuantile } from './normal.ts';
import type { BidderType, Requirement, SimulationInput } from './simulation-input.ts';

/** The three runs of what bidders can show: every share at its low end, in the middle, at its high end. */
export const scenarios = ['low', 'middle', 'high'] as const;
export type Scenario = (typeof scenarios)[number];

/** One simulated bidder. `fails[scenario]` has bit i set where it does not meet requirement i (requirements sorted by id). */
export type Bidder = { readonly type: number; readonly bid: Bid; readonly fails: Readonly<Record<Scenario, number>> };

/** Types and requirements sorted by id: what the bits and numbers of a bidder count. */
export type Market = { readonly frame: Frame; readonly types: readonly BidderType[]; readonly requirements: readonly Requirement[] };

/**
 * Draws the tenders of a checked input, one after the other. The draws come in a fixed order (type by id, then per bidder: common
 * factor, each requirement by id, each criterion by id, price), and every variant is judged on the same bidders, so that a difference
 * between two variants is never a difference between two draws.
 *
 * A bidder with common factor z meets a requirement that a share p of its kind meets when a·z + √(1 − a²)·e ≤ Φ⁻¹(p): a Gaussian
 * copula with loading a, which gives exactly the share p, and to two requirements the correlation a². Quality is normal cut to the
 * scale, price is lognormal.
 */
export function* tendersOf(
  { frame, types, requirements }: Market,
  { loading, tenders, seed }: SimulationInput,
): Generator<readonly Bidder[]> {
  const random = randomOf(seed);
  const normal = (): number => normalQuantile(random() + 2 ** -33); // the middle of each step of 2^-32, so never 0 or 1
  const own = Math.sqrt(1 - loading * loading);
  const profiles = types.map((type) => profileOf(type, frame, requirements));
  for (let tender = 0; tender < tenders; tender += 1) {
    const bidders: Bidder[] = [];
    for (const [type, profile] of profiles.entries()) {
      const count = profile.fewest + Math.floor(random() * (profile.most - profile.fewest + 1));
      for (let place = 0; place < count; place += 1) {
        const common = loading * normal();
        const fails = { low: 0, middle: 0, high: 0 };
        for (const [bit, limits] of profile.limits.entries()) {
          const shown = common + own * normal();
          for (const scenario of scenarios) if (!(shown <= limits[scenario])) fails[scenario] |= 1 << bit;
        }
        const scores = profile.quality.map((score) => score(random() + 2 ** -33));
        const price = frame.price ? profile.median * Math.exp(profile.deviation * normal()) : 1;
        bidders.push({ type, fails, bid: bidOf(frame, { id: '', price, scores }) });
      }
    }
    yield bidders;
  }
}

type Profile = {
  readonly fewest: number;
  readonly most: number;
  readonly limits: readonly Readonly<Record<Scenario, number>>[];
  readonly quality: readonly ((share: number) => number)[];
  readonly median: number;
  readonly deviation: number;
};

function profileOf({ count, meets, quality, price }: BidderType, frame: Frame, requirements: readonly Requirement[]): Profile {
  return {
    fewest: count[0],
    most: count[1],
    limits: requirements.map(({ id }) => {
      const [low, high] = meets[id] ?? [0, 0];
      return { low: normalQuantile(low), middle: normalQuantile((low + high) / 2), high: normalQuantile(high) };
    }),
    quality: frame.quality.map(({ id }) => cutNormal(quality[id] ?? [0, 0], frame.scale)),
    median: price?.[0] ?? 1,
    deviation: price?.[1] ?? 0,
  };
}

/** The quantile function of a normal variable that is cut to 0..scale; its mean lies there, so neither end is far in a tail. */
function cutNormal([mean, deviation]: readonly [number, number], scale: number): (share: number) => number {
  if (deviation === 0) return () => mean;
  const from = normalBelow(-mean / deviation);
  const to = normalBelow((scale - mean) / deviation);
  const least = 1e-12 * scale; // a score of 0 has no price per quality point, and differs from this one under no other formula
  return (share) => Math.min(scale, Math.max(least, mean + deviation * normalQuantile(from + share * (to - from))));
}
