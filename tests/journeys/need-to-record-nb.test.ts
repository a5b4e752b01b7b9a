import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/core/value/day.ts';
import { dayIn, epochMillis, instantIn, instantOf } from '../../src/core/value/instant.ts';
import { validateOcds } from '../../src/standards/ocds/validate.ts';
import { startSite, type TestSite } from '../site.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, group, textOf, unfold, write, writeDay } from './form.ts';
import { samplePassphrase } from '../../samples/worlds/prepare-opening.ts';
import { ownPassphrase, prepareKeys } from './prepare-keys.ts';
import { story } from './story.ts';

/** The whole of a Norwegian case with JavaScript off: forms, links and pages, as everybody gets them who has nothing else. */
let site: TestSite;
let browsing: Browsing;
const step = story();
let as: (card?: string) => Promise<Person>;
const stranger = () => as();
const minute = 60_000;
const today = (): Day => dayIn('Europe/Oslo', site.clock.now());
let firstDay: Day;
let casePath = '';
let callPath = '';
let publicPath = '';
let receipt = '';

const title = 'Dagtilbud til hjemmeboende med demens';
const question = 'Hvordan vil dere gjøre dette?';
const promiseQuestion = 'Hvor mange arbeidsplasser lover dere til folk som står utenfor?';

beforeAll(async () => {
  site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  browsing = await startBrowser();
  as = castOf(browsing, { address: site.address, javaScript: 'off', locale: 'nb-NO' });
  firstDay = today();
});

afterAll(async () => {
  await browsing.close();
  await site.close();
});

describe('need, dialogue and route', () => {
  step('a need starts with four questions and gets a workspace of its own', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit('/nb');
    await ingrid.visit('/nb/w');
    await ingrid.visit('/nb/w/needs/new');
    await write(ingrid.page, {
      Tittel: title,
      'Hvem mangler hva': 'Rundt 40 hjemmeboende med demens og familiene deres.',
      Sted: 'Lyngfjell',
    });
    expect(await textOf(ingrid)).toContain('Det blir ikke offentlig før dere kunngjør det.');
    await choose(ingrid.page, { 'Hva slags tjeneste': 'Omsorg og sosiale tjenester' });
    await ingrid.press('Meld behovet');
    casePath = new URL(ingrid.page.url()).pathname;
    expect(casePath).toMatch(/^\/nb\/w\/cases\/[\w-]+$/);
    publicPath = casePath.replace('/w/', '/');
    expect(await textOf(ingrid)).toContain('Bare de som arbeider med saken, ser den foreløpig.');
    // Said once, to those who read with a screen reader too, and not again when the page is loaded again.
    expect(await ingrid.page.getByRole('status').innerText()).toContain('Behovet er meldt, og saken er opprettet.');
    await ingrid.visit(casePath);
    expect(await ingrid.page.getByRole('status').count()).toBe(0);
    await ingrid.follow('Finn ut hva som er lovlig');
    await ingrid.visit(casePath);
    expect((await (await stranger()).visit(publicPath)).status()).toBe(404);
  });

  step('a need is filled in, a row at a time, and checked before everybody can read it', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.follow('Beskriv behovet og kunngjør det');
    await ingrid.press('Lagre og se over');
    await ingrid.press('Kunngjør behovet');
    await ingrid.follow('Beskriv behovet med to–tre setninger');
    await write(ingrid.page, {
      'Kort fortalt': 'Hjemmeboende med demens mangler et tilbud på dagtid, og pårørende er slitne.',
      'Hva det koster å ikke gjøre noe': 'Flere må flytte på sykehjem tidligere enn de ønsker.',
      'Hvor mange mennesker, omtrent': 'førti',
    });
    await unfold(ingrid.page, 'Hva som brukes i dag');
    await write(ingrid.page, { 'Hva som brukes på dette i dag, per år': '2 400 000' });
    await unfold(ingrid.page, 'Mål som kan kontrolleres');
    await write(group(ingrid.page, 'Mål 1'), { 'Hva som måles': 'Andel som bor hjemme etter ett år', Enhet: '%' });
    await choose(group(ingrid.page, 'Mål 1'), { 'Bedre er': 'høyere' });
    await write(group(ingrid.page, 'Mål 1'), { 'Verdi i dag': '62', Målverdi: '75' });
    await ingrid.press(/^Legg til mål$/i);
    await write(group(ingrid.page, 'Mål 2'), { 'Hva som måles': 'Ledige plasser ved sykehjemmet', Enhet: 'plasser' });
    await choose(group(ingrid.page, 'Mål 2'), { 'Bedre er': 'høyere' });
    await ingrid.press('Lagre og se over');
    // Words where a number belongs: told at the top and at the field, and nothing typed is lost.
    // The link had led to a field; what comes back does not begin there.
    expect(new URL(ingrid.page.url()).hash).toBe('');
    expect(await ingrid.page.getByRole('alert').innerText()).toContain('Hvor mange mennesker, omtrent');
    expect(await field(ingrid.page, 'Hvor mange mennesker, omtrent').inputValue()).toBe('førti');
    expect(await field(group(ingrid.page, 'Mål 2'), 'Enhet').inputValue()).toBe('plasser');
    await write(ingrid.page, { 'Hvor mange mennesker, omtrent': '40' });
    await ingrid.press('Fjern Mål 2');
    await ingrid.press('Lagre');
    expect(new URL(ingrid.page.url()).pathname).toBe(casePath);
    expect(await textOf(ingrid)).toContain('Lagret. Bare dere som arbeider med saken, ser det.');
    await ingrid.follow('Se over behovet og kunngjør det');
    expect(await textOf(ingrid)).toContain('kr 2 400 000, merverdiavgift ikke avklart');
    expect(await textOf(ingrid)).toContain('Beløpet over blir offentlig: kr 2 400 000.');
    // What is left out stands in one line, and leads into the part it is folded away in.
    await ingrid.follow('CPV-kode');
    expect(await field(ingrid.page, 'CPV-kode').isVisible()).toBe(true);
    await ingrid.press('Lagre og se over');
    await ingrid.press('Kunngjør behovet');
    expect(await textOf(ingrid)).toContain('Behovet er kunngjort. Nå kan alle lese det.');
    const reader = await stranger();
    expect((await reader.visit(publicPath)).status()).toBe(200);
    expect(await reader.page.getByRole('heading', { level: 1 }).innerText()).toContain(title);
  });

  step('the dialogue log is private until it is shared with everybody', async () => {
    site.clock.advance(26 * 60 * minute);
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(casePath);
    await ingrid.follow('Før logg over markedsdialogen');
    await choose(ingrid.page, { 'Hva slags møte': 'Åpent møte' });
    await writeDay(ingrid.page, 'Dato', today());
    await write(ingrid.page, {
      'Hvem deltok': 'Omsorgsløftet SA og tre andre',
      'Hva som ble sagt som andre bør få vite': 'Små, faste grupper virker best.',
    });
    await ingrid.press('Legg til i loggen');
    const reader = await stranger();
    await reader.visit(publicPath);
    expect(await textOf(reader)).not.toContain('Små, faste grupper');
    await ingrid.press('Del innslaget med alle');
    await reader.visit(publicPath);
    expect(await textOf(reader)).toContain('Små, faste grupper virker best.');
  });

  step('a route is chosen among the lawful ones, with a reason that stays with the case', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(casePath);
    await ingrid.follow('Finn lovlig framgangsmåte');
    // Nothing answered: everything is possible, and the guide says what to find out.
    await ingrid.press('Se lovlige framgangsmåter');
    expect(await textOf(ingrid)).toContain('Finn ut dette');
    await ingrid.follow('Kan det dere trenger, kjøpes i dag?');
    await choose(ingrid.page, {
      'Hva slags tjeneste er det': 'Omsorg og sosiale tjenester',
      'Hvem kjøper': 'Norsk kommune',
      'Kan det dere trenger, kjøpes i dag': 'Ja, men ikke på denne måten eller til disse tidene',
      'Har dere en leverandør av dette i dag': 'Nei',
      'Skal bare noen få lov til å delta': 'Nei, alle kan delta',
      'Haster det så mye at dere ikke rekker å spørre flere': 'Vet ikke',
    });
    await write(ingrid.page, { 'Hva kan hele avtalen koste': '4 200 000' });
    await ingrid.press('Se lovlige framgangsmåter');
    await ingrid.page.locator('summary', { hasText: 'stengt, og hvorfor' }).click();
    expect(await textOf(ingrid)).toContain('Helse- og sosialtjenester kan aldri kjøpes etter del II.');
    // What somebody says is so closes a route, and can be taken back.
    await ingrid.page.getByRole('checkbox', { name: 'Leverandører fra andre land er klart interessert.' }).check();
    await ingrid.page.getByRole('button', { name: 'Oppdater med det som er krysset av' }).first().click();
    expect(await textOf(ingrid)).toContain('Dere har sagt at dette stemmer');
    expect(await ingrid.page.getByRole('link', { name: /Velg denne.*Spør minst tre leverandører/ }).count()).toBe(0);
    await ingrid.page.getByRole('checkbox', { name: 'Leverandører fra andre land er klart interessert.' }).first().uncheck();
    await ingrid.page.getByRole('button', { name: 'Oppdater med det som er krysset av' }).first().click();
    await ingrid.follow('Et ark til utskrift');
    expect(await textOf(ingrid)).toContain('Regelsett NO-2026');
    await ingrid.page.goBack();
    await ingrid.follow(/Velg denne.*Spør minst tre leverandører/);
    await ingrid.press('Velg denne framgangsmåten');
    expect(await ingrid.page.getByRole('alert').innerText()).toContain('Begrunn valget av framgangsmåte');
    await write(ingrid.page, { 'Hvorfor denne framgangsmåten': 'Verdien er under terskelverdien for helse- og sosialtjenester.' });
    await ingrid.press('Velg denne framgangsmåten');
    expect(new URL(ingrid.page.url()).pathname).toBe(casePath);
    const reader = await stranger();
    await reader.visit(publicPath);
    expect(await textOf(reader)).toContain('Spør minst tre leverandører');
  });
});

describe('the papers of the route', () => {
  step('a draft says what the case says, is written over, and can be taken along as a Word document', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(casePath);
    await ingrid.follow('Steg og dokumenter');
    expect(await textOf(ingrid)).toContain('Send brev til alle samtidig');
    await ingrid.follow('Behovsnotat');
    const said = await ingrid.page.getByLabel('Kort fortalt').inputValue();
    expect(said).not.toBe('');
    await write(ingrid.page, { 'Kort fortalt': 'Skrevet for styret.\n- kort\n- klart' });
    await ingrid.press('Lagre');
    expect(await textOf(ingrid)).toContain('Lagret.');
    await ingrid.page.locator('summary', { hasText: 'Saken sier nå' }).click();
    expect(await textOf(ingrid)).toContain(said.split('\n')[0] ?? '');
    const href = (await ingrid.page.getByRole('link', { name: 'Last ned som Word-dokument' }).getAttribute('href')) ?? '';
    const word = await ingrid.page.request.get(new URL(href, ingrid.page.url()).href);
    expect([word.status(), (await word.body()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
    const others = await (await stranger()).page.request.get(new URL(href, ingrid.page.url()).href);
    expect(new URL(others.url()).pathname).toContain('/sign-in');
    await ingrid.follow('Les og skriv ut');
    expect(await textOf(ingrid)).toContain('Skrevet for styret.');
  });
});

describe('call', () => {
  step('openers and panel are named by the address they sign in with', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(casePath);
    await ingrid.follow('Pek ut panel og dem som åpner');
    await give(ingrid, 'ukjent@example.no', 'Åpner tilbudene');
    expect(await ingrid.page.getByRole('alert').innerText()).toContain('ukjent@example.no');
    for (const [email, role] of [
      ['ingrid@example.no', 'Åpner tilbudene'],
      ['per@example.no', 'Åpner tilbudene'],
      ['bjorg@example.no', 'Vurderer'],
      ['tom@example.no', 'Leder av panelet'],
      ['hilde@example.no', 'Vurderer'],
    ] as const)
      await give(ingrid, email, role);
    expect(await textOf(ingrid)).toContain('Tom Vik');
  });

  step('a call with weights that add to 90 and a closing time in the past is explained, kept and not published', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(casePath);
    await ingrid.press('Start en konkurranse');
    callPath = new URL(ingrid.page.url()).pathname;
    await write(ingrid.page, {
      'Tittel på konkurransen': title,
      'Hva vi ber om': 'Vi ber om et dagtilbud som følger den enkelte.',
      'Anslått verdi': '4 200 000',
      'Gulv: denne prisen får full poengsum': '3 000 000',
      'Tak: denne prisen får ingen poeng': '5 000 000',
    });
    await writeDay(ingrid.page, 'Avtalen starter', addDays(today(), 60));
    await writeDay(ingrid.page, 'Avtalen slutter', addDays(today(), 60 + 730));
    await writeDay(ingrid.page, 'Frist for å levere', `${addDays(today(), -3)} 13.00`);
    await writeDay(ingrid.page, 'Vi regner med å bestemme oss innen', addDays(today(), 30));
    await choose(ingrid.page, { 'Hvordan pris blir til poeng': 'Fast skala' });
    await ingrid.press(/^Legg til kriterium$/i);
    for (const [row, kind, name, weight] of [
      [1, 'Løsning', 'Løsning', '45'],
      [2, 'Samfunnsnytte', 'Samfunnsnytte', '15'],
      [3, 'Pris', 'Pris', '30'],
    ] as const) {
      const criterion = group(ingrid.page, `Kriterium ${row}`);
      await choose(criterion, { Type: kind });
      await write(criterion, { Kriterium: name, Vekt: weight });
    }
    await ingrid.press(/^Legg til spørsmål$/i);
    for (const [row, text, words, promise] of [
      [1, question, '400', 'Nei'],
      [2, promiseQuestion, '200', 'Ja'],
    ] as const) {
      const asked = group(ingrid.page, `Spørsmål ${row}`);
      await write(asked, { Spørsmål: text, 'Lengste svar': words });
      await choose(asked, { 'Må besvares': 'Ja', 'Svaret er et løfte som blir en del av avtalen': promise });
    }
    await ingrid.press('Lagre og se over før kunngjøring');
    const before = await site.world.casework.caseFile(casePath.split('/').at(-1) ?? '');
    await ingrid.press('Kunngjør konkurransen');
    const summary = await ingrid.page.getByRole('alert').innerText();
    expect(summary).toContain('Noe må rettes');
    expect(summary).toContain('Vektene blir 90 til sammen.');
    expect(summary).toContain('Skriv en frist som ligger fram i tid.');
    expect(await site.world.casework.caseFile(casePath.split('/').at(-1) ?? '')).toEqual(before);
    expect((await (await stranger()).visit(callPath.replace('/w/', '/'))).status()).toBe(404);
    await ingrid.visit(callPath);
    expect(await field(group(ingrid.page, 'Kriterium 2'), 'Vekt').inputValue()).toBe('15');
    expect(await field(group(ingrid.page, 'Spørsmål 2'), 'Spørsmål').inputValue()).toBe(promiseQuestion);
  });

  step('a corrected call is published and stands on its public page with its closing time in words', async () => {
    const ingrid = await as('Ingrid Berg');
    await write(group(ingrid.page, 'Kriterium 2'), { Vekt: '25' });
    await writeDay(ingrid.page, 'Frist for å levere', `${addDays(firstDay, 14)} 13.00`);
    await ingrid.press('Lagre og se over før kunngjøring');
    await ingrid.press('Kunngjør konkurransen');
    expect(await ingrid.page.getByRole('alert').innerText()).toContain('har ingen passordsetning ennå: Ingrid Berg, Per Lund');
    await prepareKeys('nb', callPath, { buyer: ingrid, openers: [ingrid, await as('Per Lund')] });
    await ingrid.visit(`${callPath}/publish`);
    await ingrid.press('Kunngjør konkurransen');
    expect(new URL(ingrid.page.url()).pathname).toBe(casePath);
    const reader = await stranger();
    await reader.visit(callPath.replace('/w/', '/'));
    const text = await textOf(reader);
    expect(text).toContain('mandag 15. juni 2026 kl. 13.00');
    expect(text).toContain(promiseQuestion);
    expect(text).toContain('Samfunnsnytte');
    await reader.visit('/nb/calls');
    expect(await textOf(reader)).toContain(title);
  });

  step('a published call is changed in the open: what, when and why', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(casePath);
    await ingrid.follow(`Endre konkurransen: ${title}`);
    await writeDay(ingrid.page, 'Frist for å levere', `${addDays(firstDay, 15)} 13.00`);
    await choose(ingrid.page, { 'Hva slags grunn': 'De som skal levere, trenger mer tid' });
    await write(ingrid.page, { 'Hva som er endret, og hvorfor': 'Fristen er flyttet én dag, fordi mange har ferie.' });
    await ingrid.press('Se over endringene');
    await ingrid.press('Kunngjør endringene');
    const reader = await stranger();
    await reader.visit(callPath.replace('/w/', '/'));
    const text = await textOf(reader);
    expect(text).toContain('tirsdag 16. juni 2026 kl. 13.00');
    expect(text).toContain('Fristen er flyttet én dag, fordi mange har ferie.');
  });
});

describe('submission', () => {
  const submission = () => `${callPath}/submission`;

  step('a draft can be saved half-finished and picked up again', async () => {
    const kari = await as('Kari Moe');
    await kari.visit('/nb/calls');
    await kari.visit(callPath.replace('/w/', '/'));
    await kari.visit(submission());
    await kari.visit(`${submission()}/answers`);
    await write(kari.page, { [question]: 'Små, faste team.' });
    await kari.press('Lagre og kom tilbake senere');
    expect(await textOf(kari)).toContain('Lagret. Ingenting er sendt.');
    await kari.follow('Svar på spørsmålene');
    expect(await field(kari.page, question).inputValue()).toBe('Små, faste team.');
    await choose(kari.page, { 'Hva slags forslag er det': 'Utfordrer' });
    await write(kari.page, { [promiseQuestion]: 'To faste stillinger.', 'Pris for hele perioden': '4 000 000' });
    await kari.press('Lagre og gå videre');
    expect(new URL(kari.page.url()).pathname).toBe(`${submission()}/files`);
  });

  step('a file is stored, can be fetched back, and is part of what is checked before sealing', async () => {
    const kari = await as('Kari Moe');
    await kari.page
      .getByLabel('Velg en fil')
      .setInputFiles({ name: 'budsjett.csv', mimeType: 'text/csv', buffer: Buffer.from('post;kroner\nlønn;3000000\n') });
    await kari.press('Krypter og lagre');
    const link = await kari.page.getByRole('link', { name: 'budsjett.csv' }).getAttribute('href');
    const back = await kari.context.request.get(`${site.address}${link ?? ''}`);
    expect(await back.text()).toBe('post;kroner\nlønn;3000000\n');
    await kari.follow('Gå videre til å se over og levere');
    expect(await textOf(kari)).toContain('budsjett.csv');
    expect(await textOf(kari)).toContain('4 000 000');
  });

  step('sealing gives a receipt that stays at its address and that anybody can check', async () => {
    const kari = await as('Kari Moe');
    await kari.press('Forsegle og lever');
    expect(new URL(kari.page.url()).pathname).toBe(`${submission()}/receipt`);
    const text = await textOf(kari);
    expect(text).toContain('Vi har mottatt tilbudet');
    receipt = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? '';
    const reader = await stranger();
    await reader.visit('/nb/verify');
    await write(reader.page, { Kvitteringskode: receipt.toLowerCase() });
    await reader.press('Kontroller koden');
    expect(await textOf(reader)).toContain('Kvitteringen er ekte');
    expect(await textOf(reader)).not.toContain('Små, faste team');
  });

  step('a change after sealing counts only when it is sealed again; a withdrawn one leaves nothing with the buyer', async () => {
    const kari = await as('Kari Moe');
    site.clock.advance(60 * minute);
    await kari.visit(`${submission()}/answers`);
    await write(kari.page, { [promiseQuestion]: 'Tre faste stillinger.' });
    await kari.press('Lagre og kom tilbake senere');
    expect(await textOf(kari)).toContain('De siste endringene er ikke levert');
    await kari.visit(`${submission()}/check`);
    await kari.press('Forsegle og lever');
    expect(await textOf(kari)).toContain('Vi har mottatt tilbudet');
    expect(await textOf(kari)).not.toContain(receipt);
    await kari.visit(`${submission()}/withdraw`);
    await kari.press('Trekk tilbudet');
    expect(await textOf(kari)).toContain('Tilbudet er trukket.');
    await kari.visit(`${submission()}/receipt`);
    expect(await textOf(kari)).toContain('Det finnes ingen kvittering');
    site.clock.advance(60 * minute);
    await kari.visit(`${submission()}/check`);
    await kari.press('Forsegle og lever');
    const text = await textOf(kari);
    expect(text).toContain('Vi har mottatt tilbudet');
    receipt = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? '';
  });

  step('a second organisation seals, and nobody can see how many have', async () => {
    const rolf = await as('Rolf Stor');
    await rolf.visit(`${submission()}/answers`);
    await choose(rolf.page, { 'Hva slags forslag er det': 'Ingen av disse' });
    await write(rolf.page, { [question]: 'Stordrift.', [promiseQuestion]: 'Ingen.', 'Pris for hele perioden': '3 600 000' });
    await rolf.press('Lagre og gå videre');
    await rolf.visit(`${submission()}/check`);
    await rolf.press('Forsegle og lever');
    expect(await textOf(rolf)).toContain('Vi har mottatt tilbudet');
    const reader = await stranger();
    for (const path of [publicPath, callPath.replace('/w/', '/'), `${publicPath}/journal`]) {
      await reader.visit(path);
      expect(await reader.page.content()).not.toContain('Storomsorg');
    }
  });

  step('before the closing time nobody can open, not even an opener who posts the form', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(`${callPath}/opening`);
    expect(await textOf(ingrid)).toContain('Ingen kan åpne noe før');
    expect(await ingrid.page.getByRole('button', { name: /Godkjenn/ }).count()).toBe(0);
    const forced = await ingrid.context.request.post(`${site.address}${callPath}/opening`, {
      headers: { Origin: site.address },
      form: { passphrase: samplePassphrase },
      maxRedirects: 0,
    });
    expect(forced.status()).toBe(422);
  });

  step('a replacement after the closing time is refused with both times, to the second', async () => {
    const rolf = await as('Rolf Stor');
    await rolf.visit(`${submission()}/answers`);
    await write(rolf.page, { 'Pris for hele perioden': '3 500 000' });
    await rolf.press('Lagre og gå videre');
    await rolf.visit(`${submission()}/check`);
    const closing = instantIn('Europe/Oslo', addDays(firstDay, 15), '13:00');
    site.clock.set(instantOf(epochMillis(closing ?? site.clock.now()) + 41_000));
    await rolf.press(/^Forsegle og lever$/);
    const text = await textOf(rolf);
    expect(text).toContain('kl. 13.00.00');
    expect(text).toContain('kl. 13.00.41');
    expect(text).toContain('gjelder fortsatt');
  });
});

describe('opening and assessment', () => {
  step('one opener is not enough, two open everything at the same moment', async () => {
    const ingrid = await as('Ingrid Berg');
    const per = await as('Per Lund');
    const bjorg = await as('Bjørg Hansen');
    await ingrid.visit(`${callPath}/opening`);
    await write(ingrid.page, { [ownPassphrase.nb]: 'en setning som ikke er min' });
    await ingrid.press('Godkjenn åpningen');
    expect(await ingrid.page.getByRole('alert').innerText()).toContain('Dette er ikke passordsetningen din');
    await write(ingrid.page, { [ownPassphrase.nb]: samplePassphrase });
    await ingrid.press('Godkjenn åpningen');
    expect(await textOf(ingrid)).toContain('Nå trengs én til');
    await bjorg.visit(`${callPath}/interests`);
    expect(await textOf(bjorg)).not.toContain('Storomsorg');
    await per.visit(`${callPath}/opening`);
    await write(per.page, { [ownPassphrase.nb]: samplePassphrase });
    await per.press('Godkjenn og åpne nå');
    expect(await textOf(per)).toContain('Protokoll fra åpningen');
  });

  step('the panel sees nothing of what was submitted before declaring interests', async () => {
    const bjorg = await as('Bjørg Hansen');
    await bjorg.visit(`${callPath}/assess?view=submission`);
    expect(await textOf(bjorg)).toContain('Meld fra om tilknytning først');
    // Everybody who influences declares, not the panel alone.
    for (const card of ['Bjørg Hansen', 'Tom Vik', 'Hilde Dahl', 'Ingrid Berg', 'Per Lund']) {
      const member = await as(card);
      await member.visit('/nb/w');
      await member.visit(`${callPath}/interests`);
      expect(await member.page.content()).not.toContain('Små, faste team');
      await member.press('Meld fra');
      expect(await member.page.getByRole('alert').innerText()).toContain('Omsorgsløftet SA');
      for (const bidder of ['Omsorgsløftet SA', 'Storomsorg AS'])
        await choose(group(member.page, bidder), { 'Finnes det en tilknytning': 'Ingen tilknytning' });
      await member.press('Meld fra');
    }
  });

  step('scores are given alone, with reasons, and nobody sees the others’ before all are locked', async () => {
    for (const [card, better] of [
      ['Bjørg Hansen', '4,5'],
      ['Tom Vik', '4'],
      ['Hilde Dahl', '4,1'],
    ] as const) {
      const member = await as(card);
      await member.visit(`${callPath}/assess?view=submission`);
      for (const [bidder, points] of [
        ['Omsorgsløftet SA', better],
        ['Storomsorg AS', '2'],
      ] as const) {
        await member.visit(`${callPath}/assess?view=submission`);
        await member.follow(`Vurder ${bidder}`);
        expect(await textOf(member)).toContain(bidder === 'Storomsorg AS' ? 'Stordrift.' : 'Små, faste team.');
        for (const criterion of ['Løsning', 'Samfunnsnytte']) {
          const scored = group(member.page, criterion);
          await write(scored, {
            'Poeng, 0 til 5': points,
            Hvorfor: `${card} mener at svaret om ${criterion.toLowerCase()} er verdt ${points}.`,
          });
        }
        await member.press(/^Lagre og kom tilbake/);
      }
      await member.visit(`${callPath}/assess?view=submission`);
      expect(await member.page.content()).not.toContain(card === 'Bjørg Hansen' ? 'Tom Vik mener' : 'Bjørg Hansen mener');
      await member.follow('Gå videre til å låse vurderingene');
      await member.press('Lås vurderingene mine');
      if (card === 'Bjørg Hansen') {
        const ingrid = await as('Ingrid Berg');
        await ingrid.visit(`${callPath}/panel`);
        expect(await ingrid.page.content()).not.toContain('Bjørg Hansen mener');
      }
    }
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(`${callPath}/panel`);
    await ingrid.page.getByText('Løsning: gjennomsnitt 4,2').click();
    expect(await textOf(ingrid)).toContain('Bjørg Hansen mener at svaret om løsning er verdt 4,5.');
  });
});

describe('decision and record', () => {
  step('a decision without words for the one not chosen is explained; the letters are read before they are sent', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.follow('Gå videre til beslutningen');
    await write(ingrid.page, {
      'Begrunnelse for beslutningen': 'Tilbudet følger den enkelte tettest.',
      'Hvor man skriver hvis man mener at vi har gjort feil': 'postmottak@lyngfjell.example',
      'Hva som ble vurdert': 'Rangeringen, begrunnelsene og de meldte tilknytningene.',
    });
    await ingrid.press('Se brevene før dere bestemmer');
    expect(await ingrid.page.getByRole('alert').innerText()).toContain('Storomsorg AS');
    expect(await field(ingrid.page, 'Begrunnelse for beslutningen').inputValue()).toBe('Tilbudet følger den enkelte tettest.');
    await write(ingrid.page, { 'Til denne virksomheten: det sterkeste, og hva som kan bli bedre': 'Prisen var lav. Si mer om hvordan.' });
    await ingrid.press('Se brevene før dere bestemmer');
    expect(await textOf(ingrid)).toContain('Ingenting er bestemt ennå.');
    expect(await textOf(ingrid)).toContain('Prisen var lav. Si mer om hvordan.');
    const reader = await stranger();
    expect((await reader.visit(decisionPath())).status()).toBe(404);
    await ingrid.press('Bestem og send brevene');
    expect(await textOf(ingrid)).toContain('Dette er bestemt');
  });

  step('the letters lie in both mailboxes with the same moment, each with its own words', async () => {
    const letters = [];
    for (const card of ['Kari Moe', 'Rolf Stor']) {
      const person = await as(card);
      await person.visit('/nb/w/mail');
      const row = person.page.getByRole('row').filter({ hasText: 'Brev' });
      const moment = await row.locator('time').getAttribute('datetime');
      await person.follow(await row.getByRole('link').innerText());
      letters.push({ moment, text: await textOf(person) });
    }
    const [kari, rolf] = letters;
    expect(kari?.moment).toBe(rolf?.moment);
    expect(kari?.text).toContain('har tenkt å inngå avtale med dere');
    expect(rolf?.text).toContain('Vi har valgt Omsorgsløftet SA');
    expect(rolf?.text).toContain('Prisen var lav. Si mer om hvordan.');
    expect(rolf?.text).toContain('karensperioden');
  });

  step('nobody can sign before the waiting period is over', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(casePath);
    expect(await textOf(ingrid)).toMatch(/Signer avtalen med Omsorgsløftet SA[^]*Mulig fra/);
    expect(await ingrid.page.getByRole('link', { name: /Signer avtalen/ }).count()).toBe(0);
  });

  step('the public page tells who decided, what happened when, and where the data are', async () => {
    const reader = await stranger();
    await reader.visit(publicPath);
    const text = await textOf(reader);
    expect(text).toContain('Bestemt av Lyngfjell kommune tirsdag 16. juni 2026 kl. 13.00');
    expect(text).toContain('3 personer vurderte uavhengig av hverandre.');
    for (const event of [
      'Behov kunngjort',
      'Markedsdialog delt med alle',
      'Konkurransen endret',
      'Tilbud åpnet',
      'Beslutning, med brev til alle',
    ])
      expect(text).toContain(event);
    expect(text).toContain('Avtalen kan ikke signeres før');
    // What is told to one alone, and what panel members wrote, stays inside.
    expect(text).not.toContain('Si mer om hvordan');
    expect(await reader.page.content()).not.toContain('mener at svaret');
    await reader.follow('Poeng, begrunnelser og marginer');
    expect(await textOf(reader)).toContain('Tilbudet følger den enkelte tettest.');
    await reader.visit(`${publicPath}/journal`);
    await reader.visit(callPath.replace('/w/', '/'));
  });

  step('the receipt of the version that counted is genuine, also long after', async () => {
    const reader = await stranger();
    await reader.visit(`/nb/verify?code=${receipt}`);
    expect(await textOf(reader)).toContain('Kvitteringen er ekte');
    await reader.visit('/nb/verify?code=AAAA-BBBB-CCCC');
    expect(await reader.page.getByRole('alert').innerText()).toContain('AAAA-BBBB-CCCC');
  });

  step('the case is open data that the official schema accepts', async () => {
    const reader = await stranger();
    const caseId = publicPath.split('/').at(-1) ?? '';
    const response = await reader.context.request.get(`${site.address}/data/ocds/cases/${caseId}.json`);
    expect(response.headers()['content-type']).toContain('application/json');
    const data: unknown = JSON.parse(await response.text());
    expect(validateOcds(data)).toMatchObject({ ok: true, value: { valid: true, errors: [] } });
    expect(JSON.stringify(data)).toContain('Tilbudet følger den enkelte tettest.');
  });

  step('the pages about the site and its data can be read by anybody', async () => {
    const reader = await stranger();
    for (const path of [
      '',
      '/cases',
      '/calls',
      '/past-contracts',
      '/evidence',
      '/data',
      '/about',
      '/accessibility',
      '/privacy',
      '/sign-in',
      '/demo',
    ]) {
      const response = await reader.visit(`/nb${path}`);
      expect(response.status()).toBe(200);
    }
  });
});

function decisionPath(): string {
  return `${publicPath}/decision/${callPath.split('/').at(-1) ?? ''}`;
}

async function give(ingrid: Person, email: string, role: string): Promise<void> {
  await write(ingrid.page, { 'E-postadresse': email });
  await choose(ingrid.page, { Rolle: role });
  await ingrid.press('Gi rollen');
}

test('every page of this journey was accessible, whole and free of script errors', async () => {
  expect(await browsing.findings()).toEqual([]);
});
