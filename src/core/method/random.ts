/**
 * A stream of numbers that look random and depend on the seed alone: the same in every engine and on every machine, so that a drawn
 * figure can be checked by whoever has the seed. Each is a multiple of 2^-32 in [0, 1), so 0 occurs and 1 does not. The generator is
 * sfc32 (Doty-Humphrey, PractRand), started from a = 0, b and c = the low and high half of the seed, and 16 draws thrown away.
 * Not for secrets. Worked: seed 2^32 + 2 gives 0xA87DBC7E / 2^32 first.
 */
export function randomOf(seed: number): () => number {
  let a = 0;
  let b = seed >>> 0;
  let c = Math.floor(seed / 2 ** 32) >>> 0;
  let counter = 1;
  const next = (): number => {
    const drawn = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + drawn) | 0;
    return (drawn >>> 0) / 2 ** 32;
  };
  for (let thrown = 0; thrown < 16; thrown += 1) next();
  return next;
}

/** True for what can be a seed: a whole number from 0 to 2^53 − 1. */
export function isSeed(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
