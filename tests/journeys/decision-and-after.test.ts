import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '../../src/core/value/instant.ts';
import { actorNamed } from '../sign-in.ts';
import { startSite, type TestSite } from '../site.ts';
import { assess, done } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, textOf, write, writeDay } from './form.ts';
import { openedCall, publishedCall, type PublishedCall } from './published-call.ts';
import { story } from './story.ts';

/** From the checklist to a corrected decision and a cancelled call, with scripts off and with scripts on: a journey of its own each time. */
describe.each(['off', 'on'] as const)('with scripts %s', (javaScript) => {
  let site: TestSite;
  let browsing: Browsing;
  let as: (card?: string) => Promise<Person>;
  let call: PublishedCall;
  let publicPath = '';
  const stranger = () => as();
  const step = story();
  const day = 86_400_000;

  const feedback = 'Til denne virksomheten: det sterkeste, og hva som kan bli bedre';

  beforeAll(async () => {
    site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
    browsing = await startBrowser();
    as = castOf(browsing, { address: site.address, javaScript, locale: 'nb-NO' });
    call = await openedCall(site);
    publicPath = `/nb/cases/${call.caseId}`;
  });

  afterAll(async () => {
    await browsing.close();
    await site.close();
  });

  /** Every panel member declares, scores and locks, through casework. */
  async function assessed(): Promise<void> {
    const { casework, bench } = site.world;
    const named = (email: string) => actorNamed(site, email);
    const kari = await named('kari@example.no');
    const rolf = await named('rolf@example.no');
    const cast = {
      buyer: await named('ingrid@example.no'),
      colleague: await named('per@example.no'),
      bjorg: await named('bjorg@example.no'),
      tom: await named('tom@example.no'),
      hilde: await named('hilde@example.no'),
    };
    const points = { [kari.organisationId ?? '']: [4.5, 5] as const, [rolf.organisationId ?? '']: [3, 2] as const };
    await assess({ bench, casework, clock: site.clock }, call, { cast, points });
  }

  describe('the decision', () => {
    step('the checklist names what is missing and leads to where it is mended', async () => {
      const ingrid = await as('Ingrid Berg');
      await ingrid.visit(`${call.callPath}/decision`);
      expect(await textOf(ingrid)).toContain('0 av 3');
      expect(await ingrid.page.getByRole('link', { name: '0 av 3' }).getAttribute('href')).toBe(`${call.callPath}/panel`);
      await assessed();
      await ingrid.visit(`${call.callPath}/decision`);
      expect(await textOf(ingrid)).toContain('3 av 3');
      for (const missing of ['Skrives nedenfor', '1 brev å skrive nedenfor'])
        expect(await ingrid.page.getByRole('link', { name: missing }).getAttribute('href')).toMatch(/^#/);
    });

    step('reasons begin as recorded, everybody’s letter is shown before it is sent, and minutes are asked for', async () => {
      const ingrid = await as('Ingrid Berg');
      expect(await field(ingrid.page, 'Løsning: 4,5 av 5').inputValue()).toContain('Godt begrunnet.');
      await write(ingrid.page, {
        'Begrunnelse for beslutningen': 'Tilbudet følger den enkelte tettest.',
        'Hvor man skriver hvis man mener at vi har gjort feil': 'postmottak@lyngfjell.example',
        'Løsning: 4,5 av 5': 'Faste team på tre, og en plan for sykdom.',
        'Løsning: 3 av 5': 'God tanke, men ingen plan for helgene.',
        [feedback]: 'Prisen var lav.',
      });
      await ingrid.press('Se brevene før dere bestemmer');
      expect(await ingrid.page.getByRole('alert').innerText()).toContain('Skriv hva som ble vurdert');
      await write(ingrid.page, { 'Hvem som bestemmer': 'Formannskapet', 'Hva som ble vurdert': 'Rangeringen og begrunnelsene.' });
      await ingrid.press('Se brevene før dere bestemmer');
      const text = await textOf(ingrid);
      for (const part of ['2 brev', 'Deres: 3. God tanke, men ingen plan for helgene.', 'Omsorgsløftet SA: 4,5. Faste team på tre'])
        expect(text).toContain(part);
      await ingrid.press('Bestem og send brevene');
      const reader = await stranger();
      await reader.visit(`${publicPath}/decision/${call.callId}`);
      expect(await textOf(reader)).toContain('Formannskapet');
      expect(await textOf(reader)).not.toContain('ingen plan for helgene');
    });
  });

  describe('what follows', () => {
    step('a bidder complains on its own page, and the public sees that somebody has', async () => {
      const bjorg = await as('Bjørg Hansen');
      expect((await bjorg.page.request.get(`${site.address}${call.callPath}/letter`)).status()).toBe(403);
      const rolf = await as('Rolf Stor');
      await rolf.visit(`${call.callPath}/letter`);
      await rolf.press('Send klagen');
      expect(await rolf.page.getByRole('alert').innerText()).toContain('Velg hva dere klager på');
      await choose(rolf.page, { 'Hva klager dere på?': 'Begrunnelsen mangler' });
      await write(rolf.page, { 'Hva mener dere er feil, og hva bør gjøres?': 'Vi har en plan for helgene på side fire.' });
      await rolf.press('Send klagen');
      expect(await textOf(rolf)).toContain('Vi har mottatt klagen.');
      const reader = await stranger();
      await reader.visit(`${publicPath}/decision/${call.callId}`);
      expect(await textOf(reader)).toContain('Klage 1');
      expect(await textOf(reader)).not.toContain('side fire');
    });

    step('an answer cannot say that the reasons are corrected before they are', async () => {
      const ingrid = await as('Ingrid Berg');
      await ingrid.visit(call.casePath);
      expect(await textOf(ingrid)).toContain('1 venter på svar');
      await ingrid.visit(`${call.callPath}/complaints`);
      await answer(ingrid);
      expect(await ingrid.page.getByRole('alert').innerText()).toContain('Det er ikke gjort ennå.');
      expect(await field(ingrid.page, 'Svar, punkt for punkt').inputValue()).toBe('Dere har rett om helgene.');
    });

    async function answer(ingrid: Person): Promise<void> {
      await choose(ingrid.page, { 'Hva som følger': 'Begrunnelsen er rettet' });
      await write(ingrid.page, { 'Svar, punkt for punkt': 'Dere har rett om helgene.' });
      await ingrid.press('Send svaret');
    }

    step('the correction begins with what stands, goes to everybody, and the waiting period begins again', async () => {
      site.clock.advance(4 * day);
      const ingrid = await as('Ingrid Berg');
      await ingrid.visit(`${call.callPath}/decision`);
      await ingrid.follow('Rett begrunnelsen');
      expect(await field(ingrid.page, 'Løsning: 3 av 5').inputValue()).toBe('God tanke, men ingen plan for helgene.');
      await write(ingrid.page, {
        'Hva som var feil, og hvorfor det rettes': 'Vi overså planen for helgene.',
        'Løsning: 3 av 5': 'God tanke. Planen for helgene er kort.',
      });
      await ingrid.press('Se brevene før dere bestemmer');
      expect(await textOf(ingrid)).toContain('Dette brevet erstatter det dere fikk tidligere');
      const [before] = (await site.world.casework.caseFile(call.caseId))?.decisions ?? [];
      await ingrid.press('Rett og send brevene');
      const file = await site.world.casework.caseFile(call.caseId);
      expect(file?.earlierDecisions.map(({ id }) => id)).toEqual([before?.id]);
      expect((file?.decisions[0]?.waiting?.ends ?? '') > (before?.waiting?.ends ?? '')).toBe(true);
      await ingrid.visit(`${call.callPath}/complaints`);
      await answer(ingrid);
      const rolf = await as('Rolf Stor');
      await rolf.visit(`${call.callPath}/letter`);
      const text = await textOf(rolf);
      for (const part of ['Rettet beslutning', 'Planen for helgene er kort.', 'Erstattet av et senere brev', 'Dere har rett om helgene.'])
        expect(text).toContain(part);
      const reader = await stranger();
      await reader.visit(`${publicPath}/decision/${call.callId}`);
      expect(await textOf(reader)).toMatch(/Rettet [^]*Vi overså planen for helgene/);
    });

    step('a talk is offered, booked by one, and told to the buyer alone', async () => {
      const ingrid = await as('Ingrid Berg');
      await ingrid.visit(`${call.callPath}/talks`);
      await writeDay(ingrid.page, 'Dag', '2026-07-01');
      await write(ingrid.page, { 'Starter klokka, for eksempel 09.30': 'halv ti', 'Sted, eller adressen til et videomøte': 'Rådhuset' });
      await ingrid.press('Tilby en tid');
      expect(await ingrid.page.getByRole('alert').innerText()).toContain('09.30');
      await write(ingrid.page, { 'Starter klokka, for eksempel 09.30': '9.30' });
      await ingrid.press('Tilby en tid');
      const rolf = await as('Rolf Stor');
      await rolf.visit(`${call.callPath}/letter`);
      await rolf.press('Bestill');
      expect(await textOf(rolf)).toContain('Deres tid');
      const kari = await as('Kari Moe');
      await kari.visit(`${call.callPath}/letter`);
      expect(await textOf(kari)).toContain('Ingen tider er ledige nå.');
      await ingrid.visit(`${call.callPath}/talks`);
      expect(await textOf(ingrid)).toContain('Storomsorg AS');
    });

    step('an overseer makes the decision wait, in public, until it is answered and lifted', async () => {
      const { casework } = site.world;
      const arne = await actorNamed(site, 'arne@example.no');
      const about = { kind: 'oversight', country: 'NO', place: 'Lyngfjell', identifier: null, about: null, otherAbout: null } as const;
      const organisationId = await casework.addOrganisation({ ...about, name: 'Kontrollutvalget', demo: true });
      await casework.addMembership({ personId: arne.personId, organisationId, role: 'lead', title: '' });
      await done(
        casework.giveRole(await actorNamed(site, 'ingrid@example.no'), {
          caseId: call.caseId,
          email: 'arne@example.no',
          role: 'oversight',
        }),
      );
      const inspector = await as('Arne Dahl');
      await inspector.visit(`${call.callPath}/review`);
      await write(inspector.page, { 'Hvorfor saken bør vente': 'Begrunnelsen ble endret.', 'Spørsmål som må besvares': 'Hvem leste den?' });
      await inspector.press('Be om kontroll og la saken vente');
      const ingrid = await as('Ingrid Berg');
      await ingrid.visit(`${call.callPath}/decision`);
      expect(await textOf(ingrid)).toContain('Kontrollutvalget har bedt om en kontroll');
      await ingrid.visit(`${call.callPath}/review`);
      await write(ingrid.page, { 'Svar, spørsmål for spørsmål': 'Rådmannen leste den.' });
      await ingrid.press('Svar på kontrollen');
      await inspector.visit(`${call.callPath}/review`);
      await write(inspector.page, { 'Hva dere fant': 'Svaret holder.' });
      await inspector.press('La saken gå videre');
      const reader = await stranger();
      await reader.visit(`${publicPath}/decision/${call.callId}`);
      for (const part of ['Hvem leste den?', 'Rådmannen leste den.', 'Svaret holder.', 'Saken går videre'])
        expect(await textOf(reader)).toContain(part);
    });

    step('the whole case is one page to print and one archive with hashes, inside with the letters and outside without', async () => {
      const ingrid = await as('Ingrid Berg');
      await ingrid.visit(`${call.casePath}/file`);
      expect(await textOf(ingrid)).toContain('Planen for helgene er kort.');
      const archive = await ingrid.page.request.get(`${site.address}/data/case-files/${call.caseId}/${call.caseId}.zip`);
      expect(archive.headers()['content-type']).toBe('application/zip');
      expect((await archive.body()).subarray(0, 2).toString()).toBe('PK');
      const reader = await stranger();
      await reader.visit(`${publicPath}/file`);
      const text = await textOf(reader);
      expect(text).toContain('Vi overså planen for helgene');
      expect(text).not.toContain('Planen for helgene er kort.');
      const refused = await reader.page.request.get(`${site.address}/data/case-files/${call.caseId}/${call.caseId}.zip`, {
        maxRedirects: 0,
      });
      expect(refused.status()).toBe(302);
    });

    step('a call is cancelled while sealed: those who have begun are told, and nobody learns who they are', async () => {
      const other = await publishedCall(site);
      const kari = await as('Kari Moe');
      const own = await actorNamed(site, 'kari@example.no');
      const draft = { values: { approach: null, price: null }, answers: {}, version: null } as const;
      await done(site.world.casework.saveDraft(own, { caseId: other.caseId, callId: other.callId, ...draft }));
      const ingrid = await as('Ingrid Berg');
      await ingrid.visit(other.casePath);
      await ingrid.follow(/^Avlys konkurransen/);
      await ingrid.press('Se over før dere avlyser');
      expect(await ingrid.page.getByRole('alert').innerText()).toContain('Velg hvorfor dere avlyser');
      await choose(ingrid.page, { 'Hvorfor avlyser dere?': 'Behovet er endret' });
      await write(ingrid.page, { 'Forklar det for dem som har lagt ned arbeid': 'Kommunen gjør det selv.' });
      await ingrid.press('Se over før dere avlyser');
      await ingrid.press('Avlys konkurransen og send brevene');
      expect(await ingrid.page.content()).not.toContain('Omsorgsløftet');
      expect(await ingrid.page.getByRole('button', { name: 'Start en konkurranse' }).count()).toBe(1);
      await kari.visit('/nb/w/mail');
      await kari.follow(/Konkurransen er avlyst/);
      expect(await textOf(kari)).toContain('Kommunen gjør det selv.');
      await kari.visit(`${other.callPath}/submission`);
      const reader = await stranger();
      await reader.visit(`/nb/cases/${other.caseId}`);
      expect(await textOf(reader)).toContain('Ingen tilbud er åpnet, og ingen vil bli det.');
    });
  });

  test('every page that was visited is accessible and sound', async () => {
    expect(await browsing.findings()).toEqual([]);
  });
});
