import { addDocument, deleteDocument, documentKey, documentsOf, saveShared } from '#db/dialogue-documents';
import { deleteParts } from '#db/file-parts';
import { isPublic } from '#db/cases';
import { shareDocument } from '#dialogue/document';
import type { Actor } from '#party/role';
import { cleanFileName } from '#submission/file-kind';
import { idOf } from '#value/id';
import { ok, refused, type Result } from '#value/result';
import { runAct, type ActRefusal } from './act.ts';
import type { Bench, Pieces } from './bench.ts';
import { aroundMeetings } from './meetings.ts';
import { receiveFile } from './receive-file.ts';
import { storedFile, type StoredFile } from './submission-files.ts';

type Place = { readonly caseId: string; readonly documentId: string };

/** Documents of the dialogue before a call: kept by the body until it shares them, and everybody's from then on. */
export function dialogueDocumentActs(bench: Bench) {
  const { sealing, tables } = bench;
  return {
    /** Stores a document, for the body alone. Refuses what submissions refuse too, and what could not be checked: it is to become public. */
    async addDocument(
      actor: Actor,
      input: { readonly caseId: string; readonly name: string; readonly content: Pieces },
    ): Promise<Result<{ readonly documentId: string }, ActRefusal>> {
      const id = bench.ids.newId();
      const pair = await sealing.newKeyPair();
      try {
        const about = { id, name: cleanFileName(input.name), content: input.content, recipient: pair.recipient };
        const received = await receiveFile(bench, about);
        const kept = received.ok ? await keep(received.value) : received;
        if (!kept.ok) await deleteParts(tables, id);
        return kept;
      } catch (problem) {
        // The sender broke off, or something failed: what has arrived so far is no document.
        await deleteParts(tables, id);
        throw problem;
      }

      async function keep({ scan, ...file }: Extract<Awaited<ReturnType<typeof receiveFile>>, { ok: true }>['value']) {
        if (scan !== 'clean' && scan !== 'notConfigured') return refused({ code: 'fileUnchecked', facts: { name: file.name } });
        const identity = await sealing.wrapToInstance(pair.identity);
        return runAct(bench, { actor, caseId: input.caseId, name: 'recordDialogue' }, async ({ tx, at, file: found, actor: by }) => {
          const document = { ...file, id: idOf<'dialogueDocument'>(id), scan };
          await addDocument(tx, document, { caseId: found.id, identity, storedAt: at, storedBy: by.personId });
          return ok({ value: { documentId: id }, events: [], stream: `sealed/${found.id}` });
        });
      }
    },

    /** Takes back a document that has not been shared. */
    removeDocument(actor: Actor, input: Place) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'recordDialogue' }, async ({ tx, file }) => {
        const document = file.documents.find(({ id }) => id === input.documentId);
        if (!document) return refused({ code: 'noSuchDocument' });
        if (document.sharedAt) return refused({ code: 'alreadyShared' });
        await deleteDocument(tx, document.id);
        return ok({ value: null, events: [], stream: `sealed/${file.id}` });
      });
    },

    /** Shares a document with everybody, for good. */
    shareDocument(actor: Actor, input: Place) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'shareDialogue' }, async ({ tx, at, file }) => {
        const shared = shareDocument(file.documents.find(({ id }) => id === input.documentId) ?? null, aroundMeetings(file, at));
        if (!shared.ok) return shared;
        await saveShared(tx, shared.value.document);
        return ok({ value: null, events: [shared.value.event] });
      });
    },

    /** A shared document of a public case, decrypted while it passes; `null` for anything else. */
    async publicDocument({ caseId, documentId }: Place): Promise<StoredFile | null> {
      if (!(await isPublic(tables, caseId))) return null;
      const document = (await documentsOf(tables, caseId)).find(({ id, sharedAt }) => id === documentId && sharedAt !== null);
      const key = document ? await documentKey(tables, caseId, document.id) : null;
      if (!document || !key) return null;
      const identity = await sealing.unwrapFromInstance(key);
      return storedFile(bench, { ...document, id: idOf(document.id), identity });
    },
  };
}
