import { recordPage, releasePage, releasesOf } from '#db/releases';
import { objectOf, type JsonObject } from '#standards/ocds/json';
import { recordPackage, releasePackage } from '#standards/ocds/package';
import type { Bench } from './bench.ts';

/** Releases on one page of the bulk file. */
export const releasesPerPage = 100;

/** Open data as it was frozen; nothing is recomputed. */
export function openDataReads(bench: Bench) {
  const { publishing } = bench;
  const facts = (uri: string, date: string | null) => ({
    uri,
    publisher: { name: publishing.publisher.name, ...(publishing.publisher.uri ? { uri: publishing.publisher.uri } : {}) },
    publishedDate: date === null ? bench.clock.now() : (date as ReturnType<Bench['clock']['now']>), // an instant of a release
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    publicationPolicy: `${publishing.publicAddress}/en/data`,
  });

  return {
    /** One page of all releases in the order of publication, with a link to the next. `after` is the position behind which it begins. */
    async releasePackage(after: number): Promise<JsonObject> {
      const address = `${publishing.publicAddress}/data/ocds/releases.json`;
      const page = await releasePage(bench.tables, after, releasesPerPage);
      const last = page.at(-1);
      const next = last && page.length === releasesPerPage ? { next: `${address}?after=${last.position}` } : null;
      return releasePackage({
        ...facts(after > 0 ? `${address}?after=${after}` : address, last?.date ?? null),
        releases: page.map((row) => parsed(row.body)),
        ...(next ? { links: next } : {}),
      });
    },

    /** One page of compiled records by ocid, with a link to the next. */
    async recordPackage(after: string): Promise<JsonObject> {
      const address = `${publishing.publicAddress}/data/ocds/records.json`;
      const page = await recordPage(bench.tables, after, releasesPerPage);
      const last = page.at(-1);
      const next = last && page.length === releasesPerPage ? { next: `${address}?after=${encodeURIComponent(last.ocid)}` } : null;
      return recordPackage({
        ...facts(after ? `${address}?after=${encodeURIComponent(after)}` : address, null),
        records: page.map((row) => ({ ocid: row.ocid, releases: row.releases.map(parsed), compiledRelease: parsed(row.body) })),
        ...(next ? { links: next } : {}),
      });
    },

    /** The record package of one process, or `null`. */
    async recordOf(ocid: string): Promise<JsonObject | null> {
      const releases = await releasesOf(bench.tables, ocid);
      const compiled = await bench.tables
        .selectFrom('compiledRelease')
        .select(['body', 'date'])
        .where('ocid', '=', ocid)
        .executeTakeFirst();
      if (!compiled || releases.length === 0) return null;
      return recordPackage({
        ...facts(`${publishing.publicAddress}/data/ocds/records/${ocid}.json`, compiled.date),
        records: [{ ocid, releases: releases.map((row) => parsed(row.body)), compiledRelease: parsed(compiled.body) }],
      });
    },

    /** All releases of one case (its need and its calls) as a package, or `null` when nothing of it is public. */
    async releasesOfCase(caseId: string): Promise<JsonObject | null> {
      const rows = await bench.tables
        .selectFrom('release')
        .select(['body', 'date'])
        .where('caseId', '=', caseId)
        .orderBy('position')
        .execute();
      if (rows.length === 0) return null;
      return releasePackage({
        ...facts(`${publishing.publicAddress}/data/ocds/cases/${caseId}.json`, rows.at(-1)?.date ?? null),
        releases: rows.map((row) => parsed(row.body)),
      });
    },
  };
}

function parsed(body: string): JsonObject {
  return objectOf(JSON.parse(body));
}
