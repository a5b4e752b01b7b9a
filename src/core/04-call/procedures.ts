import type { Text } from '#value/text';

export type ProcedureKind = 'tender' | 'fundRound' | 'requestWave' | 'innovationPartnership';

/** The settings of a procedure: one engine reads them, no procedure has code of its own. */
export type Procedure = {
  readonly kind: ProcedureKind;
  readonly name: Text;
  /** Submissions are unreadable until opened after the closing time. */
  readonly sealed: boolean;
  /** Whether a price is asked and scored. */
  readonly price: boolean;
  readonly lots: boolean;
  /** A waiting period between decision and agreement, by the rule of the chosen route. */
  readonly standstill: boolean;
  /** Several may be chosen. */
  readonly portfolio: boolean;
  /** Days in which a named body must consider each submission; `null` where there is no such duty. */
  readonly considerWithinDays: number | null;
  /** How many named openers exist at least, and how many of them must approve. */
  readonly openers: { readonly named: number; readonly needed: number };
  /** Whether a sealed submission still counts when the call was changed afterwards and nobody confirmed: `asked` it does, `required` it does not. */
  readonly reconfirm: 'required' | 'asked';
  /** Fewest members of a panel (COI-7: three). */
  readonly panelSize: number;
  /** Days in which a bidder may clarify, or add a required answer that is missing, after the opening. */
  readonly cureDays: number;
  /** What it is in open data. */
  readonly openData: 'ocds' | '360giving' | 'own';
  /** Whether the product can run it from end to end today. */
  readonly runs: boolean;
};

/** All procedures as rows. A new one is a row and, where needed, a small rule; never a copied folder. */
export const procedures: readonly Procedure[] = [
  {
    kind: 'tender',
    name: { en: 'Tender', nb: 'Konkurranse' },
    sealed: true,
    price: true,
    lots: true,
    standstill: true,
    portfolio: false,
    considerWithinDays: null,
    openers: { named: 2, needed: 2 },
    reconfirm: 'asked',
    panelSize: 3,
    cureDays: 5,
    openData: 'ocds',
    runs: true,
  },
  {
    kind: 'innovationPartnership',
    name: { en: 'Innovation partnership', nb: 'Innovasjonspartnerskap' },
    sealed: true,
    price: true,
    lots: false,
    standstill: true,
    portfolio: true,
    considerWithinDays: null,
    openers: { named: 2, needed: 2 },
    reconfirm: 'required',
    panelSize: 3,
    cureDays: 5,
    openData: 'ocds',
    runs: false,
  },
  {
    kind: 'fundRound',
    name: { en: 'Fund round', nb: 'Tilskuddsrunde' },
    sealed: false,
    price: false,
    lots: false,
    standstill: false,
    portfolio: true,
    considerWithinDays: null,
    openers: { named: 0, needed: 0 },
    reconfirm: 'asked',
    panelSize: 3,
    cureDays: 5,
    openData: '360giving',
    runs: false,
  },
  {
    kind: 'requestWave',
    name: { en: 'Request wave', nb: 'Forespørselsrunde' },
    sealed: false,
    price: false,
    lots: false,
    standstill: false,
    portfolio: true,
    considerWithinDays: 90,
    openers: { named: 0, needed: 0 },
    reconfirm: 'asked',
    panelSize: 3,
    cureDays: 5,
    openData: 'own',
    runs: false,
  },
];

/** The settings of a kind of call. */
export function procedureOf(kind: ProcedureKind): Procedure {
  const found = procedures.find((procedure) => procedure.kind === kind);
  if (!found) throw new Error(`no settings for the procedure ${kind}`);
  return found;
}
