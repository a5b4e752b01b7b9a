import { test } from 'vitest';

/** Steps that build on each other: after one has failed the rest could only fail for its sake, and are skipped. */
export function story(): (name: string, run: () => Promise<void>) => void {
  let broken = false;
  return (name, run) =>
    test(name, async (context) => {
      if (broken) context.skip('an earlier step failed');
      broken = true;
      await run();
      broken = false;
    });
}
