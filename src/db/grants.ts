import type { Tables } from './tables.ts';

/** The cases in which a fund round was decided in public and somebody got a grant, in the order of their publication. */
export async function decidedRounds(db: Tables): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('call')
    .innerJoin('caseFile', 'caseFile.id', 'call.caseId')
    .select(['call.caseId'])
    .where('call.kind', '=', 'fundRound')
    .where('call.state', '=', 'decided')
    .where('caseFile.publishedAt', 'is not', null)
    .where((eb) =>
      eb.exists(eb.selectFrom('award').select('award.id').whereRef('award.callId', '=', 'call.id').where('award.endedAt', 'is', null)),
    )
    .orderBy('call.publishedAt')
    .orderBy('call.id')
    .execute();
  return [...new Set(rows.map(({ caseId }) => caseId))];
}
