import { expect, test } from 'vitest';
import { lawDay } from '../row.ts';
import type { RouteFacts } from './facts.ts';
import { lawfulRoutes } from './lawful-routes.ts';
import { whatIf } from './what-if.ts';

const cafe: RouteFacts = {
  jurisdiction: 'NO',
  buyerType: 'municipality',
  serviceKind: 'socialCare',
  valueMinor: 180_000_000,
  vat: 'included',
  ruleDate: lawDay('2026-11-23'),
  needs: 'unmetNew',
  existingProvider: 'none',
  urgency: 'none',
  steerDetail: 'high',
};

test('of an open question every answer that puts another route first is named with that route', () => {
  expect(lawfulRoutes(cafe).lawful[0]?.id).toBe('NO-1');
  const reservation = whatIf(cafe).find(({ fact }) => fact === 'reservation');
  expect(reservation?.moves).toEqual(
    expect.arrayContaining([
      { value: 'workIntegration', first: 'NO-5' },
      { value: 'nonprofit', first: 'NO-4' },
    ]),
  );
  expect(reservation?.moves.map(({ value }) => value)).not.toContain('none');
});

test('what is answered is not asked again, and an answer that moves nothing is not named', () => {
  const facts = whatIf(cafe).map(({ fact }) => fact);
  expect(facts).not.toContain('needs');
  for (const { fact, moves } of whatIf(cafe))
    for (const { value, first } of moves) expect(lawfulRoutes({ ...cafe, [fact]: value }).lawful[0]?.id ?? null).toBe(first);
});
