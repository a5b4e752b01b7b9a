import { beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { done, needValues, refusal } from '../../tests/walk.ts';

const content = 'Utkast til beskrivelse: hemmelig til det er delt';

eachEngine('documents of the dialogue', (open) => {
  let world: TestBench;
  let cast: Cast;
  let caseId = '';
  let documentId = '';
  const add = (actor: Cast['kari'], name: string, text = content) =>
    world.casework.addDocument(actor, { caseId, name, content: [new TextEncoder().encode(text)] });
  const publicText = async () => {
    const file = await world.casework.publicDocument({ caseId, documentId });
    if (!file) return null;
    const pieces: Uint8Array[] = [];
    for await (const piece of file.content) pieces.push(piece);
    return Buffer.concat(pieces).toString('utf8');
  };
  const partsNow = async () => (await world.bench.tables.selectFrom('filePart').select('fileId').execute()).length;

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    const raised = { values: needValues, organisationId: cast.municipality, language: 'nb', raisedBy: 'buyer', demo: true } as const;
    caseId = (await done(world.casework.raiseNeed(cast.buyer, raised))).caseId;
    await done(world.casework.publishNeed(cast.buyer, { caseId }));
  });

  test('the body alone adds one, of the kinds that are taken; what is refused leaves nothing behind', async () => {
    expect(await refusal(add(cast.kari, 'utkast.txt'))).toMatchObject({ code: 'notAllowed' });
    expect(await refusal(add(cast.buyer, 'side.html', '<script>'))).toMatchObject({ code: 'fileKind' });
    expect(await partsNow()).toBe(0);
    documentId = (await done(add(cast.buyer, 'utkast.txt'))).documentId;
    expect(await partsNow()).toBe(1);
  });

  test('until it is shared nobody else learns that it is there, and it lies encrypted', async () => {
    expect(await publicText()).toBeNull();
    expect(JSON.stringify(await world.casework.findPublicRecord(caseId))).not.toContain('utkast');
    const [part] = await world.bench.tables.selectFrom('filePart').select('bytes').execute();
    expect(Buffer.from(part?.bytes ?? []).toString('latin1')).not.toContain('hemmelig');
    await world.casework.sweepUploads();
    world.clock.advance(3 * 86_400_000);
    await world.casework.sweepUploads();
    expect(await partsNow()).toBe(1);
  });

  test('shared, everybody has the very bytes, and it is not taken back', async () => {
    await done(world.casework.shareDocument(cast.buyer, { caseId, documentId }));
    expect(await publicText()).toBe(content);
    expect((await world.casework.findPublicRecord(caseId))?.documents).toMatchObject([{ name: 'utkast.txt', mediaType: 'text/plain' }]);
    expect((await world.casework.timeline(caseId)).map(({ type }) => type)).toContain('documentShared');
    expect(await refusal(world.casework.removeDocument(cast.buyer, { caseId, documentId }))).toMatchObject({ code: 'alreadyShared' });
    expect(await world.casework.publicDocument({ caseId: 'other', documentId })).toBeNull();
    const second = (await done(add(cast.buyer, 'lysark.txt'))).documentId;
    await done(world.casework.removeDocument(cast.buyer, { caseId, documentId: second }));
    expect(await partsNow()).toBe(1);
  });
});
