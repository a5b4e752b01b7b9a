import { routeFactFields, type RouteFacts } from '#route/fields';
import { moneyOf, valuesOf } from './columns.ts';
import type { EarlierPurchase } from '#route/alike';
import type { Instant } from '#value/instant';
import type { Tables } from './tables.ts';

/** What a body last said it is, in the guide of any of its cases; `null` where it never did. */
export async function buyerTypeOf(tables: Tables, organisationId: string): Promise<RouteFacts['buyerType']> {
  const row = await tables
    .selectFrom('routeAnswers')
    .innerJoin('caseFile', 'caseFile.id', 'routeAnswers.caseId')
    .selectAll('routeAnswers')
    .where('caseFile.organisationId', '=', organisationId)
    .where('routeAnswers.buyerType', 'is not', null)
    .orderBy('routeAnswers.savedAt', 'desc')
    .executeTakeFirst();
  return row ? valuesOf(routeFactFields, row).buyerType : null;
}

/** The answers of the route guide that were kept for a case, or `null` where nobody has answered yet. */
export async function routeAnswersOf(tables: Tables, caseId: string): Promise<RouteFacts | null> {
  const row = await tables.selectFrom('routeAnswers').selectAll().where('caseId', '=', caseId).executeTakeFirst();
  return row ? valuesOf(routeFactFields, row) : null;
}

/** What a body bought before: its public cases but one, with a route chosen since a moment and not only cancelled calls; the latest first. */
export async function earlierPurchasesOf(
  tables: Tables,
  of: { readonly organisationId: string; readonly exceptCaseId: string; readonly since: Instant },
): Promise<readonly (Omit<EarlierPurchase, 'chosenOn'> & { readonly chosenAt: Instant })[]> {
  const rows = await tables
    .selectFrom('routeChoice')
    .innerJoin('caseFile', 'caseFile.id', 'routeChoice.caseId')
    .innerJoin('need', 'need.caseId', 'routeChoice.caseId')
    .selectAll('routeChoice')
    .select(['need.title', 'need.services', 'need.cpv as needCpv', 'caseFile.language'])
    .where('caseFile.organisationId', '=', of.organisationId)
    .where('caseFile.id', '<>', of.exceptCaseId)
    .where('need.publishedAt', 'is not', null)
    .where('routeChoice.chosenAt', '>=', of.since)
    .where((eb) => {
      const calls = eb.selectFrom('call').select('call.id').whereRef('call.caseId', '=', 'caseFile.id');
      return eb.or([eb.not(eb.exists(calls)), eb.exists(calls.where('call.state', '<>', 'cancelled'))]);
    })
    .orderBy('routeChoice.chosenAt', 'desc')
    .execute();
  return rows.map((row) => ({
    caseId: row.caseId,
    title: row.title,
    language: row.language,
    routeId: row.routeId,
    chosenAt: row.chosenAt,
    value: moneyOf(row, 'value'),
    cpv: row.cpv ?? row.needCpv,
    services: row.services ?? [],
  }));
}
