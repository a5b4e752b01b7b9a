import { declareInterests, lockScores, ruleInterest, scoredCriteria, standingOf, type Interest, type Standing } from '#assessment';
import type { InterestValues, RulingValues, ScoreValues } from '#assessment/fields';
import { readingOrder } from '#assessment/reading-order';
import { biddersOf, interestsOf, locksOf, scoresOf, submissionsFor } from '#db/assessment';
import type { Actor } from '#party/role';
import { idOf } from '#value/id';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';
import { openedMaterial } from './opened-material.ts';
import { panelResults } from './panel-results.ts';

type Place = { readonly caseId: string; readonly callId: string };

/** The acts of the panel. Nothing of a submission is read before its reader has declared, and nothing of others' scores before the lock. */
export function assessmentActs(bench: Bench) {
  return {
    /** Declares one's interests towards every bidder, all at once. */
    declareInterests(actor: Actor, input: Place & { readonly byOrganisation: Readonly<Record<string, InterestValues>> }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'declareInterest' }, async ({ tx, at, file }) => {
        const call = callIn(file, input.callId);
        if (call?.state !== 'opened') return refused({ code: 'notOpened' });
        const bidders = await biddersOf(tx, call.id);
        const missing = bidders.find((bidder) => !input.byOrganisation[bidder.id]?.statement);
        if (missing) return refused({ code: 'declareFirst', facts: { organisation: missing.name } });
        const interests = bidders.map((bidder): Interest => {
          const values = input.byOrganisation[bidder.id];
          return {
            statement: values?.statement ?? 'unsure',
            detail: values?.detail ?? null,
            id: idOf(bench.ids.newId()),
            callId: call.id,
            personId: actor.personId,
            organisationId: idOf(bidder.id),
            declaredAt: at,
            ruling: null,
            rulingReason: null,
            ruledAt: null,
          };
        });
        const declared = declareInterests(interests, await interestsOf(tx, call.id, actor.personId));
        if (!declared.ok) return declared;
        for (const interest of interests) {
          const { statement, detail, id, callId, personId, organisationId, declaredAt } = interest;
          await tx
            .insertInto('interest')
            .values({ statement: statement ?? 'unsure', detail, id, callId, personId, organisationId, declaredAt })
            .execute();
        }
        return ok({ value: null, events: [declared.value.event] });
      });
    },

    /** Rules on a declared link. Nobody rules on their own. */
    ruleInterest(actor: Actor, input: Place & { readonly interestId: string; readonly ruling: RulingValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'ruleInterest' }, async ({ tx, at }) => {
        const interest = (await interestsOf(tx, input.callId)).find((candidate) => candidate.id === input.interestId);
        if (!interest) return refused({ code: 'noSuchInterest' });
        if (interest.personId === actor.personId) return refused({ code: 'ownInterest' });
        const ruled = ruleInterest(interest, input.ruling, at);
        if (!ruled.ok) return ruled;
        const { ruling, rulingReason, ruledAt } = ruled.value.interest;
        await tx
          .updateTable('interest')
          .set({ ruling, rulingReason, ruledAt, ruledBy: actor.personId })
          .where('id', '=', interest.id)
          .execute();
        return ok({ value: null, events: [ruled.value.event] });
      });
    },

    /**
     * What one panel member works on: who bids, where the member stands, and only then the submissions it may read, in that member's own
     * order, with its own scores.
     */
    async workbench(actor: Actor, callId: string) {
      const bidders = await biddersOf(bench.tables, callId);
      const interests = await interestsOf(bench.tables, callId, actor.personId);
      const locks = await locksOf(bench.tables, callId);
      const standings = bidders.map((bidder): { id: string; name: string; standing: Standing } => ({
        ...bidder,
        standing: standingOf(interests.find((interest) => interest.organisationId === bidder.id) ?? null),
      }));
      const visible = new Map(
        (await submissionsFor(bench.tables, callId, actor.personId)).map((submission) => [submission.id, submission]),
      );
      return {
        bidders: standings,
        declared: interests.length > 0,
        locked: locks.includes(actor.personId),
        submissions: readingOrder(actor.personId, [...visible.keys()]).flatMap((id) => visible.get(id) ?? []),
        scores: await scoresOf(bench.tables, callId, actor.personId),
      };
    },

    /** Saves one's scores of one submission; half-finished ones too. Refuses what the member may not see, and after the lock. */
    saveScores(
      actor: Actor,
      input: Place & { readonly submissionId: string; readonly byCriterion: Readonly<Record<string, ScoreValues>> },
    ) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'scoreSubmissions' }, async ({ tx, at, file }) => {
        const call = callIn(file, input.callId);
        if (call?.state !== 'opened') return refused({ code: 'notOpened' });
        if ((await locksOf(tx, call.id)).includes(actor.personId)) return refused({ code: 'locked' });
        const visible = await submissionsFor(tx, call.id, actor.personId);
        if (!visible.some((submission) => submission.id === input.submissionId)) return refused({ code: 'recused' });
        for (const criterion of scoredCriteria(call.criteria)) {
          const score = input.byCriterion[criterion.id ?? ''];
          if (!score || !criterion.id) continue;
          await tx
            .insertInto('score')
            .values({
              id: bench.ids.newId(),
              callId: call.id,
              submissionId: input.submissionId,
              criterionId: criterion.id,
              personId: actor.personId,
              scoredAt: at,
              value: score.value,
              reason: score.reason,
            })
            .onConflict((conflict) =>
              conflict
                .columns(['submissionId', 'criterionId', 'personId'])
                .doUpdateSet({ value: score.value, reason: score.reason, scoredAt: at }),
            )
            .execute();
        }
        return ok({ value: null, events: [] });
      });
    },

    /** Locks one's scores; each is from then on vouched for by the journal. */
    lockScores(actor: Actor, input: Place) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'lockScores' }, async ({ tx, at, file }) => {
        const call = callIn(file, input.callId);
        if (call?.state !== 'opened') return refused({ code: 'notOpened' });
        if ((await locksOf(tx, call.id)).includes(actor.personId)) return refused({ code: 'locked' });
        const visible = await submissionsFor(tx, call.id, actor.personId);
        const own = await interestsOf(tx, call.id, actor.personId);
        const locked = lockScores({
          callId: call.id,
          personId: actor.personId,
          submissions: visible.map((submission) => submission.id),
          waiting: own.filter((interest) => standingOf(interest) === 'waiting').length,
          criteria: call.criteria,
          scores: await scoresOf(tx, call.id, actor.personId),
        });
        if (!locked.ok) return locked;
        await tx.insertInto('scoreLock').values({ callId: call.id, personId: actor.personId, lockedAt: at }).execute();
        return ok({ value: null, events: [locked.value.event] });
      });
    },

    ...openedMaterial(bench),
    ...panelResults(bench),

    /** For the chair and the buyer: who has declared and locked, and which links wait for a ruling. Nobody's scores: those are `panelResults`. */
    async panelRoom(callId: string) {
      const interests = await interestsOf(bench.tables, callId);
      const bidders = await biddersOf(bench.tables, callId);
      const locks = await locksOf(bench.tables, callId);
      return { interests: interests.map((interest) => ({ ...interest, standing: standingOf(interest) })), bidders, locks };
    },
  };
}
