import { beforeAll, describe, expect, test } from 'vitest';
import { emptyValues } from '#field/field';
import { routeFactFields, type RouteFacts } from '#route/fields';
import { idOf } from '#value/id';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { done, needValues, refusal, routeFacts } from '../../tests/walk.ts';

const unanswered: RouteFacts = emptyValues(routeFactFields);

eachEngine('the route of a case', (open) => {
  let world: TestBench;
  let cast: Cast;
  let caseId: string;

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    const organisationId = cast.buyer.organisationId ?? '';
    const raising = { values: needValues, organisationId, language: 'nb', raisedBy: 'buyer', demo: false } as const;
    ({ caseId } = await done(world.casework.raiseNeed(cast.buyer, raising)));
  });

  describe('before it is chosen', () => {
    test('answers are kept, ticks and unknowns among them, and only those who buy may write them', async () => {
      const answers: RouteFacts = { ...unanswered, serviceKind: 'socialCare', circumstances: ['longExclusive', 'split'] };
      expect(await world.casework.routeAnswers(caseId)).toBeNull();
      await done(world.casework.saveRouteAnswers(cast.buyer, { caseId, answers }));
      expect(await world.casework.routeAnswers(caseId)).toEqual(answers);
      await done(world.casework.saveRouteAnswers(cast.buyer, { caseId, answers: unanswered }));
      expect(await world.casework.routeAnswers(caseId)).toEqual(unanswered);
      expect(await refusal(world.casework.saveRouteAnswers(cast.kari, { caseId, answers }))).toMatchObject({ code: 'notAllowed' });
    });
  });

  test('who buys is known from the register of the body where it tells, and from what the body last said', async () => {
    const about = { about: null, otherAbout: null, demo: false, country: 'EN', place: 'Northmoor', kind: 'buyer' } as const;
    const council = await world.casework.addOrganisation({
      ...about,
      name: 'Northmoor Council',
      identifier: { scheme: 'GB-LAE', id: 'NMR' },
    });
    const file = await world.casework.caseFile(caseId);
    if (!file) throw new Error('the case exists');
    const ofBody = (id: string, identifier: { scheme: string; id: string } | null) =>
      world.casework.firstRouteAnswers({ ...file, organisation: { ...file.organisation, id: idOf(id), identifier } });
    expect((await ofBody(council, { scheme: 'GB-LAE', id: 'NMR' })).buyerType).toBe('localAuthority');
    expect((await ofBody(council, { scheme: 'GB-NHS', id: 'QX1' })).buyerType).toBe('nhsBody');
    // A register of every enterprise and body says nothing.
    expect((await ofBody(council, { scheme: 'NO-BRC', id: '310000000' })).buyerType).toBeNull();
    const said = { ...unanswered, buyerType: 'county' } as const;
    await done(world.casework.saveRouteAnswers(cast.buyer, { caseId, answers: said }));
    expect((await ofBody(file.organisation.id, { scheme: 'GB-LAE', id: 'NMR' })).buyerType).toBe('county');
    await done(world.casework.saveRouteAnswers(cast.buyer, { caseId, answers: unanswered }));
  });

  describe('when somebody chooses', () => {
    const closed = { routeId: 'NO-6', reason: 'Vi vil utvikle noe nytt.' };

    test('a closed route needs a reason of its own, and what law forbids outright has none', async () => {
      expect(await refusal(world.casework.chooseRoute(cast.buyer, { caseId, facts: routeFacts, choice: closed }))).toMatchObject({
        code: 'overrideWithoutReason',
      });
      const never = { routeId: 'NO-2', reason: 'Enklest.' };
      expect(
        await refusal(world.casework.chooseRoute(cast.buyer, { caseId, facts: routeFacts, choice: never, overrideReason: 'Vi vil.' })),
      ).toMatchObject({ code: 'neverLawful', source: expect.stringContaining('TH-R008I') });
      const foreign = { routeId: 'PA-2', reason: 'Et annet land.' };
      expect(
        await refusal(world.casework.chooseRoute(cast.buyer, { caseId, facts: routeFacts, choice: foreign, overrideReason: 'Vi vil.' })),
      ).toMatchObject({ code: 'notLawful' });
    });

    test('a choice against the guide keeps what the rules said, and stands in the public record with its reason', async () => {
      await done(world.casework.publishNeed(cast.buyer, { caseId }));
      await done(
        world.casework.chooseRoute(cast.buyer, {
          caseId,
          facts: routeFacts,
          choice: closed,
          overrideReason: 'Styret vil dekke merkostnaden.',
        }),
      );
      const file = await world.casework.caseFile(caseId);
      expect(file?.route?.basis.override?.against.nb).toContain('kan kjøpes i dag');
      const record = await world.casework.findPublicRecord(caseId);
      expect(record?.route?.overrideReason).toBe('Styret vil dekke merkostnaden.');
      expect(record?.route?.basis.ruleSet).toMatch(/^NO-\d{4}\.\d$/);
    });

    test('a lawful choice has nothing to override, whatever was written in the field', async () => {
      const lawful = { routeId: 'NO-1', reason: 'Under terskelverdien.' };
      await done(world.casework.chooseRoute(cast.buyer, { caseId, facts: routeFacts, choice: lawful, overrideReason: 'Rester.' }));
      const file = await world.casework.caseFile(caseId);
      expect(file?.route).toMatchObject({ routeId: 'NO-1', overrideReason: null });
      expect(file?.route?.basis.override).toBeUndefined();
      expect(await world.casework.routeAnswers(caseId)).toEqual(routeFacts);
    });
  });
});

eachEngine('what was bought before', (open) => {
  test('is added to the value of a purchase of the same kind, which may then stand under other rules', async () => {
    const world = await openBench(open);
    const { casework } = world;
    const cast = await addCast(casework);
    const raise = async () =>
      (
        await done(
          casework.raiseNeed(cast.buyer, {
            values: { ...needValues, cpv: '85312000' },
            organisationId: cast.municipality,
            language: 'nb',
            raisedBy: 'buyer',
            demo: false,
          }),
        )
      ).caseId;
    const bought = async (caseId: string, answers: RouteFacts) => {
      const file = await casework.caseFile(caseId);
      return file ? casework.boughtBefore(file, answers) : null;
    };
    const first = await raise();
    const second = await raise();
    const choose = { facts: routeFacts, choice: { routeId: 'NO-1', reason: 'Under terskelverdien.' } };

    await done(casework.chooseRoute(cast.buyer, { caseId: first, ...choose }));
    expect((await bought(second, routeFacts))?.alike, 'a need that is not public shows nothing of itself').toEqual([]);
    await done(casework.publishNeed(cast.buyer, { caseId: first }));
    expect(await bought(second, routeFacts)).toMatchObject({
      alike: [{ caseId: first, by: 'cpv' }],
      sum: { minor: 840_000_000 },
      left: 0,
      otherRules: false,
    });
    const larger: RouteFacts = { ...routeFacts, value: { minor: 460_000_000, currency: 'NOK', vat: 'excluded' } };
    expect((await bought(second, larger))?.otherRules, 'together 8.8 million, above the threshold of 8.7').toBe(true);
    expect((await bought(second, { ...larger, cpv: '90911000' }))?.alike).toEqual([]);
    expect((await bought(first, routeFacts))?.alike).toEqual([]);

    world.clock.advance(49 * 31 * 86_400_000);
    expect((await bought(second, routeFacts))?.alike, 'four years later it is another purchase').toEqual([]);
  });
});

eachEngine('the documents of a case', (open) => {
  test('keep what was written over a draft, refuse a stale page, and give the draft back', async () => {
    const world = await openBench(open);
    const cast = await addCast(world.casework);
    const raising = { values: needValues, organisationId: cast.municipality, language: 'nb', raisedBy: 'buyer', demo: false } as const;
    const { caseId } = await done(world.casework.raiseNeed(cast.buyer, raising));
    const write = (sections: Readonly<Record<string, string | null>>, version: string) =>
      world.casework.writeDocument(cast.buyer, { caseId, document: 'needStatement', sections, version });
    const now = async () => (await world.casework.writtenSections(caseId)).map(({ section, text, name }) => ({ section, text, name }));
    const mark = async () => world.casework.documentMark(await world.casework.writtenSections(caseId));

    await done(write({ who: 'Eldre som bor alene.', open: null }, ''));
    expect(await now()).toEqual([{ section: 'who', text: 'Eldre som bor alene.', name: cast.buyer.name }]);
    expect(await refusal(write({ who: 'Skrevet på en gammel side.' }, ''))).toMatchObject({ code: 'changedMeanwhile' });
    world.clock.advance(1_000);
    await done(write({ who: null }, await mark()));
    expect(await now()).toEqual([{ section: 'who', text: null, name: cast.buyer.name }]);
    expect(
      await refusal(world.casework.writeDocument(cast.kari, { caseId, document: 'needStatement', sections: {}, version: '' })),
    ).toMatchObject({
      code: 'notAllowed',
    });
  });
});
