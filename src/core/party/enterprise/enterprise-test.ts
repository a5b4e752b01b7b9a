import type { Day } from '#value/day';
import { growth, widerMarket } from './economic-levels.ts';
import type { EnterpriseFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import { gatesOf, type Gates } from './gates.ts';
import { largestShareOf, yearsKnown } from './market.ts';
import { redFlagsOf, type RedFlag } from './red-flags.ts';
import { reservedBases, type ReservedBasis } from './reserved-basis.ts';
import { addedValue, deliveryModel, governance, transparency, workIntegration } from './social-levels.ts';

/** The criteria that have a level, the social ones first. */
export const criteria = ['addedValue', 'deliveryModel', 'governance', 'workIntegration', 'transparency', 'widerMarket', 'growth'] as const;
export type EnterpriseCriterion = (typeof criteria)[number];

export type EnterpriseFindings = {
  readonly gates: Gates;
  readonly findings: Readonly<Record<EnterpriseCriterion, Finding>>;
  readonly redFlags: readonly RedFlag[];
  readonly eligibleFor: readonly ReservedBasis[];
  /** The share of the newest known year, 0–1; `null` where nobody has told who paid. */
  readonly largestCustomerShare: number | null;
};

/**
 * Outsourcing, or a social enterprise? Gates and levels with their reasons and what would change each, on a day; never one score, and nobody
 * is shut out of an open procedure by it. More or better evidence never lowers a level (tested). Source: domain rules 6; decision 0036.
 */
export function enterpriseTest(facts: EnterpriseFacts, day: Day): EnterpriseFindings {
  const gates = gatesOf(facts, day);
  const [latest] = yearsKnown(facts, day);
  return {
    gates,
    findings: {
      addedValue: addedValue(facts, day, gates),
      deliveryModel: deliveryModel(facts, day),
      governance: governance(facts, day),
      workIntegration: workIntegration(facts, day),
      transparency: transparency(facts, day),
      widerMarket: widerMarket(facts, day),
      growth: growth(facts, day),
    },
    redFlags: redFlagsOf(facts, day),
    eligibleFor: reservedBases(facts, day, gates),
    largestCustomerShare: latest ? largestShareOf(latest) : null,
  };
}
