import { configDefaults, defineConfig } from 'vitest/config';
import { CountReporter } from './tools/count-reporter.ts';

/** Suites that need a database: they run on PGlite, and once more on PostgreSQL when TEST_DATABASE_URL is set. */
const database = ['src/db/**/*.test.ts', 'src/casework/**/*.test.ts', 'src/jobs/**/*.test.ts', 'tests/samples.test.ts'];
/** Of them those about the embedded engine and its files: a second run beside a server would say the same. */
const embedded = ['src/db/pglite.test.ts', 'src/db/data-lock.test.ts', 'src/db/schedule-dumps.test.ts'];
const onServer = process.env['TEST_DATABASE_URL'] !== undefined;
const journeys = ['tests/journeys/**/*.test.ts'];
const never = [...configDefaults.exclude, 'tests/fixtures/**'];

export default defineConfig({
  test: {
    reporters: ['default', new CountReporter()],
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: [...never, ...database, ...journeys],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: database,
          exclude: onServer ? [...never, ...embedded] : never,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'journeys', include: journeys, exclude: never, testTimeout: 120_000, hookTimeout: 120_000 },
      },
    ],
  },
});
