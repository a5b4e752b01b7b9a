import { gate } from '#law/gates';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant, Zone } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { DialogueValues } from './fields.ts';
import { isPast, type Talk } from './talk.ts';

/** One entry of the market dialogue log of a case. */
export type DialogueEntry = DialogueValues & {
  readonly id: Id<'dialogueEntry'>;
  /** The time of a meeting it tells of; `null` for anything that was not announced. */
  readonly talkId: Id<'talk'> | null;
  readonly recordedAt: Instant;
  /** When everybody could read it; `null` while only the buyer can. */
  readonly sharedAt: Instant | null;
};

export type DialogueRefusal = Refusal<'nothingToShare' | 'needNotPublished' | 'criteriaFixed' | 'meetingAhead'>;

type Entering = {
  readonly id: Id<'dialogueEntry'>;
  /** The time of a meeting that the entry tells of; `null` for anything that was not announced. */
  readonly talk: Talk | null;
  readonly zone: Zone;
  readonly at: Instant;
  /** Whether a call of the case is published, and with it its criteria fixed. */
  readonly criteriaFixed: boolean;
};

/**
 * Writes a meeting into the log. Refuses input from somebody with a link to a possible bidder once the criteria are fixed: before that
 * clinicians who own a bidder may say what they know, and everybody may read it. Refuses a meeting that has not begun.
 */
export function recordDialogue(
  values: DialogueValues,
  entry: Entering,
): Result<{ entry: DialogueEntry; event: CaseEvent }, DialogueRefusal> {
  if (values.kind === 'interestedInput' && entry.criteriaFixed)
    return refused({ code: 'criteriaFixed', source: gate('interestedInputEarly', 'EN')?.source ?? '' });
  if (entry.talk && !isPast(entry.talk, entry.zone, entry.at)) return refused({ code: 'meetingAhead' });
  return ok({
    entry: { ...values, id: entry.id, talkId: entry.talk?.id ?? null, recordedAt: entry.at, sharedAt: null },
    event: {
      type: 'dialogueRecorded',
      facts: { kind: values.kind, heldOn: values.heldOn },
      refs: [{ kind: 'dialogueEntry', id: entry.id }],
    },
  });
}

/** Shares every entry not yet shared, all at the same moment. Refuses when the need itself is not public or nothing is left to share. */
export function shareDialogue(
  entries: readonly DialogueEntry[],
  needPublishedAt: Instant | null,
  at: Instant,
): Result<{ entries: readonly DialogueEntry[]; event: CaseEvent }, DialogueRefusal> {
  if (!needPublishedAt) return refused({ code: 'needNotPublished' });
  const fresh = entries.filter((entry) => !entry.sharedAt);
  if (fresh.length === 0) return refused({ code: 'nothingToShare' });
  return ok({
    entries: fresh.map((entry) => ({ ...entry, sharedAt: at })),
    event: {
      type: 'dialogueShared',
      facts: { entries: fresh.map((entry) => entry.id) },
      refs: fresh.map((entry) => ({ kind: 'dialogueEntry', id: entry.id })),
    },
  });
}
