import type { Day } from '#value/day';
import type { Vat } from '#value/money';
import type { Text } from '#value/text';
import type { Jurisdiction } from './gate.ts';
import type { Route, RouteId } from './route-record.ts';

/** What is known of a purchase when its routes are looked up. Absent = not asked yet. */
export type RouteFacts = {
  readonly jurisdiction: Jurisdiction;
  readonly buyerType: 'municipality' | 'county' | 'state' | 'nhsBody' | 'localAuthority' | 'central' | 'other';
  readonly serviceKind: 'health' | 'socialCare' | 'welfareEmployment' | 'goodsServices' | 'works';
  /** Whole estimated value with options and extensions, in øre or pence of the country; `null` = not estimated. */
  readonly valueMinor: number | null;
  readonly vat: Vat;
  /** The day the procurement starts (notice or, without one, the invitation): decides which rows of law apply. */
  readonly ruleDate: Day;
  readonly innovation: 'none' | 'deliveryModel' | 'significantlyImproved' | 'notOnMarket';
  readonly reservation: 'none' | 'workIntegration' | 'nonprofit' | 'employeeMutual' | 'smeVcseLocal';
  readonly existingProvider: 'none' | 'satisfying' | 'onlyCapable' | 'notSatisfying';
  readonly userChoice: 'none' | 'unlimitedProviders' | 'individualChoice';
  readonly needs: 'unmetNew' | 'existingNewSolution' | 'existingSameSolution';
  readonly framework?: boolean;
  readonly urgency?: 'none' | 'unforeseen' | 'ownDelay';
  /** How closely the buyer steers: `low` points to a grant, `high` makes it a purchase. */
  readonly steerDetail?: 'low' | 'high';
  readonly staffSpinOut?: boolean;
  /** The new provider takes over the old one's contract by corporate change. */
  readonly corporateSuccession?: boolean;
  readonly considerableChange?: boolean;
  readonly durationMonths?: number;
};

/** Whether a route is open: it fits, it is possible, or it is excluded for a reason. */
export type Verdict = { readonly is: 'fits' } | { readonly is: 'possible' } | { readonly is: 'excluded'; readonly because: Text };

export type RouteAnswer = {
  /** Routes that fit first, then those that are possible; within each in the order of the table. Never ranked further. */
  readonly lawful: readonly Route[];
  readonly excluded: readonly { readonly id: RouteId; readonly because: Text }[];
  /** What a reader must check or add before relying on the answer. */
  readonly unverified: readonly Text[];
};

export const fits: Verdict = { is: 'fits' };
export const possible: Verdict = { is: 'possible' };

/** A route that is not open, with the reason in one sentence. */
export function excluded(because: Text): Verdict {
  return { is: 'excluded', because };
}
