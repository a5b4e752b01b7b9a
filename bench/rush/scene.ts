// The scene of the rush: a call with a closing time, and many enterprises whose answers and files are stored and who have not submitted yet.
import { answerName } from '../../src/core/05-submission/fields.ts';
import type { Actor } from '../../src/core/party/role.ts';
import { idOf } from '../../src/core/value/id.ts';
import { dayIn } from '../../src/core/value/instant.ts';
import type { World } from '../../src/main/compose.ts';
import { prepareOpening } from '../../samples/worlds/prepare-opening.ts';
import { callValues, done, needValues, routeFacts } from '../../tests/walk.ts';
import { benchPassword } from '../fill.ts';

export type Bidder = { readonly actor: Actor; readonly email: string };

export type RushScene = {
  readonly caseId: string;
  readonly callId: string;
  readonly buyer: Actor;
  readonly openers: readonly Actor[];
  readonly bidders: readonly Bidder[];
};

const note = { en: 'A person of a measurement.', nb: 'En person i en måling.' };

/** Makes the scene through casework; only the accounts of the bidders are copies of one, since stretching a password takes long. */
export async function makeScene(world: World, count: number): Promise<RushScene> {
  const { casework } = world;
  const body = await organisation(world, 'Lyngfjell kommune', 'buyer');
  const buyer = await person(world, { name: 'Ingrid', organisationId: body, kind: 'buyer', authUserId: null });
  const per = await person(world, { name: 'Per', organisationId: body, kind: 'buyer', authUserId: null });
  const { caseId } = await done(
    casework.raiseNeed(buyer, { values: needValues, organisationId: body, language: 'nb', raisedBy: 'buyer', demo: true }),
  );
  await done(casework.publishNeed(buyer, { caseId }));
  await done(casework.chooseRoute(buyer, { caseId, facts: routeFacts, choice: { routeId: 'NO-1', reason: 'Under terskelverdien.' } }));
  const { callId } = await done(casework.startCall(buyer, { caseId, kind: 'tender' }));
  const values = callValues(dayIn('Europe/Oslo', casework.now()));
  await done(casework.saveCall(buyer, { caseId, callId, values, version: null }));
  for (const name of ['ingrid', 'per']) await done(casework.giveRole(buyer, { caseId, email: `${name}@rush.example.no`, role: 'opener' }));
  await prepareOpening(casework, { buyer, openers: [buyer, per] }, { caseId, callId });
  await done(casework.publishCall(buyer, { caseId, callId }));
  const bidders = await makeBidders(world, count);
  const call = (await casework.caseFile(caseId))?.calls[0];
  for (const [index, { actor }] of bidders.entries()) {
    await done(
      casework.saveDraft(actor, {
        caseId,
        callId,
        values: { approach: 'challenger', price: { minor: 300_000_000 + index * 100, currency: 'NOK', vat: 'excluded' } },
        answers: Object.fromEntries(
          (call?.questions ?? []).map(({ id }) => [answerName(id ?? ''), `Små, faste team. Svar nummer ${index}.`]),
        ),
        version: null,
      }),
    );
    const bytes = new TextEncoder().encode(`Vedlegg fra tilbyder ${index}.\n${'x'.repeat(20_000)}`);
    await done(casework.attachFile(actor, { caseId, callId, name: `vedlegg-${index}.txt`, content: [bytes] }));
  }
  return { caseId, callId, buyer, openers: [buyer, per], bidders };
}

async function makeBidders(world: World, count: number): Promise<readonly Bidder[]> {
  const { tables } = world.bench;
  const bidders: Bidder[] = [];
  const first = await world.signIn.addAccount({ name: 'Bidder', email: 'bidder0@rush.example.no', password: benchPassword });
  if (!first.ok) throw new Error(first.refusal.code);
  const user = await tables.selectFrom('authUser').selectAll().where('id', '=', first.value).executeTakeFirstOrThrow();
  const account = await tables.selectFrom('authAccount').selectAll().where('userId', '=', first.value).executeTakeFirstOrThrow();
  for (let index = 0; index < count; index += 1) {
    const email = `bidder${index}@rush.example.no`;
    const authUserId = index === 0 ? user.id : world.bench.ids.newId();
    if (index > 0) {
      await tables
        .insertInto('authUser')
        .values({ ...user, id: authUserId, email })
        .execute();
      await tables
        .insertInto('authAccount')
        .values({ ...account, id: world.bench.ids.newId(), userId: authUserId, accountId: authUserId })
        .execute();
    }
    const organisationId = await organisation(world, `Bidder ${index}`, 'enterprise');
    bidders.push({ actor: await person(world, { name: `Bidder${index}`, organisationId, kind: 'enterprise', authUserId }), email });
  }
  return bidders;
}

function organisation({ casework }: World, name: string, kind: 'buyer' | 'enterprise'): Promise<string> {
  return casework.addOrganisation({
    name,
    kind,
    country: 'NO',
    place: 'Lyngfjell',
    identifier: null,
    about: null,
    otherAbout: null,
    demo: true,
  });
}

async function person(
  { casework }: World,
  about: {
    readonly name: string;
    readonly organisationId: string;
    readonly kind: 'buyer' | 'enterprise';
    readonly authUserId: string | null;
  },
): Promise<Actor> {
  const { name, organisationId, kind, authUserId } = about;
  const email = `${name.toLowerCase()}@rush.example.no`;
  const personId = await casework.addPerson({ name, email, language: 'nb', authUserId, demoNote: authUserId ? note : null });
  await casework.addMembership({ personId, organisationId, role: 'lead', title: '' });
  return { personId: idOf(personId), name, organisationId: idOf(organisationId), organisationKind: kind, roles: [] };
}
