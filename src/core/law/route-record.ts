import type { Text } from '#value/text';
import type { Jurisdiction } from './gate.ts';
import type { Confidence } from './row.ts';
import type { LimitRuleId } from './time-limit-rules.ts';

/** The ids of the routes, stable in addresses, exports and the command line. */
export type RouteId =
  | 'NO-0'
  | 'NO-1'
  | 'NO-2'
  | 'NO-3'
  | 'NO-4'
  | 'NO-5'
  | 'NO-6'
  | 'NO-7'
  | 'NO-8'
  | 'NO-9'
  | 'NO-10'
  | 'NO-11'
  | 'PSR-A'
  | 'PSR-B'
  | 'PSR-C'
  | 'PSR-M'
  | 'PSR-X'
  | 'PSR-S'
  | 'PA-0'
  | 'PA-1'
  | 'PA-2'
  | 'PA-3'
  | 'PA-4'
  | 'PA-5'
  | 'PA-6'
  | 'PA-7'
  | 'PA-8'
  | 'PA-9';

/** What has to end before an agreement is signed: a dated rule, a wait the buyer chooses, or nothing. */
export type RouteStandstill =
  | Extract<LimitRuleId, 'pa23Standstill' | 'psrStandstill' | 'noStandstill' | 'noIntentionNotice'>
  | 'voluntary'
  | 'none';

/** One lawful way to commission. Data only; whether it is open in a case is decided by `lawfulRoutes`. */
export type Route = {
  readonly id: RouteId;
  readonly jurisdiction: Jurisdiction;
  readonly name: Text;
  readonly basis: readonly { readonly ref: string; readonly confidence: Confidence }[];
  /** One sentence that says why the route fits, shown when it does. */
  readonly because: Text;
  /** When not to use it, for a human to weigh; the software cannot see these. */
  readonly whenNot: readonly Text[];
  readonly ocds: {
    readonly procurementMethod: 'open' | 'selective' | 'limited' | 'direct';
    /** The national name of the procedure, in the language of the country. */
    readonly procurementMethodDetails: string;
    readonly legalBasis: { readonly scheme: 'ELI' | 'UKPGA' | 'UKSI'; readonly id: string };
  };
  readonly standstill: RouteStandstill;
  readonly confidence: Confidence;
};
