import { afterAll, beforeAll, expect, test } from 'vitest';
import { instantOf } from '../src/core/value/instant.ts';
import { openCall, publishedCall, type PublishedCall } from './journeys/published-call.ts';
import { actorNamed, signInAs } from './sign-in.ts';
import { startSite, type TestSite } from './site.ts';
import { done } from './walk.ts';

let site: TestSite;
let call: PublishedCall;

/** What the panel recorded, and a price that looks unusually low: whoever may decide sees both. */
const marks = { reason: 'Trekryperreir i begrunnelsen', score: '3,7', price: '360000000' } as const;
const panel = ['bjorg@example.no', 'tom@example.no', 'hilde@example.no'] as const;

/** Leads of the body: one who decides, one recused from a bidder, one who has not declared. And who has no such role. */
const who = {
  decides: 'ingrid@example.no',
  recused: 'per@example.no',
  undeclared: 'lee@example.org',
  panelMember: 'bjorg@example.no',
  raiser: 'arne@example.no',
  bidder: 'rolf@example.no',
  otherBody: 'samira@example.org',
} as const;

beforeAll(async () => {
  site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  const { casework } = site.world;
  const ingrid = await actorNamed(site, who.decides);
  for (const email of [who.recused, who.undeclared]) {
    const { personId } = await actorNamed(site, email);
    await casework.addMembership({ personId, organisationId: ingrid.organisationId ?? '', role: 'lead', title: 'Leder' });
  }
  // Everything below the floor looks unusually low, so that a price stands in the way of the decision, by the name of its bidder.
  const priceFloor = { minor: 390_000_000, currency: 'NOK', vat: 'excluded' } as const;
  call = await openCall(site, await publishedCall(site, { priceFloor }));
  await done(casework.giveRole(ingrid, { caseId: call.caseId, email: who.raiser, role: 'raiser' }));
  await declare([who.decides, ...panel], null);
  const rolf = await actorNamed(site, who.bidder);
  await declare([who.recused], rolf.organisationId);
  const { interests } = await casework.panelRoom(call.callId);
  const link = interests.find(({ statement }) => statement === 'link');
  const ruling = { state: 'actual', ruling: 'recuse', rulingReason: 'Nært vennskap.' } as const;
  await done(casework.ruleInterest(ingrid, { ...call, interestId: link?.id ?? '', ruling }));
  const criteria = (await casework.caseFile(call.caseId))?.calls[0]?.criteria ?? [];
  for (const email of panel) {
    const member = await actorNamed(site, email);
    for (const { id, organisationId } of (await casework.workbench(member, call.callId)).submissions) {
      const score = { value: organisationId === rolf.organisationId ? 3.7 : 1, reason: marks.reason };
      const byCriterion = Object.fromEntries(criteria.map((criterion) => [criterion.id ?? '', score]));
      await done(casework.saveScores(member, { ...call, submissionId: id, byCriterion }));
    }
    await done(casework.lockScores(member, call));
  }
}, 60_000);

afterAll(() => site.close());

/** Declares towards every bidder: no link, but to one. */
async function declare(emails: readonly string[], linkedTo: string | null): Promise<void> {
  const { bidders } = await site.world.casework.panelRoom(call.callId);
  const said = (id: string) =>
    id === linkedTo ? ({ statement: 'link', detail: 'Venner.' } as const) : ({ statement: 'none', detail: null } as const);
  const byOrganisation = Object.fromEntries(bidders.map(({ id }) => [id, said(id)]));
  for (const email of emails) await done(site.world.casework.declareInterests(await actorNamed(site, email), { ...call, byOrganisation }));
}

/** Everything that the page of the decision sends somebody: the page, its data, and its answer to forms as each of its buttons sends them. */
async function sent(email: string): Promise<string> {
  const cookie = await signInAs(site, email);
  const path = `${site.address}${call.callPath}/decision`;
  const post = (address: string, intent: string) => {
    const words = { reasons: 'Best.', complaintTo: 'a@example.no', decidingBody: 'Rådet', present: 'Per', considered: 'Alt.' };
    const day = { 'heldOn-day': '1', 'heldOn-month': '6', 'heldOn-year': '2026' };
    const body = new URLSearchParams({ ...words, ...day, intent });
    return fetch(address, { method: 'POST', redirect: 'manual', headers: { Origin: site.address, Cookie: cookie }, body });
  };
  const answers = [
    await fetch(path, { headers: { Cookie: cookie } }),
    await fetch(`${path}.data`, { headers: { Cookie: cookie } }),
    await post(path, 'check'),
    await post(path, 'decide'),
    await post(path, 'change'),
    await post(`${path}.data`, 'check'),
  ];
  return (await Promise.all(answers.map((answer) => answer.text()))).join('\n').replaceAll(/[\u00a0\u202f]/g, '');
}

/** The same, of what this page adds to what the sender has written: the name of whoever would be chosen, beside the list of all bidders. */
function tells(text: string): readonly string[] {
  return [
    ...(text.includes(marks.reason) ? ['reasons'] : []),
    ...(/3[.,]7\b/.test(text) ? ['scores'] : []),
    ...(text.includes(marks.price) ? ['prices'] : []),
    ...(text.includes('Storomsorg AS') ? ['who comes first'] : []),
  ];
}

test('whoever may decide is sent reasons, scores and prices, and which price has to be examined first', async () => {
  expect(tells(await sent(who.decides))).toEqual(['reasons', 'scores', 'prices', 'who comes first']);
});

test.for(['recused', 'undeclared'] as const)('a lead of the body who is %s is sent none of it, by no request', async (name) => {
  const text = await sent(who[name]);
  expect(text).toContain('</html>');
  expect(tells(text)).toEqual([]);
});

test.for(['panelMember', 'raiser', 'bidder', 'otherBody'] as const)('the page is not for a %s at all', async (name) => {
  const cookie = await signInAs(site, who[name]);
  for (const path of ['/decision', '/decision.data', '/decision/correct/reasons', '/decision/correct/reversal']) {
    const response = await fetch(`${site.address}${call.callPath}${path}`, { headers: { Cookie: cookie } });
    expect([path, response.status]).toEqual([path, 403]);
    expect(tells(await response.text())).toEqual([]);
  }
});
