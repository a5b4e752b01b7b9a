import type { CaseEvent } from '#value/event';
import type { Day } from '#value/day';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Money } from '#value/money';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { Call } from '#call';
import { lotFact, type CallLot } from '#call/call-lot';
import type { Stage } from '#call/stages';
import type { CorrectionValues, DecisionValues, MinutesValues } from './fields.ts';

import { choosingOf, chosenFrom, type Choosing } from './choosing.ts';
import type { Firmness } from './firmness.ts';
import type { RankedSubmission } from './ranked-submission.ts';

export type Decision = DecisionValues & {
  readonly id: Id<'decision'>;
  readonly callId: Id<'call'>;
  readonly lotId: Id<'lot'>;
  readonly state: 'draft' | 'published';
  readonly ranking: readonly RankedSubmission[];
  /** Who gets an award, or goes on to the next stage; `null` for decisions made before several could. */
  readonly chosen: readonly Id<'submission'>[] | null;
  /** Losing submissions whose removal would change the winner (only relative price formulas can do that), by submission; `null`: a tie. */
  readonly reversals: readonly { readonly without: string; readonly winner: string | null }[];
  /** How firm the order was found to be when the decision was made; `null` with nobody to compare, and for decisions made before this was kept. */
  readonly firmness: Firmness | null;
  readonly decidedAt: Instant | null;
  readonly decidedBy: string | null;
  readonly waiting: WaitingPeriod | null;
  /** The decision that this one replaces; `null` for the first. */
  readonly correctsId: Id<'decision'> | null;
  readonly correction: CorrectionValues | null;
  /** `null` for decisions made before minutes were kept. */
  readonly minutes: MinutesValues | null;
  /** The reasons that stand in the letters; `null` for decisions made before they were kept. */
  readonly summaries: Summaries | null;
};

/** Reasons per organisation and scored criterion, by their ids. */
export type Summaries = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The waiting period between the letters and the agreement, by the calendar of the country. */
export type WaitingPeriod = {
  readonly rule: string;
  readonly basis: string;
  readonly ends: Day;
  readonly earliestAct: Day;
  /** The law asks for it, or the body has bound itself to it. */
  readonly bound: 'law' | 'own';
  readonly unverified: boolean;
};

export type Award = {
  readonly id: Id<'award'>;
  readonly callId: Id<'call'>;
  readonly lotId: Id<'lot'>;
  readonly submissionId: Id<'submission'>;
  readonly organisationId: Id<'organisation'>;
  readonly organisationName: string;
  /** Those of a group besides the one that leads; absent for an organisation alone. */
  readonly members?: readonly { readonly id: Id<'organisation'>; readonly name: string }[];
  readonly value: Money;
};

/** An award that a correction or a cancellation ended before anything was signed. */
export type EndedAward = Award & { readonly endedAt: Instant };

export type DecisionRefusal = Refusal<
  | 'notOpened'
  | 'notLocked'
  | 'interestsOpen'
  | 'tied'
  | 'nobodyToChoose'
  | 'reasonsMissing'
  | 'feedbackMissing'
  | 'alreadyDecided'
  | 'minutesMissing'
  | 'summaryMissing'
>;

/** What must be settled before anybody can decide. */
export type DecisionBasis = {
  readonly assessors: number;
  readonly locked: number;
  readonly waitingInterests: number;
  readonly ranking: readonly RankedSubmission[];
  readonly reversals: Decision['reversals'];
  readonly firmness: Firmness | null;
};

/**
 * Whether the assessment is complete, and then those who are chosen by the published rule: the first of the ranking, as many as it says or the money pays for. Refuses in this
 * order: state, open interests, unlocked scores (where there are any), nobody, a tie at the border of an award.
 */
export function readyToDecide(
  call: Pick<Call, 'state'> & { readonly choosing: Choosing; readonly judged: Stage['judged'] },
  basis: DecisionBasis,
): Result<readonly RankedSubmission[], DecisionRefusal> {
  if (call.state === 'decided') return refused({ code: 'alreadyDecided' });
  if (call.state !== 'opened') return refused({ code: 'notOpened' });
  if (basis.waitingInterests > 0) return refused({ code: 'interestsOpen', facts: { count: basis.waitingInterests } });
  if (call.judged === 'scores' && (basis.assessors === 0 || basis.locked < basis.assessors)) {
    return refused({ code: 'notLocked', facts: { locked: basis.locked, assessors: basis.assessors } });
  }
  const { chosen, tied } = chosenFrom(basis.ranking, call.choosing);
  if (tied > 0) return refused({ code: 'tied', facts: { count: tied } });
  return chosen.length === 0 ? refused({ code: 'nobodyToChoose' }) : ok(chosen);
}

/** Whether a submission is among those that a decision chose. */
export function isChosen(decision: Pick<Decision, 'chosen'>, line: Pick<RankedSubmission, 'submissionId' | 'rank'>): boolean {
  return decision.chosen ? decision.chosen.includes(line.submissionId) : line.rank === 1;
}

/** What a decision, the first or a correcting one, is made with. */
export type Deciding = {
  readonly id: Id<'decision'>;
  /** Ids for awards, as many as may be needed. */
  readonly newAwardId: () => Id<'award'>;
  readonly values: DecisionValues;
  readonly minutes: MinutesValues;
  readonly summaries: Summaries;
  readonly decidedBy: string;
  readonly waiting: WaitingPeriod | null;
  readonly letters: readonly Id<'letter'>[];
  readonly at: Instant;
};

/** What a decision comes to: the decision, the awards that stand with it, and those that stood before and do not any more. */
export type Decided = { decision: Decision; awards: readonly Award[]; ended: readonly Award[]; event: CaseEvent };

/** Publishes the decision that follows from the published rule: the first in the ranking get the awards, or go on. People write the reasons. */
export function publishDecision(call: CallLot, basis: DecisionBasis, deciding: Deciding): Result<Decided, DecisionRefusal> {
  const ready = readyToDecide({ state: call.state, choosing: choosingOf(call), judged: call.stage.judged }, basis);
  if (!ready.ok) return ready;
  const lacking = lackingIn(call, basis.ranking, deciding);
  if (lacking) return refused(lacking);
  const awards = awardsTo(ready.value, call, deciding.newAwardId);
  const decision = decisionOf(call, basis, { ...deciding, chosen: ready.value });
  return ok({
    decision,
    awards,
    ended: [],
    event: { type: 'decisionPublished', facts: factsOf(call, { decision, awards, deciding }), refs: refsOf(decision, deciding.letters) },
  });
}

/** What a decision lacks in words: reasons and the address for complaints, minutes, reasons per submission and criterion (PR24 reg. 31, FOA § 25-1). */
export function lackingIn(
  call: Pick<Call, 'criteria'>,
  ranking: readonly RankedSubmission[],
  { values, minutes, summaries }: Pick<Deciding, 'values' | 'minutes' | 'summaries'>,
): DecisionRefusal | null {
  if (!values.reasons || !values.complaintTo) return { code: 'reasonsMissing' };
  if (!minutes.decidingBody || !minutes.heldOn || !minutes.present || !minutes.considered) return { code: 'minutesMissing' };
  const scored = call.criteria.filter((criterion) => criterion.kind !== 'price');
  const silent = ranking.find((line) =>
    // Where nobody scored a criterion there is nothing to give reasons for.
    scored.some(({ id }) => id !== null && line.scores[id] !== undefined && !summaries[line.organisationId]?.[id]),
  );
  return silent ? { code: 'summaryMissing', facts: { organisation: silent.organisationName } } : null;
}

/** The decision as it is published, from the basis it was made on. */
export function decisionOf(
  call: Pick<CallLot, 'id' | 'lot'>,
  basis: DecisionBasis,
  deciding: Deciding & { readonly chosen: readonly RankedSubmission[] },
): Decision {
  return {
    ...deciding.values,
    id: deciding.id,
    callId: call.id,
    lotId: call.lot.id,
    state: 'published',
    ranking: basis.ranking,
    chosen: deciding.chosen.map(({ submissionId }) => submissionId),
    reversals: basis.reversals,
    firmness: basis.firmness,
    decidedAt: deciding.at,
    decidedBy: deciding.decidedBy,
    waiting: deciding.waiting,
    correctsId: null,
    correction: null,
    minutes: deciding.minutes,
    summaries: deciding.summaries,
  };
}

/** The awards of a lot to those who are chosen; none where they go on to another stage, or without a price. */
export function awardsTo(
  chosen: readonly RankedSubmission[],
  call: Pick<CallLot, 'id' | 'lot' | 'stage'>,
  newId: () => Id<'award'>,
): readonly Award[] {
  return call.stage.concludes === 'award' ? chosen.flatMap((line) => awardTo(line, call, newId)) : [];
}

function awardTo(winner: RankedSubmission, call: Pick<CallLot, 'id' | 'lot'>, newId: () => Id<'award'>): readonly Award[] {
  const { submissionId, organisationId, organisationName, price } = winner;
  if (!price) return [];
  return [{ id: newId(), callId: call.id, lotId: call.lot.id, submissionId, organisationId, organisationName, value: price }];
}

/** What the event of a decision says. */
export function factsOf(
  call: Pick<CallLot, 'divided' | 'stages' | 'lot'>,
  about: { readonly decision: Decision; readonly awards: readonly Award[]; readonly deciding: Pick<Deciding, 'letters'> },
): CaseEvent['facts'] {
  const { decision, awards, deciding } = about;
  const [award, ...others] = awards;
  return {
    call: decision.callId,
    ...lotFact(call),
    ...(award ? { award: award.id, organisation: award.organisationId } : {}),
    ...(others.length > 0 ? { awards: awards.map(({ id }) => id) } : {}),
    ...(award ? {} : { goOn: decision.chosen?.length ?? 0 }),
    letters: deciding.letters.length,
    ...(decision.firmness ? { robustness: decision.firmness.label } : {}),
    ...(decision.waiting ? { waitingEnds: decision.waiting.ends } : {}),
  };
}

/** What the event of a decision vouches for. */
export function refsOf(decision: Pick<Decision, 'id'>, letters: Deciding['letters']): CaseEvent['refs'] {
  return [{ kind: 'decision', id: decision.id }, ...letters.map((id) => ({ kind: 'letter' as const, id }))];
}

/** The distance between first and second in points of the total; `null` with fewer than two. */
export function margin(ranking: readonly RankedSubmission[]): number | null {
  const [first, second] = [...ranking].sort((a, b) => b.total - a.total);
  return first && second ? first.total - second.total : null;
}
