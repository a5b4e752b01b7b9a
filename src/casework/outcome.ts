import { addObservation } from '#db/save-case';
import { recordObservation } from '#outcome';
import type { ObservationValues } from '#outcome/fields';
import type { Actor } from '#party/role';
import { idOf } from '#value/id';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';

/** The acts of the outcome. */
export function outcomeActs(bench: Bench) {
  return {
    recordObservation(actor: Actor, input: { readonly caseId: string; readonly measureId: string; readonly values: ObservationValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'recordObservation' }, async ({ tx, at, file }) => {
        const measure = file.measures.find((candidate) => candidate.id === input.measureId);
        if (!measure) return refused({ code: 'noSuchMeasure' });
        const recorded = recordObservation(input.values, { id: idOf(bench.ids.newId()), measureId: measure.id, at }, file.observations);
        if (!recorded.ok) return recorded;
        await addObservation(tx, recorded.value.observation, actor.personId);
        return ok({ value: null, events: [recorded.value.event] });
      });
    },
  };
}
