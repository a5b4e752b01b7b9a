import { expect, test } from 'vitest';
import { prepareOpening } from '../../samples/worlds/prepare-opening.ts';
import { openBench } from '../../tests/bench.ts';
import { addCast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { done, needValues, refusal, routeFacts, walkToDraft } from '../../tests/walk.ts';
import { sha256Hex } from '#outside/hash';
import { verifySignature } from '#outside/signing';
import { verifyJournal } from '#public-record/verify-journal';
import type { Actor } from '#party/role';
import { idOf } from '#value/id';

const asks = { part: 'buyer', asked: 'Vi vil kjøpe dette sammen med dere.' } as const;
const joins = {
  answer: 'joined',
  answerReason: 'Vi trenger det samme.',
  share: { minor: 50_000_000, currency: 'NOK', vat: 'excluded' },
} as const;

eachEngine('several bodies behind one case', (open) => {
  async function world() {
    const bench = await openBench(open);
    const { casework } = bench;
    const cast = await addCast(casework);
    const addBody = async (name: string, kind: 'buyer' | 'funder'): Promise<Actor> => {
      const organisationId = await casework.addOrganisation({
        name,
        kind,
        country: 'NO',
        place: name,
        identifier: null,
        about: null,
        otherAbout: null,
        demo: true,
      });
      const email = `${name.toLowerCase()}@example.no`;
      const personId = await casework.addPerson({ name: `Leder ${name}`, email, language: 'nb', authUserId: null, demoNote: null });
      await casework.addMembership({ personId, organisationId, role: 'lead', title: '' });
      return { personId: idOf(personId), name, organisationId: idOf(organisationId), organisationKind: kind, roles: [] };
    };
    const nordlia = await addBody('Nordlia', 'buyer');
    const hospital = await addBody('Sykehuset', 'funder');
    const raise = async (actor: Actor, title: string) => {
      const raising = {
        values: { ...needValues, title },
        organisationId: actor.organisationId ?? '',
        language: 'nb',
        demo: false,
      } as const;
      const { caseId } = await done(casework.raiseNeed(actor, { ...raising, raisedBy: 'buyer' }));
      await done(casework.publishNeed(actor, { caseId }));
      return caseId;
    };
    const caseId = await raise(cast.buyer, 'Rene rom');
    const ask = (to: Actor, values: typeof asks | { part: 'payer'; asked: string } = asks) =>
      casework.askToJoin(cast.buyer, { caseId, organisationId: to.organisationId ?? '', values });
    return { ...bench, cast, nordlia, hospital, raise, caseId, ask };
  }

  test('a body that is asked answers for itself; both needs say so in public, and the release names who buys and who pays', async () => {
    const { casework, clock, cast, nordlia, hospital, raise, caseId, ask } = await world();
    const own = await raise(nordlia, 'Rene hus i Nordlia');
    const { joiningId } = await done(ask(nordlia));
    const asked = await done(ask(hospital, { part: 'payer', asked: 'Dere sparer på det.' }));
    expect((await casework.today(nordlia)).joinings).toMatchObject([{ id: joiningId, body: 'Lyngfjell kommune' }]);
    expect((await casework.findPublicRecord(caseId))?.bodies.map(({ state }) => state)).toEqual(['asked', 'asked']);

    clock.advance(60_000);
    const answering = { caseId, joiningId, answer: joins, needCaseId: own } as const;
    expect(await refusal(casework.answerJoining(hospital, answering))).toEqual({ code: 'notAllowed', facts: { act: 'answerJoining' } });
    expect(await refusal(casework.answerJoining(cast.buyer, answering))).toEqual({ code: 'notAllowed', facts: { act: 'answerJoining' } });
    await done(casework.answerJoining(nordlia, answering));
    await done(
      casework.answerJoining(hospital, {
        caseId,
        joiningId: asked.joiningId,
        answer: { answer: 'declined', answerReason: 'Ikke i år.', share: null },
        needCaseId: null,
      }),
    );
    expect((await casework.today(nordlia)).joinings).toEqual([]);

    const record = await casework.findPublicRecord(caseId);
    expect(record?.bodies).toMatchObject([
      { state: 'joined', answerReason: 'Vi trenger det samme.', need: { caseId: own, title: 'Rene hus i Nordlia' } },
      { state: 'declined', answerReason: 'Ikke i år.' },
    ]);
    expect(record?.bodies[0]).not.toHaveProperty('share'); // before a route is chosen no amount is public
    expect((await casework.findPublicRecord(own))?.joinedIn).toEqual({ caseId, title: 'Rene rom', body: 'Lyngfjell kommune' });
    // What is met there is not bought here as well.
    expect((await refusal(casework.startCall(nordlia, { caseId: own, kind: 'tender' }))).code).toBe('metElsewhere');
    expect((await casework.timeline(own)).map(({ type }) => type)).toContain('needJoined');
    // What the joining says is content of the case that was joined: a later act there must not break the chain of the need.
    for (const id of [caseId, own]) {
      const document = await casework.exportJournal(id, 'whole');
      if (!document) throw new Error('a case has a journal');
      const found = await verifyJournal(document, { sha256Hex, verifySignature });
      expect({ broken: found.broken, notIncluded: found.notIncluded }).toEqual({ broken: null, notIncluded: 0 });
    }
    expect((await casework.timeline(caseId)).map(({ type }) => type).filter((type) => type.startsWith('body'))).toEqual([
      'bodyAsked',
      'bodyAsked',
      'bodyAnswered',
      'bodyAnswered',
    ]);

    await done(
      casework.chooseRoute(cast.buyer, { caseId, facts: routeFacts, choice: { routeId: 'NO-1', reason: 'Under terskelverdien.' } }),
    );
    expect((await casework.findPublicRecord(caseId))?.bodies[0]?.share).toEqual(joins.share);
  });

  test('who has joined may see the case, and sees it no longer after leaving; what was said stays', async () => {
    const { casework, clock, nordlia, raise, caseId, ask } = await world();
    const own = await raise(nordlia, 'Rene hus i Nordlia');
    const { joiningId } = await done(ask(nordlia));
    await done(casework.answerJoining(nordlia, { caseId, joiningId, answer: joins, needCaseId: own }));
    clock.advance(60_000);
    await done(casework.leaveJoining(nordlia, { caseId, joiningId, values: { endReason: 'Vi får det til selv.' } }));
    expect((await casework.findPublicRecord(caseId))?.bodies).toMatchObject([{ state: 'left', endReason: 'Vi får det til selv.' }]);
    expect((await casework.findPublicRecord(own))?.joinedIn).toBeNull();
    expect(await refusal(casework.leaveJoining(nordlia, { caseId, joiningId, values: { endReason: 'x' } }))).toMatchObject({
      code: 'notAllowed',
    });
    // It can be asked again, and bring the same need.
    const again = await done(ask(nordlia));
    await done(casework.answerJoining(nordlia, { caseId, joiningId: again.joiningId, answer: joins, needCaseId: own }));
    expect((await casework.findPublicRecord(own))?.joinedIn).toMatchObject({ caseId });
  });

  test('once a call is published it is settled who buys, and the release names them', async () => {
    const { bench, casework, clock, cast, nordlia, hospital } = await world();
    const at = await walkToDraft({ bench, casework, clock }, cast);
    const { caseId } = at;
    const ask = (to: Actor) => casework.askToJoin(cast.buyer, { caseId, organisationId: to.organisationId ?? '', values: asks });
    const { joiningId } = await done(ask(nordlia));
    const late = await done(ask(hospital));
    await done(casework.answerJoining(nordlia, { caseId, joiningId, answer: joins, needCaseId: null }));
    await prepareOpening(casework, { buyer: cast.buyer, openers: [cast.buyer, cast.colleague] }, at);
    await done(casework.publishCall(cast.buyer, at));
    const values = { endReason: 'Vi får det til selv.' };
    const answer = { caseId, joiningId: late.joiningId, answer: joins, needCaseId: null };
    expect((await refusal(casework.leaveJoining(nordlia, { caseId, joiningId, values }))).code).toBe('joiningClosed');
    expect((await refusal(casework.answerJoining(hospital, answer))).code).toBe('joiningClosed');
    expect((await refusal(ask(nordlia))).code).toBe('joiningClosed');
    const release = (await casework.exportJournal(caseId, 'public'))?.releases.at(-1);
    const { parties } = JSON.parse(release?.body ?? '{}') as { parties: { name: string; roles: string[] }[] }; // an own release
    expect(parties.map(({ name, roles }) => `${name}: ${roles.join()}`)).toEqual([
      'Lyngfjell kommune: buyer,procuringEntity',
      'Nordlia: buyer',
    ]);
    // What the journal vouches for is kept with it.
    expect((await casework.exportJournal(caseId, 'archive'))?.contents.filter(({ kind }) => kind === 'joining')).toHaveLength(2);
  });
});
