import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '../../src/core/value/instant.ts';
import { startSite, type TestSite } from '../site.ts';
import { needValues } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, group, textOf, write } from './form.ts';
import { publishedNeed } from './published-call.ts';

const need = { ...needValues, region: 'NO020', targetGroups: ['g-dementia'], outcomes: ['o-meaning'], services: ['v-day'] } as const;
const title = 'Dager ute for folk med demens';

/** Ticks options of a group of checkboxes. */
async function tick(person: Person, ticks: Readonly<Record<string, readonly string[]>>): Promise<void> {
  for (const [legend, options] of Object.entries(ticks))
    for (const option of options) await group(person.page, legend).getByLabel(option, { exact: true }).check();
}

describe.each(['off', 'on'] as const)('an enterprise writes a solution down, with scripts %s', (javaScript) => {
  let site: TestSite;
  let browsing: Browsing;
  let as: (card?: string) => Promise<Person>;
  let caseId = '';
  let kari: Person;

  beforeAll(async () => {
    site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
    browsing = await startBrowser();
    as = castOf(browsing, { address: site.address, javaScript, locale: 'nb-NO' });
    caseId = await publishedNeed(site, need);
    kari = await as('Kari Moe');
  });
  afterAll(async () => {
    await browsing.close();
    await site.close();
  });

  test('begins with a name, and nothing is public', async () => {
    await kari.visit('/nb/w');
    await kari.follow('Løsningene våre');
    expect(await textOf(kari)).toContain('Dere har ikke skrevet noen løsning ennå');
    await kari.follow('Skriv en løsning');
    await kari.press('Lagre');
    expect(await textOf(kari)).toContain('Skriv et navn på løsningen');
    await write(kari.page, { 'Navn på løsningen': title });
    await kari.press('Lagre');
    expect(await textOf(kari)).toContain('Utkast, bare dere ser det');
    const anybody = await as();
    await anybody.visit('/nb/solutions');
    expect(await textOf(anybody)).toContain('Ingen løsninger ennå');
  });

  test('is told everything that is missing at once, and fills it in', async () => {
    await kari.follow('Se over og publiser');
    await kari.press('Publiser løsningen');
    const text = await textOf(kari);
    for (const problem of [
      'Beskriv hva som blir annerledes',
      'Velg hvem det gjelder',
      'Velg hvor dere tilbyr den',
      'Velg hvor godt virkningen er kjent',
    ])
      expect(text).toContain(problem);
    await kari.follow(/^Endre den$/);
    await write(kari.page, {
      'Hva som blir annerledes, og for hvem': 'Hjemmeboende med demens er med på det de kan. De sover bedre.',
      'Slik gjøres det': 'Grupper på fem med de samme to ansatte hver gang.',
      'Plass til, personer om gangen': '20',
    });
    await tick(kari, {
      'Hvem det gjelder': ['Personer med demens'],
      'Hva som skal bli annerledes for dem': ['Meningsfulle dager'],
      'Hvor folk møter det': ['På gård eller i hage'],
      'Hva slags hjelp': ['Dagaktivitet'],
      'Tilbys i': ['Innlandet'],
      'Språk folk kan bruke': ['Norsk'],
    });
    await choose(kari.page, {
      'Betaler det offentlige noen for denne oppgaven i dag?': 'Ja',
      'Finner eller møter den et behov som ingen tjeneste møter i dag?': 'Nei',
      'Gjøres det på en annen måte enn slike oppgaver gjøres i dag?': 'Ja',
      'Gjøres arbeidet av folk som sto utenfor arbeidslivet?': 'Nei',
      'Hvor godt virkningen er kjent': '2',
    });
    await kari.press('Lagre');
    expect(await textOf(kari)).toContain('Behov som passer');
  });

  test('publishes it, and finds the need that it fits, with the reasons', async () => {
    await kari.follow('Se over og publiser');
    expect(await textOf(kari)).toContain('Utfordrer');
    await kari.press('Publiser løsningen');
    const text = await textOf(kari);
    expect(text).toContain('Samme gruppe: personer med demens');
    expect(text).toContain('Samme slags hjelp: dagaktivitet');
    expect(text).toContain('trekkes på nytt hver dag ut fra datoen (2026-06-01)');
    await kari.follow(needValues.title ?? '');
    expect(new URL(kari.page.url()).pathname).toBe(`/nb/cases/${caseId}`);
  });

  test('the buyer finds it on the need, and everybody in the list by another word for the same', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(`/nb/w/cases/${caseId}`);
    expect(await textOf(ingrid)).toContain('Løsninger som kan passe');
    await ingrid.follow(title);
    expect(await textOf(ingrid)).toContain('2 · Vi har målt en endring');
    const anybody = await as();
    await anybody.visit(`/nb/cases/${caseId}`);
    expect(await textOf(anybody)).toContain(title);
    await anybody.visit('/nb/solutions?q=dementia&group=g-older&region=NO020&approach=challenger');
    expect(await textOf(anybody)).toContain(title);
    await anybody.visit('/nb/solutions?q=dementia&region=NO081');
    expect(await textOf(anybody)).toContain('Ingen løsninger passer');
  });

  test('changes it, and the page says what; withdraws it, and the page says why', async () => {
    await kari.visit('/nb/w/solutions');
    await kari.follow(title);
    await kari.follow(/^Endre den$/);
    await field(kari.page, 'Plass til, personer om gangen').fill('12');
    await kari.press('Lagre');
    await kari.follow('Den offentlige siden');
    expect(await textOf(kari)).toContain('Endret: «Plass til, personer om gangen»');
    await kari.visit('/nb/w/solutions');
    await kari.follow(title);
    await kari.follow('Trekk den');
    await kari.press('Trekk løsningen');
    expect(await textOf(kari)).toContain('Skriv hvorfor dere trekker den');
    await write(kari.page, { 'Hvorfor dere trekker den': 'Vi flytter til en annen gård.' });
    await kari.press('Trekk løsningen');
    await kari.follow('Den offentlige siden');
    expect(await textOf(kari)).toContain('Vi flytter til en annen gård.');
    const anybody = await as();
    await anybody.visit(`/nb/cases/${caseId}`);
    expect(await textOf(anybody)).not.toContain(title);
  });

  test('no page had a finding of accessibility', async () => {
    expect(await browsing.findings()).toEqual([]);
  });
});
