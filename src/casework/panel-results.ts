import { scoredCriteria } from '#assessment';
import { jointInterests } from '#assessment/joint-interest';
import { activeAssessors, agreementOf, type Agreement } from '#assessment/panel';
import { askedMembers } from '#assessment/scorers';
import type { Call } from '#call';
import type { Stage } from '#call/stages';
import { lotIn, lotsOf, type CallLot } from '#call/call-lot';
import { locksOf, openedSubmissionsOf, scoreChangesOf, scoresOf, submissionsFor } from '#db/assessment';
import { groupsOf } from '#db/bidders';
import { interestsOf } from '#db/interests';
import { setAsideOf } from '#db/load-after-decision';
import type { Tables, Tx } from '#db/tables';
import { couldDecide, discussionQueue } from '#decision/discussion-queue';
import { rankingOf } from '#decision/ranking';
import { isScoring, type Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';
import { namesOf } from './hidden-names.ts';

export type GivenScore = {
  readonly id: string;
  readonly name: string;
  /** The reader's own. */
  readonly own: boolean;
  /** What counts: the last value where it was changed. */
  readonly value: number;
  readonly reason: string;
  readonly changes: readonly {
    readonly earlierValue: number;
    readonly value: number;
    readonly changeReason: string;
    readonly changedAt: Instant;
  }[];
};
export type CriterionResult = Agreement & { readonly criterionId: string; readonly scores: readonly GivenScore[] };
export type SubmissionResult = {
  readonly submissionId: string;
  /** Where the call has several lots. */
  readonly lotTitle: string | null;
  readonly stage: Stage | null;
  /** Empty where names are hidden; then there is a number. */
  readonly organisationName: string;
  readonly number: number | null;
  readonly criteria: readonly CriterionResult[];
};
/** A line of what the panel should talk about, the most important first. */
export type QueueLine = { readonly submissionId: string; readonly criterionId: string; readonly decides: boolean };

/** Everybody on the panel of a case who scores, each person once. */
export function panelOf(file: CaseFile): CaseFile['assignments'] {
  const members = file.assignments.filter(({ role }) => isScoring(role));
  return members.filter((entry, index) => members.findIndex((other) => other.personId === entry.personId) === index);
}

/** Whom the decision on a call waits for: those asked to score something, unless they are out towards everybody. */
export async function activeOf(db: Tables | Tx, file: CaseFile, call: Pick<Call, 'id' | 'criteria'>): Promise<readonly Id<'person'>[]> {
  const members = file.assignments.filter(({ role }) => isScoring(role));
  const asked = askedMembers(call.criteria, members).map(({ personId }) => personId);
  const groups = (await groupsOf(db, call.id)).map(({ parties }) => parties);
  return activeAssessors(asked, jointInterests(await interestsOf(db, call.id), groups));
}

/** Whether all of those have locked their scores of a lot; false where there is nobody. */
export async function allLocked(db: Tables | Tx, file: CaseFile, call: Pick<CallLot, 'id' | 'criteria' | 'lot'>): Promise<boolean> {
  const active = await activeOf(db, file, call);
  const locks = await locksOf(db, call.lot.id);
  return active.length > 0 && active.every((personId) => locks.includes(personId));
}

/** What the panel arrived at, for those who may discuss it. */
export function panelResults(bench: Bench) {
  return {
    /**
     * Whom the decision waits for, and everybody's scores with reasons in the lots that all of those have locked; `null` while there is none.
     * Everybody gets only what they may read themselves: who has not declared, or is recused from a submission, sees no scores of it either.
     */
    async panelResults(
      actor: Actor,
      file: CaseFile,
      callId: string,
    ): Promise<{
      readonly active: readonly string[];
      readonly results: readonly SubmissionResult[] | null;
      readonly queue: readonly QueueLine[];
    }> {
      const call = callIn(file, callId);
      const { tables } = bench;
      if (!call) return { active: [], results: null, queue: [] };
      const active = await activeOf(tables, file, call);
      const done: CallLot[] = [];
      for (const lot of lotsOf(call)) if (lot.openedAt && (await allLocked(tables, file, lot))) done.push(lot);
      if (done.length === 0) return { active, results: null, queue: [] };
      const seen = (await submissionsFor(tables, callId, actor.personId))
        .filter(({ lotId }) => done.some(({ lot }) => lot.id === lotId))
        .map(await namesOf(tables, callId));
      const scores = await scoresOf(tables, callId);
      const changes = await scoreChangesOf(tables, callId);
      const nameOf = (personId: string) => file.assignments.find((entry) => entry.personId === personId)?.name ?? '';
      const results = seen.map((submission): SubmissionResult => ({
        submissionId: submission.id,
        lotTitle: submission.lotTitle,
        stage: submission.stage,
        organisationName: submission.organisationName,
        number: submission.number,
        criteria: scoredCriteria(lotIn(call, submission.lotId)?.criteria ?? []).flatMap((criterion) => {
          const criterionId = criterion.id ?? '';
          const agreement = agreementOf(scores, submission.id, criterionId);
          if (!agreement) return [];
          const given = scores.filter((score) => score.submissionId === submission.id && score.criterionId === criterionId);
          const shown = given.flatMap(({ id, personId, value, reason }): readonly GivenScore[] =>
            value === null
              ? []
              : [
                  {
                    id,
                    name: nameOf(personId),
                    own: personId === actor.personId,
                    value,
                    reason: reason ?? '',
                    changes: changes
                      .filter(({ scoreId }) => scoreId === id)
                      .map(({ earlierValue, value: later, changeReason, changedAt }) => ({
                        earlierValue,
                        value: later,
                        changeReason,
                        changedAt,
                      })),
                  },
                ],
          );
          return [{ ...agreement, criterionId, scores: shown.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }];
        }),
      }));
      const aside = await setAsideOf(tables, callId);
      const kept = (await openedSubmissionsOf(tables, { callId })).filter(
        ({ id }) => !aside.some(({ submissionId }) => submissionId === id),
      );
      // What could turn a decision is asked lot by lot: submissions compete within one.
      const queue = done
        .flatMap((lot) => {
          const own = kept.filter(({ lotId }) => lotId === lot.lot.id);
          const about = scores.filter(({ submissionId }) => own.some(({ id }) => id === submissionId));
          return discussionQueue(lot.criteria, rankingOf(lot, own, about).ranking, about);
        })
        .filter(({ submissionId }) => seen.some(({ id }) => id === submissionId))
        .map((line) => ({ submissionId: line.submissionId, criterionId: line.criterionId, decides: couldDecide(line) }));
      return { active, results, queue };
    },
  };
}
