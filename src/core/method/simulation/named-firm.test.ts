import { describe, expect, test } from 'vitest';
import { namesFirm } from './named-firm.ts';
import { populations } from './populations.ts';

describe('a kind of bidder is not a named firm', () => {
  test.each([
    'Acme Ltd',
    'acme-ltd',
    'Acme Limited',
    'Care UK PLC',
    'Smith & Sons LLP',
    'Hulme Street C.I.C.',
    'Good Neighbours CIO',
    'Nordpleie AS',
    'nordpleie as',
    'nordpleie_as',
    'AS Nordpleie',
    'Omsorg ASA',
    'Kystlaget SA',
    'Fjordkraft BA',
    'Vestre HF',
    'Oslo KF',
    'Dansk Pleje A/S',
    'Pleje ApS',
    'Vård AB',
    'Pflege GmbH',
    'Care, Inc.',
    'Care Limited of Leeds',
    'Brødrene Berg ANS',
    'org 912345678',
    '912 345 678',
    'company 01234567',
    'SC123456',
  ])('%s names a firm', (text) => {
    expect(namesFirm(text)).toBe(true);
  });

  test.each([
    'challenger',
    'Challenger with a new solution',
    'Provider with limited experience',
    'Limited track record so far',
    'Same kind of provider as before',
    'Utfordrer som sa ja',
    'Small enterprise, 10 to 20 employees',
    'includer-2',
    '2026-05-01',
    'Basic care',
    'Incumbent',
    'SE challenger',
  ])('%s names a kind', (text) => {
    expect(namesFirm(text)).toBe(false);
  });

  test('the kinds to start from name nobody, and each says that nobody measured it', () => {
    for (const { id, label, source, date } of populations) {
      expect([id, label.en, label.nb].some(namesFirm)).toBe(false);
      expect([source.en, date]).toEqual(['assumption of this service, not measured', '2026-11-22']);
    }
  });
});
