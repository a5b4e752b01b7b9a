import { afterAll, beforeAll, describe, expect } from 'vitest';
import { addDays } from '../../src/core/value/day.ts';
import { dayIn, epochMillis, instantOf } from '../../src/core/value/instant.ts';
import { startSite, type TestSite } from '../site.ts';
import { callValues } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, group, textOf, write, writeDay } from './form.ts';
import { declareNoLinks, openCall, publishedCall, type PublishedCall } from './published-call.ts';
import { story } from './story.ts';

/** A criterion judged in an interview, from the public call to the scores, with JavaScript off and once more with it on. */
describe.each(['off', 'on'] as const)('interviews, JavaScript %s', (javaScript) => {
  let site: TestSite;
  let browsing: Browsing;
  let as: (card?: string) => Promise<Person>;
  let call: PublishedCall;
  const step = story();

  beforeAll(async () => {
    site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
    browsing = await startBrowser();
    as = castOf(browsing, { address: site.address, javaScript, locale: 'nb-NO' });
    const { criteria } = callValues(dayIn('Europe/Oslo', site.clock.now()));
    const judged = {
      assessedIn: 'interview',
      interviewAsks: 'Fortell om en som skal få arbeid hos dere.',
      interviewMinutes: 30,
      interviewWho: 'Den som skal lede arbeidet',
      scale: 'Ingenting\nLite\nNoe\nGodt\nMye\nMer enn noen har tenkt',
    } as const;
    call = await publishedCall(site, {
      criteria: criteria.map((criterion) => (criterion.kind === 'social' ? { ...criterion, ...judged } : criterion)),
    });
  });

  afterAll(async () => {
    await browsing.close();
    await site.close();
  });

  step('everybody reads before they write what the interview is about', async () => {
    const stranger = await as();
    await stranger.visit(`/nb/cases/${call.caseId}/calls/${call.callId}`);
    expect(await textOf(stranger)).toMatch(/Vurderes i et intervju: Samfunnsnytte[^]*Fortell om en som skal få arbeid[^]*30 minutter/);
    const kari = await as('Kari Moe');
    await kari.visit(`${call.callPath}/submission`);
    expect(await textOf(kari)).toContain('Etter fristen: et intervju');
    await openCall(site, call);
    await declareNoLinks(
      site,
      call,
      ['ingrid', 'per', 'bjorg', 'tom', 'hilde'].map((name) => `${name}@example.no`),
    );
    await kari.visit(`${call.callPath}/submission/interview`);
    expect(await textOf(kari)).toContain('Dere har ikke noe intervju');
  });

  step('the body offers times, and invites only when there is one for everybody', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit('/nb/w');
    await ingrid.follow(/^Intervjuer:/);
    expect(await textOf(ingrid)).toContain('Legg ut 2 tider til først');
    await ingrid.press('Legg ut tiden');
    expect(await ingrid.page.getByRole('alert').innerText()).toContain('Skriv dagen');
    const tomorrow = addDays(dayIn('Europe/Oslo', site.clock.now()), 1);
    for (const starts of ['9.00', '9.15', '10.00', '11.00']) {
      await writeDay(ingrid.page, 'Dag', tomorrow);
      await write(ingrid.page, { 'Starter klokka, for eksempel 09.30': starts, 'Sted, eller adressen til et videomøte': 'Rådhuset' });
      await ingrid.press('Legg ut tiden');
      if (starts === '9.15') {
        expect(await ingrid.page.getByRole('alert').innerText()).toContain('En annen samtale er på den tiden');
        expect(await field(ingrid.page, 'Sted, eller adressen til et videomøte').inputValue()).toBe('Rådhuset');
      }
    }
    await ingrid.press('Inviter alle nå');
    expect((await textOf(ingrid)).match(/Ingen tid valgt/g)).toHaveLength(2);
  });

  step('a bidder books a time of its own, and another is given one', async () => {
    const kari = await as('Kari Moe');
    await kari.visit('/nb/w');
    await kari.follow(/^Velg en tid for intervjuet/);
    expect(await textOf(kari)).not.toContain('Storomsorg');
    await kari.press('Bestill tiden');
    expect(await kari.page.getByRole('alert').innerText()).toContain('Velg en tid');
    await group(kari.page, 'Tid').getByRole('radio').first().check();
    await kari.press('Bestill tiden');
    expect(await textOf(kari)).toMatch(/Tiden er bestilt[^]*kl\. 09\.00, 30 minutter/);
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(`${call.callPath}/interviews`);
    await ingrid.page.locator('summary').filter({ hasText: 'Gi leverandøren en tid' }).click();
    await group(ingrid.page, 'Tid').last().getByRole('radio').first().check();
    await ingrid.press('Gi denne tiden');
    expect((await textOf(ingrid)).match(/Tid avtalt/g)).toHaveLength(2);
    const rolf = await as('Rolf Stor');
    await rolf.visit(`${call.callPath}/submission/interview`);
    await rolf.page.locator('summary').filter({ hasText: 'Velg en annen tid' }).click();
    await group(rolf.page, 'Tid').getByRole('radio').first().check();
    await write(rolf.page, { 'Hvorfor det flyttes': 'Vi har et møte i kommunen da.' });
    await rolf.press('Flytt det');
    expect(await textOf(rolf)).toMatch(/kl\. 11\.00[^]*Dere flyttet det fra[^]*Vi har et møte/);
  });

  step('before it is held nothing of it can be scored; after it, by those who were there', async () => {
    const hilde = await as('Hilde Dahl');
    await hilde.visit(`${call.callPath}/assess`);
    expect(await textOf(hilde)).toMatch(/Du vurderer det når intervjuet er holdt[^]*Kan ikke startes ennå/);
    site.clock.set(instantOf(epochMillis(site.clock.now()) + 2 * 86_400_000));
    const tom = await as('Tom Vik');
    for (const [name, came] of [
      ['Omsorgsløftet SA', 'Intervjuet ble holdt'],
      ['Storomsorg AS', 'Leverandøren møtte ikke'],
    ] as const) {
      await tom.visit(`${call.callPath}/interviews`);
      await tom.after(() => tom.page.getByRole('link', { name: 'Skriv referat' }).first().click());
      if (!(await textOf(tom)).includes(name)) throw new Error(`the next interview without minutes is not that of ${name}`);
      await choose(tom.page, { 'Hva skjedde': came });
      await write(tom.page, { Referat: `Referat om ${name}.` });
      await tom.press('Lagre referatet');
      if (came === 'Leverandøren møtte ikke') continue;
      expect(await tom.page.getByRole('alert').innerText()).toContain('Velg hvem fra panelet som var til stede');
      for (const present of ['Tom Vik', 'Bjørg Hansen']) await tom.page.getByLabel(present).check();
      await tom.press('Lagre referatet');
    }
    await hilde.visit(`${call.callPath}/assess`);
    await hilde.follow('Ett tilbud om gangen');
    await hilde.follow(/Omsorgsløftet/);
    expect(await textOf(hilde)).toMatch(/Referat om Omsorgsløftet[^]*et intervju der du ikke var med/);
    const bjorg = await as('Bjørg Hansen');
    await bjorg.visit(`${call.callPath}/assess?view=submission`);
    await bjorg.follow(/Storomsorg/);
    expect(await textOf(bjorg)).toMatch(/Leverandøren møtte ikke\. Vurder på det grunnlaget/);
  });

  step('the pages hold what anybody needs to use them', async () => {
    expect(await browsing.findings()).toEqual([]);
  });
});
