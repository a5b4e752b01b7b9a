import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CallValues } from '../../src/core/04-call/fields.ts';
import { dayIn, instantOf } from '../../src/core/value/instant.ts';
import { actorNamed } from '../sign-in.ts';
import { startSite, type TestSite } from '../site.ts';
import { callValues, done, needValues } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { textOf } from './form.ts';
import { publishedCall, publishedNeed } from './published-call.ts';

/** A buyer sees whom the requirements of a draft keep out, tries other assumptions, and takes the requirements away. Without scripts. */
let site: TestSite;
let browsing: Browsing;
let as: (card?: string) => Promise<Person>;
let draft = '';
let save: (requirements: CallValues['requirements']) => Promise<unknown>;

const requirements: CallValues['requirements'] = [
  { id: null, kind: 'turnover', title: 'Omsetning på 5 millioner i tre år', reason: 'Står i malen' },
  { id: null, kind: 'references', title: 'Tre lignende oppdrag', reason: 'Står i malen' },
  { id: null, kind: 'certificate', title: 'ISO 9001', reason: 'Står i malen' },
];

beforeAll(async () => {
  site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  browsing = await startBrowser();
  as = castOf(browsing, { address: site.address, javaScript: 'off', locale: 'nb-NO' });
  const { casework } = site.world;
  const ingrid = await actorNamed(site, 'ingrid@example.no');
  const caseId = await publishedNeed(site, needValues);
  const { callId } = await done(casework.startCall(ingrid, { caseId, kind: 'tender' }));
  draft = `/nb/w/cases/${caseId}/calls/${callId}`;
  const values = callValues(dayIn('Europe/Oslo', site.clock.now()));
  save = (rows) => done(casework.saveCall(ingrid, { caseId, callId, values: { ...values, requirements: rows }, version: null }));
  await save(requirements);
});

afterAll(async () => {
  await browsing.close();
  await site.close();
});

test('the page says in one sentence whom the requirements keep out, and what law says about each', async () => {
  const ingrid = await as('Ingrid Berg');
  await ingrid.visit(`${draft}/requirements`);
  const text = await textOf(ingrid);
  expect(text).toContain(
    'Krav 1 (omsetning) stenger alene ute 7 av 10 nykommere med en ny løsning. Alle 3 kravene til sammen stenger ute 9 av 10.',
  );
  expect(text).toContain(
    'De er ingen prognose og gjelder ingen navngitt virksomhet. Kilde: antatt av denne tjenesten, ikke målt, 22. november 2026.',
  );
  expect(text).toContain('Kilde: FOA §§ 16-6, 16-7.');
  expect(text).toContain('Over EØS-terskelen kan kravet normalt være høyst to ganger verdien av avtalen.');
});

test('the table holds what the chart shows: alone each keeps out what was assumed, together more', async () => {
  const ingrid = await as('Ingrid Berg');
  await ingrid.page.getByText('Vis tallene som tabell').click();
  const rows = await ingrid.page.locator('.chart tr').allInnerTexts();
  const newcomers = rows.slice(1).map((row) => Number(row.split('\t')[1]));
  expect(newcomers).toHaveLength(4);
  const [turnover, references, certificate, together] = newcomers;
  expect(Math.abs(turnover! - 70)).toBeLessThanOrEqual(3);
  expect(Math.abs(references! - 62.5)).toBeLessThanOrEqual(3);
  expect(Math.abs(certificate! - 67.5)).toBeLessThanOrEqual(3);
  expect(together).toBeGreaterThan(turnover!);
  expect(together).toBeLessThan(100);
});

test('other assumptions stand in the address and change the figures; nothing is saved', async () => {
  const ingrid = await as('Ingrid Berg');
  await ingrid.visit(`${draft}/requirements`);
  await ingrid.page.getByText('Liten nykommer med en ny løsning').last().click();
  await ingrid.page.locator('#field-newcomer-r01-low').fill('95');
  await ingrid.page.locator('#field-newcomer-r01-high').fill('100');
  await ingrid.press('Vis virkningen');
  expect(new URL(ingrid.page.url()).searchParams.get('newcomer-r01-low')).toBe('95');
  expect(await textOf(ingrid)).toContain('Krav 3 (sertifikat eller godkjenning) stenger alene ute 7 av 10 nykommere med en ny løsning.');
  expect(await textOf(ingrid)).toContain('Kilde: deres egne tall der dere har endret dem.');
  await ingrid.follow('Tilbake til tallene vi begynte med');
  expect(await textOf(ingrid)).toContain('Krav 1 (omsetning) stenger alene ute 7 av 10 nykommere med en ny løsning.');
});

test('a figure that cannot be used is said at its field, and the starting figures stand in', async () => {
  const ingrid = await as('Ingrid Berg');
  await ingrid.visit(`${draft}/requirements?newcomer-r01-low=80&newcomer-r01-high=20`);
  expect(await ingrid.page.getByRole('alert').innerText()).toContain('Krav 1 (omsetning): høyst');
  expect(await ingrid.page.locator('#field-newcomer-r01-high').inputValue()).toBe('20');
  expect(await ingrid.page.locator('#field-newcomer-r01-high').getAttribute('aria-invalid')).toBe('true');
  expect(await textOf(ingrid)).toContain('Krav 1 (omsetning) stenger alene ute 7 av 10 nykommere med en ny løsning.');
});

test('in English the same page says the same, and a requirement leads to its place in the call form', async () => {
  const ingrid = await as('Ingrid Berg');
  await ingrid.visit(`${draft.replace('/nb/', '/en/')}/requirements`);
  expect(await textOf(ingrid)).toContain(
    'Requirement 1 (turnover) alone keeps out 7 of 10 newcomers with a new solution; all 3 requirements together keep out 9 of 10.',
  );
  await ingrid.visit(`${draft}/requirements`);
  await ingrid.follow('Endre eller fjern krav 2');
  expect(await ingrid.page.locator(new URL(ingrid.page.url()).hash).inputValue()).toBe('references');
});

test('without requirements the page says that everybody may take part; a published call has nothing to weigh any more', async () => {
  await save([]);
  const ingrid = await as('Ingrid Berg');
  await ingrid.visit(`${draft}/requirements`);
  expect(await textOf(ingrid)).toContain('Konkurransen har ingen krav');
  const published = await publishedCall(site);
  await ingrid.visit(`${published.callPath}/requirements`);
  expect(new URL(ingrid.page.url()).pathname).toBe(`/nb/cases/${published.caseId}/calls/${published.callId}`);
});

test('no page of this journey had a fault', async () => {
  expect(await browsing.findings()).toEqual([]);
});
