import { recordStageTalk, withoutTalk } from '#assessment/stage-talk';
import type { StageTalkValues } from '#assessment/stage-talk-fields';
import { currentLotsOf, type CallLot } from '#call/call-lot';
import { submissionsFor } from '#db/assessment';
import { addStageTalk, readableStageTalks, stageTalksOf } from '#db/stage-talks';
import { isChosen, type Decision } from '#decision';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn, lotAt, type LotPlace } from './call.ts';
import { frozen } from './freeze.ts';
import { sendToOrganisation } from './send-letter.ts';

/** With how many of those who go on from a lot a talk is recorded, and with how many none. */
export type TalksSoFar = { readonly lotId: string; readonly recorded: number; readonly missing: number };

/** Negotiation and dialogue: the talks between two stages. */
export function stageTalkActs(bench: Bench) {
  return {
    /** For the body: with whom there is to be a talk, and what is recorded, of those whose submissions the person may read. */
    async stageTalkRoom(actor: Actor, about: { readonly file: CaseFile; readonly call: CallLot }) {
      const { file, call } = about;
      const place = { callId: call.id, lotId: call.lot.id, personId: actor.personId };
      const readable = await submissionsFor(bench.tables, call.id, actor.personId);
      const talks = await readableStageTalks(bench.tables, place);
      return goingOn(file, call).map(({ submissionId, organisationName }) => ({
        submissionId,
        organisationName,
        readable: readable.some(({ id }) => id === submissionId),
        talks: talks.filter((talk) => talk.submissionId === submissionId),
      }));
    },

    /** How far the talks are: of each lot that waits for them, with how many of those who go on one is recorded, and with how many none. */
    async stageTalksSoFar(file: CaseFile): Promise<readonly TalksSoFar[]> {
      const waiting = file.calls.flatMap(currentLotsOf).filter(({ lot, stage }) => lot.state === 'selected' && stage.talks !== 'none');
      return Promise.all(
        waiting.map(async (call) => {
          const chosen = goingOn(file, call);
          const missing = withoutTalk(call, { chosen, talks: await stageTalksOf(bench.tables, call.lot.id) }).length;
          return { lotId: call.lot.id, recorded: chosen.length - missing, missing };
        }),
      );
    },

    /** For a bidder: the minutes of its own talks in all stages of the call, and what all who went on were told. */
    async ownStageTalks(actor: Actor, about: { readonly file: CaseFile; readonly callId: string }) {
      const { organisationId } = actor;
      const call = callIn(about.file, about.callId);
      if (!organisationId || !call) return [];
      const rounds = await Promise.all(
        call.lots.map(async ({ id }) => {
          const lot = lotAt(about.file, { callId: call.id, lotId: id });
          const invited = lot && goingOn(about.file, lot).some((line) => line.organisationId === organisationId);
          const talks = invited ? await stageTalksOf(bench.tables, id) : [];
          return {
            lotId: id,
            own: talks.filter((talk) => talk.organisationId === organisationId),
            forAll: talks.flatMap(({ id: talkId, forAll }) => (forAll ? [{ id: talkId, text: forAll }] : [])),
          };
        }),
      );
      return rounds.filter(({ own, forAll }) => own.length > 0 || forAll.length > 0);
    },

    /** Records a talk, and tells all who go on what all must know: the same words, at the same moment, not from whose talk they came. */
    recordStageTalk(actor: Actor, input: LotPlace & { readonly submissionId: string; readonly values: StageTalkValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'holdStageTalks' }, async ({ tx, at, file }) => {
        const call = lotAt(file, input);
        if (!call) return refused({ code: 'noSuchCall' });
        const waits = frozen(file, { callId: call.id, scope: 'call', at });
        if (waits) return refused(waits);
        const chosen = goingOn(file, call);
        const readable = await submissionsFor(tx, call.id, actor.personId);
        const mine = chosen.find(
          ({ submissionId }) => submissionId === input.submissionId && readable.some(({ id }) => id === submissionId),
        );
        const recorded = recordStageTalk({
          id: idOf(bench.ids.newId()),
          at,
          call,
          begun: callIn(file, input.callId)?.lots ?? [],
          submissionId: mine?.submissionId ?? null,
          values: input.values,
        });
        if (!recorded.ok) return recorded;
        const { talk, event } = recorded.value;
        await addStageTalk(tx, talk, actor.personId);
        if (talk.forAll) {
          const text = bench.letters.toldAll({ file, call, told: talk.forAll, language: file.language });
          const letter = { kind: 'letter' as const, caseId: file.id, language: file.language, readyAt: at, ...text };
          for (const { organisationId } of chosen) await sendToOrganisation(bench, tx, { organisationId, letter });
        }
        return ok({ value: null, events: [event] });
      });
    },
  };
}

/** Those who were chosen to go on from a stage of a lot. */
export function goingOn(file: CaseFile, call: CallLot): Decision['ranking'] {
  const decision = file.decisions.find(({ lotId }) => lotId === call.lot.id);
  return decision ? decision.ranking.filter((line) => isChosen(decision, line)) : [];
}
