import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '../../src/core/value/instant.ts';
import { startSite, type TestSite } from '../site.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, textOf, write } from './form.ts';

/** An enterprise tells once what it is; a buyer and everybody else read what is for them, and what follows from it. */
describe.each(['off', 'on'] as const)('the profile of an enterprise, with scripts %s', (javaScript) => {
  let site: TestSite;
  let browsing: Browsing;
  let kari: Person;
  let buyer: Person;
  let publicPage = '';

  beforeAll(async () => {
    site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
    browsing = await startBrowser();
    const cast = castOf(browsing, { address: site.address, javaScript, locale: 'nb-NO' });
    kari = await cast('Kari Moe');
    buyer = await cast('Ingrid Berg');
  });
  afterAll(async () => {
    await browsing.close();
    await site.close();
  });

  const behind = { 'Hvor det står': 'Vedtektene § 4' };
  const dated = async (day: string, month: string, year: string) => {
    const group = kari.page.getByRole('group', { name: 'Datert' });
    await group.getByLabel('Dag', { exact: true }).fill(day);
    await group.getByLabel('Måned', { exact: true }).fill(month);
    await group.getByLabel('År', { exact: true }).fill(year);
  };

  test('nobody has said anything yet: the list says so, and the own page asks topic by topic', async () => {
    await buyer.visit('/nb/enterprises');
    expect(await textOf(buyer)).toContain('Ingen virksomhet har offentliggjort en profil ennå');
    await kari.visit('/nb/w');
    await kari.follow('Profilen vår');
    const text = await textOf(kari);
    expect(text).toContain('Ingenting i den er for alle ennå.');
    expect(text).toContain('Ingen har vist hva som binder formålet.');
  });

  test('a form without what stands behind it comes back with what was typed, and says what is missing', async () => {
    await kari.page.locator('#distribution').getByRole('link').click();
    await kari.page.waitForURL(/distribution/);
    await write(kari.page, { 'Andel av overskuddet som høyst kan deles ut': '0', ...behind });
    await kari.press('Lagre');
    const text = await textOf(kari);
    expect(text).toContain('Velg hvordan det kan vises');
    expect(text).toContain('Velg hvem som kan lese det');
    expect(await kari.page.getByLabel('Hvor det står').inputValue()).toBe('Vedtektene § 4');
    await choose(kari.page, { 'Hvordan kan det vises?': 'Et dokument vi har selv', 'Hvem kan lese det?': 'Alle' });
    await dated('3', '8', '2026');
    await kari.press('Lagre');
    expect(await textOf(kari)).toContain('Dokumentet er datert etter i dag.');
    await dated('3', '2', '2026');
    await kari.press('Lagre');
    const saved = await textOf(kari);
    expect(saved).toContain('Høyst 0 % av overskuddet kan deles ut.');
    expect(saved).toMatch(/Et eget dokument: Vedtektene § 4 · datert 3\. februar 2026/);
  });

  test('a year of accounts for buyers only, with who paid', async () => {
    await kari.page.locator('#accounts').getByRole('link').click();
    await kari.page.waitForURL(/accounts/);
    await write(kari.page, {
      Regnskapsår: '2025',
      'Alle de andre samlet': '100 000',
      'Av dette opptjent ved salg av varer eller tjenester': '900 000',
    });
    await kari.page.locator('[name="customers.0.customer"]').fill('Lyngfjell kommune');
    await kari.page.locator('[name="customers.0.paid"]').fill('900 000');
    await choose(kari.page, {
      'Hvordan kan det vises?': 'Noen andre har kontrollert det',
      'Hvem kan lese det?': 'Offentlige virksomheter og fond',
    });
    await dated('15', '4', '2026');
    await kari.press('Lagre');
    expect(await textOf(kari)).toContain('I 2025 sto den største kunden for 90 % av inntekten.');
    publicPage = (await kari.page.getByRole('link', { name: 'Slik alle leser den' }).getAttribute('href')) ?? '';
  });

  test('everybody reads what is for everybody, and a buyer reads more, with what follows from it', async () => {
    const visitor = await castOf(browsing, { address: site.address, javaScript, locale: 'en-GB' })();
    await visitor.visit('/en/enterprises');
    expect(await textOf(visitor)).toContain('Most of the surplus stays');
    await visitor.visit(publicPage.replace('/nb/', '/en/'));
    const open = await textOf(visitor);
    expect(open).toContain('At most 0% of the surplus may be paid out.');
    expect(open).toContain('No year of accounts has been given.');
    expect(open).not.toContain('Lyngfjell kommune');
    await buyer.visit(publicPage);
    const more = await textOf(buyer);
    expect(more).toContain('Du ser også det som bare er for offentlige virksomheter og fond.');
    expect(more).toContain('I 2025 sto den største kunden for 90 % av inntekten.');
    expect(more).toContain('80 % eller mer av inntekten kommer fra én kunde.');
  });

  test('a buyer writes what it makes of it; the enterprise answers, and nobody else reads either', async () => {
    await buyer.visit(publicPage);
    await buyer.follow('Skriv hva du mener om den');
    await buyer.press('Send');
    expect(await textOf(buyer)).toContain('Skriv hva du mener om den');
    await write(buyer.page, { 'Hva du mener om den': 'Nesten alt kommer fra én kunde.' });
    await buyer.press('Send');
    expect(await textOf(buyer)).toMatch(/Ingrid Berg, Lyngfjell kommune, 1\. juni 2026\s+Nesten alt kommer fra én kunde\./);
    await kari.visit('/nb/w/enterprise');
    await kari.page.locator('#reviews').getByRole('link').click();
    await kari.page.waitForURL(/reviews/);
    await write(kari.page, { 'Svaret deres': 'Nordlia er med fra høsten.' });
    await kari.press('Send');
    await buyer.visit(publicPage);
    expect(await textOf(buyer)).toContain('Nordlia er med fra høsten.');
    const visitor = await castOf(browsing, { address: site.address, javaScript, locale: 'nb-NO' })();
    await visitor.visit(publicPage);
    expect(await textOf(visitor)).not.toContain('Nesten alt kommer fra én kunde.');
  });

  test('the profile goes out as a file and comes in again; a file that is none is refused in words', async () => {
    await kari.visit('/nb/w/enterprise');
    await kari.follow('Profilen som fil');
    const saved = await kari.page.request.get(`${site.address}/data/enterprise-profile/profile.json`);
    const text = await saved.text();
    expect(text).toContain('"customer": "Lyngfjell kommune"');
    const bring = async (content: string) => {
      await kari.visit('/nb/w/enterprise/file');
      await kari.page.getByLabel('Fil', { exact: true }).setInputFiles({
        name: 'profile.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
      await kari.press('Ta det inn');
      return textOf(kari);
    };
    expect(await bring('hei')).toContain('Dette er ingen profil, og som regneark');
    expect(await bring(text)).toContain('Alt i filen står her allerede.');
    const changed = await bring(text.replaceAll('"amount": 900000', '"amount": 300000'));
    expect(changed).toContain('Tatt inn.');
    expect(changed).toContain('I 2025 sto den største kunden for 75 % av inntekten.');
  });

  test('what is taken back counts no more, and stands in the own history only', async () => {
    await kari.visit('/nb/w/enterprise');
    await kari.page.locator('#distribution').getByRole('link', { name: 'Endre' }).click();
    await kari.page.waitForURL(/distribution/);
    await kari.press('Trekk det tilbake');
    const text = await textOf(kari);
    expect(text).toContain('Trukket tilbake. Det teller ikke lenger.');
    expect(text).toContain('Hva vi har sagt tidligere');
    await buyer.visit('/nb/enterprises');
    expect(await textOf(buyer)).toContain('Ingen virksomhet har offentliggjort en profil ennå');
  });

  test('every page of this journey was accessible and whole', async () => {
    expect(await browsing.findings()).toEqual([]);
  });
});
