import { locksOf, interestsOf, openedSubmissionsOf, scoresOf } from '#db/assessment';
import { saveDecision } from '#db/save-case';
import type { Tables, Tx } from '#db/tables';
import { margin, publishDecision, readyToDecide, type DecisionBasis } from '#decision';
import type { DecisionValues } from '#decision/fields';
import { standingOf } from '#assessment';
import { rankingOf } from '#decision/ranking';
import { waitingPeriodOf } from '#decision/waiting';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import type { Call } from '#call';
import { zoneOf } from '#party/organisation';
import { idOf, type Id } from '#value/id';
import { dayIn } from '#value/instant';
import { ok, refused } from '#value/result';
import type { Language } from '#value/text';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';

type Place = { readonly caseId: string; readonly callId: string };

/** The acts of the decision. */
export function decisionActs(bench: Bench) {
  return {
    /** Whether the panel is done, and then the ranking with its margin. Before every score is locked there is no ranking to see. */
    async decisionBasis(file: CaseFile, callId: string) {
      const call = callIn(file, callId);
      if (!call) return null;
      const basis = await basisOf(bench.tables, call, file);
      const ready = readyToDecide(call, basis);
      const done = ready.ok || ready.refusal.code === 'tied' || ready.refusal.code === 'alreadyDecided';
      return {
        ready: ready.ok ? null : ready.refusal,
        assessors: basis.assessors,
        locked: basis.locked,
        ranking: done ? basis.ranking : [],
        reversals: done ? basis.reversals : [],
        margin: done ? margin(basis.ranking) : null,
      };
    },

    /** Decides by the published rule, and writes the letters: to all, ready at the same moment. */
    publishDecision(actor: Actor, input: Place & { readonly values: DecisionValues; readonly feedback: Readonly<Record<string, string>> }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'decide' }, async ({ tx, at, file }) => {
        const call = callIn(file, input.callId);
        if (!call) return refused({ code: 'noSuchCall' });
        const basis = await basisOf(tx, call, file);
        const silent = basis.ranking.find((line) => line.rank !== 1 && !input.feedback[line.organisationId]);
        if (silent) return refused({ code: 'feedbackMissing', facts: { organisation: silent.organisationName } });
        const waiting = waitingPeriodOf(file.route, { country: file.country, noticeOn: dayIn(zoneOf(file.country), at) });
        const letterIds = basis.ranking.map((): Id<'letter'> => idOf(bench.ids.newId()));
        const decided = publishDecision(call, basis, {
          id: idOf(bench.ids.newId()),
          awardId: idOf(bench.ids.newId()),
          values: input.values,
          decidedBy: actor.name,
          waiting,
          letters: letterIds,
          at,
        });
        if (!decided.ok) return decided;
        const { decision, award, call: closed, event } = decided.value;
        await tx.updateTable('call').set({ state: closed.state }).where('id', '=', call.id).execute();
        await saveDecision(tx, decision, { awards: [award], feedback: input.feedback });
        for (const [index, line] of basis.ranking.entries()) {
          const id = letterIds[index];
          if (!id) continue;
          const letter = bench.letters.decision({
            file,
            call,
            decision,
            line,
            feedback: input.feedback[line.organisationId] ?? null,
            language: file.language,
          });
          await tx
            .insertInto('letter')
            .values({
              id,
              decisionId: decision.id,
              organisationId: line.organisationId,
              chosen: line.rank === 1,
              language: file.language,
              ...letter,
            })
            .execute();
          await sendToOrganisation(bench, tx, {
            caseId: file.id,
            organisationId: line.organisationId,
            language: file.language,
            ...letter,
            readyAt: at,
          });
        }
        return ok({ value: null, events: [event] });
      });
    },
  };
}

type Sending = {
  readonly caseId: string;
  readonly organisationId: string;
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
  readonly readyAt: CaseFile['changedAt'];
};

/** Puts a letter into the outbox for everybody who acts for an organisation; all with the same moment. */
async function sendToOrganisation(bench: Bench, tx: Tx, letter: Sending): Promise<void> {
  const people = await tx
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .select(['person.id', 'person.email'])
    .where('membership.organisationId', '=', letter.organisationId)
    .execute();
  for (const person of people) {
    await tx
      .insertInto('outbox')
      .values({ id: bench.ids.newId(), kind: 'letter', personId: person.id, email: person.email, ...letter })
      .execute();
  }
}

async function basisOf(db: Tables | Tx, call: Call, file: CaseFile): Promise<DecisionBasis> {
  const panel = new Set(
    file.assignments.filter((entry) => entry.role === 'assessor' || entry.role === 'chair').map((entry) => entry.personId),
  );
  const interests = await interestsOf(db, call.id);
  const locks = await locksOf(db, call.id);
  // A member recused from everybody has nothing to lock.
  const active = [...panel].filter((personId) => {
    const own = interests.filter((interest) => interest.personId === personId);
    return own.length === 0 || own.some((interest) => standingOf(interest) !== 'recused');
  });
  const submissions = await openedSubmissionsOf(db, call.id);
  const { ranking, reversals } = rankingOf(call, submissions, await scoresOf(db, call.id));
  return {
    assessors: active.length,
    locked: active.filter((personId) => locks.includes(personId)).length,
    waitingInterests: interests.filter((interest) => standingOf(interest) === 'waiting').length,
    ranking,
    reversals,
  };
}
