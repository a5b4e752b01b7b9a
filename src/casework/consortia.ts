import { loadCase } from '#db/load-case';
import { biddersOf, groupsOf } from '#db/bidders';
import type { Tables } from '#db/tables';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { partnerRefusal, partnersOf, type Identifier } from '#submission/consortium';
import type { ConsortiumValues } from '#submission/consortium-fields';
import type { Instant } from '#value/instant';
import { ok, refused, type Result } from '#value/result';
import type { ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import type { LotPlace } from './call.ts';
import { changeDraft, draftBidder } from './change-draft.ts';
import { teamOf } from './conflicts.ts';
import { linkWarnings, type LinkWarning } from './organisation-links.ts';
import { bidderFacts, consortiumMark, writerOf } from './own-draft.ts';
import { partnerRequestActs } from './partner-requests.ts';

/** What stands out among the bidders of a call once they are known. It says nothing of what was submitted, and not which submission. */
export type BidderFindings = {
  /** Organisations behind more than one submission for the same lot: names only. */
  readonly twice: readonly string[];
  /** Ties between the body, or somebody of the team, and a bidder or a member of one. */
  readonly links: readonly LinkWarning[];
};

/** Who submits: alone, or a group that one of its organisations leads. Part of the draft, as sealed as the rest. */
export function consortiumActs(bench: Bench) {
  return {
    ...partnerRequestActs(bench),

    /** Saves who submits. Refuses when a colleague changed it since the person looked (`seen` is the mark), and partners that cannot be. */
    async saveConsortium(
      actor: Actor,
      input: LotPlace & { readonly values: ConsortiumValues; readonly seen: string },
    ): Promise<Result<{ readonly savedAt: Instant; readonly mark: string }, ActRefusal>> {
      const who = await draftBidder(bench, actor, input);
      if (!who.ok) return who;
      const consortium: ConsortiumValues = {
        ...input.values,
        partners: input.values.partners.map((partner) => ({ ...partner, id: partner.id ?? bench.ids.newId() })),
      };
      const lead = (await bidderFacts(bench, who.value.bidder.organisationId)).identifier;
      const barred = partnerRefusal(partnersOf(consortium), { buyer: await buyerOf(bench.tables, input.caseId), lead });
      if (barred) return refused(barred);
      const saved = await changeDraft(bench, who.value, {
        change: async (before, row) => {
          const stored = consortiumMark(bench, before);
          if (row && stored !== input.seen && stored !== consortiumMark(bench, { consortium }))
            return refused({ code: 'changedMeanwhile', facts: { by: await writerOf(bench, row), at: row.changedAt } });
          return ok({ ...before, consortium });
        },
      });
      return saved.ok ? ok({ savedAt: saved.value.savedAt, mark: consortiumMark(bench, saved.value.envelope) }) : saved;
    },

    /** What stands out among those who bid, for the buyer and the chair. Nothing before the opening. */
    async bidderFindings(file: CaseFile, callId: string): Promise<BidderFindings> {
      const bidders = await biddersOf(bench.tables, callId);
      if (bidders.length === 0) return { twice: [], links: [] };
      const groups = await groupsOf(bench.tables, callId);
      const seen = new Set<string>();
      const twice = new Set<string>();
      for (const { lotId, parties } of groups)
        for (const party of parties) {
          const place = `${lotId}/${party}`;
          if (seen.has(place)) twice.add(party);
          seen.add(place);
        }
      return {
        twice: bidders.filter(({ id }) => twice.has(id)).map(({ name }) => name),
        links: await linkWarnings(bench.tables, file, { people: teamOf(file).map(({ personId }) => personId), organisations: bidders }),
      };
    },
  };
}

async function buyerOf(db: Tables, caseId: string): Promise<Identifier | null> {
  return (await loadCase(db, caseId))?.organisation.identifier ?? null;
}
