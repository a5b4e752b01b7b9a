import { examineAdvantage, latestOf, partsOf } from '#assessment/advantage';
import type { AdvantageValues } from '#assessment/advantage-fields';
import { recordEngagement } from '#call/engagement';
import type { EngagementValues } from '#call/engagement-fields';
import { addAdvantageCheck, advantageChecksOf, guestsOfCase } from '#db/advantage';
import { biddersOf, groupsOf } from '#db/bidders';
import { saveEngagementNotice } from '#db/engagement';
import { meetingsOf } from '#db/meetings';
import type { Tables, Tx } from '#db/tables';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import { dayIn } from '#value/instant';
import { ok, refused } from '#value/result';
import { runAct, type ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import { engagementWanted } from './conflicts-refusal.ts';
import { callIn, type CallPlace } from './call.ts';

/** Earlier involvement: the notice about dialogue before the call, and, once it is known who bids, whether anybody gained from it. */
export function advantageActs(bench: Bench) {
  return {
    /** Records when the notice about market engagement was published, or why it was not (PA23 s.17). */
    recordEngagement(actor: Actor, input: CallPlace & { readonly values: EngagementValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'publishCall' }, async ({ tx, at, file, actor: by }) => {
        const call = callIn(file, input.callId);
        if (!call) return refused({ code: 'noSuchCall' });
        const recorded = recordEngagement(call, input.values, dayIn(call.zone, at));
        if (!recorded.ok) return recorded;
        await saveEngagementNotice(tx, recorded.value, { personId: by.personId, at });
        return ok({ value: null, events: [] });
      });
    },

    /** Why a call may not be published before the notice about dialogue is on record; `null` when it may. */
    engagementWanted,

    /** Records what was found about one bidder, after the opening and before the decision. */
    examineAdvantage(actor: Actor, input: CallPlace & { readonly organisationId: string; readonly values: AdvantageValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'examineAdvantage' }, async ({ tx, at, file, actor: by }) => {
        const call = callIn(file, input.callId);
        if (!call) return refused({ code: 'noSuchCall' });
        const bidders = (await groupsOf(tx, call.id)).flatMap(({ parties }) => parties.slice(0, 1));
        const found = { id: idOf<'advantageCheck'>(bench.ids.newId()), callId: call.id, recordedAt: at };
        const organisationId = idOf<'organisation'>(input.organisationId);
        const examined = examineAdvantage({ call, bidders }, { ...input.values, ...found, organisationId });
        if (!examined.ok) return examined;
        await addAdvantageCheck(tx, examined.value.check, by.personId);
        return ok({ value: null, events: [examined.value.event] });
      });
    },

    /** Every bidder of an opened call with what it took part in before, by sign-up or by name in the log, and what was found. Empty before the opening. */
    async earlierInvolvement(file: CaseFile, callId: string) {
      const call = callIn(file, callId);
      if (!call?.openedAt) return [];
      const names = await biddersOf(bench.tables, callId);
      const guests = await guestsOfCase(bench.tables, file.id);
      const checks = latestOf(await advantageChecksOf(bench.tables, [callId]));
      const about = { meetings: file.meetings, dialogue: file.dialogue, guests, closesAt: call.closesAt, zone: call.zone };
      const groups = new Map((await groupsOf(bench.tables, callId)).map((group) => [String(group.parties[0]), group.parties] as const));
      // By name, as `biddersOf` has them.
      return names.flatMap(({ id: organisationId, name }) => {
        const parties = groups.get(organisationId);
        if (!parties) return [];
        const known = names.filter(({ id }) => parties.some((party) => party === id));
        const bidder = {
          organisationId,
          name,
          parts: partsOf(parties, about),
          named: file.dialogue
            .filter(({ participants }) => known.some((party) => (participants ?? '').toLowerCase().includes(firstWordOf(party.name))))
            .map(({ heldOn, sharedAt }) => ({ heldOn, shared: sharedAt !== null })),
          check: checks.find((check) => check.organisationId === organisationId) ?? null,
        };
        return [bidder];
      });
    },
  };
}

/** Bidders that had signed up for a meeting before the call and about which nothing has been found yet, as what stands in the way of a decision. */
export async function unexaminedAdvantages(
  db: Tables | Tx,
  about: {
    readonly caseId: string;
    readonly callId: string;
    readonly kept: readonly { readonly id: string; readonly organisationName: string }[];
  },
): Promise<readonly ActRefusal[]> {
  const guests = await guestsOfCase(db, about.caseId);
  if (guests.length === 0) return [];
  const meetings = await meetingsOf(db, about.caseId);
  const checks = await advantageChecksOf(db, [about.callId]);
  const groups = await groupsOf(db, about.callId);
  return about.kept.flatMap(({ id, organisationName }) => {
    const parties = groups.find(({ submissionId }) => submissionId === id)?.parties ?? [];
    if (checks.some(({ organisationId }) => organisationId === parties[0])) return [];
    const parts = partsOf(parties, { meetings, dialogue: [], guests, closesAt: null, zone: 'Europe/Oslo' });
    return parts.length > 0
      ? [{ code: 'advantageNotExamined', facts: { organisation: organisationName }, source: 'PA23 s.16 · FOA § 12-2' }]
      : [];
  });
}

/** The word by which people speak of an organisation. */
function firstWordOf(name: string): string {
  return name.split(' ')[0]?.toLowerCase() ?? name.toLowerCase();
}
