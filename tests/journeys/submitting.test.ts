import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyCommand } from '../../src/cli/verify.ts';
import { epochMillis, instantOf } from '../../src/core/value/instant.ts';
import { actorNamed } from '../sign-in.ts';
import { startSite, type TestSite } from '../site.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, group, textOf, write } from './form.ts';
import { publishedCall, type PublishedCall } from './published-call.ts';

/** From the requirements to the receipt, with everything that goes wrong on the way: scripts off first, then on. */
let site: TestSite;
let browsing: Browsing;
let as: (card?: string) => Promise<Person>;
let call: PublishedCall;
let own = '';

const attest = 'Politiattest for alle som skal være sammen med brukerne';
const insurance = 'Ansvarsforsikring';
const how = 'Hvordan vil dere gjøre dette?';
const jobs = 'Hvor mange arbeidsplasser lover dere til folk som står utenfor?';
const price = 'Pris for hele perioden';

beforeAll(async () => {
  site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  browsing = await startBrowser();
  as = castOf(browsing, { address: site.address, javaScript: 'off', locale: 'nb-NO' });
  call = await publishedCall(site, {
    requirements: [
      { id: null, kind: 'staff', title: attest, reason: 'Brukerne kan ikke alltid si fra selv.' },
      { id: null, kind: 'insurance', title: insurance, reason: 'Folk blir kjørt.' },
    ],
  });
  own = `${call.callPath}/submission`;
});

afterAll(async () => {
  await browsing.close();
  await site.close();
});

/** What lies in the draft of Omsorgsløftet. */
async function draft() {
  const found = await site.world.casework.ownSubmission(await actorNamed(site, 'kari@example.no'), call);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.value;
}

/** The same file of the site as the person's browser would save it. */
async function download(person: Person, path: string): Promise<Buffer> {
  const response = await person.context.request.get(site.address + path);
  expect(response.status(), path).toBe(200);
  return response.body();
}

describe('with scripts off', () => {
  test('all questions come as a Word document and as text, before anybody signs in', async () => {
    const reader = await as();
    await reader.visit(call.callPath.replace('/w/', '/'));
    const link = reader.page.getByRole('link', { name: 'Alle spørsmålene som Word-dokument', exact: true });
    const folder = mkdtempSync(join(tmpdir(), 'docx-'));
    writeFileSync(join(folder, 'a.docx'), await download(reader, (await link.getAttribute('href')) ?? ''));
    const script = `
import json, sys, zipfile, xml.etree.ElementTree as E
w = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
parts = {n: E.fromstring(z.read(n)) for n in z.namelist()}
d = parts['word/document.xml']
heads = [''.join(t.text or '' for t in p.iter(w + 't')) for p in d.iter(w + 'p') if p.find(f'{w}pPr/{w}pStyle').get(w + 'val') == 'Heading2']
print(json.dumps({'heads': heads, 'lang': parts['word/styles.xml'].find(f'.//{w}lang').get(w + 'val'), 'text': ''.join(t.text or '' for t in d.iter(w + 't'))}))`;
    const read = JSON.parse(execFileSync('python3', ['-c', script, join(folder, 'a.docx')], { encoding: 'utf8' })) as Record<
      string,
      string
    >; // printed above
    rmSync(folder, { recursive: true });
    expect(read['heads']).toEqual([
      attest,
      insurance,
      `1. ${how}`,
      `2. ${jobs}`,
      'Leverer dere alene eller sammen med andre',
      'Hva slags forslag er det',
      price,
    ]);
    expect(read['lang']).toBe('nb-NO');
    for (const part of ['kl.\u00a013.00 norsk tid', 'Inntil 400 ord', 'Løsning', '45']) expect(read['text']).toContain(part);
    const text = (await download(reader, `/data/calls/${call.caseId}/${call.callId}.txt?language=en`)).toString();
    expect(text).toContain('Up to 400 words');
    expect((await reader.context.request.get(`${site.address}/data/calls/${call.caseId}/x.docx`)).status()).toBe(404);
  });

  test('each requirement is confirmed with what shows it; the ones left are named', async () => {
    const kari = await as('Kari Moe');
    await kari.visit(own);
    expect(await textOf(kari)).toContain('0 av 2 er bekreftet.');
    await kari.follow('Bekreft kravene');
    await choose(kari.page, { [attest]: 'Vi oppfyller kravet' });
    await write(group(kari.page, attest).first(), { 'Hva som viser det': 'Alle fem har vist attest.' });
    await kari.press('Lagre og kom tilbake senere');
    const text = await textOf(kari);
    expect(text).toContain(`1 av 2 er bekreftet. Ikke besvart: ${insurance}.`);
    expect(await kari.page.getByRole('region', { name: 'Utkast' }).innerText()).toContain(
      'Klokka vår da siden ble laget: 09.00.00 norsk tid',
    );
  });

  test('a text that was deleted is brought back from an earlier version', async () => {
    const kari = await as('Kari Moe');
    await kari.visit(`${own}/answers`);
    await choose(kari.page, { 'Hva slags forslag er det': 'Utfordrer' });
    await write(kari.page, { [how]: 'Små, faste team som henter folk selv.', [jobs]: 'To faste stillinger.', [price]: '4 000 000' });
    await kari.press('Lagre og gå videre');
    site.clock.advance(30_000);
    await kari.visit(`${own}/answers`);
    await write(kari.page, { [how]: '' });
    await kari.press('Lagre og gå videre');
    await kari.visit(`${own}/versions`);
    expect(await textOf(kari)).toContain(how);
    await kari.after(() =>
      kari.page
        .getByRole('link', { name: /^mandag 1\. juni 2026/ })
        .first()
        .click(),
    );
    expect(await textOf(kari)).toContain('Små, faste team som henter folk selv.');
    await kari.press(/^Hent tilbake denne teksten\s*: Hvordan vil dere/);
    expect(await textOf(kari)).toContain('Hentet tilbake. Ingenting er sendt.');
    await kari.visit(`${own}/answers`);
    expect(await field(kari.page, how).inputValue()).toBe('Små, faste team som henter folk selv.');
  });

  test('sealing with a gap warns by name and is not stopped; who submits is part of it', async () => {
    const kari = await as('Kari Moe');
    await kari.visit(`${own}/check`);
    const text = await textOf(kari);
    expect(text).toContain('Du kan levere, men ett krav er ikke bekreftet');
    expect(text).toContain(`Gå til: ${insurance}`);
    expect(text).toContain('Hvem som leverer');
    await kari.press('Lever likevel');
    expect(await textOf(kari)).toContain('Vi har mottatt tilbudet');
    expect((await draft()).unsentChanges).toBe(false);
  });

  test('the receipt is a file that the command and the page both check, and a changed one does not hold', async () => {
    const kari = await as('Kari Moe');
    await kari.visit(`${own}/receipt`);
    const href = await kari.page.getByRole('link', { name: 'Last ned kvitteringen som fil' }).getAttribute('href');
    const receipt = (await download(kari, href ?? '')).toString();
    expect(await verifyCommand.run(receipt, {})).toMatchObject({ status: 0, output: { valid: true, inTime: true } });
    const reader = await as();
    const bring = async (text: string) => {
      await reader.visit('/nb/verify');
      const buffer = Buffer.from(text);
      await reader.page
        .getByLabel('Eller kvitteringen som fil')
        .setInputFiles({ name: 'receipt.json', mimeType: 'application/json', buffer });
      await reader.press('Kontroller filen');
      return textOf(reader);
    };
    expect(await bring(receipt)).toContain('Kvitteringen er ekte');
    expect(await bring(receipt.replace('Omsorgsløftet', 'Storomsorg'))).toContain('Kvitteringen holder ikke');
    expect(await bring('{}')).toContain('Denne er ingen kvittering');
  });

  test('two tabs and the back button: a stale tab is told, nothing is lost, and the newest that was sealed counts', async () => {
    const kari = await as('Kari Moe');
    const stale = await kari.context.newPage();
    await stale.goto(`${own}/answers`);
    await kari.visit(`${own}/answers`);
    await write(kari.page, { [jobs]: 'Tre faste stillinger.' });
    await kari.press('Lagre og gå videre');
    await field(stale, jobs).fill('Fire faste stillinger.');
    await stale.getByRole('button', { name: 'Lagre og gå videre' }).click();
    expect(await stale.getByRole('main').innerText()).toContain('Noen andre endret dette mens du skrev');
    expect(await field(stale, jobs).inputValue()).toBe('Fire faste stillinger.');
    expect((await draft()).unsentChanges).toBe(true);
    // The other tab seals; then its back button leads to a form as it was, and what is saved from there is a change, not a submission.
    await kari.visit(`${own}/check`);
    site.clock.advance(1_000);
    await kari.press('Lever likevel');
    const first = await site.world.casework.ownReceipt(await actorNamed(site, 'kari@example.no'), call);
    await kari.after(async () => {
      await kari.page.goBack();
    });
    await kari.visit(`${own}/answers`);
    await write(kari.page, { [jobs]: 'Fem faste stillinger.' });
    await kari.press('Lagre og kom tilbake senere');
    expect(await textOf(kari)).toContain('De siste endringene er ikke levert');
    await kari.visit(`${own}/check`);
    site.clock.advance(1_000);
    await kari.press('Lever likevel');
    const second = await site.world.casework.ownReceipt(await actorNamed(site, 'kari@example.no'), call);
    expect(second?.digest).not.toBe(first?.digest);
    const sealed = await site.world.casework.earlierVersions(await actorNamed(site, 'kari@example.no'), call);
    const all = sealed.map(({ written }) => JSON.stringify(written)).join(' ');
    for (const text of ['To faste', 'Tre faste', 'Fem faste']) expect(all).toContain(text);
    await stale.close();
  });

  test('an answer given before is copied into another call, marked with where it comes from', async () => {
    const other = await publishedCall(site, { title: 'Dagtilbud i Nordlia' });
    const kari = await as('Kari Moe');
    await kari.visit(`${other.callPath}/submission/answers`);
    await kari.follow(/^Bruk et tidligere svar\s*: Hvor mange/);
    const text = await textOf(kari);
    expect(text.indexOf('Fem faste stillinger.')).toBeLessThan(text.indexOf('Små, faste team'));
    await kari.press(/^Kopier til svaret\s*: Hvor mange/);
    expect(await field(kari.page, jobs).inputValue()).toBe('Fem faste stillinger.');
    expect(await textOf(kari)).toContain('fra «Dagtilbud til personer med demens»');
    const rolf = await as('Rolf Stor');
    await rolf.visit(`${other.callPath}/submission/answers`);
    expect(await rolf.page.getByRole('link', { name: /Bruk et tidligere svar/ }).count()).toBe(0);
  });

  test('too late by less than a second is told to the millisecond, and what was sealed still counts', async () => {
    const kari = await as('Kari Moe');
    await kari.visit(`${own}/check`);
    site.clock.set(instantOf(epochMillis(call.closesAt) + 214));
    await kari.press('Lever likevel');
    const text = await textOf(kari);
    expect(text).toContain('kl. 13.00.00,000 norsk tid');
    expect(text).toContain('kl. 13.00.00,214 norsk tid');
    expect(text).toContain('gjelder fortsatt');
  });
});

describe('with scripts on', () => {
  let next: PublishedCall;
  let kari: Person;

  beforeAll(async () => {
    next = await publishedCall(site, { title: 'Kveldstilbud' });
    kari = await browsing.person({ address: site.address, javaScript: 'on', locale: 'nb-NO', card: 'Kari Moe' });
  });

  /** As when somebody switches to another tab: what is typed is sent at once. */
  const leave = () =>
    kari.page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
  const strip = () => kari.page.getByRole('region', { name: 'Utkast' });

  test('when saving fails the strip says that nothing is lost, and the text is offered after the page was loaded again', async () => {
    await kari.visit(`${next.callPath}/submission/answers`);
    await strip()
      .getByText(/^Klokka vår: \d\d\.\d\d\.\d\d norsk tid$/)
      .waitFor();
    await kari.context.setOffline(true);
    await field(kari.page, how).fill('Skrevet uten nett.');
    await leave();
    await strip().getByText('Ingenting er tapt').waitFor();
    await kari.context.setOffline(false);
    await kari.visit(`${next.callPath}/submission/answers`);
    expect(await field(kari.page, how).inputValue()).toBe('');
    await kari.page.getByText('Denne nettleseren har tekst som aldri ble lagret').waitFor();
    await kari.page.getByRole('button', { name: 'Sett inn det jeg skrev' }).click();
    expect(await field(kari.page, how).inputValue()).toBe('Skrevet uten nett.');
    await leave();
    await kari.page.locator('.autosave[data-outcome="saved"]').waitFor();
    await kari.visit(`${next.callPath}/submission/answers`);
    expect(await field(kari.page, how).inputValue()).toBe('Skrevet uten nett.');
    expect(await kari.page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('twofold-unsent')))).toEqual([]);
    expect(await textOf(kari)).not.toContain('aldri ble lagret');
  });

  test('the clock speaks once when five minutes are left, and not before', async () => {
    site.clock.set(instantOf(epochMillis(next.closesAt) - 301_500));
    await kari.visit(`${next.callPath}/submission`);
    const spoken = kari.page.locator('.status-strip [role="status"]');
    expect(await spoken.innerText()).toBe('');
    await kari.page.getByText('5 minutter igjen til fristen.').waitFor();
    await strip()
      .getByText(/^Klokka vår: 12\.5[45]\.\d\d norsk tid$/)
      .waitFor();
  });
});

test('no page of this journey had a fault', async () => {
  expect(await browsing.findings()).toEqual([]);
});
