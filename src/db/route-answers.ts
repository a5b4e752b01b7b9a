import { routeFactFields, type RouteFacts } from '#route/fields';
import { valuesOf } from './columns.ts';
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
