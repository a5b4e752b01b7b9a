import type { JournalEvent } from './evidence.ts';

/**
 * The part of a case's own stream that everybody may have now: from its first event up to the first opening, of a call or of one of its
 * lots, that has not been decided on. From the opening on the journal would tell how many submitted, and who scores what when; it is given out whole with the decision
 * (or the cancellation). Always a beginning of the chain, so that what is given out can be checked and never has to be taken back.
 * Wants the events of one stream by sequence.
 */
export function publicPart<E extends Pick<JournalEvent, 'type' | 'facts'>>(events: readonly E[]): readonly E[] {
  const ends = events.filter(({ type }) => type === 'decisionPublished' || type === 'callCancelled');
  const first = events.findIndex(({ type, facts }) => type === 'submissionsOpened' && !ends.some((end) => settles(end, facts)));
  return first < 0 ? events : events.slice(0, first);
}

/** Whether a decision or a cancellation is about what was opened: the same lot, or a whole call that was stopped. */
function settles({ type, facts }: Pick<JournalEvent, 'type' | 'facts'>, opened: JournalEvent['facts']): boolean {
  if (facts['call'] !== opened['call']) return false;
  return facts['lot'] === opened['lot'] || (type === 'callCancelled' && facts['lot'] === undefined);
}
