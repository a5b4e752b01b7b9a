import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';

/** A document of the dialogue: a draft description, slides. `sha256`: of its content, hexadecimal. */
export type DialogueDocument = {
  readonly id: Id<'dialogueDocument'>;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  /** When everybody could read it; `null` while only the body can. */
  readonly sharedAt: Instant | null;
};

export type DocumentRefusal = Refusal<'needNotPublished' | 'dialogueOver' | 'noSuchDocument' | 'alreadyShared'>;

/**
 * Shares a document with everybody at the same moment, for good. Refuses: the need is not public, a call is published (then it is changed or
 * answered instead), no such document, shared already.
 */
export function shareDocument(
  document: DialogueDocument | null,
  around: { readonly needPublishedAt: Instant | null; readonly callPublished: boolean; readonly at: Instant },
): Result<{ document: DialogueDocument; event: CaseEvent }, DocumentRefusal> {
  if (!around.needPublishedAt) return refused({ code: 'needNotPublished' });
  if (around.callPublished) return refused({ code: 'dialogueOver' });
  if (!document) return refused({ code: 'noSuchDocument' });
  if (document.sharedAt) return refused({ code: 'alreadyShared' });
  return ok({
    document: { ...document, sharedAt: around.at },
    event: { type: 'documentShared', facts: { document: document.id }, refs: [{ kind: 'dialogueDocument', id: document.id }] },
  });
}
