import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareOpening } from '../../samples/worlds/prepare-opening.ts';
import { dayIn, instantOf } from '../../src/core/value/instant.ts';
import type { ProcedureKind } from '../../src/core/04-call/procedures.ts';
import { kroner } from '../partnership-walk.ts';
import { apply, roundValues } from '../rounds-walk.ts';
import { actorNamed } from '../sign-in.ts';
import { startSite, type TestSite } from '../site.ts';
import { done, needValues, routeFacts } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, textOf, unfold, write } from './form.ts';
import { decideAt, scoreLots } from './lots-and-stages-calls.ts';
import { declareNoLinks, openOnly, publishedNeed, type PublishedCall } from './published-call.ts';
import { story } from './story.ts';

/** A fund round and a request wave from the first button to what the public reads, with scripts off and with scripts on. */
describe.each(['off', 'on'] as const)('with scripts %s', (javaScript) => {
  let site: TestSite;
  let browsing: Browsing;
  let as: (card?: string) => Promise<Person>;
  const team = ['ingrid@example.no', 'per@example.no', 'bjorg@example.no', 'tom@example.no', 'hilde@example.no'];

  beforeAll(async () => {
    site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
    browsing = await startBrowser();
    as = castOf(browsing, { address: site.address, javaScript, locale: 'nb-NO' });
  });

  afterAll(async () => {
    await browsing.close();
    await site.close();
  });

  /** A case with a public need and people who work on it; the call is started with the button of its kind. */
  async function started(kind: Extract<ProcedureKind, 'fundRound' | 'requestWave'>, button: string): Promise<PublishedCall> {
    const { casework } = site.world;
    const actor = await actorNamed(site, 'ingrid@example.no');
    const title = 'Møteplasser for voksne som bor alene';
    const summary = 'Mange voksne bor alene og mangler et sted å møtes.';
    const caseId = await publishedNeed(site, { ...needValues, title, summary, whoLacks: 'Rundt 900 voksne.' });
    if (kind === 'fundRound')
      await done(
        casework.chooseRoute(actor, { caseId, facts: routeFacts, choice: { routeId: 'NO-10', reason: 'Vi støtter, og kjøper ikke.' } }),
      );
    for (const [email, role] of [
      ['ingrid@example.no', 'opener'],
      ['per@example.no', 'opener'],
      ['bjorg@example.no', 'assessor'],
      ['tom@example.no', 'chair'],
      ['hilde@example.no', 'assessor'],
    ] as const)
      await done(casework.giveRole(actor, { caseId, email, role }));
    const casePath = `/nb/w/cases/${caseId}`;
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(casePath);
    expect(await ingrid.page.getByRole('button', { name: 'Start en konkurranse' }).count()).toBe(0);
    if (kind === 'requestWave') await unfold(ingrid.page, 'Andre slags utlysninger');
    await ingrid.press(button);
    const callId = /calls\/([^/?#]+)/.exec(ingrid.page.url())?.[1] ?? '';
    const asked = { title: 'Møteplasser', description: 'Et sted der folk kan komme uten å melde seg på.' };
    const values = { ...roundValues(dayIn('Europe/Oslo', site.clock.now()), kroner(1_000_000)), ...asked };
    // A form of some forty fields: what is typed into each is the business of other journeys.
    await done(casework.saveCall(actor, { caseId, callId, values, version: null }));
    return { caseId, callId, closesAt: values.closesAt ?? site.clock.now(), casePath, callPath: `${casePath}/calls/${callId}` };
  }

  async function published(call: PublishedCall): Promise<void> {
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(call.callPath);
    await ingrid.press('Lagre og se over før kunngjøring');
    const buyer = await actorNamed(site, 'ingrid@example.no');
    await prepareOpening(site.world.casework, { buyer, openers: [buyer, await actorNamed(site, 'per@example.no')] }, call);
    await ingrid.visit(`${call.callPath}/publish`);
    await ingrid.press(/^Kunngjør/);
    expect(new URL(ingrid.page.url()).pathname, await textOf(ingrid)).toBe(call.casePath);
  }

  /** Whether the purpose of the enterprise is bound, as it says itself. */
  async function tellMission(missionLocked: 'yes' | 'no'): Promise<void> {
    const kari = await actorNamed(site, 'kari@example.no');
    const standing = (await site.world.casework.ownProfile(kari))?.statements.find(({ topic }) => topic === 'mission');
    const evidenceDate = dayIn('Europe/Oslo', site.clock.now());
    const behind = { evidenceClass: 'C', shownBy: 'Vedtektene § 2', evidenceDate, evidenceExpires: null, reader: 'buyers' } as const;
    const written = { topic: 'mission', values: { missionLocked }, behind } as const;
    await done(site.world.casework.stateOfSelf(kari, { written, replaces: standing?.id ?? null, language: 'nb' }));
  }

  async function assessed(call: PublishedCall, points: Readonly<Record<string, number>>): Promise<void> {
    await openOnly(site, call);
    await declareNoLinks(site, call, team);
    await scoreLots(site, call, points);
  }

  describe('a fund round', () => {
    const step = story();
    let call: PublishedCall;

    step('its form asks for no price and no lots, and it is published', async () => {
      call = await started('fundRound', 'Start en tilskuddsrunde');
      const ingrid = await as('Ingrid Berg');
      await ingrid.visit(call.callPath);
      expect(await field(ingrid.page, 'Tittel på runden').count()).toBe(1);
      const form = await textOf(ingrid);
      for (const absent of ['Hvordan pris blir til poeng', 'Delkontrakter', 'Trinn', 'Hvor mange som blir valgt til slutt'])
        expect(form, absent).not.toContain(absent);
      await published(call);
      const reader = await as();
      await reader.visit(call.callPath.replace('/w/', '/'));
      expect(await textOf(reader)).toContain('Beløpet dere søker om');
      expect(await textOf(reader)).not.toMatch(/\btilbud|konkurrans|\bpris/i);
    });

    step('an application without an amount is not sealed; with one it is, and says so in its own words', async () => {
      const kari = await as('Kari Moe');
      const own = `${call.callPath}/submission`;
      await tellMission('yes');
      await kari.visit(own);
      expect(await textOf(kari)).toMatch(/Profilen deres følger med[\s\S]*Den har ett utsagn\./);
      await kari.visit(`${own}/answers`);
      await choose(kari.page, { 'Hva slags forslag er det': 'Sporhund' });
      await write(kari.page, { 'Hva vil dere gjøre?': 'Åpent hus hver tirsdag.', 'Hvem får det bedre?': 'De som bor alene.' });
      await kari.press('Lagre og gå videre');
      await kari.visit(`${own}/check`);
      expect(await textOf(kari)).toContain('Beløpet mangler');
      await kari.press('Forsegle og lever');
      expect(await kari.page.getByRole('alert').innerText()).toMatch(/beløp/i);
      await kari.visit(`${own}/answers`);
      await write(kari.page, { 'Beløpet dere søker om': '1 000 001' });
      await kari.press('Lagre og gå videre');
      await kari.visit(`${own}/check`);
      await kari.press('Forsegle og lever');
      expect(await kari.page.getByRole('alert').innerText()).toContain('mer enn det er i hele runden');
      await kari.visit(`${own}/answers`);
      await write(kari.page, { 'Beløpet dere søker om': '600 000' });
      await kari.press('Lagre og gå videre');
      await kari.visit(`${own}/check`);
      await kari.press('Forsegle og lever');
      expect(await textOf(kari)).toContain('Vi har mottatt søknaden');
      const rolf = await actorNamed(site, 'rolf@example.no');
      await done(apply({ ...site.world, clock: site.clock }, call, { actor: rolf, amount: kroner(500_000) }));
    });

    step('the buyer sees how far the money reaches, and decides; whom it did not reach is told so', async () => {
      await openOnly(site, call);
      await declareNoLinks(site, call, team);
      // What is said after the closing time is not what went along.
      await tellMission('no');
      const bjorg = await as('Bjørg Hansen');
      await bjorg.visit(`${call.callPath}/assess?view=submission`);
      await bjorg.page
        .getByRole('link', { name: /Omsorgsløftet SA/ })
        .first()
        .click();
      await unfold(bjorg.page, 'Hva Omsorgsløftet SA sier om seg selv, slik det sto');
      expect(await textOf(bjorg)).toMatch(/Formålet er bundet\s+Vist/);
      await scoreLots(site, call, { 'Omsorgsløftet SA': 4, 'Storomsorg AS': 3 });
      const ingrid = await as('Ingrid Berg');
      await ingrid.visit(`${call.callPath}/decision`);
      expect(await textOf(ingrid)).toContain('Pengene rekker til');
      const letters = await decideAt(site, ingrid, `${call.callPath}/decision`);
      expect(letters).toContain('tilskudd');
      expect(letters).not.toMatch(/karens|kontrakt|\btilbud/i);
      const rolf = await as('Rolf Stor');
      await rolf.visit(`${call.callPath}/letter`);
      expect(await textOf(rolf)).toMatch(/pengene/i);
    });

    step('everybody can read who got what, and the first grant is signed at once', async () => {
      const reader = await as();
      await reader.visit(`/nb/cases/${call.caseId}/decision/${call.callId}`);
      expect(await textOf(reader)).toContain('600 000');
      expect(await textOf(reader)).not.toMatch(/\btilbud|konkurrans|\bpris|karens/i);
      const ingrid = await as('Ingrid Berg');
      await ingrid.visit(call.casePath);
      await ingrid.follow(/Signer tilskuddsavtalen med Omsorgsløftet SA/);
      await write(ingrid.page, { 'Punkt i avtalen': 'Punkt 3: åpningstider' });
      await ingrid.press('Gå videre og se over');
      await ingrid.press('Signer og publiser');
      await reader.visit(`/nb/cases/${call.caseId}`);
      expect(await textOf(reader)).toContain('Punkt 3: åpningstider');
    });
  });

  describe('a request wave', () => {
    const step = story();
    let call: PublishedCall;

    step('needs no route, says by when the board must have considered all, and is published', async () => {
      call = await started('requestWave', 'Start en forespørselsrunde');
      await published(call);
      const reader = await as();
      await reader.visit(call.callPath.replace('/w/', '/'));
      const page = await textOf(reader);
      expect(page).toMatch(/[Ss]tyret/);
      expect(page).not.toMatch(/\btilbud|konkurrans|\bpris|beløp/i);
    });

    step('requests ask for no money; every one that is not set aside is supported, and nothing can be signed', async () => {
      const kari = await as('Kari Moe');
      await kari.visit(`${call.callPath}/submission/answers`);
      expect(await textOf(kari)).not.toMatch(/beløp|pris/i);
      const whole = { ...site.world, clock: site.clock };
      for (const email of ['kari@example.no', 'rolf@example.no'])
        await done(apply(whole, call, { actor: await actorNamed(site, email), amount: null }));
      await assessed(call, { 'Omsorgsløftet SA': 4, 'Storomsorg AS': 2 });
      const ingrid = await as('Ingrid Berg');
      const letters = await decideAt(site, ingrid, `${call.callPath}/decision`);
      expect(letters).toMatch(/støtte/i);
      expect(letters).not.toMatch(/\btilbud|karens/i);
      await ingrid.visit(call.casePath);
      expect(await ingrid.page.getByRole('link', { name: /[Ss]igner/ }).count()).toBe(0);
      const reader = await as();
      await reader.visit(`/nb/cases/${call.caseId}/decision/${call.callId}`);
      const page = await textOf(reader);
      for (const name of ['Omsorgsløftet SA', 'Storomsorg AS']) expect(page).toContain(name);
      expect(page).toMatch(/Styret behandlet alle forespørslene \d+ dager før fristen/);
      expect(page).not.toMatch(/\btilbud|konkurrans|\bpris|karens/i);
    });
  });

  test('every page that was visited is accessible and sound', async () => {
    expect(await browsing.findings()).toEqual([]);
  });
});
