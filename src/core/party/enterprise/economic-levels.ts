import type { Day } from '#value/day';
import { isShown, strengthOn } from './evidence.ts';
import type { EnterpriseFacts } from './facts.ts';
import type { Finding, Level } from './finding.ts';
import { incomeOf, isCurrent, isPhasingIn, largestShareOf, tradingShareOf, yearsKnown } from './market.ts';
import { customerLimits } from './red-flags.ts';
import { staleIn } from './social-levels.ts';
import { percent, texts } from './texts.ts';

/** A plan for more customers counts while it ends within so many months. */
const planMonths = 18;

/**
 * Trading in a wider market: more than half of the income is earned, and no customer pays 80 % or more. Above 95 % from one customer it is not
 * shown, unless the enterprise has just left a public body and has a plan. Product thresholds, domain rules 6, criterion 3.
 */
export function widerMarket(facts: EnterpriseFacts, day: Day): Finding {
  const t = texts.widerMarket;
  const known = yearsKnown(facts, day);
  const [latest, before] = known;
  const plan = facts.marketPlan && strengthOn(facts.marketPlan, day) > 0 && facts.marketPlan.months <= planMonths ? facts.marketPlan : null;
  const planned = plan ? [t.plan(plan.months, percent(plan.largestShare))] : [];
  if (!latest || incomeOf(latest) <= 0)
    return plan && isShown(plan, day) && plan.largestShare < customerLimits.amber
      ? { level: 'developing', reasons: [t.none, ...planned], wouldChange: [t.accounts] }
      : { level: 'notShown', reasons: [t.none, ...planned], wouldChange: [t.accounts] };
  const [share, trading] = [largestShareOf(latest), tradingShareOf(latest)];
  const earlier = before ? largestShareOf(before) : null;
  const spread = spreadOf(share, { phasingIn: isPhasingIn(facts, day), planned: plan !== null && isShown(plan, day) });
  const earns = trading !== null && trading > 0.5;
  const current = isCurrent(latest, day);
  const level: Level = spread === 'strong' && earns && current ? 'strong' : spread === 'notShown' ? 'notShown' : 'developing';
  return {
    level,
    reasons: [
      share === null ? t.noCustomers(latest.year) : t.largest(latest.year, percent(share)),
      ...(share !== null && before && earlier !== null ? [t.from(before.year, percent(earlier))] : []),
      ...(trading === null ? [t.noTrading] : [t.trading(percent(trading))]),
      ...(isPhasingIn(facts, day) ? [t.phaseIn] : []),
      ...planned,
      ...(current ? [] : [t.old(latest.year)]),
      ...staleIn([latest], day),
    ],
    wouldChange: [
      ...(spread === 'strong' ? [] : [t.spread]),
      ...(earns ? [] : [t.earn]),
      ...(current ? [] : [t.accounts]),
      ...(spread === 'notShown' && plan === null ? [t.makePlan] : []),
    ],
  };
}

function spreadOf(share: number | null, { phasingIn, planned }: { readonly phasingIn: boolean; readonly planned: boolean }): Level {
  if (share === null) return 'notShown';
  if (share < customerLimits.amber) return 'strong';
  if (share <= customerLimits.red) return 'developing';
  return phasingIn && planned ? 'developing' : 'notShown';
}

/** Growth and jobs: three months of costs in reserve, a month in which income covers costs, more people than now, and training. */
export function growth({ growthPlan: plan }: EnterpriseFacts, day: Day): Finding {
  const t = texts.growth;
  if (plan === null || strengthOn(plan, day) === 0) return { level: 'notShown', reasons: [t.none], wouldChange: [t.tell] };
  const { reserveMonths, breakEvenMonth, headcountNow, headcountPlanned, training } = plan;
  const grows = headcountNow !== null && headcountPlanned !== null && headcountPlanned > headcountNow;
  const parts = [
    { holds: (reserveMonths ?? 0) >= 3, lacks: t.reserves },
    { holds: breakEvenMonth !== null, lacks: t.breakEven },
    { holds: grows, lacks: t.people },
    { holds: training === true, lacks: t.training },
  ];
  const lacking = parts.filter(({ holds }) => !holds).map(({ lacks }) => lacks);
  const shown = isShown(plan, day);
  const begun = (reserveMonths ?? 0) >= 1 || parts.some(({ holds }) => holds);
  return {
    level: lacking.length === 0 && shown ? 'strong' : begun ? 'developing' : 'notShown',
    reasons: [t.plan(parts.length - lacking.length, parts.length), ...staleIn([plan], day)],
    wouldChange: [...lacking, ...(shown ? [] : [texts.document])],
  };
}
