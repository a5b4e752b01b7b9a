// One innovation partnership that is walked through its states, with a mark in everything that only partnerships have and in all that bidders submit.
import { callFields } from '../src/core/04-call/fields.ts';
import { answerName } from '../src/core/05-submission/fields.ts';
import { stageTalkFields } from '../src/core/06-assessment/stage-talk-fields.ts';
import type { Actor } from '../src/core/party/role.ts';
import { addDays } from '../src/core/value/day.ts';
import { dayIn, instantIn } from '../src/core/value/instant.ts';
import { prepareOpening } from '../samples/worlds/prepare-opening.ts';
import { assessPartnership, declareAll } from './matrix-partnership-panel.ts';
import { leadPartners } from './matrix-partnership-phases.ts';
import { audiences, bidders, invited, type Bidder, type State, type Walking } from './matrix-partnership-audiences.ts';
import { openReceived, partnershipValues } from './partnership-walk.ts';
import { actorNamed } from './sign-in.ts';
import { done, lotNow, needValues, routeFacts } from './walk.ts';

/** The acts that lead to each state from the one before, in order. `place` fills in as they are done. */
export function stepsOf(walking: Walking): Readonly<Record<State, () => Promise<void>>> {
  const { site, place, marks } = walking;
  const { casework } = site.world;
  const world = { ...site.world, clock: site.clock };
  const as = (email: string): Promise<Actor> => actorNamed(site, email);
  const buyer = () => as(audiences.buyer);
  const today = () => dayIn('Europe/Oslo', site.clock.now());
  const openers = async () => ({ buyer: await buyer(), colleague: await as(audiences.opener) });
  return {
    async draft() {
      const ingrid = await buyer();
      const raising = { values: needValues, organisationId: ingrid.organisationId ?? '', language: 'nb', demo: true } as const;
      const { caseId } = await done(casework.raiseNeed(await as(audiences.raiser), { ...raising, raisedBy: 'citizen' }));
      await done(casework.answerNeed(ingrid, { caseId, answer: { answer: 'accepted', answerReason: 'Dette mangler vi.' } }));
      await done(casework.publishNeed(ingrid, { caseId }));
      const choice = { routeId: 'NO-1', reason: 'Under terskelverdien.' };
      await done(casework.chooseRoute(ingrid, { caseId, facts: routeFacts, choice }));
      place.caseId = caseId;
      place.callId = (await done(casework.startCall(ingrid, { caseId, kind: 'innovationPartnership' }))).callId;
      await done(casework.saveCall(ingrid, { ...place, values: callWithMarks(), version: null }));
      for (const [email, role] of [
        [audiences.buyer, 'opener'],
        [audiences.opener, 'opener'],
        [audiences.freeMember, 'assessor'],
        ['hilde@example.no', 'assessor'],
        ['beth@example.org', 'assessor'],
        [audiences.recusedMember, 'chair'],
        [audiences.oversight, 'oversight'],
      ] as const)
        await done(casework.giveRole(ingrid, { caseId, email, role }));
      await prepareOpening(casework, { buyer: ingrid, openers: Object.values(await openers()) }, place);
      place.ocid = (await casework.caseFile(caseId))?.calls[0]?.ocid ?? '';
    },
    async published() {
      await done(casework.publishCall(await buyer(), place));
      for (const bidder of ['own', 'stopped', 'other', 'refused'] as const) await submitAs(bidder, 'selection');
    },
    async invited() {
      await openReceived(world, await at(), await openers());
      await declareAll(walking);
      await assessPartnership(walking, 'selection');
      await decide('refused', 'selection');
      await openNext();
      for (const bidder of invited) await submitAs(bidder, 'first');
    },
    async negotiated() {
      await openReceived(world, await at(), await openers());
      await assessPartnership(walking, 'first');
      await decide(null, 'first');
      await negotiate();
      await openNext();
      for (const bidder of invited) await submitAs(bidder, 'final');
    },
    async decided() {
      await openReceived(world, await at(), await openers());
      await assessPartnership(walking, 'final');
      await decide('other', 'final');
      await casework.deliverOutbox(null);
    },
    developed: () => leadPartners(walking),
  };

  async function at() {
    const lot = await lotNow(world, { ...place, closesAt: site.clock.now() });
    return { ...place, lotId: lot.lot.id, closesAt: lot.closesAt ?? site.clock.now() };
  }

  /** Two phases, each with marks of its own, and marks in what is agreed of the result. */
  function callWithMarks() {
    const values = partnershipValues(today());
    const payments = [300_000, 500_000];
    return {
      ...values,
      ...marks.words(callFields, 'callFields'),
      purchaseCeiling: marks.money('callFields.purchaseCeiling', 2_000_000),
      phases: values.phases.map((phase, index) => ({
        ...phase,
        ...marks.words(callFields.phases.of, 'callFields.phases', `phase ${index + 1}`),
        payment: marks.money('callFields.phases.payment', payments[index] ?? 0, `phase ${index + 1}`),
      })),
    };
  }

  /** One bidder answers all that the stage asks, and seals. A selection has no prices. */
  async function submitAs(bidder: Bidder, stage: 'selection' | 'first' | 'final'): Promise<void> {
    const actor = await as(bidders[bidder]);
    const { lotId } = await at();
    const { questions } = await lotNow(world, { ...place, closesAt: site.clock.now() });
    const answers = Object.fromEntries(questions.map(({ id }) => [answerName(id ?? ''), marks.text('answer', `${bidder}, ${stage}`)]));
    const above = { own: 3_700_000, stopped: 3_600_000, other: 4_500_000, refused: 0 }[bidder];
    const price = stage === 'selection' ? null : marks.money('submissionFields.price', above, `${bidder}, ${stage}`);
    await done(casework.saveDraft(actor, { ...place, lotId, values: { approach: 'challenger', price }, answers, version: null }));
    await done(casework.sealSubmission(actor, { ...place, lotId, receivedAt: site.clock.now() }));
  }

  /** The decision of a stage, with advice to whom it ends for. */
  async function decide(losing: Bidder | null, stage: string): Promise<void> {
    const organisationId = losing ? ((await as(bidders[losing])).organisationId ?? '') : '';
    const feedback: Record<string, string> = losing
      ? { [organisationId]: marks.text('feedbackFields.feedback', `${losing}, ${stage}`) }
      : {};
    const values = { reasons: 'Etter de kunngjorte kriteriene.', complaintTo: 'post@lyngfjell.example' };
    await done(casework.publishDecision(await buyer(), { ...place, values, feedback }));
  }

  async function openNext(): Promise<void> {
    const closesAt = instantIn('Europe/Oslo', addDays(today(), 20), '12:00');
    await done(casework.openStage(await buyer(), { ...place, values: { closesAt, decisionBy: null } }));
    await casework.deliverOutbox(null);
  }

  /** A talk with each of those who go on, each with minutes of its own and something that all must know. */
  async function negotiate(): Promise<void> {
    const ingrid = await buyer();
    const file = await casework.caseFile(place.caseId);
    if (!file) throw new Error('the case exists');
    const call = await lotNow(world, { ...place, closesAt: site.clock.now() });
    const room = await casework.stageTalkRoom(ingrid, { file, call });
    const { bidders: known } = await casework.panelRoom(place.callId);
    for (const bidder of invited) {
      const { organisationId } = await as(bidders[bidder]);
      const name = known.find(({ id }) => id === organisationId)?.name;
      const submissionId = room.find(({ organisationName }) => organisationName === name)?.submissionId ?? '';
      const values = {
        held: 'held',
        heldOn: today(),
        attended: null,
        minutes: null,
        forAll: null,
        ...marks.words(stageTalkFields, 'stageTalkFields', bidder),
      } as const;
      await done(casework.recordStageTalk(ingrid, { ...place, lotId: call.lot.id, submissionId, values }));
    }
  }
}
