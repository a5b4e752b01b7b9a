import type { Country } from '#field/field';
import type { Day } from '#value/day';
import type { EnterpriseForm } from './forms.ts';
import type { Evidence, Fact } from './evidence.ts';

/** What changes for those who use the service: only these are a delivery *model*. Who owns or supplies it is none of them. */
export const modelDimensions = ['access', 'workflow', 'roles', 'payment', 'userPower'] as const;
export type ModelDimension = (typeof modelDimensions)[number];

/** One dimension before and after, in words. The same words twice are no change. */
export type ModelChange = Evidence & { readonly dimension: ModelDimension; readonly before: string; readonly after: string };

/** Something that the enterprise binds itself to for the community: what is measured, where it stands today and where it is to be. */
export type Commitment = Evidence & {
  readonly what: string;
  readonly measure: string | null;
  /** `null` while nobody has measured it. */
  readonly baseline: number | null;
  readonly target: number | null;
};

/**
 * One year of accounts, major units of one currency. `incomeByCustomer`: every payer by a name of its own; small ones may stand together under
 * `others`, which is nobody in particular. `distributed` and `reinvested` are parts of `surplus`; `null` where the accounts do not say.
 */
export type AccountsYear = Evidence & {
  readonly year: number;
  readonly incomeByCustomer: Readonly<Record<string, number>>;
  readonly tradingIncome: number | null;
  readonly surplus: number | null;
  readonly distributed: number | null;
  readonly reinvested: number | null;
};

/** Seats in the body that decides. */
export type Seats = Evidence & { readonly staff: number; readonly users: number; readonly all: number };

/** What carries growth: months of costs held in reserve, the month in which income covers costs, people now and planned, and training. */
export type GrowthPlan = Evidence & {
  readonly reserveMonths: number | null;
  readonly breakEvenMonth: number | null;
  readonly headcountNow: number | null;
  readonly headcountPlanned: number | null;
  readonly training: boolean | null;
};

/** What is published every year. */
export type Transparency = Evidence & {
  readonly impactReport: boolean;
  readonly pay: boolean;
  readonly distributions: boolean;
  readonly complaints: boolean;
};

/** Signs of outsourcing under a nicer name, as somebody says or a register shows. */
export const toldFlags = [
  'sameRotaTransfer',
  'exclusiveLongContract',
  'feesToParent',
  'missionWithoutLock',
  'relatedPartyLeases',
  'memberOnlyBenefit',
] as const;
export type ToldFlag = (typeof toldFlags)[number];

/** Those, and what follows from the facts themselves. */
export type RedFlagCode = ToldFlag | 'oneCustomer' | 'fewCustomers' | 'onlyProviderChanges';

/** A way out of one customer: in how many months the share of the largest is to be what. */
export type MarketPlan = Evidence & { readonly months: number; readonly largestShare: number };

/** Everything the test asks of an enterprise. A fact that nobody has given is `null`; a list that nobody has begun is empty. */
export type EnterpriseFacts = {
  readonly country: Country;
  readonly form: EnterpriseForm;
  /** The purpose stands in the articles and somebody outside must agree to change it. */
  readonly missionLocked: Fact<boolean> | null;
  /** The largest share of surplus that may be paid out to owners, 0–1. */
  readonly distributionCap: Fact<number> | null;
  /** Assets go to social ends when the enterprise ends, and leave it at full value only. */
  readonly assetLock: Fact<boolean> | null;
  /** Neither a public body nor an investor decides alone. */
  readonly independent: Fact<boolean> | null;
  readonly years: readonly AccountsYear[];
  /** The day on which it left a public body with its service; `null` where it never was part of one. */
  readonly spunOut: Fact<Day> | null;
  readonly marketPlan: MarketPlan | null;
  readonly modelChanges: readonly ModelChange[];
  readonly commitments: readonly Commitment[];
  readonly seats: Seats | null;
  /** Employees manage and control it (PA23 s.33(4)). */
  readonly employeeControlled: Fact<boolean> | null;
  /** The share of the workforce that is disabled or disadvantaged, 0–1: counted, never named. */
  readonly workforceDisadvantagedShare: Fact<number> | null;
  readonly growthPlan: GrowthPlan | null;
  readonly transparency: Transparency | null;
  readonly redFlags: readonly ToldFlag[];
};
