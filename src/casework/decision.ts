import { locksOf, openedSubmissionsOf, scoresOf } from '#db/assessment';
import { interestsOf } from '#db/interests';
import { saveDecision } from '#db/save-case';
import type { Tables, Tx } from '#db/tables';
import { margin, publishDecision, readyToDecide, type DecisionBasis, type WaitingPeriod } from '#decision';
import type { DecisionValues } from '#decision/fields';
import { standingOf } from '#assessment/interest';
import { activeAssessors } from '#assessment/panel';
import { assessorsOf, firmnessOf } from '#decision/firmness';
import { rankingOf } from '#decision/ranking';
import { waitingPeriodOf } from '#decision/waiting';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import type { Call } from '#call';
import { zoneOf } from '#party/organisation';
import { idOf, type Id } from '#value/id';
import { dayIn, type Instant } from '#value/instant';
import { ok, refused, type Result } from '#value/result';
import type { Language } from '#value/text';
import { runAct, type ActRefusal } from './act.ts';
import type { Bench, LetterText } from './bench.ts';
import { callIn } from './call.ts';
import { decidingRefusalsOf } from './conflicts.ts';
import { panelOf } from './panel-results.ts';
import { tellFollowers } from './tell-followers.ts';

type Place = { readonly caseId: string; readonly callId: string };

type Deciding = Place & { readonly values: DecisionValues; readonly feedback: Readonly<Record<string, string>> };

export type PreviewedLetter = LetterText & { readonly organisationId: string; readonly organisationName: string; readonly chosen: boolean };

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
        waitingInterests: basis.waitingInterests,
        ranking: done ? basis.ranking : [],
        reversals: done ? basis.reversals : [],
        firmness: done ? basis.firmness : null,
        /** In the order in which the firmness counts assessors. */
        assessorNames: done ? basis.assessorNames : [],
        margin: done ? margin(basis.ranking) : null,
        /** Organisations whose submission could not be ranked: nobody may assess it, or it has no price. They get no letter from here. */
        unranked: done ? basis.unranked : [],
        /** The waiting period that a decision made now would start. */
        waiting: waitingFrom(file, bench.clock.now()),
      };
    },

    /** The letters as the decision would send them now; nothing is decided or stored. Refuses what `publishDecision` would refuse. */
    async previewLetters(
      actor: Actor,
      file: CaseFile,
      input: Omit<Deciding, 'caseId'>,
    ): Promise<Result<readonly PreviewedLetter[], ActRefusal>> {
      const drafted = await draft(bench.tables, { ...input, actor, file, at: bench.clock.now() });
      if (!drafted.ok) return drafted;
      return ok(
        drafted.value.letters.map(({ line, text }) => ({
          ...text,
          organisationId: line.organisationId,
          organisationName: line.organisationName,
          chosen: line.rank === 1,
        })),
      );
    },

    /** Decides by the published rule, and writes the letters: to all, ready at the same moment. */
    publishDecision(actor: Actor, input: Deciding) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'decide' }, async ({ tx, at, file, actor: deciding }) => {
        const drafted = await draft(tx, { ...input, actor: deciding, file, at });
        if (!drafted.ok) return drafted;
        const { decision, award, call, event, letters } = drafted.value;
        await tx.updateTable('call').set({ state: call.state }).where('id', '=', call.id).execute();
        await saveDecision(tx, decision, { awards: [award], feedback: input.feedback });
        for (const { id, line, text } of letters) {
          const { organisationId } = line;
          const chosen = line.rank === 1;
          await tx
            .insertInto('letter')
            .values({ id, decisionId: decision.id, organisationId, chosen, language: file.language, ...text })
            .execute();
          await sendToOrganisation(bench, tx, { caseId: file.id, organisationId, language: file.language, ...text, readyAt: at });
        }
        await tellFollowers(bench, tx, { notice: { kind: 'decisionPublic', file, call }, at });
        return ok({ value: null, events: [event] });
      });
    },
  };

  /** The decision with its letters, not stored yet. */
  async function draft(
    db: Tables | Tx,
    deciding: Omit<Deciding, 'caseId'> & { readonly actor: Actor; readonly file: CaseFile; readonly at: Instant },
  ) {
    const { file, at, feedback } = deciding;
    const call = callIn(file, deciding.callId);
    if (!call) return refused({ code: 'noSuchCall' });
    const basis = await basisOf(db, call, file);
    const ready = readyToDecide(call, basis);
    if (!ready.ok) return ready;
    const [barred] = await decidingRefusalsOf(db, deciding);
    if (barred) return refused(barred);
    const silent = basis.ranking.find((line) => line.rank !== 1 && !feedback[line.organisationId]);
    if (silent) return refused({ code: 'feedbackMissing', facts: { organisation: silent.organisationName } });
    const letterIds = basis.ranking.map((): Id<'letter'> => idOf(bench.ids.newId()));
    const decided = publishDecision(call, basis, {
      id: idOf(bench.ids.newId()),
      awardId: idOf(bench.ids.newId()),
      values: deciding.values,
      decidedBy: deciding.actor.name,
      waiting: waitingFrom(file, at),
      letters: letterIds,
      at,
    });
    if (!decided.ok) return decided;
    const { decision } = decided.value;
    const letters = basis.ranking.flatMap((line, index) => {
      const id = letterIds[index];
      const about = { file, call, decision, line, feedback: feedback[line.organisationId] ?? null, language: file.language };
      return id ? [{ id, line, text: bench.letters.decision(about) }] : [];
    });
    return ok({ ...decided.value, letters });
  }
}

function waitingFrom(file: CaseFile, at: Instant): WaitingPeriod | null {
  return waitingPeriodOf(file.route, { country: file.country, noticeOn: dayIn(zoneOf(file.country), at) });
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

type Basis = DecisionBasis & { readonly unranked: readonly string[]; readonly assessorNames: readonly string[] };

async function basisOf(db: Tables | Tx, call: Call, file: CaseFile): Promise<Basis> {
  const interests = await interestsOf(db, call.id);
  const locks = await locksOf(db, call.id);
  const panel = panelOf(file).map((entry) => entry.personId);
  const active = activeAssessors(panel, interests);
  const submissions = await openedSubmissionsOf(db, call.id);
  const scores = await scoresOf(db, call.id);
  const { ranking, reversals } = rankingOf(call, submissions, scores);
  return {
    assessors: active.length,
    locked: active.filter((personId) => locks.includes(personId)).length,
    waitingInterests: interests.filter((interest) => standingOf(interest) === 'waiting').length,
    ranking,
    reversals,
    firmness: firmnessOf(call, ranking, scores),
    assessorNames: assessorsOf(scores).map((personId) => panelOf(file).find((entry) => entry.personId === personId)?.name ?? ''),
    unranked: submissions
      .filter((submission) => !ranking.some((line) => line.submissionId === submission.id))
      .map((submission) => submission.organisationName),
  };
}
