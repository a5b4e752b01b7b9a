import type { Country } from '#field/field';
import { timeLimit } from '#law/time-limits';
import type { RouteChoice } from '#route';
import type { Day } from '#value/day';
import type { WaitingPeriod } from './decision.ts';

/**
 * The waiting period that follows from the chosen route: the one the law asks for, or, where the law asks for none, the one that good
 * practice names and the letters then promise (Norway 10 days, England 8 working days). `null` only for a route without any.
 */
export function waitingPeriodOf(
  route: RouteChoice | null,
  notice: { readonly country: Country; readonly noticeOn: Day },
): WaitingPeriod | null {
  const asked = route?.basis.route.standstill ?? 'voluntary';
  if (asked === 'none') return null;
  const own = asked === 'voluntary';
  const rule = own ? (notice.country === 'NO' ? 'noStandstill' : 'pa23Standstill') : standstillRule(asked);
  const limit = timeLimit({ rule, from: notice.noticeOn });
  if (!limit.ok) return null;
  const { ends, earliestAct, basis, unverified } = limit.value;
  return { rule, basis, ends, earliestAct, bound: own ? 'own' : 'law', unverified: unverified.length > 0 };
}

function standstillRule(id: string): 'pa23Standstill' | 'psrStandstill' | 'noStandstill' | 'noIntentionNotice' {
  switch (id) {
    case 'psrStandstill':
    case 'noStandstill':
    case 'noIntentionNotice':
      return id;
    default:
      return 'pa23Standstill';
  }
}
