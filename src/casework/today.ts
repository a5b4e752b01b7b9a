import { casesOfPerson } from '#db/cases';
import {
  assessmentsFor,
  decisionsFor,
  openCallIds,
  openingsFor,
  rehearsalsFor,
  rulingsFor,
  submissionsUnder,
  unansweredNeeds,
} from '#db/today';
import type { Actor } from '#party/role';
import type { Instant } from '#value/instant';
import type { Bench } from './bench.ts';
import { ownerOf } from './own-draft.ts';

/** What waits for a person, whatever the roles: one reading for everybody. */
export function todayReads(bench: Bench) {
  const { tables } = bench;

  /** The rows of submissions name nobody: an organisation's own are found by trying its pseudonym on every open call. */
  async function ownSubmissions(organisationId: string, now: Instant) {
    const open = await openCallIds(tables, now);
    return submissionsUnder(
      tables,
      open.map((callId) => ownerOf(bench, callId, organisationId)),
    );
  }

  return {
    async today(actor: Actor) {
      const now = bench.clock.now();
      return {
        now,
        answers: await unansweredNeeds(tables, actor.personId),
        rehearsals: await rehearsalsFor(tables, actor.personId),
        openings: await openingsFor(tables, actor.personId, now),
        assessments: await assessmentsFor(tables, actor.personId),
        rulings: await rulingsFor(tables, actor.personId),
        decisions: await decisionsFor(tables, actor.personId),
        submissions: actor.organisationId && actor.organisationKind === 'enterprise' ? await ownSubmissions(actor.organisationId, now) : [],
        cases: await casesOfPerson(tables, actor.personId),
      };
    },
  };
}
