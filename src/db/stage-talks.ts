import type { StageTalk } from '#assessment/stage-talk';
import { idOf, type Id } from '#value/id';
import { readableSubmissions } from './interest-gate.ts';
import type { Tables, Tx } from './tables.ts';

/** A talk with the bidder it was with. */
export type NamedStageTalk = StageTalk & { readonly organisationId: Id<'organisation'> };

/** The talks of a lot in one stage, in the order of time: everything, for rules; what a page shows goes through `readableStageTalks`. */
export async function stageTalksOf(db: Tables | Tx, lotId: string): Promise<readonly NamedStageTalk[]> {
  const rows = await talks(db, lotId).execute();
  return rows.map(talkIn);
}

/** The talks with those bidders whose submissions a person may read. */
export async function readableStageTalks(
  db: Tables | Tx,
  about: { readonly callId: string; readonly lotId: string; readonly personId: string },
): Promise<readonly NamedStageTalk[]> {
  const rows = await talks(db, about.lotId)
    .innerJoin(readableSubmissions(db, about.callId).as('readable'), 'readable.submissionId', 'stageTalk.submissionId')
    .where('readable.personId', '=', about.personId)
    .execute();
  return rows.map(talkIn);
}

/** Writes a talk; `personId` records. */
export async function addStageTalk(tx: Tx, talk: StageTalk, personId: string): Promise<void> {
  await tx
    .insertInto('stageTalk')
    .values({ ...talk, recordedBy: personId })
    .execute();
}

function talks(db: Tables | Tx, lotId: string) {
  return db
    .selectFrom('stageTalk')
    .innerJoin('openedSubmission', 'openedSubmission.id', 'stageTalk.submissionId')
    .selectAll('stageTalk')
    .select('openedSubmission.organisationId')
    .where('stageTalk.lotId', '=', lotId)
    .orderBy('stageTalk.recordedAt')
    .orderBy('stageTalk.id');
}

function talkIn(row: Awaited<ReturnType<ReturnType<typeof talks>['execute']>>[number]): NamedStageTalk {
  const { recordedBy: _, ...talk } = row;
  return {
    ...talk,
    id: idOf(row.id),
    callId: idOf(row.callId),
    lotId: idOf(row.lotId),
    submissionId: idOf(row.submissionId),
    organisationId: idOf(row.organisationId),
  };
}
