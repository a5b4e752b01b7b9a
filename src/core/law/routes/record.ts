import type { Text } from '#value/text';
import type { Jurisdiction } from '../gate.ts';
import type { Confidence } from '../row.ts';
import type { LimitRuleId } from '../time-limit-rules.ts';
import type { CircumstanceCode } from './circumstances.ts';
import type { DocumentCode } from './documents.ts';
import type { NoticeCode } from './notices.ts';
import type { StepCode } from './steps.ts';

/** The ids of the routes, stable in addresses, exports and the command line. */
export type NorwegianRouteId = `NO-${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`;
export type PsrRouteId = `PSR-${'A' | 'B' | 'C' | 'M' | 'X' | 'S'}`;
export type ActRouteId = `PA-${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;
export type RouteId = NorwegianRouteId | PsrRouteId | ActRouteId;

/** What has to end before an agreement is signed: a dated rule, a wait the buyer chooses, or nothing. */
export type RouteStandstill =
  | Extract<LimitRuleId, 'pa23Standstill' | 'psrStandstill' | 'noStandstill' | 'noIntentionNotice'>
  | 'voluntary'
  | 'none';

/**
 * How long a step takes. `least`: the row of law (thresholds.ts, days) that sets a minimum; absent where none is set. `underWholeAct`: only
 * where the whole of the Procurement Act applies, since light touch and below the threshold no minimum is set (s.54(3)–(4)). `suggested`:
 * days a small body usually needs, a product assumption and shown as one. `rule`: a dated time limit decides instead.
 */
export type StepTime = {
  readonly least?: string;
  readonly underWholeAct?: true;
  readonly suggested?: number;
  readonly rule?: LimitRuleId;
};

/** One step of a route, in order. `standstill` as a rule stands for whatever the facts make of the route's standstill. */
export type RouteStep = {
  readonly step: StepCode;
  readonly time?: StepTime | 'standstill';
  readonly notice?: NoticeCode;
};

/** A notice the route asks for. `days`: at most so many days after the step; absent = before the next step. */
export type RouteNotice = {
  readonly notice: NoticeCode;
  readonly duty: 'must' | 'goodPractice';
  readonly after?: { readonly step: StepCode; readonly days: number };
};

/** The part of a route that is plain data: the same for every case. */
export type RouteRow = {
  readonly id: RouteId;
  readonly jurisdiction: Jurisdiction;
  readonly name: Text;
  readonly basis: readonly { readonly ref: string; readonly confidence: Confidence }[];
  /** One sentence that says why the route fits, shown when it does. */
  readonly because: Text;
  /** What whoever does it for the first time asks next, in a few sentences. */
  readonly tip?: Text;
  /** What is to be said to whoever asks whether one may go straight to one supplier, where the route itself leaves that open. */
  readonly straight?: Text;
  /** What to do where there are fewer suppliers than the route asks. */
  readonly fewer?: Text;
  /** What the law says, in at most two sentences. It is the law's voice, also in documents of the buyer. */
  readonly law: Text;
  /** When not to use it: a person looks, and what is true closes the route. */
  readonly whenNot: readonly CircumstanceCode[];
  readonly steps: readonly RouteStep[];
  /** `byPart`: those that the part of the regulations (or of the Act) asks for, see `notices-by-part.ts`. */
  readonly notices: readonly RouteNotice[] | 'byPart';
  readonly documents: readonly DocumentCode[];
  /** Of these, what no rule asks for here. */
  readonly voluntary?: readonly DocumentCode[];
  readonly ocds: {
    readonly procurementMethod: 'open' | 'selective' | 'limited' | 'direct';
    /** The national name of the procedure, in the language of the country. */
    readonly procurementMethodDetails: string;
    readonly legalBasis: { readonly scheme: 'ELI' | 'UKPGA' | 'UKSI'; readonly id: string };
  };
  readonly standstill: RouteStandstill;
  readonly confidence: Confidence;
};

/** Why facts close a route: the first that holds is the reason. `code` is stable, for tests and exports. */
export type Closing<Situation> = {
  readonly code: string;
  readonly text: Text;
  readonly holds: (situation: Situation) => boolean;
};

/**
 * One lawful way to commission, whole in one place: what it is, when the facts close it and when they point to it. A route that is
 * neither closed nor pointed to is possible. Which are open in a case: `lawfulRoutes`.
 */
export type Route<Situation> = RouteRow & {
  readonly closedBy: readonly Closing<Situation>[];
  readonly fits: (situation: Situation) => boolean;
};
