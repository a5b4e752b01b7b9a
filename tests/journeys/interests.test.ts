import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '../../src/core/value/instant.ts';
import { actorNamed } from '../sign-in.ts';
import { startSite, type TestSite } from '../site.ts';
import { done } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, group, textOf, write } from './form.ts';
import { declareNoLinks, openCall, publishedCall, type PublishedCall } from './published-call.ts';
import { story } from './story.ts';

/** From the first declaration to what stands in the way of a decision, in Norway, with scripts off and with scripts on: a journey of its own each time. */
describe.each(['off', 'on'] as const)('with scripts %s', (javaScript) => {
  let site: TestSite;
  let browsing: Browsing;
  let as: (card?: string) => Promise<Person>;
  let call: PublishedCall;
  const step = story();

  beforeAll(async () => {
    site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
    browsing = await startBrowser();
    as = castOf(browsing, { address: site.address, javaScript, locale: 'nb-NO' });
    call = await publishedCall(site);
  });

  afterAll(async () => {
    await browsing.close();
    await site.close();
  });

  /** Opens what stands below a line that can be unfolded, within a group. */
  async function unfold(person: Person, legend: string): Promise<void> {
    await group(person.page, legend).getByText('Hvis det finnes en tilknytning, eller du er usikker').click();
  }

  describe('before anybody can know who bids', () => {
    step('a body keeps its links to others, and is warned where one of them may bid', async () => {
      const ingrid = await as('Ingrid Berg');
      await ingrid.visit('/nb/w/organisation-links');
      expect(await textOf(ingrid)).toContain('Ingen tilknytning er registrert ennå');
      await ingrid.press('Registrer tilknytningen');
      expect(await ingrid.page.getByRole('alert').innerText()).toContain('Velg hva som binder dem sammen');
      await ingrid.page.getByLabel('Den første virksomheten').selectOption({ label: 'Lyngfjell kommune' });
      await ingrid.page.getByLabel('Den andre virksomheten').selectOption({ label: 'Omsorgsløftet SA' });
      await choose(ingrid.page, { 'Hva binder dem sammen': 'Den første finansierer den andre' });
      await write(ingrid.page, { 'Hvor vet dere det fra': 'Kommunestyret, sak 9' });
      await ingrid.press('Registrer tilknytningen');
      expect(await textOf(ingrid)).toContain('Kommunestyret, sak 9');
      await ingrid.visit(`${call.callPath}/conflicts`);
      expect(await textOf(ingrid)).toMatch(/Lyngfjell kommune og Omsorgsløftet SA, som kan komme til å levere/);
      expect(await textOf(ingrid)).toMatch(/Tom Vik[^]*Ikke ennå/);
    });

    step('Today asks for the first declaration; a link without a kind comes back with everything that was typed', async () => {
      const tom = await as('Tom Vik');
      await tom.visit('/nb/w');
      await tom.follow(/^Meld fra om tilknytning før noen vet hvem som leverer/);
      await choose(group(tom.page, 'Omsorgsløftet SA'), { 'Finnes det en tilknytning': 'Det finnes en tilknytning' });
      await unfold(tom, 'Omsorgsløftet SA');
      await write(group(tom.page, 'Omsorgsløftet SA'), {
        'Tilknytningen med egne ord': 'Jeg jobbet der fram til i fjor.',
        'Fra år': '2019',
      });
      await choose(group(tom.page, 'Konkurransen og alle andre'), {
        'Finnes det en tilknytning til virksomheten, konkurransen eller noen som kan komme til å levere': 'Det finnes en tilknytning',
      });
      await tom.press('Meld fra');
      expect(await tom.page.getByRole('alert').innerText()).toContain('Omsorgsløftet SA: Velg hva slags tilknytning det er');
      expect(await field(group(tom.page, 'Omsorgsløftet SA'), 'Tilknytningen med egne ord').inputValue()).toBe(
        'Jeg jobbet der fram til i fjor.',
      );
      await group(tom.page, 'Omsorgsløftet SA').getByRole('checkbox', { name: 'Ansatt der tidligere' }).check();
      await write(group(tom.page, 'Omsorgsløftet SA'), { 'Til år, hvis den er slutt': '2025' });
      await tom.press('Meld fra');
      expect(await textOf(tom)).toContain('Du meldte fra');
      const ingrid = await as('Ingrid Berg');
      await ingrid.visit(`${call.callPath}/conflicts`);
      expect(await textOf(ingrid)).toMatch(/Tom Vik[^]*Tilknytning: Omsorgsløftet SA/);
    });

    step('the buyer notes who answers to whom', async () => {
      const ingrid = await as('Ingrid Berg');
      await ingrid.visit(`${call.casePath}/people`);
      await ingrid.follow('Hvem som er leder for hvem');
      await ingrid.page.getByLabel('Ingrid Berg har som leder').selectOption({ label: 'Tom Vik' });
      await ingrid.press('Lagre');
      expect(await textOf(ingrid)).toContain('Lagret.');
      expect(await ingrid.page.getByLabel('Ingrid Berg har som leder').locator('option:checked').innerText()).toBe('Tom Vik');
    });
  });

  describe('when the bidders are known', () => {
    step('what was declared first comes back as a hint and as a beginning, and the link waits for a ruling', async () => {
      await openCall(site, call);
      const tom = await as('Tom Vik');
      await tom.visit(`${call.callPath}/interests`);
      expect(await textOf(tom)).toContain('Dette vet vi om. Kontroller det før du svarer.');
      expect(await textOf(tom)).toContain('Har tidligere meldt om arbeid der (2025)');
      expect(await field(group(tom.page, 'Omsorgsløftet SA'), 'Fra år').inputValue()).toBe('2019');
      await choose(group(tom.page, 'Storomsorg AS'), { 'Finnes det en tilknytning': 'Ingen tilknytning' });
      await tom.press('Meld fra');
      expect(await textOf(tom)).toContain('Venter på avgjørelse');
      await tom.visit(`${call.callPath}/assess?view=submission`);
      expect(await tom.page.getByRole('link', { name: 'Vurder Omsorgsløftet SA' }).count()).toBe(0);
      expect(await tom.page.getByRole('link', { name: 'Vurder Storomsorg AS' }).count()).toBe(1);
    });

    step('nobody rules on the person they answer to, and an actual conflict can only recuse', async () => {
      await declareNoLinks(site, call, ['ingrid@example.no', 'per@example.no', 'bjorg@example.no', 'hilde@example.no']);
      const ingrid = await as('Ingrid Berg');
      await ingrid.visit(`${call.callPath}/panel`);
      expect(await textOf(ingrid)).toContain('Dette er lederen din. Derfor må noen andre avgjøre erklæringen.');
      expect(await ingrid.page.getByRole('button', { name: 'Registrer avgjørelsen' }).count()).toBe(0);
      const buyer = await actorNamed(site, 'ingrid@example.no');
      await done(site.world.casework.giveRole(buyer, { caseId: call.caseId, email: 'per@example.no', role: 'buyer' }));
      const per = await as('Per Lund');
      await per.visit(`${call.callPath}/panel`);
      expect(await textOf(per)).toContain('Ansatt der tidligere');
      const ruling = () => group(per.page, 'Avgjørelse').first();
      await choose(ruling(), { 'Hvor alvorlig er tilknytningen': 'Faktisk', 'Hva som skal skje': 'Deltar: tilknytningen føres' });
      await write(ruling(), { Begrunnelse: 'Han sluttet for under ett år siden.' });
      await per.press('Registrer avgjørelsen');
      expect(await per.page.getByRole('alert').innerText()).toContain('gir reglene ikke noe valg');
      expect(await field(ruling(), 'Begrunnelse').inputValue()).toBe('Han sluttet for under ett år siden.');
      await choose(ruling(), { 'Hva som skal skje': 'Inhabil' });
      await per.press('Registrer avgjørelsen');
      expect(await textOf(per)).toContain('Panelet er blitt for lite');
      expect(await textOf(per)).toMatch(/Avgjort av\s+Per Lund/);
    });

    step('the decision page names everything in the way: the superior, and the submission with too few', async () => {
      const ingrid = await as('Ingrid Berg');
      await ingrid.visit(`${call.callPath}/decision`);
      const text = await textOf(ingrid);
      expect(text).toContain('Lederen din er inhabil.');
      expect(text).toContain('Bare 2 i panelet kan vurdere det Omsorgsløftet SA har levert');
    });

    step('a changed circumstance is declared later and takes the submission away at once', async () => {
      const bjorg = await as('Bjørg Hansen');
      await bjorg.visit(`${call.callPath}/interests`);
      await bjorg.follow(/^Noe har endret seg\s*: Storomsorg AS$/);
      await bjorg.press('Meld fra om endringen');
      expect(await bjorg.page.getByRole('alert').innerText()).toContain('Storomsorg AS: Velg om det finnes en tilknytning');
      await choose(group(bjorg.page, 'Storomsorg AS'), { 'Finnes det en tilknytning': 'Jeg er ikke sikker' });
      await write(group(bjorg.page, 'Storomsorg AS'), { 'Tilknytningen med egne ord': 'Broren min har søkt jobb der.' });
      await bjorg.press('Meld fra om endringen');
      expect(await textOf(bjorg)).toMatch(/Storomsorg AS[^]*Venter på avgjørelse/);
      await bjorg.visit(`${call.callPath}/assess?view=submission`);
      expect(await bjorg.page.getByRole('link', { name: 'Vurder Storomsorg AS' }).count()).toBe(0);
    });
  });

  test('every page of this journey was accessible and whole', async () => {
    expect(await browsing.findings()).toEqual([]);
  });
});
