import { beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { assess, done, openAll, refusal, submit, walkToCall, type Walked } from '../../tests/walk.ts';
import type { CaseFile } from '#public-record/case-file';

const ground = { ground: 'requirement', setAsideReason: 'Godkjenningen mangler.' } as const;

eachEngine('papers of a case', (open) => {
  let world: TestBench;
  let cast: Cast;
  let at: Walked;
  const file = async (): Promise<CaseFile> => (await world.casework.caseFile(at.caseId))!; // the walk made it

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    at = await walkToCall(world, cast);
  });

  test('what somebody writes over a draft is kept, and a second who saw the old text is told', async () => {
    const { casework } = world;
    const write = (text: string | null, version: string) =>
      casework.writeDocument(cast.buyer, { caseId: at.caseId, document: 'protocol', sections: { route: text }, version });
    await done(write('Egne ord.', casework.documentMark([])));
    const written = await casework.writtenSections(at.caseId);
    expect(written.map(({ document, section, text }) => [document, section, text])).toEqual([['protocol', 'route', 'Egne ord.']]);
    expect(await refusal(write('Andre ord.', casework.documentMark([])))).toEqual({ code: 'changedMeanwhile' });
    expect(
      await refusal(casework.writeDocument(cast.kari, { caseId: at.caseId, document: 'protocol', sections: {}, version: '' })),
    ).toMatchObject({ code: 'notAllowed' });
  });

  test('the notices of a route have their days, and the last one is counted from the signature once there is one', async () => {
    const planned = world.casework.plannedNotices(await file());
    expect(planned.map(({ notice, duty }) => [notice, duty])).toEqual([
      ['E3', 'goodPractice'],
      ['E4', 'goodPractice'],
    ]);
    const { agreements: _, ...unsigned } = await file();
    const signed = [{ signedAt: world.clock.now(), signedOn: '2026-09-01' }] as never; // what is read of an agreement here
    expect(world.casework.plannedNotices({ ...unsigned, agreements: signed }).at(-1)?.latest).toBe('2026-10-01');
  });

  test('who was set aside is in no paper before the decision, nor after it what waits for a correction', async () => {
    const { casework } = world;
    const setAside = async () => (await casework.packMaterial(await file())).setAside.map(({ organisationName }) => organisationName);
    await submit(world, at, { actor: cast.kari, priceMinor: 390_000_000, promise: 'To stillinger.' });
    await submit(world, at, { actor: cast.rival, priceMinor: 360_000_000, promise: 'Én stilling.' });
    await openAll(world, at, cast);
    await assess(world, at, { cast, points: { [cast.enterprise]: [4, 5], [cast.rivalOrganisation]: [3, 2] } });
    const idOfName = async (wanted: string) => (await casework.openedNames(at.callId)).find(({ name }) => name === wanted)?.id ?? '';
    await done(casework.setAside(cast.buyer, { ...at, submissionId: await idOfName('Storomsorg AS'), values: ground }));
    expect(await setAside()).toEqual([]);
    const values = { reasons: 'Løsningen følger den enkelte.', complaintTo: 'klage@lyngfjell.example.no' };
    await done(casework.publishDecision(cast.buyer, { ...at, values, feedback: {} }));
    expect(await setAside()).toEqual(['Storomsorg AS']);
    world.clock.advance(60_000);
    await done(casework.setAside(cast.buyer, { ...at, submissionId: await idOfName('Omsorgsløftet SA'), values: ground }));
    expect(await setAside()).toEqual(['Storomsorg AS']);
  });
});
