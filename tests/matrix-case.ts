// One case that is walked through its states with a mark in everything somebody writes, for asking every address as every audience.
import { dialogueFields } from '../src/core/02-dialogue/fields.ts';
import { needFields } from '../src/core/01-need/fields.ts';
import { callFields } from '../src/core/04-call/fields.ts';
import { shownName, meetsName } from '../src/core/05-submission/confirmation.ts';
import { consortiumFields } from '../src/core/05-submission/consortium-fields.ts';
import { answerName } from '../src/core/05-submission/fields.ts';
import { reviewFields } from '../src/core/07-decision/after-fields.ts';
import type { Actor } from '../src/core/party/role.ts';
import { emptyValues } from '../src/core/field/field.ts';
import { meetingFields } from '../src/core/02-dialogue/meeting-fields.ts';
import { dayIn, epochMillis, instantIn, instantOf } from '../src/core/value/instant.ts';
import { prepareOpening } from '../samples/worlds/prepare-opening.ts';
import { askOthers } from './matrix-bodies.ts';
import { stepsAfterClosing } from './matrix-after.ts';
import { audiences, bidders, type Bidder, type State, type Walking } from './matrix-audiences.ts';
import { actorNamed } from './sign-in.ts';
import { callValues, done, needValues, routeFacts } from './walk.ts';

/** The acts that lead to each state from the one before, in order. `place` fills in as they are done. */
export function stepsOf(walking: Walking): Readonly<Record<State, () => Promise<void>>> {
  const { site, place, marks } = walking;
  const { casework } = site.world;
  const as = (email: string): Promise<Actor> => actorNamed(site, email);
  const buyer = () => as(audiences.buyer);
  return {
    async raised() {
      const organisationId = (await buyer()).organisationId ?? '';
      const measure = { id: null, direction: 'increase', baseline: 62, target: 75, title: null, unit: null } as const;
      const values = {
        ...needValues,
        ...marks.words(needFields, 'needFields'),
        costToday: marks.money('needFields.costToday', 2_400_000),
        measures: [{ ...measure, ...marks.words(needFields.measures.of, 'needFields.measures') }],
        budgets: [
          {
            ...emptyValues(needFields.budgets.of),
            ...marks.words(needFields.budgets.of, 'needFields.budgets'),
            id: null,
            budget: 'hospital' as const,
            confidence: 'believed' as const,
            pays: marks.money('needFields.budgets.pays', 410_000),
            gains: marks.money('needFields.budgets.gains', 520_000),
          },
        ],
      };
      const raising = { values, organisationId, language: 'nb', raisedBy: 'citizen', demo: true } as const;
      place.caseId = (await done(casework.raiseNeed(await as(audiences.raiser), raising))).caseId;
    },
    async draft() {
      const ingrid = await buyer();
      const { caseId } = place;
      const answerReason = marks.text('needAnswerFields.answerReason');
      await done(casework.answerNeed(ingrid, { caseId, answer: { answer: 'accepted', answerReason } }));
      await done(casework.publishNeed(ingrid, { caseId }));
      await askOthers(walking, ingrid);
      const talkId = await meetBefore(ingrid);
      const met = { kind: 'openMeeting', heldOn: dayIn('Europe/Oslo', site.clock.now()), participants: null, said: null } as const;
      await done(casework.recordDialogue(ingrid, { caseId, talkId, values: { ...met, ...marks.words(dialogueFields, 'dialogueFields') } }));
      // Somebody says that suppliers of other countries are interested, which closes the route that is chosen all the same.
      const value = marks.money('routeFactFields.value', 4_200_000);
      const facts = { ...routeFacts, value, circumstances: ['crossBorderInterest'] };
      const choice = { routeId: 'NO-1', reason: marks.text('routeChoiceFields.reason') };
      await done(casework.chooseRoute(ingrid, { caseId, facts, choice, overrideReason: marks.text('routeOverrideFields.overrideReason') }));
      const sections = { short: marks.text('documentSectionFields.text') };
      await done(casework.writeDocument(ingrid, { caseId, document: 'needStatement', sections, version: '' }));
      place.callId = (await done(casework.startCall(ingrid, { caseId, kind: 'tender' }))).callId;
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
      await declareBefore(ingrid);
      const noticeReason = marks.text('engagementFields.noticeReason');
      await done(casework.recordEngagement(ingrid, { ...place, values: { noticeOn: null, noticeReason } }));
      place.sheet = await prepareOpening(casework, { buyer: ingrid, openers: [ingrid, await as(audiences.opener)] }, place);
      place.ocid = (await callNow())?.ocid ?? '';
    },
    async published() {
      const ingrid = await buyer();
      await done(casework.shareDialogue(ingrid, place));
      await done(casework.publishCall(ingrid, place));
      await review(ingrid);
      const call = await callNow();
      if (!call) throw new Error('the call is published');
      const rationale = marks.text('amendmentFields.rationale');
      await done(
        casework.amendCall(ingrid, { ...place, values: { ...call, title: `${call.title} på nytt` }, reason: 'unclear', rationale }),
      );
      for (const bidder of ['own', 'other', 'aside'] as const) await submitAs(bidder);
      const [kari, rolf] = [await as(bidders.own), await as(bidders.other)];
      const question = marks.text('enquiryFields.enquiry', 'other');
      const { enquiryId } = await done(casework.askEnquiry(rolf, { ...place, question, whenLate: 'accept' }));
      const values = { question: marks.text('enquiryAnswerFields.question'), answer: marks.text('enquiryAnswerFields.answer') };
      await done(casework.answerEnquiry(ingrid, { ...place, enquiryId, values }));
      await done(casework.askEnquiry(kari, { ...place, question: marks.text('enquiryFields.enquiry', 'own'), whenLate: 'accept' }));
    },
    async closed() {
      const closesAt = (await callNow())?.closesAt ?? site.clock.now();
      site.clock.set(instantOf(epochMillis(closesAt) + 60_000));
    },
    ...stepsAfterClosing(walking),
  };

  /** Two meetings, one of them cancelled, two questions, one of them answered; the id of the time that was held. */
  async function meetBefore(ingrid: Actor): Promise<string> {
    const { caseId } = place;
    const [kari, rolf] = [await as(bidders.own), await as(bidders.other)];
    const talkDay = dayIn('Europe/Oslo', site.clock.now());
    const announce = async (whose: string) => {
      const words = { ...emptyValues(meetingFields), ...marks.words(meetingFields, 'meetingFields', whose) };
      const values = { ...words, meetingKind: 'openMeeting', signUpBy: talkDay } as const;
      const first = { talkDay, starts: '23:00', minutes: 30, place: marks.text('talkFields.place', `meeting ${whose}`) };
      return (await done(casework.announceMeeting(ingrid, { caseId, values, first }))).meetingId;
    };
    const [meetingId, cancelled] = [await announce('held'), await announce('cancelled')];
    const talkId = (await casework.caseFile(caseId))?.meetings[0]?.times[0]?.id ?? '';
    const coming = { comers: 2, accessNeeds: marks.text('signUpFields.accessNeeds') };
    await done(casework.signUpForMeeting(kari, { caseId, meetingId, talkId, values: coming }));
    const addresses = [`${marks.text('inviteFields.addresses')}@example.org`];
    await done(casework.inviteToMeeting(ingrid, { caseId, meetingId, organisationIds: [], addresses }));
    const reason = marks.text('meetingCancelFields.cancelReason');
    await done(casework.cancelMeeting(ingrid, { caseId, meetingId: cancelled, reason }));
    await done(casework.askAboutNeed(kari, { caseId, question: marks.text('needQuestionFields.needQuestion', 'own') }));
    const { questionId } = await done(
      casework.askAboutNeed(rolf, { caseId, question: marks.text('needQuestionFields.needQuestion', 'other') }),
    );
    const values = { question: marks.text('needReplyFields.question'), answer: marks.text('needReplyFields.answer') };
    await done(casework.answerAboutNeed(ingrid, { caseId, questionId, values }));
    site.clock.set(instantIn('Europe/Oslo', talkDay, '23:30') ?? site.clock.now());
    return talkId;
  }

  async function callNow() {
    return (await casework.caseFile(place.caseId))?.calls.find(({ id }) => id === place.callId);
  }

  /** A call with marks in all its words: in a criterion, a requirement, and a question of each kind. */
  function callWithMarks() {
    const values = callValues(dayIn('Europe/Oslo', site.clock.now()));
    const [first, ...others] = values.criteria;
    if (!first) throw new Error('the call has criteria');
    const asked = marks.text('callFields.questions.title');
    const scale = ['Ikke', 'Svakt', 'Delvis', 'Godt', 'Bedre', 'Best']
      .map((word) => `${word} ${marks.text('callFields.criteria.scale')}`)
      .join('\n');
    const question = { id: null, maxWords: 200, informs: 'solution', stage: null, must: 'yes', promise: 'no' } as const;
    return {
      ...values,
      ...marks.words(callFields, 'callFields'),
      value: marks.money('callFields.value', 4_200_000),
      priceFloor: marks.money('callFields.priceFloor', 3_000_000),
      priceCeiling: marks.money('callFields.priceCeiling', 5_000_000),
      criteria: [
        {
          ...first,
          ...marks.words(callFields.criteria.of, 'callFields.criteria'),
          scale,
          assessedIn: 'interview' as const,
          interviewMinutes: 45,
        },
        ...others,
      ],
      requirements: [
        {
          id: null,
          kind: 'other',
          title: null,
          reason: null,
          ...marks.words(callFields.requirements.of, 'callFields.requirements'),
        } as const,
      ],
      questions: [
        { ...question, title: `${asked} plan` },
        { ...question, title: `${asked} arbeidsplasser`, promise: 'yes' as const },
        { ...question, title: `${asked} opplæring`, promise: 'yes' as const },
      ],
    };
  }

  /** What is said of links before anybody can know who bids. */
  async function declareBefore(ingrid: Actor): Promise<void> {
    const bjorg = await as(audiences.freeMember);
    const file = await casework.caseFile(place.caseId);
    if (!file) throw new Error('the case exists');
    const { organisations } = await casework.earlyInterests(bjorg, file, place.callId);
    const byOrganisation = Object.fromEntries(organisations.map(({ id }) => [id, { statement: 'none', detail: null } as const]));
    const values = { statement: 'unsure', detail: marks.text('earlyFields.detail') } as const;
    await done(casework.declareEarly(bjorg, { ...place, values, byOrganisation }));
    const [fromId, toId] = [ingrid.organisationId ?? '', (await as(bidders.own)).organisationId ?? ''];
    const source = marks.text('organisationLinkFields.source');
    await done(casework.addOrganisationLink(ingrid, { fromId, toId, values: { kind: 'memberOf', source } }));
    await done(
      casework.confirmConflicts(ingrid, { ...place, values: { outcome: 'assessed', found: marks.text('conflictsFields.found') } }),
    );
  }

  /** The call is made to wait, and goes on. */
  async function review(ingrid: Actor): Promise<void> {
    const tess = await as(audiences.oversight);
    const values = { reviewReason: null, reviewQuestions: null, ...marks.words(reviewFields, 'reviewFields') };
    await done(casework.requestReview(tess, { ...place, values }));
    const reviewId = (await casework.caseFile(place.caseId))?.reviews[0]?.id ?? '';
    await done(casework.answerReview(ingrid, { ...place, reviewId, text: marks.text('reviewAnswerFields.reviewAnswer') }));
    await done(casework.liftReview(tess, { ...place, reviewId, note: marks.text('reviewLiftFields.liftNote') }));
  }

  /** One bidder writes everything and seals. What is asked as a promise is answered with a mark of its own: it becomes a clause. */
  async function submitAs(bidder: Bidder): Promise<void> {
    const actor = await as(bidders[bidder]);
    const call = await callNow();
    const answers = Object.fromEntries(
      (call?.questions ?? []).map(({ id, promise }) => [
        answerName(id ?? ''),
        marks.text('answer', promise === 'yes' ? `${bidder}: promise` : bidder),
      ]),
    );
    const price = marks.money('submissionFields.price', { own: 3_700_000, other: 3_400_000, aside: 3_500_000 }[bidder], bidder);
    await done(casework.saveDraft(actor, { ...place, values: { approach: 'challenger', price }, answers, version: null }));
    // Two lead a group, each with one partner that has no account.
    if (bidder !== 'aside') {
      const row = { id: null, identifierScheme: null, role: 'member', declaredOn: dayIn('Europe/Oslo', site.clock.now()) } as const;
      const words = { name: null, identifierId: null, place: null, share: null, declaredBy: null };
      const partner = { ...row, ...words, ...marks.words(consortiumFields.partners.of, 'consortiumFields.partners', bidder) };
      const { consortiumMark } = await done(casework.ownSubmission(actor, place));
      const values = { submitsAs: 'consortium' as const, partners: [partner] };
      await done(casework.saveConsortium(actor, { ...place, values, seen: consortiumMark }));
    }
    const requirement = call?.requirements[0]?.id ?? '';
    const { confirmationsMark: seen } = await done(casework.ownSubmission(actor, place));
    const confirmations = { [meetsName(requirement)]: 'yes', [shownName(requirement)]: marks.text('confirmation', bidder) };
    await done(casework.saveConfirmations(actor, { ...place, confirmations, seen }));
    const content = [new TextEncoder().encode(marks.text('fileContent', bidder))];
    await done(casework.attachFile(actor, { ...place, name: `${marks.text('fileName', bidder)}.txt`, content }));
    await done(casework.sealSubmission(actor, { ...place, receivedAt: site.clock.now() }));
  }
}
