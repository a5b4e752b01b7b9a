// One case that is walked through its states with a mark in everything somebody writes, for asking every address as every audience.
import { answerName } from '../src/core/05-submission/fields.ts';
import { addDays } from '../src/core/value/day.ts';
import type { Actor } from '../src/core/party/role.ts';
import { epochMillis, instantOf } from '../src/core/value/instant.ts';
import { samplePassphrase } from '../samples/worlds/prepare-opening.ts';
import { prepareOpening } from '../samples/worlds/prepare-opening.ts';
import { dayIn } from '../src/core/value/instant.ts';
import { actorNamed } from './sign-in.ts';
import type { TestSite } from './site.ts';
import { callValues, done, needValues, routeFacts } from './walk.ts';

/** The states of a call in their order. */
export const states = ['draft', 'published', 'closed', 'opened', 'locked', 'decided', 'complained'] as const;
export type State = (typeof states)[number];

/** Everybody who asks, by e-mail address; `stranger` is not signed in. */
export const audiences = {
  stranger: null,
  citizen: 'arne@example.no',
  ownBidder: 'kari@example.no',
  otherBidder: 'rolf@example.no',
  freeMember: 'bjorg@example.no',
  recusedMember: 'tom@example.no',
  opener: 'per@example.no',
  buyer: 'ingrid@example.no',
  oversight: 'tess@example.org',
  otherBody: 'samira@example.org',
} as const;
export type Audience = keyof typeof audiences;

/** What is looked for in every answer. Each occurs in one field only. */
export const marks = {
  callText: 'Merkevipe kalltekst',
  ownAnswer: 'Merkespove egetsvar',
  ownFile: 'merkeand-vedlegg.txt',
  ownPrice: '3912345',
  otherAnswer: 'Merkelerke annetsvar',
  question: 'Merkeugle spørsmålet',
  interviewNotes: 'Merkesvane referat',
  linkDetail: 'Merkefalk tilknytning',
  rulingReason: 'Merkehubro avgjort',
  ownScoreReason: 'Merkerype vurdering egen',
  otherScoreReason: 'Merkeorrhane vurdering annen',
  decisionReasons: 'Merketiur begrunnelse',
  feedback: 'Merkeskarv tilbakemelding',
  complaint: 'Merkelomvi klage',
} as const;
export type Mark = keyof typeof marks;

export type MatrixCase = { caseId: string; callId: string; awardId: string; ocid: string };

/** The acts that lead from one state to the next, in order. `place` fills in as they are done. */
export function stepsOf(site: TestSite, place: MatrixCase): Readonly<Record<State, () => Promise<void>>> {
  const { casework } = site.world;
  const as = (email: string): Promise<Actor> => actorNamed(site, email);
  const buyer = () => as('ingrid@example.no');
  const write = async (email: string, words: string, minor: number) => {
    const actor = await as(email);
    const call = (await casework.caseFile(place.caseId))?.calls[0];
    const answers = Object.fromEntries((call?.questions ?? []).map(({ id }) => [answerName(id ?? ''), words]));
    const values = { approach: 'challenger', price: { minor, currency: 'NOK', vat: 'excluded' } } as const;
    await done(casework.saveDraft(actor, { ...place, values, answers, version: null }));
    return actor;
  };
  return {
    async draft() {
      const ingrid = await buyer();
      const { caseId } = await done(
        casework.raiseNeed(ingrid, {
          values: needValues,
          organisationId: ingrid.organisationId ?? '',
          language: 'nb',
          raisedBy: 'buyer',
          demo: true,
        }),
      );
      place.caseId = caseId;
      await done(casework.publishNeed(ingrid, { caseId }));
      await done(casework.chooseRoute(ingrid, { caseId, facts: routeFacts, choice: { routeId: 'NO-1', reason: 'Under terskelverdien.' } }));
      const { callId } = await done(casework.startCall(ingrid, { caseId, kind: 'tender' }));
      place.callId = callId;
      const draft = callValues(dayIn('Europe/Oslo', site.clock.now()));
      const judged = { assessedIn: 'interview', interviewAsks: 'Fortell.', interviewMinutes: 30, interviewWho: 'Lederen' } as const;
      const criteria = draft.criteria.map((criterion) => (criterion.kind === 'social' ? { ...criterion, ...judged } : criterion));
      const values = { ...draft, criteria, description: marks.callText };
      await done(casework.saveCall(ingrid, { caseId, callId, values, version: null }));
      for (const [email, role] of [
        ['ingrid@example.no', 'opener'],
        ['per@example.no', 'opener'],
        ['bjorg@example.no', 'assessor'],
        ['hilde@example.no', 'assessor'],
        ['beth@example.org', 'assessor'],
        ['tom@example.no', 'chair'],
        ['tess@example.org', 'oversight'],
      ] as const)
        await done(casework.giveRole(ingrid, { caseId, email, role }));
      await prepareOpening(casework, { buyer: ingrid, openers: [ingrid, await as('per@example.no')] }, place);
      place.ocid = (await casework.caseFile(caseId))?.calls[0]?.ocid ?? '';
    },
    async published() {
      await done(casework.publishCall(await buyer(), place));
      const kari = await write('kari@example.no', marks.ownAnswer, 391_234_500);
      await done(casework.attachFile(kari, { ...place, name: marks.ownFile, content: [new TextEncoder().encode(marks.ownAnswer)] }));
      await done(casework.sealSubmission(kari, { ...place, receivedAt: site.clock.now() }));
      const rolf = await write('rolf@example.no', marks.otherAnswer, 360_000_000);
      await done(casework.sealSubmission(rolf, { ...place, receivedAt: site.clock.now() }));
      await done(casework.askEnquiry(kari, { ...place, question: marks.question, whenLate: 'accept' }));
    },
    async closed() {
      const closesAt = (await casework.caseFile(place.caseId))?.calls[0]?.closesAt ?? site.clock.now();
      site.clock.set(instantOf(epochMillis(closesAt) + 60_000));
    },
    async opened() {
      for (const email of ['ingrid@example.no', 'per@example.no'])
        await done(casework.approveOpening(await as(email), { ...place, passphrase: samplePassphrase }));
      const { bidders } = await casework.panelRoom(place.callId);
      const rolf = await as('rolf@example.no');
      for (const email of [
        'ingrid@example.no',
        'per@example.no',
        'bjorg@example.no',
        'hilde@example.no',
        'beth@example.org',
        'tom@example.no',
      ]) {
        const linked = email === 'tom@example.no';
        const byOrganisation = Object.fromEntries(
          bidders.map(({ id }) => [
            id,
            linked && id === rolf.organisationId
              ? ({ statement: 'link', detail: marks.linkDetail } as const)
              : ({ statement: 'none', detail: null } as const),
          ]),
        );
        await done(casework.declareInterests(await as(email), { ...place, byOrganisation }));
      }
      const { interests } = await casework.panelRoom(place.callId);
      const link = interests.find(({ statement }) => statement === 'link');
      await done(
        casework.ruleInterest(await buyer(), {
          ...place,
          interestId: link?.id ?? '',
          ruling: { state: 'actual', ruling: 'recuse', rulingReason: marks.rulingReason },
        }),
      );
      await interview();
      await score(false);
    },
    async locked() {
      await score(true);
    },
    async decided() {
      const rolf = await as('rolf@example.no');
      const kari = await as('kari@example.no');
      const feedback = { [rolf.organisationId ?? '']: marks.feedback, [kari.organisationId ?? '']: 'Bra.' };
      const values = { reasons: marks.decisionReasons, complaintTo: 'klage@example.no' };
      await done(casework.publishDecision(await buyer(), { ...place, values, feedback }));
      await casework.deliverOutbox(null);
      place.awardId = (await casework.caseFile(place.caseId))?.awards[0]?.id ?? '';
    },
    async complained() {
      const values = { about: 'assessment', complaint: marks.complaint } as const;
      await done(casework.complain(await as('rolf@example.no'), { ...place, values }));
    },
  };

  /** Everybody is invited, comes, and is written about; the members who may meet a bidder do. */
  async function interview(): Promise<void> {
    const ingrid = await buyer();
    const now = site.clock.now();
    for (const starts of ['09:00', '10:00'])
      await done(
        casework.offerInterviewTime(ingrid, {
          ...place,
          values: { talkDay: addDays(dayIn('Europe/Oslo', now), 1), starts, place: 'Rådhuset' },
        }),
      );
    await done(casework.inviteToInterviews(ingrid, place));
    const { interviews, talks } = await casework.interviewRoom(ingrid, place.callId);
    for (const [index, { id }] of interviews.entries())
      await done(casework.giveInterviewTime(ingrid, { ...place, interviewId: id, talkId: talks[index]?.id ?? '' }));
    site.clock.set(instantOf(epochMillis(now) + 2 * 86_400_000));
    const kari = await as('kari@example.no');
    const file = await casework.caseFile(place.caseId);
    for (const { id, organisationId } of interviews) {
      const members = file ? await casework.mayBePresent(file, place.callId, organisationId) : [];
      const notes = organisationId === kari.organisationId ? marks.interviewNotes : 'Et annet referat.';
      const values = { outcome: 'held', notes, recordReason: null } as const;
      const present = members.map(({ personId }) => personId);
      await done(casework.recordInterview(ingrid, { ...place, interviewId: id, values, present }));
    }
  }

  /** Everybody scores what they may read; with `lock` they are done. */
  async function score(lock: boolean): Promise<void> {
    const kari = await as('kari@example.no');
    for (const email of ['bjorg@example.no', 'hilde@example.no', 'beth@example.org', 'tom@example.no']) {
      const member = await as(email);
      const { submissions } = await casework.workbench(member, place.callId);
      const call = (await casework.caseFile(place.caseId))?.calls[0];
      for (const submission of submissions) {
        const own = submission.organisationId === kari.organisationId;
        const reason = email === 'bjorg@example.no' ? (own ? marks.ownScoreReason : marks.otherScoreReason) : 'Godt begrunnet.';
        const byCriterion = Object.fromEntries((call?.criteria ?? []).map(({ id }) => [id ?? '', { value: own ? 4.5 : 3, reason }]));
        await done(casework.saveScores(member, { ...place, submissionId: submission.id, byCriterion }));
      }
      if (lock) await done(casework.lockScores(member, place));
    }
  }
}
