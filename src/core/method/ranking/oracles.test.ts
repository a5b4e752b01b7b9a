import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rankCommand } from '../../../cli/rank.ts';

type Rule = Readonly<Record<string, unknown>>;
type Bids = Readonly<Record<string, readonly [quality: number, price: number]>>;
type Tender = {
  readonly name: string;
  readonly formula: Rule;
  readonly weights: readonly [number, number];
  readonly scale: number;
  readonly bids: Bids;
};
type Oracles = {
  readonly scores: readonly {
    readonly name: string;
    readonly formula: Rule;
    readonly scale: number;
    readonly prices: readonly number[];
    readonly expected: readonly number[];
  }[];
  readonly orders: readonly (Tender & { readonly totals: Readonly<Record<string, number>>; readonly first: readonly string[] })[];
  readonly refused: readonly (Tender & { readonly code: string })[];
  readonly reversals: readonly (Tender & { readonly winner: string; readonly without: string; readonly then: string })[];
};
const oracles: Oracles = JSON.parse(readFileSync(new URL('../../../../samples/oracles/price-formulas.json', import.meta.url), 'utf8'));

type Answer = {
  readonly winner: string | null;
  readonly tiedFirst: readonly string[];
  readonly ranking: readonly { readonly id: string; readonly total: number; readonly parts: Readonly<Record<string, number>> | null }[];
  readonly independence: { readonly reversals: readonly { readonly without: string; readonly winner: string | null }[] };
};

function outcomeOf({ formula, weights, scale, bids }: Omit<Tender, 'name'>) {
  const document = {
    scale,
    criteria: [
      { id: 'quality', weight: weights[0] },
      { id: 'price', weight: weights[1], price: formula },
    ],
    submissions: Object.entries(bids).map(([id, [quality, price]]) => ({ id, scores: { quality }, price })),
  };
  return rankCommand.run(JSON.stringify(document), {});
}

function answerTo(tender: Omit<Tender, 'name'>): Answer {
  const outcome = outcomeOf(tender);
  if (outcome.status === 2) throw new Error(outcome.error.message);
  return JSON.parse(JSON.stringify(outcome.output));
}

const first = ({ winner, tiedFirst }: Answer) => (winner === null ? tiedFirst : [winner]);

describe('price formulas against published figures', () => {
  test.each(oracles.scores)('$name', ({ formula, scale, prices, expected }) => {
    // All weight on the price, so that its part of the total is its score.
    const bids = Object.fromEntries(prices.map((price, index) => [`s${index}`, [0, price] as const]));
    const { ranking } = answerTo({ formula, scale, bids, weights: [0, 1] });
    for (const [index, score] of expected.entries()) {
      expect(ranking.find(({ id }) => id === `s${index}`)?.parts?.['price']).toBeCloseTo(score, 9);
    }
  });

  test.each(oracles.orders)('$name', ({ totals, first: expected, ...tender }) => {
    const answer = answerTo(tender);
    for (const [id, total] of Object.entries(totals)) expect(answer.ranking.find((line) => line.id === id)?.total).toBeCloseTo(total, 9);
    expect(first(answer)).toEqual(expected);
  });

  test.each(oracles.refused)('$name', ({ code, ...tender }) => {
    expect(outcomeOf(tender)).toMatchObject({ status: 2, error: { code } });
  });

  test.each(oracles.reversals)('$name: removing a bid that comes last changes the winner', ({ winner, without, then, ...tender }) => {
    const answer = answerTo(tender);
    expect(first(answer)).toEqual([winner]);
    expect(answer.ranking.at(-1)?.id).toBe(without);
    expect(answer.independence.reversals).toContainEqual({ without, winner: then });
    const { [without]: _removed, ...bids } = tender.bids;
    expect(first(answerTo({ ...tender, bids }))).toEqual([then]);
  });
});
