import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePassphrase } from '../../samples/worlds/prepare-opening.ts';
import { dayIn, epochMillis, instantOf } from '../../src/core/value/instant.ts';
import { actorNamed } from '../sign-in.ts';
import { startSite, type TestSite } from '../site.ts';
import { callValues, done, needValues, routeFacts } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, group, textOf, write } from './form.ts';
import { decideAt, lotNamedAt, scoreLots } from './lots-and-stages-calls.ts';
import { ownPassphrase, prepareKeys } from './prepare-keys.ts';
import { declareNoLinks, publishedNeed, type PublishedCall } from './published-call.ts';
import { story } from './story.ts';

/** A call divided into lots that are opened apart, from its form to its public decisions, with scripts off. */
let site: TestSite;
let browsing: Browsing;
let as: (card?: string) => Promise<Person>;

const how = 'Hvordan vil dere gjøre dette?';
const jobs = 'Hvor mange arbeidsplasser lover dere til folk som står utenfor?';
const price = 'Pris for hele perioden';
const team = ['ingrid@example.no', 'per@example.no', 'bjorg@example.no', 'tom@example.no', 'hilde@example.no'];

beforeAll(async () => {
  site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  browsing = await startBrowser();
  as = castOf(browsing, { address: site.address, javaScript: 'off', locale: 'nb-NO' });
});

afterAll(async () => {
  await browsing.close();
  await site.close();
});

/** Goes to the same page in the other language and comes back. */
async function switchLanguage(person: Person, link: string): Promise<void> {
  await person.after(() => person.page.getByRole('link', { name: link, exact: true }).first().click());
}

describe('a call of two lots', () => {
  const step = story();
  let call: PublishedCall;
  let own = '';
  let day = '';
  let drive = '';

  step('lots are written row by row; one left out goes, and a row that lacks something is named', async () => {
    const { casework } = site.world;
    const actor = await actorNamed(site, 'ingrid@example.no');
    const caseId = await publishedNeed(site, needValues);
    await done(casework.chooseRoute(actor, { caseId, facts: routeFacts, choice: { routeId: 'NO-1', reason: 'Under terskelverdien.' } }));
    const { callId } = await done(casework.startCall(actor, { caseId, kind: 'tender' }));
    const values = { ...callValues(dayIn('Europe/Oslo', site.clock.now())), priceFloor: null, priceCeiling: null };
    await done(casework.saveCall(actor, { caseId, callId, values, version: null }));
    for (const [email, role] of [
      ['ingrid@example.no', 'opener'],
      ['per@example.no', 'opener'],
      ['bjorg@example.no', 'assessor'],
      ['tom@example.no', 'chair'],
      ['hilde@example.no', 'assessor'],
    ] as const)
      await done(casework.giveRole(actor, { caseId, email, role }));
    const casePath = `/nb/w/cases/${caseId}`;
    call = { caseId, callId, closesAt: values.closesAt ?? site.clock.now(), casePath, callPath: `${casePath}/calls/${callId}` };
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(call.callPath);
    await ingrid.press(/^Legg til delkontrakt$/i);
    await ingrid.press(/^Legg til delkontrakt$/i);
    for (const [row, name, value] of [
      [1, 'Dagtilbud', '2 000 000'],
      [3, 'Kjøring', '1 000 000'],
    ] as const)
      await write(group(ingrid.page, `Delkontrakt ${row}`), { 'Navn på delkontrakten': name, 'Anslått verdi av delkontrakten': value });
    await write(group(ingrid.page, 'Delkontrakt 1'), {
      'Hva den omfatter': 'Dagene på senteret.',
      'Gulv i prisskalaen': '1 000 000',
      'Tak i prisskalaen': '4 000 000',
    });
    await ingrid.page.getByRole('radio', { name: /^Hver for seg/ }).check();
    await ingrid.press('Lagre og se over før kunngjøring');
    expect(new URL(ingrid.page.url()).pathname, await textOf(ingrid)).toMatch(/publish$/);
    await prepareKeys('nb', call.callPath, { buyer: ingrid, openers: [ingrid, await as('Per Lund')] });
    await ingrid.visit(`${call.callPath}/publish`);
    await ingrid.press('Kunngjør konkurransen');
    const problems = await ingrid.page.getByRole('alert').innerText();
    expect(problems).toContain('Skriv hva delkontrakten omfatter');
    expect(problems).toContain('Delkontrakt 2');
    await ingrid.visit(call.callPath);
    expect(await group(ingrid.page, 'Delkontrakt 3').count()).toBe(0);
    await write(group(ingrid.page, 'Delkontrakt 2'), {
      'Hva den omfatter': 'Turene hjem.',
      'Gulv i prisskalaen': '500 000',
      'Tak i prisskalaen': '2 000 000',
    });
    await ingrid.press('Lagre og se over før kunngjøring');
    await ingrid.press('Kunngjør konkurransen');
    expect(new URL(ingrid.page.url()).pathname).toBe(casePath);
    own = `${call.callPath}/submission`;
  });

  async function fill(person: Person, lot: string, amount: string): Promise<void> {
    await person.visit(`${own}/answers?lot=${lot}`);
    await choose(person.page, { 'Hva slags forslag er det': 'Utfordrer' });
    await write(person.page, { [how]: `Slik gjør vi det for ${amount}.`, [jobs]: 'To stillinger.', [price]: amount });
    await person.press('Lagre og gå videre');
    expect(lotNamedAt(person)).toBe(lot);
  }

  step('a bidder sees the lots, chooses one, and every page and language stays with it', async () => {
    const reader = await as();
    await reader.visit(call.callPath.replace('/w/', '/'));
    for (const part of ['2 delkontrakter', 'Dagene på senteret.', 'Turene hjem.', 'åpnes én for én'])
      expect(await textOf(reader)).toContain(part);
    const kari = await as('Kari Moe');
    await kari.visit(own);
    expect(await textOf(kari)).toContain('Velg delkontrakt');
    await kari.follow('Kjøring');
    drive = lotNamedAt(kari);
    await kari.visit(own);
    await kari.follow('Dagtilbud');
    day = lotNamedAt(kari);
    expect(day).not.toBe(drive);
    await fill(kari, day, '1 900 000');
    for (const path of ['', '/answers', '/files', '/check', '/versions', '/withdraw', '/receipt']) {
      await kari.visit(`${own}${path}?lot=${day}`);
      const links = await kari.page.locator(`main a[href*="${call.callId}/submission"], .status-strip a[href*="/submission"]`).all();
      for (const link of links) expect(await link.getAttribute('href'), path).toContain(`lot=${day}`);
      for (const form of await kari.page.locator('main form').all())
        expect((await form.getAttribute('action')) ?? `lot=${day}`).toContain(day);
      expect(await textOf(kari)).toContain(path === '/receipt' ? 'kvittering' : 'Dagtilbud');
      await switchLanguage(kari, 'English');
      expect(lotNamedAt(kari), path).toBe(day);
    }
  });

  step('both are sealed; one is replaced and the other withdrawn, each with its own receipt', async () => {
    const kari = await as('Kari Moe');
    await kari.visit(`${own}/check?lot=${day}`);
    await kari.press('Forsegle og lever');
    const first = await textOf(kari);
    await fill(kari, drive, '900 000');
    await kari.visit(`${own}/check?lot=${drive}`);
    await kari.press('Forsegle og lever');
    const second = await textOf(kari);
    const codeIn = (text: string) => /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text)?.[0];
    expect(codeIn(first)).not.toBe(codeIn(second));
    expect(second).toContain('Dagtilbud til personer med demens: Kjøring');
    await fill(kari, day, '1 800 000');
    expect(await kari.page.locator('.status-strip').innerText()).toContain('De siste endringene');
    await kari.visit(`${own}/check?lot=${day}`);
    await kari.press('Forsegle og lever');
    await kari.visit(`${own}/withdraw?lot=${drive}`);
    await kari.press('Trekk tilbudet');
    expect(lotNamedAt(kari)).toBe(drive);
    await kari.visit('/nb/w');
    const today = await textOf(kari);
    expect(today).toContain('Levert: Dagtilbud til personer med demens: Dagtilbud');
    expect(today).toContain('Gjør ferdig og lever: Dagtilbud til personer med demens: Kjøring');
    await kari.visit(`${call.callPath}/lots/submission`);
    expect(await textOf(kari)).toMatch(/Levert[^]*Trukket/);
    const rolf = await as('Rolf Stor');
    for (const [lot, amount] of [
      [day, '1 500 000'],
      [drive, '1 500 000'],
    ] as const) {
      await fill(rolf, lot, amount);
      await rolf.visit(`${own}/check?lot=${lot}`);
      await rolf.press('Forsegle og lever');
    }
  });

  step('what was typed in two tabs is neither lost nor put into the other lot', async () => {
    const kari = await as('Kari Moe');
    const tab = await kari.context.newPage();
    await tab.goto(`${own}/answers?lot=${drive}`);
    await fill(kari, drive, '950 000');
    await field(tab, how).fill('Skrevet i den andre fanen.');
    await tab.getByRole('button', { name: 'Lagre og gå videre' }).click();
    await tab.waitForLoadState();
    expect(new URL(tab.url()).searchParams.get('lot')).toBe(drive);
    expect(await tab.locator('main').innerText()).toContain('950 000');
    await tab.goBack();
    await tab.close();
    await kari.visit(`${own}/answers?lot=${day}`);
    expect(await field(kari.page, how).inputValue()).toBe('Slik gjør vi det for 1 800 000.');
  });

  step('the closing time refuses for the lot it is about, and its receipt still counts', async () => {
    const rolf = await as('Rolf Stor');
    await fill(rolf, drive, '1 400 000');
    await rolf.visit(`${own}/check?lot=${drive}`);
    site.clock.set(instantOf(epochMillis(call.closesAt) + 41_000));
    await rolf.press('Forsegle og lever');
    expect(await textOf(rolf)).toContain('kl. 13.00.41');
    await rolf.visit(`${own}/receipt?lot=${drive}`);
    expect(await textOf(rolf)).toContain('Dagtilbud til personer med demens: Kjøring');
  });

  step('one lot is opened by itself, scored and decided; the other is stopped', async () => {
    for (const name of ['Ingrid Berg', 'Per Lund']) {
      const opener = await as(name);
      await opener.visit(`${call.callPath}/opening`);
      await opener.follow('Dagtilbud');
      expect(lotNamedAt(opener)).toBe(day);
      await write(opener.page, { [ownPassphrase.nb]: samplePassphrase });
      await opener.press(name === 'Per Lund' ? /åpne/i : 'Godkjenn åpningen');
    }
    await declareNoLinks(site, call, team);
    const tom = await as('Tom Vik');
    await tom.visit(`${call.callPath}/assess`);
    expect(await tom.page.getByRole('heading', { name: 'Dagtilbud', exact: true }).count()).toBeGreaterThan(0);
    expect(await textOf(tom)).not.toContain('Kjøring');
    await scoreLots(site, call, { 'Omsorgsløftet SA': 4, 'Storomsorg AS': 3 });
    const ingrid = await as('Ingrid Berg');
    const letters = await decideAt(site, ingrid, `${call.callPath}/decision?lot=${day}`);
    expect(letters).toContain('Dagtilbud til personer med demens: Dagtilbud');
    expect(lotNamedAt(ingrid)).toBe(day);
    await ingrid.visit(`${call.callPath}/cancel?lot=${drive}`);
    await choose(ingrid.page, { 'Hvorfor avlyser dere?': 'Behovet er endret' });
    await write(ingrid.page, { 'Forklar det for dem som har lagt ned arbeid': 'Kommunen kjører selv.' });
    await ingrid.press('Se over før dere avlyser');
    await ingrid.press(/og send brevene$/);
    const rolf = await as('Rolf Stor');
    await rolf.visit(`${call.callPath}/letter?lot=${day}`);
    await choose(rolf.page, { 'Hva klager dere på?': 'Begrunnelsen mangler' });
    await write(rolf.page, { 'Hva mener dere er feil, og hva bør gjøres?': 'Vi har en plan for helgene.' });
    await rolf.press('Send klagen');
    expect(lotNamedAt(rolf)).toBe(day);
    expect(await textOf(rolf)).toContain('Vi har mottatt klagen.');
  });

  step('the public finds each lot with its own decision, file and reason', async () => {
    const reader = await as();
    await reader.visit(call.callPath.replace('/w/', '/'));
    expect(await textOf(reader)).toMatch(/Dagtilbud\s+Avgjort[^]*Kjøring\s+Avlyst/);
    await reader.follow('Se beslutningen: Dagtilbud');
    expect(lotNamedAt(reader)).toBe(day);
    expect(await textOf(reader)).toContain('Klage 1');
    const csv = await reader.page.getByRole('link', { name: /CSV/ }).first().getAttribute('href');
    expect(csv).toContain(day);
    expect(await (await reader.context.request.get(`${site.address}${csv ?? ''}`)).text()).toContain('Omsorgsløftet SA');
    const other = await reader.context.request.get(`${site.address}/nb/cases/${call.caseId}/decision/${call.callId}?lot=${drive}`);
    expect(other.status()).toBe(404);
    await reader.visit(`/nb/cases/${call.caseId}`);
    expect(await textOf(reader)).toContain('Kommunen kjører selv.');
  });

  test('every page that was visited is accessible and sound', async () => {
    expect(await browsing.findings()).toEqual([]);
  });
});
