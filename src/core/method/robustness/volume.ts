import { dot, hasBit, type Polytope } from './polytope.ts';

/** How many faces may still be looked at; a computation that leaves it below 0 has no result. */
export type FaceBudget = { left: number };

/** `share` of the simplex that the polytope fills (0–1), and its centre of gravity. */
export type Measured = { readonly share: number; readonly centroid: Float64Array };

/**
 * Volume and centre of a polytope of full dimension, exactly up to rounding: every face is split into pyramids from its first vertex
 * over the facets that do not hold it, and every face is measured once (Cohen, Hickey 1979; Büeler, Enge, Fukuda 2000). `null` when the
 * budget runs out. The corner weights of an identity matrix of scores fill 1/3 each, with centre (11/18, 7/36, 7/36).
 */
export function measure(polytope: Polytope, budget: FaceBudget): Measured | null {
  const { size, points, tight } = polytope;
  const faces: Faces = { polytope, budget, known: new Map() };
  const whole = measureFace(faces, { members: points.map((_, vertex) => vertex), closure: commonTo(tight), dimension: size - 1 });
  if (budget.left < 0) return null;
  return { share: whole.volume / simplexVolume(size), centroid: whole.centroid };
}

type Faces = { readonly polytope: Polytope; readonly budget: FaceBudget; readonly known: Map<number | string, Face> };
/** Volume in the face's own dimension, centre, and an orthonormal basis of its directions, row after row. */
type Face = { readonly volume: number; readonly centroid: Float64Array; readonly basis: Float64Array };
/** The vertices of a face, the constraints that all of them meet with equality (they name the face), and its dimension. */
type FaceOf = { readonly members: readonly number[]; readonly closure: Int32Array; readonly dimension: number };

function measureFace(faces: Faces, face: FaceOf): Face {
  const key = keyOf(face.closure);
  const known = faces.known.get(key);
  if (known) return known;
  faces.budget.left -= 1;
  const { members, dimension } = face;
  const found = members.length === dimension + 1 ? measureSimplex(faces.polytope, members) : measurePyramids(faces, face);
  faces.known.set(key, found);
  return found;
}

function measurePyramids(faces: Faces, face: FaceOf): Face {
  const { points, size } = faces.polytope;
  const { members, dimension } = face;
  const apex = points[members[0] ?? 0] as Float64Array; // a face has vertices
  const centroid = new Float64Array(size);
  let volume = 0;
  let highest = 0;
  let tallest: { readonly direction: Float64Array; readonly base: Face } | null = null;
  for (const facet of facetsWithoutFirst(faces, face)) {
    if (faces.budget.left < 0) break;
    const base = measureFace(faces, facet);
    const direction = residual(apex, points[facet.members[0] ?? 0] as Float64Array, base.basis); // a face has vertices
    const height = Math.sqrt(dot(direction, direction));
    const part = (base.volume * height) / dimension;
    volume += part;
    for (let index = 0; index < size; index += 1) {
      const centre = ((apex[index] ?? 0) + dimension * (base.centroid[index] ?? 0)) / (dimension + 1);
      centroid[index] = (centroid[index] ?? 0) + part * centre;
    }
    if (height > highest) {
      highest = height;
      tallest = { direction, base };
    }
  }
  // The directions of a facet and the way to its apex span the face; the longest way loses fewest digits.
  const basis = new Float64Array(dimension * size);
  if (tallest) {
    basis.set(tallest.base.basis);
    setScaled(basis, (dimension - 1) * size, { direction: tallest.direction, by: 1 / highest });
  }
  return { volume, centroid: volume > 0 ? centroid.map((value) => value / volume) : Float64Array.from(apex), basis };
}

/** The facets of a face that do not hold its first vertex, each once. */
function facetsWithoutFirst({ polytope }: Faces, { members, closure, dimension }: FaceOf): readonly FaceOf[] {
  const { tight, constraints } = polytope;
  const first = tight[members[0] ?? 0] as Int32Array; // a face has vertices
  const counts = countsOf(polytope, members);
  const facets: FaceOf[] = [];
  for (let constraint = 0; constraint < constraints; constraint += 1) {
    const count = counts[constraint] ?? 0;
    if (count < dimension || count === members.length || hasBit(first, constraint)) continue;
    const own: number[] = [];
    const ownClosure = new Int32Array(closure.length).fill(-1);
    for (const vertex of members) {
      const bits = tight[vertex] as Int32Array; // an index of the list
      if (!hasBit(bits, constraint)) continue;
      own.push(vertex);
      for (let word = 0; word < ownClosure.length; word += 1) ownClosure[word] = (ownClosure[word] ?? 0) & (bits[word] ?? 0);
    }
    if (!isCovered(counts, { members, constraint, closure: ownClosure }))
      facets.push({ members: own, closure: ownClosure, dimension: dimension - 1 });
  }
  return facets;
}

/** How many of the vertices meet each constraint with equality. */
function countsOf({ tight, constraints }: Polytope, members: readonly number[]): Int32Array {
  const counts = new Int32Array(constraints);
  for (const vertex of members) {
    const bits = tight[vertex] as Int32Array; // an index of the list
    for (let word = 0; word < bits.length; word += 1) {
      for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1) {
        const constraint = word * 32 + 31 - Math.clz32(rest & -rest);
        counts[constraint] = (counts[constraint] ?? 0) + 1;
      }
    }
  }
  return counts;
}

type Candidate = { readonly members: readonly number[]; readonly constraint: number; readonly closure: Int32Array };

/** Whether a set of vertices lies within a larger one, and so is no facet, or is held alike by an earlier constraint, with which it is counted. */
function isCovered(counts: Int32Array, { members, constraint, closure }: Candidate): boolean {
  const own = counts[constraint] ?? 0;
  for (const [place, count] of counts.entries()) {
    if (count === members.length || !hasBit(closure, place)) continue;
    if (count > own || (count === own && place < constraint)) return true;
  }
  return false;
}

function measureSimplex({ points, size }: Polytope, members: readonly number[]): Face {
  const dimension = members.length - 1;
  const origin = points[members[0] ?? 0] as Float64Array; // a face has vertices
  const basis = new Float64Array(dimension * size);
  const centroid = new Float64Array(size);
  let volume = 1;
  for (const [place, vertex] of members.entries()) {
    const point = points[vertex] as Float64Array; // an index of the list
    for (let index = 0; index < size; index += 1) centroid[index] = (centroid[index] ?? 0) + (point[index] ?? 0) / members.length;
    if (place === 0) continue;
    const direction = residual(point, origin, basis.subarray(0, (place - 1) * size));
    const height = Math.sqrt(dot(direction, direction));
    volume *= height / place;
    if (height > 0) setScaled(basis, (place - 1) * size, { direction, by: 1 / height });
  }
  return { volume, centroid, basis };
}

function setScaled(basis: Float64Array, from: number, { direction, by }: { readonly direction: Float64Array; readonly by: number }): void {
  for (let index = 0; index < direction.length; index += 1) basis[from + index] = (direction[index] ?? 0) * by;
}

/** The part of point − origin that is orthogonal to all rows of the basis. */
function residual(point: Float64Array, origin: Float64Array, basis: Float64Array): Float64Array {
  const size = point.length;
  const rest = new Float64Array(size);
  for (let index = 0; index < size; index += 1) rest[index] = (point[index] ?? 0) - (origin[index] ?? 0);
  for (let row = 0; row < basis.length; row += size) {
    let along = 0;
    for (let index = 0; index < size; index += 1) along += (rest[index] ?? 0) * (basis[row + index] ?? 0);
    for (let index = 0; index < size; index += 1) rest[index] = (rest[index] ?? 0) - along * (basis[row + index] ?? 0);
  }
  return rest;
}

function commonTo(sets: readonly Int32Array[]): Int32Array {
  const common = Int32Array.from(sets[0] ?? []);
  for (const bits of sets) for (let word = 0; word < common.length; word += 1) common[word] = (common[word] ?? 0) & (bits[word] ?? 0);
  return common;
}

/** √size/(size − 1)!: the volume of the simplex of weights. */
function simplexVolume(size: number): number {
  let volume = Math.sqrt(size);
  for (let factor = 2; factor < size; factor += 1) volume /= factor;
  return volume;
}

function keyOf(closure: Int32Array): number | string {
  return closure.length === 1 ? (closure[0] ?? 0) : closure.join();
}
