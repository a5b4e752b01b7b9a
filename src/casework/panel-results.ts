import { scoredCriteria } from '#assessment';
import { activeAssessors, agreementOf, type Agreement } from '#assessment/panel';
import { locksOf, scoresOf, submissionsFor } from '#db/assessment';
import { interestsOf } from '#db/interests';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';

export type GivenScore = { readonly name: string; readonly value: number; readonly reason: string };
export type CriterionResult = Agreement & { readonly criterionId: string; readonly scores: readonly GivenScore[] };
export type SubmissionResult = {
  readonly submissionId: string;
  readonly organisationName: string;
  readonly criteria: readonly CriterionResult[];
};

/** Everybody on the panel of a case, each person once. */
export function panelOf(file: CaseFile): CaseFile['assignments'] {
  const members = file.assignments.filter((entry) => entry.role === 'assessor' || entry.role === 'chair');
  return members.filter((entry, index) => members.findIndex((other) => other.personId === entry.personId) === index);
}

/** What the panel arrived at, for the chair and the buyer. */
export function panelResults(bench: Bench) {
  return {
    /**
     * Whom the decision waits for, and everybody's scores with reasons once all of those have locked; before that `results` is `null`.
     * Everybody gets only what they may read themselves: who has not declared, or is recused from a submission, sees no scores of it either.
     */
    async panelResults(
      actor: Actor,
      file: CaseFile,
      callId: string,
    ): Promise<{ readonly active: readonly string[]; readonly results: readonly SubmissionResult[] | null }> {
      const call = callIn(file, callId);
      const panel = panelOf(file);
      const { tables } = bench;
      const active = activeAssessors(
        panel.map((entry) => entry.personId),
        await interestsOf(tables, callId),
      );
      const locks = await locksOf(tables, callId);
      if (!call || active.length === 0 || active.some((personId) => !locks.includes(personId))) return { active, results: null };
      const readable = await submissionsFor(tables, callId, actor.personId);
      const scores = await scoresOf(tables, callId);
      const nameOf = (personId: string) => panel.find((entry) => entry.personId === personId)?.name ?? '';
      const results = readable.map((submission): SubmissionResult => ({
        submissionId: submission.id,
        organisationName: submission.organisationName,
        criteria: scoredCriteria(call.criteria).flatMap((criterion) => {
          const criterionId = criterion.id ?? '';
          const agreement = agreementOf(scores, submission.id, criterionId);
          if (!agreement) return [];
          const given = scores.filter((score) => score.submissionId === submission.id && score.criterionId === criterionId);
          const shown = given.flatMap(({ personId, value, reason }) =>
            value === null ? [] : [{ name: nameOf(personId), value, reason: reason ?? '' }],
          );
          return [{ ...agreement, criterionId, scores: shown.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }];
        }),
      }));
      return { active, results };
    },
  };
}
