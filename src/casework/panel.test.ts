import { beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { lotNow, callValues, declareNoLinks, done, openAll, refusal, submit, walkToDraft, type Walked } from '../../tests/walk.ts';
import { prepareOpening } from '../../samples/worlds/prepare-opening.ts';
import { criteriaFor } from '#assessment/scorers';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { dayIn } from '#value/instant';

const bytes = new TextEncoder().encode('%PDF-1.4 the plan of Omsorgsløftet');

eachEngine('a panel with hidden names, lay members and an observer', (open) => {
  let world: TestBench;
  let cast: Cast;
  let at: Walked;
  const own = new Map<string, string>();

  async function caseFile(): Promise<CaseFile> {
    const found = await world.casework.caseFile(at.caseId);
    if (!found) throw new Error('the walk made no case');
    return found;
  }

  async function callNow() {
    const call = (await caseFile()).calls.find(({ id }) => id === at.callId);
    if (!call) throw new Error('no call');
    return call;
  }

  async function scoreAll(member: Actor, roles: Actor['roles'], points: (submissionId: string) => number): Promise<void> {
    const criteria = criteriaFor((await callNow()).criteria, roles);
    for (const { id } of (await world.casework.workbench(member, at.callId)).submissions) {
      const byCriterion = Object.fromEntries(criteria.map((criterion) => [criterion.id ?? '', { value: points(id), reason: 'A reason.' }]));
      await done(world.casework.saveScores(member, { ...at, submissionId: id, byCriterion }));
    }
  }

  beforeAll(async () => {
    world = await openBench(open);
    const { casework } = world;
    cast = await addCast(casework);
    at = await walkToDraft(world, cast);
    const values = callValues(dayIn('Europe/Oslo', world.clock.now()));
    const criteria = values.criteria.map((criterion) =>
      criterion.kind === 'social' ? { ...criterion, scorers: 'layMembers' as const, minimum: 2.5 } : criterion,
    );
    await done(casework.saveCall(cast.buyer, { ...at, values: { ...values, anonymous: 'yes', criteria }, version: null }));
    // Bjørg is an assessor of the walk; here she is a lay member as well. Per opens, and observes.
    await done(casework.giveRole(cast.buyer, { caseId: at.caseId, email: 'bjørg@example.no', role: 'layMember' }));
    await done(casework.giveRole(cast.buyer, { caseId: at.caseId, email: 'per@example.no', role: 'observer' }));
    await prepareOpening(casework, { buyer: cast.buyer, openers: [cast.buyer, cast.colleague] }, at);
    await done(casework.publishCall(cast.buyer, at));
    await done(casework.attachFile(cast.kari, { ...at, name: 'Omsorgsløftet plan.pdf', content: [bytes] }));
    await submit(world, at, { actor: cast.kari, priceMinor: 380_000_000, promise: 'Vi i Omsorgsløftet lover tre stillinger.' });
    await submit(world, at, { actor: cast.rival, priceMinor: 360_000_000, promise: '' });
    await openAll(world, at, cast);
    for (const bidder of [cast.kari, cast.rival]) {
      const found = await done(casework.ownSubmission(bidder, at));
      own.set(bidder.organisationId ?? '', found.id);
    }
  });

  const idOf = (bidder: Actor) => own.get(bidder.organisationId ?? '') ?? '';

  test('a member declares on names and reads numbers: no name, no organisation and no file name comes with a submission', async () => {
    await declareNoLinks(world, at, [cast.bjorg, cast.hilde, cast.buyer, cast.colleague]);
    const work = await world.casework.workbench(cast.bjorg, at.callId);
    expect(work.bidders.map(({ name }) => name).toSorted()).toEqual(['Omsorgsløftet SA', 'Storomsorg AS']);
    expect(new Set(work.submissions.map(({ number }) => number))).toEqual(new Set([1, 2]));
    const read = await world.casework.openedSubmission(cast.bjorg, { ...at, submissionId: idOf(cast.kari) });
    await read?.recorded;
    for (const shown of [JSON.stringify(work.submissions), JSON.stringify(read?.value)]) {
      for (const hidden of ['Omsorgsløftet', 'Storomsorg', cast.enterprise, cast.rivalOrganisation]) expect(shown).not.toContain(hidden);
      expect(shown).toContain('Vi i […] lover tre stillinger.');
    }
    const [file] = read?.value.files ?? [];
    expect(file?.name).toBe('1.pdf');
    const download = await world.casework.openedFile(cast.bjorg, { ...at, submissionId: idOf(cast.kari), fileId: file?.id ?? '' });
    await download?.recorded;
    expect(download?.value.name).toBe('1.pdf');
  });

  test('the gate holds all the same: whoever is out towards a name never gets the submission behind it', async () => {
    const byOrganisation = {
      [cast.enterprise]: { statement: 'link', detail: 'Jeg satt i styret.' },
      [cast.rivalOrganisation]: { statement: 'none', detail: null },
    } as const;
    await done(world.casework.declareInterests(cast.tom, { ...at, byOrganisation }));
    const { submissions } = await world.casework.workbench(cast.tom, at.callId);
    expect(submissions.map(({ id }) => id)).toEqual([idOf(cast.rival)]);
    const { interests } = await world.casework.panelRoom(at.callId);
    const link = interests.find(({ standing }) => standing === 'waiting');
    const ruling = { state: 'none', ruling: 'record', measure: null, rulingReason: 'Det er ti år siden.' } as const;
    await done(world.casework.ruleInterest(cast.buyer, { ...at, interestId: link?.id ?? '', ruling }));
    expect((await world.casework.workbench(cast.tom, at.callId)).submissions).toHaveLength(2);
  });

  test('a missing answer is asked for by somebody who does not score, answered by its own bidder, and read beside the submission', async () => {
    const { omissions } = await world.casework.clarifications(cast.buyer, await callNow());
    expect(omissions.map(({ submissionId }) => submissionId)).toEqual([idOf(cast.rival)]);
    const values = { asked: 'Ett svar mangler.' };
    expect(await refusal(world.casework.askForOmissions(cast.tom, { ...at, values }))).toMatchObject({ code: 'notAllowed' });
    await done(world.casework.askForOmissions(cast.buyer, { ...at, values }));
    expect(await world.casework.ownClarifications(cast.kari, at.callId)).toEqual([]);
    const [asked] = await world.casework.ownClarifications(cast.rival, at.callId);
    const answer = { ...at, clarificationId: asked?.id ?? '', values: { response: 'Én stilling.' } };
    expect(await refusal(world.casework.answerClarification(cast.kari, answer))).toMatchObject({ code: 'noSuchClarification' });
    await done(world.casework.answerClarification(cast.rival, answer));
    expect(await refusal(world.casework.answerClarification(cast.rival, answer))).toMatchObject({ code: 'alreadyAnswered' });
    const beside = await world.casework.clarificationsBeside(cast.hilde, at.callId, idOf(cast.rival));
    expect(beside.map(({ response }) => response)).toEqual(['Én stilling.']);
    expect(await world.casework.clarificationsBeside(cast.hilde, at.callId, idOf(cast.kari))).toEqual([]);
  });

  test('nobody is waited for on a criterion they are not asked to score, and an observer sees scores after the last lock only', async () => {
    const rivals = (id: string) => (id === idOf(cast.rival) ? 2 : 4);
    await scoreAll(cast.tom, ['chair'], rivals);
    await done(world.casework.lockScores(cast.tom, at));
    await scoreAll(cast.hilde, ['assessor'], rivals);
    await done(world.casework.lockScores(cast.hilde, at));
    expect(await refusal(world.casework.lockScores(cast.bjorg, at))).toMatchObject({ code: 'scoresMissing', facts: { missing: 4 } });
    await scoreAll(cast.bjorg, ['assessor', 'layMember'], rivals);
    expect((await world.casework.panelResults(cast.colleague, await caseFile(), at.callId)).results).toBeNull();
    await done(world.casework.lockScores(cast.bjorg, at));
    const { results } = await world.casework.panelResults(cast.colleague, await caseFile(), at.callId);
    expect(
      results?.map(({ number, organisationName, criteria }) => [number !== null, organisationName, criteria.map((c) => c.scores.length)]),
    ).toEqual([
      [true, '', [3, 1]],
      [true, '', [3, 1]],
    ]);
  });

  test('a score changes only by its giver and with both values kept; what was locked still fits its hash', async () => {
    const { results } = await world.casework.panelResults(cast.hilde, await caseFile(), at.callId);
    const score = results?.flatMap(({ criteria }) => criteria.flatMap(({ scores }) => scores)).find((one) => one.own);
    const change = { ...at, scoreId: score?.id ?? '', values: { value: 3, changeReason: 'Jeg leste planen på nytt.' } };
    expect(await refusal(world.casework.changeScore(cast.tom, change))).toMatchObject({ code: 'notYourScore' });
    await done(world.casework.changeScore(cast.hilde, change));
    const after = await world.casework.panelResults(cast.hilde, await caseFile(), at.callId);
    const changed = after.results?.flatMap(({ criteria }) => criteria.flatMap(({ scores }) => scores)).find(({ id }) => id === score?.id);
    expect(changed).toMatchObject({ value: 3, changes: [{ earlierValue: score?.value, value: 3 }] });
    const row = await world.bench.tables
      .selectFrom('score')
      .select('value')
      .where('id', '=', score?.id ?? '')
      .executeTakeFirst();
    expect(row?.value).toBe(score?.value);
  });

  test('a mean below its minimum stops the decision until the submission is set aside, and then names are shown', async () => {
    const { casework } = world;
    const values = { reasons: 'Løsningen.', complaintTo: 'klage@example.no' };
    const feedback = { [cast.rivalOrganisation]: 'Samfunnsnytten var under det vi krever.' };
    expect(await refusal(casework.publishDecision(cast.buyer, { ...at, values, feedback }))).toMatchObject({
      code: 'belowMinimum',
      facts: { organisation: 'Storomsorg AS', criterion: 'Samfunnsnytte', mean: 2, minimum: 2.5 },
    });
    const aside = { ground: 'minimum', setAsideReason: 'Gjennomsnittet er 2, og kravet er 2,5.' } as const;
    await done(casework.setAside(cast.buyer, { ...at, submissionId: idOf(cast.rival), values: aside }));
    await done(casework.publishDecision(cast.buyer, { ...at, values, feedback }));
    const { submissions } = await casework.workbench(cast.bjorg, at.callId);
    expect(submissions.map(({ organisationName }) => organisationName).toSorted()).toEqual(['Omsorgsløftet SA', 'Storomsorg AS']);
    expect((await caseFile()).panels[(await lotNow(world, at)).lot.id]?.changes).toMatchObject({ scores: 1 });
  });
});
