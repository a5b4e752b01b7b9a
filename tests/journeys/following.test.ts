import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '../../src/core/value/instant.ts';
import { actorNamed } from '../sign-in.ts';
import { startSite, type TestSite } from '../site.ts';
import { done, needValues } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { textOf } from './form.ts';
import { publishedNeed } from './published-call.ts';

describe.each(['off', 'on'] as const)('following a need and its body, with scripts %s', (javaScript) => {
  let site: TestSite;
  let browsing: Browsing;
  let as: (card?: string) => Promise<Person>;
  let caseId = '';
  let kari: Person;

  beforeAll(async () => {
    site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
    browsing = await startBrowser();
    as = castOf(browsing, { address: site.address, javaScript, locale: 'nb-NO' });
    caseId = await publishedNeed(site, needValues);
    kari = await as('Kari Moe');
  });
  afterAll(async () => {
    await browsing.close();
    await site.close();
  });

  test('begins on the page of the need, and says what one will be told', async () => {
    await kari.visit('/nb/w/following');
    expect(await textOf(kari)).toContain('Du følger ingenting ennå');
    await kari.visit(`/nb/cases/${caseId}`);
    await kari.follow('Følg behovet');
    expect(await textOf(kari)).toContain('Ingen kan se hvem som følger');
    await kari.press('Følg');
    expect(await textOf(kari)).toContain('Du følger dette behovet.');
    await kari.visit(`/nb/cases/${caseId}`);
    await kari.follow(/^Følg Lyngfjell kommune/);
    await kari.press('Følg');
    await kari.follow('Det du følger');
    const text = await textOf(kari);
    expect(text).toContain(needValues.title ?? '');
    expect(text).toContain('Lyngfjell kommune');
  });

  test('tells what is new, and the page of the need shows old beside new', async () => {
    const { casework } = site.world;
    const ingrid = await actorNamed(site, 'ingrid@example.no');
    const file = await casework.caseFile(caseId);
    const values = { ...needValues, measures: file?.need.measures ?? [], peopleCount: 77 };
    site.clock.advance(60_000);
    await done(casework.saveNeed(ingrid, { caseId, values, version: null }));
    await kari.visit('/nb/w/mail');
    await kari.follow(/^Behovet er endret/);
    expect(await textOf(kari)).toContain('Siden viser det gamle og det nye');
    await kari.visit(`/nb/cases/${caseId}`);
    const text = await textOf(kari);
    expect(text).toContain('Endringer i behovet');
    expect(text).toContain('77');
  });

  test('ends with a press, one at a time', async () => {
    await kari.visit('/nb/w/following');
    await kari.press(/^Slutt å følge \(Lyngfjell kommune/);
    const text = await textOf(kari);
    expect(text).toContain(needValues.title ?? '');
    expect(text).not.toContain('Slutt å følge (Lyngfjell kommune');
  });

  test('no page had a finding of accessibility', async () => {
    expect(await browsing.findings()).toEqual([]);
  });
});
