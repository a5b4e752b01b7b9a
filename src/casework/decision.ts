import type { OpenedSubmission } from '#submission';
import { mayBeExcluded } from '#assessment/advantage';
import { addAward, addDecision, addSetAside, endAwards } from '#db/save-decision';
import { saveLotState } from '#db/save-case';
import { ownBars } from '#assessment/deciding';
import { openedSubmissionsOf } from '#db/assessment';
import { setAsideOf } from '#db/load-after-decision';
import { organisationsWithPeople } from '#db/organisation';
import type { Tables, Tx } from '#db/tables';
import { lotIn, type CallLot } from '#call/call-lot';
import { margin, publishDecision, readyToDecide } from '#decision';
import { choosingOf } from '#decision/choosing';
import type { SetAsideValues } from '#decision/after-fields';
import { correctDecision, rankingOf } from '#decision/correction';
import type { CorrectionValues } from '#decision/fields';
import { reinstate, setAside } from '#decision/set-aside';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import { ok, refused, type Result } from '#value/result';
import { runAct, type ActRefusal, type Step } from './act.ts';
import type { Bench, LetterText } from './bench.ts';
import { callIn, lotAt, type CallPlace, type LotPlace } from './call.ts';
import { decidingRefusalsOf } from './conflicts.ts';
import { basisOf, waitingFrom } from './decision-basis.ts';
import { draftedLetters, recipientsOf, silentIn, wordsOf, type DraftedLetter, type Words } from './decision-letters.ts';
import { frozen } from './freeze.ts';
import { sendToOrganisation } from './send-letter.ts';
import { barredBySigning, isSigned, signedOf } from '#public-record/signed';
import { withMembers } from './member-letters.ts';
import { tellFollowers } from './tell-followers.ts';

/** What people write for a decision; `correction` makes it a correction of the one that stands. */
type Deciding = Words & Pick<LotPlace, 'callId' | 'lotId'> & { readonly correction?: CorrectionValues };

/** `reached: 'nobody'` where nobody signs in for the organisation: then the body sends the letter itself. */
export type PreviewedLetter = LetterText & {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly chosen: boolean;
  readonly reached: 'somebody' | 'nobody';
};

/** The acts of the decision. */
export function decisionActs(bench: Bench) {
  return {
    /** Whether the panel is done, and then the ranking with its margin. Before every score is locked there is no ranking to see. */
    async decisionBasis(file: CaseFile, at: Pick<LotPlace, 'callId' | 'lotId'>) {
      const call = lotAt(file, at);
      if (!call) return null;
      const basis = await basisOf(bench.tables, call, { file, at: bench.clock.now() });
      const choosing = choosingOf(call);
      const ready = readyToDecide({ state: call.state, choosing, judged: call.stage.judged }, basis);
      const done = ready.ok || ready.refusal.code === 'tied' || ready.refusal.code === 'alreadyDecided';
      const standing = file.decisions.find((decision) => decision.lotId === call.lot.id) ?? null;
      return {
        ready: ready.ok ? (basis.obstacles[0] ?? null) : ready.refusal,
        assessors: basis.assessors,
        locked: basis.locked,
        waitingInterests: basis.waitingInterests,
        ranking: done ? basis.ranking : [],
        reversals: done ? basis.reversals : [],
        firmness: done ? basis.firmness : null,
        /** In the order in which the firmness counts assessors. */
        assessorNames: done ? basis.assessorNames : [],
        /** Seen only once the panel is done: what it names could not be known before. */
        obstacles: done ? basis.obstacles : [],
        lowPrices: done ? basis.lowPrices : [],
        margin: done ? margin(basis.ranking) : null,
        /** Those who get a letter without a place: set aside, not assessed, or without a price. */
        unranked: done ? basis.unranked : [],
        recorded: done ? basis.recorded : {},
        /** The decision that stands, with what was written to each; for the first draft of a correction. */
        standing: standing ? { ...standing, feedback: await feedbackOf(standing.id) } : null,
        frozen: frozen(file, { callId: call.id, scope: 'decision', at: bench.clock.now() }),
        /** The waiting period that a decision made now would start. */
        waiting: waitingFrom(file, call, bench.clock.now()),
        choosing,
        concludes: call.stage.concludes,
      };
    },

    /** The letters as the decision would send them now; nothing is decided or stored. Refuses what the act itself would refuse. */
    async previewLetters(actor: Actor, file: CaseFile, input: Deciding): Promise<Result<readonly PreviewedLetter[], ActRefusal>> {
      const drafted = await draft({ tx: bench.tables, actor, file, at: bench.clock.now() }, input);
      if (!drafted.ok) return drafted;
      const reachable = await organisationsWithPeople(
        bench.tables,
        drafted.value.letters.map(({ recipient }) => recipient.organisationId),
      );
      return ok(
        drafted.value.letters.map(({ recipient, chosen, text }) => ({
          ...text,
          organisationId: recipient.organisationId,
          organisationName: recipient.organisationName,
          chosen,
          reached: reachable.has(recipient.organisationId) ? ('somebody' as const) : ('nobody' as const),
        })),
      );
    },

    /** Decides by the published rule, and writes the letters: to all, ready at the same moment. */
    publishDecision(actor: Actor, input: LotPlace & Words) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'decide' }, (step) => decide(step, input));
    },

    /** Makes the decision anew: the one that stood is kept, everybody gets a new letter, the waiting period begins again. */
    correctDecision(actor: Actor, input: LotPlace & Words & { readonly correction: CorrectionValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'decide' }, (step) => decide(step, input));
    },

    /** The opened submissions of a call by name, and which of them are set aside. No content. */
    async openedNames(callId: string) {
      const aside = await setAsideOf(bench.tables, callId);
      return (await openedSubmissionsOf(bench.tables, { callId })).map(({ id, lotId, organisationName }) => ({
        id,
        lotId,
        name: organisationName,
        aside: aside.find(({ submissionId }) => submissionId === id) ?? null,
      }));
    },

    /** Takes an opened submission out of the ranking, with reasons. Before the decision at once, afterwards for a correction. */
    setAside(actor: Actor, input: CallPlace & { readonly submissionId: string; readonly values: SetAsideValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'setAside' }, async (step) => {
        const about = await asideIn(step, input);
        if (!about) return refused({ code: 'noSuchCall' });
        const set = setAside(about, { ...input.values, submissionId: idOf(input.submissionId), at: step.at });
        if (!set.ok) return set;
        await addSetAside(step.tx, set.value.aside, step.actor.personId);
        return ok({ value: null, events: [set.value.event] });
      });
    },

    /** Takes a submission back into the ranking. */
    reinstate(actor: Actor, input: CallPlace & { readonly submissionId: string }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'setAside' }, async (step) => {
        const about = await asideIn(step, input);
        if (!about) return refused({ code: 'noSuchCall' });
        const back = reinstate(about, idOf(input.submissionId));
        if (!back.ok) return back;
        await step.tx.deleteFrom('setAside').where('submissionId', '=', input.submissionId).execute();
        return ok({ value: null, events: [back.value.event] });
      });
    },
  };

  async function decide(step: Step, input: Deciding) {
    const { tx, at, file } = step;
    const drafted = await draft(step, input);
    if (!drafted.ok) return drafted;
    const { decision, awards, ended, event, letters, concludes } = drafted.value;
    const state = concludes === 'award' ? 'decided' : 'selected';
    await saveLotState(tx, { callId: decision.callId, lotId: decision.lotId, state });
    await addDecision(tx, decision, input.feedback);
    await endAwards(
      tx,
      ended.map(({ id }) => id),
      at,
    );
    for (const award of awards) if (!file.awards.some(({ id }) => id === award.id)) await addAward(tx, award);
    for (const letter of letters) await send(tx, letter, { file, decisionId: decision.id, at });
    const call = lotAt(file, input);
    const told = call ? await tellFollowers(bench, tx, { notice: { kind: 'decisionPublic', file, call }, at }) : [];
    return ok({ value: null, events: [event], told });
  }

  async function send(
    tx: Tx,
    letter: DraftedLetter,
    about: { readonly file: CaseFile; readonly decisionId: string; readonly at: Step['at'] },
  ) {
    const { file, decisionId, at } = about;
    const { organisationId } = letter.recipient;
    const row = { id: letter.id, decisionId, organisationId, chosen: letter.chosen, language: file.language, ...letter.text };
    await tx.insertInto('letter').values(row).execute();
    const sending = { kind: 'letter' as const, caseId: file.id, language: file.language, readyAt: at, ...letter.text };
    await sendToOrganisation(bench, tx, { organisationId, letter: sending });
  }

  /** The decision with its letters, not stored yet. */
  async function draft({ tx: db, actor, file, at }: Omit<Step, 'tx'> & { readonly tx: Tables | Tx }, input: Deciding) {
    const call = lotAt(file, input);
    if (!call) return refused({ code: 'noSuchCall' });
    const waits = frozen(file, { callId: call.id, scope: 'decision', at });
    if (waits) return refused(waits);
    const [barred] = await decidingRefusalsOf(db, { actor, file, callId: call.id });
    // Before anything else: what is in the way of a decision may name whoever comes first.
    if (barred && ownBars.some((own) => own === barred.code)) return refused(barred);
    const basis = await basisOf(db, call, { file, at });
    const standing = standingOn(file, call);
    const settled = standing && input.correction?.correctionKind === 'reasons' ? { ...basis, ...rankingOf(standing.decision) } : basis;
    const choosing = choosingOf(call);
    const ready = readyToDecide({ state: input.correction ? 'opened' : call.state, choosing, judged: call.stage.judged }, settled);
    if (!ready.ok) return ready;
    // A correction of the reasons leaves the ranking as it stands.
    const [obstacle] = input.correction?.correctionKind === 'reasons' ? [] : basis.obstacles;
    if (obstacle) return refused(obstacle);
    if (barred) return refused(barred);
    const own = recipientsOf(settled, choosing);
    const silent = silentIn(own, input.feedback);
    if (silent) return refused({ code: 'feedbackMissing', facts: { organisation: silent } });
    const recipients = await withMembers(db, call, own);
    const letterIds = recipients.map(() => idOf<'letter'>(bench.ids.newId()));
    const deciding = {
      id: idOf<'decision'>(bench.ids.newId()),
      newAwardId: () => idOf<'award'>(bench.ids.newId()),
      ...wordsOf(input, { file, basis: settled, actor, at }),
      decidedBy: actor.name,
      waiting: waitingFrom(file, call, at),
      letters: letterIds,
      at,
    };
    const made = input.correction
      ? standing
        ? correctDecision(call, standing, { basis: settled, correction: input.correction, deciding })
        : refused({ code: 'notDecided' as const })
      : publishDecision(call, settled, deciding);
    if (!made.ok) return made;
    const { decision, awards, ended, event } = made.value;
    const letters = draftedLetters(bench, { file, call, decision, recipients, letterIds, feedback: input.feedback });
    return ok({ decision, awards, event, ended, letters, concludes: call.stage.concludes });
  }

  async function feedbackOf(decisionId: string): Promise<Readonly<Record<string, string>>> {
    const row = await bench.tables.selectFrom('decision').select('feedback').where('id', '=', decisionId).executeTakeFirst();
    return row?.feedback ?? {};
  }
}

/** What setting aside a submission depends on: the lot that it was submitted for. */
async function asideIn({ tx, file }: Step, { callId, submissionId }: { readonly callId: string; readonly submissionId: string }) {
  const whole = callIn(file, callId);
  if (!whole) return null;
  const submissions = await openedSubmissionsOf(tx, { callId });
  const lot = lotIn(whole, submissions.find(({ id }) => id === submissionId)?.lotId ?? null);
  return {
    call: lot ?? whole,
    submissions: submissions.map(({ id }) => id),
    aside: await setAsideOf(tx, callId),
    heard: heardOf(file, submissions),
    signed: lot ? barredBySigning(file, { kind: lot.kind, lotId: lot.lot.id, submissionId }) : isSigned(file, { callId }),
  };
}

/** Submissions of which was found, after a hearing, that nothing evens out what their parties had before the call. */
function heardOf(file: CaseFile, submissions: readonly OpenedSubmission[]) {
  return submissions
    .filter((submission) =>
      mayBeExcluded(
        file.advantages.filter(({ callId }) =>
          file.calls.some(({ id, lots }) => id === callId && lots.some((lot) => lot.id === submission.lotId)),
        ),
        [submission.organisationId],
      ),
    )
    .map(({ id }) => id);
}

function standingOn(file: CaseFile, { lot }: CallLot) {
  const decision = file.decisions.find((candidate) => candidate.lotId === lot.id);
  const awards = file.awards.filter((candidate) => candidate.lotId === lot.id);
  const followed = file.calls.some(({ lots }) => lots.some(({ followsId }) => followsId === lot.id));
  return decision ? { decision, awards, signed: signedOf(file).map(({ id }) => id), followed } : null;
}
