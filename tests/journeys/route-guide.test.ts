import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '../../src/core/value/instant.ts';
import { startSite, type TestSite } from '../site.ts';
import { needValues } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, group, textOf, write } from './form.ts';
import { publishedNeed } from './published-call.ts';

const idea = 'Et lite firma i bygda kan fyre opp, handle og sitte hos dem.';
const guideReason = 'For dette beløpet og denne typen tjeneste holder det å spørre minst tre leverandører';

/** From an empty need, in which somebody names the one firm that all know, to a request that may be sent to three. */
describe.each(['off', 'on'] as const)('the route guide, with scripts %s', (javaScript) => {
  let site: TestSite;
  let browsing: Browsing;
  let ingrid: Person;
  let casePath = '';

  beforeAll(async () => {
    // A month before the lower limit of the Norwegian Act was raised.
    site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
    browsing = await startBrowser();
    ingrid = await castOf(browsing, { address: site.address, javaScript, locale: 'nb-NO' })('Ingrid Berg');
  });
  afterAll(async () => {
    await browsing.close();
    await site.close();
  });

  test('a need is raised with four answers', async () => {
    await ingrid.visit('/nb/w/needs/new');
    await write(ingrid.page, {
      Tittel: 'Varme, mat og selskap etter sykehuset',
      'Hvem mangler hva': `Rundt 30 eldre kommer hjem til et kaldt hus. ${idea}`,
      Sted: 'Lyngfjell',
    });
    await choose(ingrid.page, { 'Hva slags tjeneste': 'Omsorg og sosiale tjenester' });
    await ingrid.press('Meld behovet');
    casePath = new URL(ingrid.page.url()).pathname;
  });

  test('in every question “I do not know” stands first and is chosen to begin with', async () => {
    await ingrid.follow('Finn ut hva som er lovlig');
    for (const question of [
      'Kan det dere trenger, kjøpes i dag',
      'Skal bare noen få lov til å delta',
      'Skal dere kjøpe dette, eller støtte det',
    ]) {
      const first = group(ingrid.page, question).getByRole('radio').first();
      expect(await first.isChecked()).toBe(true);
      expect(await first.getAttribute('value')).toBe('');
    }
    await write(ingrid.page, { 'Hva kan hele avtalen koste': '1 200 000', 'Hvor lenge kan den vare, i måneder': '24' });
    await choose(ingrid.page, {
      'Kan det dere trenger, kjøpes i dag': 'Ja, men ikke på denne måten eller til disse tidene',
      'Har dere en leverandør av dette i dag': 'Nei, men vi vet om én',
      'Skal dere kjøpe dette, eller støtte det': 'Kjøpe det',
      'Haster det så mye at dere ikke rekker å spørre flere': 'Nei',
    });
    await ingrid.press('Se lovlige framgangsmåter');
    const result = await textOf(ingrid);
    expect(result).toContain('Passer best: Spør minst tre leverandører');
    expect(result).toContain('Færre enn tre leverandører?');
  });

  test('the sheet answers for the one firm and for fewer than three on its first page, and leads to choosing', async () => {
    await ingrid.follow('Et ark til utskrift');
    const [forTheBoss = ''] = (await textOf(ingrid)).split('Vedlegg: regler');
    expect(forTheBoss).toMatch(/Rett til én leverandør\?\s+Nei\. .*Den som er kjent fra før, kan være med/);
    expect(forTheBoss).toContain('Loven krever konkurranse, ikke et bestemt antall.');
    // Several answers to one open question are one line.
    expect(forTheBoss).toContain('Skal bare noen få lov til å delta? Noen svar setter en annen framgangsmåte først:');
  });

  test('who has offered is noted on the way and stands on the sheet; the case keeps the way back to the answers', async () => {
    await ingrid.follow('Har noen tilbudt seg? Noter det her');
    await ingrid.press('Noter det');
    expect(await textOf(ingrid)).toContain('Skriv hvem som har tilbudt seg');
    await write(ingrid.page, { Hvem: 'Bygdehjelpa AS' });
    await ingrid.press('Noter det');
    expect(await textOf(ingrid)).toMatch(/Hvem som har tilbudt seg\s+Bygdehjelpa AS, 1\. juni 2026/);
    await ingrid.visit(casePath);
    expect(await textOf(ingrid)).toContain('1 innslag er ikke delt med alle ennå');
    await ingrid.follow('Se hva som er lovlig, og velg');
    await ingrid.follow('Et ark til utskrift');
    await ingrid.follow('Når det er avgjort, velger dere her: Spør minst tre leverandører');
  });

  test('the guide offers its reason to begin with; what was typed stays before it', async () => {
    await write(ingrid.page, { 'Hvorfor denne framgangsmåten': 'Vi kjenner bare ett firma.' });
    await ingrid.press('Begynn med veiviserens begrunnelse');
    const reason = field(ingrid.page, 'Hvorfor denne framgangsmåten');
    expect(await reason.inputValue()).toMatch(new RegExp(`^Vi kjenner bare ett firma\\.\\s+${guideReason}`));
    // Nothing is chosen by that.
    await ingrid.visit(`${casePath}/documents`);
    expect(await textOf(ingrid)).toContain('Ingen framgangsmåte er valgt ennå.');
    await ingrid.visit(`${casePath}/route/choose?route=NO-1`);
    await ingrid.press('Begynn med veiviserens begrunnelse');
    await ingrid.press('Velg denne framgangsmåten');
    expect(new URL(ingrid.page.url()).pathname).toBe(casePath);
  });

  test('documents stand in the order in which they are needed, with what is good practice only', async () => {
    await ingrid.visit(`${casePath}/documents`);
    const text = await textOf(ingrid);
    const order = [
      'Før dere spør noen',
      'Behovsnotat',
      'Til dem dere spør',
      'Tilbudsforespørsel',
      'Når dere avgjør',
      'Anskaffelsesprotokoll',
    ];
    const places = order.map((name) => text.indexOf(`\n${name}\n`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).toMatch(/Behovsnotat\s+God praksis/);
    expect(text).not.toMatch(/Tilbudsforespørsel\s+God praksis/);
  });

  test('a request that points at one supplier says so, and on paper that it is a draft', async () => {
    await ingrid.follow('Tilbudsforespørsel');
    expect(await textOf(ingrid)).toContain('Teksten kan peke på én leverandør: «Et lite firma i bygda kan».');
    await ingrid.follow('Les og skriv ut');
    await ingrid.page.emulateMedia({ media: 'print' });
    const paper = await textOf(ingrid);
    // What stands in square brackets is for the writer to fill in.
    expect(paper).toContain('Utkast. Gjenstår å fylle ut: Krav til den som leverer');
    expect(paper).toMatch(/Alle som arbeider alene med dem det gjelder, har lagt fram politiattest/);
    expect(paper).toContain('Hva det endrer (40 av 100)');
    expect(paper).not.toContain('Likt for alle');
    expect(paper).not.toContain('Teksten kan peke på');
    expect(paper).toMatch(/Innen .*dag .* kl\. 12.*Skriv til: Ingrid Berg, ingrid@/);
    await ingrid.page.emulateMedia({ media: 'screen' });
    await ingrid.follow('Rediger');
    await write(ingrid.page, {
      'Hva vi ber om': 'Rundt 30 eldre trenger varme i huset, mat og selskap de første ukene.',
      'Krav til den som leverer': 'Tilbudet er der alle dager fra 9 til 15.',
      'Hvordan vi velger': 'Løsningen teller 70 prosent, prisen 30.',
    });
    await ingrid.press('Lagre');
    expect(await textOf(ingrid)).not.toContain('Teksten kan peke på');
    await ingrid.follow('Les og skriv ut');
    expect(await textOf(ingrid)).not.toContain('Utkast');
  });

  test('before a need is published its text is looked through for suppliers', async () => {
    await ingrid.visit(`${casePath}/publish`);
    expect(await textOf(ingrid)).toContain('Teksten kan peke på én leverandør: «Et lite firma i bygda kan».');
  });

  test('the sheet of a choice goes on showing the rules of its day', async () => {
    site.clock.set(instantOf(Date.parse('2026-07-15T07:00:00Z')));
    await ingrid.visit(`${casePath}/route/sheet`);
    const sheet = await textOf(ingrid);
    expect(sheet).toContain('Spør minst tre leverandører ble valgt 1. juni 2026.');
    // The limit that came a month later is not that of the choice.
    expect(sheet).toContain('100 000 kroner uten mva. (Anskaffelsesloven § 2)');
    expect(sheet).not.toContain('500 000 kroner uten mva.');
    await ingrid.visit(`${casePath}/route`);
    await write(ingrid.page, { 'Hvor lenge kan den vare, i måneder': '36' });
    await ingrid.press('Se lovlige framgangsmåter');
    await ingrid.visit(`${casePath}/route/sheet`);
    expect(await textOf(ingrid)).toContain('500 000 kroner uten mva. (Anskaffelsesloven § 2)');
  });

  test('who has offered can be written in the guide itself: it stands on the sheet, and is not asked again', async () => {
    const caseId = await publishedNeed(site, needValues);
    await ingrid.visit(`/nb/w/cases/${caseId}/route`);
    await write(ingrid.page, { 'Har noen tilbudt seg? Hvem': 'Bygdehjelpa AS' });
    await ingrid.press('Se lovlige framgangsmåter');
    await ingrid.follow('Et ark til utskrift');
    expect(await textOf(ingrid)).toMatch(/Hvem som har tilbudt seg\s+Bygdehjelpa AS, /);
    await ingrid.visit(`/nb/w/cases/${caseId}/route`);
    expect(await textOf(ingrid)).not.toContain('Har noen tilbudt seg');
    await ingrid.press('Se lovlige framgangsmåter');
    expect((await site.world.casework.caseFile(caseId))?.dialogue.map(({ kind, said }) => [kind, said])).toEqual([
      ['offer', 'De har tilbudt seg å gjøre det.'],
    ]);
  });

  test('every page of this journey was accessible and whole', async () => {
    expect(await browsing.findings()).toEqual([]);
  });
});
