import type { JournalEvent } from './evidence.ts';

/**
 * The part of a case's own stream that everybody may have now: from its first event up to the first opening, of a call or of one of its
 * lots, that has not been decided on. Where some go on to another stage, that is the award which they compete for: until then nobody is told
 * who takes part. From the opening on the journal would tell how many submitted, and who scores what when; it is given out whole with the decision
 * (or the cancellation). Always a beginning of the chain, so that what is given out can be checked and never has to be taken back.
 * Wants the events of one stream by sequence.
 */
export function publicPart<E extends Pick<JournalEvent, 'type' | 'facts'>>(events: readonly E[]): readonly E[] {
  const first = events.findIndex(({ type, facts }) => type === 'submissionsOpened' && !isSettled(events, facts));
  return first < 0 ? events : events.slice(0, first);
}

/** What only the body may read before the decision on the call that it is about. */
const bodysOwn = ['earlyDeclaration', 'conflictsAssessment', 'interest', 'advantageCheck'];

/**
 * The events with the contents that an overseer may read now: nothing that only the body reads of a call that is not settled, and no entry
 * of the dialogue that has not been shared. The events themselves stay, so that the chain can be checked. Wants the events of one stream.
 */
export function overseenPart<E extends Pick<JournalEvent, 'type' | 'facts' | 'refs'>>(events: readonly E[]): readonly E[] {
  const settled = settledCalls(events);
  const shared = new Set(events.flatMap(({ type, facts }) => (type === 'dialogueShared' ? (facts['entries'] ?? []) : [])));
  return events.map((event) => ({
    ...event,
    refs: event.refs.filter(({ kind, id }) =>
      kind === 'dialogueEntry' ? shared.has(id) : settled.has(event.facts['call']) || !bodysOwn.includes(kind),
    ),
  }));
}

/** The calls in which nothing that was opened waits any more for its award, or for being stopped. */
function settledCalls(events: readonly Told[]): ReadonlySet<unknown> {
  const waiting = events.filter(({ type, facts }) => type === 'submissionsOpened' && !isSettled(events, facts));
  const open = new Set(waiting.map(({ facts }) => facts['call']));
  const last = events.filter(isEnd).filter(({ facts }) => facts['goOn'] === undefined);
  return new Set(last.map(({ facts }) => facts['call']).filter((call) => !open.has(call)));
}

type Told = Pick<JournalEvent, 'type' | 'facts'>;

function isEnd({ type }: Told): boolean {
  return type === 'decisionPublished' || type === 'callCancelled';
}

/** Whether nothing waits any more of what was opened: an award or a cancellation ends it, here or in the last of the stages that follow. */
function isSettled(events: readonly Told[], opened: JournalEvent['facts']): boolean {
  return events.some((end) => {
    if (!isEnd(end) || !settles(end, opened)) return false;
    if (end.facts['goOn'] === undefined) return true;
    const next = events.find(({ type, facts }) => type === 'stageOpened' && facts['follows'] === opened['lot']);
    return next !== undefined && isSettled(events, next.facts);
  });
}

/** Whether a decision or a cancellation is about what was opened: the same lot, or a whole call that was stopped. */
function settles({ type, facts }: Told, opened: JournalEvent['facts']): boolean {
  if (facts['call'] !== opened['call']) return false;
  return facts['lot'] === opened['lot'] || (type === 'callCancelled' && facts['lot'] === undefined);
}
