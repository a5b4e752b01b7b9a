import type { Call } from '#call';
import type { CallLot } from '#call/call-lot';
import { amendmentsToConfirm, versionOfCall, type Amendment } from '#call/amendment';
import { procedureOf } from '#call/procedures';
import type { Tx } from '#db/tables';
import type { Actor } from '#party/role';
import { firstUnconfirmed, standsAtOpening } from '#submission/reconfirm';
import type { Bench } from './bench.ts';
import { ownRow } from './own-draft.ts';

/** What a call became after a submission was sealed. */
export type Reconfirmation = {
  /** The amendments that ask whoever sealed to look again; empty when nothing does. */
  readonly amendments: readonly Amendment[];
  /** Their numbers among all amendments of the call (1, 2, …). */
  readonly numbers: readonly number[];
  /** Whether the submission is not opened without a confirmation. */
  readonly required: boolean;
  /** The version of the call that a person reading this page sees. */
  readonly callVersion: number;
};

/** Submissions that were sealed before the call was changed. */
export function reconfirmReads(bench: Bench) {
  const { tables } = bench;
  return {
    /** Whether the organisation's own sealed submission has to be looked at again. */
    async reconfirmation(actor: Actor, call: CallLot): Promise<Reconfirmation> {
      const about = { callVersion: versionOfCall(call), required: procedureOf(call.kind).reconfirm === 'required' };
      const row = actor.organisationId
        ? await ownRow(bench, tables, { callId: call.id, lotId: call.lot.id, organisationId: actor.organisationId })
        : null;
      if (!row?.currentVersionId || row.state !== 'sealed') return { ...about, amendments: [], numbers: [] };
      const version = await tables
        .selectFrom('sealedVersion')
        .select('callVersion')
        .where('id', '=', row.currentVersionId)
        .executeTakeFirstOrThrow();
      const amendments = amendmentsToConfirm(call, version.callVersion);
      return { ...about, amendments, numbers: amendments.map((amendment) => call.amendments.indexOf(amendment) + 1) };
    },

    /** Opened submissions that had not seen an amendment, with its number. Before the opening nothing is read. */
    async sealedBeforeAmendments(call: Call): Promise<readonly { readonly organisationName: string; readonly amendment: number }[]> {
      if (!call.openedAt || call.amendments.length === 0) return [];
      const rows = await tables
        .selectFrom('openedSubmission')
        .innerJoin('submission', 'submission.id', 'openedSubmission.id')
        .innerJoin('sealedVersion', 'sealedVersion.id', 'submission.currentVersionId')
        .innerJoin('organisation', 'organisation.id', 'openedSubmission.organisationId')
        .select(['organisation.name as organisationName', 'sealedVersion.callVersion'])
        .where('openedSubmission.callId', '=', call.id)
        .orderBy('organisation.sortKey')
        .execute();
      return rows.flatMap(({ organisationName, callVersion }) => {
        const amendment = firstUnconfirmed(call, callVersion);
        return amendment === null ? [] : [{ organisationName, amendment }];
      });
    },
  };
}

/** The version of the call that a new sealed version answers: what its writer saw, and never more than there is under the call's lock. */
export async function keepCallVersion(
  tx: Tx,
  sealed: { readonly versionId: string; readonly callId: string; readonly seen: number | null | undefined },
): Promise<void> {
  const { count } = await tx
    .selectFrom('amendment')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('callId', '=', sealed.callId)
    .executeTakeFirstOrThrow();
  const callVersion = Math.min(sealed.seen ?? count, count);
  await tx.updateTable('sealedVersion').set({ callVersion }).where('id', '=', sealed.versionId).execute();
}

/** The sealed versions that are opened: all of them, but where the procedure requires confirmation only the confirmed ones. */
export async function standing<V extends { readonly id: string }>(tx: Tx, call: CallLot, versions: readonly V[]): Promise<readonly V[]> {
  if (versions.length === 0) return versions;
  const rows = await tx
    .selectFrom('submission')
    .innerJoin('sealedVersion', 'sealedVersion.id', 'submission.currentVersionId')
    .select(['submission.id', 'sealedVersion.callVersion'])
    .where('submission.lotId', '=', call.lot.id)
    .execute();
  const against = new Map(rows.map(({ id, callVersion }) => [id, callVersion]));
  return versions.filter(({ id }) => standsAtOpening(call, against.get(id) ?? 0));
}
