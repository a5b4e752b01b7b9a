import { openedFileOf, submissionsFor } from '#db/assessment';
import { scanOf } from '#db/file-scans';
import { scansOf } from '#db/file-parts';
import type { Actor } from '#party/role';
import type { Envelope, FileScan } from '#submission';
import type { CaseEvent } from '#value/event';
import { appendEvents } from './act.ts';
import type { Bench } from './bench.ts';
import { namesOf, type SeenSubmission } from './hidden-names.ts';
import { storedFile, type StoredFile } from './submission-files.ts';

type Place = { readonly caseId: string; readonly callId: string };

/** What was read, and its journal row: written beside the response, not in its way. `recorded` settles when the row is there and never fails. */
export type Read<T> = { readonly value: T; readonly recorded: Promise<void> };

/** A submission as a panel member reads it: each file with what the check for viruses came to. */
type ReadSubmission = Omit<SeenSubmission, 'files'> & {
  readonly files: readonly (SeenSubmission['files'][number] & { readonly scan: FileScan })[];
};

/** Reading what was opened. Whoever may not read a submission gets `null`, as for one that does not exist. */
export function openedMaterial(bench: Bench) {
  async function visibleTo(actor: Actor, at: Place, submissionId: string): Promise<SeenSubmission | null> {
    const visible = await submissionsFor(bench.tables, at.callId, actor.personId);
    const found = visible.find((submission) => submission.id === submissionId);
    return found ? (await namesOf(bench.tables, at.callId))(found) : null;
  }

  async function record(actor: Actor, at: Place, facts: CaseEvent['facts']): Promise<void> {
    await bench.tables
      .transaction()
      .execute((tx) =>
        appendEvents(
          bench,
          { tx, at: bench.clock.now(), actor, caseId: at.caseId },
          { events: [{ type: 'materialRead', facts: { call: at.callId, ...facts }, refs: [] }], stream: `reads/${at.caseId}` },
        ),
      );
  }

  return {
    /** One submission, for a panel member who may read it. */
    async openedSubmission(actor: Actor, input: Place & { readonly submissionId: string }): Promise<Read<ReadSubmission> | null> {
      const submission = await visibleTo(actor, input, input.submissionId);
      if (!submission) return null;
      const scans = await scansOf(bench.tables, submission.id);
      const files = submission.files.map((file) => ({ ...file, scan: scans[file.id] ?? ('notConfigured' as const) }));
      return { value: { ...submission, files }, recorded: record(actor, input, { submission: submission.id }) };
    },

    /**
     * One file of a submission, decrypted with the key in the sealed envelope, for a panel member who may read the submission; `null` also for
     * one that was found harmful.
     */
    async openedFile(
      actor: Actor,
      input: Place & { readonly submissionId: string; readonly fileId: string },
    ): Promise<Read<StoredFile> | null> {
      const submission = await visibleTo(actor, input, input.submissionId);
      const shown = submission?.files.find((file) => file.id === input.fileId);
      if (!submission || !shown || (await scanOf(bench.tables, shown.id)) === 'rejected') return null;
      const stored = await openedFileOf(bench.tables, input.callId, input);
      if (!stored?.keyForCall) return null;
      const { sealing } = bench;
      const callKey = await sealing.unwrapFromInstance(stored.wrapped);
      const key = await sealing.unwrapWith(callKey, stored.keyForCall);
      const envelope = (await sealing.decryptJson(stored.envelope, key)) as Envelope; // written by sealSubmission
      const file = envelope.files.find((candidate) => candidate.id === input.fileId);
      if (!file) return null;
      return {
        // Under the name by which the panel knows it.
        value: { ...storedFile(bench, file), name: shown.name },
        recorded: record(actor, input, { submission: submission.id, file: file.id }),
      };
    },
  };
}
