import { beforeAll, expect, test } from 'vitest';
import { publicRecordOf } from '#public-record';
import type { Vat } from '#value/money';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { done, needValues, routeFacts } from '../../tests/walk.ts';

eachEngine('what a need leaves open', (open) => {
  let world: TestBench;
  let cast: Cast;

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
  });

  async function published(vat: Vat): Promise<string> {
    const money = { minor: 300_000_000, currency: 'NOK', vat } as const;
    const values = { ...needValues, serviceKind: null, costToday: money };
    const organisationId = cast.buyer.organisationId ?? '';
    const raising = { values, organisationId, language: 'nb', raisedBy: 'buyer', demo: false } as const;
    const { caseId } = await done(world.casework.raiseNeed(cast.buyer, raising));
    await done(world.casework.publishNeed(cast.buyer, { caseId }));
    const choice = { routeId: 'NO-1', reason: 'Under terskelverdien.' };
    await done(world.casework.chooseRoute(cast.buyer, { caseId, facts: { ...routeFacts, value: money }, choice }));
    return caseId;
  }

  test('may be published: whether VAT is part of an amount, and the kind of service, are kept as not known', async () => {
    const caseId = await published('unknown');
    const file = await world.casework.caseFile(caseId);
    expect(file && publicRecordOf(file)?.need.values).toMatchObject({
      costToday: { minor: 300_000_000, vat: 'unknown' },
      serviceKind: null,
    });
  });

  test.each<[Vat, number | null]>([
    ['unknown', null],
    ['excluded', 300_000_000],
    ['none', 300_000_000],
  ])('a call takes the value of a route whose VAT is “%s” only where it is known, because prices are stated alike', async (vat, minor) => {
    const caseId = await published(vat);
    const { callId } = await done(world.casework.startCall(cast.buyer, { caseId, kind: 'tender' }));
    const file = await world.casework.caseFile(caseId);
    expect(file?.calls.find(({ id }) => id === callId)?.value?.minor ?? null).toBe(minor);
  });
});
