import { beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { prepareOpening } from '../../samples/worlds/prepare-opening.ts';
import {
  assess,
  callValues,
  declareNoLinks,
  done,
  lotNow,
  openAll,
  refusal,
  submit,
  walkToCall,
  walkToDraft,
  type Walked,
} from '../../tests/walk.ts';
import { releaseOf } from '../standards/ocds/release.ts';
import type { Actor } from '#party/role';
import { publicRecordOf } from '#public-record';
import { alone } from '#submission/consortium';
import type { Partner } from '#submission/consortium-fields';
import { idOf } from '#value/id';
import { dayIn } from '#value/instant';

const partner = (about: Partial<Partner> & Pick<Partner, 'name'>): Partner => ({
  id: null,
  identifierScheme: null,
  identifierId: null,
  place: 'Åsly',
  role: 'member',
  share: 'Turene i nabolaget',
  declaredBy: null,
  declaredOn: null,
  ...about,
});

/** Everything of a row that is bytes, as text. */
function textIn(row: object): string {
  return Object.values(row)
    .map((value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : ''))
    .join('\n');
}

eachEngine('a group of organisations submits together', (open) => {
  let world: TestBench;
  let cast: Cast;
  let at: Walked;
  let fjordhagen: string;
  let anne: Actor;

  const inRegister = { identifierScheme: 'NO-BRC', identifierId: '310 000 990' } as const;

  async function save(actor: Actor, partners: readonly Partner[]) {
    const own = await done(world.casework.ownSubmission(actor, at));
    return world.casework.saveConsortium(actor, { ...at, values: { submitsAs: 'consortium', partners }, seen: own.consortiumMark });
  }

  beforeAll(async () => {
    world = await openBench(open);
    const { casework } = world;
    cast = await addCast(casework);
    const about = { kind: 'enterprise', country: 'NO', place: 'Fjordvang', about: null, otherAbout: null, demo: true } as const;
    const identifier = { scheme: 'NO-BRC', id: '310000990' };
    fjordhagen = await casework.addOrganisation({ ...about, name: 'Fjordhagen AS', identifier });
    const personId = await casework.addPerson({
      name: 'Anne Fjord',
      email: 'anne@example.no',
      language: 'nb',
      authUserId: null,
      demoNote: null,
    });
    await casework.addMembership({ personId, organisationId: fjordhagen, role: 'lead', title: '' });
    anne = { ...cast.kari, personId: idOf(personId), name: 'Anne Fjord', organisationId: idOf(fjordhagen) };
    at = await walkToCall(world, cast);
  });

  test('partners that cannot be are refused, and a colleague is not overwritten', async () => {
    expect((await refusal(save(anne, [partner({ name: 'Oss selv', ...inRegister })]))).code).toBe('partnerIsLead');
    const twice = [partner({ name: 'Fjordhagen', ...inRegister }), partner({ name: 'Fjordhagen igjen', ...inRegister })];
    expect((await refusal(save(cast.kari, twice))).code).toBe('partnerTwice');
    await done(save(cast.kari, [partner({ name: 'Fjordhagen', ...inRegister })]));
    const late = world.casework.saveConsortium(cast.jonas, { ...at, values: { submitsAs: 'alone', partners: [] }, seen: 'seen before' });
    expect((await refusal(late)).facts).toMatchObject({ by: 'Kari Moe' });
  });

  test('the partner answers for itself, sees nothing else, and the rows name nobody', async () => {
    const { casework } = world;
    const partners = [partner({ name: 'Fjordhagen', ...inRegister }), partner({ name: 'Åsly Verksted', role: 'member' })];
    await done(save(cast.kari, partners));
    const own = await done(casework.ownSubmission(cast.kari, at));
    const [first, second] = own.envelope.consortium.partners;
    expect((await refusal(casework.askPartner(cast.kari, { ...at, partnerId: second?.id ?? '' }))).code).toBe('noSuchPartner');
    expect(await casework.partnerRequests(anne, at.callId)).toEqual([]);
    await done(casework.askPartner(cast.kari, { ...at, partnerId: first?.id ?? '' }));
    const [request] = await casework.partnerRequests(anne, at.callId);
    expect(request).toMatchObject({ leadName: 'Omsorgsløftet SA', share: 'Turene i nabolaget', answer: null });
    expect(await casework.partnerRequests(cast.rival, at.callId)).toEqual([]);
    const stranger = casework.answerPartner(cast.rival, { ...at, requestId: request?.id ?? '', says: 'doesNot' });
    expect((await refusal(stranger)).code).toBe('noSuchPartner');
    await done(casework.answerPartner(anne, { ...at, requestId: request?.id ?? '', says: 'takesPart' }));
    const { lot } = await lotNow(world, at);
    const states = () => casework.partnerStates(cast.kari, { ...at, lotId: lot.id, partners: own.envelope.consortium.partners });
    expect((await states()).map(({ registeredAs, answer }) => [registeredAs, answer?.says ?? null])).toEqual([
      ['Fjordhagen AS', 'takesPart'],
      [null, null],
    ]);
    const kept = await world.bench.tables.selectFrom('partnerRequest').selectAll().execute();
    const mail = await world.bench.tables.selectFrom('outbox').selectAll().execute();
    const rows = [...kept, ...mail].map((row) => JSON.stringify({ ...row, bytes: textIn(row) })).join('\n');
    expect(kept).toHaveLength(1);
    expect(mail.length).toBeGreaterThan(0);
    for (const told of [fjordhagen, cast.enterprise, anne.personId, 'anne@example.no', 'Fjord', 'Omsorgsløftet', 'Anne', 'Turene'])
      expect(rows).not.toContain(told);
    // Other terms are not what was confirmed.
    const changed = own.envelope.consortium.partners.map((each) => ({ ...each, share: `${each.share ?? ''} og kjøringen` }));
    const asked = await casework.partnerStates(cast.kari, { ...at, lotId: lot.id, partners: changed });
    expect(asked[0]?.answer).toBeNull();
  });

  test('an earlier state of the draft has the partners as they were, and brings them back', async () => {
    const { casework } = world;
    const own = await done(casework.ownSubmission(cast.kari, at));
    await done(casework.saveConsortium(cast.kari, { ...at, values: { ...alone, submitsAs: 'alone' }, seen: own.consortiumMark }));
    const [version] = await casework.earlierVersions(cast.kari, at);
    expect(version?.written['partners']).toHaveLength(2);
    for (const name of ['partners', 'submitsAs']) await done(casework.bringBack(cast.kari, { ...at, versionId: version?.id ?? '', name }));
    expect((await done(casework.ownSubmission(cast.kari, at))).envelope.consortium).toEqual(own.envelope.consortium);
  });

  test('at the opening the members are known: in the list of interests, in one gate for all, and as a finding', async () => {
    const { casework } = world;
    await submit(world, at, { actor: cast.kari, priceMinor: 380_000_000, promise: 'Tre stillinger.' });
    await submit(world, at, { actor: anne, priceMinor: 360_000_000, promise: 'Én stilling.' });
    const own = await done(casework.ownSubmission(cast.kari, at));
    expect(own.unsentChanges).toBe(false);
    const file = await casework.caseFile(at.caseId);
    if (!file) throw new Error('no case');
    expect(await casework.bidderFindings(file, at.callId)).toEqual({ twice: [], links: [] });
    await openAll(world, at, cast);
    expect((await casework.bidderFindings(file, at.callId)).twice).toEqual(['Fjordhagen AS']);
    const { bidders } = await casework.panelRoom(at.callId);
    expect(bidders.map(({ name }) => name)).toEqual(['Fjordhagen AS', 'Omsorgsløftet SA', 'Åsly Verksted']);

    // A link to a member that is in no register keeps Tom out of the whole submission, and of that one only.
    const aasly = bidders.find(({ name }) => name === 'Åsly Verksted')?.id ?? '';
    const none = { statement: 'none', detail: null } as const;
    const link = { statement: 'link', kinds: ['friendship'], whose: 'mine', detail: 'Vi er naboer.' } as const;
    const byOrganisation = { [fjordhagen]: none, [cast.enterprise]: none, [aasly]: link };
    const missing = casework.declareInterests(cast.tom, { ...at, byOrganisation: { [fjordhagen]: none, [cast.enterprise]: none } });
    expect((await refusal(missing)).code).toBe('declareFirst');
    await done(casework.declareInterests(cast.tom, { ...at, byOrganisation }));
    const readable = async (who: Actor) => (await casework.workbench(who, at.callId)).submissions.map(({ leadName }) => leadName);
    expect(await readable(cast.tom)).toEqual(['Fjordhagen AS']);
    await declareNoLinks(world, at, [cast.bjorg, cast.buyer]);
    const seen = (await casework.workbench(cast.bjorg, at.callId)).submissions.find(({ leadName }) => leadName === 'Omsorgsløftet SA');
    expect(seen?.organisationName).toBe('Omsorgsløftet SA sammen med Fjordhagen AS og Åsly Verksted');
    expect(seen?.members.map(({ name, answer }) => [name, answer?.by ?? null])).toEqual([
      ['Fjordhagen AS', 'Anne Fjord'],
      ['Åsly Verksted', null],
    ]);

    // Ruled to be harmless, it opens; of the group, and of nothing else.
    const interest = (await casework.panelRoom(at.callId)).interests.find(({ organisationId }) => organisationId === aasly);
    const ruling = { state: 'potential', ruling: 'mitigate', measure: 'Åpenhet.', rulingReason: 'Bare naboer.' } as const;
    await done(casework.ruleInterest(cast.buyer, { ...at, interestId: interest?.id ?? '', ruling }));
    expect((await readable(cast.tom)).toSorted()).toEqual(['Fjordhagen AS', 'Omsorgsløftet SA']);
  });
});

eachEngine('a group is chosen', (open) => {
  test('award, letters, public record and release name every member, each one organisation', async () => {
    const world = await openBench(open);
    const { casework } = world;
    const cast = await addCast(casework);
    const about = { kind: 'enterprise', country: 'NO', place: 'Fjordvang', about: null, otherAbout: null, demo: true } as const;
    const identifier = { scheme: 'NO-BRC', id: '310000990' };
    const fjordhagen = await casework.addOrganisation({ ...about, name: 'Fjordhagen AS', identifier });
    const at = await walkToCall(world, cast);
    const partners = [
      partner({ name: 'Fjordhagen', identifierScheme: 'NO-BRC', identifierId: '310000990' }),
      partner({ name: 'Åsly Verksted', identifierScheme: 'NO-BRC', identifierId: '310000991' }),
      partner({ name: 'Regn og Skap', role: 'reliedOn' }),
    ];
    await done(casework.saveConsortium(cast.kari, { ...at, values: { submitsAs: 'consortium', partners }, seen: '' }));
    await submit(world, at, { actor: cast.kari, priceMinor: 380_000_000, promise: 'Tre stillinger.' });
    await submit(world, at, { actor: cast.rival, priceMinor: 370_000_000, promise: 'Én stilling.' });
    await openAll(world, at, cast);
    await assess(world, at, { cast, points: { [cast.enterprise]: [5, 5], [cast.rivalOrganisation]: [2, 2] } });
    const values = { reasons: 'Det beste tilbudet.', complaintTo: 'post@lyngfjell.example' };
    const feedback = { [cast.rivalOrganisation]: 'Mindre konkret.' };
    await done(casework.publishDecision(cast.buyer, { ...at, values, feedback }));

    const file = await casework.caseFile(at.caseId);
    if (!file) throw new Error('no case');
    const name = 'Omsorgsløftet SA sammen med Fjordhagen AS og Åsly Verksted';
    const [award] = file.awards;
    expect(award?.organisationName).toBe(name);
    const record = publicRecordOf(file);
    expect(record?.calls[0]?.decision?.awards[0]?.organisationName).toBe(name);
    expect(record?.calls[0]?.decision?.ranking[0]?.name).toBe(name);

    const facts = { ocid: file.calls[0]?.ocid ?? '', id: 'r', at: world.clock.now(), tag: 'award' } as const;
    const release = releaseOf(file, { ...facts, publishing: { publicAddress: 'https://example.org' } });
    expect(release).toMatchObject({
      awards: [{ suppliers: [{ name: 'Omsorgsløftet SA' }, { name: 'Fjordhagen AS' }, { name: 'Åsly Verksted' }] }],
    });
    const parties = JSON.stringify(release['parties']);
    expect(parties).toContain('310000991');
    expect(parties).not.toContain('Regn og Skap');

    const letters = await world.bench.tables.selectFrom('letter').select(['organisationId', 'chosen', 'body']).execute();
    expect(new Set(letters.map(({ organisationId }) => organisationId))).toEqual(
      new Set([cast.enterprise, cast.rivalOrganisation, fjordhagen]),
    );
    const own = letters.find(({ organisationId }) => organisationId === cast.enterprise);
    expect(letters.find(({ organisationId }) => organisationId === fjordhagen)).toEqual({ ...own, organisationId: fjordhagen });
    expect(letters.find(({ chosen }) => !chosen)?.body).toContain(name);
  });

  test('where names are hidden, members are too', async () => {
    const world = await openBench(open);
    const { casework } = world;
    const cast = await addCast(casework);
    const at = await walkToDraft(world, cast);
    const values = callValues(dayIn('Europe/Oslo', world.clock.now()));
    await done(casework.saveCall(cast.buyer, { ...at, values: { ...values, anonymous: 'yes' }, version: null }));
    await prepareOpening(casework, { buyer: cast.buyer, openers: [cast.buyer, cast.colleague] }, at);
    await done(casework.publishCall(cast.buyer, at));
    const partners = [partner({ name: 'Åsly Verksted' })];
    await done(casework.saveConsortium(cast.kari, { ...at, values: { submitsAs: 'consortium', partners }, seen: '' }));
    await submit(world, at, { actor: cast.kari, priceMinor: 380_000_000, promise: 'Omsorgsløftet og Åsly Verksted lover tre.' });
    await openAll(world, at, cast);
    await declareNoLinks(world, at, [cast.bjorg]);
    const { submissions, bidders } = await casework.workbench(cast.bjorg, at.callId);
    expect(bidders.map(({ name }) => name)).toEqual(['Omsorgsløftet SA', 'Åsly Verksted']);
    expect(submissions).toHaveLength(1);
    expect(JSON.stringify(submissions)).not.toMatch(/Omsorgsløftet|Åsly/);
  });
});
