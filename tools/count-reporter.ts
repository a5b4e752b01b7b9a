import { appendFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/**
 * Counts a run of vitest and appends one line of JSON to the file named by TWOFOLD_TEST_COUNTS. A module that broke before
 * it had any test, and every error outside a test, counts as one failure: neither may vanish from the sum.
 */
export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const file = process.env['TWOFOLD_TEST_COUNTS'];
    if (file) appendFileSync(file, `${JSON.stringify(count(modules, errors))}\n`);
  }
}

function count(modules: readonly TestModule[], errors: readonly unknown[]): Counts {
  const counts = { passed: 0, failed: errors.length, skipped: 0 };
  for (const module of modules) {
    let failures = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // A test that was still pending when the run ended has not passed.
      const outcome = state === 'pending' ? 'failed' : state;
      counts[outcome] += 1;
      if (outcome === 'failed') failures += 1;
    }
    // A hook that broke (or an import) fails the module without failing a test.
    if (!module.ok() && failures === 0) counts.failed += 1;
  }
  return counts;
}
