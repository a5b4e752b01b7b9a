import { expect, test } from 'vitest';
import { openBench } from '../../tests/bench.ts';
import { addCast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { done, needValues } from '../../tests/walk.ts';

eachEngine('a need that everybody can read', (open) => {
  test('keeps what stood before each change, in public, and nothing of what was changed before', async () => {
    const world = await openBench(open);
    const { casework } = world;
    const cast = await addCast(casework);
    const raising = { values: needValues, organisationId: cast.municipality, language: 'nb', raisedBy: 'buyer', demo: false } as const;
    const { caseId } = await done(casework.raiseNeed(cast.buyer, raising));
    const save = (changes: Partial<typeof needValues>) =>
      done(casework.saveNeed(cast.buyer, { caseId, values: { ...needValues, ...changes }, version: null }));
    const published = async () => (await casework.findPublicRecord(caseId))?.need.changes;

    await save({ whoLacks: 'Skrevet før noen kunne lese det.' });
    await done(casework.publishNeed(cast.buyer, { caseId }));
    expect(await published()).toEqual([]);

    world.clock.advance(60_000);
    await save({ whoLacks: 'Eldre i dalen.', peopleCount: 60 });
    await save({ whoLacks: 'Eldre i dalen.', peopleCount: 60 });
    world.clock.advance(60_000);
    await save({ whoLacks: 'Eldre i dalen.', peopleCount: 75 });

    const changes = await published();
    expect(changes?.map(({ changes: fields }) => fields.map(({ field }) => field))).toEqual([['whoLacks', 'peopleCount'], ['peopleCount']]);
    expect(changes?.[0]?.changes[0]).toEqual({ field: 'whoLacks', before: 'Skrevet før noen kunne lese det.', after: 'Eldre i dalen.' });
    expect(changes?.[1]?.changes[0]).toEqual({ field: 'peopleCount', before: 60, after: 75 });
  });
});
