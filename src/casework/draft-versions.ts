import { draftVersions, sealedStates, sweepVersions } from '#db/draft-version';
import { mayAct, type Actor } from '#party/role';
import type { Envelope } from '#submission';
import { withConsortiumValue } from '#submission/consortium';
import { keptDaysAfterDecision, writtenValues } from '#submission/draft-version';
import { epochMillis, instantOf, type Instant } from '#value/instant';
import { ok, refused, type Result } from '#value/result';
import type { ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import type { LotPlace } from './call.ts';
import { changeDraft, draftBidder } from './change-draft.ts';
import { draftBox, ownRow, writerOf } from './own-draft.ts';

/** An earlier state of one's own draft, decrypted; `by` is `null` for what was sealed: a receipt names the organisation alone. */
export type EarlierVersion = {
  readonly id: string;
  readonly kind: 'draft' | 'sealed';
  readonly at: Instant;
  readonly by: string | null;
  readonly written: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
};

/** Calls that were never decided: a year and a half after their closing time their drafts' earlier states go too. */
const keptDaysAfterClosing = 540;

/** Earlier states of drafts: read and brought back by their own organisation, swept when they have done their work. */
export function draftVersionActs(bench: Bench) {
  const { tables } = bench;
  const drafts = draftBox(bench);

  async function versionsOf(
    at: Pick<LotPlace, 'callId' | 'lotId'> & { readonly organisationId: string },
  ): Promise<readonly EarlierVersion[]> {
    const { organisationId } = at;
    const row = await ownRow(bench, tables, at);
    if (!row) return [];
    const kept = await Promise.all(
      (await draftVersions(tables, row.id)).map(async (version) => ({
        ...seen(await drafts.read(organisationId, version)),
        id: version.id,
        kind: 'draft' as const,
        at: version.writtenAt,
        by: await writerOf(bench, { changedBy: version.writtenBy }),
      })),
    );
    const sealed = await Promise.all(
      (await sealedStates(tables, row.id)).map(async (version) => ({
        ...seen(await drafts.read(organisationId, version)),
        id: version.id,
        kind: 'sealed' as const,
        at: version.receivedAt,
        by: null,
      })),
    );
    return [...sealed, ...kept].toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
  }

  return {
    /** The earlier states of one's own draft that are kept, newest first; none for whoever may not prepare a submission. */
    async earlierVersions(actor: Actor, at: LotPlace): Promise<readonly EarlierVersion[]> {
      const { organisationId } = actor;
      return organisationId && mayAct(actor, 'prepareSubmission') ? versionsOf({ ...at, organisationId }) : [];
    },

    /** Brings one value of an earlier state back into the draft. What stood there is kept, if it was anything. */
    async bringBack(
      actor: Actor,
      input: LotPlace & { readonly versionId: string; readonly name: string },
    ): Promise<Result<{ readonly savedAt: Instant }, ActRefusal>> {
      const who = await draftBidder(bench, actor, input);
      if (!who.ok) return who;
      const { name } = input;
      const versions = await versionsOf({ ...who.value, organisationId: who.value.bidder.organisationId });
      const version = versions.find(({ id }) => id === input.versionId);
      if (!version || !Object.hasOwn(version.written, name)) return refused({ code: 'noSuchVersion' });
      const value = version.written[name];
      const saved = await changeDraft(bench, who.value, { change: (before) => ok(withValue(before, name, value)), keep: 'always' });
      return saved.ok ? ok({ savedAt: saved.value.savedAt }) : saved;
    },

    /** Deletes the earlier states of drafts to calls that are over: so many days after the decision, or long after a closing time. */
    async sweepDraftVersions(): Promise<void> {
      const ago = (days: number) => instantOf(epochMillis(bench.clock.now()) - days * 86_400_000);
      await sweepVersions(tables, { decided: ago(keptDaysAfterDecision), closed: ago(keptDaysAfterClosing) });
    },
  };
}

function seen(envelope: Envelope): Pick<EarlierVersion, 'written' | 'files'> {
  return { written: writtenValues(envelope), files: envelope.files.map(({ name }) => name) };
}

/** The value goes to the part of the envelope that its name belongs to. */
function withValue(before: Envelope, name: string, value: unknown): Envelope {
  if (Object.hasOwn(before.values, name)) return { ...before, values: { ...before.values, [name]: value } };
  if (Object.hasOwn(before.consortium, name)) return { ...before, consortium: withConsortiumValue(before.consortium, name, value) };
  const text = typeof value === 'string' ? value : null;
  if (name.startsWith('answer-')) return { ...before, answers: { ...before.answers, [name]: text } };
  return { ...before, confirmations: { ...before.confirmations, [name]: text } };
}
