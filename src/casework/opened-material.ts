import { openedFileOf, submissionsFor } from '#db/assessment';
import type { Actor } from '#party/role';
import type { Envelope, OpenedSubmission } from '#submission';
import type { CaseEvent } from '#value/event';
import { appendEvents } from './act.ts';
import type { Bench } from './bench.ts';

type Place = { readonly caseId: string; readonly callId: string };

/** What was read, and its journal row: written beside the response, not in its way. `recorded` settles when the row is there and never fails. */
export type Read<T> = { readonly value: T; readonly recorded: Promise<void> };

export type OpenedFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** Reading what was opened. Whoever may not read a submission gets `null`, as for one that does not exist. */
export function openedMaterial(bench: Bench) {
  async function visibleTo(actor: Actor, at: Place, submissionId: string): Promise<OpenedSubmission | null> {
    const visible = await submissionsFor(bench.tables, at.callId, actor.personId);
    return visible.find((submission) => submission.id === submissionId) ?? null;
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
    async openedSubmission(actor: Actor, input: Place & { readonly submissionId: string }): Promise<Read<OpenedSubmission> | null> {
      const submission = await visibleTo(actor, input, input.submissionId);
      return submission ? { value: submission, recorded: record(actor, input, { submission: submission.id }) } : null;
    },

    /** One file of a submission, decrypted with the key in the sealed envelope, for a panel member who may read the submission. */
    async openedFile(
      actor: Actor,
      input: Place & { readonly submissionId: string; readonly fileId: string },
    ): Promise<Read<OpenedFile> | null> {
      const submission = await visibleTo(actor, input, input.submissionId);
      if (!submission?.files.some((file) => file.id === input.fileId)) return null;
      const stored = await openedFileOf(bench.tables, input.callId, input);
      if (!stored?.keyForCall) return null;
      const { sealing } = bench;
      const callKey = await sealing.unwrapFromInstance(stored.wrapped);
      const key = await sealing.unwrapWith(callKey, stored.keyForCall);
      const envelope = (await sealing.decryptJson(stored.envelope, key)) as Envelope; // written by sealSubmission
      const file = envelope.files.find((candidate) => candidate.id === input.fileId);
      if (!file) return null;
      const bytes = await sealing.decryptBytes(stored.bytes, file.identity);
      return {
        value: { name: file.name, mediaType: file.mediaType, bytes },
        recorded: record(actor, input, { submission: submission.id, file: file.id }),
      };
    },
  };
}
