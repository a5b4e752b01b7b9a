import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { addDays } from '#value/day';
import { lawfulRoutes } from './lawful-routes.ts';
import { factsToFind } from './asks.ts';
import { circumstanceCodes } from './circumstances.ts';
import { factValues, type RouteFacts } from './facts.ts';
import { planOf } from './plan.ts';
import { routeOf, routes } from './routes.ts';
import { lawDay } from '../row.ts';

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

const withoutValue = ({ valueMinor: _, ...facts }: RouteFacts): RouteFacts => facts;
const lawful = (facts: RouteFacts): readonly string[] => lawfulRoutes(facts).lawful.map(({ id }) => id);
const whyNot = (facts: RouteFacts, id: string): string | undefined =>
  lawfulRoutes(facts).closed.find((entry) => entry.id === id)?.because.en;

const standstillOf = (valueMinor: number): string | undefined =>
  lawfulRoutes({ ...municipality, reservation: 'nonprofit', valueMinor }).lawful.find(({ id }) => id === 'NO-4')?.standstill;
const psrOnly = (facts: RouteFacts): readonly string[] => lawful(facts).filter((id) => id.startsWith('PSR'));

describe('Norway', () => {
  test('a municipal social service is never bought under part II, whatever it costs', () => {
    for (const valueMinor of [10_000_000, 200_000_000, 2_000_000_000]) {
      expect(whyNot({ ...municipality, valueMinor }, 'NO-2')).toContain('never');
    }
    expect(whyNot(withoutValue(municipality), 'NO-2')).toContain('never');
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
    expect(lawful({ ...municipality, reservation: 'nonprofit' }).slice(0, 2)).toEqual(['NO-4', 'NO-1']);
    expect(whyNot({ ...municipality, serviceKind: 'goodsServices', reservation: 'nonprofit' }, 'NO-4')).toContain(
      'not a health or social service',
    );
  });

  test('an innovation partnership needs something that is not on the market and an EEA value', () => {
    const new9: RouteFacts = { ...municipality, innovation: 'notOnMarket', valueMinor: 900_000_000 };
    expect(lawful(new9)).toContain('NO-6');
    expect(whyNot({ ...new9, innovation: 'deliveryModel' }, 'NO-6')).toContain('can be bought today');
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
    for (const facts of [{ ...nhs, valueMinor: 1 }, { ...nhs, valueMinor: 100_000_000_000 }, withoutValue(nhs)]) {
      const ids = lawful(facts);
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

/** Any combination of what may be known, most of it often unknown. */
const anyFacts: fc.Arbitrary<RouteFacts> = fc
  .tuple(
    fc.record({
      jurisdiction: fc.constantFrom('NO' as const, 'EN' as const),
      vat: fc.constantFrom('included' as const, 'excluded' as const, 'none' as const),
      ruleDate: fc.integer({ min: -3_000, max: 5_000 }).map((offset) => addDays(lawDay('2016-01-01'), offset)),
    }),
    fc.record(
      {
        ...fromValues(),
        valueMinor: fc.integer({ min: 0, max: 10_000_000_000 }),
        optionsMinor: fc.integer({ min: 0, max: 1_000_000_000 }),
        cpv: fc.array(fc.constantFrom('85312500', '85323000', '85110000', '85320000', '90910000', '79611000', '99999999'), {
          maxLength: 2,
        }),
        durationMonths: fc.integer({ min: 1, max: 120 }),
        eligibleSuppliers: fc.integer({ min: 0, max: 5 }),
        staffSpinOut: fc.boolean(),
        corporateSuccession: fc.boolean(),
        considerableChange: fc.boolean(),
        framework: fc.boolean(),
        circumstances: fc.subarray([...circumstanceCodes]),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([must, may]) => ({ ...must, ...may }));

function fromValues() {
  const of = <const T extends readonly string[]>(values: T) => fc.constantFrom<T[number]>(...values);
  const { buyerType, serviceKind, needs, innovation, approach, existingProvider, userChoice, reservation, urgency, steerDetail } =
    factValues;
  return {
    buyerType: of(buyerType),
    serviceKind: of(serviceKind),
    needs: of(needs),
    innovation: of(innovation),
    approach: of(approach),
    existingProvider: of(existingProvider),
    userChoice: of(userChoice),
    reservation: of(reservation),
    urgency: of(urgency),
    steerDetail: of(steerDetail),
  };
}

describe('any facts', () => {
  test('judge every route of the country exactly once, each closed one with a reason in both languages', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const answer = lawfulRoutes(given);
        const judged = [...answer.lawful.map(({ id }) => id), ...answer.closed.map(({ id }) => id)].toSorted();
        const all = routes.filter(({ jurisdiction }) => jurisdiction === given.jurisdiction).map(({ id }) => id);
        expect(judged).toEqual(all.toSorted());
        for (const { because } of answer.closed) expect(because.en !== '' && because.nb !== '').toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('recommend at most one route, and only the first', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const fits = lawfulRoutes(given).lawful.map(({ fit }) => fit);
        expect(fits.lastIndexOf('recommended')).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('say what to find out, and what is not asked changes nothing alone', () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.constantFrom(...factValues.reservation),
        fc.constantFrom(...factValues.urgency),
        (given, reservation, urgency) => {
          const asked = factsToFind(given);
          for (const fact of asked) expect(given[fact]).toBeUndefined();
          const ids = (facts: RouteFacts) => lawfulRoutes(facts).lawful.map(({ id, fit }) => `${id} ${fit}`);
          if (given.reservation === undefined && !asked.includes('reservation')) expect(ids({ ...given, reservation })).toEqual(ids(given));
          if (given.urgency === undefined && !asked.includes('urgency')) expect(ids({ ...given, urgency })).toEqual(ids(given));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('have a calendar in which days never go backwards, or none because it leaves the years we know', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        for (const route of lawfulRoutes(given).lawful) {
          const plan = planOf(route, given.ruleDate, { wholeAct: true });
          for (const days of [plan?.steps.map(({ earliest }) => earliest) ?? [], plan?.steps.map(({ planned }) => planned) ?? []])
            expect(days.toSorted()).toEqual(days);
          for (const step of plan?.steps ?? []) expect(step.planned >= step.earliest).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('when nothing is known every route that the day allows is still possible, and the first thing asked is the kind of service', () => {
    for (const jurisdiction of ['NO', 'EN'] as const) {
      const nothing: RouteFacts = { jurisdiction, vat: 'none', ruleDate: lawDay('2026-10-01') };
      expect(lawfulRoutes(nothing).closed).toEqual([]);
      expect(factsToFind(nothing)[0]).toBe('serviceKind');
    }
  });

  test('leave the same ones open whether something is bought as it is or delivered in a new way: the guide says so where it asks', () => {
    const open = (facts: RouteFacts) => new Set(lawfulRoutes(facts).lawful.map(({ id }) => id));
    fc.assert(
      fc.property(anyFacts, (given) => {
        expect(open({ ...given, innovation: 'deliveryModel' })).toEqual(open({ ...given, innovation: 'none' }));
      }),
    );
  });

  test('never repeat what must be checked', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
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

  test('call a document voluntary only where the route asks for it, and never the contract above the lower limit', () => {
    for (const { id, documents, voluntary = [] } of routes) {
      for (const code of voluntary) expect(documents, id).toContain(code);
      expect(voluntary.includes('contract'), id).toBe(id === 'NO-0');
    }
  });

  test('states direct award as direct in open data', () => {
    for (const id of ['NO-11', 'PSR-A', 'PSR-C', 'PA-6', 'PA-7']) expect(routeOf(id)?.ocds.procurementMethod).toBe('direct');
  });
});
