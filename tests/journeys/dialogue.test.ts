import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantIn, instantOf } from '../../src/core/value/instant.ts';
import { parseDay, type Day } from '../../src/core/value/day.ts';
import { startSite, type TestSite } from '../site.ts';
import { needValues } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, textOf, write, writeDay } from './form.ts';
import { publishedNeed } from './published-call.ts';

const heldOn = parseDay('2026-06-12') ?? ('' as Day); // a day of the calendar

/** A meeting before a call: announced, signed up for, put into the log, shared and read by somebody who was not there. */
describe.each(['off', 'on'] as const)('market dialogue with scripts %s', (javaScript) => {
  let site: TestSite;
  let browsing: Browsing;
  let as: (card?: string) => Promise<Person>;
  let caseId = '';

  beforeAll(async () => {
    site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
    browsing = await startBrowser();
    as = castOf(browsing, { address: site.address, javaScript, locale: 'nb-NO' });
    caseId = await publishedNeed(site, needValues);
  });

  afterAll(async () => {
    await browsing.close();
    await site.close();
  });

  test('the body announces a meeting; what is wrong comes back with everything typed', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(`/nb/w/cases/${caseId}`);
    await ingrid.follow('Møt markedet');
    await choose(ingrid.page, { 'Hva inviterer dere til': 'Et åpent møte' });
    await write(ingrid.page, { Tittel: 'Åpent møte om dagtilbud', 'Hva det handler om': 'Hva kan dere tenke dere?' });
    await ingrid.press('Kunngjør for alle');
    const text = await textOf(ingrid);
    expect(text).toContain('Skriv siste dag for påmelding');
    expect(text).toContain('Skriv hvordan alle kan delta');
    expect(await field(ingrid.page, 'Tittel').inputValue()).toBe('Åpent møte om dagtilbud');
    await writeDay(ingrid.page, 'Siste dag for påmelding', '2026-06-10');
    await write(ingrid.page, { 'Slik kan alle delta': 'Trinnfri inngang og teleslynge.' });
    await write(ingrid.page, { 'Bare for dem som har meldt seg på': 'Bruk døra mot parken.' });
    await writeDay(ingrid.page, 'Dag', heldOn);
    await write(ingrid.page, { 'Starter klokka, for eksempel 09.30': '13.00', 'Sted, eller adressen til et videomøte': 'Rådhuset' });
    await ingrid.press('Kunngjør for alle');
    expect(await textOf(ingrid)).toContain('Møtet er kunngjort.');
    expect(await textOf(ingrid)).toContain('Ingen ennå');
  });

  test('anybody reads of it, and an enterprise that nobody invited signs up', async () => {
    const reader = await as();
    await reader.visit(`/nb/cases/${caseId}`);
    const text = await textOf(reader);
    expect(text).toContain('Åpent møte om dagtilbud');
    expect(text).toContain('fredag 12. juni 2026 kl. 13.00');
    expect(text).not.toContain('døra mot parken');
    const kari = await as('Kari Moe');
    await kari.visit(`/nb/cases/${caseId}`);
    await kari.follow('Meld på til Åpent møte om dagtilbud');
    await write(kari.page, { 'Hvor mange kommer fra dere': '2', 'Hva dere trenger for å delta': 'Tegnspråktolk' });
    await kari.press('Meld på');
    expect(await textOf(kari)).toContain('Dere er påmeldt');
    expect(await textOf(kari)).toContain('Bruk døra mot parken.');
    await reader.visit(`/nb/cases/${caseId}`);
    expect(await textOf(reader)).not.toMatch(/Omsorgsløftet|Tegnspråktolk/);
  });

  test('somebody asks about the need, and the answer is everybody’s', async () => {
    const rolf = await as('Rolf Stor');
    await rolf.visit(`/nb/cases/${caseId}`);
    await rolf.follow('Spør om behovet');
    await write(rolf.page, { 'Spørsmålet ditt': 'Vi i Storomsorg lurer på om kvelder er med.' });
    await rolf.press('Send spørsmålet');
    expect(await textOf(rolf)).toContain('Spørsmålet er mottatt.');
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit('/nb/w');
    await ingrid.follow('Svar på et spørsmål om behovet: Dagtilbud til personer med demens');
    expect(await textOf(ingrid)).not.toContain('Rolf');
    await ingrid.page.getByRole('link', { name: /^Svar på spørsmålet mottatt/ }).focus();
    await ingrid.after(() => ingrid.page.keyboard.press('Enter'));
    await write(ingrid.page, { 'Spørsmålet slik alle får lese det': 'Er kvelder med?', Svar: 'Ja, torsdager.' });
    await ingrid.press('Publiser for alle');
    const reader = await as();
    await reader.visit(`/nb/cases/${caseId}`);
    expect(await textOf(reader)).toContain('Ja, torsdager.');
    expect(await textOf(reader)).not.toContain('Storomsorg');
  });

  test('after the meeting “Today” asks for the log, prefilled with who came; shared, it is read by one who was not there', async () => {
    site.clock.set(instantIn('Europe/Oslo', heldOn, '16:00') ?? site.clock.now());
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit('/nb/w');
    await ingrid.follow('Skriv i loggen: Åpent møte om dagtilbud');
    expect(await field(ingrid.page, 'Hvem deltok').inputValue()).toBe('Omsorgsløftet SA');
    await write(ingrid.page, { 'Hva som ble sagt som andre bør få vite': 'Små, faste grupper virker best.' });
    await ingrid.press('Legg til i loggen');
    await ingrid.press('Del innslaget med alle');
    const rolf = await as('Rolf Stor');
    await rolf.visit(`/nb/cases/${caseId}`);
    const text = await textOf(rolf);
    expect(text).toContain('Små, faste grupper virker best.');
    expect(text).toContain('Omsorgsløftet SA');
    await ingrid.visit('/nb/w');
    expect(await textOf(ingrid)).not.toContain('Skriv i loggen');
    expect(await browsing.findings()).toEqual([]);
  });
});
