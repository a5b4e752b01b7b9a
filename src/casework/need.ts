import { insertCase } from '#db/cases';
import { saveNeedChange } from '#db/need-changes';
import { saveNeed } from '#db/save-case';
import { answerNeed, changeNeed, publishNeed, raiseNeed, type RaisedBy } from '#need';
import { needFields, type NeedAnswer, type NeedValues } from '#need/fields';
import type { Actor } from '#party/role';
import { idOf } from '#value/id';
import type { Language } from '#value/text';
import { refused, ok, type Result } from '#value/result';
import { runAct, settle, type ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import { versionOf } from './version.ts';

type Raising = {
  readonly values: NeedValues;
  /** The body that must answer; for a buyer its own organisation. */
  readonly organisationId: string;
  readonly language: Language;
  readonly raisedBy: RaisedBy;
  readonly demo: boolean;
};

/** The acts on a need. */
export function needActs(bench: Bench) {
  return {
    /** Raises a need and opens its case. A citizen or professional acts for no organisation. */
    async raiseNeed(actor: Actor, raising: Raising): Promise<Result<{ caseId: string }, ActRefusal>> {
      const body = await bench.tables
        .selectFrom('organisation')
        .select(['id', 'kind', 'country'])
        .where('id', '=', raising.organisationId)
        .executeTakeFirst();
      if (!body || body.kind !== 'buyer') return refused({ code: 'noSuchBody' });
      if (raising.raisedBy === 'buyer' && actor.organisationId !== body.id)
        return refused({ code: 'notAllowed', facts: { act: 'raiseNeed' } });
      return bench.tables.transaction().execute(async (tx) => {
        const at = bench.clock.now();
        const caseId = bench.ids.newCaseId();
        const { need, event } = raiseNeed(withIds(raising.values, bench), {
          caseId: idOf(caseId),
          ocid: `${bench.publishing.ocidPrefix}-${caseId}-need`,
          raisedBy: raising.raisedBy,
          country: body.country,
          at,
        });
        await insertCase(tx, {
          ...raising,
          caseId,
          country: body.country,
          at,
          personId: actor.personId,
          raisedByOrganisationId: actor.organisationId,
        });
        await saveNeed(tx, need);
        await settle(bench, { tx, at, actor, caseId }, { value: null, events: [event] });
        return ok({ caseId });
      });
    },

    /** Saves the need's text. `version` is that of the values the person saw; a need changed meanwhile is not overwritten. */
    saveNeed(actor: Actor, input: { readonly caseId: string; readonly values: NeedValues; readonly version: string | null }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'saveNeed' }, async ({ tx, at, file, actor: roled }) => {
        // Whoever raised a need for another body words it until that body has answered; from then on it is the body's.
        if (!roled.roles.includes('buyer') && file.need.answer) return refused({ code: 'notAllowed', facts: { act: 'saveNeed' } });
        const { need: changed, change, event } = changeNeed(file.need, withIds(input.values, bench), { id: idOf(bench.ids.newId()), at });
        if (input.version !== null && input.version !== versionOf(bench, needFields, file.need))
          return refused({ code: 'changedMeanwhile' });
        await saveNeed(tx, changed);
        if (change) await saveNeedChange(tx, file.id, change);
        return ok({ value: null, events: event ? [event] : [] });
      });
    },

    answerNeed(actor: Actor, input: { readonly caseId: string; readonly answer: NeedAnswer }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'answerNeed' }, async ({ tx, at, file }) => {
        const answered = answerNeed(file.need, input.answer, at);
        if (!answered.ok) return answered;
        await saveNeed(tx, answered.value.need);
        return ok({ value: null, events: [answered.value.event] });
      });
    },

    publishNeed(actor: Actor, input: { readonly caseId: string }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'publishNeed' }, async ({ tx, at, file }) => {
        const published = publishNeed(file.need, at);
        if (!published.ok) return published;
        await saveNeed(tx, published.value.need);
        return ok({ value: null, events: [published.value.event] });
      });
    },
  };
}

function withIds(values: NeedValues, bench: Bench): NeedValues {
  const withId = <Row extends { readonly id: string | null }>(row: Row): Row => ({ ...row, id: row.id ?? bench.ids.newId() });
  return { ...values, measures: values.measures.map(withId), budgets: values.budgets.map(withId) };
}
