import { afterAll, beforeAll, describe, expect } from 'vitest';

import { dayIn, instantIn, instantOf } from '../../src/core/value/instant.ts';
import { addDays, parseDay, type Day } from '../../src/core/value/day.ts';
import { partnershipValues, walkToPartners } from '../partnership-walk.ts';
import { actorNamed } from '../sign-in.ts';
import { startSite, type TestSite } from '../site.ts';
import { done, needValues, routeFacts } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, textOf, unfold, write } from './form.ts';
import { publishedNeed } from './published-call.ts';
import { story } from './story.ts';

const today = parseDay('2026-06-01') ?? ('' as Day); // a day of the calendar

/** An innovation partnership on its pages, without JavaScript: started, read by a stranger, led through its phases to a purchase. */
describe('an innovation partnership with two partners', () => {
  let site: TestSite;
  let browsing: Browsing;
  let as: (card?: string) => Promise<Person>;
  let place: { readonly caseId: string; readonly callId: string };
  let agreements: readonly string[];
  const step = story();
  const path = (agreement: number) => `/nb/w/cases/${place.caseId}/agreements/${agreements[agreement]}/phases`;
  const now = () => dayIn('Europe/Oslo', site.clock.now());

  beforeAll(async () => {
    site = await startSite({ startsAt: instantIn('Europe/Oslo', today, '09:00') ?? instantOf(0) });
    browsing = await startBrowser();
    as = castOf(browsing, { address: site.address, javaScript: 'off', locale: 'nb-NO' });
  });

  afterAll(async () => {
    await browsing.close();
    await site.close();
  });

  step('the buyer starts one: the form asks for phases and ownership, and for no lots', async () => {
    const { casework } = site.world;
    const caseId = await publishedNeed(site, needValues);
    const choice = { routeId: 'NO-1', reason: 'Ingen tilbyr dette i dag.' };
    await done(casework.chooseRoute(await actorNamed(site, 'ingrid@example.no'), { caseId, facts: routeFacts, choice }));
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(`/nb/w/cases/${caseId}`);
    // The chosen route does not lead there: it is folded away, and can be started all the same.
    await unfold(ingrid.page, 'Andre slags utlysninger');
    await ingrid.press('Start et innovasjonspartnerskap');
    const callId = new URL(ingrid.page.url()).pathname.split('/').at(-1) ?? '';
    place = { caseId, callId };
    const text = await textOf(ingrid);
    expect(text).toContain('Utprøvingsfaser');
    expect(text).toContain('Hvem som eier resultatet');
    expect(text).not.toContain('Delkontrakter');
    await ingrid.visit(`/nb/w/cases/${caseId}/calls/${callId}/publish`);
    expect(await textOf(ingrid)).toContain('Beskriv minst én utprøvingsfase');
  });

  step('everybody reads the phases, who owns the result and what it may cost', async () => {
    const { casework, bench } = site.world;
    const cast = {
      buyer: await actorNamed(site, 'ingrid@example.no'),
      colleague: await actorNamed(site, 'per@example.no'),
      bjorg: await actorNamed(site, 'bjorg@example.no'),
      tom: await actorNamed(site, 'tom@example.no'),
      hilde: await actorNamed(site, 'hilde@example.no'),
    };
    const values = partnershipValues(now());
    await done(casework.saveCall(cast.buyer, { ...place, values, version: null }));
    for (const [email, role] of [
      ['ingrid@example.no', 'opener'],
      ['per@example.no', 'opener'],
      ['bjorg@example.no', 'assessor'],
      ['tom@example.no', 'chair'],
      ['hilde@example.no', 'assessor'],
    ] as const)
      await done(casework.giveRole(cast.buyer, { caseId: place.caseId, email, role }));
    const partners = [await actorNamed(site, 'kari@example.no'), await actorNamed(site, 'rolf@example.no')] as const;
    const closesAt = values.closesAt ?? site.clock.now();
    agreements = await walkToPartners({ bench, casework, clock: site.clock }, { ...place, closesAt }, { cast, partners });
    const stranger = await as();
    await stranger.visit(`/nb/cases/${place.caseId}/calls/${place.callId}`);
    expect(await textOf(stranger)).toMatch(
      /Inntil 2 partnere får betalt[^]*Virker ideen\?[^]*Høyst 8 uker · Høyst kr 300 000[^]*Partneren eier/,
    );
    const word = await stranger.context.request.get(`/data/calls/${place.caseId}/${place.callId}.txt`);
    expect(await word.text()).toMatch(/Utprøvingsfaser[^]*Virker ideen\?[^]*Høyst 8 uker/);
  });

  step('a phase begins on days that are checked first', async () => {
    const ingrid = await as('Ingrid Berg');
    for (const agreement of [0, 1]) {
      await ingrid.visit(path(agreement));
      expect(await textOf(ingrid)).toContain('Fase 1 kan begynne.');
      await ingrid.follow('Start fase 1');
      await ingrid.press('Gå videre og se over');
      expect(await textOf(ingrid)).toContain('Ingenting er gjort ennå');
      await ingrid.press('Start fasen');
      expect(await textOf(ingrid)).toContain('Fase 1 er i gang');
    }
  });

  step('when it is over, “Today” asks for the stop point; a stop without reasons comes back with everything typed', async () => {
    site.clock.set(instantIn('Europe/Oslo', addDays(now(), 60), '10:00') ?? site.clock.now());
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit('/nb/w');
    expect(await textOf(ingrid)).toMatch(/Stoppunkt etter fase 1 med Storomsorg AS[^]*Partneren venter på svar/);
    await ingrid.follow('Stoppunkt etter fase 1 med Storomsorg AS');
    await write(ingrid.page, { 'Hva som ble vist': 'Sensoren ligger i lampeskjermen.', 'Betaling for fasen': '120 000' });
    await choose(ingrid.page, { 'Ble det nådd som fasen skulle vise?': 'Nei', 'Gå videre med denne partneren?': 'Stopp' });
    await ingrid.press('Gå videre og se over');
    expect(await ingrid.page.getByRole('alert').innerText()).toContain('Skriv begrunnelsen');
    await write(ingrid.page, { Begrunnelse: 'To av fem sluttet etter tre dager.' });
    await ingrid.press('Gå videre og se over');
    await ingrid.press('Avgjør og send brevet');
    expect(await textOf(ingrid)).toMatch(/Stoppet etter fase 1[^]*To av fem sluttet[^]*Bestemt av Ingrid Berg[^]*lampeskjermen/);
    const rolf = await as('Rolf Stor');
    await rolf.visit('/nb/w/mail');
    await rolf.follow(/^Vi stopper etter fase 1/);
    expect(await textOf(rolf)).toMatch(/går ikke videre med dere[^]*To av fem sluttet[^]*lampeskjermen/);
    // It stays in the file and is not to be opened again.
    await ingrid.follow('Registrer betalingen for fase 1');
    await ingrid.press('Gå videre og se over');
    await ingrid.press('Registrer betalingen');
    expect(await textOf(ingrid)).toContain('Betalt: kr 120 000');
  });

  step('the other goes on to the end, and its result is bought', async () => {
    const ingrid = await as('Ingrid Berg');
    const decide = async () => {
      await ingrid.follow('Avgjør ved stoppunktet');
      await write(ingrid.page, { 'Hva som ble vist': 'Prøvd hos alle.', Begrunnelse: 'Alt ble vist.' });
      await choose(ingrid.page, { 'Ble det nådd som fasen skulle vise?': 'Ja', 'Gå videre med denne partneren?': 'Gå videre' });
      await ingrid.press('Gå videre og se over');
      await ingrid.press('Avgjør og send brevet');
    };
    await ingrid.visit(path(0));
    await decide();
    await ingrid.follow('Start fase 2');
    await ingrid.press('Gå videre og se over');
    await ingrid.press('Start fasen');
    await decide();
    await ingrid.follow('Bestem om resultatet kjøpes');
    await choose(ingrid.page, { 'Kjøper dere resultatet?': 'Ja' });
    await write(ingrid.page, { 'Hva kjøpet koster': '2 000 001', Begrunnelse: 'Utrykningene gikk ned.' });
    await ingrid.press('Gå videre og se over');
    expect(await ingrid.page.getByRole('alert').innerText()).toContain('mer enn kunngjøringen sier');
    await write(ingrid.page, { 'Hva kjøpet koster': '1 900 000' });
    await ingrid.press('Gå videre og se over');
    await ingrid.press('Avgjør og send brevet');
    expect(await textOf(ingrid)).toContain('resultatet er kjøpt');
  });

  step('the public page of the case tells both stories, and nothing of what a partner has shown', async () => {
    const stranger = await as();
    await stranger.visit(`/nb/cases/${place.caseId}`);
    const text = await textOf(stranger);
    expect(text).toMatch(/Stoppet[^]*To av fem sluttet/);
    expect(text).toMatch(/Kjøpt for kr 1 900 000/);
    expect(text).not.toContain('lampeskjermen');
    await stranger.visit(`/en/cases/${place.caseId}/file`);
    expect(await textOf(stranger)).toMatch(/Test phases[^]*Stopped/);
    expect(await textOf(stranger)).not.toContain('lampeskjermen');
  });

  step('every page looked at is sound', async () => {
    expect(await browsing.findings()).toEqual([]);
  });
});
