import { randomOf } from '../random.ts';
import { regionDraw } from './draw-weights.ts';
import { weightsAt, type Share } from './exact-shares.ts';
import { dot } from './polytope.ts';
import type { Region } from './region.ts';
import { undominated, type Weighing } from './weighing.ts';

export type Sampling = { readonly samples: number; readonly seed: number };

/** The same as `exactShares`, from drawn weightings; `null` where the bounds are too narrow to draw from. Depends on nothing but the input. */
export function sampledShares(weighing: Weighing, region: Region, { samples, seed }: Sampling): readonly Share[] | null {
  const draw = regionDraw(region, randomOf(seed));
  if (!draw) return null;
  const candidates = undominated(weighing);
  const size = region.corners.length;
  const scores = scoresAtCorners(weighing, region, candidates);
  const mixture = new Float64Array(size);
  const wins = new Float64Array(candidates.length);
  const sums = new Float64Array(candidates.length * size);
  for (let sample = 0; sample < samples; sample += 1) {
    draw(mixture);
    let first = 0;
    let best = -Infinity;
    for (let own = 0, from = 0; own < wins.length; own += 1, from += size) {
      let total = 0;
      for (let corner = 0; corner < size; corner += 1) total += (scores[from + corner] ?? 0) * (mixture[corner] ?? 0);
      if (total > best) {
        best = total;
        first = own;
      }
    }
    wins[first] = (wins[first] ?? 0) + 1;
    const from = first * size;
    for (let corner = 0; corner < size; corner += 1) sums[from + corner] = (sums[from + corner] ?? 0) + (mixture[corner] ?? 0);
  }
  const shares: Share[] = weighing.contenders.map(() => ({ share: 0, central: null }));
  for (const [place, own] of candidates.entries()) {
    const won = wins[place] ?? 0;
    const mean = sums.slice(place * size, (place + 1) * size).map((sum) => sum / won);
    shares[own] = { share: won / samples, central: won > 0 ? weightsAt(region, mean) : null };
  }
  return shares;
}

/** The same as `exactPairs`, from drawn weightings. */
export function sampledPairs(weighing: Weighing, region: Region, { samples, seed }: Sampling): readonly (readonly number[])[] | null {
  const draw = regionDraw(region, randomOf(seed));
  if (!draw) return null;
  const size = region.corners.length;
  const all = [...weighing.contenders.keys()];
  const count = all.length;
  const scores = scoresAtCorners(weighing, region, all);
  const mixture = new Float64Array(size);
  const totals = new Float64Array(count);
  const ahead = new Float64Array(count * count);
  const tie = 1e-12 * weighing.scale;
  for (let sample = 0; sample < samples; sample += 1) {
    draw(mixture);
    for (let own = 0, from = 0; own < count; own += 1, from += size) {
      let total = 0;
      for (let corner = 0; corner < size; corner += 1) total += (scores[from + corner] ?? 0) * (mixture[corner] ?? 0);
      totals[own] = total;
    }
    for (let own = 0; own < count; own += 1) {
      for (let rival = 0; rival < count; rival += 1) {
        if ((totals[own] ?? 0) >= (totals[rival] ?? 0) - tie) ahead[own * count + rival] = (ahead[own * count + rival] ?? 0) + 1;
      }
    }
  }
  return all.map((own) => all.map((rival) => (ahead[own * count + rival] ?? 0) / samples));
}

/** The largest standard error √(p(1 − p)/n) of the shares. */
export function standardErrorOf(shares: readonly Share[], samples: number): number {
  return Math.sqrt(Math.max(...shares.map(({ share }) => share * (1 - share))) / samples);
}

function scoresAtCorners({ contenders }: Weighing, { corners }: Region, places: readonly number[]): Float64Array {
  return Float64Array.from(places.flatMap((place) => corners.map((corner) => dot(contenders[place]?.scores ?? [], corner))));
}
