import type { Casework } from '#casework/casework';
import { epochMillis, instantOf } from '#value/instant';
import type { Cast } from './cast.ts';
import type { AssessmentScript, CallScript, ConflictsScript } from './script.ts';
import { done, fileOf, must, type Scene, type Step } from './stage.ts';

const minute = 60_000;

/** Who answers to whom, noted when roles are given. */
export async function nameSuperiors({ casework, cast, played }: Scene, call: CallScript): Promise<void> {
  for (const [person, superior] of call.superiors ?? []) {
    const naming = { caseId: played.caseId, personId: cast.people[person].personId, superiorId: cast.people[superior].personId };
    await done('nameSuperior', casework.nameSuperior(cast.people[call.by], naming));
  }
}

/** What people declared before anybody could know who bids; towards organisations that they say nothing of they declare no link. */
export function earlySteps({ casework, cast, played }: Scene, call: CallScript): readonly Step[] {
  return (call.early ?? []).map(({ at, by, links, detail }, index) => ({
    // On some days of the week two office days are one: nobody declares before the roles are given.
    at: at > call.at ? at : instantOf(epochMillis(call.at) + (index + 1) * minute),
    act: async () => {
      const actor = cast.people[by];
      const { organisations } = await casework.earlyInterests(actor, await fileOf(casework, played), played.callId);
      const linked = new Map(Object.entries(links).map(([key, said]) => [cast.organisations[key as keyof typeof links], said])); // keys of the same record
      const byOrganisation = Object.fromEntries(
        organisations.map(({ id }) => [id, linked.get(id) ?? { statement: 'none' as const, detail: null }]),
      );
      const values = { statement: linked.size > 0 || detail ? ('link' as const) : ('none' as const), detail: detail ?? null };
      await done('declareEarly', casework.declareEarly(actor, { ...played, values, byOrganisation }));
    },
  }));
}

/** Confirms what was found about conflicts, before the call or again before the decision. */
export function confirmStep({ casework, cast, played }: Scene, { at, by, found }: ConflictsScript): Step {
  const values = { outcome: 'assessed' as const, found };
  return { at, act: () => must('confirmConflicts', casework.confirmConflicts(cast.people[by], { ...played, values })) };
}

/** Buyer and openers have no link to any bidder and say so when the list is known, after the last of them has opened. */
export function teamDeclares({ casework, cast, played }: Scene, assessment: AssessmentScript): readonly Step[] {
  const call = played.script.call;
  if (!call) return [];
  // Lots that are opened apart bring their bidders one after the other; a later stage brings nobody new.
  const lots = [...new Set(assessment.opened.map(({ lot }) => lot))].slice(0, played.script.stages ? 1 : undefined);
  return lots.flatMap((lot) => teamDeclaresOn({ casework, cast, played }, { call, assessment, lot }));
}

function teamDeclaresOn(
  { casework, cast, played }: Scene,
  about: { readonly call: CallScript; readonly assessment: AssessmentScript; readonly lot: number | undefined },
): readonly Step[] {
  const { call, assessment, lot } = about;
  const opened = assessment.opened.filter((entry) => entry.lot === lot).at(-1);
  if (!opened) return [];
  const team = new Set([call.by, ...call.roles.flatMap(([person, role]) => (role === 'opener' ? [person] : []))]);
  const silent = [...team].filter((person) => !assessment.declared.some((entry) => entry.by === person));
  return silent.map((person, index) => ({
    at: instantOf(epochMillis(opened.at) + (index + 5) * minute),
    act: async () => {
      const { bidders } = await casework.panelRoom(played.callId);
      const byOrganisation = Object.fromEntries(bidders.map(({ id }) => [id, { statement: 'none' as const, detail: null }]));
      await done('declareInterests', casework.declareInterests(cast.people[person], { ...played, byOrganisation }));
    },
  }));
}

/** Links between organisations that the two bodies know of and keep. */
export async function keepLinks(casework: Casework, cast: Cast): Promise<void> {
  for (const { by, from, to, kind, source } of keptLinks) {
    const ends = { fromId: cast.organisations[from], toId: cast.organisations[to] };
    await done('addOrganisationLink', casework.addOrganisationLink(cast.people[by], { ...ends, values: { kind, source } }));
  }
}

const keptLinks = [
  {
    by: 'samira',
    from: 'northmoor',
    to: 'moorside',
    kind: 'boardInCommon',
    source: 'Register of interests of the board: a partner member is a director of Moorside Health Commons',
  },
  {
    by: 'samira',
    from: 'fund',
    to: 'openDoor',
    kind: 'funds',
    source: 'Annual report of the fund: a start-up loan',
  },
  {
    by: 'ingrid',
    from: 'lyngfjell',
    to: 'verkstedRen',
    kind: 'funds',
    source: 'Kommunestyret, sak 14: tilskudd til opplæring i verkstedet',
  },
] as const;
