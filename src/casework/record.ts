import { casesOfPerson, findPublicRecord, findPublicRecordOfMeasure, isPublic, listCases, type CaseFilter } from '#db/cases';
import { checkpointsUpTo, readJournal, type JournalRow } from '#db/journal';
import { loadCase } from '#db/load-case';
import { savePublicFace } from '#db/save-public-face';
import { publicRecordOf } from '#public-record';
import { actorOf, findViewer } from '#db/people';
import type { Viewer } from '#party/viewer';
import type { Actor } from '#party/role';
import type { EvidenceContent, JournalEvent } from '#public-record/evidence';
import { overseenPart, publicPart } from '#public-record/public-journal';
import { contentOf } from './contents.ts';
import type { ContentRef } from '#value/event';
import type { Bench } from './bench.ts';

/** One line of the public timeline: what happened and when, by which organisation; people are not named. */
export type TimelineLine = {
  readonly at: JournalRow['at'];
  readonly type: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly hash: string;
};

/** Before the need is public nothing of a case is; these events are shown once it is. Roles and approvals stay inside. */
const publicEvents = new Set([
  'needRaised',
  'needAnswered',
  'needPublished',
  'needChanged',
  'bodyAsked',
  'bodyAnswered',
  'bodyLeft',
  'needJoined',
  'needLeft',
  'questionAnswered',
  'documentShared',
  'meetingAnnounced',
  'meetingCancelled',
  'dialogueShared',
  'routeChosen',
  'conflictsAssessed',
  'callPublished',
  'callAmended',
  'stageOpened',
  'enquiryAnswered',
  'callCancelled',
  'recoveryUsed',
  'submissionsOpened',
  'decisionPublished',
  'decisionCorrected',
  'complaintReceived',
  'complaintAnswered',
  'reviewRequested',
  'reviewAnswered',
  'reviewLifted',
  'agreementSigned',
  'phaseBegun',
  'stopPointDecided',
  'phasePaid',
  'purchaseDecided',
  'observationRecorded',
]);
/** Facts that the public timeline may show, by event; everything else stays in the journal. The number of submissions waits for the decision. */
const publicFacts: Readonly<Record<string, readonly string[]>> = {
  needRaised: ['raisedBy', 'answerDue'],
  needAnswered: ['answer'],
  needChanged: ['fields'],
  bodyAsked: ['organisation', 'part', 'answerDue'],
  bodyAnswered: ['organisation', 'answer'],
  bodyLeft: ['organisation', 'after'],
  needJoined: ['case'],
  needLeft: ['case'],
  dialogueShared: ['entries'],
  routeChosen: ['route'],
  callPublished: ['closesAt'],
  callAmended: ['fields', 'closesAt'],
  stageOpened: ['lot', 'stage', 'closesAt'],
  submissionsOpened: ['lot'],
  decisionPublished: ['lot', 'waitingEnds', 'letters'],
  decisionCorrected: ['lot', 'kind', 'waitingEnds', 'letters'],
  complaintReceived: ['about', 'late'],
  complaintAnswered: ['outcome'],
  reviewRequested: ['scope', 'answerDue'],
  callCancelled: ['lot', 'ground', 'stage'],
  agreementSigned: ['agreement', 'signedOn', 'promises'],
  phaseBegun: ['agreement', 'phase', 'startsOn', 'endsOn'],
  stopPointDecided: ['agreement', 'phase', 'verdict'],
  phasePaid: ['agreement', 'phase'],
  purchaseDecided: ['agreement', 'buys'],
  observationRecorded: ['periodStart', 'periodEnd'],
};

/** What pages read. */
export function recordReads(bench: Bench) {
  const { tables } = bench;
  return {
    listCases: (filter: CaseFilter, page: { readonly offset: number; readonly size: number }) => listCases(tables, filter, page),
    findPublicRecord: (caseId: string) => findPublicRecord(tables, caseId),
    casesOfPerson: (personId: string) => casesOfPerson(tables, personId),
    /** `given`: without asking whose case it is, see `#db/people`. */
    findViewer: (authUserId: string, caseId: string | null, roles: 'all' | 'given' = 'all'): Promise<Viewer | null> =>
      findViewer(tables, authUserId, { caseId, roles }),
    actorOf: (viewer: Viewer, organisationId: string | null): Actor => actorOf(viewer, organisationId),
    /** The whole file, for those who work on the case; the page's own access rule has been checked before. */
    caseFile: (caseId: string) => loadCase(tables, caseId),

    /** Makes the stored public record of every public case anew, from the same allow-list as the acts do; the number of cases. */
    async rebuildPublicRecords(): Promise<number> {
      const cases = await tables.selectFrom('caseFile').select('id').where('publishedAt', 'is not', null).orderBy('id').execute();
      for (const { id } of cases) {
        await tables.transaction().execute(async (tx) => {
          // The head of the case's stream is what its acts wait for.
          await tx.selectFrom('journalHead').select('stream').where('stream', '=', `case/${id}`).forUpdate().execute();
          const file = await loadCase(tx, id);
          if (file) await savePublicFace(tx, file, { record: publicRecordOf(file), changedAt: file.changedAt });
        });
      }
      return cases.length;
    },

    /** The public timeline, read from the journal, oldest first. */
    async timeline(caseId: string): Promise<readonly TimelineLine[]> {
      const rows = await readJournal(tables, [`case/${caseId}`]);
      return rows
        .filter((row) => publicEvents.has(row.type))
        .map((row) => {
          const facts = row.facts as Readonly<Record<string, unknown>>; // written by appendEvents
          const allowed = publicFacts[row.type] ?? [];
          return {
            at: row.at,
            type: row.type,
            facts: Object.fromEntries(Object.entries(facts).filter(([key]) => allowed.includes(key))),
            hash: row.hash,
          };
        });
    },

    /** A measure as the public record has it, with the language its case is kept in; `null` when it is not public. */
    async publicMeasure(measureId: string) {
      const record = await findPublicRecordOfMeasure(tables, measureId);
      const measure = record?.agreements.flatMap((agreement) => agreement.measures).find((candidate) => candidate.id === measureId);
      return record && measure ? { caseId: record.id, language: record.language, measure } : null;
    },

    /**
     * The journal of a case as `twofold verify` reads it. `public`: for everybody, without contents and only as far as everybody may know
     * now; `null` when the case is not public. `archive`: as far as that, with the contents that the body keeps of it; `oversight`: with those
     * that an overseer may read. `whole`: with contents and salts, for those who may see everything in the case.
     */
    async exportJournal(caseId: string, part: 'public' | 'archive' | 'oversight' | 'whole') {
      if (part === 'public' && !(await isPublic(tables, caseId))) return null;
      const stream = `case/${caseId}`;
      const all = (await readJournal(tables, [stream])) as readonly JournalEvent[]; // written by appendEvents
      const events = part === 'whole' ? all : publicPart(all);
      const frozen = new Set(events.flatMap(releaseIds));
      const releases = await tables
        .selectFrom('release')
        .select(['id', 'sha256', 'body'])
        .where('caseId', '=', caseId)
        .orderBy('position')
        .execute();
      return {
        format: 'twofold-journal-1' as const,
        events,
        contents: await contentsOf(withContentsFor(part, events)),
        checkpoints: await checkpointsUpTo(tables, { stream, sequence: events.at(-1)?.sequence ?? 0 }, 3),
        publicKeys: [{ keyId: bench.signer.keyId, publicKey: bench.signer.publicKey }],
        releases: releases.filter((release) => frozen.has(release.id)),
      };
    },
  };

  async function contentsOf(events: readonly JournalEvent[]): Promise<readonly EvidenceContent[]> {
    const latest = new Map<string, ContentRef>();
    for (const event of events)
      for (const ref of event.refs as readonly ContentRef[]) latest.set(`${ref.kind} ${ref.id}`, { kind: ref.kind, id: ref.id }); // written by appendEvents
    const contents: EvidenceContent[] = [];
    for (const ref of latest.values()) {
      const salt = await tables
        .selectFrom('contentSalt')
        .select('salt')
        .where('kind', '=', ref.kind)
        .where('contentId', '=', ref.id)
        .executeTakeFirst();
      const body = await contentOf(tables, ref);
      contents.push({
        kind: ref.kind,
        id: ref.id,
        salt: salt && body !== null ? Buffer.from(salt.salt).toString('base64') : null,
        body: salt ? body : null,
      });
    }
    return contents;
  }
}

/** The events with references to those contents only that go out with them. */
function withContentsFor(part: 'public' | 'archive' | 'oversight' | 'whole', events: readonly JournalEvent[]): readonly JournalEvent[] {
  switch (part) {
    case 'public':
      return [];
    case 'archive':
      return events.map(withoutSubmissions);
    case 'oversight':
      return overseenPart(events.map(withoutSubmissions));
    case 'whole':
      return events;
  }
}

/** What stays with the panel and the bidder it came from. */
const bidders: readonly string[] = [
  'openedSubmission',
  'sealedVersion',
  'clarificationAnswer',
  'interviewRecord',
  'stageTalk',
  'knownProvider',
];

/** The event without what was submitted or said by a bidder. */
function withoutSubmissions(event: JournalEvent): JournalEvent {
  return {
    ...event,
    refs: event.refs.filter(({ kind }) => !bidders.includes(kind)),
  };
}

function releaseIds({ facts }: JournalEvent): readonly string[] {
  const named = facts['releases'];
  return Array.isArray(named) ? named.flatMap((entry: unknown) => (isNamed(entry) ? [entry.id] : [])) : [];
}

function isNamed(entry: unknown): entry is { readonly id: string } {
  return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string';
}
