import { canonicalJson } from '#value/canonical';
import { brokenCheckpoint } from './verify-checkpoint.ts';
import { noHash, eventText, type BrokenLink, type EvidenceTools, type Heads, type JournalDocument, type JournalEvent } from './evidence.ts';
import { brokenContent, brokenRelease, lastRefs } from './verify-content.ts';

/** What was found in an exported journal. The counts say what the file holds; `heads` and `head` are given only when all of it holds. */
export type JournalReport = {
  readonly valid: boolean;
  readonly events: number;
  /** The hash of the last event; with several streams the SHA-256 of the canonical JSON of `heads`; `null` without events. */
  readonly head: string | null;
  readonly heads: Heads;
  /** Contents whose salt and body have been erased: nothing is said of them but that they were there. */
  readonly erased: number;
  /** Contents that events vouch for and that are not in the file. */
  readonly notIncluded: number;
  readonly checkpoints: number;
  /** Events at or before a signed head. Whoever runs the server could still have rewritten the rest, chain and all. */
  readonly signedEvents: number;
  readonly releases: number;
  /** Whether the checkpoints are signed by a key the checker brought along, and not only by one that came with the file. */
  readonly trusted: boolean;
  readonly broken: BrokenLink | null;
};

/**
 * Checks an exported journal: every event's hash, every chain, every content that is there, every signature and every release.
 * `trustedKeys` (raw Ed25519, base64) are the public keys the checker knows from elsewhere; with any, all checkpoints must be signed
 * by one of them and there must be a checkpoint. Never refuses: what does not hold is `broken`, the first of it named.
 */
export async function verifyJournal(
  document: JournalDocument,
  tools: EvidenceTools,
  trustedKeys: readonly string[] = [],
): Promise<JournalReport> {
  const streams = streamsOf(document.events);
  const broken =
    (await alteredEvent(document.events, tools)) ??
    brokenChain(streams) ??
    (await brokenContent(document, tools)) ??
    (await brokenCheckpoint({ document, streams, trustedKeys }, tools)) ??
    (await brokenRelease(document, tools));
  const heads = broken ? {} : headsOf(streams);
  const included = new Set(document.contents.map((content) => JSON.stringify([content.kind, content.id])));
  return {
    valid: broken === null,
    events: document.events.length,
    head: await headOf(heads, tools),
    heads,
    erased: document.contents.filter((content) => content.body === null).length,
    notIncluded: [...lastRefs(document.events).keys()].filter((key) => !included.has(key)).length,
    checkpoints: document.checkpoints.length,
    signedEvents: broken ? 0 : signedEvents(document),
    releases: document.releases.length,
    trusted: broken === null && trustedKeys.length > 0,
    broken,
  };
}

async function alteredEvent(events: readonly JournalEvent[], tools: EvidenceTools): Promise<BrokenLink | null> {
  for (const event of events) {
    if ((await tools.sha256Hex(new TextEncoder().encode(eventText(event)))) === event.hash) continue;
    return linkAt(event, 'eventAltered', 'does not have the content its hash was made of');
  }
  return null;
}

function brokenChain(streams: Streams): BrokenLink | null {
  for (const events of streams.values()) {
    let before: JournalEvent | null = null;
    for (const event of events) {
      const broken = brokenStep(before, event);
      if (broken) return broken;
      before = event;
    }
  }
  return null;
}

function brokenStep(before: JournalEvent | null, event: JournalEvent): BrokenLink | null {
  const expected = before ? before.sequence + 1 : 1;
  if (event.sequence < expected) return linkAt(event, 'eventTwice', 'is there more than once');
  if (event.sequence > expected) return linkAt({ ...event, sequence: expected }, 'eventMissing', 'is missing');
  if (event.previousHash !== (before ? before.hash : noHash)) {
    return linkAt(event, 'chainBroken', 'does not name the hash of the event before it');
  }
  if (before && event.at <= before.at) return linkAt(event, 'timeNotIncreasing', 'is not later than the event before it');
  return null;
}

/** The events of each stream by sequence, whatever their order in the file. */
export type Streams = ReadonlyMap<string, readonly JournalEvent[]>;

function streamsOf(events: readonly JournalEvent[]): Streams {
  return new Map(
    [...Map.groupBy(events, (event) => event.stream)]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([stream, members]) => [stream, members.toSorted((one, other) => one.sequence - other.sequence)]),
  );
}

function headsOf(streams: Streams): Heads {
  return Object.fromEntries(
    [...streams].flatMap(([stream, events]) => {
      const last = events.at(-1);
      return last ? [[stream, { sequence: last.sequence, hash: last.hash }] as const] : [];
    }),
  );
}

function headOf(heads: Heads, tools: EvidenceTools): Promise<string> | string | null {
  const [first, ...others] = Object.values(heads);
  if (!first) return null;
  return others.length === 0 ? first.hash : tools.sha256Hex(new TextEncoder().encode(canonicalJson(heads)));
}

function signedEvents(document: JournalDocument): number {
  const signed = new Map<string, number>();
  for (const { heads } of document.checkpoints) {
    for (const [stream, head] of Object.entries(heads)) signed.set(stream, Math.max(head.sequence, signed.get(stream) ?? 0));
  }
  return document.events.filter((event) => event.sequence <= (signed.get(event.stream) ?? 0)).length;
}

function linkAt(event: Pick<JournalEvent, 'stream' | 'sequence'>, code: string, what: string): BrokenLink {
  return { code, stream: event.stream, sequence: event.sequence, message: `Event ${event.sequence} of stream ${event.stream} ${what}.` };
}
