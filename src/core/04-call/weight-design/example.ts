import { dependsOn, priceField, priceScore } from '#method/ranking/price-formulas';
import type { Ranking } from '#method/ranking/rank';
import { designScale, rankDesign, weightOfKind, type WeightDesign } from './design.ts';
import { pricedSubmissions, type Priced } from './submissions.ts';

/** A losing submission whose withdrawal changes who wins although nothing else has changed: the flaw of a relative formula, with figures. */
export type WorkedExample = {
  /** `synthetic`: the submissions of the page at their own prices; `otherPrices`: three of them at other prices. */
  readonly from: 'synthetic' | 'otherPrices';
  readonly submissions: readonly Priced[];
  readonly without: string;
  readonly before: Ranking;
  readonly after: Ranking;
};

/**
 * Looks among the synthetic submissions first, then among threes of them at the prices of a small grid. `null` for a formula that looks at
 * one price alone, and where the weights leave the price or the quality nothing to decide.
 */
export function workedExample(design: WeightDesign): WorkedExample | null {
  const { criteria, rule, reference } = design;
  if (!rule || dependsOn(rule) === 'none') return null;
  if (weightOfKind(criteria, 'price') === 0 || criteria.every(({ kind, weight }) => kind === 'price' || weight === 0)) return null;
  const all = pricedSubmissions(reference);
  const own = reversalIn(design, all);
  if (own) return { from: 'synthetic', ...own };
  // The example in which the winners lead most clearly is the easiest to believe.
  for (const { submissions } of [...threes(design, all)].toSorted((a, b) => b.margin - a.margin)) {
    const found = reversalIn(design, submissions);
    if (found) return { from: 'otherPrices', ...found };
  }
  return null;
}

/** How far from its tie with the best one the middle one stands, and the price of the low one as a share of the middle one's. */
const besideTie = [-0.1, -0.07, -0.05, -0.03, -0.02, -0.01, -0.005, 0.005, 0.01, 0.02, 0.03, 0.05, 0.07, 0.1];
const lowShares = [0.98, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6];
/** Prices are half per cents of the reference; below this share of it nobody would believe them. */
const grain = 200;
const lowestShare = 0.4;

/** `margin`: the smaller of the leads with and without the low one. */
type Three = { readonly submissions: readonly Priced[]; readonly margin: number };

/**
 * The best, one between, and the weakest, in falling price, so that somebody else leads without the weakest. A reversal needs two that are
 * nearly level without it, so the price of the middle one lies beside its tie. The dear one is left out where it is not the best: a low
 * price would contradict its name.
 */
function* threes(design: WeightDesign, all: readonly Priced[]): Generator<Three> {
  const [best, ...rest] = all.toSorted((a, b) => qualityOf(design, b) - qualityOf(design, a) || (a.key < b.key ? -1 : 1));
  if (!best) return;
  const first = { ...best, price: design.reference };
  const others = rest.filter(({ key }) => key !== 'experienced');
  const low = others.at(-1);
  if (!low) return;
  for (const middle of others.slice(0, -1))
    for (const [middlePrice, lowPrice] of pricesBesideTie(design, { best: first, middle })) {
      const two = [first, { ...middle, price: middlePrice }];
      const submissions = [...two, { ...low, price: lowPrice }];
      const [before, after] = [leadOf(design, submissions), leadOf(design, two)];
      const changes = before.key !== after.key && before.key !== low.key;
      if (changes) yield { submissions, margin: Math.min(before.margin, after.margin) };
    }
}

type Pair = { readonly best: Priced; readonly middle: Priced };

/** Prices of the middle and the low one, both below that of the best. */
function* pricesBesideTie(design: WeightDesign, { best, middle }: Pair): Generator<readonly [number, number]> {
  const alone = rankDesign(design, [best, { ...middle, price: best.price }]);
  const tie = alone?.breakEvenPrice?.[middle.key] ?? null;
  if (tie === null) return;
  const rounded = (price: number) => (Math.round((price / best.price) * grain) * best.price) / grain;
  for (const beside of besideTie)
    for (const share of lowShares) {
      const middlePrice = rounded(tie + beside * best.price);
      const lowPrice = rounded(middlePrice * share);
      if (lowPrice >= lowestShare * best.price && lowPrice < middlePrice && middlePrice < best.price) yield [middlePrice, lowPrice];
    }
}

/** Who leads and by how much: a sieve before the ranking proper, which does a hundred times as much. */
function leadOf({ criteria, rule }: WeightDesign, submissions: readonly Priced[]): { readonly key: string; readonly margin: number } {
  const weight = weightOfKind(criteria, 'price');
  const setting = { scale: designScale, field: priceField(submissions.map(({ price }) => price)) };
  const totals = submissions.map((one) => ({
    key: one.key,
    total: qualityOf({ criteria }, one) + (rule ? weight * priceScore(rule, one.price, setting) : 0),
  }));
  const [first, second] = totals.toSorted((a, b) => b.total - a.total);
  return { key: first?.key ?? '', margin: (first?.total ?? 0) - (second?.total ?? 0) };
}

function qualityOf({ criteria }: Pick<WeightDesign, 'criteria'>, { scores }: Priced): number {
  return criteria.reduce((sum, { kind, weight }) => (kind === 'price' ? sum : sum + weight * scores[kind]), 0);
}

type Reversal = Omit<WorkedExample, 'from'>;

/** A reversal with one winner before and another one after; a tie would be harder to read. */
function reversalIn(design: WeightDesign, submissions: readonly Priced[]): Reversal | null {
  const before = rankDesign(design, submissions);
  if (!before || before.winner === null) return null;
  const found = before.independence.reversals.find(({ winner }) => winner !== null);
  if (!found) return null;
  const left = submissions.filter(({ key }) => key !== found.without);
  const after = rankDesign(design, left);
  return after && { submissions, without: found.without, before, after };
}
