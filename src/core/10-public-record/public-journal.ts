import type { JournalEvent } from './evidence.ts';

/**
 * The part of a case's own stream that everybody may have now: from its first event up to the first opening that has not been decided
 * on. From the opening on the journal would tell how many submitted, and who scores what when; it is given out whole with the decision
 * (or the cancellation). Always a beginning of the chain, so that what is given out can be checked and never has to be taken back.
 * Wants the events of one stream by sequence.
 */
export function publicPart<E extends Pick<JournalEvent, 'type' | 'facts'>>(events: readonly E[]): readonly E[] {
  const settled = new Set(
    events.filter(({ type }) => type === 'decisionPublished' || type === 'callCancelled').map(({ facts }) => facts['call']),
  );
  const first = events.findIndex(({ type, facts }) => type === 'submissionsOpened' && !settled.has(facts['call']));
  return first < 0 ? events : events.slice(0, first);
}
