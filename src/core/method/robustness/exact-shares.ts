import { shareNotAhead } from './pairwise.ts';
import { cut, dot, simplexOf, type Polytope } from './polytope.ts';
import { halfSpacesOf, type Region } from './region.ts';
import { measure, type FaceBudget } from './volume.ts';
import { lead, undominated, type Weighing } from './weighing.ts';

/** The share of a region that a contender fills (0–1), and its central weights; `null` where it fills none. */
export type Share = { readonly share: number; readonly central: readonly number[] | null };

/** More vertices than this have so many faces that sampling is the better way. */
const mostVertices = 4_000;

/**
 * The share of the region in which each contender has the highest total, by volume, in the order of `weighing.contenders`; `null` when the
 * face budget does not suffice. The shares sum to 1. Worked: methods.md b2, .3996004 / .3260490 / .2743506.
 */
export function exactShares(weighing: Weighing, region: Region, faceBudget: number): readonly Share[] | null {
  const budget: FaceBudget = { left: faceBudget };
  const candidates = undominated(weighing);
  const domain = domainOf(region, budget, candidates.length);
  if (!domain) return null;
  const shares: Share[] = weighing.contenders.map(() => ({ share: 0, central: null }));
  for (const own of candidates) {
    let part: Polytope | null = domain.polytope;
    for (const rival of candidates) {
      if (rival === own) continue;
      part = cut(part, leadAtCorners(weighing, region, { own, rival }));
      if (!part) break;
      if (part.points.length > Math.min(mostVertices, budget.left)) return null;
    }
    if (!part) continue;
    const measured = measure(part, budget);
    if (!measured) return null;
    shares[own] = { share: measured.share / domain.share, central: weightsAt(region, measured.centroid) };
  }
  return shares;
}

/**
 * Row i, column j: the share of the region in which contender i scores at least as high as j; 1 on the diagonal. `null` when the face budget
 * does not suffice (only regions with bounds need faces). Worked: methods.md b2, A over B .4807692.
 */
export function exactPairs(weighing: Weighing, region: Region, faceBudget: number): readonly (readonly number[])[] | null {
  const { contenders } = weighing;
  if (!region.bounds) {
    return contenders.map((_, own) =>
      contenders.map((__, rival) => (rival === own ? 1 : shareNotAhead(leadAtCorners(weighing, region, { own: rival, rival: own })))),
    );
  }
  const budget: FaceBudget = { left: faceBudget };
  const domain = domainOf(region, budget, 1);
  if (!domain) return null;
  const table = contenders.map(() => contenders.map(() => 1));
  for (const own of contenders.keys()) {
    for (let rival = 0; rival < own; rival += 1) {
      const part = cut(domain.polytope, leadAtCorners(weighing, region, { own, rival }));
      const measured = part && part !== domain.polytope ? measure(part, budget) : null;
      if (budget.left < 0 || (part && part.points.length > mostVertices)) return null;
      const share = measured ? measured.share / domain.share : part ? 1 : 0;
      (table[own] ?? [])[rival] = share;
      (table[rival] ?? [])[own] = 1 - share;
    }
  }
  return table;
}

/** Leads of one contender over another at the corners of the region. */
export function leadAtCorners(
  weighing: Weighing,
  region: Region,
  pair: { readonly own: number; readonly rival: number },
): readonly number[] {
  const own = weighing.contenders[pair.own];
  const rival = weighing.contenders[pair.rival];
  if (!own || !rival) return [];
  const difference = lead(own, rival, weighing.scale);
  return region.corners.map((corner) => {
    const value = dot(difference, corner);
    return Math.abs(value) <= 1e-12 * weighing.scale ? 0 : value;
  });
}

/** The weighting at a mixture of the corners. */
export function weightsAt({ corners }: Region, mixture: ArrayLike<number>): readonly number[] {
  return corners.map((_, criterion) => corners.reduce((sum, corner, place) => sum + (corner[criterion] ?? 0) * (mixture[place] ?? 0), 0));
}

function domainOf(region: Region, budget: FaceBudget, cuts: number): { readonly polytope: Polytope; readonly share: number } | null {
  const halfSpaces = region.bounds ? halfSpacesOf(region.bounds) : [];
  let polytope = simplexOf(region.corners.length, halfSpaces.length + cuts);
  if (halfSpaces.length === 0) return { polytope, share: 1 };
  for (const normal of halfSpaces) {
    const part = cut(polytope, normal);
    if (!part || part.points.length > Math.min(mostVertices, budget.left)) return null;
    polytope = part;
  }
  const measured = measure(polytope, budget);
  return measured && { polytope, share: measured.share };
}
