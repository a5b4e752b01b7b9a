import type { Day } from '#value/day';
import type { Text } from '#value/text';
import { strengthOn } from './evidence.ts';
import type { EnterpriseFacts, RedFlagCode } from './facts.ts';
import { gatesOf } from './gates.ts';
import { isPhasingIn, largestShareOf, yearsKnown } from './market.ts';
import { flagTexts } from './texts.ts';

/** Signs of outsourcing in disguise. A red one excludes nobody: whoever decides about a reserved contract or a round must answer it with reasons. */
export type RedFlag = { readonly code: RedFlagCode; readonly severity: 'amber' | 'red'; readonly text: Text };

const severities: Readonly<Record<RedFlagCode, RedFlag['severity']>> = {
  sameRotaTransfer: 'red',
  exclusiveLongContract: 'red',
  feesToParent: 'red',
  memberOnlyBenefit: 'red',
  missionWithoutLock: 'amber',
  relatedPartyLeases: 'amber',
  oneCustomer: 'red',
  fewCustomers: 'amber',
  onlyProviderChanges: 'amber',
};

/** The largest customer: below 80 % green, to 95 % amber, above red (product thresholds, domain rules 6). */
export const customerLimits = { amber: 0.8, red: 0.95 } as const;

/** What was told and what follows from the facts, each once, red ones first. */
export function redFlagsOf(facts: EnterpriseFacts, day: Day): readonly RedFlag[] {
  const [latest] = yearsKnown(facts, day);
  const share = latest ? largestShareOf(latest) : null;
  const dependent =
    share === null || share < customerLimits.amber
      ? null
      : share > customerLimits.red && !isPhasingIn(facts, day)
        ? 'oneCustomer'
        : 'fewCustomers';
  const changes = facts.modelChanges.filter((one) => strengthOn(one, day) > 0 && one.before.trim() !== one.after.trim());
  const { mission, assetLock } = gatesOf(facts, day);
  const codes = new Set<RedFlagCode>([
    ...facts.redFlags,
    ...(dependent ? ([dependent] as const) : []),
    ...(facts.spunOut && changes.length === 0 ? (['onlyProviderChanges'] as const) : []),
    ...(mission.state === 'pass' && assetLock.state === 'fail' ? (['missionWithoutLock'] as const) : []),
  ]);
  return [...codes]
    .map((code) => ({ code, severity: severities[code], text: flagTexts[code] }))
    .toSorted((a, b) => Number(b.severity === 'red') - Number(a.severity === 'red'));
}
