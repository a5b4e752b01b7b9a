import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { addDays } from '#value/day';
import { lawfulRoutes } from './lawful-routes.ts';
import type { RouteFacts } from './route-facts.ts';
import { routeOf, routes } from './routes.ts';
import { lawDay } from './row.ts';

const municipality: RouteFacts = {
  jurisdiction: 'NO',
  buyerType: 'municipality',
  serviceKind: 'socialCare',
  valueMinor: 300_000_000,
  vat: 'excluded',
  ruleDate: lawDay('2026-10-01'),
  innovation: 'none',
  reservation: 'none',
  existingProvider: 'none',
  userChoice: 'none',
  needs: 'existingSameSolution',
};
const council: RouteFacts = { ...municipality, jurisdiction: 'EN', buyerType: 'localAuthority', valueMinor: 100_000_000, vat: 'included' };
const nhs: RouteFacts = { ...council, buyerType: 'nhsBody', serviceKind: 'health' };

const lawful = (facts: RouteFacts): readonly string[] => lawfulRoutes(facts).lawful.map(({ id }) => id);
const whyNot = (facts: RouteFacts, id: string): string | undefined =>
  lawfulRoutes(facts).excluded.find((entry) => entry.id === id)?.because.en;

const standstillOf = (valueMinor: number): string | undefined =>
  lawfulRoutes({ ...municipality, reservation: 'nonprofit', valueMinor }).lawful.find(({ id }) => id === 'NO-4')?.standstill;
const psrOnly = (facts: RouteFacts): readonly string[] => lawful(facts).filter((id) => id.startsWith('PSR'));

describe('Norway', () => {
  test('a municipal social service is never bought under part II, whatever it costs', () => {
    for (const valueMinor of [10_000_000, 200_000_000, 2_000_000_000, null]) {
      expect(whyNot({ ...municipality, valueMinor }, 'NO-2')).toContain('never');
    }
  });

  test('3 million kroner for a social service is part I, and 9 million is part IV', () => {
    expect(lawful(municipality)[0]).toBe('NO-1');
    expect(whyNot(municipality, 'NO-3')).toContain('part I is enough');
    const bigger = { ...municipality, valueMinor: 900_000_000 };
    expect(lawful(bigger)[0]).toBe('NO-3');
    expect(whyNot(bigger, 'NO-1')).toContain('too high');
  });

  test('the rule date decides: 8 million was part IV until 20 April 2026 and is part I from the 21st', () => {
    const facts = { ...municipality, valueMinor: 800_000_000 };
    expect(lawful({ ...facts, ruleDate: lawDay('2026-04-20') })[0]).toBe('NO-3');
    expect(lawful({ ...facts, ruleDate: lawDay('2026-04-21') })[0]).toBe('NO-1');
  });

  test('below the Act there is NO-0, and the amount is said to be unverified', () => {
    const answer = lawfulRoutes({ ...municipality, valueMinor: 30_000_000 });
    expect(answer.lawful[0]?.id).toBe('NO-0');
    expect(answer.unverified.some(({ en }) => en.includes('500,000'))).toBe(true);
    expect(whyNot({ ...municipality, valueMinor: 30_000_000, ruleDate: lawDay('2026-06-30') }, 'NO-0')).toContain('at or above');
  });

  test('goods between the thresholds are part II; exactly the threshold is above it', () => {
    const goods: RouteFacts = { ...municipality, serviceKind: 'goodsServices', valueMinor: 130_000_000 };
    expect(lawful(goods)[0]).toBe('NO-2');
    expect(whyNot({ ...goods, valueMinor: 250_000_000 }, 'NO-2')).toContain('part III');
    expect(lawful({ ...goods, valueMinor: 249_999_999 })[0]).toBe('NO-2');
    expect(whyNot({ ...goods, valueMinor: 200_000_000, buyerType: 'state' }, 'NO-2')).toContain('part III');
  });

  test('a reservation that is asked for comes before the ordinary route is left out', () => {
    expect(lawful({ ...municipality, reservation: 'nonprofit' }).slice(0, 2)).toEqual(['NO-1', 'NO-4']);
    expect(whyNot({ ...municipality, serviceKind: 'goodsServices', reservation: 'nonprofit' }, 'NO-4')).toContain(
      'not a health or social service',
    );
  });

  test('an innovation partnership needs something that is not on the market and an EEA value', () => {
    const new9: RouteFacts = { ...municipality, innovation: 'notOnMarket', valueMinor: 900_000_000 };
    expect(lawful(new9)).toContain('NO-6');
    expect(whyNot({ ...new9, innovation: 'deliveryModel' }, 'NO-6')).toContain('market');
    expect(whyNot({ ...new9, valueMinor: 300_000_000 }, 'NO-6')).toContain('below the EEA threshold');
  });

  test('own delay never opens a purchase without competition', () => {
    expect(whyNot({ ...municipality, urgency: 'ownDelay' }, 'NO-11')).toContain('own delay');
    expect(lawful({ ...municipality, urgency: 'unforeseen' })).toContain('NO-11');
  });

  test('a value with VAT that straddles a threshold settles nothing and says so', () => {
    const facts: RouteFacts = { ...municipality, valueMinor: 1_000_000_000, vat: 'included' };
    expect(lawful(facts)).toEqual(expect.arrayContaining(['NO-1', 'NO-3']));
    expect(lawfulRoutes(facts).unverified.some(({ en }) => en.includes('without VAT'))).toBe(true);
    expect(lawful({ ...facts, vat: 'none' })).not.toContain('NO-1');
  });

  test('a standstill is required from the EEA threshold and voluntary below it', () => {
    expect(standstillOf(900_000_000)).toBe('noStandstill');
    expect(standstillOf(300_000_000)).toBe('voluntary');
  });
});

describe('England', () => {
  test('health care of an NHS body is under the Provider Selection Regime whatever it costs', () => {
    for (const valueMinor of [1, 100_000_000_000, null]) {
      const ids = lawful({ ...nhs, valueMinor });
      expect(ids).toEqual(expect.arrayContaining(['PSR-M', 'PSR-X']));
      expect(ids.filter((id) => id.startsWith('PA-') && id !== 'PA-9')).toEqual([]);
    }
    expect(whyNot(nhs, 'PA-2')).toContain('Provider Selection Regime');
  });

  test('a duty closes every other process', () => {
    expect(psrOnly({ ...nhs, existingProvider: 'onlyCapable' })).toEqual(['PSR-A']);
    expect(psrOnly({ ...nhs, userChoice: 'unlimitedProviders' })).toEqual(['PSR-B']);
    expect(psrOnly({ ...nhs, framework: true, existingProvider: 'onlyCapable' })).toEqual(['PSR-X']);
  });

  test('a staff spin-out cannot use process C unless it succeeds to the contract', () => {
    const spinOut: RouteFacts = { ...nhs, existingProvider: 'satisfying', considerableChange: false, staffSpinOut: true };
    expect(whyNot(spinOut, 'PSR-C')).toContain('run by the staff');
    expect(lawful(spinOut)[0]).toBe('PSR-S');
    expect(lawful({ ...spinOut, corporateSuccession: true })).toContain('PSR-C');
    expect(whyNot({ ...spinOut, staffSpinOut: false, considerableChange: true }, 'PSR-C')).toContain('considerably');
  });

  test('social care alone is light touch under the Act: £1 million is above its threshold, and its standstill is voluntary', () => {
    const { lawful: found } = lawfulRoutes(council);
    expect(found[0]).toMatchObject({ id: 'PA-2', standstill: 'voluntary' });
    expect(whyNot(council, 'PSR-X')).toContain('only for health care');
    expect(lawful({ ...council, valueMinor: 66_353_999 })[0]).toBe('PA-0');
    expect(lawful({ ...council, valueMinor: 66_354_000 })[0]).toBe('PA-2');
  });

  test('goods above the threshold have a mandatory standstill', () => {
    const found = lawfulRoutes({ ...council, serviceKind: 'goodsServices' }).lawful.find(({ id }) => id === 'PA-2');
    expect(found?.standstill).toBe('pa23Standstill');
  });

  test('local authorities may reserve below the threshold from 4 February 2026', () => {
    const small: RouteFacts = { ...council, valueMinor: 10_000_000, reservation: 'smeVcseLocal' };
    expect(lawful({ ...small, ruleDate: lawDay('2026-02-04') })).toContain('PA-1');
    expect(whyNot({ ...small, ruleDate: lawDay('2026-02-03') }, 'PA-1')).toContain('4 February 2026');
    expect(whyNot({ ...small, buyerType: 'nhsBody' }, 'PA-1')).toContain('no rule');
  });

  test('a contract reserved for a mutual lasts at most five years', () => {
    const mutual: RouteFacts = { ...council, reservation: 'employeeMutual', durationMonths: 60 };
    expect(lawful(mutual)).toContain('PA-3');
    expect(whyNot({ ...mutual, durationMonths: 61 }, 'PA-3')).toContain('five years');
    expect(whyNot({ ...mutual, serviceKind: 'works', valueMinor: 900_000_000 }, 'PA-3')).toContain('light touch');
  });

  test('a value without VAT that straddles the threshold settles nothing and says so', () => {
    const facts: RouteFacts = { ...council, valueMinor: 60_000_000, vat: 'excluded' };
    expect(lawful(facts)).toEqual(expect.arrayContaining(['PA-0', 'PA-2']));
    expect(lawfulRoutes(facts).unverified).toHaveLength(1);
  });

  test('before the Act was in force none of its routes is open', () => {
    const before = { ...council, ruleDate: lawDay('2025-02-23') };
    expect(lawful(before)).toEqual(['PA-9']);
    expect(whyNot(before, 'PA-2')).toContain('not in force');
  });
});

describe('any facts', () => {
  const facts = fc.record<RouteFacts>({
    jurisdiction: fc.constantFrom('NO', 'EN'),
    buyerType: fc.constantFrom('municipality', 'county', 'state', 'nhsBody', 'localAuthority', 'central', 'other'),
    serviceKind: fc.constantFrom('health', 'socialCare', 'welfareEmployment', 'goodsServices', 'works'),
    valueMinor: fc.oneof(fc.integer({ min: 0, max: 10_000_000_000 }), fc.constant(null)),
    vat: fc.constantFrom('included', 'excluded', 'none'),
    ruleDate: fc.integer({ min: 0, max: 5_000 }).map((offset) => addDays(lawDay('2016-01-01'), offset)),
    innovation: fc.constantFrom('none', 'deliveryModel', 'significantlyImproved', 'notOnMarket'),
    reservation: fc.constantFrom('none', 'workIntegration', 'nonprofit', 'employeeMutual', 'smeVcseLocal'),
    existingProvider: fc.constantFrom('none', 'satisfying', 'onlyCapable', 'notSatisfying'),
    userChoice: fc.constantFrom('none', 'unlimitedProviders', 'individualChoice'),
    needs: fc.constantFrom('unmetNew', 'existingNewSolution', 'existingSameSolution'),
  });

  test('judge every route of the country exactly once', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const answer = lawfulRoutes(given);
        const judged = [...answer.lawful.map(({ id }) => id), ...answer.excluded.map(({ id }) => id)].toSorted();
        const all = routes.filter(({ jurisdiction }) => jurisdiction === given.jurisdiction).map(({ id }) => id);
        expect(judged).toEqual(all.toSorted());
      }),
    );
  });

  test('never repeat what must be checked', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const texts = lawfulRoutes(given).unverified.map(({ en }) => en);
        expect(new Set(texts).size).toBe(texts.length);
      }),
    );
  });
});

describe('the table of routes', () => {
  test('has unique ids and finds a route by its id', () => {
    expect(new Set(routes.map(({ id }) => id)).size).toBe(routes.length);
    expect(routeOf('NO-3')?.ocds.procurementMethod).toBe('open');
    expect(routeOf('NO-99')).toBeNull();
  });

  test('states direct award as direct in open data', () => {
    for (const id of ['NO-11', 'PSR-A', 'PSR-C', 'PA-6', 'PA-7']) expect(routeOf(id)?.ocds.procurementMethod).toBe('direct');
  });
});
