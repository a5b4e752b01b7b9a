import { prepareOpening, samplePassphrase } from '../../samples/worlds/prepare-opening.ts';
import type { Actor } from '../../src/core/party/role.ts';
import type { CallValues } from '../../src/core/04-call/fields.ts';
import type { NeedValues } from '../../src/core/01-need/fields.ts';
import { dayIn, epochMillis, instantOf } from '../../src/core/value/instant.ts';
import { actorNamed } from '../sign-in.ts';
import type { TestSite } from '../site.ts';
import { callValues, done, needValues, routeFacts, submit, type Walked } from '../walk.ts';

export type PublishedCall = Walked & { readonly casePath: string; readonly callPath: string };

/** A Norwegian call that is open for submissions, made through casework: for journeys that begin where others end. */
export async function publishedCall(site: TestSite, more: Partial<CallValues> = {}): Promise<PublishedCall> {
  const { casework } = site.world;
  const ingrid = await actorNamed(site, 'ingrid@example.no');
  const caseId = await publishedNeed(site, needValues);
  await done(casework.chooseRoute(ingrid, { caseId, facts: routeFacts, choice: { routeId: 'NO-1', reason: 'Under terskelverdien.' } }));
  const { callId } = await done(casework.startCall(ingrid, { caseId, kind: 'tender' }));
  const values = { ...callValues(dayIn('Europe/Oslo', site.clock.now())), ...more };
  await done(casework.saveCall(ingrid, { caseId, callId, values, version: null }));
  for (const [email, role] of [
    ['ingrid@example.no', 'opener'],
    ['per@example.no', 'opener'],
    ['bjorg@example.no', values.criteria.some(({ scorers }) => scorers === 'layMembers') ? 'layMember' : 'assessor'],
    ['tom@example.no', 'chair'],
    ['hilde@example.no', 'assessor'],
  ] as const)
    await done(casework.giveRole(ingrid, { caseId, email, role }));
  const openers = [ingrid, await actorNamed(site, 'per@example.no')];
  await prepareOpening(casework, { buyer: ingrid, openers }, { caseId, callId });
  await done(casework.publishCall(ingrid, { caseId, callId }));
  const casePath = `/nb/w/cases/${caseId}`;
  return { caseId, callId, closesAt: values.closesAt ?? site.clock.now(), casePath, callPath: `${casePath}/calls/${callId}` };
}

/** A need of Lyngfjell that everybody can read. */
export async function publishedNeed(site: TestSite, values: NeedValues): Promise<string> {
  const { casework } = site.world;
  const ingrid = await actorNamed(site, 'ingrid@example.no');
  const need = { values, organisationId: ingrid.organisationId ?? '', language: 'nb', raisedBy: 'buyer', demo: true } as const;
  const { caseId } = await done(casework.raiseNeed(ingrid, need));
  await done(casework.publishNeed(ingrid, { caseId }));
  return caseId;
}

/** Everybody named declares no link towards any bidder of an opened call. */
export async function declareNoLinks(site: TestSite, call: PublishedCall, emails: readonly string[]): Promise<void> {
  const { casework } = site.world;
  const { bidders } = await casework.panelRoom(call.callId);
  const byOrganisation = Object.fromEntries(bidders.map(({ id }) => [id, { statement: 'none', detail: null } as const]));
  for (const email of emails) await done(casework.declareInterests(await actorNamed(site, email), { ...call, byOrganisation }));
}

/** Two submissions, sealed and opened: the clock stands a minute after the closing time. */
export async function openedCall(site: TestSite): Promise<PublishedCall> {
  return openCall(site, await publishedCall(site));
}

/** Seals two submissions to a published call and opens them. */
export async function openCall(site: TestSite, call: PublishedCall): Promise<PublishedCall> {
  const { casework, bench } = site.world;
  const whole = { bench, casework, clock: site.clock };
  const actor = (email: string): Promise<Actor> => actorNamed(site, email);
  await submit(whole, call, { actor: await actor('kari@example.no'), priceMinor: 400_000_000, promise: 'To faste stillinger.' });
  await submit(whole, call, { actor: await actor('rolf@example.no'), priceMinor: 360_000_000, promise: 'Ingen.' });
  return openOnly(site, call);
}

/** Opens what has been sealed, a minute after the closing time; `lotId` where lots are opened apart. */
export async function openOnly(site: TestSite, call: PublishedCall, lotId?: string): Promise<PublishedCall> {
  const { casework } = site.world;
  const actor = (email: string): Promise<Actor> => actorNamed(site, email);
  const at = { ...call, ...(lotId ? { lotId } : {}), passphrase: samplePassphrase };
  site.clock.set(instantOf(epochMillis(call.closesAt) + 60_000));
  await done(casework.approveOpening(await actor('ingrid@example.no'), at));
  await done(casework.approveOpening(await actor('per@example.no'), at));
  return call;
}
