import type { Instant } from '#value/instant';
import type { Tables, Tx } from './tables.ts';

export type ReleaseRow = {
  readonly id: string;
  readonly caseId: string;
  readonly ocid: string;
  readonly date: Instant;
  readonly tags: readonly string[];
  readonly body: string;
  readonly sha256: string;
};

/** Adds a frozen release; nothing changes or removes one afterwards. */
export async function addRelease(tx: Tx, release: ReleaseRow): Promise<void> {
  await tx
    .insertInto('release')
    .values({ ...release, tags: JSON.stringify(release.tags) })
    .execute();
}

/** The releases of one process, oldest first. */
export async function releasesOf(db: Tables | Tx, ocid: string): Promise<readonly ReleaseRow[]> {
  return db
    .selectFrom('release')
    .select(['id', 'caseId', 'ocid', 'date', 'tags', 'body', 'sha256'])
    .where('ocid', '=', ocid)
    .orderBy('date')
    .execute();
}

/** Replaces the compiled release of a process. */
export async function saveCompiledRelease(
  tx: Tx,
  compiled: { readonly ocid: string; readonly caseId: string; readonly date: Instant; readonly body: string },
): Promise<void> {
  await tx
    .insertInto('compiledRelease')
    .values(compiled)
    .onConflict((conflict) => conflict.column('ocid').doUpdateSet({ date: compiled.date, body: compiled.body }))
    .execute();
}

/** A release without its body: what a package says of itself before its first release. */
export type ReleaseMark = { readonly id: string; readonly position: number; readonly date: Instant };

/** Releases of all cases in the order of publication, a page at a time. */
export async function releaseMarks(db: Tables, after: number, size: number): Promise<readonly ReleaseMark[]> {
  return db
    .selectFrom('release')
    .select(['id', 'position', 'date'])
    .where('position', '>', after)
    .orderBy('position')
    .limit(size)
    .execute();
}

/** The releases of one case, oldest first. */
export async function releaseMarksOfCase(db: Tables, caseId: string): Promise<readonly ReleaseMark[]> {
  return db.selectFrom('release').select(['id', 'position', 'date']).where('caseId', '=', caseId).orderBy('position').execute();
}

/** The frozen bodies of releases, in the order of publication. */
export async function releaseBodies(db: Tables, positions: readonly number[]): Promise<readonly string[]> {
  if (positions.length === 0) return [];
  const rows = await db
    .selectFrom('release')
    .select('body')
    .where('position', 'in', [...positions])
    .orderBy('position')
    .execute();
  return rows.map((row) => row.body);
}

export type CompiledMark = { readonly ocid: string; readonly date: Instant };

/** Processes with something public, by ocid, a page at a time. */
export async function compiledMarks(db: Tables, after: string, size: number): Promise<readonly CompiledMark[]> {
  return db.selectFrom('compiledRelease').select(['ocid', 'date']).where('ocid', '>', after).orderBy('ocid').limit(size).execute();
}

/** When a process last changed; `null` when nothing of it is public. */
export async function compiledMark(db: Tables, ocid: string): Promise<CompiledMark | null> {
  return (await db.selectFrom('compiledRelease').select(['ocid', 'date']).where('ocid', '=', ocid).executeTakeFirst()) ?? null;
}

/** A compiled release and the releases it comes from, oldest first; one published meanwhile is left out of both. */
export async function recordBodies(db: Tables, ocid: string): Promise<{ readonly compiled: string; readonly releases: readonly string[] }> {
  const compiled = await db.selectFrom('compiledRelease').select(['body', 'date']).where('ocid', '=', ocid).executeTakeFirstOrThrow();
  const releases = await db
    .selectFrom('release')
    .select('body')
    .where('ocid', '=', ocid)
    .where('date', '<=', compiled.date)
    .orderBy('date')
    .execute();
  return { compiled: compiled.body, releases: releases.map((row) => row.body) };
}
