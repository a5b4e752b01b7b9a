import { beforeAll, expect, test } from 'vitest';
import { prepareOpening } from '../../samples/worlds/prepare-opening.ts';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { callValues, done, needValues, refusal, routeFacts, walkToCall } from '../../tests/walk.ts';
import { authorsOf } from '#db/conflicts';
import { instantIn, dayIn } from '#value/instant';
import { addDays } from '#value/day';

const sterling = (minor: number) => ({ minor, currency: 'GBP', vat: 'included' }) as const;

eachEngine('conflicts around the notices', (open) => {
  let world: TestBench;
  let cast: Cast;

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
  });

  test('whoever raised the need for an enterprise words it until the answer, and then neither need, criteria nor estimate, whatever role they get', async () => {
    const { casework } = world;
    const raising = { values: needValues, organisationId: cast.municipality, language: 'nb', raisedBy: 'enterprise', demo: true } as const;
    const { caseId } = await done(casework.raiseNeed(cast.kari, raising));
    await done(casework.saveNeed(cast.kari, { caseId, values: needValues, version: null }));
    await done(casework.answerNeed(cast.buyer, { caseId, answer: { answer: 'accepted', answerReason: 'Vi ser behovet.' } }));
    for (const email of ['kari@example.no', 'jonas@example.no'])
      await done(casework.giveRole(cast.buyer, { caseId, email, role: 'buyer' }));
    const choice = { caseId, facts: routeFacts, choice: { routeId: 'NO-1', reason: 'Under terskelverdien.' } };
    for (const person of [cast.kari, cast.jonas]) {
      expect(await refusal(casework.saveNeed(person, { caseId, values: needValues, version: null }))).toMatchObject({
        code: 'requestersApart',
      });
      expect(await refusal(casework.chooseRoute(person, choice))).toMatchObject({ code: 'requestersApart' });
      expect(await refusal(casework.startCall(person, { caseId, kind: 'tender' }))).toMatchObject({ code: 'requestersApart' });
    }
    await done(casework.chooseRoute(cast.buyer, choice));
    expect((await authorsOf(world.bench.tables, caseId)).map(({ name, part }) => [name, part])).toEqual([
      ['Ingrid Berg', 'estimate'],
      ['Kari Moe', 'need'],
    ]);
  });

  test('somebody linked to a possible bidder gives input in the dialogue until the criteria are fixed', async () => {
    const { casework, clock } = world;
    const at = await walkToCall(world, cast);
    const values = {
      kind: 'interestedInput',
      heldOn: dayIn('Europe/Oslo', clock.now()),
      participants: 'En lege som eier en virksomhet',
      said: 'Ta med transport.',
    } as const;
    expect(await refusal(casework.recordDialogue(cast.buyer, { caseId: at.caseId, values }))).toMatchObject({ code: 'criteriaFixed' });
    const raising = { values: needValues, organisationId: cast.municipality, language: 'nb', raisedBy: 'buyer', demo: true } as const;
    const { caseId } = await done(casework.raiseNeed(cast.buyer, raising));
    await done(casework.recordDialogue(cast.buyer, { caseId, values }));
  });

  test('a link of the body to an organisation that may bid warns before the call, until it is ended', async () => {
    const { casework } = world;
    const at = await walkToCall(world, cast);
    const file = await casework.caseFile(at.caseId);
    const [call] = file?.calls ?? [];
    if (!file || !call) throw new Error('the walk made no call');
    const values = { kind: 'owns', source: 'Årsmeldingen' } as const;
    expect((await casework.conflicts(file, call)).warnings).toEqual([]);
    const ends = { fromId: cast.municipality, toId: cast.enterprise, values };
    expect(await refusal(casework.addOrganisationLink(cast.kari, ends))).toMatchObject({ code: 'notAllowed' });
    expect(await refusal(casework.addOrganisationLink(cast.buyer, { ...ends, toId: cast.municipality }))).toMatchObject({
      code: 'sameOrganisation',
    });
    const { id } = await done(casework.addOrganisationLink(cast.buyer, ends));
    expect((await casework.conflicts(file, call)).warnings).toEqual([
      { ours: 'Lyngfjell kommune', person: null, theirs: 'Omsorgsløftet SA', kind: 'owns', source: 'Årsmeldingen' },
    ]);
    await done(casework.endOrganisationLink(cast.buyer, id));
    expect((await casework.conflicts(file, call)).warnings).toEqual([]);
  });

  test('in England no call is published before conflicts have been assessed', async () => {
    const english = await openBench(open);
    const people = await addCast(english.casework, 'EN');
    const { casework, clock } = english;
    const raising = { values: needValues, organisationId: people.municipality, language: 'en', raisedBy: 'buyer', demo: true } as const;
    const { caseId } = await done(casework.raiseNeed(people.buyer, raising));
    await done(casework.publishNeed(people.buyer, { caseId }));
    const facts = { ...routeFacts, buyerType: 'localAuthority', value: sterling(90_000_000) } as const;
    const [route] = casework.routesFor(facts, 'EN', clock.now()).lawful;
    await done(casework.chooseRoute(people.buyer, { caseId, facts, choice: { routeId: route?.id ?? '', reason: 'Fits.' } }));
    const { callId } = await done(casework.startCall(people.buyer, { caseId, kind: 'tender' }));
    const today = dayIn('Europe/London', clock.now());
    const values = {
      ...callValues(today),
      value: sterling(90_000_000),
      priceFloor: sterling(70_000_000),
      priceCeiling: sterling(100_000_000),
      closesAt: instantIn('Europe/London', addDays(today, 10), '12:00'),
    };
    await done(casework.saveCall(people.buyer, { caseId, callId, values, version: null }));
    for (const email of ['ingrid@example.no', 'per@example.no'])
      await done(casework.giveRole(people.buyer, { caseId, email, role: 'opener' }));
    const publishing = () => casework.publishCall(people.buyer, { caseId, callId });
    expect(await refusal(publishing())).toMatchObject({ code: 'conflictsNotMade', source: 'PA23 s.83' });
    const confirm = (outcome: 'assessed' | 'notMade') =>
      casework.confirmConflicts(people.buyer, { caseId, callId, values: { outcome, found: 'Nobody has a link.' } });
    expect(await refusal(confirm('notMade'))).toMatchObject({ code: 'assessmentRequired' });
    await done(confirm('assessed'));
    await prepareOpening(casework, { buyer: people.buyer, openers: [people.buyer, people.colleague] }, { caseId, callId });
    await done(publishing());
    const record = await casework.findPublicRecord(caseId);
    expect(record?.calls[0]?.conflictsConfirmedAt).not.toBeNull();
  });
});
