// Fills a database with as many public cases as a measurement asks for. First both sample worlds, act by act through casework, as the demo
// loads them: they hold cases in all phases, with real seals, journals and public records. Every further case is a copy of one of the
// public ones by SQL: its rows in case_file, need, case_role and journal, with an id, a title and a place of its own, a public record that
// says the same as these rows, a change at another time and a search vector as the act would have made it. Not copied is what the pages
// measured here never read (calls, submissions, scores, releases); hashes in the copied journal rows are those of the pattern and verify
// nothing. The same number of cases always gives the same titles; ids, times and texts of the worlds differ from run to run.
import { sql, type Kysely } from 'kysely';
import type { Country } from '../src/core/field/field.ts';
import { epochMillis, instantOf, type Instant } from '../src/core/value/instant.ts';
import { sortKey } from '../src/core/value/sort-key.ts';
import type { World } from '../src/main/compose.ts';
import { newCaseId } from '../src/outside/ids.ts';
import { loadWorlds } from '../samples/worlds/load-worlds.ts';
import { sameRandom, titleFrom } from './words.ts';

/** The password of everybody in the sample worlds. */
export const benchPassword = 'twofold-bench-person';

const atOnce = 500;
const threeYears = 3 * 365 * 86_400_000;

type Row = Readonly<Record<string, unknown>>;
/** A public case as it lies in the tables. */
type Pattern = {
  readonly file: Row;
  readonly need: Row;
  readonly roles: readonly Row[];
  readonly journal: readonly Row[];
  readonly buyer: string;
};
type Copies = { readonly files: Row[]; readonly needs: Row[]; readonly roles: Row[]; readonly heads: Row[]; readonly journal: Row[] };

/** Brings the database to `cases` public cases; a database that has more keeps them. Answers how many there are then. */
export async function fill(world: World, wanted: { readonly cases: number; readonly now: Instant }): Promise<number> {
  const db = world.store.db as unknown as Kysely<never>; // only SQL of its own goes through it here
  if ((await world.casework.demoPeople()).length === 0) await loadBothWorlds(world, wanted.now);
  const patterns = await readPatterns(db);
  let count = await countPublic(db);
  const random = sameRandom(count);
  while (count < wanted.cases) {
    const copies: Copies = { files: [], needs: [], roles: [], heads: [], journal: [] };
    for (let n = 0; n < Math.min(atOnce, wanted.cases - count); n += 1) {
      const pattern = patterns[(count + n) % patterns.length];
      if (pattern) addCopy(copies, pattern, { random, now: wanted.now });
    }
    await insertCopies(db, copies);
    count = await countPublic(db);
  }
  await sql`vacuum (analyze)`.execute(db);
  return count;
}

export type RichestCase = { readonly caseId: string; readonly email: string; readonly databaseBytes: number };

/** The case of the sample worlds with the fullest public record of those that have come to their outcome, and somebody who works on it. */
export async function richestCase(world: World): Promise<RichestCase> {
  const db = world.store.db as unknown as Kysely<never>; // only SQL of its own goes through it here
  const { rows } = await sql<RichestCase>`
    select file.id as "caseId", person.email, pg_database_size(current_database())::float8 as "databaseBytes"
    from case_file file join case_role given on given.case_id = file.id and given.role = 'buyer' join person on person.id = given.person_id
    where file.phase = 'outcome' and person.auth_user_id is not null and exists (select from release where release.case_id = file.id)
    order by length(file.public_record::text) desc, person.email limit 1`.execute(db);
  const [found] = rows;
  if (!found) throw new Error('no case of the sample worlds has come to its outcome');
  return found;
}

async function loadBothWorlds(world: World, today: Instant): Promise<void> {
  await loadWorlds({
    bench: world.bench,
    today,
    addAccount: async (person) => {
      const added = await world.signIn.addAccount({ ...person, password: benchPassword });
      if (!added.ok) throw new Error(`no account for ${person.email}: ${added.refusal.code}`);
      return added.value;
    },
    onProgress: () => undefined,
  });
}

/** The cases of the sample worlds, oldest id first: those whose journal was written by casework are the ones with a release. */
async function readPatterns(db: Kysely<never>): Promise<readonly Pattern[]> {
  const { rows } = await sql<Pattern>`
    select to_jsonb(file) - 'search' as file, to_jsonb(need) as need, organisation.name as buyer,
      (select coalesce(jsonb_agg(to_jsonb(given)), '[]') from case_role given where given.case_id = file.id) as roles,
      (select jsonb_agg(to_jsonb(line) - 'id' order by line.sequence) from journal line where line.stream = 'case/' || file.id) as journal
    from case_file file join need on need.case_id = file.id join organisation on organisation.id = file.organisation_id
    where file.published_at is not null and exists (select from release where release.case_id = file.id)
    order by file.id`.execute(db);
  if (rows.length === 0) throw new Error('the sample worlds hold no public case');
  return rows;
}

async function countPublic(db: Kysely<never>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int4 as n from case_file where published_at is not null`.execute(db);
  return rows[0]?.n ?? 0;
}

function addCopy(copies: Copies, pattern: Pattern, by: { readonly random: () => number; readonly now: Instant }): void {
  const { file, need } = pattern;
  const oldId = String(file['id']);
  const id = newCaseId();
  const country: Country = file['country'] === 'EN' ? 'EN' : 'NO';
  const { title, place } = titleFrom(by.random, country);
  const ago = Math.floor(by.random() * threeYears);
  const changedAt = instantOf(epochMillis(by.now) - ago);
  const other = need['other_title'] ? titleFrom(by.random, country === 'NO' ? 'EN' : 'NO').title : null;
  const renamed = (row: Row): Row => JSON.parse(JSON.stringify(row).replaceAll(oldId, id)) as Row; // what went in comes out
  const record = renamed(file['public_record'] as Row); // publicRecordOf made it
  const recordNeed = record['need'] as { readonly values: Row }; // likewise
  const values = { ...recordNeed.values, title, otherTitle: other, place };
  const words = [title, other, need['summary'], need['other_summary'], place, pattern.buyer, need['who_lacks']];
  copies.files.push({
    ...renamed(file),
    title,
    place,
    sort_key: sortKey(title),
    changed_at: changedAt,
    // Of the open calls most have closed by the time a case is years old; those of the last month are still open.
    closes_at: file['closes_at'] && ago < 30 * 86_400_000 ? file['closes_at'] : null,
    public_record: { ...record, changedAt, need: { ...recordNeed, values } },
    words: words.filter((text) => text).join(' \n '),
  });
  copies.needs.push({ ...renamed(need), title, other_title: other, place });
  copies.roles.push(...pattern.roles.map(renamed));
  copies.journal.push(...pattern.journal.map(renamed));
  const last = pattern.journal.at(-1);
  if (last) copies.heads.push({ stream: `case/${id}`, sequence: last['sequence'], at: last['at'], hash: last['hash'] });
}

async function insertCopies(db: Kysely<never>, copies: Copies): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const columns = sql.raw(
      Object.keys(copies.files[0] ?? {})
        .filter((name) => name !== 'words')
        .join(', '),
    );
    // The search vector is made as savePublicFace makes it.
    await sql`insert into case_file (${columns}, search)
      select ${columns}, to_tsvector('norwegian', words) || to_tsvector('english', words) || to_tsvector('simple', words)
      from (select doc ->> 'words' as words, file.* from jsonb_array_elements(${JSON.stringify(copies.files)}::jsonb) doc,
        jsonb_populate_record(null::case_file, doc - 'words') file) filled`.execute(tx);
    for (const [table, rows] of [
      ['need', copies.needs],
      ['case_role', copies.roles],
      ['journal', copies.journal],
      ['journal_head', copies.heads],
    ] as const) {
      if (rows.length === 0) continue;
      const names = sql.raw(Object.keys(rows[0] ?? {}).join(', '));
      await sql`insert into ${sql.table(table)} (${names})
        select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(tx);
    }
  });
}
