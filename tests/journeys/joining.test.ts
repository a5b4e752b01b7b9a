import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '../../src/core/value/instant.ts';
import type { OrganisationKind } from '../../src/core/party/organisation.ts';
import { actorNamed } from '../sign-in.ts';
import { startSite, testPassword, type TestSite } from '../site.ts';
import { done, needValues } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, group, textOf, write } from './form.ts';
import { publishedNeed } from './published-call.ts';

const ownTitle = 'Dagtilbud i Nordlia';
const asked = 'Vi tror at to kommuner får flere svar enn én. Vi tar jobben med utlysningen.';
const kroner = (amount: number) => ({ minor: amount * 100, currency: 'NOK', vat: 'excluded' }) as const;
const prevention = [
  { id: null, budget: 'health', whose: 'Lyngfjell kommune', pays: kroner(900_000), gains: null, life: null, confidence: 'known' },
  { id: null, budget: 'hospital', whose: 'Lyngfjell sykehus', pays: null, gains: kroner(700_000), life: null, confidence: 'estimated' },
] as const;

/** A body that the small cast of the tests lacks, with the person who leads it. */
async function addBody(site: TestSite, body: { readonly name: string; readonly kind: OrganisationKind; readonly lead: string }) {
  const { casework, signIn } = site.world;
  const { name, kind, lead } = body;
  const email = `${lead.split(' ')[0]?.toLowerCase()}@example.no`;
  const about = { identifier: null, about: null, otherAbout: null, demo: true };
  const organisationId = await casework.addOrganisation({ name, kind, country: 'NO', place: 'Nordlia', ...about });
  const authUserId = await done(signIn.addAccount({ name: lead, email, password: testPassword }));
  const demoNote = { en: 'A person of the tests.', nb: 'En person i testene.' };
  const personId = await casework.addPerson({ name: lead, email, language: 'nb', authUserId, demoNote });
  await casework.addMembership({ personId, organisationId, role: 'lead', title: 'Leder' });
  return email;
}

/** Somebody is asked to buy together and brings a need, somebody to share the cost; one leaves, one is not asked any more. */
describe.each(['off', 'on'] as const)('several bodies behind one case, with scripts %s', (javaScript) => {
  let site: TestSite;
  let browsing: Browsing;
  let as: (card?: string) => Promise<Person>;
  let caseId = '';
  let ownId = '';

  beforeAll(async () => {
    site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
    const email = await addBody(site, { name: 'Nordlia kommune', kind: 'buyer', lead: 'Gunn Haugen' });
    await addBody(site, { name: 'Lyngfjell sykehus', kind: 'funder', lead: 'Kristin Bråten' });
    browsing = await startBrowser();
    as = castOf(browsing, { address: site.address, javaScript, locale: 'nb-NO' });
    caseId = await publishedNeed(site, { ...needValues, budgets: prevention });
    const { casework } = site.world;
    const gunn = await actorNamed(site, email);
    const values = { ...needValues, title: ownTitle, place: 'Nordlia' };
    const raising = { values, organisationId: gunn.organisationId ?? '', language: 'nb', raisedBy: 'buyer', demo: true } as const;
    ownId = (await done(casework.raiseNeed(gunn, raising))).caseId;
    await done(casework.publishNeed(gunn, { caseId: ownId }));
  });
  afterAll(async () => {
    await browsing.close();
    await site.close();
  });

  test('a buyer asks another; what is missing is said, and what was typed stays', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(`/nb/w/cases/${caseId}`);
    await ingrid.follow('Kjøp sammen med andre, eller del kostnaden');
    await write(ingrid.page, { 'Det dere skriver til den': asked });
    await ingrid.press('Spør');
    const refused = await textOf(ingrid);
    expect(refused).toContain('Velg hvilken virksomhet dere spør.');
    expect(refused).toContain('Velg hva dere ber virksomheten om');
    expect(
      await ingrid.page
        .getByRole('alert')
        .getByRole('link', { name: /^Velg hvilken/ })
        .getAttribute('href'),
    ).toBe('#field-organisation');
    expect(await field(ingrid.page, 'Det dere skriver til den').inputValue()).toBe(asked);
    await field(ingrid.page, 'Hvem dere spør').selectOption({ label: 'Nordlia kommune' });
    await choose(ingrid.page, { 'Hva dere ber om': 'Å kjøpe sammen med oss' });
    await ingrid.press('Spør');
    expect(await textOf(ingrid)).toContain('Ikke svart ennå. Svarfristen er 1. juli 2026.');
    const reader = await as();
    await reader.visit(`/nb/cases/${caseId}`);
    expect(await textOf(reader)).toContain('Spurt om å kjøpe sammen med Lyngfjell kommune.');
  });

  test('the body that was asked finds it under “Today”, reads, answers, and brings a need of its own', async () => {
    const gunn = await as('Gunn Haugen');
    await gunn.visit('/nb/w');
    await gunn.follow(`Svar på om dere blir med: ${needValues.title ?? ''}`);
    const question = await textOf(gunn);
    expect(question).toContain('Lyngfjell kommune spør om Nordlia kommune vil kjøpe sammen med dem.');
    expect(question).toContain(asked);
    expect(question).toContain(needValues.summary ?? '');
    await write(gunn.page, { Begrunnelse: 'Alene er vi for små.' });
    await gunn.press('Send svaret');
    expect(await textOf(gunn)).toContain('Velg et svar');
    expect(await field(gunn.page, 'Begrunnelse').inputValue()).toBe('Alene er vi for små.');
    await choose(gunn.page, { 'Svaret vårt': 'Vi blir med' });
    await write(gunn.page, { 'Vår del av kostnaden': '480 000' });
    await field(gunn.page, 'Et eget behov som dekkes sammen med dette').selectOption({ label: ownTitle });
    await gunn.press('Send svaret');
    const joined = await textOf(gunn);
    expect(joined).toContain('Svaret er sendt, og er offentlig.');
    expect(joined).toContain('Lyngfjell kommune leder og handler for alle.');
  });

  test('the public pages of both needs say so; the amount waits for the route', async () => {
    const reader = await as();
    await reader.visit(`/nb/cases/${caseId}`);
    const text = await textOf(reader);
    expect(text).toContain('Lyngfjell kommune og Nordlia kommune');
    expect(text).toContain('Alene er vi for små.');
    expect(text).not.toContain('480 000');
    await reader.follow(ownTitle);
    expect(await textOf(reader)).toContain('Dette behovet dekkes sammen med et annet.');
    await reader.follow(`${needValues.title ?? ''}, ledet av Lyngfjell kommune`);
    expect(reader.page.url()).toContain(caseId);
    const gunn = await as('Gunn Haugen');
    await gunn.visit(`/nb/w/cases/${ownId}`);
    expect(await textOf(gunn)).toContain('Dette behovet dekkes sammen med et annet.');
  });

  test('the buyer is told, and sees the answer with its amount', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit('/nb/w/mail');
    await ingrid.follow(/Nordlia kommune/);
    await ingrid.visit(`/nb/w/cases/${caseId}/joining`);
    const text = await textOf(ingrid);
    expect(text).toContain('Nordlia kommune svarte 1. juni 2026');
    expect(text).toContain('Del av kostnaden: kr 480 000');
    await ingrid.visit(`/nb/w/cases/${caseId}/route`);
    expect(await textOf(ingrid)).toContain('Dere kjøper sammen');
  });

  test('who gains is asked to share the cost from the prevention note, and the question is taken back with a reason', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(`/nb/w/cases/${caseId}`);
    await ingrid.follow('Be den som tjener på det, om å være med');
    const payer = group(ingrid.page, 'Hva dere ber om').getByRole('radio', { name: /^Å være med og betale/ });
    expect(await payer.isChecked()).toBe(true);
    await field(ingrid.page, 'Hvem dere spør').selectOption({ label: 'Lyngfjell sykehus' });
    await write(ingrid.page, { 'Det dere skriver til den': 'Det meste av pengene spares hos dere.' });
    await ingrid.press('Spør');
    await ingrid.visit(`/nb/w/cases/${caseId}`);
    expect(await textOf(ingrid)).not.toContain('Be den som tjener på det');
    await ingrid.visit(`/nb/w/cases/${caseId}/joining`);
    await ingrid.follow('Trekk spørsmålet til Lyngfjell sykehus');
    await ingrid.press('Trekk spørsmålet');
    expect(await textOf(ingrid)).toContain('Skriv en begrunnelse');
    await write(ingrid.page, { Begrunnelse: 'Vi venter til vi vet mer.' });
    await ingrid.press('Trekk spørsmålet');
    expect(await textOf(ingrid)).toContain('Spørsmålet er trukket.');
    const kristin = await as('Kristin Bråten');
    await kristin.visit('/nb/w');
    expect(await textOf(kristin)).not.toContain('Svar på om dere blir med');
    const reader = await as();
    await reader.visit(`/nb/cases/${caseId}`);
    expect(await textOf(reader)).toContain('Vi venter til vi vet mer.');
  });

  test('a body leaves with a reason, and its need stands on its own again', async () => {
    const gunn = await as('Gunn Haugen');
    await gunn.visit('/nb/w');
    await gunn.follow(needValues.title ?? '');
    await gunn.follow('Se hva dere er med på');
    await gunn.press('Vi trekker oss');
    expect(await textOf(gunn)).toContain('Skriv en begrunnelse');
    await write(gunn.page, { Begrunnelse: 'Kommunestyret vil gjøre det selv.' });
    await gunn.press('Vi trekker oss');
    expect(await textOf(gunn)).toContain('Dere har trukket dere.');
    const reader = await as();
    await reader.visit(`/nb/cases/${ownId}`);
    expect(await textOf(reader)).not.toContain('Dette behovet dekkes sammen med et annet.');
    await reader.visit(`/en/cases/${caseId}`);
    const text = await textOf(reader);
    expect(text).toContain('Nordlia kommune left on 1 June 2026');
    expect(text).toContain('Kommunestyret vil gjøre det selv.');
  });

  test('no page had a finding of accessibility', async () => {
    expect(await browsing.findings()).toEqual([]);
  });
});
