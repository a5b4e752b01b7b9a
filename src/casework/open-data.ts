import {
  compiledMark,
  compiledMarks,
  recordBodies,
  releaseBodies,
  releaseMarks,
  releaseMarksOfCase,
  type CompiledMark,
  type ReleaseMark,
} from '#db/releases';
import { ocidPrefixState } from '#standards/ocds/identifiers';
import { objectOf, type JsonObject } from '#standards/json';
import { recordPackage, releasePackage } from '#standards/ocds/package';
import type { Instant } from '#value/instant';
import type { Bench } from './bench.ts';

/** Releases or records in one file; the next ones follow under the link in it. */
export const releasesPerPage = 100;

/** The licence of everything the product publishes. */
export const openLicence = 'https://creativecommons.org/licenses/by/4.0/';

/** A file of open data: a mark that changes whenever its content does, and its text piece by piece. */
export type DataFile = { readonly mark: string; readonly text: AsyncIterable<string> };

/** Releases read at a time: a file is never in memory whole. */
const batchSize = 10;

/** Open data as it was frozen: bodies go out byte for byte, nothing is recomputed. */
export function openDataReads(bench: Bench) {
  const { publishing, tables } = bench;
  const at = `${publishing.publicAddress}/data/ocds`;
  const facts = (uri: string, changedAt: Instant | null) => ({
    uri,
    publisher: { name: publishing.publisher.name, ...(publishing.publisher.uri ? { uri: publishing.publisher.uri } : {}) },
    publishedDate: changedAt ?? bench.clock.now(),
    licence: openLicence,
    publicationPolicy: `${publishing.publicAddress}/en/data`,
  });

  async function* releaseTexts(marks: readonly ReleaseMark[]): AsyncGenerator<string> {
    for (let start = 0; start < marks.length; start += batchSize) {
      yield* await releaseBodies(
        tables,
        marks.slice(start, start + batchSize).map((mark) => mark.position),
      );
    }
  }

  async function* recordTexts(marks: readonly CompiledMark[]): AsyncGenerator<string> {
    for (const { ocid } of marks) {
      const { compiled, releases } = await recordBodies(tables, ocid);
      yield `{"ocid":${JSON.stringify(ocid)},"releases":[${releases.join(',')}],"compiledRelease":${compiled}}`;
    }
  }

  const reads = {
    /** One page of all releases in the order of publication, with a link to the next. `after` is the position behind which it begins. */
    async releaseFile(after: number): Promise<DataFile> {
      const address = `${at}/releases.json`;
      const marks = await releaseMarks(tables, after, releasesPerPage);
      const last = marks.at(-1);
      const next = last && marks.length === releasesPerPage ? { links: { next: `${address}?after=${last.position}` } } : {};
      const head = releasePackage({
        ...facts(after > 0 ? `${address}?after=${after}` : address, last?.date ?? null),
        ...next,
        releases: [],
      });
      return { mark: `r${after}-${last?.position ?? 0}`, text: filled(head, releaseTexts(marks)) };
    },

    /** One page of compiled records by ocid, with a link to the next. */
    async recordFile(after: string): Promise<DataFile> {
      const address = `${at}/records.json`;
      const marks = await compiledMarks(tables, after, releasesPerPage);
      const last = marks.at(-1);
      const latest = marks
        .map(({ date }) => date)
        .reduce<Instant | null>((one, other) => (one !== null && one > other ? one : other), null);
      const next = last && marks.length === releasesPerPage ? { links: { next: `${address}?after=${encodeURIComponent(last.ocid)}` } } : {};
      const uri = after ? `${address}?after=${encodeURIComponent(after)}` : address;
      const head = recordPackage({ ...facts(uri, latest), ...next, records: [] });
      return { mark: `c${marks.length}-${last?.ocid ?? ''}-${latest ?? ''}`, text: filled(head, recordTexts(marks)) };
    },

    /** The record package of one process; `null` when nothing of it is public. */
    async recordFileOf(ocid: string): Promise<DataFile | null> {
      const mark = await compiledMark(tables, ocid);
      if (!mark) return null;
      const head = recordPackage({ ...facts(`${at}/records/${ocid}.json`, mark.date), records: [] });
      return { mark: `o${mark.date}`, text: filled(head, recordTexts([mark])) };
    },

    /** All releases of one case, its need and its calls; `null` when nothing of it is public. */
    async releaseFileOfCase(caseId: string): Promise<DataFile | null> {
      const marks = await releaseMarksOfCase(tables, caseId);
      const last = marks.at(-1);
      if (!last) return null;
      const head = releasePackage({ ...facts(`${at}/cases/${caseId}.json`, last.date), releases: [] });
      return { mark: `k${last.position}`, text: filled(head, releaseTexts(marks)) };
    },

    /** Who publishes, under which prefix, and the key that signs: what the open data page says. */
    /** How many openings there have been, and in how many the recovery sheet stood in for an opener. */
    async openingFigures(): Promise<{ readonly openings: number; readonly withRecovery: number }> {
      const row = await bench.tables
        .selectFrom('call')
        .leftJoin('recoveryUse', 'recoveryUse.callId', 'call.id')
        .select((eb) => [eb.fn.countAll<number>().as('openings'), eb.fn.count<number>('recoveryUse.id').as('withRecovery')])
        .where('call.openedAt', 'is not', null)
        .executeTakeFirstOrThrow();
      return row;
    },

    openDataFacts() {
      return {
        ocidPrefix: publishing.ocidPrefix,
        prefixState: ocidPrefixState(publishing.ocidPrefix),
        grantPrefix: publishing.grantPrefix,
        publisher: publishing.publisher,
        publicAddress: publishing.publicAddress,
        licence: openLicence,
        signing: { keyId: bench.signer.keyId, publicKey: bench.signer.publicKey },
      };
    },
  };

  return {
    ...reads,
    /** The same files as values, for commands. */
    releasePackage: async (after: number): Promise<JsonObject> => valueOf(await reads.releaseFile(after)),
    recordOf: async (ocid: string): Promise<JsonObject | null> => valueOrNull(await reads.recordFileOf(ocid)),
    releasesOfCase: async (caseId: string): Promise<JsonObject | null> => valueOrNull(await reads.releaseFileOfCase(caseId)),
  };
}

/** A package whose last member is an empty list, filled with members that are JSON already. */
async function* filled(head: JsonObject, members: AsyncIterable<string>): AsyncGenerator<string> {
  const empty = JSON.stringify(head);
  if (!empty.endsWith('[]}')) throw new Error('the list of a package must be its last member');
  yield empty.slice(0, -2);
  let first = true;
  for await (const member of members) {
    yield first ? member : `,${member}`;
    first = false;
  }
  yield ']}';
}

async function valueOf({ text }: DataFile): Promise<JsonObject> {
  return objectOf(JSON.parse((await Array.fromAsync(text)).join('')));
}

async function valueOrNull(file: DataFile | null): Promise<JsonObject | null> {
  return file ? valueOf(file) : null;
}
