import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { gates } from './gates.ts';
import type { Jurisdiction } from './gate.ts';
import { psrCodes } from './cpv/psr-codes.ts';
import { overlayRows } from './routes/overlays.ts';
import { englishRoutes, norwegianRoutes } from './routes/routes.ts';
import { ruleSets } from './rule-sets.ts';
import { thresholds } from './thresholds.ts';
import { limitRules } from './time-limit-rules.ts';

function digestOf(country: Jurisdiction): string {
  const tables = {
    amounts: thresholds.filter(({ id }) => (country === 'NO' ? id.startsWith('NO') : !id.startsWith('NO'))),
    limits: Object.entries(limitRules).filter(([id]) => id.startsWith('no') === (country === 'NO')),
    routes: country === 'NO' ? norwegianRoutes : englishRoutes,
    gates: gates.filter(({ jurisdiction }) => jurisdiction === country || jurisdiction === 'both'),
    overlays: overlayRows.map(({ basis: { NO, ...english }, ...row }) => ({ ...row, basis: country === 'NO' ? NO : english })),
    cpv: country === 'EN' ? [...psrCodes] : [],
  };
  return createHash('sha256').update(JSON.stringify(tables)).digest('hex').slice(0, 16);
}

test.each(['NO', 'EN'] as const)('the tables of %s are those of the edition that names them', (country) => {
  // When this fails a row of law has changed: give the edition a new id and the digest below, and say in the changelog what changed.
  expect(digestOf(country)).toBe(ruleSets[country].digest);
});
