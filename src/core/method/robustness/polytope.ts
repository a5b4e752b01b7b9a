/**
 * A convex polytope in a simplex of `size` corners, by its vertices. Points are barycentric: coordinates from 0 that sum to 1.
 * `tight[v]` holds one bit per constraint that vertex `v` meets with equality, 32 to a word; `constraints` counts the bits in use.
 */
export type Polytope = {
  readonly size: number;
  readonly points: readonly Float64Array[];
  readonly tight: readonly Int32Array[];
  readonly constraints: number;
};

/** The whole simplex of `size` ≥ 1 corners; its facets are constraints 0 to size − 1. At most `cuts` cuts can follow. */
export function simplexOf(size: number, cuts: number): Polytope {
  const words = Math.ceil((size + cuts) / 32);
  const points: Float64Array[] = [];
  const tight: Int32Array[] = [];
  for (let corner = 0; corner < size; corner += 1) {
    const point = new Float64Array(size);
    point[corner] = 1;
    const bits = new Int32Array(words);
    for (let facet = 0; facet < size; facet += 1) if (facet !== corner) setBit(bits, facet);
    points.push(point);
    tight.push(bits);
  }
  return { size, points, tight, constraints: size };
}

/**
 * What is left of the polytope where normal·x ≥ 0, by double description (Motzkin and others 1953): vertices on the right side stay,
 * and every edge that crosses the hyperplane gives a new one. `null` where nothing with a volume is left. Values within 1e-12 of the
 * largest coefficient count as 0.
 */
export function cut(polytope: Polytope, normal: readonly number[]): Polytope | null {
  const { size, points, tight, constraints } = polytope;
  const epsilon = 1e-12 * largest(normal);
  const values = points.map((point) => snapped(dot(normal, point), epsilon));
  if (values.every((value) => value >= 0)) return polytope;
  if (values.every((value) => value <= 0)) return null;
  const left: { readonly points: Float64Array[]; readonly tight: Int32Array[] } = { points: [], tight: [] };
  const inside: number[] = [];
  const outside: number[] = [];
  for (const [vertex, value] of values.entries()) {
    if (value > 0) inside.push(vertex);
    if (value < 0) outside.push(vertex);
    if (value < 0) continue;
    left.points.push(points[vertex] as Float64Array); // an index of the list itself
    const bits = tight[vertex] as Int32Array; // an index of the list itself
    if (value > 0) left.tight.push(bits);
    else left.tight.push(withBit(bits, constraints));
  }
  const simple = tight.map((bits) => countBits(bits) === size - 1);
  for (const a of inside) {
    for (const b of outside) {
      if (countShared(tight[a] as Int32Array, tight[b] as Int32Array) < size - 2) continue; // indexes of the list itself
      const common = sharedBits(tight, a, b);
      // A vertex with no more facets than dimensions has one edge for each facet left out, so sharing the rest is being neighbours.
      if (!simple[a] && !simple[b] && hasThird(tight, common, a, b)) continue;
      left.points.push(between(polytope, values, a, b));
      left.tight.push(withBit(common, constraints));
    }
  }
  return { size, points: left.points, tight: left.tight, constraints: constraints + 1 };
}

/** Whether constraint `index` is among the bits. */
export function hasBit(bits: Int32Array, index: number): boolean {
  return ((bits[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;
}

/** The sum of products of two vectors of one length. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < b.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function between({ points }: Polytope, values: readonly number[], a: number, b: number): Float64Array {
  const p = points[a] as Float64Array; // a and b are indexes of the list
  const q = points[b] as Float64Array; // a and b are indexes of the list
  const up = values[a] ?? 0;
  const down = -(values[b] ?? 0);
  return p.map((value, index) => (down * value + up * (q[index] ?? 0)) / (up + down));
}

/** Whether another vertex meets all the constraints that two share: then the two are not neighbours. */
function hasThird(tight: readonly Int32Array[], common: Int32Array, a: number, b: number): boolean {
  return tight.some((bits, vertex) => vertex !== a && vertex !== b && includes(bits, common));
}

function includes(bits: Int32Array, wanted: Int32Array): boolean {
  for (let word = 0; word < wanted.length; word += 1) {
    const all = wanted[word] ?? 0;
    if (((bits[word] ?? 0) & all) !== all) return false;
  }
  return true;
}

function sharedBits(tight: readonly Int32Array[], a: number, b: number): Int32Array {
  const one = tight[a] as Int32Array; // a and b are indexes of the list
  const other = tight[b] as Int32Array; // a and b are indexes of the list
  return one.map((word, index) => word & (other[index] ?? 0));
}

function withBit(bits: Int32Array, index: number): Int32Array {
  const copy = Int32Array.from(bits);
  setBit(copy, index);
  return copy;
}

function setBit(bits: Int32Array, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31));
}

function countBits(bits: Int32Array): number {
  return countShared(bits, bits);
}

/** The number of bits that both have. */
function countShared(one: Int32Array, other: Int32Array): number {
  let count = 0;
  for (let place = 0; place < one.length; place += 1) {
    let word = (one[place] ?? 0) & (other[place] ?? 0);
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

function snapped(value: number, epsilon: number): number {
  return Math.abs(value) <= epsilon ? 0 : value;
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
