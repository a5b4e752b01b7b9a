/** A project that can be paid for whole or not at all, with the voters who approve of it, each once. */
export type ApprovedProject = { readonly id: string; readonly cost: number; readonly approvedBy: readonly number[] };

export type ApprovalVote = {
  /** In whole units of currency. */
  readonly budget: number;
  /** How many voted, whether they approved of anything or not. */
  readonly voters: number;
  /** Costs are whole and above 0; `approvedBy` counts voters from 0. */
  readonly projects: readonly ApprovedProject[];
};

export type EqualSharesOutcome = {
  /** In the order in which they were paid for. */
  readonly selected: readonly string[];
  readonly cost: number;
  /** What every voter was given in the end: the budget by voters, and what add-1 raised it by. */
  readonly endowment: number;
};

/** Two payments closer than this, relative to the larger, are one: what doubles cannot tell apart is a tie. */
const alike = 1e-12;

/**
 * The Method of Equal Shares with cost utilities, completed by add-1 (Peters, Pierczyński, Skowron 2021; equalshares.net). Every voter gets
 * the same part of the budget; again and again the project is paid for that asks the smallest share of its cost of each who approves of it.
 * Then every voter gets one unit more, again and again, until the budget would be exceeded or all is paid for; the last outcome within it
 * stands. It does not stop as soon as nothing further fits: so counted, three published outcomes of cities come out as they were published
 * (docs/sources.md, Pabulib), and one of them does not with that stop.
 * Ties: more votes, then the lower id as text.
 */
export function equalShares(vote: ApprovalVote): EqualSharesOutcome {
  const { budget, voters, projects } = vote;
  if (voters === 0) return { selected: [], cost: 0, endowment: 0 };
  const costOf = new Map(projects.map(({ id, cost }) => [id, cost] as const));
  const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + (costOf.get(id) ?? 0), 0);
  let endowment = Math.floor(budget / voters);
  let selected = withEndowment(vote, endowment);
  const wanted = projects.filter(({ approvedBy }) => approvedBy.length > 0).length;
  while (selected.length < wanted) {
    const next = withEndowment(vote, endowment + 1);
    if (sum(next) > budget) break;
    selected = next;
    endowment += 1;
  }
  return { selected, cost: sum(selected), endowment };
}

/** One run of the method in which every voter has `endowment`, in the order of payment. */
export function withEndowment({ voters, projects }: ApprovalVote, endowment: number): readonly string[] {
  const left = new Float64Array(voters).fill(endowment);
  const order = projects.toSorted((a, b) => b.approvedBy.length - a.approvedBy.length || (a.id < b.id ? -1 : 1));
  const selected: string[] = [];
  const waiting = new Set(order);
  for (;;) {
    let best: { readonly project: ApprovedProject; readonly share: number } | null = null;
    for (const project of waiting) {
      const share = shareAsked(project, left);
      // What nobody can pay for now, nobody can pay for later: purses only get lighter.
      if (share === null) waiting.delete(project);
      else if (best === null || share < best.share * (1 - alike)) best = { project, share };
    }
    if (best === null) return selected;
    const { project, share } = best;
    for (const voter of project.approvedBy)
      left[voter] = Math.max(0, (left[voter] ?? 0) - Math.min(left[voter] ?? 0, share * project.cost));
    selected.push(project.id);
    waiting.delete(project);
  }
}

/** The smallest share of its cost that pays for a project when nobody pays more than that or than they have; `null` where it cannot be paid. */
function shareAsked({ cost, approvedBy }: ApprovedProject, left: Float64Array): number | null {
  const purses = approvedBy.map((voter) => left[voter] ?? 0).toSorted((a, b) => a - b);
  let missing = cost;
  for (const [place, purse] of purses.entries()) {
    const each = missing / (purses.length - place);
    if (each <= purse * (1 + alike)) return each / cost;
    missing -= purse;
  }
  return null;
}
