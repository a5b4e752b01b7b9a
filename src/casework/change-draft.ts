import { isRecorded } from '#call/procedures';
import { keepState, newestKept } from '#db/draft-version';
import { insertSubmission, saveDraft, type SubmissionRow } from '#db/submission';
import type { Tx } from '#db/tables';
import { emptyEnvelope, type Envelope } from '#submission';
import { keepsState, mostVersions, writtenValues } from '#submission/draft-version';
import { idOf } from '#value/id';
import type { Instant } from '#value/instant';
import { ok, refused, type Result } from '#value/result';
import type { ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import type { LotPlace } from './call.ts';
import {
  bidderFor,
  closedAt,
  draftBox,
  draftRow,
  invitationRefusal,
  newSaltText,
  ownRow,
  publishedLot,
  type Drafting,
} from './own-draft.ts';
import type { Actor } from '#party/role';
import { follow } from './tell-followers.ts';

/** A draft after a change. */
export type ChangedDraft = {
  readonly submissionId: string;
  readonly version: number;
  readonly savedAt: Instant;
  readonly envelope: Envelope;
};

type Change = {
  /** The new content, or why not; `row` is `null` where nothing was begun. Asked again when a colleague saved in between. */
  readonly change: (before: Envelope, row: SubmissionRow | null) => Promise<Result<Envelope, ActRefusal>> | Result<Envelope, ActRefusal>;
  /** `always`: the state before is kept whatever the rule says. */
  readonly keep?: 'always';
  /** What is stored with it, in the same transaction. */
  readonly store?: (tx: Tx, submissionId: string) => Promise<void>;
};

/** A bidder who may work on a draft now: the call still receives, and is not the bidder's own. A partner needs no
 * invitation of its own. */
export async function draftBidder(
  bench: Bench,
  actor: Actor,
  at: LotPlace & { readonly as?: 'lead' | 'partner' },
): Promise<Result<Drafting, ActRefusal>> {
  const there = await publishedLot(bench.tables, at);
  if (!there) return refused({ code: 'noSuchCall' });
  if (isRecorded(there.call.kind)) return refused({ code: 'nothingToSubmit' });
  const who = bidderFor(actor, 'prepareSubmission', there.file);
  if ('not' in who) return refused(who.not);
  const uninvited = at.as !== 'partner' ? invitationRefusal(there.file, there.call, who.bidder.organisationId) : null;
  if (uninvited) return refused(uninvited);
  if (there.call.state !== 'published') return refused(closedAt(there.call, bench.clock.now()));
  return ok({ bidder: who.bidder, callId: there.call.id, lotId: there.call.lot.id });
}

/**
 * Changes a draft on top of what is stored now, encrypted, for the organisation alone, and keeps the state before where the rule says so.
 * Begins the draft where there is none. Refuses `changedMeanwhile` when colleagues save without a pause.
 */
export async function changeDraft(
  bench: Bench,
  about: Drafting,
  { change, store, keep }: Change,
): Promise<Result<ChangedDraft, ActRefusal>> {
  const { bidder, callId, lotId } = about;
  const { organisationId } = bidder;
  const drafts = draftBox(bench);
  // A colleague may save at the same moment: the change is then made on top of the newer draft.
  for (let attempt = 0; attempt < 5; attempt++) {
    const row = await ownRow(bench, bench.tables, { callId, lotId, organisationId });
    const id = row?.id ?? bench.ids.newId();
    const before = row ? await drafts.read(organisationId, row) : emptyEnvelope(idOf(id), newSaltText(bench));
    const changed = await change(before, row);
    if (!changed.ok) return changed;
    const { bytes, key } = await drafts.encrypt(organisationId, changed.value);
    const draft = await draftRow(bench, { ...about, id, bytes, key });
    const saved = await bench.tables.transaction().execute(async (tx) => {
      if (row && (keep === 'always' || (await toKeep(tx, { row, before, after: changed.value, at: draft.at }))))
        await keepState(tx, { id: bench.ids.newId(), submissionId: id, version: row.version, most: mostVersions });
      const stored = row ? await saveDraft(tx, draft, row.version) : await insertSubmission(tx, draft);
      if (!stored) return false;
      if (store) await store(tx, id);
      if (!row) await follow(bench, tx, { what: 'call', id: callId, personId: bidder.personId });
      return true;
    });
    if (saved) return ok({ submissionId: id, version: (row?.version ?? 0) + 1, savedAt: draft.at, envelope: changed.value });
  }
  return refused({ code: 'changedMeanwhile' });
}

type States = { readonly row: SubmissionRow; readonly before: Envelope; readonly after: Envelope; readonly at: Instant };

async function toKeep(tx: Tx, { row, before, after, at }: States): Promise<boolean> {
  const keptAt = await newestKept(tx, row.id);
  return keepsState({ written: writtenValues(before), writtenAt: row.changedAt, keptAt }, { written: writtenValues(after), at });
}
