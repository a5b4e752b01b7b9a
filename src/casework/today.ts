import { casesOfPerson } from '#db/cases';
import { assessmentsFor, decisionsFor, openingsFor, rulingsFor, submissionsOf, unansweredNeeds } from '#db/today';
import type { Actor } from '#party/role';
import type { Bench } from './bench.ts';

/** What waits for a person, whatever the roles: one reading for everybody. */
export function todayReads(bench: Bench) {
  const { tables } = bench;
  return {
    async today(actor: Actor) {
      const now = bench.clock.now();
      return {
        now,
        answers: await unansweredNeeds(tables, actor.personId),
        openings: await openingsFor(tables, actor.personId, now),
        assessments: await assessmentsFor(tables, actor.personId),
        rulings: await rulingsFor(tables, actor.personId),
        decisions: await decisionsFor(tables, actor.personId),
        submissions:
          actor.organisationId && actor.organisationKind === 'enterprise' ? await submissionsOf(tables, actor.organisationId, now) : [],
        cases: await casesOfPerson(tables, actor.personId),
      };
    },
  };
}
