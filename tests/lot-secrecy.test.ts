import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallValues } from '../src/core/04-call/fields.ts';
import { answerName } from '../src/core/05-submission/fields.ts';
import { epochMillis, instantOf } from '../src/core/value/instant.ts';
import { answersTo, dataOf, requestsAbout, type AboutCase } from './case-requests.ts';
import { fastest } from './engines.ts';
import { declareNoLinks, openOnly, publishedCall, type PublishedCall } from './journeys/published-call.ts';
import { actorNamed, signInAs } from './sign-in.ts';
import { startSite, type TestSite } from './site.ts';
import { done } from './walk.ts';

/** Everybody outside the bidders of the lot that is still sealed: in public, at work on the case, and watching it. */
const audiences = [null, 'ingrid@example.no', 'per@example.no', 'bjorg@example.no', 'tess@example.org', 'max@example.org'] as const;
const panel = ['bjorg@example.no', 'tom@example.no', 'hilde@example.no'] as const;
const nok = (minor: number) => ({ minor, currency: 'NOK' as const, vat: 'excluded' as const });
const lot = (title: string): CallValues['lots'][number] => ({
  id: null,
  title,
  description: `${title}: alt som hører til.`,
  value: nok(200_000_000),
  priceFloor: nok(100_000_000),
  priceCeiling: nok(300_000_000),
});

let site: TestSite;
let call: PublishedCall;
let about: AboutCase;
let opened = '';
let sealed = '';

beforeAll(async () => {
  site = await startSite({ engine: fastest, startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  const { casework } = site.world;
  const ingrid = await actorNamed(site, 'ingrid@example.no');
  const lots = [lot('Dagtilbud'), lot('Kjøring')];
  call = await publishedCall(site, { lots, opening: 'apart', priceFloor: null, priceCeiling: null });
  await addOverseer('tess@example.org');
  await done(casework.giveRole(ingrid, { caseId: call.caseId, email: 'tess@example.org', role: 'oversight' }));
  const whole = (await casework.caseFile(call.caseId))?.calls[0];
  [opened = '', sealed = ''] = whole?.lots.map(({ id }) => id) ?? [];
  about = { ...call, ocid: whole?.ocid ?? '', lotIds: [opened, sealed] };
  await submitTo(opened, 'kari@example.no');
  // To the other lot two submit, one of them five times, and one takes it back.
  for (let time = 0; time < 5; time += 1) await submitTo(sealed, 'rolf@example.no');
  await submitTo(sealed, 'jane@example.org');
  await submitTo(sealed, 'kari@example.no');
  await done(
    casework.withdrawSubmission(await actorNamed(site, 'kari@example.no'), { ...call, lotId: sealed, receivedAt: site.clock.now() }),
  );
  await openOnly(site, call, opened);
  await declareNoLinks(site, call, ['ingrid@example.no', 'per@example.no', ...panel]);
  for (const email of panel) await score(email);
  const words = { values: { reasons: 'Best på løsning.', complaintTo: 'post@lyngfjell.example' } };
  await done(casework.publishDecision(ingrid, { ...call, lotId: opened, ...words, feedback: {} }));
  await tellAll();
  await casework.signCheckpoint();
}, 90_000);

afterAll(() => site.close());

async function addOverseer(email: string): Promise<void> {
  const organisation = { name: 'Tilsynet', kind: 'oversight', country: 'NO', place: 'Bodø' } as const;
  const id = await site.world.casework.addOrganisation({ ...organisation, identifier: null, about: null, otherAbout: null, demo: true });
  const { personId } = await actorNamed(site, email);
  await site.world.casework.addMembership({ personId, organisationId: id, role: 'lead', title: '' });
}

async function submitTo(lotId: string, email: string): Promise<void> {
  const { casework } = site.world;
  const actor = await actorNamed(site, email);
  const questions = (await casework.caseFile(call.caseId))?.calls[0]?.questions ?? [];
  const answers = Object.fromEntries(questions.map(({ id }) => [answerName(id ?? ''), 'Små, faste team.']));
  const values = { approach: 'challenger', price: nok(190_000_000) } as const;
  await done(casework.saveDraft(actor, { ...call, lotId, values, answers, version: null }));
  await done(casework.sealSubmission(actor, { ...call, lotId, receivedAt: site.clock.now() }));
}

async function score(email: string): Promise<void> {
  const { casework } = site.world;
  const member = await actorNamed(site, email);
  const criteria = (await casework.caseFile(call.caseId))?.calls[0]?.criteria.filter(({ kind }) => kind !== 'price') ?? [];
  for (const { id } of (await casework.workbench(member, call.callId)).submissions) {
    const byCriterion = Object.fromEntries(criteria.map((criterion) => [criterion.id ?? '', { value: 4, reason: 'Godt.' }]));
    await done(casework.saveScores(member, { ...call, submissionId: id, byCriterion }));
  }
  await done(casework.lockScores(member, call));
}

/** Everything that all of them are answered, by who asked for what. */
async function everything(): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>();
  const requests = requestsAbout(about);
  const from = site.clock.now();
  const ask = async (email: (typeof audiences)[number]) => {
    const answers = email ? await answersTo(site, await signInAs(site, email), dataOf(requests)) : await answersTo(site, '', requests);
    // The clock of the site goes on: what is shown of it is the moment of asking.
    const began = new Date(epochMillis(from)).toISOString().slice(0, 13);
    for (const [request, { status, body }] of answers)
      all.set(
        `${email ?? 'stranger'} ${request}`,
        `${status} ${body.replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, (at) => (at > from && at.startsWith(began) ? 'now' : at))}`,
      );
  };
  await Promise.all(audiences.map(ask));
  return all;
}

/** Everything that time asks for is told to whom it waits for. */
async function tellAll(): Promise<void> {
  const { casework } = site.world;
  await casework.tellWhatIsDue();
  await casework.sendDigests();
  await casework.deliverOutbox(null);
}

/** Where two answers part, with a little of what stands there. */
function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `${one.slice(Math.max(0, at - 30), at + 50)} | ${other.slice(Math.max(0, at - 30), at + 50)}`;
}

/** Takes every submission to a lot out of the database, as if nobody had ever submitted to it. */
async function emptyLot(lotId: string): Promise<number> {
  const { tables } = site.world.bench;
  const ids = (await tables.selectFrom('submission').select('id').where('lotId', '=', lotId).execute()).map(({ id }) => id);
  await tables.updateTable('submission').set({ currentVersionId: null }).where('lotId', '=', lotId).execute();
  for (const table of ['draftVersion', 'sealedVersion', 'submissionFile'] as const)
    await tables.deleteFrom(table).where('submissionId', 'in', ids).execute();
  await tables.deleteFrom('submission').where('lotId', '=', lotId).execute();
  return ids.length;
}

describe('a lot that is still sealed when another has been decided', () => {
  test('leaves no figure of its own in what was written with the opening and the decision of the other', async () => {
    const events = (await site.world.casework.exportJournal(call.caseId, 'public'))?.events ?? [];
    const telling = events.filter(({ type }) => type === 'submissionsOpened' || type === 'decisionPublished');
    expect(telling.map(({ type, facts }) => [type, facts['lot'], facts['submissions'], facts['letters']])).toEqual([
      ['submissionsOpened', opened, 1, undefined],
      ['decisionPublished', opened, undefined, 1],
    ]);
    // No event of the case is about the other lot, and none is of the kinds that submitting leaves in a stream of its own.
    expect(events.filter(({ facts }) => facts['lot'] === sealed)).toEqual([]);
    expect(events.filter(({ type }) => /^submission(Sealed|Withdrawn)|lateAttempt/.test(type))).toEqual([]);
  });

  test('looks the same to everybody, in every page, file and data, as if nobody had submitted to it', { timeout: 240_000 }, async () => {
    const before = await everything();
    const own = `/nb/w/cases/${call.caseId}/calls/${call.callId}/submission.data?lot=${sealed}`;
    const ownAnswer = async () => (await answersTo(site, await signInAs(site, 'rolf@example.no'), [own])).get(own)?.body;
    const ownBefore = await ownAnswer();
    const mail = await site.world.bench.tables.selectFrom('outbox').select('id').execute();
    expect(before.size).toBeGreaterThan(600);
    expect(before.get(`stranger /data/journal/${call.caseId}.json`)).toMatch(/^200 .*decisionPublished/);
    expect(before.get(`tess@example.org /data/case-files/${call.caseId}/case.zip`)?.slice(0, 3)).toMatch(/200|404/);
    expect(await emptyLot(sealed)).toBe(3);
    await tellAll();
    const after = await everything();
    // The look sees a difference where there is one: on the page of whoever had submitted.
    expect(await ownAnswer()).not.toBe(ownBefore);
    const changed = [...before].filter(([request, body]) => after.get(request) !== body);
    expect(changed.map(([request, body]) => `${request}: ${firstDifference(body, after.get(request) ?? '')}`)).toEqual([]);
    expect(await site.world.bench.tables.selectFrom('outbox').select('id').execute()).toEqual(mail);
  });
});
