import { tieWithin, type Weighing } from './weighing.ts';

/** From one weight of a criterion to another (0–1) these lead, in order of id. */
export type StripPart = { readonly from: number; readonly to: number; readonly ids: readonly string[] };

/**
 * Who leads as the weight of criterion `index` goes from 0 to 1 and the others share the rest in their published proportions: parts in
 * order, that fill 0 to 1. With a single criterion nothing can move: one part.
 */
export function stripOf({ contenders, weights, scale }: Weighing, index: number): readonly StripPart[] {
  const others = weights.reduce((sum, weight, place) => (place === index ? sum : sum + weight), 0);
  const lines = contenders.map(({ ids, scores }) => {
    const at1 = scores[index] ?? 0;
    const rest = scores.reduce((sum, score, place) => (place === index ? sum : sum + score * (weights[place] ?? 0)), 0);
    return { ids, at0: weights.length === 1 ? at1 : rest / others, at1 };
  });
  const crossings = lines.flatMap((line, place) =>
    lines.slice(place + 1).flatMap((other) => {
      const slope = other.at0 - line.at0 - (other.at1 - line.at1);
      const crossing = (other.at0 - line.at0) / slope;
      return crossing > 0 && crossing < 1 ? [crossing] : [];
    }),
  );
  const stops = [0, ...crossings.toSorted((a, b) => a - b), 1];
  const parts: { from: number; to: number; ids: readonly string[] }[] = [];
  for (const [place, from] of stops.entries()) {
    const to = stops[place + 1];
    if (to === undefined || to <= from) continue;
    const middle = (from + to) / 2;
    const totals = lines.map(({ at0, at1 }) => at0 + middle * (at1 - at0));
    const best = Math.max(...totals);
    const ids = lines.flatMap((line, position) => (best - (totals[position] ?? 0) <= tieWithin * scale ? line.ids : [])).toSorted();
    const last = parts.at(-1);
    if (last && last.ids.join('\n') === ids.join('\n')) last.to = to;
    else parts.push({ from, to, ids });
  }
  return parts;
}
