// The panel of the partnership that tests/matrix-partnership-case.ts walks: who declares what, and the scores of each stage.
import type { Actor } from '../src/core/party/role.ts';
import { audiences, bidders, type Bidder, type Walking } from './matrix-partnership-audiences.ts';
import { actorNamed } from './sign-in.ts';
import { done, lotNow } from './walk.ts';

const panel = [audiences.freeMember, 'hilde@example.no', 'beth@example.org', audiences.recusedMember] as const;
const points: Readonly<Record<Bidder, number>> = { own: 4.5, stopped: 4, other: 3, refused: 1 };

/** Everybody declares: the chair a link to the bidder that gets no contract, which recuses. */
export async function declareAll({ site, place }: Walking): Promise<void> {
  const { casework } = site.world;
  const linked = (await actorNamed(site, bidders.other)).organisationId;
  const { bidders: known } = await casework.panelRoom(place.callId);
  for (const email of [audiences.buyer, audiences.opener, ...panel]) {
    const saidOf = (id: string) =>
      id === linked && email === audiences.recusedMember
        ? ({ statement: 'link', detail: 'Tidligere styremedlem.' } as const)
        : ({ statement: 'none', detail: null } as const);
    const byOrganisation = Object.fromEntries(known.map(({ id }) => [id, saidOf(id)]));
    await done(casework.declareInterests(await actorNamed(site, email), { ...place, byOrganisation }));
  }
  const { interests } = await casework.panelRoom(place.callId);
  const interestId = interests.find(({ statement }) => statement === 'link')?.id ?? '';
  const ruling = { state: 'actual', ruling: 'recuse', rulingReason: 'For nær.' } as const;
  await done(casework.ruleInterest(await actorNamed(site, audiences.buyer), { ...place, interestId, ruling }));
}

/** Everybody scores what the stage has got and what they may read of it, and locks; the free member's reasons bear the marks. */
export async function assessPartnership({ site, place, marks }: Walking, stage: string): Promise<void> {
  const { casework } = site.world;
  const { lot, criteria } = await lotNow({ ...site.world, clock: site.clock }, { ...place, closesAt: site.clock.now() });
  const asked = criteria.filter(({ kind }) => kind !== 'price');
  for (const email of panel) {
    const member: Actor = await actorNamed(site, email);
    const { submissions } = await casework.workbench(member, place.callId);
    for (const [bidder, value] of Object.entries(points)) {
      const { organisationId } = await actorNamed(site, bidders[bidder as Bidder]); // a key of the table
      const submission = submissions.find((one) => one.organisationId === organisationId && one.lotId === lot.id);
      if (!submission) continue;
      const reason = email === audiences.freeMember ? marks.text('scoreFields.reason', `${bidder}, ${stage}`) : 'Godt begrunnet.';
      const byCriterion = Object.fromEntries(asked.map(({ id }) => [id ?? '', { value, reason }]));
      await done(casework.saveScores(member, { ...place, submissionId: submission.id, byCriterion }));
    }
    await done(casework.lockScores(member, place));
  }
}
