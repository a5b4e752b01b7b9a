import type { Actor } from '../src/core/party/role.ts';
import type { TestSite } from './site.ts';

/** The cookies of somebody who picked a card on the demo page. */
export async function signInAs(site: Pick<TestSite, 'address'>, email: string): Promise<string> {
  const response = await fetch(`${site.address}/nb/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: site.address, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email }).toString(),
  });
  if (response.status !== 302) throw new Error(`signing in as ${email} answered ${response.status}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** The person of an e-mail address as an actor for its first organisation, for driving casework directly. */
export async function actorNamed(site: Pick<TestSite, 'world'>, email: string): Promise<Actor> {
  const { bench, casework } = site.world;
  const person = await bench.tables.selectFrom('person').select('authUserId').where('email', '=', email).executeTakeFirstOrThrow();
  const viewer = await casework.findViewer(person.authUserId ?? '', null);
  if (!viewer) throw new Error(`nobody is ${email}`);
  return casework.actorOf(viewer, viewer.memberships[0]?.id ?? null);
}
