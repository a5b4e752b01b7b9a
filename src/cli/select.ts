import { z } from 'zod';
import { equalShares } from '#method/selection/equal-shares';
import { bestPortfolio, type Solve } from '#method/selection/portfolio';
import type { PortfolioProblem } from '#method/selection/problem';
import { readPabulib } from '#standards/pabulib/read-pabulib';
import { optionError, unusable, type Command, type CommandError, type CommandOutcome } from './command.ts';
import { readDocument } from './input.ts';

const count = z.number().int().min(0);
const pairs = z.array(z.tuple([z.string(), z.string()])).default([]);
const shape = z.strictObject({
  rule: z.literal('maxValue').default('maxValue'),
  budget: z.number().min(0),
  projects: z.array(
    z.strictObject({
      id: z.string().min(1),
      cost: z.number().min(0),
      value: z.number().min(0),
      region: z.string().optional(),
      type: z.string().optional(),
    }),
  ),
  minPerRegion: z.record(z.string(), count).default({}),
  minPerType: z.record(z.string(), count).default({}),
  maxSharePerRegion: z.record(z.string(), z.number().min(0).max(1)).default({}),
  excludes: pairs,
  requires: pairs,
});

const usage = `twofold select FILE|- [--rule equalShares]

Which projects to fund: the highest value under a budget and coverage rules, by mixed-integer optimum; or by the votes of a Pabulib
file with the Method of Equal Shares.

Example
  {"rule": "maxValue", "budget": 100,
   "projects": [{"id": "a", "cost": 60, "value": 9, "region": "north", "type": "scout"},
                {"id": "b", "cost": 40, "value": 7, "region": "north"}, {"id": "c", "cost": 40, "value": 4, "region": "south"}],
   "minPerRegion": {"south": 1}, "minPerType": {}, "maxSharePerRegion": {"north": 0.6}, "excludes": [["b", "c"]], "requires": []}

Input
  projects           id, cost and value (0 or more), region, type
  minPerRegion       at least so many of a region; minPerType the same of a type
  maxSharePerRegion  at most this share of the budget, 0-1
  excludes           [["p", "q"]]: not both
  requires           [["r", "p"]]: r only with p
  --rule equalShares a Pabulib .pb file of approval votes: cost utilities, completed by add-1; ties: more votes, then lower id as text

Output
  selected           ids; cost, value, optimal (proved to be the best)
  firstOut           who comes in with the best portfolio that lets one more in; null where none can
  priceOfCoverage    what the coverage rules cost in value
  infeasible         null, or the smallest relaxation [{rule, of, by}]: projects for a minimum, a share of the budget for a cap
`;

/** The command `twofold select`, with the solver that is given to it. */
export function selectCommand(solve: Solve): Command {
  return {
    name: 'select',
    usage,
    run(text, options) {
      const stranger = optionError(options, ['rule']);
      if (stranger) return unusable(stranger);
      if (options['rule'] === 'equalShares') return byVotes(text);
      if (options['rule'] !== undefined && options['rule'] !== 'maxValue')
        return unusable({ code: 'unknownRule', path: '--rule', message: 'The rules are maxValue and equalShares.' });
      return byValue(text, solve);
    },
  };
}

async function byValue(text: string, solve: Solve): Promise<CommandOutcome> {
  const document = readDocument(text, shape);
  if (!document.ok) return unusable(document.refusal);
  const { rule: _, ...problem } = document.value;
  const error = strangerIn(problem);
  if (error) return unusable(error);
  return { status: 0, output: await bestPortfolio(problem, solve) };
}

function byVotes(text: string): CommandOutcome {
  const vote = readPabulib(text);
  if (!vote.ok) return unusable({ code: 'notPabulib', path: `line ${vote.refusal.line}`, message: vote.refusal.message });
  const { selected, cost } = equalShares(vote.value);
  const votes = vote.value.projects.filter(({ id }) => selected.includes(id)).reduce((sum, { approvedBy }) => sum + approvedBy.length, 0);
  // The method proves no optimum and has no coverage rules; its value is the votes that it answers.
  return { status: 0, output: { selected, cost, value: votes, optimal: false, firstOut: null, priceOfCoverage: 0, infeasible: null } };
}

/** An id that stands twice, or a rule about somebody or something that is not there; a region without projects may have a minimum: it is infeasible. */
function strangerIn({ projects, excludes, requires }: PortfolioProblem): CommandError | null {
  const ids = projects.map(({ id }) => id);
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice !== undefined)
    return { code: 'idTwice', path: 'projects', message: `Give every project an id of its own; "${twice}" stands twice.` };
  const known = new Set(ids);
  for (const [path, rules] of Object.entries({ excludes, requires }))
    for (const [place, pair] of rules.entries())
      for (const id of pair)
        if (!known.has(id)) return { code: 'unknownProject', path: `${path}[${place}]`, message: `There is no project "${id}".` };
  return null;
}
