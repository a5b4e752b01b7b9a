import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noInterview } from '../src/core/04-call/interview-part.ts';
import { answerName } from '../src/core/05-submission/fields.ts';
import { addDays } from '../src/core/value/day.ts';
import { dayIn, instantIn, instantOf } from '../src/core/value/instant.ts';
import { answersTo, dataOf, requestsAbout, type AboutCase } from './case-requests.ts';
import { fastest } from './engines.ts';
import { declareNoLinks, openOnly, publishedCall, type PublishedCall } from './journeys/published-call.ts';
import { actorNamed, signInAs } from './sign-in.ts';
import { startSite, type TestSite } from './site.ts';
import { done, lotNow } from './walk.ts';

/** Two go on; one does not; and people who have nothing to do with the selection. */
const goOn = ['kari@example.no', 'rolf@example.no'] as const;
const refused = 'jane@example.org';
const others = {
  refused,
  outsider: 'max@example.org',
  otherBody: 'samira@example.org',
  raiser: 'arne@example.no',
  overseer: 'tess@example.org',
};
const panel = ['bjorg@example.no', 'tom@example.no', 'hilde@example.no'] as const;
/** What the panel wrote, and a score that nothing else has. */
const marks = { reason: 'Trekryperreir i begrunnelsen', score: '3.7' } as const;

let site: TestSite;
let call: PublishedCall;
let about: AboutCase;
let second: string;
let bidders: readonly { readonly id: string; readonly name: string }[];

beforeAll(async () => {
  site = await startSite({ engine: fastest, startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  const { casework } = site.world;
  const ingrid = await actorNamed(site, 'ingrid@example.no');
  call = await publishedCall(site, {
    plan: 'restricted',
    mostInvited: 2,
    criteria: [
      { ...criterion, kind: 'experience', title: 'Erfaring', weight: 100, stage: 'selection' },
      { ...criterion, kind: 'solution', title: 'Løsning', weight: 60, stage: 'award' },
      { ...criterion, kind: 'price', title: 'Pris', weight: 40, stage: 'award' },
    ],
    questions: [
      { ...question, title: 'Hvem er dere?', stage: 'selection' },
      { ...question, title: 'Hvordan vil dere gjøre det?', stage: 'award' },
    ],
  });
  await addOverseer(others.overseer);
  await done(casework.giveRole(ingrid, { caseId: call.caseId, email: others.overseer, role: 'oversight' }));
  for (const email of [...goOn, refused]) await submitFirst(email);
  await openOnly(site, call);
  await declareNoLinks(site, call, ['ingrid@example.no', 'per@example.no', 'hilde@example.no', 'tom@example.no']);
  bidders = (await casework.panelRoom(call.callId)).bidders.map(({ id, name }) => ({ id, name }));
  await declareOneLink('bjorg@example.no');
  for (const email of panel) await score(email);
  const losing = (await actorNamed(site, refused)).organisationId ?? '';
  const words = { values: { reasons: 'Etter de kunngjorte kriteriene.', complaintTo: 'post@lyngfjell.example' } };
  const feedback = { [losing]: 'Vis mer av det dere har gjort.' };
  await done(casework.publishDecision(ingrid, { ...call, ...words, feedback }));
  const correction = { correctionKind: 'reasons', correctionReason: 'Skrivefeil.' } as const;
  await done(casework.correctDecision(ingrid, { ...call, ...words, feedback, correction }));
  const day = addDays(dayIn('Europe/Oslo', site.clock.now()), 20);
  const values = { closesAt: instantIn('Europe/Oslo', day, '12:00'), decisionBy: null };
  second = (await done(casework.openStage(ingrid, { ...call, values }))).lotId;
  await casework.deliverOutbox(null);
  await casework.signCheckpoint();
  const whole = (await casework.caseFile(call.caseId))?.calls[0];
  about = { ...call, ocid: whole?.ocid ?? '', lotIds: whole?.lots.map(({ id }) => id) ?? [] };
}, 90_000);

afterAll(() => site.close());

const criterion = { id: null, description: null, scorers: null, minimum: null, scale: null, ...noInterview } as const;
const question = { id: null, maxWords: 200, informs: null, must: 'yes', promise: 'no' } as const;

async function addOverseer(email: string): Promise<void> {
  const organisation = { name: 'Tilsynet', kind: 'oversight', country: 'NO', place: 'Bodø' } as const;
  const id = await site.world.casework.addOrganisation({ ...organisation, identifier: null, about: null, otherAbout: null, demo: true });
  const { personId } = await actorNamed(site, email);
  await site.world.casework.addMembership({ personId, organisationId: id, role: 'lead', title: '' });
}

async function submitFirst(email: string): Promise<void> {
  const { casework, bench } = site.world;
  const actor = await actorNamed(site, email);
  const { questions } = await lotNow({ casework, bench, clock: site.clock }, call);
  const answers = Object.fromEntries(questions.map(({ id }) => [answerName(id ?? ''), 'Vi har gjort dette i ti år.']));
  await done(casework.saveDraft(actor, { ...call, values: { approach: 'challenger', price: null }, answers, version: null }));
  await done(casework.sealSubmission(actor, { ...call, receivedAt: site.clock.now() }));
}

/** A link to one that goes on, which is ruled to do no harm: the event of the ruling names the organisation. */
async function declareOneLink(email: string): Promise<void> {
  const { casework } = site.world;
  const linked = (await actorNamed(site, goOn[0])).organisationId;
  const said = (id: string) =>
    id === linked ? ({ statement: 'link', detail: 'Samme kor.' } as const) : ({ statement: 'none', detail: null } as const);
  const byOrganisation = Object.fromEntries(bidders.map(({ id }) => [id, said(id)]));
  await done(casework.declareInterests(await actorNamed(site, email), { ...call, byOrganisation }));
  const { interests } = await casework.panelRoom(call.callId);
  const link = interests.find(({ statement }) => statement === 'link')?.id ?? '';
  const ruling = { state: 'none', ruling: 'record', rulingReason: 'De synger i hver sin stemme.' } as const;
  await done(casework.ruleInterest(await actorNamed(site, 'ingrid@example.no'), { ...call, interestId: link, ruling }));
}

async function score(email: string): Promise<void> {
  const { casework } = site.world;
  const member = await actorNamed(site, email);
  const { submissions, barred } = await casework.workbench(member, call.callId);
  const losing = (await actorNamed(site, refused)).organisationId;
  const { criteria } = await lotNow({ ...site.world, clock: site.clock }, call);
  for (const { id, organisationId } of submissions) {
    const value = organisationId === losing ? 1 : 3.7;
    const asked = criteria.filter((one) => !barred.some((bar) => bar.submissionId === id && bar.criterionId === one.id));
    const byCriterion = Object.fromEntries(asked.map((one) => [one.id ?? '', { value, reason: marks.reason }]));
    await done(casework.saveScores(member, { ...call, submissionId: id, byCriterion }));
  }
  await done(casework.lockScores(member, call));
}

/** What an answer says of the selection, beside the name and the id that whoever asks bears. */
function tells(body: string, own: string | null): readonly string[] {
  const bare = body.replaceAll('\\/', '/');
  return [
    ...bidders
      .filter(({ id }) => id !== own)
      .flatMap(({ id, name }) => [...(bare.includes(name) ? [name] : []), ...(bare.includes(id) ? [id] : [])]),
    ...(bare.includes(marks.reason) && own === null ? ['reasons'] : []),
    ...(/\b3[.,]7\b/.test(bare) && own === null ? ['scores'] : []),
  ];
}

describe('between a selection and the award', () => {
  test(
    'no page, data or file tells the public, or anybody whom it does not concern, who submitted, who goes on, or their scores',
    { timeout: 240_000 },
    async () => {
      const requests = requestsAbout(about);
      expect(requests.length).toBeGreaterThan(100);
      const found: string[] = [];
      for (const [who, email] of [
        ['stranger', null],
        ['outsider', others.outsider],
        ['otherBody', others.otherBody],
        ['raiser', others.raiser],
      ] as const) {
        const answers = await answersTo(site, email ? await signInAs(site, email) : '', email ? dataOf(requests) : requests);
        expect(answers.get(`/nb/cases/${call.caseId}/calls/${call.callId}.data`)?.status).toBe(200);
        expect(answers.get(`/data/journal/${call.caseId}.json`)?.status).toBe(200);
        const own = email ? (await actorNamed(site, email)).organisationId : null;
        for (const [request, { body }] of answers) for (const what of tells(body, own)) found.push(`${who} ${request}: ${what}`);
      }
      expect(found).toEqual([]);
    },
  );

  test('whoever is not invited reads its own letter and nothing of the others anywhere', { timeout: 120_000 }, async () => {
    const answers = await answersTo(site, await signInAs(site, refused), requestsAbout(about));
    const own = (await actorNamed(site, refused)).organisationId;
    expect(answers.get(`/nb/w/cases/${call.caseId}/calls/${call.callId}/letter?lot=${about.lotIds[0]}`)?.status).toBe(200);
    expect([...answers].flatMap(([request, { body }]) => tells(body, own).map((what) => `${request}: ${what}`))).toEqual([]);
  });

  test('the pages of the later stage are refused to whoever is not invited, and open to whoever is', async () => {
    // What a bidder was asked, its interviews and its talks are shown for the whole call: the test before this one reads them.
    const requests = requestsAbout({ ...about, lotIds: [second] }).filter(
      (one) => one.includes(`/${call.callId}/submission`) && one.includes('?lot=') && !/clarifications|interview|talks/.test(one),
    );
    expect(requests.length).toBeGreaterThan(10);
    for (const email of [refused, others.outsider]) {
      const answers = await answersTo(site, await signInAs(site, email), requests);
      // Deeper pages lead to the one that says in one sentence why; asked for as data, a redirect is a 202.
      const refusedOrLed = ({ status, body }: { status: number; body: string }) =>
        status === 403 || status === 404 || ((status === 302 || status === 202) && tells(body, null).length === 0);
      expect([...answers].filter(([, answer]) => !refusedOrLed(answer)).map(([request]) => request)).toEqual([]);
    }
    const page = `/nb/w/cases/${call.caseId}/calls/${call.callId}/submission?lot=${second}`;
    for (const email of goOn) {
      const answers = await answersTo(site, await signInAs(site, email), [page]);
      const own = (await actorNamed(site, email)).organisationId;
      expect(answers.get(page)?.status).toBe(200);
      expect(tells(answers.get(page)?.body ?? '', own)).toEqual([]);
    }
  });

  test('no mail tells anybody outside the body of anybody else', async () => {
    const outside = [...goOn, 'jonas@example.no', ...Object.values(others)];
    const found: string[] = [];
    for (const email of outside) {
      const { personId, organisationId } = await actorNamed(site, email);
      const mail = await site.world.bench.tables
        .selectFrom('outbox')
        .select(['subject', 'body'])
        .where('personId', '=', personId)
        .execute();
      for (const { subject, body } of mail)
        for (const what of tells(`${subject} ${body}`, organisationId ?? '')) found.push(`${email}: ${what}`);
    }
    expect(found).toEqual([]);
    const invited = await site.world.bench.tables.selectFrom('outbox').select('id').where('subject', 'like', 'Invitasjon%').execute();
    expect(invited).toHaveLength(3);
  });

  test('the look finds what is there: whoever decides reads names, reasons and scores', { timeout: 120_000 }, async () => {
    const answers = await answersTo(site, await signInAs(site, 'ingrid@example.no'), dataOf(requestsAbout(about)));
    const seen = new Set([...answers.values()].flatMap(({ body }) => tells(body, null)));
    expect([...seen]).toEqual(expect.arrayContaining(['Omsorgsløftet SA', 'Storomsorg AS', 'reasons', 'scores']));
  });
});
