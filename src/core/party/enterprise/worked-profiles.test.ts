import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lawDay } from '#law/row';
import { addDays, type Day } from '#value/day';
import type { Evidence, EvidenceClass } from './evidence.ts';
import { criteria, enterpriseTest, type EnterpriseFindings } from './enterprise-test.ts';
import type { AccountsYear, EnterpriseFacts } from './facts.ts';
import { levels } from './finding.ts';

// Expected results written from the domain rules (6) and the statutes named in forms.ts before the code: five enterprises, invented.
const asOf = lawDay('2026-11-01');
const spring = lawDay('2026-03-01');
const by = (kind: EvidenceClass, expires: Day | null = null): Evidence => ({ class: kind, date: spring, expires });
const fact = <T>(value: T, kind: EvidenceClass = 'C', expires: Day | null = null) => ({ value, ...by(kind, expires) });
const year = (of: Partial<AccountsYear> & Pick<AccountsYear, 'year' | 'incomeByCustomer'>): AccountsYear => ({
  tradingIncome: Object.values(of.incomeByCustomer).reduce((sum, amount) => sum + amount, 0),
  surplus: null,
  distributed: null,
  reinvested: null,
  ...by('B'),
  ...of,
});

const nobody: EnterpriseFacts = {
  country: 'EN',
  form: 'other',
  missionLocked: null,
  distributionCap: null,
  assetLock: null,
  independent: null,
  years: [],
  spunOut: null,
  marketPlan: null,
  modelChanges: [],
  commitments: [],
  seats: null,
  employeeControlled: null,
  workforceDisadvantagedShare: null,
  growthPlan: null,
  transparency: null,
  redFlags: [],
};

const commitments = ['falls', 'loneliness', 'jobs'].map((what) => ({ what, measure: 'share', baseline: 10, target: 20, ...by('C') }));
const modelChanges = (['access', 'roles'] as const).map((dimension) => ({
  dimension,
  before: 'by letter',
  after: 'by walking in',
  ...by('C'),
}));

/** A Community Interest Company with several payers, a third of the seats with staff and users, everything documented. */
const cic: EnterpriseFacts = {
  ...nobody,
  form: 'cic',
  independent: fact(true, 'A'),
  years: [
    year({ year: 2025, incomeByCustomer: { council: 60, trust: 30, others: 10 }, surplus: 10, distributed: 2, reinvested: 8 }),
    year({ year: 2024, incomeByCustomer: { council: 80, trust: 10, others: 10 }, surplus: 5, distributed: 0, reinvested: 5 }),
  ],
  modelChanges,
  commitments,
  seats: { staff: 2, users: 1, all: 9, ...by('C') },
  workforceDisadvantagedShare: fact(0.12, 'B'),
  growthPlan: { reserveMonths: 3, breakEvenMonth: 14, headcountNow: 20, headcountPlanned: 26, training: true, ...by('C') },
  transparency: { impactReport: true, pay: true, distributions: true, complaints: false, ...by('A') },
};

/** A Norwegian non-profit association: nothing is paid out, the purpose is bound, a third of its people come from outside work. */
const nonProfit: EnterpriseFacts = {
  ...nobody,
  country: 'NO',
  form: 'association',
  missionLocked: fact(true),
  distributionCap: fact(0),
  assetLock: fact(true),
  independent: fact(true),
  years: [year({ year: 2025, incomeByCustomer: { kommune: 70, stat: 20, others: 10 }, surplus: 4, distributed: 0, reinvested: 4 })],
  workforceDisadvantagedShare: fact(0.34, 'B'),
};

/** A company that pays its owners. */
const dividends: EnterpriseFacts = {
  ...nobody,
  form: 'companyLimitedByShares',
  missionLocked: fact(false),
  distributionCap: fact(1),
  assetLock: fact(false),
  independent: fact(true),
  years: [year({ year: 2025, incomeByCustomer: { council: 40, privates: 60 }, surplus: 100, distributed: 90, reinvested: 10 })],
};

/** A service that left its trust a year ago, with 96 % from the trust and nothing new for those who use it. */
const spinOut: EnterpriseFacts = {
  ...nobody,
  form: 'cic',
  independent: fact(true),
  years: [year({ year: 2025, incomeByCustomer: { trust: 96, council: 4 } })],
  spunOut: fact(lawDay('2025-10-01'), 'A'),
  redFlags: ['sameRotaTransfer'],
};

/** A mutual that its members run. */
const mutual: EnterpriseFacts = {
  ...nobody,
  form: 'cooperativeSociety',
  missionLocked: fact(true),
  distributionCap: fact(0.5),
  assetLock: fact(true),
  independent: fact(true, 'A'),
  years: [year({ year: 2025, incomeByCustomer: { council: 85, families: 15 } })],
  employeeControlled: fact(true),
  seats: { staff: 6, users: 1, all: 7, ...by('A') },
  commitments,
};

const gatesOf = ({ gates }: EnterpriseFindings) => Object.fromEntries(Object.entries(gates).map(([name, { state }]) => [name, state]));
const levelsOf = ({ findings }: EnterpriseFindings) => Object.fromEntries(criteria.map((name) => [name, findings[name].level]));
const english = ({ findings }: EnterpriseFindings, of: (typeof criteria)[number]) => findings[of].reasons.map(({ en }) => en).join(' ');
const basesOf = ({ eligibleFor }: EnterpriseFindings) => eligibleFor.map(({ basis, holds }) => [basis, holds]);

describe('worked profiles', () => {
  test('a Community Interest Company: what its form settles needs no document, and it is strong where it has shown all', () => {
    const found = enterpriseTest(cic, asOf);
    expect(gatesOf(found)).toEqual({ mission: 'pass', distribution: 'pass', assetLock: 'pass', independence: 'pass' });
    expect(found.gates.distribution.reasons.map(({ en }) => en)).toEqual([
      'At most 35% of the surplus may be paid out.',
      // 2 of 15.
      'Of the surplus of the last three years 13.3% was paid out.',
    ]);
    expect(levelsOf(found)).toEqual({
      addedValue: 'strong',
      deliveryModel: 'strong',
      governance: 'strong',
      workIntegration: 'developing',
      transparency: 'strong',
      widerMarket: 'strong',
      growth: 'strong',
    });
    expect(found.largestCustomerShare).toBe(0.6);
    expect(english(found, 'widerMarket')).toContain('In 2024 it was 80%.');
    expect(found.redFlags).toEqual([]);
    expect(basesOf(found)).toEqual([
      ['PA23 s.33', false],
      ['PA23 s.32', false],
    ]);
  });

  test('a Norwegian non-profit: both reserved routes of its country are supported', () => {
    const found = enterpriseTest(nonProfit, asOf);
    expect(gatesOf(found)).toEqual({ mission: 'pass', distribution: 'pass', assetLock: 'pass', independence: 'pass' });
    expect(basesOf(found)).toEqual([
      ['FOA § 30-2a', true],
      ['FOA §§ 8-8, 16-9, 30-3', true],
    ]);
    expect(levelsOf(found)).toMatchObject({ workIntegration: 'strong', widerMarket: 'strong', addedValue: 'notShown', growth: 'notShown' });
    // One krone paid out, and it is no longer one.
    const paid = { ...nonProfit, years: nonProfit.years.map((one) => ({ ...one, distributed: 1 })) };
    expect(basesOf(enterpriseTest(paid, asOf))[0]).toEqual(['FOA § 30-2a', false]);
  });

  test('a company that pays its owners fails the gates, and is told what would change them', () => {
    const found = enterpriseTest(dividends, asOf);
    expect(gatesOf(found)).toEqual({ mission: 'fail', distribution: 'fail', assetLock: 'fail', independence: 'pass' });
    expect(found.gates.distribution.wouldChange).not.toEqual([]);
    // It trades widely all the same: each criterion stands by itself.
    expect(levelsOf(found)).toMatchObject({ widerMarket: 'strong' });
  });

  test('a spin-out with 96 % from one customer: phased in only with a plan, and a mere change of provider is named', () => {
    const found = enterpriseTest(spinOut, asOf);
    expect(found.largestCustomerShare).toBe(0.96);
    expect(levelsOf(found)).toMatchObject({ widerMarket: 'notShown', deliveryModel: 'notShown' });
    expect(english(found, 'deliveryModel')).toContain('Another owner or supplier of the same service is no new model.');
    expect(found.redFlags.map(({ code, severity }) => [code, severity])).toEqual([
      ['sameRotaTransfer', 'red'],
      ['fewCustomers', 'amber'],
      ['onlyProviderChanges', 'amber'],
    ]);
    const planned = { ...spinOut, marketPlan: { months: 18, largestShare: 0.7, ...by('C') } };
    expect(levelsOf(enterpriseTest(planned, asOf)).widerMarket).toBe('developing');
    // Three years after it left, the same share is a red flag and not shown, plan or none.
    const later = enterpriseTest(
      { ...planned, years: [year({ year: 2028, incomeByCustomer: { trust: 96, council: 4 } })] },
      lawDay('2028-10-01'),
    );
    expect(levelsOf(later).widerMarket).toBe('notShown');
    expect(later.redFlags.map(({ code }) => code)).toContain('oneCustomer');
    // A plan that takes longer than eighteen months is none.
    expect(levelsOf(enterpriseTest({ ...planned, marketPlan: { months: 19, largestShare: 0.7, ...by('C') } }, asOf)).widerMarket).toBe(
      'notShown',
    );
  });

  test('a member-run mutual supports the reserved route of its kind, and its one large customer is amber', () => {
    const found = enterpriseTest(mutual, asOf);
    expect(basesOf(found)[0]).toEqual(['PA23 s.33', true]);
    expect(levelsOf(found)).toMatchObject({ governance: 'strong', widerMarket: 'developing', addedValue: 'strong' });
    expect(found.redFlags.map(({ code }) => code)).toEqual(['fewCustomers']);
  });

  test('nobody has given anything: nothing is shown, nothing fails, and each criterion says what to give', () => {
    const found = enterpriseTest(nobody, asOf);
    expect(new Set(Object.values(gatesOf(found)))).toEqual(new Set(['notShown']));
    for (const name of criteria) {
      expect(found.findings[name].level, name).toBe('notShown');
      expect(found.findings[name].wouldChange, name).not.toEqual([]);
    }
    expect(found.largestCustomerShare).toBeNull();
  });
});

describe('the limits of the largest customer', () => {
  const atShare = (share: number) =>
    enterpriseTest({ ...nobody, years: [year({ year: 2025, incomeByCustomer: { one: share, two: 1000 - share } })] }, asOf);
  test.each([
    [799, 'strong', []],
    [800, 'developing', ['fewCustomers']],
    [950, 'developing', ['fewCustomers']],
    [951, 'notShown', ['oneCustomer']],
  ] as const)('%i of a thousand is %s', (share, level, flags) => {
    expect(levelsOf(atShare(share)).widerMarket).toBe(level);
    expect(atShare(share).redFlags.map(({ code }) => code)).toEqual(flags);
  });

  test('half of the income by trading is not more than half; small payers together are nobody’s largest', () => {
    const half = year({ year: 2025, incomeByCustomer: { one: 30, grant: 50, others: 20 }, tradingIncome: 50 });
    expect(levelsOf(enterpriseTest({ ...nobody, years: [half] }, asOf)).widerMarket).toBe('developing');
    const small = enterpriseTest({ ...nobody, years: [year({ year: 2025, incomeByCustomer: { one: 10, others: 90 } })] }, asOf);
    expect(small.largestCustomerShare).toBe(0.1);
  });

  test('accounts older than two years after their end say something, and are not strong', () => {
    const of = (on: string) =>
      levelsOf(enterpriseTest({ ...nobody, years: [year({ year: 2023, incomeByCustomer: { one: 5, two: 5 } })] }, lawDay(on)));
    expect(of('2025-12-31')).toMatchObject({ widerMarket: 'notShown' });
    const known = { ...nobody, years: [{ ...year({ year: 2023, incomeByCustomer: { one: 5, two: 5 } }), date: lawDay('2024-03-01') }] };
    expect(levelsOf(enterpriseTest(known, lawDay('2025-12-31'))).widerMarket).toBe('strong');
    expect(levelsOf(enterpriseTest(known, lawDay('2026-01-01'))).widerMarket).toBe('developing');
  });
});

describe('evidence', () => {
  test('own word opens no gate, closes none, and is never strong', () => {
    const said = onlyWords(cic);
    const found = enterpriseTest({ ...said, form: 'other' }, asOf);
    expect(new Set(Object.values(gatesOf(found)))).toEqual(new Set(['notShown']));
    expect(Object.values(levelsOf(found))).not.toContain('strong');
    expect(gatesOf(enterpriseTest({ ...dividends, missionLocked: fact(false, 'D') }, asOf))).toMatchObject({ mission: 'notShown' });
  });

  test('what has run out counts as own word from the day after its last, and says so', () => {
    const lasts = (on: string) =>
      enterpriseTest({ ...nobody, assetLock: fact(true, 'A', lawDay('2026-11-01')) }, lawDay(on)).gates.assetLock;
    expect(lasts('2026-11-01').state).toBe('pass');
    expect(lasts('2026-11-02')).toMatchObject({ state: 'notShown', reasons: [{ en: 'The evidence has run out: it counts as own word.' }] });
    const seats = enterpriseTest({ ...nobody, seats: { staff: 3, users: 0, all: 9, ...by('C', lawDay('2026-10-31')) } }, asOf);
    expect(levelsOf(seats).governance).toBe('developing');
  });

  test('what is dated after the day is not evidence yet', () => {
    expect(enterpriseTest({ ...nobody, independent: fact(true, 'A') }, addDays(spring, -1)).gates.independence.state).toBe('notShown');
    expect(enterpriseTest({ ...nobody, independent: fact(true, 'A') }, spring).gates.independence.state).toBe('pass');
  });
});

function onlyWords(facts: EnterpriseFacts): EnterpriseFacts {
  return JSON.parse(JSON.stringify(facts).replaceAll(/"class":"[ABC]"/g, '"class":"D"')) as EnterpriseFacts;
}

// Any profile of facts that speak for the enterprise; then every piece of evidence is made better or kept, and more is added.
const evidence = fc.record({
  class: fc.constantFrom<EvidenceClass>('A', 'B', 'C', 'D'),
  date: fc.constant(spring),
  expires: fc.constantFrom<Day | null>(null, lawDay('2026-06-30'), lawDay('2027-06-30')),
});
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const good = (value: fc.Arbitrary<boolean>) => maybe(fc.tuple(value, evidence).map(([one, of]) => ({ value: one, ...of })));
const yes = fc.constant(true);
const commitment = fc
  .tuple(fc.option(fc.nat(9), { nil: null }), evidence)
  .map(([baseline, of]) => ({ what: 'w', measure: 'm', baseline, target: 9, ...of }));
const change = fc
  .tuple(fc.constantFrom(...(['access', 'workflow', 'roles', 'payment', 'userPower'] as const)), fc.boolean(), evidence)
  .map(([dimension, real, of]) => ({ dimension, before: 'a', after: real ? 'b' : 'a', ...of }));
const profile: fc.Arbitrary<EnterpriseFacts> = fc.record({
  country: fc.constantFrom('NO', 'EN'),
  form: fc.constantFrom('other', 'cic', 'association'),
  missionLocked: good(yes),
  distributionCap: maybe(fc.tuple(fc.constantFrom(0, 0.35, 0.5), evidence).map(([value, of]) => ({ value, ...of }))),
  assetLock: good(yes),
  independent: good(yes),
  years: fc.array(
    fc.tuple(fc.nat(100), evidence).map(([one, of]) => ({ ...year({ year: 2025, incomeByCustomer: { a: one, b: 100 - one } }), ...of })),
    { maxLength: 1 },
  ),
  spunOut: fc.constant(null),
  marketPlan: maybe(fc.tuple(fc.integer({ min: 1, max: 24 }), evidence).map(([months, of]) => ({ months, largestShare: 0.5, ...of }))),
  modelChanges: fc.array(change, { maxLength: 4 }),
  commitments: fc.array(commitment, { maxLength: 5 }),
  seats: maybe(fc.tuple(fc.nat(4), evidence).map(([staff, of]) => ({ staff, users: 0, all: 9, ...of }))),
  employeeControlled: good(yes),
  workforceDisadvantagedShare: maybe(fc.tuple(fc.constantFrom(0, 0.1, 0.3, 0.5), evidence).map(([value, of]) => ({ value, ...of }))),
  growthPlan: maybe(
    fc.tuple(fc.nat(4), evidence).map(([reserveMonths, of]) => ({
      reserveMonths,
      breakEvenMonth: 12,
      headcountNow: 1,
      headcountPlanned: 2,
      training: true,
      ...of,
    })),
  ),
  transparency: maybe(
    fc
      .tuple(fc.boolean(), fc.boolean(), evidence)
      .map(([impactReport, pay, of]) => ({ impactReport, pay, distributions: true, complaints: true, ...of })),
  ),
  redFlags: fc.constant([]),
});

/** Better evidence for everything: one class up, or no end. */
function better(facts: EnterpriseFacts, how: 'class' | 'expiry'): EnterpriseFacts {
  const up: Readonly<Record<EvidenceClass, EvidenceClass>> = { A: 'A', B: 'A', C: 'B', D: 'C' };
  return JSON.parse(JSON.stringify(facts), (key, value: unknown) => {
    if (how === 'class' && key === 'class') return up[value as EvidenceClass];
    return how === 'expiry' && key === 'expires' ? null : value;
  }) as EnterpriseFacts;
}

const gateOrder = ['fail', 'notShown', 'pass'];

function expectNoneLower(before: EnterpriseFindings, after: EnterpriseFindings): void {
  for (const name of criteria)
    expect(levels.indexOf(after.findings[name].level), name).toBeGreaterThanOrEqual(levels.indexOf(before.findings[name].level));
  for (const name of ['mission', 'distribution', 'assetLock', 'independence'] as const)
    expect(gateOrder.indexOf(after.gates[name].state), name).toBeGreaterThanOrEqual(gateOrder.indexOf(before.gates[name].state));
  for (const [place, { basis, holds }] of before.eligibleFor.entries())
    if (holds) expect(after.eligibleFor[place]?.holds, basis).toBe(true);
}

test('more or better evidence never lowers a level, a gate or a basis', () => {
  fc.assert(
    fc.property(
      profile,
      fc.constantFrom('class', 'expiry'),
      fc.array(commitment, { maxLength: 3 }),
      fc.array(change, { maxLength: 3 }),
      (facts, how, more, changes) => {
        const before = enterpriseTest(facts, asOf);
        expectNoneLower(before, enterpriseTest(better(facts, how), asOf));
        const added = { ...facts, commitments: [...facts.commitments, ...more], modelChanges: [...facts.modelChanges, ...changes] };
        expectNoneLower(before, enterpriseTest(added, asOf));
      },
    ),
    { numRuns: 500 },
  );
});

test('no facts throw, and every level below strong and every gate that is not passed says what would change it', () => {
  fc.assert(
    fc.property(profile, (facts) => {
      const { findings, gates } = enterpriseTest(facts, asOf);
      for (const { level, reasons, wouldChange } of Object.values(findings)) {
        expect(reasons.length).toBeGreaterThan(0);
        expect(wouldChange.length > 0).toBe(level !== 'strong');
      }
      for (const { state, reasons, wouldChange } of Object.values(gates)) {
        expect(reasons.length).toBeGreaterThan(0);
        expect(wouldChange.length > 0).toBe(state !== 'pass');
      }
    }),
    { numRuns: 500 },
  );
});
