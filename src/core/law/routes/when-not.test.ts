import { describe, expect, test } from 'vitest';
import { lawDay } from '../row.ts';
import { circumstanceCodes } from './circumstances.ts';
import type { RouteFacts } from './facts.ts';
import { lawfulRoutes } from './lawful-routes.ts';
import type { RouteId } from './record.ts';
import { englishRoutes, norwegianRoutes, routeOf } from './routes.ts';

/** A municipality buys a social service for 3 million kroner in October 2026. */
const municipality: RouteFacts = {
  jurisdiction: 'NO',
  buyerType: 'municipality',
  serviceKind: 'socialCare',
  valueMinor: 300_000_000,
  vat: 'excluded',
  ruleDate: lawDay('2026-10-01'),
};
const large: RouteFacts = { ...municipality, valueMinor: 900_000_000 };
const cleaning: RouteFacts = { ...municipality, serviceKind: 'goodsServices', valueMinor: 200_000_000 };
/** A council buys social care for £1 million with VAT in October 2026. */
const council: RouteFacts = { ...municipality, jurisdiction: 'EN', buyerType: 'localAuthority', valueMinor: 100_000_000, vat: 'included' };
const small: RouteFacts = { ...council, valueMinor: 10_000_000 };
const nhs: RouteFacts = { ...council, buyerType: 'nhsBody', serviceKind: 'health' };

/** Facts for which each route is open. */
const opens: Readonly<Record<RouteId, RouteFacts>> = {
  'NO-0': { ...municipality, valueMinor: 30_000_000 },
  'NO-1': municipality,
  'NO-2': cleaning,
  'NO-3': large,
  'NO-4': { ...municipality, reservation: 'nonprofit', eligibleSuppliers: 3 },
  'NO-5': { ...cleaning, reservation: 'workIntegration', eligibleSuppliers: 3 },
  'NO-6': { ...large, innovation: 'notOnMarket' },
  'NO-7': { ...municipality, innovation: 'notOnMarket' },
  'NO-8': { ...municipality, needs: 'existingNewSolution' },
  'NO-9': { ...cleaning, approach: 'includer' },
  'NO-10': { ...municipality, steerDetail: 'low' },
  'NO-11': { ...municipality, urgency: 'unforeseen', existingProvider: 'none' },
  'PSR-A': { ...nhs, existingProvider: 'onlyCapable', needs: 'existingSameSolution' },
  'PSR-B': { ...nhs, userChoice: 'unlimitedProviders' },
  'PSR-C': { ...nhs, existingProvider: 'satisfying', considerableChange: false },
  'PSR-M': { ...nhs, existingProvider: 'none' },
  'PSR-X': { ...nhs, existingProvider: 'none' },
  'PSR-S': { ...nhs, staffSpinOut: true, corporateSuccession: false },
  'PA-0': small,
  'PA-1': { ...small, reservation: 'smeVcseLocal', eligibleSuppliers: 4 },
  'PA-2': council,
  'PA-3': { ...council, reservation: 'employeeMutual', durationMonths: 60, eligibleSuppliers: 2 },
  'PA-4': { ...council, reservation: 'workIntegration', eligibleSuppliers: 2 },
  'PA-5': { ...council, innovation: 'notOnMarket' },
  'PA-6': { ...council, userChoice: 'individualChoice' },
  'PA-7': { ...council, existingProvider: 'onlyCapable' },
  'PA-8': { ...council, framework: true },
  'PA-9': { ...council, steerDetail: 'low' },
};

/** What closes each route by its facts: the change of the open facts above that brings it about. */
const closes: Readonly<Record<RouteId, Readonly<Record<string, Partial<RouteFacts>>>>> = {
  'NO-0': { aboveLowerLimit: { valueMinor: 50_000_000 } },
  'NO-1': { belowLowerLimit: { valueMinor: 49_999_999 }, abovePartOne: { valueMinor: 870_000_000 } },
  'NO-2': {
    neverPartTwo: { serviceKind: 'socialCare' },
    belowNational: { valueMinor: 129_999_999 },
    aboveEea: { valueMinor: 250_000_000 },
  },
  'NO-3': { notHealthOrSocial: { serviceKind: 'goodsServices' }, belowPartFour: { valueMinor: 869_999_999 } },
  'NO-4': { notHealthOrSocial: { serviceKind: 'goodsServices' }, nobodyQualifies: { eligibleSuppliers: 0 } },
  'NO-5': { onlyOneQualifies: { eligibleSuppliers: 1 } },
  'NO-6': { existsOnMarket: { innovation: 'none' }, belowPartnership: { valueMinor: 869_999_999 } },
  'NO-7': { nothingToResearch: { innovation: 'deliveryModel' } },
  'NO-8': { belowLowerLimit: { valueMinor: 49_999_999 } },
  'NO-9': {},
  'NO-10': { isPurchase: { steerDetail: 'high' } },
  'NO-11': { ownDelay: { urgency: 'ownDelay' }, othersCanDeliver: { urgency: 'none' } },
  'PSR-A': {
    notHealthCare: { serviceKind: 'socialCare' },
    notInForce: { ruleDate: lawDay('2023-12-31') },
    frameworkNeedsCompetition: { framework: true },
    mustUseB: { userChoice: 'unlimitedProviders' },
    newService: { needs: 'unmetNew' },
    notOnlyCapable: { existingProvider: 'satisfying' },
  },
  'PSR-B': {
    notHealthCare: { buyerType: 'central' },
    notInForce: { ruleDate: lawDay('2023-12-31') },
    frameworkNeedsCompetition: { framework: true },
    mustUseA: { userChoice: 'none', existingProvider: 'onlyCapable' },
    numberLimited: { userChoice: 'none' },
  },
  'PSR-C': {
    notHealthCare: { serviceKind: 'socialCare' },
    notInForce: { ruleDate: lawDay('2023-12-31') },
    frameworkNeedsCompetition: { framework: true },
    mustUseB: { userChoice: 'unlimitedProviders' },
    mustUseA: { existingProvider: 'onlyCapable' },
    noSatisfyingProvider: { existingProvider: 'notSatisfying' },
    newBody: { staffSpinOut: true, corporateSuccession: false },
    changesTooMuch: { considerableChange: true },
  },
  'PSR-M': {
    notHealthCare: { serviceKind: 'socialCare' },
    notInForce: { ruleDate: lawDay('2023-12-31') },
    frameworkNeedsCompetition: { framework: true },
    mustUseB: { userChoice: 'unlimitedProviders' },
    mustUseA: { existingProvider: 'onlyCapable' },
  },
  'PSR-X': {
    notHealthCare: { serviceKind: 'socialCare' },
    notInForce: { ruleDate: lawDay('2023-12-31') },
    mustUseB: { userChoice: 'unlimitedProviders' },
    mustUseA: { existingProvider: 'onlyCapable' },
  },
  'PSR-S': {
    notHealthCare: { serviceKind: 'socialCare' },
    notInForce: { ruleDate: lawDay('2023-12-31') },
    frameworkNeedsCompetition: { framework: true },
    mustUseB: { userChoice: 'unlimitedProviders' },
    mustUseA: { existingProvider: 'onlyCapable' },
    noStaffRequest: { staffSpinOut: false },
  },
  'PA-0': {
    healthCare: { serviceKind: 'health' },
    notInForce: { ruleDate: lawDay('2025-02-23') },
    aboveThreshold: { valueMinor: 66_354_000 },
  },
  'PA-1': {
    healthCare: { serviceKind: 'health' },
    notInForce: { ruleDate: lawDay('2025-02-23') },
    aboveThreshold: { valueMinor: 66_354_000 },
    cannotReserveLocally: { buyerType: 'nhsBody' },
    orderNotInForce: { ruleDate: lawDay('2026-02-03') },
    nobodyQualifies: { eligibleSuppliers: 0 },
  },
  'PA-2': {
    healthCare: { serviceKind: 'health' },
    notInForce: { ruleDate: lawDay('2025-02-23') },
    belowThreshold: { valueMinor: 66_353_999 },
  },
  'PA-3': {
    healthCare: { serviceKind: 'health' },
    notInForce: { ruleDate: lawDay('2025-02-23') },
    notReservable: { serviceKind: 'goodsServices' },
    belowThreshold: { valueMinor: 66_353_999 },
    tooLong: { durationMonths: 61 },
    onlyOneQualifies: { eligibleSuppliers: 1 },
  },
  'PA-4': {
    healthCare: { serviceKind: 'health' },
    notInForce: { ruleDate: lawDay('2025-02-23') },
    belowThreshold: { valueMinor: 66_353_999 },
    nobodyQualifies: { eligibleSuppliers: 0 },
  },
  'PA-5': {
    healthCare: { serviceKind: 'health' },
    notInForce: { ruleDate: lawDay('2025-02-23') },
    describable: { innovation: 'deliveryModel' },
  },
  'PA-6': {
    healthCare: { serviceKind: 'health' },
    notInForce: { ruleDate: lawDay('2025-02-23') },
    nobodyChooses: { userChoice: 'none' },
  },
  'PA-7': {
    healthCare: { serviceKind: 'health' },
    notInForce: { ruleDate: lawDay('2025-02-23') },
    noGroundNeeded: { valueMinor: 10_000_000, existingProvider: 'satisfying', urgency: 'none' },
    ownDelay: { existingProvider: 'satisfying', urgency: 'ownDelay' },
    othersCanDeliver: { existingProvider: 'satisfying', urgency: 'none' },
  },
  'PA-8': {
    healthCare: { serviceKind: 'health' },
    notInForce: { ruleDate: lawDay('2025-02-23') },
    notLightTouch: { serviceKind: 'goodsServices' },
  },
  'PA-9': { isPurchase: { steerDetail: 'high' } },
};

const all = [...norwegianRoutes, ...englishRoutes].map(({ id, closedBy, whenNot }) => ({
  id,
  codes: closedBy.map(({ code }) => code),
  whenNot,
}));
const closedWith = (facts: RouteFacts, id: string): string | undefined => lawfulRoutes(facts).closed.find((one) => one.id === id)?.code;
const isOpen = (facts: RouteFacts, id: string): boolean => lawfulRoutes(facts).lawful.some((one) => one.id === id);

describe.each(all)('$id', ({ id, codes, whenNot }) => {
  test('is open for the facts it is meant for', () => {
    expect(isOpen(opens[id], id)).toBe(true);
  });

  test('has a case below for each of its closings, and for none besides', () => {
    expect(Object.keys(closes[id]).toSorted()).toEqual([...new Set(codes)].toSorted());
  });

  test.each(Object.entries(closes[id]).map(([code, change]) => ({ code, change })))('is closed: $code', ({ code, change }) => {
    expect(closedWith({ ...opens[id], ...change }, id)).toBe(code);
  });

  test.each(whenNot.map((code) => ({ code })))('is closed when somebody says that it is so: $code', ({ code }) => {
    expect(closedWith({ ...opens[id], circumstances: [code] }, id)).toBe(code);
  });

  test('is closed by nothing that belongs to other routes', () => {
    const others = circumstanceCodes.filter((code) => !whenNot.some((own) => own === code));
    expect(isOpen({ ...opens[id], circumstances: others }, id)).toBe(true);
  });

  test('says what it is, what the law says, its steps and its documents', () => {
    const route = routeOf(id);
    expect(route?.basis.length).toBeGreaterThan(0);
    expect(route?.steps.some(({ step }) => step === 'sign')).toBe(true);
    expect(route?.documents).toContain('routeNote');
    for (const language of ['en', 'nb'] as const) {
      expect(route?.law[language].split(/[.?] (?=\p{Lu})/u).length, `${id} ${language}`).toBeLessThanOrEqual(3);
      expect(route?.because[language].length).toBeGreaterThan(30);
    }
  });
});

test('every circumstance belongs to a route', () => {
  const used = new Set(all.flatMap(({ whenNot }) => whenNot));
  expect(circumstanceCodes.filter((code) => !used.has(code))).toEqual([]);
});
