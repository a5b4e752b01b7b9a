import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareOpening } from '../samples/worlds/prepare-opening.ts';
import { addresses, patternOf, type Access, type Address } from '../src/web/addresses.ts';
import { mayAct, permissions, type Actor, type ActName, type CaseRole } from '../src/core/party/role.ts';
import { idOf } from '../src/core/value/id.ts';
import { instantOf } from '../src/core/value/instant.ts';
import { fastest } from './engines.ts';
import { actorNamed, signInAs } from './sign-in.ts';
import { startSite, type TestSite } from './site.ts';
import { needValues, routeFacts, callValues, done } from './walk.ts';
import { dayIn } from '../src/core/value/instant.ts';

/** Who asks: a stranger, and people in every relation to the case that the addresses are filled with. */
const audiences = {
  stranger: { email: null, roles: [], kind: null },
  citizen: { email: 'arne@example.no', roles: [], kind: null },
  bidder: { email: 'kari@example.no', roles: [], kind: 'enterprise' },
  panel: { email: 'bjorg@example.no', roles: ['assessor'], kind: null },
  opener: { email: 'per@example.no', roles: ['opener'], kind: 'buyer' },
  buyer: { email: 'ingrid@example.no', roles: ['buyer'], kind: 'buyer' },
  otherBuyer: { email: 'samira@example.org', roles: [], kind: 'buyer' },
} as const satisfies Record<string, { email: string | null; roles: readonly CaseRole[]; kind: Actor['organisationKind'] }>;
type Audience = keyof typeof audiences;

let site: TestSite;
let caseId = '';
let callId = '';
const cookies = new Map<Audience, string>();

beforeAll(async () => {
  site = await startSite({ engine: fastest, startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  const { casework } = site.world;
  const ingrid = await actorNamed(site, 'ingrid@example.no');
  ({ caseId } = await done(
    casework.raiseNeed(ingrid, {
      values: needValues,
      organisationId: ingrid.organisationId ?? '',
      language: 'nb',
      raisedBy: 'buyer',
      demo: true,
    }),
  ));
  await done(casework.publishNeed(ingrid, { caseId }));
  await done(casework.chooseRoute(ingrid, { caseId, facts: routeFacts, choice: { routeId: 'NO-1', reason: 'Under terskelverdien.' } }));
  ({ callId } = await done(casework.startCall(ingrid, { caseId, kind: 'tender' })));
  await done(casework.saveCall(ingrid, { caseId, callId, values: callValues(dayIn('Europe/Oslo', site.clock.now())), version: null }));
  for (const [email, role] of [
    ['per@example.no', 'opener'],
    ['tom@example.no', 'opener'],
    ['bjorg@example.no', 'assessor'],
  ] as const) {
    await done(casework.giveRole(ingrid, { caseId, email, role }));
  }
  const openers = [await actorNamed(site, 'per@example.no'), await actorNamed(site, 'tom@example.no')];
  await prepareOpening(casework, { buyer: ingrid, openers }, { caseId, callId });
  await done(casework.publishCall(ingrid, { caseId, callId }));
  for (const [name, { email }] of Object.entries(audiences)) {
    if (email) cookies.set(name as Audience, await signInAs(site, email)); // a key of the table
  }
}, 60_000);

afterAll(async () => {
  await site.close();
});

describe('every address, asked as each audience, answers by its declaration', () => {
  for (const address of addresses) {
    for (const audience of Object.keys(audiences) as Audience[]) {
      // keys of the table
      test(`${patternOf(address)} as ${audience}`, async () => {
        for (const form of formsOf(address)) {
          const response = await fetch(site.address + form, { redirect: 'manual', headers: { Cookie: cookies.get(audience) ?? '' } });
          const body = await response.text();
          const status = form.includes('.data') ? statusInData(response, body) : response.status;
          if (admitted(address.access, audience)) expect([200, 302, 303, 404, 405]).toContain(status);
          else if (audience === 'stranger') expect([302, 404]).toContain(status);
          else expect(status).toBe(403);
          // Whoever is turned away gets nothing of the case: not even its title.
          if (!admitted(address.access, audience)) expect(body).not.toContain(needValues.title ?? '–');
        }
      });
    }
  }
});

test('an act without permission changes nothing, also when it is posted straight to its address', async () => {
  const before = await site.world.casework.caseFile(caseId);
  for (const audience of ['stranger', 'citizen', 'bidder', 'panel', 'otherBuyer'] as const) {
    for (const path of [
      'publish',
      'need',
      'dialogue',
      'meetings',
      'questions',
      'route',
      'people',
      `calls/${callId}/amend`,
      `calls/${callId}/decision`,
    ]) {
      const response = await fetch(`${site.address}/nb/w/cases/${caseId}/${path}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { Cookie: cookies.get(audience) ?? '', Origin: site.address, 'Content-Type': 'application/x-www-form-urlencoded' },
        body: 'title=Kapret&intent=share',
      });
      expect([302, 403]).toContain(response.status);
    }
  }
  expect(await site.world.casework.caseFile(caseId)).toEqual(before);
});

test('changing the language in the middle of a form does nothing but show it again', async () => {
  const cookie = cookies.get('buyer') ?? '';
  const before = await site.world.casework.caseFile(caseId);
  let offered = 0;
  for (const address of addresses.filter(({ plain, path }) => !plain && path.startsWith('w/'))) {
    const [page = ''] = formsOf(address);
    const shown = await fetch(site.address + page, { redirect: 'manual', headers: { Cookie: cookie } });
    if (!(await shown.text()).includes('value="language"')) continue;
    offered += 1;
    const response = await fetch(site.address + page.replace('/nb', '/en'), {
      method: 'POST',
      redirect: 'manual',
      headers: { Cookie: cookie, Origin: site.address, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'intent=language&title=Halvferdig',
    });
    expect(response.status, page).toBe(200);
  }
  expect(offered).toBeGreaterThan(3);
  expect(await site.world.casework.caseFile(caseId)).toEqual(before);
});

test('a form posted from another site is refused', async () => {
  const response = await fetch(`${site.address}/nb/w/cases/${caseId}/publish`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      Cookie: cookies.get('buyer') ?? '',
      Origin: 'https://elsewhere.example',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: '',
  });
  expect(response.status).toBe(400);
});

/** The page itself, in both languages, and the data request that scripts would make for it. */
function formsOf(address: Address): readonly string[] {
  const filled = address.path.replace(':case', caseId).replace(':call', callId).replace(':file', `${caseId}.json`).replace(/:\w+/g, 'x');
  if (address.plain) return [`/${filled}`];
  const tail = filled === '' ? '' : `/${filled}`;
  return [`/nb${tail}`, `/en${tail}`, `/nb${tail}.data`];
}

/** React Router answers a data request with 202 and a redirect inside, or with the status of the failure. */
function statusInData(response: Response, body: string): number {
  if (response.status === 202 || body.includes('SingleFetchRedirect')) return 302;
  if (body.includes('ErrorResponse')) {
    for (const status of [403, 404]) if (body.includes(`,${status},`) || body.includes(`${status}`)) return status;
  }
  return response.status;
}

function admitted(access: Access, audience: Audience): boolean {
  const { email, roles, kind } = audiences[audience];
  if (access === 'public' || access === 'demo') return true;
  if (email === null) return false;
  if (access === 'signedIn') return true;
  return mayAct({ personId: idOf('p'), name: '', organisationId: kind ? idOf('o') : null, organisationKind: kind, roles }, access.act);
}

test('every act that an address names is in the table of permissions', () => {
  const acts = addresses.flatMap((address) => (typeof address.access === 'object' ? [address.access.act] : []));
  expect(acts.filter((act: ActName) => !(act in permissions))).toEqual([]);
  expect(acts.length).toBeGreaterThan(20);
});
