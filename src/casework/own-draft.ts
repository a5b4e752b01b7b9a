import type { Call } from '#call';
import { lotIn, type CallLot } from '#call/call-lot';
import { loadCase } from '#db/load-case';
import { findSubmission, organisationKey, type DraftRow, type SubmissionRow } from '#db/submission';
import type { Tables, Tx } from '#db/tables';
import { mayAct, type ActName, type Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { completeEnvelope, type BidderFacts, type Envelope } from '#submission';
import { isChosen } from '#decision';
import { saysWho } from '#submission/consortium';
import { canonicalJson, type Canonical } from '#value/canonical';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn, type CallPlace, type LotPlace } from './call.ts';

/** What is sealed and when it was received whole; `callVersion` is the version of the call that the sealing person had before them, where known. */
export type Sealing = LotPlace & { readonly receivedAt: Instant; readonly callVersion?: number | null };

/** A published call with its case; `null` for drafts and for what does not exist. */
export async function publishedCall(db: Tables | Tx, at: CallPlace): Promise<{ readonly file: CaseFile; readonly call: Call } | null> {
  const file = await loadCase(db, at.caseId);
  const call = file ? callIn(file, at.callId) : null;
  return file && call && call.state !== 'draft' && file.need.publishedAt ? { file, call } : null;
}

/** The same as one of its lots; `null` too where a divided call does not say which. */
export async function publishedLot(db: Tables | Tx, at: LotPlace): Promise<{ readonly file: CaseFile; readonly call: CallLot } | null> {
  const there = await publishedCall(db, at);
  const call = there ? lotIn(there.call, at.lotId ?? null) : null;
  return there && call ? { file: there.file, call } : null;
}

/** An actor who acts for an organisation. */
export type Bidder = Actor & { readonly organisationId: Id<'organisation'> };

/** A bidder who may work on a draft, and of which lot. */
export type Drafting = { readonly bidder: Bidder; readonly callId: string; readonly lotId: string };

/** Whether the actor may work on a submission of the organisation acted for: not to a call of its own. */
export function bidderFor(actor: Actor, act: ActName, file: CaseFile): { readonly bidder: Bidder } | { readonly not: ActRefusal } {
  const { organisationId } = actor;
  if (!mayAct(actor, act) || !organisationId) return { not: { code: 'notAllowed', facts: { act } } };
  return organisationId === file.organisation.id ? { not: { code: 'ownCall' } } : { bidder: { ...actor, organisationId } };
}

/**
 * Whether an organisation may submit to a stage that follows another: only those chosen there. The names lie in the decision, which nobody
 * outside the body reads; the refusal says nothing of others.
 */
export function invitationRefusal(file: CaseFile, call: CallLot, organisationId: string): ActRefusal | null {
  const { followsId } = call.lot;
  if (followsId === null) return null;
  const decision = file.decisions.find(({ lotId }) => lotId === followsId);
  const own = decision?.ranking.find((line) => line.organisationId === organisationId);
  return decision && own && isChosen(decision, own) ? null : { code: 'notInvited' };
}

/** Where the events of what is sealed to a lot stand: a lot that is opened shows nothing of another that is not. */
export function sealedStream(lotId: string): `sealed/${string}` {
  return `sealed/${lotId}`;
}

/** The refusal of whatever comes after a call has stopped receiving. */
export function closedAt(call: Pick<Call, 'closesAt'>, receivedAt: Instant): ActRefusal {
  return { code: 'closed', facts: { closesAt: call.closesAt ?? '', receivedAt } };
}

/** The pseudonym under which the database knows an organisation's submission to one call. */
export function ownerOf({ sealing }: Pick<Bench, 'sealing'>, callId: string, organisationId: string): string {
  return sealing.pseudonym('submission', callId, organisationId);
}

/**
 * The organisation's own submission to a lot; `null` when none was begun. Without a lot it is that of the stage an undivided call has come to,
 * and nothing where the call is divided.
 */
export async function ownRow(
  bench: Pick<Bench, 'sealing'>,
  db: Tables | Tx,
  at: Pick<LotPlace, 'callId' | 'lotId'> & { readonly organisationId: string },
): Promise<SubmissionRow | null> {
  const lotId = at.lotId ?? (await onlyLot(db, at.callId));
  return lotId === null ? null : findSubmission(db, { owner: ownerOf(bench, at.callId, at.organisationId), lotId });
}

async function onlyLot(db: Tables | Tx, callId: string): Promise<string | null> {
  const lots = await db.selectFrom('lot').select(['id', 'stage', 'followsId']).where('callId', '=', callId).execute();
  const current = lots.filter(({ id }) => !lots.some(({ followsId }) => followsId === id));
  return current.length === 1 ? (current[0]?.id ?? null) : null;
}

/** Who wrote last, as it is stored: under the instance key. */
type Writer = { readonly personId: string; readonly name: string };

/** The last writer of a draft, by name. */
export async function writerOf({ sealing }: Pick<Bench, 'sealing'>, row: Pick<SubmissionRow, 'changedBy'>): Promise<string> {
  return (JSON.parse(await sealing.unwrapFromInstance(row.changedBy)) as Writer).name; // written by `draftRow`
}

/** The row of a draft: nothing in it names the organisation or the person. */
export async function draftRow(
  bench: Pick<Bench, 'sealing' | 'clock'>,
  draft: Drafting & { readonly id: string; readonly bytes: Uint8Array; readonly key: Uint8Array },
): Promise<DraftRow> {
  const { bidder: actor, id, callId, lotId } = draft;
  const writer: Writer = { personId: actor.personId, name: actor.name };
  return {
    id,
    callId,
    lotId,
    owner: ownerOf(bench, callId, actor.organisationId),
    organisation: await bench.sealing.wrapToInstance(actor.organisationId),
    changedBy: await bench.sealing.wrapToInstance(JSON.stringify(writer)),
    at: bench.clock.now(),
    draft: draft.bytes,
    draftKey: draft.key,
  };
}

/** Reads and writes drafts: encrypted from their first byte, for their organisation alone. */
export function draftBox({ sealing, tables }: Pick<Bench, 'sealing'> & { readonly tables: Tables | Tx }) {
  return {
    async read(organisationId: string, row: Pick<SubmissionRow, 'draft' | 'draftKey'>): Promise<Envelope> {
      const { identity } = await organisationKey(tables, organisationId);
      const key = await sealing.unwrapWith(await sealing.unwrapFromInstance(identity), row.draftKey);
      return completeEnvelope(await sealing.decryptJson(row.draft, key));
    },

    /** A new content key for every state of the draft, wrapped to the organisation. `identity` opens the bytes. */
    async encrypt(organisationId: string, envelope: Envelope) {
      const { recipient } = await organisationKey(tables, organisationId);
      const pair = await sealing.newKeyPair();
      const bytes = await sealing.encryptJson(plain(envelope), pair.recipient);
      return { bytes, key: await sealing.wrapTo(recipient, pair.identity), identity: pair.identity };
    },
  };
}

/**
 * The digest of what was submitted: salt, content, organisation and files by their hashes, without the files' keys. Whoever has the envelope
 * can recompute it. What says nothing is left out, so that digests made before it could be said still hold.
 */
export function digestOf(bench: Pick<Bench, 'hash'>, envelope: Envelope): string {
  const { salt, values, answers, files, organisation, consortium } = envelope;
  const named = files.map(({ id, name, mediaType, sizeBytes, sha256 }) => ({ id, name, mediaType, sizeBytes, sha256 }));
  const confirmations = said(envelope.confirmations);
  const more = {
    ...(Object.keys(confirmations).length > 0 ? { confirmations } : {}),
    ...(organisation ? { organisation } : {}),
    ...(saysWho(consortium) ? { consortium } : {}),
  };
  return bench.hash.sha256Hex(canonicalJson(plain({ salt, values, answers, files: named, ...more })));
}

/** What is known of the organisation as it stands now. */
export async function bidderFacts({ tables }: { readonly tables: Tables | Tx }, organisationId: string): Promise<BidderFacts> {
  const row = await tables
    .selectFrom('organisation')
    .select(['name', 'identifierScheme', 'identifierId', 'place', 'about'])
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow();
  const { name, place, about } = row;
  const identifier = row.identifierScheme && row.identifierId ? { scheme: row.identifierScheme, id: row.identifierId } : null;
  return { name, identifier, place, about };
}

/** The salt of a new envelope. */
export function newSaltText(bench: Pick<Bench, 'ids'>): string {
  return Buffer.from(bench.ids.newSalt()).toString('base64');
}

/** The mark of what has been written, files left aside: a colleague who stores a file is not in the way of one who writes. */
export function answersMark(bench: Pick<Bench, 'hash'>, { values, answers }: Pick<Envelope, 'values' | 'answers'>): string {
  return bench.hash.sha256Hex(canonicalJson(plain({ values, answers: said(answers) }))).slice(0, 16);
}

/** The same of what was said of the requirements. */
export function confirmationsMark(bench: Pick<Bench, 'hash'>, { confirmations }: Pick<Envelope, 'confirmations'>): string {
  return bench.hash.sha256Hex(canonicalJson(plain(said(confirmations)))).slice(0, 16);
}

/** The same of who submits. */
export function consortiumMark(bench: Pick<Bench, 'hash'>, { consortium }: Pick<Envelope, 'consortium'>): string {
  return bench.hash.sha256Hex(canonicalJson(plain(saysWho(consortium) ? consortium : {}))).slice(0, 16);
}

function said(texts: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== ''));
}

function plain(value: object): Canonical {
  return value as Canonical; // values of the catalogue and texts: plain data by their types
}

/** Whether an organisation may submit to a lot as far as invitations go, for readers that have not loaded the case: to a first stage everybody may. */
export async function isInvited(db: Tables | Tx, at: LotPlace, organisationId: string): Promise<boolean> {
  const later = await db
    .selectFrom('lot')
    .select('id')
    .where('callId', '=', at.callId)
    .where('followsId', 'is not', null)
    .executeTakeFirst();
  const there = later ? await publishedLot(db, at) : null;
  return !there || invitationRefusal(there.file, there.call, organisationId) === null;
}
