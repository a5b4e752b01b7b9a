import { z } from 'zod';
import { rank } from '#method/ranking/rank';
import { documentCommand } from './document-command.ts';

const formula = z.discriminatedUnion('formula', [
  z.strictObject({ formula: z.literal('proportional') }),
  z.strictObject({
    formula: z.literal('linearFromLowest'),
    steepness: z.number().default(1),
    clamped: z.boolean().default(false),
  }),
  z.strictObject({ formula: z.literal('hybrid'), knee: z.number() }),
  z.strictObject({ formula: z.literal('minMax') }),
  z.strictObject({ formula: z.literal('fromHighest') }),
  z.strictObject({ formula: z.literal('meanBased') }),
  z.strictObject({ formula: z.literal('fixedRange'), floor: z.number(), ceiling: z.number() }),
  z.strictObject({ formula: z.literal('fixedReference'), reference: z.number() }),
  z.strictObject({ formula: z.literal('pricePerQualityPoint') }),
  z.strictObject({ formula: z.literal('monetisedQuality'), valuePerPoint: z.record(z.string(), z.number()) }),
  z.strictObject({ formula: z.literal('percentUplift'), factor: z.number() }),
]);

/** The keys of a `rank` document, also the first part of what `robustness` accepts. */
export const rankKeys = {
  scale: z.number().default(100),
  criteria: z.array(z.strictObject({ id: z.string(), weight: z.number(), price: formula.optional() })),
  submissions: z.array(
    z.strictObject({ id: z.string(), scores: z.record(z.string(), z.number()).default({}), price: z.number().optional() }),
  ),
};

const usage = `twofold rank FILE|-

Scores, price formula and order of submissions, and how much the order depends on the formula.

Example
  {"scale": 100,
   "criteria": [{"id": "quality", "weight": 60},
                {"id": "price", "weight": 40, "price": {"formula": "proportional"}}],
   "submissions": [{"id": "A", "scores": {"quality": 50}, "price": 90},
                   {"id": "B", "scores": {"quality": 60}, "price": 120},
                   {"id": "C", "scores": {"quality": 10}, "price": 40}]}

Input
  scale        highest score of every criterion (100)
  criteria     id, weight (0 or more, relative), and for one of them price
  price        formula, and what the formula needs:
                 proportional, minMax, fromHighest, meanBased, pricePerQualityPoint
                 linearFromLowest  steepness (1), clamped (false)
                 hybrid            knee above 1
                 fixedRange        floor, ceiling
                 fixedReference    reference
                 monetisedQuality  valuePerPoint {criterion: amount}
                 percentUplift     factor above 0
  submissions  id, scores {criterion: score}, price above 0

Output
  comparison, ranking [{id, rank, total, parts}], winner, tiedFirst, independence {holds, reversals},
  rangeShare, effectiveWeights, breakEvenPrice, breakEvenLeaders, exchangeRate {known, moneyPerPoint}, warnings
`;

/** The command `twofold rank`. */
export const rankCommand = documentCommand({ name: 'rank', usage, shape: z.strictObject(rankKeys), answer: rank });
