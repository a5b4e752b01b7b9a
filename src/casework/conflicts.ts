import { confirmConflicts, conflictsRefusal, type ConflictsRefusal } from '#assessment/conflicts';
import { decidingRefusals, type DecidingRefusal } from '#assessment/deciding';
import type { ConflictsValues } from '#assessment/fields';
import { jointInterests } from '#assessment/joint-interest';
import { quorumGaps } from '#assessment/panel';
import type { Call } from '#call';
import { procedureOf } from '#call/procedures';
import { groupsOf, leadsOf } from '#db/bidders';
import { authorsOf, conflictsOf, insertConflicts } from '#db/conflicts';
import { earlyDeclarationsOf, knownOrganisations } from '#db/early';
import { interestsOf } from '#db/interests';
import type { Tables, Tx } from '#db/tables';
import { isInfluencing, type Actor } from '#party/role';
import { superiorOf } from '#party/superior';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';
import { regimeOf } from './conflicts-refusal.ts';
import { linkWarnings } from './organisation-links.ts';
import { panelOf } from './panel-results.ts';

type Place = { readonly caseId: string; readonly callId: string };

/** Conflicts of a call as the buyer keeps watch over them. */
export function conflictActs(bench: Bench) {
  return {
    /** Confirms that conflicts have been assessed, or revises what was confirmed (PA23 s.83). */
    confirmConflicts(actor: Actor, input: Place & { readonly values: ConflictsValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'confirmConflicts' }, async ({ tx, at, file }) => {
        const call = callIn(file, input.callId);
        if (!call) return refused({ code: 'noSuchCall' });
        if (call.state === 'decided' || call.state === 'cancelled') return refused({ code: 'alreadyDecided' });
        const assessment = { ...input.values, id: idOf<'conflictsAssessment'>(bench.ids.newId()), callId: call.id, confirmedAt: at };
        const confirmed = confirmConflicts(regimeOf(file, call), { ...assessment, confirmedBy: actor.name });
        if (!confirmed.ok) return confirmed;
        await insertConflicts(tx, confirmed.value.assessment, actor.personId);
        return ok({ value: null, events: [confirmed.value.event] });
      });
    },

    /** Who influences, who has declared when, which organisations are linked, and what has been confirmed. Nobody's links after the opening: those are in the panel room. */
    async conflicts(file: CaseFile, call: Call) {
      const { tables } = bench;
      const early = await earlyDeclarationsOf(tables, call.id);
      const interests = await interestsOf(tables, call.id);
      const authors = await authorsOf(tables, file.id);
      const confirmed = await conflictsOf(tables, call.id);
      const people = new Map([...teamOf(file), ...authors].map(({ personId, name }) => [String(personId), name] as const));
      const organisations = await knownOrganisations(tables, file);
      return {
        people: [...people].map(([personId, name]) => ({
          personId,
          name,
          roles: file.assignments.filter((entry) => entry.personId === personId).map((entry) => entry.role),
          wrote: authors.filter((author) => author.personId === personId).map((author) => author.part),
          early: early.find((entry) => entry.personId === personId) ?? null,
          declared: interests.some((interest) => interest.personId === personId),
        })),
        organisations,
        warnings: await linkWarnings(tables, file, { people: [...people.keys()], organisations }),
        confirmed,
        regime: regimeOf(file, call),
        wanted: conflictsRefusal(
          regimeOf(file, call),
          call.openedAt ? { before: 'decision', openedAt: call.openedAt } : { before: 'call' },
          confirmed,
        ),
      };
    },

    /** Everything that the rules of interests put in the way of a decision by this person. */
    decidingRefusals: (actor: Actor, file: CaseFile, callId: string) => decidingRefusalsOf(bench.tables, { actor, file, callId }),

    /** Where the panel has become too small. Empty before the opening. */
    async quorum(file: CaseFile, call: Call) {
      const { bidders, interests } = await jointlyOf(bench.tables, call.id);
      if (bidders.length === 0) return [];
      const panel = panelOf(file).map((entry) => entry.personId);
      return quorumGaps({ panel, interests, bidders, size: procedureOf(call.kind).panelSize });
    },
  };
}

type Deciding = { readonly actor: Actor; readonly file: CaseFile; readonly callId: string };

/** Everything in the way of a decision by this person: interests, quorum, and in England the revised conflicts assessment. */
export async function decidingRefusalsOf(
  db: Tables | Tx,
  { actor, file, callId }: Deciding,
): Promise<readonly (DecidingRefusal | ConflictsRefusal)[]> {
  const call = callIn(file, callId);
  if (call?.state !== 'opened' && call?.state !== 'decided') return [];
  const own = decidingRefusals({
    country: file.country,
    deciderId: actor.personId,
    superiorId: superiorOf(file.assignments, actor.personId),
    team: teamOf(file),
    panel: panelOf(file).map((entry) => entry.personId),
    ...(await jointlyOf(db, callId)),
    panelSize: procedureOf(call.kind).panelSize,
  });
  const notice = conflictsRefusal(regimeOf(file, call), { before: 'decision', openedAt: call.openedAt }, await conflictsOf(db, callId));
  return notice ? [...own, notice] : own;
}

/** Bidders and declarations by whole submissions: of a group the one that leads stands for all. */
async function jointlyOf(db: Tables | Tx, callId: string) {
  const groups = (await groupsOf(db, callId)).map(({ parties }) => parties);
  return { bidders: await leadsOf(db, callId), interests: jointInterests(await interestsOf(db, callId), groups) };
}

/** Everybody who influences by a role in the case, each once. */
export function teamOf(
  file: CaseFile,
): readonly { readonly personId: CaseFile['assignments'][number]['personId']; readonly name: string }[] {
  const influencing = file.assignments.filter(({ role }) => isInfluencing(role));
  return influencing.filter((entry, index) => influencing.findIndex((other) => other.personId === entry.personId) === index);
}
