import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../src/core/value/day.ts';
import { dayIn, instantOf } from '../../src/core/value/instant.ts';
import { startSite, type TestSite } from '../site.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, textOf, write, writeDay } from './form.ts';
import { decideAt, lotNamedAt, openLot, scoreLots, twoStages } from './lots-and-stages-calls.ts';
import { declareNoLinks, publishedCall, type PublishedCall } from './published-call.ts';
import { story } from './story.ts';

/** A call in two stages, from its public page to the award. Scripts are off unless a step says otherwise. */
let site: TestSite;
let browsing: Browsing;
let as: (card?: string) => Promise<Person>;

const how = 'Hvordan vil dere gjøre dette?';
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

describe('a call in two stages', () => {
  const step = story();
  let call: PublishedCall;
  let own = '';
  let first = '';
  let second = '';

  step('the public page tells the stages, what is asked in each, and which one is open', async () => {
    call = await publishedCall(site, twoStages);
    own = `${call.callPath}/submission`;
    const reader = await as();
    await reader.visit(call.callPath.replace('/w/', '/'));
    const text = await textOf(reader);
    expect(text).toMatch(/Forespørsel om å delta[^]*Hva har dere gjort før\?[^]*Endelige tilbud[^]*Hvordan vil dere gjøre dette\?/);
    expect(text).toContain('Det spørres om den i: endelige tilbud.');
    expect(text).not.toContain('Prisen teller 40. ');
  });

  step('an expression of interest asks no price, and its receipt says which stage it was', async () => {
    for (const name of ['Kari Moe', 'Rolf Stor', 'Jane Ward']) {
      const bidder = await as(name);
      await bidder.visit(`${own}/answers`);
      expect(await textOf(bidder)).toContain('Forespørsel om å delta');
      expect(await field(bidder.page, price).count()).toBe(0);
      await choose(bidder.page, { 'Hva slags forslag er det': 'Utfordrer' });
      await write(bidder.page, { 'Hva har dere gjort før?': `${name} har drevet dagtilbud i tre år.` });
      await bidder.press('Lagre og gå videre');
      first = lotNamedAt(bidder);
      await bidder.visit(`${own}?lot=${first}`);
      expect(await textOf(bidder)).toContain('2 av 2 obligatoriske svar er på plass.');
      await bidder.visit(`${own}/check?lot=${first}`);
      await bidder.press('Forsegle og lever');
      expect(await textOf(bidder)).toMatch(/Trinn\s+Forespørsel om å delta/);
    }
  });

  step('who goes on is chosen by points: the page, the letters and the public say so, and name nobody', async () => {
    await openLot(site, call, call);
    await declareNoLinks(site, call, team);
    await scoreLots(site, call, { 'Omsorgsløftet SA': 4, 'Storomsorg AS': 3, 'Open Door Northmoor': 2 });
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(`${call.callPath}/decision?lot=${first}`);
    const page = await textOf(ingrid);
    expect(page).toContain('Etter poengene går disse videre: Omsorgsløftet SA og Storomsorg AS.');
    for (const word of ['det valgte tilbudet', 'uvanlig lav']) expect(page).not.toContain(word);
    const letters = await decideAt(site, ingrid, `${call.callPath}/decision?lot=${first}`);
    expect(letters).toContain('Dere går videre til neste trinn');
    expect(letters).not.toContain('før da');
    expect(await textOf(ingrid)).toContain('Disse går videre');
    const reader = await as();
    await reader.visit(`/nb/cases/${call.caseId}/decision/${call.callId}?lot=${first}`);
    const shown = await textOf(reader);
    expect(shown).toContain('2 går videre');
    for (const name of ['Omsorgsløftet', 'Storomsorg', 'Open Door', 'Rangering']) expect(shown).not.toContain(name);
    const jane = await as('Jane Ward');
    await jane.visit(`${call.callPath}/letter?lot=${first}`);
    expect(await textOf(jane)).toContain('Dere går ikke videre');
    expect(await textOf(jane)).not.toContain('Karensperioden');
  });

  step('the next stage is not opened with a closing time behind, and only once from two tabs', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit('/nb/w/cases/' + call.caseId);
    await ingrid.follow(/^Åpne neste trinn/);
    await ingrid.press(/^Inviter/);
    expect(await ingrid.page.getByRole('alert').innerText()).toContain('Skriv fristen');
    const today = dayIn('Europe/Oslo', site.clock.now());
    await writeDay(ingrid.page, 'Frist for dette trinnet', `${addDays(today, -2)} 12.00`);
    await ingrid.press(/^Inviter/);
    expect(await ingrid.page.getByRole('alert').count()).toBe(1);
    expect(lotNamedAt(ingrid)).toBe(first);
    const tab = await ingrid.context.newPage();
    await tab.goto(`${call.callPath}/stage?lot=${first}`);
    for (const page of [ingrid.page, tab]) await writeDay(page, 'Frist for dette trinnet', `${addDays(today, 20)} 12.00`);
    await ingrid.press(/^Inviter/);
    await tab.getByRole('button', { name: /^Inviter/ }).click();
    await tab.waitForLoadState();
    expect(await tab.locator('main').innerText()).toContain('Neste trinn er allerede åpnet.');
    await tab.close();
    await ingrid.visit(`${call.callPath}/stage?lot=${first}`);
    expect(await textOf(ingrid)).toContain('«Endelige tilbud» er åpnet');
    await ingrid.visit(`${call.callPath}/opening`);
    expect(await textOf(ingrid)).toContain(`kl. 12.00`);
  });

  step('who is invited finds it on the page of the day and in the letter; who is not is told in one sentence', async () => {
    const kari = await as('Kari Moe');
    await kari.visit('/nb/w/mail');
    await kari.follow(/^Invitasjon/);
    const link = await kari.page.getByRole('link', { name: /submission\?lot=/ }).getAttribute('href');
    expect(link).toContain('/submission?lot=');
    await kari.visit('/nb/w');
    await kari.follow('Dere er invitert til å levere: Dagtilbud til personer med demens: Endelige tilbud');
    second = lotNamedAt(kari);
    expect(link).toContain(second);
    const jane = await as('Jane Ward');
    for (const path of ['', '/answers', '/check']) {
      await jane.visit(`${own}${path}?lot=${second}`);
      expect(await textOf(jane)).toContain('har ikke invitert virksomheten deres til «Endelige tilbud»');
      expect(await jane.page.locator('main form').count()).toBe(0);
    }
    await jane.follow('Se det dere har levert');
    await jane.follow('Forespørsel om å delta');
    await jane.follow('Se kvitteringen');
    expect(await textOf(jane)).toContain('Vi har mottatt');
  });

  step('a final tender asks a price, keeps its stage while it saves itself, and is awarded', async () => {
    const rolf = await browsing.person({ address: site.address, javaScript: 'on', locale: 'nb-NO', card: 'Rolf Stor' });
    await rolf.visit(`${own}/answers?lot=${second}`);
    expect(await field(rolf.page, 'Hva har dere gjort før?').count()).toBe(0);
    const saved = rolf.page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.url().includes(`lot=${second}`), {
      timeout: 30_000,
    });
    await write(rolf.page, { [how]: 'Skrevet av seg selv.' });
    expect((await saved).status()).toBeLessThan(400);
    const kari = await as('Kari Moe');
    for (const [person, amount] of [
      [kari, '4 000 000'],
      [await as('Rolf Stor'), '3 600 000'],
    ] as const) {
      await person.visit(`${own}/answers?lot=${second}`);
      if (person !== kari) expect(await field(person.page, how).inputValue()).toBe('Skrevet av seg selv.');
      await choose(person.page, { 'Hva slags forslag er det': 'Utfordrer' });
      await write(person.page, { [how]: 'Små, faste team.', [price]: amount });
      await person.press('Lagre og gå videre');
      await person.visit(`${own}/check?lot=${second}`);
      await person.press('Forsegle og lever');
      expect(await textOf(person)).toMatch(/Trinn\s+Endelige tilbud/);
    }
    const record = (await site.world.casework.caseFile(call.caseId))?.calls[0]?.lots.find(({ id }) => id === second);
    await openLot(site, call, { lotId: second, closesAt: record?.closesAt ?? site.clock.now() });
    const tom = await as('Tom Vik');
    await tom.visit(`${call.callPath}/assess`);
    expect(await textOf(tom)).toContain('0 av 2 vurderinger');
    expect(await textOf(tom)).toContain('Vurdert og låst før');
    await scoreLots(site, call, { 'Omsorgsløftet SA': 5, 'Storomsorg AS': 2 });
    const ingrid = await as('Ingrid Berg');
    await decideAt(site, ingrid, `${call.callPath}/decision?lot=${second}`);
    const reader = await as();
    await reader.visit(`/nb/cases/${call.caseId}/decision/${call.callId}?lot=${second}`);
    expect(await textOf(reader)).toContain('Omsorgsløftet SA ble valgt');
    await reader.visit(`/nb/cases/${call.caseId}`);
    expect(await textOf(reader)).toContain('Tilbud åpnet: Endelige tilbud');
  });

  test('every page that was visited is accessible and sound', async () => {
    expect(await browsing.findings()).toEqual([]);
  });
});
