import type { Day } from '#value/day';
import type { Vat } from '#value/money';
import type { Jurisdiction } from '../gate.ts';
import type { CircumstanceCode } from './circumstances.ts';

/** The closed lists of what may be known of a purchase; the route guide, its form and the command all read them here. */
export const factValues = {
  buyerType: ['municipality', 'county', 'state', 'nhsBody', 'localAuthority', 'central', 'other'],
  serviceKind: ['health', 'socialCare', 'welfareEmployment', 'goodsServices', 'works'],
  needs: ['unmetNew', 'existingNewSolution', 'existingSameSolution'],
  innovation: ['none', 'deliveryModel', 'significantlyImproved', 'notOnMarket'],
  approach: ['scout', 'challenger', 'includer', 'any'],
  existingProvider: ['none', 'satisfying', 'onlyCapable', 'notSatisfying'],
  userChoice: ['none', 'unlimitedProviders', 'individualChoice'],
  reservation: ['none', 'workIntegration', 'nonprofit', 'employeeMutual', 'smeVcseLocal'],
  urgency: ['none', 'unforeseen', 'ownDelay'],
  steerDetail: ['low', 'high'],
} as const;

type FactValues = typeof factValues;
type Listed = { readonly [Fact in keyof FactValues]?: FactValues[Fact][number] };

/**
 * What is known of a purchase when its routes are looked up. Absent = not known; nothing is guessed from it.
 * Source of the list: DFØ, PA23, PSR as gathered in docs/sources.md (law).
 */
export type RouteFacts = Listed & {
  readonly jurisdiction: Jurisdiction;
  /** The day the procurement starts (notice or, without one, the invitation): decides which rows of law apply. */
  readonly ruleDate: Day;
  /** Eight digits each; a service with several codes is judged by the first. */
  readonly cpv?: readonly string[];
  /** Estimated value of the whole term in øre or pence of the country, without options. */
  readonly valueMinor?: number;
  readonly vat: Vat;
  /** Options and extensions, stated as `vat` says; added to the value, as the law counts them. */
  readonly optionsMinor?: number;
  readonly durationMonths?: number;
  /** How many suppliers would qualify where the competition is kept for some. */
  readonly eligibleSuppliers?: number;
  readonly staffSpinOut?: boolean;
  /** The new provider takes over the old one's contract by corporate change. */
  readonly corporateSuccession?: boolean;
  readonly considerableChange?: boolean;
  readonly framework?: boolean;
  /** What a person says is true here, of the things a route must not be used with. */
  readonly circumstances?: readonly CircumstanceCode[];
};

/** The facts that may be unknown, in the order in which a person is asked. */
export const askedFacts = [
  'serviceKind',
  'buyerType',
  'valueMinor',
  'needs',
  'innovation',
  'approach',
  'existingProvider',
  'userChoice',
  'reservation',
  'eligibleSuppliers',
  'steerDetail',
  'framework',
  'urgency',
  'durationMonths',
  'staffSpinOut',
  'corporateSuccession',
  'considerableChange',
] as const satisfies readonly (keyof RouteFacts)[];
export type AskedFact = (typeof askedFacts)[number];

/** The whole estimated value with options, `undefined` while it is not known. Minor units. */
export function wholeValue({ valueMinor, optionsMinor = 0 }: RouteFacts): number | undefined {
  return valueMinor === undefined ? undefined : valueMinor + optionsMinor;
}
