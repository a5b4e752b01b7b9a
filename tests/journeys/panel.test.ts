import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayIn, epochMillis, instantOf } from '../../src/core/value/instant.ts';
import { actorNamed } from '../sign-in.ts';
import { startSite, type TestSite } from '../site.ts';
import { callValues, done, submit } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, group, textOf, write } from './form.ts';
import { declareNoLinks, publishedCall, type PublishedCall } from './published-call.ts';
import { samplePassphrase } from '../../samples/worlds/prepare-opening.ts';
import { story } from './story.ts';

/** The panel from the first score to a changed one, a missing answer and a low price, with scripts off and with scripts on: a journey of its own each time. */
describe.each(['off', 'on'] as const)('with scripts %s', (javaScript) => {
  let site: TestSite;
  let browsing: Browsing;
  let as: (card?: string) => Promise<Person>;
  let call: PublishedCall;
  const step = story();
  const day = 86_400_000;

  const panel = [
    ['Bjørg Hansen', { solution: ['4', '2'], social: ['4', '3'] }],
    ['Tom Vik', { solution: ['4', '2,5'], social: null }],
    ['Hilde Dahl', { solution: ['4', '4,5'], social: null }],
  ] as const;

  beforeAll(async () => {
    site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
    browsing = await startBrowser();
    as = castOf(browsing, { address: site.address, javaScript, locale: 'nb-NO' });
    const { criteria } = callValues(dayIn('Europe/Oslo', site.clock.now()));
    const scale = 'Ingenting\nLite\nNoe\nGodt\nMye\nMer enn noen har tenkt';
    call = await publishedCall(site, {
      criteria: criteria.map((criterion) =>
        criterion.kind === 'social' ? { ...criterion, scorers: 'layMembers', minimum: 2, scale } : criterion,
      ),
    });
    const { casework, bench } = site.world;
    const actor = (email: string) => actorNamed(site, email);
    const whole = { bench, casework, clock: site.clock };
    await submit(whole, call, { actor: await actor('kari@example.no'), priceMinor: 400_000_000, promise: 'To faste stillinger.' });
    // Below the floor of the range, and one required answer is missing.
    await submit(whole, call, { actor: await actor('rolf@example.no'), priceMinor: 250_000_000, promise: '' });
    site.clock.set(instantOf(epochMillis(call.closesAt) + 60_000));
    for (const opener of ['ingrid@example.no', 'per@example.no'])
      await done(casework.approveOpening(await actor(opener), { ...call, passphrase: samplePassphrase }));
    const team = ['ingrid', 'per', 'bjorg', 'tom', 'hilde'].map((name) => `${name}@example.no`);
    await declareNoLinks(site, call, team);
  });

  afterAll(async () => {
    await browsing.close();
    await site.close();
  });

  describe('before the lock', () => {
    step('a missing required answer is asked for, of everybody who lacks one, by somebody who does not score', async () => {
      const ingrid = await as('Ingrid Berg');
      await ingrid.visit(`${call.callPath}/clarifications`);
      expect(await textOf(ingrid)).toContain('Storomsorg AS har ikke svart på: Hvor mange arbeidsplasser');
      await ingrid.press('Be om alle');
      expect(await textOf(ingrid)).toMatch(/Et svar som mangler[^]*Venter på svar/);
      const tom = await as('Tom Vik');
      expect((await tom.page.request.get(`${site.address}${call.callPath}/clarifications`)).status()).toBe(403);
    });

    step('the bidder is told, answers once on its own page, and sees nothing of others', async () => {
      const kari = await as('Kari Moe');
      await kari.visit(`${call.callPath}/submission/clarifications`);
      expect(await textOf(kari)).toContain('Dere er ikke spurt om noe');
      const rolf = await as('Rolf Stor');
      await rolf.visit('/nb/w');
      await rolf.follow(/^Svar på et spørsmål om tilbudet deres/);
      await rolf.press('Send svaret');
      expect(await rolf.page.getByRole('alert').innerText()).toContain('Skriv svaret');
      await write(rolf.page, { 'Svaret deres': 'Tre stillinger til folk fra kommunen.' });
      await rolf.press('Send svaret');
      expect(await textOf(rolf)).toContain('Vi har mottatt svaret.');
      expect(await rolf.page.getByRole('button', { name: 'Send svaret' }).count()).toBe(0);
    });

    step('members score by criterion, each only what they are asked, against the words of the call', async () => {
      for (const [card, points] of panel) {
        const member = await as(card);
        await member.visit(`${call.callPath}/assess`);
        const text = await textOf(member);
        expect(text).toContain(points.social ? '0 av 4 vurderinger' : '0 av 2 vurderinger');
        if (!points.social) expect(text).toContain('Andre i panelet vurderer Samfunnsnytte.');
        await member.follow(/^Begynn: Løsning/);
        for (const [criterion, given] of Object.entries({ Løsning: points.solution, Samfunnsnytte: points.social })) {
          if (!given) continue;
          for (let place = 1; place <= 2; place += 1) {
            const shown = await textOf(member);
            expect(shown).toContain(`Tilbud ${place} av 2`);
            if (criterion === 'Samfunnsnytte') expect(shown).toContain('Mer enn noen har tenkt');
            const rolfs = shown.includes(`${criterion}: Storomsorg AS`);
            if (rolfs && criterion === 'Samfunnsnytte') expect(shown).toContain('Tre stillinger til folk fra kommunen.');
            await write(group(member.page, criterion), {
              'Poeng, 0 til 5': rolfs ? given[1] : given[0],
              Hvorfor: `${card} om ${criterion.toLowerCase()}.`,
            });
            await member.press(/^Lagre og (neste|avslutt)/);
          }
          if (criterion === 'Løsning' && points.social) await member.follow(/^Fortsett: Samfunnsnytte/);
        }
        await member.visit(`${call.callPath}/discussion`);
        expect(await textOf(member)).toContain('Ingen vurderinger kan vises ennå');
        await member.visit(`${call.callPath}/assess`);
        await member.follow('Gå videre til å låse vurderingene');
        await member.press('Lås vurderingene mine');
      }
    });
  });

  describe('after the lock', () => {
    step('the panel reads where it disagrees, and a score is changed by its own giver with a reason, both values kept', async () => {
      const hilde = await as('Hilde Dahl');
      await hilde.visit(`${call.callPath}/discussion`);
      const text = await textOf(hilde);
      expect(text).toContain('Løsning: Storomsorg AS (2 til 4,5)');
      expect(text).not.toContain('Løsning: Omsorgsløftet SA (');
      await hilde.page.locator('.discussion summary').first().click();
      expect(await textOf(hilde)).toContain('Tom Vik ga 2,5');
      await hilde.follow(/^Endre poengene dine/);
      await hilde.press('Endre poengene');
      expect(await hilde.page.getByRole('alert').innerText()).toContain('Skriv hvorfor du endrer poengene');
      await write(hilde.page, { 'Nye poeng, 0 til 5': '3,5', 'Hvorfor du endrer': 'Jeg leste planen for helgene to ganger som én.' });
      await hilde.press('Endre poengene');
      await hilde.page.locator('.discussion summary').first().click();
      const after = await textOf(hilde);
      expect(after).toContain('1 vurdering er endret etter låsing, med høyst 1 poeng.');
      expect(after).toContain('Endret fra 4,5 til 3,5');
      expect(after).toContain('Hilde Dahl om løsning.');
    });

    step('a price that looks unusually low stops the decision until it is explained and found to hold', async () => {
      const ingrid = await as('Ingrid Berg');
      await ingrid.visit(`${call.callPath}/decision`);
      const stopped = await textOf(ingrid);
      expect(stopped).toContain('Prisen fra Storomsorg AS ser uvanlig lav ut');
      await ingrid.visit(`${call.callPath}/low-prices`);
      expect(await textOf(ingrid)).toContain('Under gulvet i prisskalaen');
      await ingrid.press('Be om en forklaring');
      expect(await textOf(ingrid)).toContain('Venter på svar');
      const rolf = await as('Rolf Stor');
      await rolf.visit(`${call.callPath}/submission/clarifications`);
      await write(rolf.page, { 'Svaret deres': 'Vi eier huset og har ingen leie.' });
      await rolf.press('Send svaret');
      await ingrid.visit(`${call.callPath}/low-prices`);
      expect(await textOf(ingrid)).toContain('Vi eier huset og har ingen leie.');
      await ingrid.press('Skriv hva dere kom fram til');
      expect(await ingrid.page.getByRole('alert').innerText()).toContain('Velg hva dere kom fram til');
      await choose(ingrid.page, { 'Hva kom dere fram til?': 'Prisen er forklart' });
      await write(ingrid.page, { Begrunnelse: 'Uten leie dekker prisen bemanningen.' });
      await ingrid.press('Skriv hva dere kom fram til');
      await ingrid.visit(`${call.callPath}/decision`);
      expect(await textOf(ingrid)).not.toContain('ser uvanlig lav ut');
    });

    step('what was asked, answered and changed is no public matter before the decision', async () => {
      const reader = await as();
      site.clock.advance(day);
      await reader.visit(`/nb/cases/${call.caseId}`);
      for (const inside of ['Tre stillinger til folk', 'ingen leie', 'planen for helgene'])
        expect(await textOf(reader)).not.toContain(inside);
      await reader.visit(`/nb/cases/${call.caseId}/calls/${call.callId}`);
      await reader.page.getByText('Hva poengene betyr, og hvem som gir dem').click();
      const text = await textOf(reader);
      expect(text).toContain('Vurderes av lekmedlemmer og brukerrepresentanter.');
      expect(text).toContain('Et tilbud som får under 2 av 5 i gjennomsnitt, blir avvist.');
      expect(text).toContain('Overbevisende, og dokumentert at det virker');
    });
  });

  test('every page of this journey was accessible and whole', async () => {
    expect(await browsing.findings()).toEqual([]);
  });
});
