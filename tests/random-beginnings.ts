// What has happened on a call before random acts begin on it.
import { epochMillis, instantOf } from '../src/core/value/instant.ts';
import type { TestBench } from './bench.ts';
import type { Cast } from './cast.ts';
import { done, type Walked } from './walk.ts';

/** The first tenders of those who were selected, in time: `assessAgain` is what opens and scores them. */
export async function walkToFirstTenders(
  world: TestBench,
  cast: Cast,
  about: { readonly at: Walked; readonly outsider: string; assessAgain(): Promise<void> },
): Promise<void> {
  await decideStage(world, cast, about);
  const closesAt = instantOf(epochMillis(world.clock.now()) + 5 * 86_400_000);
  await done(world.casework.openStage(cast.buyer, { ...about.at, values: { closesAt, decisionBy: null } }));
  await about.assessAgain();
}

/** Decides in the stage that the call has come to. */
export async function decideStage(
  { casework }: TestBench,
  cast: Cast,
  { at, outsider }: { readonly at: Walked & { readonly lotId?: string }; readonly outsider: string },
): Promise<void> {
  const feedback = { [cast.enterprise]: 'Godt.', [cast.rivalOrganisation]: 'Mangler plan.', [outsider]: 'Vis mer.' };
  const values = { reasons: 'Tettest på den enkelte.', complaintTo: 'klage@example.no' };
  await done(casework.publishDecision(cast.buyer, { ...at, values, feedback }));
}

/** The colleague is of the body and has a link to the rival, for which somebody has ruled that it recuses. */
export async function recuseColleague({ casework }: TestBench, cast: Cast, at: Walked): Promise<void> {
  await done(casework.giveRole(cast.buyer, { caseId: at.caseId, email: 'per@example.no', role: 'buyer' }));
  const { bidders } = await casework.panelRoom(at.callId);
  const none = { statement: 'none', detail: null } as const;
  const link = { statement: 'link', kinds: ['friendship'], whose: 'mine', detail: 'Vi er naboer.' } as const;
  const byOrganisation = Object.fromEntries(bidders.map(({ id }) => [id, id === cast.rivalOrganisation ? link : none]));
  await done(casework.declareInterests(cast.colleague, { ...at, byOrganisation }));
  const { interests } = await casework.panelRoom(at.callId);
  const declared = interests.find(
    ({ organisationId, personId }) => organisationId === cast.rivalOrganisation && personId === cast.colleague.personId,
  );
  const ruling = { state: 'actual', ruling: 'recuse', rulingReason: 'Naboer.', measure: null } as const;
  await done(casework.ruleInterest(cast.buyer, { ...at, interestId: declared?.id ?? '', ruling }));
}
