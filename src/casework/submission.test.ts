import { beforeAll, expect, test } from 'vitest';
import { partsOf } from '#db/file-parts';
import { readReceipt, receiptMark, wrapReceipt } from './receipts.ts';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { lotNow, done, openAll, refusal, submit, walkToCall, type Walked } from '../../tests/walk.ts';
import { emptyValues } from '#field/field';
import { submissionFields } from '#submission/fields';
import { epochMillis, instantOf } from '#value/instant';

const pdf = new TextEncoder().encode('%PDF-1.7\nBudsjett');

eachEngine('a submission and its receipt', (open) => {
  let world: TestBench;
  let cast: Cast;
  let at: Walked;

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    at = await walkToCall(world, cast);
  });

  const own = () =>
    world.casework.ownSubmission(cast.kari, at).then((result) => (result.ok ? result.value : Promise.reject(result.refusal)));
  const write = (actor: Cast['kari'], text: string, seen: string) =>
    world.casework.saveDraft(actor, { ...at, values: emptyValues(submissionFields), answers: { 'answer-x': text }, seen });

  test('a colleague who wrote meanwhile is not overwritten, but one who stored a file is not in the way', async () => {
    const first = await done(write(cast.kari, 'Første', (await own()).answersMark));
    const { fileId } = await done(world.casework.attachFile(cast.jonas, { ...at, name: 'budsjett.pdf', content: [pdf] }));
    const second = await done(write(cast.kari, 'Andre', first.answersMark));
    expect(await refusal(write(cast.jonas, 'Jonas', first.answersMark))).toMatchObject({
      code: 'changedMeanwhile',
      facts: { by: 'Kari Moe' },
    });
    // The same words once more overwrite nothing, whatever was seen.
    expect(await done(write(cast.jonas, 'Andre', first.answersMark))).toMatchObject({ answersMark: second.answersMark });
    expect((await own()).envelope).toMatchObject({
      answers: { 'answer-x': 'Andre' },
      files: [{ id: fileId, mediaType: 'application/pdf' }],
    });
  });

  test('a file is stored encrypted, comes back whole to its own organisation only, and goes when it is removed', async () => {
    const { fileId } = await done(
      world.casework.attachFile(cast.kari, { ...at, name: '../plan.csv', content: [new TextEncoder().encode('a;b')] }),
    );
    const stored = await wholeOf(partsOf(world.bench.tables, fileId));
    expect(stored.includes('a;b')).toBe(false);
    expect(stored.length).toBeGreaterThan(4_096); // its size does not show
    const mine = await world.casework.ownFile(cast.jonas, { ...at, fileId });
    expect(mine).toMatchObject({ name: 'plan.csv', mediaType: 'text/csv' });
    expect((await wholeOf(mine?.content ?? [])).toString()).toBe('a;b');
    expect(await world.casework.ownFile(cast.rival, { ...at, fileId })).toBeNull();
    await done(world.casework.removeFile(cast.kari, { ...at, fileId }));
    expect(await world.bench.tables.selectFrom('submissionFile').select('id').where('id', '=', fileId).execute()).toEqual([]);
    expect(await world.bench.tables.selectFrom('filePart').select('position').where('fileId', '=', fileId).execute()).toEqual([]);
  });

  test('a large file passes in parts and comes back byte for byte; of an upload that breaks off nothing is kept', async () => {
    const piece = (index: number) => new Uint8Array(100_000).fill(65 + (index % 26));
    const pieces = Array.from({ length: 33 }, (_, index) => piece(index));
    const { fileId } = await done(world.casework.attachFile(cast.kari, { ...at, name: 'stor.txt', content: pieces }));
    const parts = await world.bench.tables.selectFrom('filePart').select('position').where('fileId', '=', fileId).execute();
    expect(parts.length).toBeGreaterThan(5);
    const back = await world.casework.ownFile(cast.kari, { ...at, fileId });
    expect((await wholeOf(back?.content ?? [])).equals(Buffer.concat(pieces))).toBe(true);
    async function* broken() {
      yield* pieces;
      throw new Error('the line broke');
    }
    await expect(world.casework.attachFile(cast.kari, { ...at, name: 'brutt.txt', content: broken() })).rejects.toThrow('the line broke');
    const kept = await world.bench.tables.selectFrom('filePart').select('fileId').distinct().execute();
    expect(kept.map((row) => row.fileId)).toContain(fileId);
    expect((await own()).envelope.files.map((file) => file.name)).not.toContain('brutt.txt');
    expect(kept.length).toBe((await own()).envelope.files.length);
    await done(world.casework.removeFile(cast.kari, { ...at, fileId }));
  });

  test('what is empty, too large or of another kind than its name says is refused by name', async () => {
    const attach = (name: string, bytes: Uint8Array) => refusal(world.casework.attachFile(cast.kari, { ...at, name, content: [bytes] }));
    expect(await attach('tom.pdf', new Uint8Array())).toEqual({ code: 'fileEmpty', facts: { name: 'tom.pdf' } });
    expect(await attach('stor.txt', new Uint8Array(20_000_001).fill(65))).toEqual({ code: 'fileTooLarge', facts: { name: 'stor.txt' } });
    expect(await attach('falsk.png', pdf)).toEqual({ code: 'fileKind', facts: { name: 'falsk.png' } });
  });

  test('whoever holds the code sees what the receipt proves, however it is typed, and nobody else sees anything', async () => {
    const receipt = await submit(world, at, { actor: cast.kari, priceMinor: 390_000_000, promise: 'To stillinger.' });
    const checked = await world.casework.verifyReceiptCode(` ${receipt.code.toLowerCase().replaceAll('-', ' ')} `);
    expect(checked).toMatchObject({ receipt, report: { valid: true, inTime: true, trusted: true }, place: { caseId: at.caseId } });
    expect(JSON.stringify(checked)).not.toContain('To stillinger');
    expect(await world.casework.verifyReceiptCode('7QK4-9MZD-2XWH')).toBeNull();
    expect(await world.casework.verifyReceiptCode("' or 1=1")).toBeNull();
  });

  test('a receipt changed in the database no longer holds', async () => {
    const code = (await world.casework.ownReceipt(cast.kari, at))?.code ?? '';
    const mark = receiptMark(world.bench, code);
    const { tables } = world.bench;
    const { receipt } = await tables
      .selectFrom('sealedVersion')
      .select('receipt')
      .where('receiptMark', '=', mark)
      .executeTakeFirstOrThrow();
    const real = await readReceipt(world.bench, receipt);
    const forged = await wrapReceipt(world.bench, { ...real, organisation: { ...real.organisation, name: 'Storomsorg AS' } });
    await tables.updateTable('sealedVersion').set({ receipt: forged }).where('receiptMark', '=', mark).execute();
    expect((await world.casework.verifyReceiptCode(code))?.report).toMatchObject({ valid: false, broken: { code: 'signatureWrong' } });
    await tables.updateTable('sealedVersion').set({ receipt }).where('receiptMark', '=', mark).execute();
  });

  test('changes after sealing are told apart from what was received, before and after the opening', async () => {
    expect((await own()).unsentChanges).toBe(false);
    await done(write(cast.jonas, 'Endret etterpå', (await own()).answersMark));
    expect((await own()).unsentChanges).toBe(true);
    expect(await world.casework.openingMinutes(await lotNow(world, at))).toEqual({
      approvals: [],
      recovery: null,
      opened: null,
    }); // an id of the walk
    const late = instantOf(epochMillis(at.closesAt) + 41_000);
    await refusal(world.casework.sealSubmission(cast.jonas, { ...at, receivedAt: late }));
    expect(await world.casework.ownLateAttempts(cast.kari, at)).toEqual([late]);
    expect(await world.casework.ownLateAttempts(cast.rival, at)).toEqual([]);
    expect(await refusal(world.casework.withdrawSubmission(cast.kari, { ...at, receivedAt: late }))).toMatchObject({ code: 'closed' });
    await openAll(world, at, cast);
    expect(await own()).toMatchObject({ state: 'opened', unsentChanges: true });
    expect(await world.casework.openingMinutes(await lotNow(world, at))).toMatchObject({
      approvals: [{ name: 'Ingrid Berg' }, { name: 'Per Lund' }],
      opened: { submissions: 1, lateAttempts: 1 },
    });
    // A refusal names both times, whichever act it refuses: the sentence needs them.
    expect(await refusal(write(cast.kari, 'For sent', ''))).toMatchObject({
      code: 'closed',
      facts: { closesAt: at.closesAt, receivedAt: world.clock.now() },
    });
  });
});

async function wholeOf(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Buffer> {
  const whole: Uint8Array[] = [];
  for await (const piece of pieces) whole.push(piece);
  return Buffer.concat(whole);
}
