import { unloggedTimes } from '#db/meetings';
import { giveRole } from '#db/cases';
import { saveCall } from '#db/save-case';
import { amendCall, publishCall, valuesOfCall, type Call } from '#call';
import { lotIn, type CallLot } from '#call/call-lot';
import { kindWithoutCompetition } from '#call/kinds-for-route';
import { keyCriteriaIn } from '#call/key-criteria';
import { lotsFrom } from '#call/lot';
import { callFields, type AmendmentValues, type CallValues } from '#call/fields';
import { settledByKind } from '#call/procedure-fields';
import { procedureOf, type ProcedureKind } from '#call/procedures';
import { withScales } from '#call/scale';
import { emptyValues } from '#field/field';
import { isGrantRoute } from '#law/routes/routes';
import { zoneOf } from '#party/organisation';
import type { Actor, CaseRole } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { makeCallKey } from './call-key.ts';
import { frozen } from './freeze.ts';
import { tellFollowers } from './tell-followers.ts';
import { engagementWanted, publishingRefusal } from './conflicts-refusal.ts';
import { versionOf } from './version.ts';

/** The acts of the call, and of naming the people who work on it. */
export function callActs(bench: Bench) {
  return {
    /** Starts a call of a kind the product can run; it takes title, value and text from the need as a first draft. */
    startCall(actor: Actor, input: { readonly caseId: string; readonly kind: ProcedureKind }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'startCall' }, async ({ tx, file }) => {
        const procedure = procedureOf(input.kind);
        if (file.calls.some((call) => call.state === 'draft')) return refused({ code: 'draftExists' });
        if (file.joinedIn) return refused({ code: 'metElsewhere' });
        const id = bench.ids.newId();
        const call: Call = {
          ...settledByKind(input.kind, emptyValues(callFields)),
          ...(input.kind === 'mostSuitableProvider' ? { criteria: keyCriteriaIn(file.language, () => bench.ids.newId()) } : {}),
          title: file.need.title,
          description: file.need.summary,
          // Of a call it is known whether VAT is part of its value: bidders' prices are stated alike.
          value: file.route?.value && file.route.value.vat !== 'unknown' ? file.route.value : null,
          id: idOf(id),
          caseId: file.id,
          ocid: `${bench.publishing.ocidPrefix}-${file.id}-${file.calls.length + 1}`,
          kind: input.kind,
          state: 'draft',
          zone: zoneOf(file.country),
          publishedAt: null,
          openedAt: null,
          lots: lotsFrom([], [], () => idOf(bench.ids.newId())),
          amendments: [],
          openingThreshold: procedure.openers.needed,
        };
        await saveCall(tx, call);
        return ok({ value: { callId: id }, events: [] });
      });
    },

    /** Saves a draft. A published call changes only by amendment. */
    saveCall(
      actor: Actor,
      input: { readonly caseId: string; readonly callId: string; readonly values: CallValues; readonly version: string | null },
    ) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'saveCall' }, async ({ tx, file }) => {
        const call = callIn(file, input.callId);
        if (!call) return refused({ code: 'noSuchCall' });
        if (call.state !== 'draft') return refused({ code: 'alreadyPublished' });
        if (input.version !== null && input.version !== versionOf(bench, callFields, valuesOfCall(call)))
          return refused({ code: 'changedMeanwhile' });
        const values = withIds(settledByKind(call.kind, input.values), bench);
        const lots = lotsFrom(values.lots, call.lots, () => idOf(bench.ids.newId()));
        await saveCall(tx, { ...call, ...values, lots });
        return ok({ value: null, events: [] });
      });
    },

    /** Publishes a call and makes its key pair: from now on submissions can be sealed to it. */
    publishCall(actor: Actor, input: { readonly caseId: string; readonly callId: string }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'publishCall' }, async (step) => {
        const { tx, at, file } = step;
        const call = callIn(file, input.callId);
        if (!call) return refused({ code: 'noSuchCall' });
        const waits = frozen(file, { callId: call.id, scope: 'call', at });
        if (waits) return refused(waits);
        const published = publishCall(
          { ...call, criteria: withScales(call.criteria, file.language) },
          {
            needPublishedAt: file.need.publishedAt,
            route: file.route && (isGrantRoute(file.route.basis.route.id) ? 'grant' : 'purchase'),
            withoutCompetition: file.route && kindWithoutCompetition(file.route.basis.route.id),
            unsharedDialogue: [...file.dialogue, ...file.documents].filter(({ sharedAt }) => !sharedAt).length,
            engagement: engagementWanted(file, call),
            unloggedTalks: (await unloggedTimes(tx, file.id)).length,
            openers: file.assignments.filter((entry) => entry.role === 'opener').length,
          },
          at,
        );
        if (!published.ok) return published;
        const conflicts = await publishingRefusal(tx, file, call);
        if (conflicts) return refused(conflicts);
        const keyed = await makeCallKey(bench, step, published.value.call);
        if (!keyed.ok) return keyed;
        await saveCall(tx, published.value.call);
        return ok({ value: null, events: [published.value.event] });
      });
    },

    /** Changes a published call visibly. */
    amendCall(actor: Actor, input: AmendmentValues & { readonly caseId: string; readonly callId: string; readonly values: CallValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'amendCall' }, async ({ tx, at, file }) => {
        const call = callIn(file, input.callId);
        if (!call) return refused({ code: 'noSuchCall' });
        const { values, reason, rationale } = input;
        const amended = amendCall(call, { values, reason, rationale, id: bench.ids.newId() }, at);
        if (!amended.ok) return amended;
        await saveCall(tx, amended.value.call);
        await tellFollowers(bench, tx, { notice: { kind: 'callAmended', file, call: amended.value.call }, at });
        return ok({ value: null, events: [amended.value.event] });
      });
    },

    /** Gives somebody a role in the case, by e-mail address: the person must have an account. */
    giveRole(actor: Actor, input: { readonly caseId: string; readonly email: string; readonly role: CaseRole }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'giveRole' }, async ({ tx, at }) => {
        const person = await tx
          .selectFrom('person')
          .select(['id', 'name'])
          .where('email', '=', input.email.trim().toLowerCase())
          .executeTakeFirst();
        if (!person) return refused({ code: 'noSuchPerson', facts: { email: input.email } });
        await giveRole(tx, { caseId: input.caseId, personId: person.id, role: input.role, at });
        return ok({
          value: { name: person.name },
          events: [{ type: 'roleGiven', facts: { person: person.id, role: input.role }, refs: [] }],
        });
      });
    },
  };
}

/** The call of an id in a case, or `null`. */
export function callIn(file: CaseFile, callId: string): Call | null {
  return file.calls.find((call) => call.id === callId) ?? null;
}

/** Where something about a call is. */
export type CallPlace = { readonly caseId: string; readonly callId: string };

/** Where something about one lot is; without `lotId` the only lot of a call that is not divided. */
export type LotPlace = CallPlace & { readonly lotId?: string | null };

/** The lot of a place in a case, as it is competed for; `null` where there is none, or where a divided call does not say which. */
export function lotAt(file: CaseFile, place: Pick<LotPlace, 'callId' | 'lotId'>): CallLot | null {
  const call = callIn(file, place.callId);
  return call ? lotIn(call, place.lotId ?? null) : null;
}

function withIds(values: CallValues, bench: Bench): CallValues {
  // What prices are compared with is stated in the same way as the value: with VAT, without, or outside it.
  const alike = (money: CallValues['priceFloor']) => (money && values.value ? { ...money, vat: values.value.vat } : money);
  return {
    ...values,
    priceFloor: alike(values.priceFloor),
    priceCeiling: alike(values.priceCeiling),
    purchaseCeiling: alike(values.purchaseCeiling),
    phases: values.phases.map((phase) => ({ ...phase, payment: alike(phase.payment), id: phase.id ?? bench.ids.newId() })),
    lots: values.lots.map((lot) => ({
      ...lot,
      value: alike(lot.value),
      priceFloor: alike(lot.priceFloor),
      priceCeiling: alike(lot.priceCeiling),
    })),
    criteria: values.criteria.map((criterion) => ({ ...criterion, id: criterion.id ?? bench.ids.newId() })),
    requirements: values.requirements.map((requirement) => ({ ...requirement, id: requirement.id ?? bench.ids.newId() })),
    questions: values.questions.map((question) => ({ ...question, id: question.id ?? bench.ids.newId() })),
  };
}
