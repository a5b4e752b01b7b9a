import type { Day } from '#value/day';
import type { Text } from '#value/text';
import { isExpired, isShown, type Fact } from './evidence.ts';
import type { EnterpriseFacts } from './facts.ts';
import { settledByForm } from './forms.ts';
import { surplusUse } from './market.ts';
import { percent, texts } from './texts.ts';

export const gateNames = ['mission', 'distribution', 'assetLock', 'independence'] as const;
export type GateName = (typeof gateNames)[number];

/** `notShown` is no judgement: nobody has shown it yet. */
export type GateState = 'pass' | 'fail' | 'notShown';
export type GateFinding = { readonly state: GateState; readonly reasons: readonly Text[]; readonly wouldChange: readonly Text[] };
export type Gates = Readonly<Record<GateName, GateFinding>>;

/** The four gates. Own word opens none, for or against: a gate needs a document at least. Source: domain rules 6, G1–G4. */
export function gatesOf(facts: EnterpriseFacts, day: Day): Gates {
  const settled = settledByForm(facts.form, facts.country);
  return {
    mission: yesOrNo(better(facts.missionLocked, settled.missionLocked, day), day, texts.mission),
    distribution: distributionGate(facts, day),
    assetLock: yesOrNo(better(facts.assetLock, settled.assetLock, day), day, texts.assetLock),
    independence: yesOrNo(facts.independent, day, texts.independence),
  };
}

/** At most half may be paid out: whoever puts back less than most of its surplus is not what is looked for (SEUK; a CIC may pay out 35 %). */
const mostPaidOut = 0.5;

/** The cap that binds: the stricter of what the form settles and what is shown. */
export function capOf(facts: Pick<EnterpriseFacts, 'form' | 'country' | 'distributionCap'>, day: Day): number | null {
  const settled = settledByForm(facts.form, facts.country).distributionCap;
  const own = facts.distributionCap;
  const caps = [settled?.value, own && isShown(own, day) ? own.value : undefined].filter((cap) => cap !== undefined);
  return caps.length === 0 ? null : Math.min(...caps);
}

function distributionGate(facts: EnterpriseFacts, day: Day): GateFinding {
  const t = texts.distribution;
  const cap = capOf(facts, day);
  const use = surplusUse(facts, day);
  const paid = use ? [t.paidOut(percent(use.distributed))] : [];
  if (use && use.distributed > (cap ?? mostPaidOut))
    return { state: 'fail', reasons: [...(cap === null ? [] : [t.cap(percent(cap))]), ...paid], wouldChange: [t.payLess] };
  if (cap === null) {
    const told = facts.distributionCap;
    const why = told === null ? t.none : isExpired(told, day) ? texts.expired : texts.ownWord;
    return { state: 'notShown', reasons: [why, ...paid], wouldChange: [t.show] };
  }
  if (cap > mostPaidOut) return { state: 'fail', reasons: [t.cap(percent(cap))], wouldChange: [t.lower] };
  return { state: 'pass', reasons: [t.cap(percent(cap)), ...paid], wouldChange: [] };
}

type GateTexts = { readonly yes: Text; readonly no: Text; readonly none: Text; readonly show: Text };

function yesOrNo(fact: Fact<boolean> | null, day: Day, t: GateTexts): GateFinding {
  if (fact === null) return { state: 'notShown', reasons: [t.none], wouldChange: [t.show] };
  if (!isShown(fact, day))
    return { state: 'notShown', reasons: [isExpired(fact, day) ? texts.expired : texts.ownWord], wouldChange: [t.show] };
  return fact.value ? { state: 'pass', reasons: [t.yes], wouldChange: [] } : { state: 'fail', reasons: [t.no], wouldChange: [t.show] };
}

/** What the law settles stands, whatever a document says; else what was told. */
function better(told: Fact<boolean> | null, settled: Fact<boolean> | null, day: Day): Fact<boolean> | null {
  return settled && isShown(settled, day) ? settled : told;
}
