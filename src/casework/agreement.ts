import { agreementKindOf, signAgreement } from '#agreement';
import { phasesAgreed } from '#agreement/test-phase';
import type { AgreementValues } from '#agreement/fields';
import { answerName } from '#submission/fields';
import { saveAgreement } from '#db/save-case';
import { addPhases } from '#db/save-phases';
import type { Measure } from '#outcome';
import { waitingOf } from '#decision/complaint';
import { zoneOf } from '#party/organisation';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import { dayIn } from '#value/instant';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { frozen } from './freeze.ts';

/** The acts of the agreement. */
export function agreementActs(bench: Bench) {
  return {
    /** The promises of the chosen submission, word for word: the answers to those questions that the call marked as promises. */
    async promisesOf(file: CaseFile, awardId: string): Promise<AgreementValues['promises']> {
      const award = file.awards.find((candidate) => candidate.id === awardId);
      const call = file.calls.find((candidate) => candidate.id === award?.callId);
      if (!award || !call) return [];
      const opened = await bench.tables
        .selectFrom('openedSubmission')
        .select('content')
        .where('id', '=', award.submissionId)
        .executeTakeFirst();
      if (!opened) return [];
      return call.questions.flatMap((question) => {
        const text = opened.content.answers[answerName(question.id ?? '')];
        return question.promise === 'yes' && text ? [{ id: null, source: question.title, text, clause: null, waiver: null }] : [];
      });
    },

    /** Signs after the waiting period; measures come from the need, so that the baseline was public before anybody was chosen. */
    signAgreement(actor: Actor, input: { readonly caseId: string; readonly awardId: string; readonly values: AgreementValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'signAgreement' }, async ({ tx, at, file }) => {
        const award = file.awards.find((candidate) => candidate.id === input.awardId);
        const call = file.calls.find((candidate) => candidate.id === award?.callId);
        const kind = call ? agreementKindOf(call) : null;
        if (!award || !call || !kind) return refused({ code: 'noAward' });
        if (file.agreements.some((agreement) => agreement.awardId === award.id)) return refused({ code: 'alreadySigned' });
        const waits = frozen(file, { callId: award.callId, scope: 'decision', at });
        if (waits) return refused(waits);
        const signed = signAgreement({
          id: idOf(bench.ids.newId()),
          values: {
            ...input.values,
            promises: input.values.promises.map((promise) => ({ ...promise, id: promise.id ?? bench.ids.newId() })),
          },
          award,
          kind,
          waiting: waitingOf(file, award.lotId),
          today: dayIn(zoneOf(file.country), at),
          at,
        });
        if (!signed.ok) return signed;
        const { agreement, event } = signed.value;
        const measures = file.need.measures.map((measure): Measure => ({
          id: idOf(bench.ids.newId()),
          agreementId: agreement.id,
          title: measure.title ?? '',
          unit: measure.unit ?? '',
          direction: measure.direction ?? 'increase',
          baseline: measure.baseline,
          target: measure.target,
        }));
        await saveAgreement(tx, agreement, { caseId: file.id, measures });
        await addPhases(tx, phasesAgreed(call.phases, { agreementId: agreement.id, newId: () => idOf(bench.ids.newId()) }));
        return ok({ value: { agreementId: agreement.id }, events: [event] });
      });
    },
  };
}
