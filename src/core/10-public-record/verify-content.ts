import type { BrokenLink, EvidenceContent, EvidenceTools, JournalDocument, JournalEvent } from './evidence.ts';

/** What the last event that speaks of a content says of it. */
export type LastRef = { readonly event: JournalEvent; readonly hash: string };

/** By kind and id (`["score","s1"]`) what the latest event says: later events about the same content supersede earlier ones. */
export function lastRefs(events: readonly JournalEvent[]): ReadonlyMap<string, LastRef> {
  const byTime = events.toSorted((one, other) => (one.at === other.at ? one.sequence - other.sequence : one.at < other.at ? -1 : 1));
  return new Map(byTime.flatMap((event) => event.refs.map((ref) => [keyOf(ref), { event, hash: ref.hash }] as const)));
}

/** The first content that is not what the journal says of it, or of which it says nothing. Erased contents are passed over. */
export async function brokenContent(document: JournalDocument, tools: EvidenceTools): Promise<BrokenLink | null> {
  const refs = lastRefs(document.events);
  const seen = new Set<string>();
  for (const content of document.contents) {
    const what = `The content ${content.kind} ${content.id}`;
    const ref = refs.get(keyOf(content));
    if (!ref) return { code: 'contentUnknown', stream: null, sequence: null, message: `${what} is named by no event.` };
    const at = { stream: ref.event.stream, sequence: ref.event.sequence };
    if (seen.has(keyOf(content))) return { code: 'contentTwice', ...at, message: `${what} is there more than once.` };
    seen.add(keyOf(content));
    if (content.salt === null && content.body === null) continue;
    if ((await hashOf(content, tools)) !== ref.hash) {
      return { code: 'contentAltered', ...at, message: `${what} is not what event ${at.sequence} of stream ${at.stream} says of it.` };
    }
  }
  return null;
}

/** The first release whose bytes are not those of its hash, or not those that an act froze, or that no act froze. */
export async function brokenRelease(document: JournalDocument, tools: EvidenceTools): Promise<BrokenLink | null> {
  const frozen = Map.groupBy(document.events.flatMap(frozenBy), (entry) => entry.id);
  for (const release of document.releases) {
    const nowhere = { stream: null, sequence: null };
    if ((await tools.sha256Hex(new TextEncoder().encode(release.body))) !== release.sha256) {
      return { code: 'releaseAltered', ...nowhere, message: `The release ${release.id} does not have the content its hash was made of.` };
    }
    const naming = frozen.get(release.id);
    if (!naming) return { code: 'releaseUnknown', ...nowhere, message: `The release ${release.id} is named by no event.` };
    const other = naming.find(({ sha256 }) => sha256 !== release.sha256);
    if (other) {
      const { stream, sequence } = other.event;
      const message = `The release ${release.id} is not the one that event ${sequence} of stream ${stream} froze.`;
      return { code: 'releaseReplaced', stream, sequence, message };
    }
  }
  return null;
}

/** The releases an event says it froze, from `facts.releases`. A hash that is missing there equals no hash. */
function frozenBy(event: JournalEvent): readonly { readonly event: JournalEvent; readonly id: unknown; readonly sha256: unknown }[] {
  const named: unknown = event.facts['releases'];
  if (!Array.isArray(named)) return [];
  return named.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('id' in entry)) return [];
    return [{ event, id: entry.id, sha256: 'sha256' in entry ? entry.sha256 : null }];
  });
}

async function hashOf(content: EvidenceContent, tools: EvidenceTools): Promise<string | null> {
  const salt = content.salt === null ? null : bytesOf(content.salt);
  // Half an erasure is none: a body without its salt can no longer be checked, and must not pass for erased.
  if (salt === null || content.body === null) return null;
  const body = new TextEncoder().encode(content.body);
  const both = new Uint8Array(salt.length + body.length);
  both.set(salt);
  both.set(body, salt.length);
  return tools.sha256Hex(both);
}

/** The bytes of a base64 text in its one canonical writing, or `null`: a salt must not be changeable unnoticed. */
function bytesOf(base64: string): Uint8Array | null {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || base64.length % 4 !== 0) return null;
  const binary = atob(base64);
  return btoa(binary) === base64 ? Uint8Array.from(binary, (character) => character.charCodeAt(0)) : null;
}

function keyOf(content: { readonly kind: string; readonly id: string }): string {
  return JSON.stringify([content.kind, content.id]);
}
