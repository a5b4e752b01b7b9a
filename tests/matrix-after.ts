// The second half of the case that tests/matrix-case.ts walks: from the opening to what is measured.
import { callFields } from '../src/core/04-call/fields.ts';
import { minutesFields, decisionFields } from '../src/core/07-decision/fields.ts';
import type { Actor } from '../src/core/party/role.ts';
import { addDays } from '../src/core/value/day.ts';
import { dayIn } from '../src/core/value/instant.ts';
import { prepareOpening, samplePassphrase } from '../samples/worlds/prepare-opening.ts';
import { bidders, audiences, type Bidder, type State, type Walking } from './matrix-audiences.ts';
import { holdInterviews } from './matrix-interviews.ts';
import { actorNamed } from './sign-in.ts';
import { callValues, done } from './walk.ts';

const panel = [audiences.freeMember, 'hilde@example.no', 'beth@example.org', audiences.recusedMember] as const;
const day = 86_400_000;

/** The acts that lead to each state after the closing time. */
export function stepsAfterClosing(
  walking: Walking,
): Readonly<Record<Exclude<State, 'raised' | 'draft' | 'published' | 'closed'>, () => Promise<void>>> {
  const { site, place, marks } = walking;
  const { casework, bench } = site.world;
  const as = (email: string): Promise<Actor> => actorNamed(site, email);
  const buyer = () => as(audiences.buyer);
  return {
    async opened() {
      const ingrid = await buyer();
      await done(casework.approveOpening(ingrid, { ...place, passphrase: samplePassphrase }));
      await done(casework.useRecoverySheet(ingrid, { ...place, typed: place.sheet, reason: marks.text('recoveryReason') }));
      for (const email of [audiences.buyer, audiences.opener, ...panel]) await declare(email);
      await rule();
      const values = { ground: 'deviation', setAsideReason: marks.text('setAsideFields.setAsideReason') } as const;
      await done(casework.setAside(ingrid, { ...place, submissionId: await submissionOf('aside'), values }));
      await ask('clarify', (submissionId, asked) =>
        casework.askToClarify(ingrid, { ...place, submissionId, questionId: null, values: { asked } }),
      );
      await holdInterviews(walking, { own: panel, other: panel.filter((email) => email !== audiences.recusedMember) });
      for (const email of panel) await score(email);
    },
    async locked() {
      const ingrid = await buyer();
      for (const email of panel) await done(casework.lockScores(await as(email), place));
      await change();
      await ask('price', (submissionId, asked) => casework.askToExplainPrice(ingrid, { ...place, submissionId, values: { asked } }));
      const values = { finding: 'accepted', findingReason: marks.text('findingFields.findingReason') } as const;
      const notes = { gained: marks.text('advantageFields.gained'), hearing: marks.text('advantageFields.hearing') };
      const examined = { ...notes, involvement: 'dialogueOnly', remedies: ['informationShared', 'hearingHeld'] } as const;
      const organisationId = (await as(bidders.own)).organisationId ?? '';
      await done(casework.examineAdvantage(ingrid, { ...place, organisationId, values: examined }));
      await done(casework.examinePrice(ingrid, { ...place, submissionId: await submissionOf('other'), values }));
    },
    async decided() {
      await done(casework.publishDecision(await buyer(), { ...place, ...(await words('first')) }));
      await casework.deliverOutbox(null);
      place.awardId = (await casework.caseFile(place.caseId))?.awards[0]?.id ?? '';
    },
    async complained() {
      const [ingrid, rolf] = [await buyer(), await as(bidders.other)];
      const complaint = { about: 'assessment', complaint: marks.text('complaintFields.complaint') } as const;
      await done(casework.complain(rolf, { ...place, values: complaint }));
      const correction = { correctionKind: 'reasons', correctionReason: marks.text('correctionFields.correctionReason') } as const;
      await done(casework.correctDecision(ingrid, { ...place, ...(await words('corrected')), correction }));
      const complaintId = (await casework.caseFile(place.caseId))?.complaints[0]?.id ?? '';
      const reply = { outcome: 'corrected', reply: marks.text('complaintReplyFields.reply') } as const;
      await done(casework.replyToComplaint(ingrid, { ...place, complaintId, values: reply }));
      for (const [index, whose] of ['free', 'booked'].entries()) {
        const talkDay = addDays(dayIn('Europe/Oslo', site.clock.now()), 60 + index);
        const talk = { talkDay, starts: '09:30', minutes: 30, place: marks.text('talkFields.place', whose) };
        await done(casework.offerTalk(ingrid, { ...place, values: talk }));
      }
      const booked = (await casework.talksOn(place.callId)).find((talk) => talk.place === marks.text('talkFields.place', 'booked'));
      await done(casework.bookTalk(rolf, { ...place, talkId: booked?.id ?? '' }));
      await startAnother(ingrid);
      await casework.deliverOutbox(null);
    },
    async signed() {
      const ingrid = await buyer();
      site.clock.advance(40 * day);
      const file = await casework.caseFile(place.caseId);
      if (!file) throw new Error('the case exists');
      const [first, ...others] = await casework.promisesOf(file, place.awardId);
      if (!first || others.length === 0) throw new Error('two promises were made');
      const today = dayIn('Europe/Oslo', site.clock.now());
      const promises = [
        { ...first, clause: marks.text('agreementFields.promises.clause') },
        ...others.map((promise) => ({ ...promise, waiver: marks.text('agreementFields.promises.waiver') })),
      ];
      const values = { signedOn: today, startDate: today, endDate: addDays(today, 400), promises };
      await done(casework.signAgreement(ingrid, { ...place, values }));
      const measureId = (await casework.caseFile(place.caseId))?.measures[0]?.id ?? '';
      const observed = {
        periodStart: addDays(today, -30),
        periodEnd: addDays(today, -1),
        value: 63,
        note: marks.text('observationFields.note'),
      };
      await done(casework.recordObservation(ingrid, { ...place, measureId, values: observed }));
      await cancelAnother(ingrid);
    },
  };

  async function organisationOf(bidder: Bidder): Promise<string> {
    return (await as(bidders[bidder])).organisationId ?? '';
  }

  async function submissionOf(bidder: Bidder): Promise<string> {
    const organisationId = await organisationOf(bidder);
    const opened = await bench.tables
      .selectFrom('openedSubmission')
      .select(['id', 'organisationId'])
      .where('callId', '=', place.callId)
      .execute();
    return opened.find((one) => one.organisationId === organisationId)?.id ?? '';
  }

  /** Everybody declares: the chair a link to the other bidder, which recuses, and one assessor one to the own, which is mitigated. */
  async function declare(email: string): Promise<void> {
    const { bidders: known } = await casework.panelRoom(place.callId);
    const [own, other] = [await organisationOf('own'), await organisationOf('other')];
    const linked = email === audiences.recusedMember ? other : email === 'hilde@example.no' ? own : null;
    const detail = marks.text('interestFields.detail', linked === other ? 'recused' : 'mitigated');
    const byOrganisation = Object.fromEntries(
      known.map(({ id }) => [
        id,
        id === linked ? ({ statement: 'link', detail } as const) : ({ statement: 'none', detail: null } as const),
      ]),
    );
    await done(casework.declareInterests(await as(email), { ...place, byOrganisation }));
  }

  async function rule(): Promise<void> {
    const ingrid = await buyer();
    const tom = await as(audiences.recusedMember);
    const { interests } = await casework.panelRoom(place.callId);
    for (const { id, personId } of interests.filter(({ statement }) => statement === 'link')) {
      const out = personId === tom.personId;
      const rulingReason = marks.text('rulingFields.rulingReason', out ? 'recused' : 'mitigated');
      const ruling = out
        ? ({ state: 'actual', ruling: 'recuse', rulingReason } as const)
        : ({ state: 'potential', ruling: 'mitigate', measure: marks.text('rulingFields.measure'), rulingReason } as const);
      await done(casework.ruleInterest(ingrid, { ...place, interestId: id, ruling }));
    }
  }

  /** Asks the other bidder, which answers. */
  async function ask(
    about: string,
    asking: (submissionId: string, asked: string) => ReturnType<typeof casework.askToClarify>,
  ): Promise<void> {
    const rolf = await as(bidders.other);
    await done(asking(await submissionOf('other'), marks.text('clarificationFields.asked', about)));
    const waiting = (await casework.ownClarifications(rolf, place.callId)).find(({ answeredAt }) => answeredAt === null);
    const values = { response: marks.text('clarificationAnswerFields.response', about) };
    await done(casework.answerClarification(rolf, { ...place, clarificationId: waiting?.id ?? '', values }));
  }

  /** One member scores what it may read, with one reason for each submission; the free member's reasons bear the marks. */
  async function score(email: string): Promise<void> {
    const member = await as(email);
    const call = (await casework.caseFile(place.caseId))?.calls[0];
    const { submissions, barred } = await casework.workbench(member, place.callId);
    for (const bidder of ['own', 'other', 'aside'] as const) {
      const organisationId = await organisationOf(bidder);
      const submission = submissions.find((candidate) => candidate.organisationId === organisationId);
      if (!submission) continue;
      const reason = email === audiences.freeMember ? marks.text('scoreFields.reason', bidder) : 'Godt begrunnet.';
      const value = bidder === 'own' ? 4.5 : 3;
      const asked = (call?.criteria ?? []).filter(
        ({ id }) => !barred.some(({ submissionId, criterionId }) => submissionId === submission.id && criterionId === id),
      );
      const byCriterion = Object.fromEntries(asked.map(({ id }) => [id ?? '', { value, reason }]));
      await done(casework.saveScores(member, { ...place, submissionId: submission.id, byCriterion }));
    }
  }

  /** The free member changes one score of each bidder that is ranked. */
  async function change(): Promise<void> {
    const member = await as(audiences.freeMember);
    const { scores } = await casework.workbench(member, place.callId);
    for (const bidder of ['own', 'other'] as const) {
      const submissionId = await submissionOf(bidder);
      const scoreId = scores.find((candidate) => candidate.submissionId === submissionId)?.id ?? '';
      const values = { value: bidder === 'own' ? 4 : 3.5, changeReason: marks.text('scoreChangeFields.changeReason', bidder) };
      await done(casework.changeScore(member, { ...place, scoreId, values }));
    }
  }

  /** What is written for a decision: everything anew for the corrected one, so that the letters can be told apart. */
  async function words(which: string) {
    const ranked = { own: await organisationOf('own'), other: await organisationOf('other') };
    const criteria = (await casework.caseFile(place.caseId))?.calls[0]?.criteria.filter(({ kind }) => kind !== 'price') ?? [];
    const minutes = { heldOn: dayIn('Europe/Oslo', site.clock.now()), decidingBody: null, present: null, considered: null };
    const each = (path: string, bidder: 'own' | 'other') => marks.text(path, `${bidder}, ${which}`);
    const summaryOf = (bidder: 'own' | 'other') =>
      Object.fromEntries(criteria.map(({ id }) => [id ?? '', each('feedbackFields.summary', bidder)]));
    return {
      values: { reasons: null, complaintTo: null, ...marks.words(decisionFields, 'decisionFields', which) },
      minutes: { ...minutes, ...marks.words(minutesFields, 'minutesFields', which) },
      feedback: { [ranked.own]: each('feedbackFields.feedback', 'own'), [ranked.other]: each('feedbackFields.feedback', 'other') },
      summaries: { [ranked.own]: summaryOf('own'), [ranked.other]: summaryOf('other') },
    };
  }

  /** A second call of the case, divided into lots that have two stages each, is being written. */
  async function startAnother(ingrid: Actor): Promise<void> {
    const { caseId } = place;
    place.otherCallId = (await done(casework.startCall(ingrid, { caseId, kind: 'tender' }))).callId;
    const lot = {
      ...emptyRow,
      ...marks.words(callFields.lots.of, 'callFields.lots'),
      value: marks.money('callFields.lots.value', 2_000_000),
      priceFloor: marks.money('callFields.lots.priceFloor', 1_000_000),
      priceCeiling: marks.money('callFields.lots.priceCeiling', 3_000_000),
    };
    const small = { minor: 100_000_000, currency: 'NOK', vat: 'excluded' } as const;
    const lots = [
      { ...lot, title: `${lot.title} øst` },
      { ...lot, title: `${lot.title} vest`, value: small },
    ];
    const whole = callValues(addDays(dayIn('Europe/Oslo', site.clock.now()), 60));
    const [criterion, question] = [whole.criteria[0], whole.questions[0]];
    if (!criterion || !question) throw new Error('the call has criteria and questions');
    const values = {
      ...whole,
      lots,
      opening: 'apart' as const,
      plan: 'restricted' as const,
      mostInvited: 5,
      criteria: [{ ...criterion, kind: 'experience' as const, weight: 100, stage: 'selection' as const }, ...whole.criteria],
      questions: [{ ...question, informs: 'experience' as const, stage: 'selection' as const }, ...whole.questions],
    };
    await done(casework.saveCall(ingrid, { caseId, callId: place.otherCallId, values, version: null }));
  }

  /** It is published, and stopped with reasons. */
  async function cancelAnother(ingrid: Actor): Promise<void> {
    const at = { caseId: place.caseId, callId: place.otherCallId };
    await prepareOpening(casework, { buyer: ingrid, openers: [ingrid, await as(audiences.opener)] }, at);
    await done(casework.publishCall(ingrid, at));
    const cancellationReason = marks.text('cancellationFields.cancellationReason');
    await done(casework.cancelCall(ingrid, { ...at, values: { ground: 'noFunding', cancellationReason } }));
  }
}

const emptyRow = { id: null, title: null, description: null } as const;
