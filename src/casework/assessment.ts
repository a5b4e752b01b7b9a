import { lockScores } from '#assessment';
import { lotIn, lotsOf } from '#call/call-lot';
import type { ScoreValues } from '#assessment/fields';
import { standingTowards, type Interest, type Standing } from '#assessment/interest';
import { readingOrder } from '#assessment/reading-order';
import { criteriaFor } from '#assessment/scorers';
import { lockedEverything, lockedLots, locksOf, scoresOf, submissionsFor } from '#db/assessment';
import { biddersOf, leadsOf } from '#db/bidders';
import { interestsOf } from '#db/interests';
import type { Actor } from '#party/role';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn, type CallPlace } from './call.ts';
import { barredFor } from './interviews.ts';
import { withGroups } from './group-standings.ts';
import { namesOf } from './hidden-names.ts';
import { openedMaterial } from './opened-material.ts';
import { panelChangeActs } from './panel-changes.ts';
import { panelResults } from './panel-results.ts';

/** The acts of the panel. Nothing of a submission is read before its reader has declared, and nothing of others' scores before the lock. */
export function assessmentActs(bench: Bench) {
  return {
    /**
     * What one panel member works on: who bids, where the member stands, and only then the submissions it may read, in that member's own
     * order, with its own scores.
     */
    async workbench(actor: Actor, callId: string) {
      const bidders = await biddersOf(bench.tables, callId);
      const interests = await interestsOf(bench.tables, callId, actor.personId);
      const locked = await lockedLots(bench.tables, { callId, personId: actor.personId });
      const lots = await bench.tables.selectFrom('lot').select('id').where('callId', '=', callId).where('state', '!=', 'waiting').execute();
      const own = bidders.map((bidder): { id: string; name: string; standing: Standing } => ({
        ...bidder,
        standing: standingTowards(interests, bidder.id),
      }));
      const standings = await withGroups(bench.tables, callId, own);
      const seen = (await submissionsFor(bench.tables, callId, actor.personId)).map(await namesOf(bench.tables, callId));
      const visible = new Map(seen.map((submission) => [submission.id, submission]));
      return {
        bidders: standings,
        declared: interests.length > 0 && standings.every(({ standing }) => standing !== 'undeclared'),
        /** Whether everything that was opened is locked, and which lots are. */
        locked: lots.length > 0 && lots.every(({ id }) => locked.includes(id)),
        lockedLots: locked,
        submissions: readingOrder(actor.personId, [...visible.keys()]).flatMap((id) => visible.get(id) ?? []),
        scores: await scoresOf(bench.tables, callId, actor.personId),
        /** What the member does not score, because it is judged in an interview. */
        barred: await barredFor(bench.tables, callId, actor.personId),
      };
    },

    /** Saves one's scores of one submission; half-finished ones too. Refuses what the member may not see, and after the lock. */
    saveScores(
      actor: Actor,
      input: CallPlace & { readonly submissionId: string; readonly byCriterion: Readonly<Record<string, ScoreValues>> },
    ) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'scoreSubmissions' }, async ({ tx, at, file, actor: scoring }) => {
        const call = callIn(file, input.callId);
        if (call?.state !== 'opened') return refused({ code: 'notOpened' });
        const submission = (await submissionsFor(tx, call.id, actor.personId)).find(({ id }) => id === input.submissionId);
        if (!submission) return refused({ code: 'recused' });
        const lot = lotIn(call, submission.lotId);
        if (lot?.state !== 'opened') return refused({ code: 'notOpened' });
        if ((await locksOf(tx, submission.lotId)).includes(actor.personId)) return refused({ code: 'locked' });
        const barred = (await barredFor(tx, call.id, actor.personId)).filter(({ submissionId }) => submissionId === input.submissionId);
        for (const criterion of criteriaFor(lot.criteria, scoring.roles)) {
          const score = input.byCriterion[criterion.id ?? ''];
          if (!score || !criterion.id) continue;
          const bar = barred.find(({ criterionId }) => criterionId === criterion.id);
          if (bar && score.value === null && score.reason === null) continue;
          if (bar) return refused({ code: 'interviewNotAttended', facts: { criterion: criterion.title ?? '', why: bar.why } });
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

    /** Locks one's scores of every lot that is open; each is from then on vouched for by the journal. */
    lockScores(actor: Actor, input: CallPlace) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'lockScores' }, async ({ tx, at, file, actor: scoring }) => {
        const call = callIn(file, input.callId);
        if (call?.state !== 'opened') return refused({ code: 'notOpened' });
        const before = await lockedLots(tx, { callId: call.id, personId: actor.personId });
        const open = lotsOf(call).filter(({ lot, state }) => state === 'opened' && !before.includes(lot.id));
        if (open.length === 0) return refused({ code: 'locked' });
        const visible = (await submissionsFor(tx, call.id, actor.personId)).filter(({ lotId }) => open.some(({ lot }) => lot.id === lotId));
        const own = await interestsOf(tx, call.id, actor.personId);
        const locked = lockScores({
          callId: call.id,
          personId: actor.personId,
          submissions: visible.map((submission) => submission.id),
          waiting: own.filter((interest) => standingTowards(own, interest.organisationId) === 'waiting').length,
          criteria: criteriaFor(call.criteria, scoring.roles),
          scores: (await scoresOf(tx, call.id, actor.personId)).filter((score) => visible.some(({ id }) => id === score.submissionId)),
          barred: await barredFor(tx, call.id, actor.personId),
        });
        if (!locked.ok) return locked;
        for (const { lot } of open)
          await tx.insertInto('scoreLock').values({ callId: call.id, lotId: lot.id, personId: actor.personId, lockedAt: at }).execute();
        return ok({ value: null, events: [locked.value.event] });
      });
    },

    ...openedMaterial(bench),
    ...panelResults(bench),
    ...panelChangeActs(bench),

    /** For the chair and the buyer: who has declared and locked everything that is open, and which links wait for a ruling. Nobody's scores: those are `panelResults`. */
    async panelRoom(callId: string) {
      const interests = await interestsOf(bench.tables, callId);
      const bidders = await biddersOf(bench.tables, callId);
      const locks = await lockedEverything(bench.tables, callId);
      const standing = (interest: Interest) =>
        standingTowards(
          interests.filter((other) => other.personId === interest.personId),
          interest.organisationId,
        );
      const { length: leads } = await leadsOf(bench.tables, callId);
      return { interests: interests.map((interest) => ({ ...interest, standing: standing(interest) })), bidders, leads, locks };
    },
  };
}
