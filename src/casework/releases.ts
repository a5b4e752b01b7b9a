import type { Call } from '#call';
import { procedureOf } from '#call/procedures';
import { addRelease, releasesOf, saveCompiledRelease } from '#db/releases';
import type { Tx } from '#db/tables';
import type { CaseFile } from '#public-record/case-file';
import { objectOf } from '#standards/json';
import { mergeOwnReleases } from '#standards/ocds/own-releases';
import { releaseOf } from '#standards/ocds/release';
import { releaseId, type ReleaseTag } from '#standards/ocds/release-id';
import type { CaseEvent, EventType } from '#value/event';
import type { Instant } from '#value/instant';
import type { Bench } from './bench.ts';

/** Which acts publish a release, on which process, and under which tag. The first release of a process gets the first tag. */
const publishing: Partial<
  Record<EventType, { readonly process: 'need' | 'call'; readonly first: ReleaseTag; readonly later: ReleaseTag }>
> = {
  needPublished: { process: 'need', first: 'planning', later: 'planningUpdate' },
  needChanged: { process: 'need', first: 'planning', later: 'planningUpdate' },
  dialogueShared: { process: 'need', first: 'planning', later: 'planningUpdate' },
  callPublished: { process: 'call', first: 'tender', later: 'tenderUpdate' },
  callAmended: { process: 'call', first: 'tender', later: 'tenderUpdate' },
  enquiryAnswered: { process: 'call', first: 'tender', later: 'tenderUpdate' },
  callCancelled: { process: 'call', first: 'tenderCancellation', later: 'tenderCancellation' },
  decisionPublished: { process: 'call', first: 'award', later: 'award' },
  decisionCorrected: { process: 'call', first: 'awardUpdate', later: 'awardUpdate' },
  agreementSigned: { process: 'call', first: 'contract', later: 'contract' },
  phaseBegun: { process: 'call', first: 'implementation', later: 'implementationUpdate' },
  stopPointDecided: { process: 'call', first: 'implementation', later: 'implementationUpdate' },
  phasePaid: { process: 'call', first: 'implementation', later: 'implementationUpdate' },
  purchaseDecided: { process: 'call', first: 'implementation', later: 'implementationUpdate' },
  observationRecorded: { process: 'call', first: 'implementation', later: 'implementationUpdate' },
};

type About = { readonly tx: Tx; readonly at: Instant; readonly file: CaseFile };

/** Freezes the releases that the events publish, as bytes, and adds their hashes to the events. */
export async function publishReleases(bench: Bench, about: About, events: readonly CaseEvent[]): Promise<readonly CaseEvent[]> {
  const out: CaseEvent[] = [];
  for (const event of events) out.push(await publishFor(bench, about, event));
  return out;
}

async function publishFor(bench: Bench, { tx, at, file }: About, event: CaseEvent): Promise<CaseEvent> {
  // Stopping one lot of several does not stop the process.
  const rule = publishing[event.type === 'callCancelled' && event.facts['lot'] !== undefined ? 'callAmended' : event.type];
  if (!rule || !file.need.publishedAt) return event;
  if (rule.process === 'call' && procedureOf(callOf(file, event).kind).openData !== 'ocds') return event;
  const ocid = rule.process === 'need' ? file.need.ocid : callOf(file, event).ocid;
  const earlier = await releasesOf(tx, ocid);
  const tags = earlier.map((release) => release.tags).flat();
  const tag = tags.includes(rule.first) ? rule.later : rule.first;
  const id = releaseId(ocid, earlier.length + 1, tag);
  const release = releaseOf(file, { ocid, id, at, tag, publishing: bench.publishing });
  const body = JSON.stringify(release);
  const sha256 = bench.hash.sha256Hex(body);
  await addRelease(tx, { id, caseId: file.id, ocid, date: at, tags: [tag], body, sha256 });
  const merged = mergeOwnReleases([...earlier.map((entry) => entry.body), body].map((text) => objectOf(JSON.parse(text))));
  if (!merged.ok) throw new Error(`releases of ${ocid} do not merge: ${merged.refusal.code}`);
  await saveCompiledRelease(tx, { ocid, caseId: file.id, date: at, body: JSON.stringify(merged.value.compiledRelease) });
  return { ...event, facts: { ...event.facts, releases: [{ id, sha256 }] } };
}

/** The call an event speaks of; an agreement or observation belongs to the call of its award. */
function callOf(file: CaseFile, event: CaseEvent): Call {
  const named = file.calls.find((call) => call.id === event.facts['call']);
  if (named) return named;
  const measure = file.measures.find((entry) => entry.id === event.facts['measure']);
  const agreement = file.agreements.find((entry) => entry.id === (event.facts['agreement'] ?? measure?.agreementId));
  const award = file.awards.find((entry) => entry.id === (event.facts['award'] ?? agreement?.awardId));
  const call = file.calls.find((entry) => entry.id === award?.callId);
  if (!call) throw new Error(`${event.type} names no call`);
  return call;
}
