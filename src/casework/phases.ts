import { addPhasePayment, addPurchase, addStopPoint, savePhaseDays } from '#db/save-phases';
import { beginPhase, decidePurchase, decideStopPoint, recordPayment } from '#agreement/lead-phases';
import type { PhaseBeginValues, PhasePaymentValues, PurchaseValues, StopPointValues } from '#agreement/phase-fields';
import { earliestStart, phasesOf, standingOf, type Standing, type TestPhase } from '#agreement/test-phase';
import type { Agreement } from '#agreement';
import type { Call } from '#call';
import { zoneOf } from '#party/organisation';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import type { Day } from '#value/day';
import { dayIn, type Instant } from '#value/instant';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench, LetterText } from './bench.ts';
import { sendToOrganisation } from './send-letter.ts';
import type { Tx } from '#db/tables';

/** Where a phase is. */
type PhasePlace = { readonly caseId: string; readonly phaseId: string };

/** An agreement with phases as it stands: what its pages and acts start from. */
export type LedAgreement = {
  readonly agreement: Agreement;
  readonly call: Call;
  readonly phases: readonly TestPhase[];
  readonly purchase: CaseFile['purchases'][number] | null;
  readonly standing: Standing;
  readonly today: Day;
  /** The earliest day on which the next phase may start. */
  readonly earliest: Day | null;
};

/** The acts of leading an innovation partnership through its phases. */
export function phaseActs(bench: Bench) {
  return {
    /** An agreement with phases as it stands now; `null` where there is none. */
    ledAgreement: (file: CaseFile, agreementId: string) => ledAgreement(file, agreementId, bench.clock.now()),

    /** The names of those who decided at stop points and on the purchase, by person: for people at work. */
    async decidersOf({ phases, purchase }: Pick<LedAgreement, 'phases' | 'purchase'>): Promise<Readonly<Record<string, string>>> {
      const ids = [...phases.flatMap(({ stopPoint }) => stopPoint?.decidedBy ?? []), ...(purchase ? [purchase.decidedBy] : [])];
      if (ids.length === 0) return {};
      const people = await bench.tables.selectFrom('person').select(['id', 'name']).where('id', 'in', ids).execute();
      return Object.fromEntries(people.map(({ id, name }) => [id, name]));
    },

    /** Begins the next phase of an agreement. */
    beginPhase(actor: Actor, input: PhasePlace & { readonly values: PhaseBeginValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'leadPhases' }, async ({ tx, at, file }) => {
        const led = ledByPhase(file, input.phaseId, at);
        if (!led) return refused({ code: 'noSuchPhase' });
        const begun = beginPhase(led.standing, input.values, { phaseId: input.phaseId, earliest: led.earliest });
        if (!begun.ok) return begun;
        await savePhaseDays(tx, begun.value.phase);
        return ok({ value: null, events: [begun.value.event] });
      });
    },

    /** Decides at a stop point, and tells the partner, and nobody else, by letter. */
    decideStopPoint(actor: Actor, input: PhasePlace & { readonly values: StopPointValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'leadPhases' }, async ({ tx, at, file, actor: deciding }) => {
        const led = ledByPhase(file, input.phaseId, at);
        if (!led) return refused({ code: 'noSuchPhase' });
        if (!('phase' in led.standing) || led.standing.phase.id !== input.phaseId) return refused({ code: 'phaseNotRunning' });
        const decided = decideStopPoint(led.standing, input.values, { today: led.today, at, by: deciding.personId });
        if (!decided.ok) return decided;
        const { phase, stopPoint, event } = decided.value;
        await addStopPoint(tx, phase.id, stopPoint);
        const page = `${bench.publishing.publicAddress}/${file.language}/cases/${file.id}#agreement`;
        const last = phase.position === led.phases.length;
        const text = bench.letters.stopPoint({
          file,
          call: led.call,
          phase,
          stopPoint,
          stage: last ? 'last' : 'more',
          page,
          language: file.language,
        });
        await tellPartner(tx, { file, led, text, at });
        return ok({ value: null, events: [event] });
      });
    },

    /** Notes what was paid for a phase. */
    recordPayment(actor: Actor, input: PhasePlace & { readonly values: PhasePaymentValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'leadPhases' }, async ({ tx, at, file, actor: noting }) => {
        const led = ledByPhase(file, input.phaseId, at);
        const phase = led?.phases.find(({ id }) => id === input.phaseId);
        if (!led || !phase) return refused({ code: 'noSuchPhase' });
        const recorded = recordPayment(phase, input.values, { today: led.today, at });
        if (!recorded.ok) return recorded;
        await addPhasePayment(tx, recorded.value.phase, noting.personId);
        return ok({ value: null, events: [recorded.value.event] });
      });
    },

    /** Decides after the last phase whether the result is bought, and tells the partner. */
    decidePurchase(actor: Actor, input: { readonly caseId: string; readonly agreementId: string; readonly values: PurchaseValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'leadPhases' }, async ({ tx, at, file, actor: deciding }) => {
        const led = ledAgreement(file, input.agreementId, at);
        if (!led) return refused({ code: 'noSuchPhase' });
        const ceiling = led.call.purchaseCeiling;
        const decided = decidePurchase(led.standing, input.values, { ceiling, at, by: deciding.personId });
        if (!decided.ok) return decided;
        const { purchase, event } = decided.value;
        await addPurchase(tx, purchase);
        const page = `${bench.publishing.publicAddress}/${file.language}/cases/${file.id}#agreement`;
        const text = bench.letters.purchase({ file, call: led.call, purchase, page, language: file.language });
        await tellPartner(tx, { file, led, text, at });
        return ok({ value: null, events: [event] });
      });
    },
  };

  async function tellPartner(
    tx: Tx,
    { file, led, text, at }: { readonly file: CaseFile; readonly led: LedAgreement; readonly text: LetterText; readonly at: Instant },
  ): Promise<void> {
    const letter = { kind: 'letter' as const, caseId: file.id, language: file.language, readyAt: at, ...text };
    await sendToOrganisation(bench, tx, { organisationId: led.agreement.organisationId, letter });
  }
}

function ledAgreement(file: CaseFile, agreementId: string, at: Instant): LedAgreement | null {
  const agreement = file.agreements.find(({ id, signedAt }) => id === agreementId && signedAt);
  const award = file.awards.find(({ id }) => id === agreement?.awardId);
  const call = file.calls.find(({ id }) => id === award?.callId);
  const phases = phasesOf(file.testPhases, agreementId);
  if (!agreement || !call || phases.length === 0) return null;
  const purchase = file.purchases.find((entry) => entry.agreementId === agreementId) ?? null;
  const today = dayIn(zoneOf(file.country), at);
  return {
    agreement,
    call,
    phases,
    purchase,
    standing: standingOf(phases, purchase, today),
    today,
    earliest: earliestStart(phases, agreement, zoneOf(file.country)),
  };
}

function ledByPhase(file: CaseFile, phaseId: string, at: Instant): LedAgreement | null {
  const phase = file.testPhases.find(({ id }) => id === phaseId);
  return phase ? ledAgreement(file, phase.agreementId, at) : null;
}
