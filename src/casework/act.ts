import { appendJournal, keepSalts, lockHead, type JournalRow } from '#db/journal';
import { loadCase } from '#db/load-case';
import { rolesInCase } from '#db/people';
import { savePublicFace } from '#db/save-public-face';
import type { Tx } from '#db/tables';
import { mayAct, type ActName, type Actor } from '#party/role';
import { publicRecordOf } from '#public-record';
import type { CaseFile } from '#public-record/case-file';
import { canonicalJson, type Canonical } from '#value/canonical';
import type { CaseEvent } from '#value/event';
import { epochMillis, instantOf, type Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import { authorRefusal, recordAuthor } from './authors.ts';
import type { Bench } from './bench.ts';
import { contentOf } from './contents.ts';
import { tellNews } from './news.ts';
import { publishReleases } from './releases.ts';

/** What every act starts from: an open transaction, the moment of the act, the case, and the actor with the roles in it. */
export type Step = { readonly tx: Tx; readonly at: Instant; readonly file: CaseFile; readonly actor: Actor };

/** What an act leaves behind: its value, the events in order, and the stream they belong to (the case's own unless it must stay opaque). */
export type Done<T> = {
  readonly value: T;
  readonly events: readonly CaseEvent[];
  readonly stream?: 'case' | `sealed/${string}`;
  /** Whom the act has told of it in words of its own: they get no news of it as well. */
  readonly told?: readonly string[];
};

export type ActRefusal = Refusal<string>;

type About = { readonly actor: Actor; readonly caseId: string; readonly name: ActName };

/** The head of a stream in which nothing has happened. */
export const start = { sequence: 0, at: instantOf(0), hash: '0'.repeat(64) };

/**
 * Runs one act in one transaction: permission, load, core, save, public record, releases, journal. Acts of one case follow one another
 * (the head of its stream is locked) and get strictly increasing instants. A refusal leaves nothing behind.
 */
export async function runAct<T>(
  bench: Bench,
  about: About,
  work: (step: Step) => Promise<Result<Done<T>, ActRefusal>>,
): Promise<Result<T, ActRefusal>> {
  return undoneWhenRefused(bench, async (tx) => {
    const head = await lockHead(tx, `case/${about.caseId}`, start);
    const file = await loadCase(tx, about.caseId);
    if (!file) return refused({ code: 'noSuchCase' });
    const actor = { ...about.actor, roles: await rolesInCase(tx, about.caseId, about.actor) };
    if (!mayAct(actor, about.name)) return refused({ code: 'notAllowed', facts: { act: about.name } });
    const apart = await authorRefusal({ tx, file, actor, name: about.name });
    if (apart) return refused(apart);
    const at = after(head.at, bench.clock.now());
    const done = await work({ tx, at, file, actor });
    if (!done.ok) return done;
    await recordAuthor({ tx, file, actor, name: about.name, at });
    await settle(bench, { tx, at, actor, caseId: about.caseId }, done.value);
    return ok(done.value.value);
  });
}

/** Runs work in a transaction that is rolled back when the work ends in a refusal, whatever it had written until then. */
export async function undoneWhenRefused<T>(bench: Bench, work: (tx: Tx) => Promise<Result<T, ActRefusal>>): Promise<Result<T, ActRefusal>> {
  const outcome: { refusal: ActRefusal | null } = { refusal: null };
  try {
    return await bench.tables.transaction().execute(async (tx) => {
      const result = await work(tx);
      if (result.ok) return result;
      outcome.refusal = result.refusal;
      throw new Error('refused: the transaction is rolled back');
    });
  } catch (problem) {
    if (outcome.refusal) return refused(outcome.refusal);
    throw problem;
  }
}

type Settling = { readonly tx: Tx; readonly at: Instant; readonly actor: Actor; readonly caseId: string };

/** The end of every act: public record, what followers are told of it, releases, journal. */
export async function settle(bench: Bench, about: Settling, done: Done<unknown>): Promise<void> {
  const { tx, at, caseId } = about;
  const opaque = done.stream !== undefined && done.stream !== 'case';
  let events = done.events;
  if (!opaque) {
    const file = await loadCase(tx, caseId);
    if (!file) throw new Error(`case ${caseId} vanished inside its act`);
    events = await publishReleases(bench, { tx, at, file }, events);
    await savePublicFace(tx, file, { record: publicRecordOf({ ...file, changedAt: at }), changedAt: at });
    await tellNews(bench, { tx, at, file, told: [about.actor.personId, ...(done.told ?? [])] }, events);
  }
  await appendEvents(bench, about, { events, stream: opaque ? (done.stream ?? '') : `case/${caseId}` });
}

/** Appends events to a stream; contents are hashed from the rows as they now are. What belongs to no case (a solution) has a stream of its own. */
export async function appendEvents(
  bench: Bench,
  about: Omit<Settling, 'caseId'> & { readonly caseId: string | null },
  entry: { readonly events: readonly CaseEvent[]; readonly stream: string },
): Promise<void> {
  const { tx, actor, caseId } = about;
  const head = await lockHead(tx, entry.stream, start);
  const rows: JournalRow[] = [];
  let { sequence, hash, at } = head;
  for (const event of entry.events) {
    const refs = [];
    const salts = [];
    for (const ref of event.refs) {
      const body = await contentOf(tx, ref);
      if (body === null) throw new Error(`the content ${ref.kind} ${ref.id} of ${event.type} does not exist`);
      const salt = bench.ids.newSalt();
      salts.push({ kind: ref.kind, contentId: ref.id, salt });
      refs.push({ kind: ref.kind, id: ref.id, hash: bench.hash.contentHash(salt, body) });
    }
    await keepSalts(tx, salts);
    at = after(at, about.at);
    // Sealed streams stay opaque: who acted is part of the sealed content, not of the row.
    // Who objects to a decision is not told either: the row that the event vouches for says it.
    const sealed = entry.stream.startsWith('sealed/') || event.type === 'complaintReceived';
    const row = {
      stream: entry.stream,
      sequence: sequence + 1,
      caseId,
      at,
      actorPersonId: sealed ? null : actor.personId,
      actorOrganisationId: sealed ? null : actor.organisationId,
      type: event.type,
      facts: JSON.parse(canonicalJson(event.facts)) as Canonical, // drops undefined members, so that what is stored is what is hashed
      refs,
      previousHash: hash,
    };
    hash = bench.hash.sha256Hex(canonicalJson(row));
    sequence = row.sequence;
    rows.push({ ...row, hash });
  }
  await appendJournal(tx, rows);
}

/** The act's moment: now, and in any case later than the one before. */
function after(earlier: Instant, now: Instant): Instant {
  return now > earlier ? now : instantOf(epochMillis(earlier) + 1);
}
