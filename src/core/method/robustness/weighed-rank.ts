import { contestOf, fieldOf } from '../ranking/contest.ts';
import { isMoneyFormula, priceScore } from '../ranking/price-formulas.ts';
import type { RankInput } from '../ranking/rank-input.ts';
import { ok, refused, type Result } from '#value/result';
import type { WeighedCriterion, WeighedSubmission } from './robustness-input.ts';

export type WeighedRank = {
  readonly scale: number;
  readonly criteria: readonly WeighedCriterion[];
  readonly submissions: readonly WeighedSubmission[];
};

/**
 * A checked `rank` input as scores per criterion: the price criterion gets its computed score (held fixed: the prices do not change when weights
 * do). Criteria stay in their order, so that rows of assessors fit. Refuses formulas that compare prices, where no weight decides.
 */
export function weighedRank(
  input: RankInput,
): Result<WeighedRank, { readonly code: 'weightsDoNotDecide'; readonly path: string; readonly message: string }> {
  const priced = input.criteria.findIndex(({ price }) => price !== undefined);
  const rule = input.criteria[priced]?.price;
  if (rule && isMoneyFormula(rule)) {
    const message = 'The formula compares prices, so the weight between price and quality does not decide and there is nothing to vary.';
    return refused({ code: 'weightsDoNotDecide', path: `criteria[${priced}].price`, message });
  }
  const field = fieldOf(contestOf(input).bids);
  return ok({
    scale: input.scale,
    criteria: input.criteria.map(({ id, weight, price }) => ({ id, weight, scored: price === undefined })),
    submissions: input.submissions.map(({ id, scores, price }) => ({
      id,
      assessors: [],
      scores: input.criteria.map((criterion) =>
        criterion.price && rule ? priceScore(rule, price ?? 1, { scale: input.scale, field }) : (scores[criterion.id] ?? 0),
      ),
    })),
  });
}
