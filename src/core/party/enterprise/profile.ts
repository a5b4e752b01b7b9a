import type { Country, Values } from '#field/field';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import { majorUnits, type Money } from '#value/money';
import type { Day } from '#value/day';
import type { Language } from '#value/text';
import type { Evidence, EvidenceClass, Fact } from './evidence.ts';
import type { Reader } from './evidence-fields.ts';
import { modelDimensions, toldFlags, type AccountsYear, type EnterpriseFacts } from './facts.ts';
import { others } from './market.ts';
import type { profileTopics, ProfileTopic } from './topics.ts';

/** What stands behind a statement, who may read it, and when it was made. */
type Behind = {
  readonly id: Id<'statement'>;
  readonly organisationId: Id<'organisation'>;
  readonly evidenceClass: EvidenceClass;
  readonly shownBy: string | null;
  readonly evidenceDate: Day;
  readonly evidenceExpires: Day | null;
  readonly reader: Reader;
  readonly language: Language;
  readonly at: Instant;
  /** When another took its place, or it was taken back; `null` while it stands. */
  readonly endedAt: Instant | null;
};

type ValuesOf = { readonly [T in ProfileTopic]: Values<(typeof profileTopics)[T]['fields']> };

/** One thing that an enterprise says of itself. Statements are never changed: a new one ends the last, and both are kept. */
export type Statement<T extends ProfileTopic = ProfileTopic> = {
  [Each in T]: Behind & { readonly topic: Each; readonly values: ValuesOf[Each] };
}[T];

/** Who asks for a profile: everybody, people of bodies that buy or fund, or the enterprise itself. */
export const profileAudiences = ['public', 'buyers', 'own'] as const;
export type ProfileAudience = (typeof profileAudiences)[number];

const mayRead: Readonly<Record<ProfileAudience, readonly Reader[]>> = {
  public: ['everybody'],
  buyers: ['everybody', 'buyers'],
  own: ['everybody', 'buyers', 'own'],
};

/** The standing statements that an audience may read, in their order. What is not for it is left out, also of the test. */
export function statementsFor(statements: readonly Statement[], audience: ProfileAudience): readonly Statement[] {
  return statements.filter(({ endedAt, reader }) => endedAt === null && mayRead[audience].includes(reader));
}

/** The statements as they stood at an instant, as if nothing had been said or ended since. */
export function statementsAt(statements: readonly Statement[], at: Instant): readonly Statement[] {
  return statements
    .filter((one) => one.at <= at && (one.endedAt === null || one.endedAt > at))
    .map((one) => (one.endedAt === null ? one : { ...one, endedAt: null }));
}

/** The standing statements of one topic. */
export function statementsOn<T extends ProfileTopic>(statements: readonly Statement[], topic: T): readonly Statement<T>[] {
  return statements.filter((one) => one.topic === topic && one.endedAt === null) as unknown as readonly Statement<T>[]; // of this topic
}

/** What the test asks of an enterprise, from its statements. What nobody has said is `null` or empty. */
export function factsOf(statements: readonly Statement[], country: Country): EnterpriseFacts {
  const all = <T extends ProfileTopic>(topic: T) => statementsOn(statements, topic);
  const one = <T extends ProfileTopic>(topic: T) => all(topic).at(-1) ?? null;
  const seats = one('seats');
  const plan = one('marketPlan');
  const growth = one('growth');
  const openness = one('openness');
  return {
    country,
    form: one('legalForm')?.values.form ?? 'other',
    missionLocked: yes(one('mission'), ({ missionLocked }) => missionLocked),
    distributionCap: fact(one('distribution'), ({ capPercent }) => share(capPercent)),
    assetLock: yes(one('assetLock'), ({ assetsLocked }) => assetsLocked),
    independent: yes(one('independence'), ({ independent }) => independent),
    years: all('accounts').flatMap(yearOfAccounts),
    spunOut: fact(one('origin'), ({ spunOutOn }) => spunOutOn),
    marketPlan:
      plan && plan.values.months !== null && plan.values.largestPercent !== null
        ? { months: plan.values.months, largestShare: plan.values.largestPercent / 100, ...evidence(plan) }
        : null,
    modelChanges: all('model').flatMap((told) => {
      const dimension = modelDimensions.find((name) => name === told.values.dimension);
      return dimension ? [{ dimension, before: told.values.before ?? '', after: told.values.after ?? '', ...evidence(told) }] : [];
    }),
    commitments: all('commitment').map((told) => {
      const { what, measure, baseline, target } = told.values;
      return { what: what ?? '', measure, baseline, target, ...evidence(told) };
    }),
    seats: seats
      ? {
          staff: seats.values.staffSeats ?? 0,
          users: seats.values.userSeats ?? 0,
          all: seats.values.allSeats ?? 0,
          ...evidence(seats),
        }
      : null,
    employeeControlled: yes(one('control'), ({ employeeControlled }) => employeeControlled),
    workforceDisadvantagedShare: fact(lastStaff(all('staff'), 'fromOutsideWork'), ({ people, fromOutsideWork }) =>
      shareOf(fromOutsideWork, people),
    ),
    growthPlan: growth
      ? {
          reserveMonths: growth.values.reserveMonths,
          breakEvenMonth: growth.values.breakEvenMonth,
          headcountNow: lastStaff(all('staff'), 'people')?.values.people ?? null,
          headcountPlanned: growth.values.peoplePlanned,
          training: growth.values.training === null ? null : growth.values.training === 'yes',
          ...evidence(growth),
        }
      : null,
    transparency: openness
      ? {
          impactReport: openness.values.published.includes('impactReport'),
          pay: openness.values.published.includes('pay'),
          distributions: openness.values.published.includes('distributions'),
          complaints: openness.values.published.includes('complaints'),
          ...evidence(openness),
        }
      : null,
    redFlags: all('ties').flatMap(({ values }) => toldFlags.filter((flag) => values.ties.includes(flag))),
  };
}

/** The latest year in which so many were counted. */
function lastStaff(told: readonly Statement<'staff'>[], counted: 'people' | 'fromOutsideWork'): Statement<'staff'> | null {
  const years = told.filter(({ values }) => values[counted] !== null);
  return years.toSorted((one, other) => (one.values.year ?? 0) - (other.values.year ?? 0)).at(-1) ?? null;
}

/** One year of accounts in major units; none where no year is said. The same customer written twice is one customer. */
export function yearOfAccounts(told: Statement<'accounts'>): readonly AccountsYear[] {
  const { year, customers, paidByOthers, earned, surplus, paidOut, reinvested } = told.values;
  if (year === null) return [];
  const incomeByCustomer: Record<string, number> = {};
  const add = (name: string, paid: Money | null) => {
    if (paid) incomeByCustomer[name] = (incomeByCustomer[name] ?? 0) + majorUnits(paid.minor);
  };
  for (const { customer, paid } of customers) add(customerName(customer ?? ''), paid);
  add(others, paidByOthers);
  return [
    {
      year,
      incomeByCustomer,
      tradingIncome: major(earned),
      surplus: major(surplus),
      distributed: major(paidOut),
      reinvested: major(reinvested),
      ...evidence(told),
    },
  ];
}

/** A customer that calls itself what the small ones stand under is still somebody. */
function customerName(written: string): string {
  const name = written.trim();
  return name.toLowerCase() === others ? `${name} ` : name;
}

function evidence({ evidenceClass, evidenceDate, evidenceExpires }: Behind): Evidence {
  return { class: evidenceClass, date: evidenceDate, expires: evidenceExpires };
}

function fact<T extends ProfileTopic, V>(told: Statement<T> | null, value: (values: ValuesOf[T]) => V | null): Fact<V> | null {
  const given = told === null ? null : value(told.values);
  return told === null || given === null ? null : { value: given, ...evidence(told) };
}

function yes<T extends ProfileTopic>(told: Statement<T> | null, value: (values: ValuesOf[T]) => 'yes' | 'no' | null): Fact<boolean> | null {
  return fact(told, (values) => {
    const said = value(values);
    return said === null ? null : said === 'yes';
  });
}

function share(percent: number | null): number | null {
  return percent === null ? null : percent / 100;
}

function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

function major(money: Money | null): number | null {
  return money === null ? null : majorUnits(money.minor);
}
