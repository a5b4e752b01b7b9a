import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '../../src/core/value/instant.ts';
import { declareNoLinks, done, submit } from '../walk.ts';
import { actorNamed } from '../sign-in.ts';
import { startSite, testPassword, type TestSite } from '../site.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, group, textOf, write } from './form.ts';
import { decideAt, scoreLots } from './lots-and-stages-calls.ts';
import { openOnly, publishedCall, type PublishedCall } from './published-call.ts';
import { story } from './story.ts';

/** Several organisations submit together, from the form that names them to the public record, with JavaScript off and once more with it on. */
let site: TestSite;
let browsing: Browsing;

beforeAll(async () => {
  site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  await addPartner(site);
  browsing = await startBrowser();
});

afterAll(async () => {
  await browsing.close();
  await site.close();
});

describe.each(['off', 'on'] as const)('a group submits, JavaScript %s', (javaScript) => {
  let as: (card?: string) => Promise<Person>;
  let call: PublishedCall;
  let own = '';
  const step = story();
  const named = (email: string) => actorNamed(site, email);
  const whole = 'Omsorgsløftet SA sammen med Fjordhagen AS og Åsly Verksted';

  beforeAll(async () => {
    as = castOf(browsing, { address: site.address, javaScript, locale: 'nb-NO' });
    call = await publishedCall(site);
    own = `${call.callPath}/submission`;
    // A fourth, so that three are left when one is recused.
    const arne = { caseId: call.caseId, email: 'arne@example.no', role: 'assessor' } as const;
    await done(site.world.casework.giveRole(await named('ingrid@example.no'), arne));
  });

  step('whoever leads chooses “together”, and names the others row by row', async () => {
    const kari = await as('Kari Moe');
    await kari.visit(own);
    await kari.follow('Alene eller sammen');
    expect(await group(kari.page, 'Samarbeidspartnere').count()).toBe(0);
    await choose(kari.page, { 'Leverer dere alene eller sammen med andre': 'Sammen med andre' });
    await kari.press('Lagre');
    await kari.press(/^Legg til/);
    await fillPartner(kari, 1, { Navn: 'Fjordhagen', 'Nummer i registeret': '310 000 990', 'Delen partneren gjør': 'Turene i nabolaget.' });
    await choose(group(kari.page, 'Partner 1'), { Register: 'Brønnøysundregistrene' });
    await kari.press(/^Legg til/);
    await fillPartner(kari, 2, { Navn: 'Åsly Verksted', 'Nummer i registeret': '310 000 991', 'Delen partneren gjør': 'Kjøringen.' });
    await kari.press('Lagre');
    expect(await textOf(kari)).toContain('Lagret.');
  });

  step('only the partner with an account can be asked, and is found by its number', async () => {
    const kari = await as('Kari Moe');
    expect(await textOf(kari)).toMatch(/Fjordhagen[^]*Ikke spurt[^]*Finnes her som Fjordhagen AS[^]*Åsly Verksted[^]*Har ingen konto her/);
    await kari.press(/^Be om bekreftelse/);
    expect(await textOf(kari)).toMatch(/Partneren er spurt[^]*Fjordhagen[^]*ikke svart ennå/);
  });

  step('the partner finds it on “Today”, sees its own part and nothing else, and answers', async () => {
    const anne = await as('Anne Fjord');
    await anne.visit('/nb/w');
    await anne.follow(/^Bekreft en del/);
    const text = await textOf(anne);
    expect(text).toMatch(/Omsorgsløftet SA[^]*Turene i nabolaget/);
    expect(text).not.toMatch(/Åsly|Kjøringen/);
    await anne.press('Vi er ikke med');
    expect(await textOf(anne)).toContain('Dere er ikke med. Sagt av Anne Fjord');
    await anne.press('Vi er med');
    expect(await textOf(anne)).toContain('Dere er med. Sagt av Anne Fjord');
    await anne.visit('/nb/w');
    expect(await anne.page.getByRole('link', { name: /^Bekreft en del/ }).count()).toBe(0);
    const rolf = await as('Rolf Stor');
    await rolf.visit(`${call.callPath}/partner`);
    expect(await textOf(rolf)).toContain('Ingen ber dere bekrefte noe i denne konkurransen');
  });

  step('whoever leads sees the answer and who is silent, and seals for all', async () => {
    const kari = await as('Kari Moe');
    await kari.visit(own);
    expect(await textOf(kari)).toContain('Sammen med Fjordhagen og Åsly Verksted.');
    await kari.follow('Alene eller sammen');
    expect(await textOf(kari)).toContain('Bekreftet av Anne Fjord');
    await kari.visit(`${own}/answers`);
    await choose(kari.page, { 'Hva slags forslag er det': 'Utfordrer' });
    await write(kari.page, {
      'Hvordan vil dere gjøre dette?': 'Små, faste team.',
      'Hvor mange arbeidsplasser lover dere til folk som står utenfor?': 'To faste stillinger.',
      'Pris for hele perioden': '4 000 000',
    });
    await kari.press('Lagre og gå videre');
    await kari.visit(`${own}/check`);
    const text = await textOf(kari);
    expect(text).toContain('Ikke alle har bekreftet');
    expect(text).toMatch(/Åsly Verksted: ingen bekreftelse her/);
    await kari.press(/^(Forsegle og lever|Lever likevel)$/);
    expect(await textOf(kari)).toContain('Vi har mottatt');
  });

  // What follows is the same with scripts.
  if (javaScript === 'off') {
    step('a link to a partner keeps a member of the panel out of the whole submission', async () => {
      await submit({ ...site.world, clock: site.clock }, call, {
        actor: await named('rolf@example.no'),
        priceMinor: 360_000_000,
        promise: 'Ingen.',
      });
      await openOnly(site, call);
      const tom = await as('Tom Vik');
      await tom.visit(`${call.callPath}/interests`);
      expect(await group(tom.page, 'Fjordhagen AS').innerText()).toContain('Leverer sammen med Omsorgsløftet SA og Åsly Verksted.');
      expect(await group(tom.page, 'Storomsorg AS').innerText()).not.toContain('sammen med');
      for (const name of ['Omsorgsløftet SA', 'Storomsorg AS', 'Åsly Verksted'])
        await choose(group(tom.page, name), { 'Finnes det en tilknytning': 'Ingen tilknytning' });
      await choose(group(tom.page, 'Fjordhagen AS'), { 'Finnes det en tilknytning': 'Det finnes en tilknytning' });
      const more = group(tom.page, 'Fjordhagen AS').locator('summary');
      if (!(await field(group(tom.page, 'Fjordhagen AS'), 'Tilknytningen med egne ord').isVisible())) await more.click();
      await group(tom.page, 'Fjordhagen AS').getByRole('checkbox').first().check();
      await write(group(tom.page, 'Fjordhagen AS'), { 'Tilknytningen med egne ord': 'Søsteren min leder det.' });
      await tom.press('Meld fra');
      expect(await textOf(tom)).toContain('Venter på avgjørelse');
      await declareNoLinks({ ...site.world, clock: site.clock }, call, [
        await named('ingrid@example.no'),
        await named('per@example.no'),
        await named('bjorg@example.no'),
        await named('hilde@example.no'),
        await named('arne@example.no'),
      ]);
      const ingrid = await as('Ingrid Berg');
      await ingrid.visit(`${call.callPath}/panel`);
      const ruling = group(ingrid.page, 'Avgjørelse').first();
      await choose(ruling, { 'Hvor alvorlig er tilknytningen': 'Faktisk', 'Hva som skal skje': 'Inhabil' });
      await write(ruling, { Begrunnelse: 'Nær familie leder partneren.' });
      await ingrid.press('Registrer avgjørelsen');
      await tom.visit(`${call.callPath}/interests`);
      expect(await textOf(tom)).toMatch(
        /Omsorgsløftet SA\s+Inhabil\s+Du ser ikke dette tilbudet, fordi det er levert sammen med Fjordhagen AS\.[^]*Storomsorg AS\s+Du deltar/,
      );
      await tom.visit(`${call.callPath}/assess?view=submission`);
      expect(await tom.page.getByRole('link', { name: /^Vurder Omsorgsløftet/ }).count()).toBe(0);
      expect(await tom.page.getByRole('link', { name: /^Vurder Storomsorg/ }).count()).toBe(1);
      expect(await textOf(tom)).toMatch(/Tilbud du ikke ser[^]*Omsorgsløftet SA/);
      const bjorg = await as('Bjørg Hansen');
      await bjorg.visit(`${call.callPath}/assess?view=submission`);
      await bjorg.follow(`Vurder ${whole}`);
      expect(await textOf(bjorg)).toMatch(
        /Sammen med[^]*Fjordhagen AS[^]*Turene i nabolaget\.[^]*Bekreftet av Anne Fjord[^]*Åsly Verksted/,
      );
    });

    step('the decision, the letters and the public record name the whole group', async () => {
      const panel = ['bjorg', 'tom', 'hilde', 'arne'].map((name) => `${name}@example.no`);
      await scoreLots(site, { ...call, panel }, { [whole]: 5, 'Storomsorg AS': 2 });
      const ingrid = await as('Ingrid Berg');
      const letters = await decideAt(site, ingrid, `${call.callPath}/decision`);
      expect(letters).toContain(whole);
      const reader = await as();
      await reader.visit(`/nb/cases/${call.caseId}/decision/${call.callId}`);
      expect(await textOf(reader)).toContain(`${whole} ble valgt`);
      await reader.visit(`/nb/cases/${call.caseId}`);
      expect(await textOf(reader)).toContain(whole);
      const rolf = await as('Rolf Stor');
      await rolf.visit(`${call.callPath}/letter`);
      expect(await textOf(rolf)).toContain(whole);
      const anne = await as('Anne Fjord');
      await anne.visit(`${call.callPath}/letter`);
      expect(await textOf(anne)).toContain('Dere er valgt');
    });
  }
});

test('every page that was visited is accessible and sound', async () => {
  expect(await browsing.findings()).toEqual([]);
});

async function addPartner({ world }: TestSite): Promise<void> {
  const { casework, signIn } = world;
  const about = { kind: 'enterprise', country: 'NO', place: 'Fjordvang', about: null, otherAbout: null, demo: true } as const;
  const organisationId = await casework.addOrganisation({
    ...about,
    name: 'Fjordhagen AS',
    identifier: { scheme: 'NO-BRC', id: '310000990' },
  });
  const who = { name: 'Anne Fjord', email: 'anne@example.no' };
  const account = await signIn.addAccount({ ...who, password: testPassword });
  if (!account.ok) throw new Error(account.refusal.code);
  const demoNote = { en: 'A person of the tests.', nb: 'En person i testene.' };
  const personId = await casework.addPerson({ ...who, language: 'nb', authUserId: account.value, demoNote });
  await casework.addMembership({ personId, organisationId, role: 'lead', title: 'Leder' });
}

async function fillPartner(person: Person, row: number, texts: Readonly<Record<string, string>>): Promise<void> {
  const partner = group(person.page, `Partner ${row}`);
  await write(partner, texts);
  await choose(partner, { 'Hvordan partneren er med': 'Deltaker' });
}
