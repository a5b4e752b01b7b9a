import { beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { done, needValues, refusal } from '../../tests/walk.ts';

const words = 'Vi i Omsorgsløftet lurer på om torsdag kveld er med.';
const published = { question: 'Er kvelder med?', answer: 'Ja, torsdager.' };

eachEngine('questions about a need before a call', (open) => {
  let world: TestBench;
  let cast: Cast;
  let caseId = '';
  let questionId = '';

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    const raised = { values: needValues, organisationId: cast.municipality, language: 'nb', raisedBy: 'buyer', demo: true } as const;
    caseId = (await done(world.casework.raiseNeed(cast.buyer, raised))).caseId;
  });

  const ask = (actor: Cast['kari'], question = words) => world.casework.askAboutNeed(actor, { caseId, question });
  const subjects = async (actor: Cast['kari']) => (await world.casework.mailbox(actor.personId)).map(({ subject }) => subject);

  test('anybody who is signed in asks about a public need, and neither the body nor the database learns who', async () => {
    expect(await refusal(ask(cast.kari))).toMatchObject({ code: 'needNotPublished' });
    await done(world.casework.publishNeed(cast.buyer, { caseId }));
    expect(await refusal(ask(cast.bjorg, '  '))).toMatchObject({ code: 'enquiryEmpty' });
    const before = await world.casework.findPublicRecord(caseId);
    world.clock.advance(60_000);
    questionId = (await done(ask(cast.kari))).questionId;
    expect(await world.casework.findPublicRecord(caseId)).toEqual(before);
    const waiting = await world.casework.waitingQuestions(caseId);
    expect(waiting).toMatchObject([{ id: questionId, original: words }]);
    expect(JSON.stringify(waiting)).not.toContain(cast.kari.personId);
    expect(await world.casework.ownQuestions(cast.kari, caseId)).toMatchObject([{ id: questionId, original: words }]);
    expect(await world.casework.ownQuestions(cast.rival, caseId)).toEqual([]);
    const rows = [
      ...(await world.bench.tables.selectFrom('enquiry').selectAll().execute()),
      ...(await world.bench.tables.selectFrom('outbox').selectAll().execute()),
      ...(await world.bench.tables.selectFrom('journal').selectAll().where('type', '=', 'questionReceived').execute()),
    ];
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const row of rows) {
      const text = Object.values(row)
        .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : JSON.stringify(value)))
        .join(' ');
      for (const mark of [cast.kari.personId, cast.enterprise, 'kari@example.no', 'torsdag']) expect(text).not.toContain(mark);
    }
    expect(await subjects(cast.buyer)).toEqual(['Et spørsmål venter: Dagtilbud til personer med demens']);
    expect((await world.casework.today(cast.buyer)).needQuestions).toMatchObject([{ caseId, waiting: 1 }]);
  });

  test('the answer is public for all in the body’s words, the asker is told, and the words as they came are gone', async () => {
    const answer = (actor: Cast['kari']) => world.casework.answerAboutNeed(actor, { caseId, questionId, values: published });
    expect(await refusal(answer(cast.kari))).toMatchObject({ code: 'notAllowed' });
    await done(answer(cast.buyer));
    expect(await refusal(answer(cast.buyer))).toMatchObject({ code: 'enquiryAnswered' });
    expect((await world.casework.findPublicRecord(caseId))?.questions).toMatchObject([published]);
    expect((await world.casework.timeline(caseId)).map(({ type }) => type)).toContain('questionAnswered');
    expect(await subjects(cast.kari)).toEqual(['Nytt svar: Dagtilbud til personer med demens']);
    expect(await subjects(cast.rival)).toEqual([]);
    expect(await world.casework.ownQuestions(cast.kari, caseId)).toMatchObject([{ id: questionId, original: null }]);
    expect((await world.casework.today(cast.buyer)).needQuestions).toEqual([]);
  });
});
