import type { Bounds, Region } from './region.ts';

/** Fills `mixture` with the next drawn point. */
export type Draw = (mixture: Float64Array) => void;

/**
 * Uniform points of the simplex: the gaps between sorted uniform numbers. For small sizes this costs less than one logarithm per corner,
 * the other exact way.
 */
export function simplexDraw(random: () => number): Draw {
  return (mixture) => {
    const last = mixture.length - 1;
    for (let place = 0; place < last; place += 1) {
      const value = random();
      let hole = place;
      while (hole > 0 && (mixture[hole - 1] ?? 0) > value) {
        mixture[hole] = mixture[hole - 1] ?? 0;
        hole -= 1;
      }
      mixture[hole] = value;
    }
    let below = 0;
    for (let place = 0; place < last; place += 1) {
      const value = mixture[place] ?? 0;
      mixture[place] = value - below;
      below = value;
    }
    mixture[last] = 1 - below;
  };
}

/**
 * Uniform points of the region; `null` where fewer than one draw in a hundred falls within the bounds, which would take minutes. Bounds are
 * met by drawing and rejecting: either from the simplex above the lower bounds, or all weights but the widest from their own ranges; whichever hits oftener
 * in a trial.
 */
export function regionDraw({ bounds, corners }: Region, random: () => number): Draw | null {
  if (!bounds) return simplexDraw(random);
  const proposals = [aboveLower(bounds, random), fromRanges(bounds, random)];
  const trial = new Float64Array(corners.length);
  const hits = proposals.map((proposal) => Array.from({ length: trials }, () => proposal(trial)).filter(Boolean).length);
  const best = (hits[0] ?? 0) >= (hits[1] ?? 0) ? 0 : 1;
  const proposal = proposals[best];
  if (!proposal || (hits[best] ?? 0) < trials / 100) return null;
  return (mixture) => {
    while (!proposal(mixture));
  };
}

const trials = 20_000;

/** Fills the point and says whether it lies within the bounds. */
type Proposal = (mixture: Float64Array) => boolean;

function aboveLower({ lower, upper }: Bounds, random: () => number): Proposal {
  const free = 1 - lower.reduce((sum, bound) => sum + bound, 0);
  const draw = simplexDraw(random);
  return (mixture) => {
    draw(mixture);
    let within = true;
    for (let place = 0; place < mixture.length; place += 1) {
      const weight = (lower[place] ?? 0) + free * (mixture[place] ?? 0);
      if (weight > (upper[place] ?? 0)) within = false;
      mixture[place] = weight;
    }
    return within;
  };
}

function fromRanges({ lower, upper }: Bounds, random: () => number): Proposal {
  const widths = lower.map((bound, place) => (upper[place] ?? 0) - bound);
  const widest = widths.indexOf(Math.max(...widths));
  return (mixture) => {
    let rest = 1;
    for (let place = 0; place < mixture.length; place += 1) {
      if (place === widest) continue;
      const weight = (lower[place] ?? 0) + random() * (widths[place] ?? 0);
      mixture[place] = weight;
      rest -= weight;
    }
    mixture[widest] = rest;
    return rest >= (lower[widest] ?? 0) && rest <= (upper[widest] ?? 0);
  };
}
