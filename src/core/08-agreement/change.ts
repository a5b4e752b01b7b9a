import { isGrantRoute } from '#law/routes/routes';
import { thresholdOn } from '#law/thresholds';
import type { Day } from '#value/day';
import type { Money } from '#value/money';

/** A change somebody thinks of making in a signed agreement. Values are of the whole time of the agreement, stated alike. */
export type AgreementChange = {
  readonly before: Pick<Money, 'minor'>;
  readonly after: Pick<Money, 'minor'>;
  /** Whether it stays the same kind of agreement in its character; `null` where nobody knows. */
  readonly sameCharacter: boolean | null;
  /** Whether the body wants the change itself, and nothing outside makes it; `null` where nobody knows. */
  readonly ownDecision: boolean | null;
};

/** `within`: no new competition for it. `considerable`: it takes one, or a notice and a new look. `judge`: between the two, for somebody who knows. */
export type ChangeVerdict = {
  readonly verdict: 'within' | 'considerable' | 'judge';
  /** Why, as a code of its own. */
  readonly because: 'character' | 'small' | 'much' | 'between' | 'notOwn' | 'unknown';
  /** What it adds, in minor units; negative where it takes away. `share`: of the value before, 0.25 for a quarter. */
  readonly adds: number;
  readonly share: number;
};

type Regime = 'PSR' | 'PA' | 'NO';

/** The rules that an agreement stands under, by the route it was chosen by; `null` for grants and what has no rule here. */
export function regimeOfChange(routeId: string): Regime | null {
  if (isGrantRoute(routeId)) return null;
  return routeId.startsWith('PSR-') ? 'PSR' : routeId.startsWith('PA-') ? 'PA' : routeId.startsWith('NO-') ? 'NO' : null;
}

/**
 * Judges a change on the day it is thought of. Another character is always considerable. PSR (reg. 6(10)–(12)): considerable when the body
 * wants it itself and it adds at least £500,000 and at least 25 %; both. Norway (FOA § 28-1): below 10 % is small, 50 % and more is too much
 * for additions, between the two somebody must judge. Procurement Act (s.74(4)): up to 10 % is small, above it somebody must judge.
 * A value of £2,000,000 that becomes £2,500,000 adds £500,000, 25 %: considerable under PSR.
 */
export function judgeChange(regime: Regime, change: AgreementChange, day: Day): ChangeVerdict {
  const adds = change.after.minor - change.before.minor;
  const share = change.before.minor === 0 ? (adds > 0 ? Number.POSITIVE_INFINITY : 0) : adds / change.before.minor;
  const size = { adds, share };
  if (change.sameCharacter === false) return { verdict: 'considerable', because: 'character', ...size };
  const known = (verdict: ChangeVerdict['verdict'], because: ChangeVerdict['because']): ChangeVerdict =>
    verdict === 'within' && change.sameCharacter === null
      ? { verdict: 'judge', because: 'unknown', ...size }
      : { verdict, because, ...size };
  if (regime === 'PSR') {
    const [amount, part] = [limit('PSR.CHANGE.ABS', day) * 100, limit('PSR.CHANGE.PCT', day) / 100];
    if (adds < amount || adds < part * change.before.minor) return known('within', 'small');
    if (change.ownDecision === null) return known('judge', 'unknown');
    return change.ownDecision ? known('considerable', 'much') : known('within', 'notOwn');
  }
  const extent = Math.abs(adds);
  const small = (limit(regime === 'NO' ? 'NO.CHANGE.SMALL' : 'PA.CHANGE.SMALL', day) / 100) * change.before.minor;
  if (regime === 'NO' ? extent < small : extent <= small) return known('within', 'small');
  if (regime === 'NO' && adds > (limit('NO.CHANGE.MOST', day) / 100) * change.before.minor) return known('considerable', 'much');
  return known('judge', 'between');
}

function limit(id: string, day: Day): number {
  const row = thresholdOn(id, day);
  if (!row) throw new Error(`no row of ${id} on ${day}`);
  return row.value;
}
