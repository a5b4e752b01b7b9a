import { fieldOf, type Contest } from './contest.ts';
import type { Parts } from './criterion-shares.ts';
import { dependsOn, isMoneyFormula, priceScore } from './price-formulas.ts';

/** Something a reader should know about the method or the figures; never a reason to choose somebody else. */
export type RankWarning = {
  readonly code:
    | 'relativeFormula'
    | 'weightsDoNotDecide'
    | 'scoreLeavesScale'
    | 'aboveCeiling'
    | 'weightZero'
    | 'noSpread'
    | 'oneSubmission';
  readonly message: string;
};

/** The warnings of a ranking, in a fixed order. `parts` as in the ranking. */
export function warningsOf(contest: Contest, parts: readonly Parts[] | null): readonly RankWarning[] {
  const found: RankWarning[] = [];
  const rule = contest.price?.rule;
  if (rule && dependsOn(rule) !== 'none') {
    found.push({
      code: 'relativeFormula',
      message: 'The price score depends on the other prices, so a bid that cannot win may decide who does.',
    });
  }
  if (rule && isMoneyFormula(rule)) {
    found.push({
      code: 'weightsDoNotDecide',
      message: 'The formula compares prices, so the weight between price and quality does not decide.',
    });
  }
  if (leavesScale(contest)) {
    found.push({ code: 'scoreLeavesScale', message: `At least one price score lies outside 0 to ${contest.scale}.` });
  }
  if (rule?.formula === 'fixedRange' && contest.bids.some(({ price }) => price > rule.ceiling)) {
    found.push({ code: 'aboveCeiling', message: 'At least one price is above the ceiling and scores 0, however far above it is.' });
  }
  for (const { id } of contest.quality.filter(({ weight }) => weight === 0 && rule?.formula !== 'monetisedQuality')) {
    found.push({ code: 'weightZero', message: `The criterion "${id}" has weight 0 and does not count.` });
  }
  if (contest.bids.length === 1) {
    found.push({ code: 'oneSubmission', message: 'There is only one submission, so nothing is compared.' });
  } else {
    for (const id of withoutSpread(parts)) {
      found.push({ code: 'noSpread', message: `The criterion "${id}" gave everyone the same and did not discriminate.` });
    }
  }
  return found;
}

function leavesScale(contest: Contest): boolean {
  const rule = contest.price?.rule;
  if (!rule || isMoneyFormula(rule)) return false;
  const field = fieldOf(contest.bids);
  return contest.bids.some(({ price }) => {
    const score = priceScore(rule, price, { scale: contest.scale, field });
    return score < 0 || score > contest.scale;
  });
}

function withoutSpread(parts: readonly Parts[] | null): readonly string[] {
  const first = parts?.[0];
  if (!parts || !first) return [];
  return Object.keys(first).filter((id) => parts.every((line) => line[id] === first[id]));
}
