import type { Insertable } from 'kysely';
import { emptyValues } from '#field/field';
import { evidenceFields } from '#party/enterprise/evidence-fields';
import type { Statement } from '#party/enterprise/profile';
import { isTopic, profileTopics } from '#party/enterprise/topics';
import type { Organisation } from '#party/organisation';
import type { Instant } from '#value/instant';
import { idOf } from '#value/id';
import { rowOf } from './columns.ts';
import { toOrganisation } from './organisation.ts';
import { columns } from './save-list.ts';
import type { Schema } from './schema.ts';
import type { Tables, Tx } from './tables.ts';

/** An enterprise, and whether it is invented. */
export type Enterprise = Organisation & { readonly demo: boolean };

/** Everything that an enterprise has ever said of itself, oldest first. Topics that the product no longer knows are left out. */
export async function statementsOf(db: Tables | Tx, organisationId: string): Promise<readonly Statement[]> {
  return statementsOfAll(db, [organisationId]);
}

/** The statements of several enterprises, those of each oldest first. */
export async function statementsOfAll(db: Tables | Tx, organisationIds: readonly string[]): Promise<readonly Statement[]> {
  if (organisationIds.length === 0) return [];
  const rows = await db
    .selectFrom('enterpriseStatement')
    .selectAll()
    .where('organisationId', 'in', organisationIds)
    .orderBy('at')
    // Of two of one instant the one that ended came first: one that stands has none, and comes last.
    .orderBy('endedAt')
    .orderBy('id')
    .execute();
  return rows.flatMap((row) => {
    if (!isTopic(row.topic)) return [];
    const { evidenceClass, shownBy, evidenceDate, evidenceExpires, reader, language, at, endedAt, topic } = row;
    return [
      {
        id: idOf(row.id),
        organisationId: idOf(row.organisationId),
        topic,
        // A field that came after the statement was made is unanswered in it.
        values: { ...emptyValues(profileTopics[topic].fields), ...row.values },
        evidenceClass,
        shownBy,
        evidenceDate,
        evidenceExpires,
        reader,
        language,
        at,
        endedAt,
      } as Statement, // checked by its topic when it was written
    ];
  });
}

/** Writes a new statement, and ends those it takes the place of. */
export async function saveStatement(
  tx: Tx,
  statement: Statement,
  by: { readonly personId: string; readonly ends: readonly Statement[] },
): Promise<void> {
  await endStatements(tx, by.ends, statement.at);
  const { id, organisationId, topic, language, at } = statement;
  await tx
    .insertInto('enterpriseStatement')
    .values(
      columns<Insertable<Schema['enterpriseStatement']>>({
        ...rowOf(evidenceFields, statement),
        id,
        organisationId,
        topic,
        values: JSON.stringify(statement.values),
        language,
        at,
        personId: by.personId,
        endedAt: null,
      }),
    )
    .execute();
}

/** From `at` on they stand no more. */
export async function endStatements(tx: Tx, statements: readonly Statement[], at: Instant): Promise<void> {
  if (statements.length === 0) return;
  await tx
    .updateTable('enterpriseStatement')
    .set({ endedAt: at })
    .where(
      'id',
      'in',
      statements.map(({ id }) => id),
    )
    .execute();
}

/** Two people saving at once follow one another: the row of their organisation is held. `null` where it is no enterprise. */
export async function lockEnterprise(tx: Tx, organisationId: string): Promise<Enterprise | null> {
  const row = await tx
    .selectFrom('organisation')
    .selectAll()
    .where('id', '=', organisationId)
    .where('kind', '=', 'enterprise')
    .forUpdate()
    .executeTakeFirst();
  return row ? { ...toOrganisation(row), demo: row.demo } : null;
}

/** An enterprise, and whether it is invented; `null` for an id that is none. */
export async function findEnterprise(db: Tables | Tx, id: string): Promise<Enterprise | null> {
  const row = await db.selectFrom('organisation').selectAll().where('id', '=', id).where('kind', '=', 'enterprise').executeTakeFirst();
  return row ? { ...toOrganisation(row), demo: row.demo } : null;
}

/** Enterprises that have said something to everybody, by name. */
export async function openEnterprises(db: Tables, page: { readonly offset: number; readonly size: number }) {
  const open = () =>
    db
      .selectFrom('organisation')
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('enterpriseStatement')
            .select('enterpriseStatement.id')
            .whereRef('enterpriseStatement.organisationId', '=', 'organisation.id')
            .where('reader', '=', 'everybody')
            .where('endedAt', 'is', null),
        ),
      );
  const { total } = await open()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await open().selectAll().orderBy('sortKey').orderBy('id').limit(page.size).offset(page.offset).execute();
  return { total, enterprises: rows.map((row) => ({ ...toOrganisation(row), demo: row.demo })) };
}
