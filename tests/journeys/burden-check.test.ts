import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayIn, instantOf } from '../../src/core/value/instant.ts';
import { actorNamed } from '../sign-in.ts';
import { startSite, type TestSite } from '../site.ts';
import { callValues, done, needValues } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { field, textOf, write } from './form.ts';
import { publishedCall, publishedNeed } from './published-call.ts';

/** A buyer sees what the draft costs those who answer it, takes a question out, and sees the difference. Without scripts. */
let site: TestSite;
let browsing: Browsing;
let as: (card?: string) => Promise<Person>;
let draft = '';
const background = 'Beskriv virksomhetens historie.';

beforeAll(async () => {
  site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  browsing = await startBrowser();
  as = castOf(browsing, { address: site.address, javaScript: 'off', locale: 'nb-NO' });
  const { casework } = site.world;
  const ingrid = await actorNamed(site, 'ingrid@example.no');
  const caseId = await publishedNeed(site, needValues);
  const { callId } = await done(casework.startCall(ingrid, { caseId, kind: 'tender' }));
  const values = callValues(dayIn('Europe/Oslo', site.clock.now()));
  draft = `/nb/w/cases/${caseId}/calls/${callId}`;
  await done(
    casework.saveCall(ingrid, {
      caseId,
      callId,
      values: {
        ...values,
        requirements: [{ id: null, kind: 'turnover', title: 'Omsetning på 5 millioner', reason: 'Står i malen' }],
        questions: [
          ...values.questions,
          { id: null, title: background, maxWords: 600, informs: 'background', stage: null, must: 'yes', promise: 'no' },
        ],
      },
      version: null,
    }),
  );
});

afterAll(async () => {
  await browsing.close();
  await site.close();
});

test('the page says in one sentence what all together spend: 2.5 + 1.5 + 3.5 + 1 + 5 + 3 hours, five times, at kr 450', async () => {
  const ingrid = await as('Ingrid Berg');
  await ingrid.visit(draft);
  await ingrid.follow('Hva koster dette dem som leverer?');
  const text = await textOf(ingrid);
  expect(text).toContain(
    'Hvis 5 virksomheter leverer, bruker de til sammen om lag 83 timer (om lag kr 37 000) på å konkurrere om kr 4 200 000. Det er 0,9 % av pengene det gjelder.',
  );
  expect(text).toContain('Spørsmål 3 koster mest: om lag 3,5 av de 16,5 timene ett tilbud tar.');
  expect(text).toMatch(/Til sammen\s+16,5\s+82,5/);
  await ingrid.page.getByText('Vis tallene som tabell').click();
  const rows = await ingrid.page.locator('.chart tbody tr').allInnerTexts();
  expect(rows.map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual([
    `3. ${background} Avgjør ingenting 600 3,5 17,5`,
    '1. Hvordan vil dere gjøre dette? Har betydning for: Løsning 400 2,5 12,5',
    '2. Hvor mange arbeidsplasser lover dere til folk som står utenfor? Har betydning for: Samfunnsnytte 200 1,5 7,5',
  ]);
});

test('other assumptions stand in the address and change every figure; what cannot be used is said, and the usual figure stands in', async () => {
  const ingrid = await as('Ingrid Berg');
  await ingrid.visit(`${draft}/burden`);
  await write(ingrid.page, {
    'Hvor mange tror dere leverer?': '10',
    'Hva koster en time av arbeidet deres?': '600',
    'Hvor mange ord ferdig svar rekker man på en time?': '100',
  });
  await ingrid.press('Vis virkningen');
  expect(new URL(ingrid.page.url()).search).toBe('?submissions=10&hour=600&words=100&files=0');
  expect(await textOf(ingrid)).toContain('Hvis 10 virksomheter leverer, bruker de til sammen om lag 230 timer (om lag kr 140 000)');
  await ingrid.visit(`${draft}/burden?submissions=mange&files=1`);
  expect(await ingrid.page.getByRole('alert').innerText()).toContain('Hvor mange tror dere leverer?');
  expect(await field(ingrid.page, 'Hvor mange tror dere leverer?').inputValue()).toBe('mange');
  expect(await field(ingrid.page, 'Hvor mange filer må de legge ved?').inputValue()).toBe('1');
  expect(await textOf(ingrid)).toContain('Hvis 5 virksomheter leverer, bruker de til sammen om lag 88 timer');
});

test('a question that decides nothing leads to the call form; taken out there, every question informs something', async () => {
  const ingrid = await as('Ingrid Berg');
  await ingrid.visit(`${draft}/burden`);
  expect(await textOf(ingrid)).toContain('Ett spørsmål har ikke betydning for noe kriterium eller krav.');
  await ingrid.follow('Endre eller fjern spørsmål 3');
  expect(await ingrid.page.locator(new URL(ingrid.page.url()).hash).inputValue()).toBe('background');
  await ingrid.press(/^Fjern Spørsmål 3$/i);
  // The only requirement can be taken out too, and another put in its place.
  await ingrid.press(/^Fjern Krav 1$/i);
  expect(await field(ingrid.page, 'Hva som må vises fram').inputValue()).toBe('');
  await field(ingrid.page, 'Type').selectOption({ label: 'Ansatte og kompetanse' });
  await write(ingrid.page, { 'Hva som må vises fram': 'En sykepleier', 'Hvorfor trengs det for denne tjenesten?': 'Det gis medisiner.' });
  await ingrid.press('Lagre og kom tilbake senere');
  await ingrid.visit(`${draft}/burden`);
  const text = await textOf(ingrid);
  expect(text).toContain('Alle spørsmålene har betydning for et kriterium eller et krav i konkurransen.');
  // 2.5 + 1.5 + 4 for the qualification + 5 + 3.
  expect(text).toMatch(/Til sammen\s+16\s+80/);
});

test('a published call shows what must be met and what each answer informs, and has no burden to weigh any more', async () => {
  const published = await publishedCall(site);
  const ingrid = await as('Ingrid Berg');
  await ingrid.visit(`${published.callPath}/burden`);
  expect(new URL(ingrid.page.url()).pathname).toBe(`/nb/cases/${published.caseId}/calls/${published.callId}`);
  expect(await textOf(ingrid)).toContain('Inntil 400 ord · Må besvares · Har betydning for: Løsning');
});

test('a draft without questions has nothing to count, and says where to begin', async () => {
  const { casework } = site.world;
  const ingrid = await as('Ingrid Berg');
  const caseId = await publishedNeed(site, needValues);
  const { callId } = await done(casework.startCall(await actorNamed(site, 'ingrid@example.no'), { caseId, kind: 'tender' }));
  await ingrid.visit(`/nb/w/cases/${caseId}/calls/${callId}/burden`);
  expect(await textOf(ingrid)).toContain('Det er ingenting å regne på ennå');
  await ingrid.follow('Skriv konkurransen');
  expect(await ingrid.page.locator(new URL(ingrid.page.url()).hash).getByText('Spørsmål 1').count()).toBeGreaterThan(0);
});

test('no page of this journey had a fault', async () => {
  expect(await browsing.findings()).toEqual([]);
});
