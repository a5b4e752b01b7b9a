import type { Actor } from '#party/role';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';

/** Who answers to whom among the people of a case. */
export function superiorActs(bench: Bench) {
  return {
    /** Notes that a person of the case answers to another of them; `null` takes the note away. */
    nameSuperior(actor: Actor, input: { readonly caseId: string; readonly personId: string; readonly superiorId: string | null }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'nameSuperior' }, async ({ tx, file }) => {
        const { personId, superiorId } = input;
        const known = (id: string) => file.assignments.some((entry) => entry.personId === id);
        if (!known(personId) || (superiorId !== null && !known(superiorId))) return refused({ code: 'notOnTheCase' });
        if (personId === superiorId) return refused({ code: 'ownSuperiorSelf' });
        await tx
          .updateTable('caseRole')
          .set({ reportsTo: superiorId })
          .where('caseId', '=', file.id)
          .where('personId', '=', personId)
          .execute();
        const facts = { person: personId, ...(superiorId === null ? {} : { superior: superiorId }) };
        return ok({ value: null, events: [{ type: 'superiorNamed', facts, refs: [] }] });
      });
    },
  };
}
