import { agreementFields } from '#agreement/fields';
import { observationFields } from '#outcome/fields';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import { listRows, moneyOf, valuesOf } from './columns.ts';
import { awardIn, decisionsIn, loadAfterDecision } from './load-after-decision.ts';
import { loadPhases } from './load-phases.ts';
import { panelSummaries } from './panel-summary.ts';
import type { Tables, Tx } from './tables.ts';

/** What comes after a call; names of organisations are added by whoever knows them. */
export type Later = Pick<
  CaseFile,
  | 'decisions'
  | 'earlierDecisions'
  | 'measures'
  | 'observations'
  | 'testPhases'
  | 'purchases'
  | 'panels'
  | 'recoveries'
  | 'complaints'
  | 'reviews'
  | 'cancellations'
> & {
  readonly awards: readonly Omit<CaseFile['awards'][number], 'organisationName'>[];
  readonly endedAwards: readonly Omit<CaseFile['endedAwards'][number], 'organisationName'>[];
  readonly agreements: readonly Omit<CaseFile['agreements'][number], 'organisationName'>[];
};

/** Decisions, awards, agreements and results of the calls of a case. */
export async function loadAfterCall(db: Tables | Tx, caseId: string, callIds: readonly string[]): Promise<Later> {
  const decisions = await db
    .selectFrom('decision')
    .selectAll()
    .where('callId', 'in', [...callIds])
    .orderBy('decidedAt')
    .execute();
  const awards = await db
    .selectFrom('award')
    .selectAll()
    .where('callId', 'in', [...callIds])
    .execute();
  const agreements = await db.selectFrom('agreement').selectAll().where('caseId', '=', caseId).execute();
  const agreementIds = agreements.map((agreement) => agreement.id);
  const promises =
    agreementIds.length > 0
      ? await db.selectFrom('promise').selectAll().where('agreementId', 'in', agreementIds).orderBy('position').execute()
      : [];
  const measures =
    agreementIds.length > 0
      ? await db.selectFrom('measure').selectAll().where('agreementId', 'in', agreementIds).orderBy('position').execute()
      : [];
  const measureIds = measures.map((measure) => measure.id);
  const observations =
    measureIds.length > 0
      ? await db.selectFrom('observation').selectAll().where('measureId', 'in', measureIds).orderBy('periodStart').execute()
      : [];
  return {
    ...decisionsIn(decisions),
    awards: awards.flatMap((row) => (row.endedAt ? [] : awardIn(row))),
    endedAwards: awards.flatMap((row) => {
      const { endedAt } = row;
      return endedAt ? awardIn(row).map((award) => ({ ...award, endedAt })) : [];
    }),
    ...(await loadAfterDecision(db, callIds)),
    agreements: agreements.flatMap((agreement) => {
      const value = moneyOf(agreement, 'value');
      const own = promises.filter((promise) => promise.agreementId === agreement.id);
      return value
        ? [
            {
              ...valuesOf(agreementFields, agreement, { promises: listRows(agreementFields.promises.of, own) }),
              id: idOf(agreement.id),
              awardId: idOf(agreement.awardId),
              kind: agreement.kind,
              organisationId: idOf(agreement.organisationId),
              value,
              signedAt: agreement.signedAt,
            },
          ]
        : [];
    }),
    ...(await loadPhases(db, agreementIds)),
    measures: measures.map((measure) => ({
      id: idOf(measure.id),
      agreementId: idOf(measure.agreementId),
      title: measure.title,
      unit: measure.unit,
      direction: measure.direction === 'decrease' ? 'decrease' : 'increase',
      baseline: measure.baseline,
      target: measure.target,
    })),
    observations: observations.map((observation) => ({
      ...valuesOf(observationFields, observation),
      id: idOf(observation.id),
      measureId: idOf(observation.measureId),
      recordedAt: observation.recordedAt,
    })),
    recoveries: (
      await db
        .selectFrom('recoveryUse')
        .select(['callId', 'usedAt', 'reason'])
        .where('callId', 'in', [...callIds])
        .execute()
    ).map((use) => ({ ...use, callId: idOf(use.callId) })),
    // Who sat on the panel is counted only once the decision is public: before that the number would hint at the bidders.
    panels: await panelSummaries(
      db,
      caseId,
      decisions.filter((decision) => decision.state === 'published'),
    ),
  };
}
