import type { Instant } from '#value/instant';
import type { Bench } from './bench.ts';
import type { Notice } from './notice.ts';
import { tell } from './notices.ts';

/** Something a person is to be told of once: the key says what. */
export type Due = { readonly key: string; readonly notice: Notice };

/** Tells a person of something, unless that was done before; the number of notices written. */
export async function tellOnce(
  bench: Bench,
  { key, notice }: Due,
  to: { readonly personId: string; readonly at: Instant },
): Promise<number> {
  return bench.tables.transaction().execute(async (tx) => {
    const made = await tx
      .insertInto('noticeMade')
      .values({ key: `${key}/${to.personId}`, madeAt: to.at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows !== 1n) return 0;
    await tell(bench, tx, { personIds: [to.personId], notice, at: to.at });
    return 1;
  });
}
