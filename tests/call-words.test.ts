import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareOpening } from '../samples/worlds/prepare-opening.ts';
import { idOf } from '../src/core/value/id.ts';
import { instantOf } from '../src/core/value/instant.ts';
import { addresses } from '../src/web/addresses.ts';
import type { Cast } from './cast.ts';
import { fastest } from './engines.ts';
import { kroner } from './partnership-walk.ts';
import { apply, takeGrantRoute, walkToRoundDraft } from './rounds-walk.ts';
import { actorNamed, signInAs } from './sign-in.ts';
import { startSite, type TestSite } from './site.ts';
import { assess, callValues, done, lotNow, needValues, openAll, routeFacts, type Walked } from './walk.ts';
import { dayIn } from '../src/core/value/instant.ts';

/** Words of a purchase, which nobody meets who applies for a grant or sends a request. */
const ofPurchases =
  /\b\p{L}*(?:tilbud|tilby|konkurrans|leverandør|kontrakt|anbud|tender|bidder|supplier|contract)\p{L}*|\b(?:pris|price|bids?)(?:er|en|ene|s)?\b/giu;

const kinds = ['fundRound', 'requestWave'] as const;
type Kind = (typeof kinds)[number];

/** The people who look, and the folders whose pages they are shown. */
const readers = { stranger: null, buyer: 'ingrid@example.no', applicant: 'kari@example.no', opener: 'per@example.no' } as const;
const folders = ['04-call/', '05-submission/', '06-assessment/', '07-decision/', 'work/case.tsx', 'work/today.tsx'];
/** Pages of lots, stages and prices, and those that are about no call in particular. */
const others = [
  '04-call/lots/',
  '04-call/weights/',
  '04-call/requirements/',
  '06-assessment/stage-talks/',
  '05-submission/opening/passphrase.tsx',
];

let site: TestSite;
const walked = new Map<Kind, Walked>();
/** What every page says, by state, kind, reader and address. */
const said = new Map<string, string>();

beforeAll(async () => {
  site = await startSite({ engine: fastest, startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  const world = { ...site.world, clock: site.clock };
  const { casework } = world;
  const cast = await castOf(site);
  const each = async (step: (at: Walked, kind: Kind) => Promise<unknown>) => {
    for (const [kind, at] of walked) await step(at, kind);
  };
  for (const kind of kinds) walked.set(kind, await walkToRoundDraft(world, cast, { kind, money: kroner(1_000_000) }));
  const round = walked.get('fundRound');
  if (!round) throw new Error('the walk made it');
  const choice = { routeId: 'NO-1', reason: 'Under terskelverdien.' };
  await done(casework.chooseRoute(cast.buyer, { caseId: round.caseId, facts: routeFacts, choice }));
  await look('wrongRoute', /publish$/);
  await takeGrantRoute(world, cast, round);
  await look('draft');
  await each(async (at) => {
    await prepareOpening(casework, { buyer: cast.buyer, openers: [cast.buyer, cast.colleague] }, at);
    await done(casework.publishCall(cast.buyer, at));
    await done(casework.askEnquiry(cast.rival, { ...at, question: 'Når begynner det?', whenLate: 'accept' }));
  });
  await look('published');
  await each(async (at, kind) => {
    for (const actor of [cast.kari, cast.rival])
      await done(apply(world, at, { actor, amount: kind === 'fundRound' ? kroner(600_000) : null }));
  });
  await each(async (at) => {
    const call = await lotNow(world, at);
    const values = { ...call, title: 'Runden med nytt navn', value: kroner(1_100_000), lots: [] };
    await done(casework.amendCall(cast.buyer, { ...at, values, reason: 'unclear', rationale: 'Navnet var uklart.' }));
  });
  await look('changed');
  await each((at) => openAll(world, at, cast));
  await look('opened');
  await each((at) => assess(world, at, { cast, points: { [cast.enterprise]: [5, 5], [cast.rivalOrganisation]: [4, 4] } }));
  await each(async (at) => {
    const values = { reasons: 'Etter de kunngjorte kriteriene.', complaintTo: 'post@lyngfjell.example' };
    const feedback = { [cast.rivalOrganisation]: 'Vis hvordan dere måler.' };
    await done(casework.publishDecision(cast.buyer, { ...at, values, feedback }));
  });
  await look('decided');
}, 240_000);

afterAll(async () => {
  await site.close();
});

for (const kind of kinds)
  for (const language of ['nb', 'en'] as const)
    test(`no page of a ${kind} speaks of a purchase (${language})`, () => {
      const found = [...said].flatMap(([page, text]) =>
        !page.startsWith('wrongRoute') && page.includes(` ${kind} `) && page.includes(` /${language}/`)
          ? [...text.matchAll(ofPurchases)].map(({ index }) => `${page}: ${text.slice(Math.max(0, index - 60), index + 60)}`)
          : [],
      );
      expect(found).toEqual([]);
    });

test('no page leaves a word in braces', () => {
  expect([...said].filter(([, text]) => /\{\p{L}\w*\}/u.test(text)).map(([page]) => page)).toEqual([]);
});

test('a route to buy by stands in the way of a fund round and says why; a request wave asks for none', () => {
  const row = 'Velg framgangsmåte';
  const why = 'En tilskuddsrunde gir tilskudd, men framgangsmåten som er valgt, gjelder kjøp.';
  const page = (state: string, kind: Kind) => textOf(`${state} ${kind} buyer /nb/`, '/publish');
  expect(page('wrongRoute', 'fundRound')).toContain(`${row} ${why}`);
  expect(page('draft', 'fundRound')).toContain(`${row} Ferdig`);
  expect(page('draft', 'requestWave')).not.toContain(row);
});

test('the pages were there to be read', () => {
  expect(said.size).toBeGreaterThan(200);
});

/** What the page says whose name begins and ends so. */
function textOf(begins: string, ends: string): string {
  return [...said].find(([page]) => page.startsWith(begins) && page.endsWith(ends))?.[1] ?? '';
}

/** Reads every page that a reader may see in this state. */
async function look(state: string, only: RegExp = /./): Promise<void> {
  for (const [reader, email] of Object.entries(readers)) {
    const cookie = email ? await signInAs(site, email) : '';
    for (const [kind, at] of walked)
      for (const path of (await pathsOf(at, email ? 'signedIn' : 'stranger')).filter((one) => only.test(one)))
        for (const language of ['nb', 'en'] as const) {
          const address = path.startsWith('data/') ? `/${path}?language=${language}` : `/${language}/${path}`;
          const response = await fetch(site.address + address, { redirect: 'manual', headers: { Cookie: cookie } });
          const body = await response.text();
          if (response.status === 200) said.set(`${state} ${kind} ${reader} /${language}/${path}`, wordsIn(body));
        }
  }
}

async function pathsOf(at: Walked, who: 'signedIn' | 'stranger'): Promise<readonly string[]> {
  const call = await lotNow({ ...site.world, clock: site.clock }, at);
  const enquiries = await site.world.casework.waitingEnquiries(at.callId);
  const fill = { case: at.caseId, call: at.callId, question: call.questions[0]?.id ?? '', enquiry: enquiries[0]?.id ?? '' };
  const pages = addresses.filter(
    ({ file, path, plain, access }) =>
      !plain &&
      (access === 'public' || who === 'signedIn') &&
      (path.includes(':case') || path === 'w') &&
      folders.some((folder) => file.startsWith(folder)) &&
      !others.some((one) => file.startsWith(one)),
  );
  const filled = pages.map(({ path }) => Object.entries(fill).reduce((all, [name, value]) => all.replace(`:${name}`, value), path));
  return [...filled.filter((path) => !path.includes(':')), `data/calls/${at.caseId}/${at.callId}.txt`];
}

/** The sentences of a page, without what people have written in this test. */
function wordsIn(body: string): string {
  const text = body
    .replaceAll(/<(script|style|nav|footer)\b.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
  const legal = text
    // Times for a talk are offered to everybody.
    .replaceAll(/\b[Tt]ilb(?:y|yr|udt)\b/g, '…')
    // What support is not.
    .replaceAll(/løfte om (?:en )?kontrakt|promise of a contract/g, '…')
    // Where a call is started, a tender is one of the kinds.
    .replaceAll(/(?:Ny utlysning|A new call) .*?(?=Rollene dine|Your roles|$)/g, '…');
  const typed = [...Object.values(needValues), ...Object.values(callValues(dayIn('Europe/Oslo', site.clock.now())))].filter(
    (value): value is string => typeof value === 'string' && value.length > 12,
  );
  return typed.reduce((rest, value) => rest.replaceAll(value, '…'), legal);
}

async function castOf(of: TestSite): Promise<Cast> {
  const { casework } = of.world;
  const personId = await casework.addPerson({
    name: 'Bjørg Lie',
    email: 'bjørg@example.no',
    language: 'nb',
    authUserId: null,
    demoNote: null,
  });
  const named = (email: string) => actorNamed(of, email);
  const [buyer, kari, rival] = [await named('ingrid@example.no'), await named('kari@example.no'), await named('rolf@example.no')];
  return {
    buyer,
    colleague: await named('per@example.no'),
    kari,
    jonas: await named('jonas@example.no'),
    rival,
    bjorg: { personId: idOf(personId), name: 'Bjørg Lie', organisationId: null, organisationKind: null, roles: [] },
    tom: await named('tom@example.no'),
    hilde: await named('hilde@example.no'),
    municipality: buyer.organisationId ?? '',
    enterprise: kari.organisationId ?? '',
    rivalOrganisation: rival.organisationId ?? '',
  };
}
