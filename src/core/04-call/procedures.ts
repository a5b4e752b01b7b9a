import type { Text } from '#value/text';
import { planFaults, stagePlanOf, type Stage, type StagePlan } from './stages.ts';

export type ProcedureKind = 'tender' | 'fundRound' | 'requestWave' | 'innovationPartnership' | 'mostSuitableProvider' | 'directAward';

/** The settings of a procedure: one engine reads them, no procedure has code of its own. */
export type Procedure = {
  readonly kind: ProcedureKind;
  readonly name: Text;
  /** Submissions are unreadable until opened after the closing time. */
  readonly sealed: boolean;
  /** Whether providers submit what is assessed, or the body writes down what it knows of each; then nobody competes by submitting. */
  readonly proposals: 'submitted' | 'recorded';
  readonly lots: boolean;
  /** Whether the agreement goes through funded test phases with stop points, which the call announces. */
  readonly phases: boolean;
  /** The ways through stages that a call of this kind may take. They also say whether an amount is asked, and whether it counts. */
  readonly plans: readonly StagePlan['key'][];
  /** What the chosen route must be: to buy, to grant, or none yet, because each request that is supported gets a lawful one of its own. */
  readonly route: 'purchase' | 'grant' | 'none';
  /** A waiting period between decision and agreement, by the rule of the chosen route. */
  readonly standstill: boolean;
  /** How many may be chosen: `announced` as many as the call says, one if it says nothing; `allThatFit` all that the money reaches. */
  readonly awards: 'announced' | 'allThatFit';
  /** What is signed with those who are chosen; `null` where nothing is. */
  readonly agreement: 'contract' | 'grant' | 'partnership' | null;
  /** Days after the closing time in which a named body must have considered everything; `null` where there is no such duty. */
  readonly considerWithinDays: number | null;
  /** How many named openers exist at least, and how many of them must approve. */
  readonly openers: { readonly named: number; readonly needed: number };
  /** Whether a sealed submission still counts when the call was changed afterwards and nobody confirmed: `asked` it does, `required` it does not. */
  readonly reconfirm: 'required' | 'asked';
  /** Fewest members of a panel (COI-7: three); 0 where nobody scores. */
  readonly panelSize: number;
  /** Days in which a bidder may clarify, or add a required answer that is missing, after the opening. */
  readonly cureDays: number;
  /** Whether the panel reads the profile of whoever submits, as it stood at the closing time; where price decides, only what is asked counts. */
  readonly profile: 'goesAlong' | 'notRead';
  /** What it is in open data. */
  readonly openData: 'ocds' | '360giving' | 'own';
};

/** All procedures as rows. A new one is a row and, where needed, a small rule; never a copied folder. */
export const procedures: readonly Procedure[] = [
  {
    kind: 'tender',
    name: { en: 'Tender', nb: 'Konkurranse' },
    sealed: true,
    proposals: 'submitted',
    lots: true,
    phases: false,
    plans: ['open', 'restricted', 'negotiated', 'dialogue'],
    route: 'purchase',
    standstill: true,
    awards: 'announced',
    agreement: 'contract',
    considerWithinDays: null,
    openers: { named: 2, needed: 2 },
    reconfirm: 'asked',
    panelSize: 3,
    cureDays: 5,
    profile: 'notRead',
    openData: 'ocds',
  },
  {
    kind: 'innovationPartnership',
    name: { en: 'Innovation partnership', nb: 'Innovasjonspartnerskap' },
    sealed: true,
    proposals: 'submitted',
    lots: false,
    phases: true,
    // Partners are always selected first, and tenders negotiated (FOA § 13-1(3) and ch. 26; directive 2014/24/EU art. 31).
    plans: ['negotiated'],
    route: 'purchase',
    standstill: true,
    awards: 'announced',
    agreement: 'partnership',
    considerWithinDays: null,
    openers: { named: 2, needed: 2 },
    reconfirm: 'required',
    panelSize: 3,
    cureDays: 5,
    profile: 'notRead',
    openData: 'ocds',
  },
  {
    kind: 'fundRound',
    name: { en: 'Fund round', nb: 'Tilskuddsrunde' },
    sealed: true,
    proposals: 'submitted',
    lots: false,
    phases: false,
    plans: ['applications'],
    route: 'grant',
    standstill: false,
    awards: 'allThatFit',
    agreement: 'grant',
    considerWithinDays: null,
    openers: { named: 2, needed: 2 },
    reconfirm: 'asked',
    panelSize: 3,
    cureDays: 5,
    profile: 'goesAlong',
    openData: '360giving',
  },
  {
    kind: 'requestWave',
    name: { en: 'Request wave', nb: 'Forespørselsrunde' },
    sealed: true,
    proposals: 'submitted',
    lots: false,
    phases: false,
    plans: ['requests'],
    route: 'none',
    standstill: false,
    awards: 'allThatFit',
    agreement: null,
    considerWithinDays: 90,
    openers: { named: 2, needed: 2 },
    reconfirm: 'asked',
    panelSize: 3,
    cureDays: 5,
    profile: 'goesAlong',
    openData: 'own',
  },
  {
    kind: 'mostSuitableProvider',
    name: { en: 'Most suitable provider process', nb: 'Valg av best egnet leverandør' },
    sealed: false,
    proposals: 'recorded',
    lots: false,
    phases: false,
    plans: ['providers'],
    route: 'purchase',
    standstill: true,
    awards: 'announced',
    agreement: 'contract',
    considerWithinDays: null,
    openers: { named: 0, needed: 0 },
    reconfirm: 'asked',
    panelSize: 3,
    cureDays: 5,
    profile: 'notRead',
    openData: 'ocds',
  },
  {
    kind: 'directAward',
    name: { en: 'Direct award', nb: 'Direkte tildeling' },
    sealed: false,
    proposals: 'recorded',
    lots: false,
    phases: false,
    plans: ['oneProvider'],
    route: 'purchase',
    standstill: true,
    awards: 'announced',
    agreement: 'contract',
    considerWithinDays: null,
    openers: { named: 0, needed: 0 },
    reconfirm: 'asked',
    panelSize: 0,
    cureDays: 5,
    profile: 'notRead',
    openData: 'ocds',
  },
];

/** The settings of a kind of call. */
export function procedureOf(kind: ProcedureKind): Procedure {
  const found = procedures.find((procedure) => procedure.kind === kind);
  if (!found) throw new Error(`no settings for the procedure ${kind}`);
  return found;
}

/**
 * What is wrong with the settings of a procedure, in words for developers; empty when nothing is. Whoever adds a row finds out in a test, not
 * in a call.
 */
export function procedureFaults(procedure: Procedure): readonly string[] {
  const { kind, sealed, openers, plans, panelSize, cureDays, considerWithinDays, standstill, openData, phases, agreement, proposals } =
    procedure;
  const faults = plans.flatMap((key) => planFaults(stagePlanOf(key)));
  const asks = amountOf(procedure);
  if (plans.length === 0) faults.push(`${kind} has no stages`);
  if (new Set(plans.map((key) => stagePlanOf(key).stages.at(-1)?.price)).size > 1)
    faults.push(`${kind} asks for an amount in some plans only`);
  if (openers.needed > openers.named) faults.push(`${kind} needs more openers than it names`);
  if (sealed && openers.needed < 2) faults.push(`${kind} is sealed, and one person alone could open it`);
  if (standstill && proposals === 'submitted' && asks !== 'scored') faults.push(`${kind} waits before a contract, and compares no prices`);
  if (sealed !== (proposals === 'submitted')) faults.push(`${kind} seals what the body writes itself, or leaves open what others submit`);
  if (!sealed && openers.named > 0) faults.push(`${kind} is not sealed, and names openers`);
  if (phases && asks === 'none') faults.push(`${kind} pays for phases, and asks no price`);
  if (agreement !== null && asks === 'none') faults.push(`${kind} signs for an amount that nobody asked for`);
  if ((agreement === 'partnership') !== phases) faults.push(`${kind} has phases without a partnership, or the other way round`);
  if (isScored(procedure) ? panelSize < 3 : panelSize > 0)
    faults.push(`${kind} has a panel of fewer than three, or one with nothing to score`);
  if (cureDays < 1) faults.push(`${kind} gives no day to add what is missing`);
  if (considerWithinDays !== null && considerWithinDays < 1) faults.push(`${kind} must be considered in less than a day`);
  if (openData === 'ocds' && asks === 'none') faults.push(`${kind} is told as a contracting process without a value`);
  return faults;
}

/** What a procedure asks of those who submit in its last stage: a price that counts, an amount that does not, or none. */
export function amountOf({ plans }: Pick<Procedure, 'plans'>): Stage['price'] {
  const [plan] = plans;
  return (plan ? stagePlanOf(plan).stages.at(-1)?.price : null) ?? 'none';
}

/** Whether submissions are compared by scores on criteria; otherwise there is one, and reasons are written. */
export function isScored({ plans }: Pick<Procedure, 'plans'>): boolean {
  return plans.every((plan) => stagePlanOf(plan).stages.every(({ judged }) => judged === 'scores'));
}

/** The kinds of call to which nobody submits. */
export const recordedKinds: readonly ProcedureKind[] = procedures
  .filter(({ proposals }) => proposals === 'recorded')
  .map(({ kind }) => kind);

/** Whether the body writes down itself what it knows of providers, so that nobody submits. */
export function isRecorded(kind: ProcedureKind): boolean {
  return procedureOf(kind).proposals === 'recorded';
}

/** Whether a call may take a way through stages; nothing chosen is the open way. */
export function allowsPlan(kind: ProcedureKind, plan: StagePlan['key'] | null): boolean {
  return procedureOf(kind).plans.includes(plan ?? 'open');
}
