import { routeFactFields, type RouteFacts } from '#route/fields';
import { valuesOf } from './columns.ts';
import type { Tables } from './tables.ts';

/** The answers of the route guide that were kept for a case, or `null` where nobody has answered yet. */
export async function routeAnswersOf(tables: Tables, caseId: string): Promise<RouteFacts | null> {
  const row = await tables.selectFrom('routeAnswers').selectAll().where('caseId', '=', caseId).executeTakeFirst();
  return row ? valuesOf(routeFactFields, row) : null;
}
