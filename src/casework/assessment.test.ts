import { beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { declareNoLinks, done, openAll, refusal, submit, walkToCall, type Walked } from '../../tests/walk.ts';
import { readJournal } from '#db/journal';
import { scoredCriteria } from '#assessment';
import type { CaseFile } from '#public-record/case-file';

const none = { statement: 'none', detail: null } as const;
const bytes = new TextEncoder().encode('%PDF-1.4 the whole plan');

eachEngine('what a panel may see', (open) => {
  let world: TestBench;
  let cast: Cast;
  let at: Walked;
  let file: { readonly submissionId: string; readonly fileId: string };

  async function caseFile(): Promise<CaseFile> {
    const found = await world.casework.caseFile(at.caseId);
    if (!found) throw new Error('the walk made no case');
    return found;
  }

  async function scoreEverything(member: Cast['bjorg'], points: number): Promise<void> {
    const call = (await caseFile()).calls.find(({ id }) => id === at.callId);
    const byCriterion = Object.fromEntries(
      scoredCriteria(call?.criteria ?? []).map(({ id }) => [id ?? '', { value: points, reason: `Points ${points} for a reason.` }]),
    );
    for (const { id } of (await world.casework.workbench(member, at.callId)).submissions)
      await done(world.casework.saveScores(member, { ...at, submissionId: id, byCriterion }));
  }

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    at = await walkToCall(world, cast);
    const { fileId } = await done(world.casework.attachFile(cast.kari, { ...at, name: 'plan.pdf', content: [bytes] }));
    await submit(world, at, { actor: cast.kari, priceMinor: 380_000_000, promise: 'Tre stillinger.' });
    await submit(world, at, { actor: cast.rival, priceMinor: 360_000_000, promise: 'Én stilling.' });
    await openAll(world, at, cast);
    const own = await world.casework.ownSubmission(cast.kari, at);
    if (!own.ok) throw new Error(own.refusal.code);
    file = { submissionId: own.value.id, fileId };
  });

  test('nobody opens a file before declaring, and somebody with a link not before a ruling', async () => {
    expect(await world.casework.openedFile(cast.tom, { ...at, ...file })).toBeNull();
    const linked = { statement: 'link', detail: 'Jeg satt i styret.' } as const;
    await done(
      world.casework.declareInterests(cast.tom, { ...at, byOrganisation: { [cast.enterprise]: linked, [cast.rivalOrganisation]: none } }),
    );
    expect(await world.casework.openedFile(cast.tom, { ...at, ...file })).toBeNull();
    expect(await world.casework.openedSubmission(cast.tom, { ...at, ...file })).toBeNull();
  });

  test('a free member reads the file as it was attached, and the journal says who read what', async () => {
    const byOrganisation = { [cast.enterprise]: none, [cast.rivalOrganisation]: none };
    await done(world.casework.declareInterests(cast.bjorg, { ...at, byOrganisation }));
    const read = await world.casework.openedFile(cast.bjorg, { ...at, ...file });
    expect(read?.value.name).toBe('plan.pdf');
    const whole: Uint8Array[] = [];
    for await (const piece of read?.value.content ?? []) whole.push(piece);
    expect(new Uint8Array(Buffer.concat(whole))).toEqual(new Uint8Array(bytes));
    await read?.recorded;
    const rows = await readJournal(world.bench.tables, [`reads/${at.caseId}`]);
    expect(rows.map(({ type, actorPersonId, facts }) => ({ type, actorPersonId, facts }))).toEqual([
      {
        type: 'materialRead',
        actorPersonId: cast.bjorg.personId,
        facts: { call: at.callId, submission: file.submissionId, file: file.fileId },
      },
    ]);
  });

  test('a file is found only under its own submission', async () => {
    const others = (await world.casework.workbench(cast.bjorg, at.callId)).submissions.filter(({ id }) => id !== file.submissionId);
    expect(others).toHaveLength(1);
    for (const { id } of others)
      expect(await world.casework.openedFile(cast.bjorg, { ...at, submissionId: id, fileId: file.fileId })).toBeNull();
  });

  test('what leaves the database about a file never holds its key', async () => {
    const { submissions } = await world.casework.workbench(cast.bjorg, at.callId);
    const found = submissions.flatMap(({ files }) => files.map((entry) => Object.keys(entry).toSorted()));
    expect(found).toEqual([['id', 'mediaType', 'name', 'sha256', 'sizeBytes']]);
  });

  test('nobody locks while a link of their own waits for a ruling: it may bring another submission to score', async () => {
    await scoreEverything(cast.tom, 2);
    expect(await refusal(world.casework.lockScores(cast.tom, at))).toEqual({ code: 'interestsOpen', facts: { count: 1 } });
    const { interests } = await world.casework.panelRoom(at.callId);
    const waiting = interests.find((interest) => interest.standing === 'waiting');
    expect(
      await refusal(
        world.casework.ruleInterest(cast.tom, {
          ...at,
          interestId: waiting?.id ?? '',
          ruling: { state: 'none', ruling: 'record', rulingReason: 'x' },
        }),
      ),
    ).toMatchObject({ code: 'ownInterest' });
    const ruling = { state: 'actual', ruling: 'recuse', rulingReason: 'Han satt i styret til i fjor.' } as const;
    await declareNoLinks(world, at, [cast.buyer, cast.colleague]);
    await done(world.casework.ruleInterest(cast.buyer, { ...at, interestId: waiting?.id ?? '', ruling }));
    await done(world.casework.lockScores(cast.tom, at));
  });

  test('nobody sees scores before everybody has locked, and letters cannot be previewed', async () => {
    await scoreEverything(cast.bjorg, 4);
    expect((await world.casework.panelResults(cast.buyer, await caseFile(), at.callId)).results).toBeNull();
    const values = { reasons: 'Løsningen.', complaintTo: 'klage@example.no' };
    const input = { callId: at.callId, values, feedback: { [cast.rivalOrganisation]: 'Kort svar.' } };
    expect(await refusal(world.casework.previewLetters(cast.buyer, await caseFile(), input))).toMatchObject({ code: 'notLocked' });
    await done(world.casework.lockScores(cast.bjorg, at));
    await declareNoLinks(world, at, [cast.hilde]);
    await scoreEverything(cast.hilde, 3);
    await done(world.casework.lockScores(cast.hilde, at));
    const { results } = await world.casework.panelResults(cast.buyer, await caseFile(), at.callId);
    const shared = results?.find(({ organisationName }) => organisationName === 'Storomsorg AS')?.criteria[0];
    expect(shared).toMatchObject({ mean: 3, lowest: 2, highest: 4, spread: 2 });
    expect(shared?.scores.map(({ name, value }) => [name, value])).toEqual([
      ['Bjørg Hansen', 4],
      ['Hilde Dahl', 3],
      ['Tom Vik', 2],
    ]);
  });

  test('a chair recused from a submission sees no scores of it even then', async () => {
    const { results } = await world.casework.panelResults(cast.tom, await caseFile(), at.callId);
    expect(results?.map(({ organisationName }) => organisationName)).toEqual(['Storomsorg AS']);
  });

  test('the letters that are sent are the ones that were previewed, and a preview decides nothing', async () => {
    const values = { reasons: 'Løsningen følger den enkelte.', complaintTo: 'klage@example.no' };
    const feedback = { [cast.rivalOrganisation]: 'Prisen var lav, svaret var kort.' };
    const input = { callId: at.callId, values, feedback };
    // Tom is out of the one submission, and two are not a panel of three: a substitute declares, scores and locks.
    expect(await refusal(world.casework.previewLetters(cast.buyer, await caseFile(), input))).toEqual({
      code: 'submissionTooFew',
      facts: { organisation: 'Omsorgsløftet SA', active: 2, needed: 3 },
    });
    await done(world.casework.giveRole(cast.buyer, { caseId: at.caseId, email: 'per@example.no', role: 'assessor' }));
    await scoreEverything(cast.colleague, 4);
    await done(world.casework.lockScores(cast.colleague, at));
    const preview = await done(world.casework.previewLetters(cast.buyer, await caseFile(), { callId: at.callId, values, feedback }));
    expect(preview.map(({ organisationName, chosen }) => [organisationName, chosen])).toEqual([
      ['Omsorgsløftet SA', true],
      ['Storomsorg AS', false],
    ]);
    expect((await caseFile()).decisions).toEqual([]);
    await done(world.casework.publishDecision(cast.buyer, { ...at, values, feedback }));
    const sent = (await world.casework.mailbox(cast.rival.personId)).find(({ kind }) => kind === 'letter');
    expect(sent?.body).toBe(preview[1]?.body);
    expect(sent?.subject).toBe(preview[1]?.subject);
  });
});
