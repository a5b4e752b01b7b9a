import { z } from 'zod';
import { simulate } from '#method/simulation/simulate';
import { documentCommand } from './document-command.ts';
import { rankKeys } from './rank.ts';

const pair = z.tuple([z.number(), z.number()]);

const shape = z.strictObject({
  scale: rankKeys.scale,
  criteria: rankKeys.criteria,
  requirements: z.array(z.strictObject({ id: z.string(), label: z.string().optional() })).default([]),
  types: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string().optional(),
      count: pair,
      meets: z.record(z.string(), pair).default({}),
      quality: z.record(z.string(), pair).default({}),
      price: pair.optional(),
      source: z.string(),
      date: z.string(),
    }),
  ),
  loading: z.number().default(0.5),
  tenders: z.number().default(10_000),
  seed: z.number().default(1),
});

const usage = `twofold simulate FILE|-

What a draft call rewards: who can take part, who would win, and what each requirement does to that.

Example
  {"scale": 100,
   "criteria": [{"id": "solution", "weight": 60},
                {"id": "price", "weight": 40, "price": {"formula": "proportional"}}],
   "requirements": [{"id": "turnover", "label": "Turnover of twice the value"}, {"id": "references"}],
   "types": [{"id": "challenger", "count": [1, 3], "meets": {"turnover": [0.2, 0.4], "references": [0.3, 0.6]},
              "quality": {"solution": [75, 12]}, "price": [100, 0.15], "source": "market dialogue", "date": "2026-05-01"},
             {"id": "provider", "count": [2, 4], "meets": {"turnover": [0.9, 1], "references": [0.9, 1]},
              "quality": {"solution": [65, 10]}, "price": [95, 0.1], "source": "market dialogue", "date": "2026-05-01"}],
   "loading": 0.5, "tenders": 10000, "seed": 1}

Input
  scale         highest score of every criterion (100)
  criteria      as in rank
  requirements  id, label; at most 12
  types         kinds of bidders, never named firms:
                  count    lowest and highest number in one tender
                  meets    {requirement: [lowest, highest share that meets it]}
                  quality  {criterion: [mean, standard deviation]}, cut to the scale
                  price    [median, standard deviation of the logarithm]
                  source, date  where the figures come from, and from when
  loading       of the factor that a bidder's abilities have in common, 0 or more and below 1 (0.5)
  tenders       how many to draw (10000)
  seed          whole number (1); the same seed gives the same figures

Output
  types         [{id, win, interval, range}]: chance of winning with all shares in the middle, 95 % interval of the draws,
                and the chance with all shares at the low and at the high end; a tie for first is split equally
  bidders       {mean, noneOrOne}: bids that meet every requirement
  requirements  [{id, dropOne, shapley, excludes, onlyThis}] by type
  sets          [{requirements, excludes, win}] for every two or more requirements, win when exactly these are dropped;
                null beyond six requirements
  excluded      share of the bids by type that fail at least one requirement
  all, none     chance by type with all requirements and with none; shapley values of a type sum to all - none
  assumption
`;

/** The command `twofold simulate`. */
export const simulateCommand = documentCommand({ name: 'simulate', usage, shape: shape, answer: simulate });
