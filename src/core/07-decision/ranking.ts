import type { CallLot } from '#call/call-lot';
import { priceRuleOf } from '#call/price-rule';
import { meanScores, scoredCriteria, scoreScale, type Score } from '#assessment';
import { rank, type Ranking } from '#method/ranking/rank';
import type { OpenedSubmission } from '#submission';
import { idOf } from '#value/id';
import { majorUnits } from '#value/money';
import type { Decision } from './decision.ts';
import type { RankedSubmission } from './ranked-submission.ts';

/**
 * The ranking of opened submissions by the published criteria, weights and price formula. A submission that nobody could score on some
 * criterion, or without a price where one is asked, is left out: not assessed is never zero. Empty when there is nothing to rank. Where reasons
 * alone are written the one provider is the first, without points.
 */
export function rankingOf(
  call: CallLot,
  submissions: readonly OpenedSubmission[],
  scores: readonly Score[],
): { readonly ranking: readonly RankedSubmission[]; readonly reversals: Decision['reversals'] } {
  if (call.stage.judged === 'reasons') return { ranking: submissions.flatMap(alone), reversals: [] };
  const scored = scoredCriteria(call.criteria);
  const priced = call.criteria.some(({ kind }) => kind === 'price');
  const asks = call.stage.price !== 'none';
  const assessed = submissions.flatMap((submission) => {
    const means = Object.fromEntries(
      scored.map((criterion) => [criterion.id ?? '', meanScores(scores, submission.id, criterion.id ?? '')]),
    );
    const price = asks ? submission.values.price : null;
    return (price || !asks) && Object.values(means).every((mean) => mean !== null)
      ? [{ submission, price, means: means as Record<string, number> }]
      : []; // no null left
  });
  const formula = priced ? priceRuleOf(call) : null;
  if (assessed.length === 0 || (priced && !formula)) return { ranking: [], reversals: [] };
  const ranked = rank({
    scale: scoreScale,
    criteria: call.criteria.map((criterion) => ({
      id: criterion.id ?? '',
      weight: criterion.weight ?? 0,
      ...(criterion.kind === 'price' && formula ? { price: formula } : {}),
    })),
    submissions: assessed.map(({ submission, price, means }) => ({
      id: submission.id,
      scores: means,
      ...(price && priced ? { price: majorUnits(price.minor) } : {}),
    })),
  });
  if (!ranked.ok) return { ranking: [], reversals: [] };
  return {
    ranking: ranked.value.ranking.flatMap((line) => lineOf(line, call, assessed)),
    reversals: ranked.value.independence.reversals.map(({ without, winner }) => ({ without, winner })),
  };
}

/** The one provider that is named: nothing is compared, so nothing is counted. */
function alone({ id, organisationId, organisationName, values: { price } }: OpenedSubmission): readonly RankedSubmission[] {
  return price ? [{ submissionId: id, organisationId, organisationName, rank: 1, total: 0, price, scores: {}, parts: {} }] : [];
}

type Assessed = {
  readonly submission: OpenedSubmission;
  readonly price: OpenedSubmission['values']['price'];
  readonly means: Record<string, number>;
};

function lineOf(line: Ranking['ranking'][number], call: CallLot, assessed: readonly Assessed[]): readonly RankedSubmission[] {
  const found = assessed.find(({ submission }) => submission.id === line.id);
  if (!found) return [];
  const priceCriterion = call.criteria.find((criterion) => criterion.kind === 'price');
  const priceId = priceCriterion?.id ?? '';
  const weight = priceCriterion?.weight ?? 0;
  const parts = line.parts ?? {};
  // The price's own score, back from its weighted part; undefined for a price of weight 0.
  const priceScore = weight > 0 ? ((parts[priceId] ?? 0) * 100) / weight : null;
  return [
    {
      submissionId: idOf(line.id),
      organisationId: found.submission.organisationId,
      organisationName: found.submission.organisationName,
      rank: line.rank,
      total: line.total,
      price: found.price,
      scores: priceScore === null ? found.means : { ...found.means, [priceId]: priceScore },
      parts,
    },
  ];
}
