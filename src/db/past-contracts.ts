import { sql, type Insertable } from 'kysely';
import type { Schema } from './schema.ts';
import type { Tables } from './tables.ts';

type PastContractRow = Omit<Insertable<Schema['pastContract']>, 'search'>;

/** Writes a release into the register unless a later one of the same process is there; false when it was older. One statement, so all or nothing. */
export async function savePastContract(db: Tables, row: PastContractRow): Promise<boolean> {
  const words = [row.title, row.description, row.buyerName, row.supplierNames].join(' \n ');
  const search = sql<string>`to_tsvector('english', ${words}) || to_tsvector('norwegian', ${words}) || to_tsvector('simple', ${words})`;
  const done = await db
    .insertInto('pastContract')
    .values({ ...row, search })
    .onConflict((conflict) =>
      conflict
        .column('ocid')
        .doUpdateSet({ ...row, search })
        .where('pastContract.date', '<=', row.date),
    )
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

export type PastContractFilter = { readonly words: string; readonly buyer: string; readonly supplier: string };

/** One page of past contracts, latest first, with the number of all that fit. */
export async function listPastContracts(db: Tables, filter: PastContractFilter, page: { readonly offset: number; readonly size: number }) {
  const matching = () => {
    let query = db.selectFrom('pastContract');
    if (filter.words) {
      query = query.where(
        sql<boolean>`search @@ (websearch_to_tsquery('english', ${filter.words}) || websearch_to_tsquery('norwegian', ${filter.words}) || websearch_to_tsquery('simple', ${filter.words}))`,
      );
    }
    if (filter.buyer) query = query.where('buyerName', 'ilike', contains(filter.buyer));
    if (filter.supplier) query = query.where('supplierNames', 'ilike', contains(filter.supplier));
    return query;
  };
  const { total } = await matching()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const lines = await matching()
    .select([
      'ocid',
      'date',
      'title',
      'buyerName',
      'supplierNames',
      'status',
      'valueMinor',
      'valueCurrency',
      'valueVat',
      'cpv',
      'region',
      'vcseSupplier',
      'source',
    ])
    .orderBy('date', 'desc')
    .orderBy('ocid')
    .limit(page.size)
    .offset(page.offset)
    .execute();
  return { lines, total };
}

/** One past contract with the release it came from; `null` when the register has none of that ocid. */
export async function findPastContract(db: Tables, ocid: string) {
  return (
    (await db
      .selectFrom('pastContract')
      .select([
        'ocid',
        'releaseId',
        'date',
        'title',
        'description',
        'buyerName',
        'buyerId',
        'supplierNames',
        'status',
        'method',
        'methodDetails',
        'valueMinor',
        'valueCurrency',
        'valueVat',
        'periodStart',
        'periodEnd',
        'cpv',
        'region',
        'bidders',
        'vcseSupplier',
        'source',
        'sourceLicence',
        'loadedAt',
        'body',
      ])
      .where('ocid', '=', ocid)
      .executeTakeFirst()) ?? null
  );
}

function contains(text: string): string {
  return `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
