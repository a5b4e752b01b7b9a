import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallValues } from '../../src/core/04-call/fields.ts';
import { dayIn, instantOf } from '../../src/core/value/instant.ts';
import { actorNamed } from '../sign-in.ts';
import { startSite, type TestSite } from '../site.ts';
import { callValues, done, needValues, routeFacts } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, textOf, write } from './form.ts';
import { publishedCall, publishedNeed } from './published-call.ts';

/** A buyer tries weights before the call is published, with scripts and without. */
let site: TestSite;
let browsing: Browsing;
let plain: Person;
let scripted: Person;

type Draft = { readonly caseId: string; readonly callId: string; readonly path: string };

beforeAll(async () => {
  site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  browsing = await startBrowser();
  plain = await castOf(browsing, { address: site.address, javaScript: 'off', locale: 'nb-NO' })('Ingrid Berg');
  scripted = await castOf(browsing, { address: site.address, javaScript: 'on', locale: 'en-GB' })('Ingrid Berg');
});

afterAll(async () => {
  await browsing.close();
  await site.close();
});

describe('without scripts', () => {
  test('the page shows what the stored weights reward, before anything is pressed', async () => {
    const draft = await draftCall();
    await plain.visit(`/nb${draft.path}`);
    const text = await textOf(plain);
    expect(text).toContain('«Ny, med sterk løsning» kommer først med 3,50 av 5 poeng, 0,23 foran «Sterk på samfunnsnytte».');
    expect(text).toContain('Prisen avgjør hvis et tynt tilbud er mer enn 44 % billigere enn den beste løsningen.');
    expect(text).toContain('Ett poeng mer på «Løsning» veier like mye som en pris som er kr 600 000 lavere.');
    expect(text).toContain('Sum 100 av 100');
    expect(await plain.page.getByRole('button', { name: 'Vis virkningen', exact: true }).isVisible()).toBe(true);
  });

  test('buttons give one point more or less and balance the rest, and the address says everything', async () => {
    const draft = await draftCall();
    await plain.visit(`/nb${draft.path}`);
    await plain.press('Ett poeng mer til Løsning');
    await plain.press('Ett poeng mindre til Pris');
    expect(await weights(plain)).toEqual(['46', '25', '29']);
    await write(plain.page, { Pris: '40' });
    await plain.press('Fordel resten : behold Pris og gjør summen 100');
    expect(await weights(plain)).toEqual(['39', '21', '40']);
    await plain.page.getByText('Hvordan pris blir til poeng:').click();
    await choose(plain.page, { 'Hvordan pris blir til poeng': 'Forholdsmessig' });
    await plain.press('Vis virkningen');
    const text = await textOf(plain);
    expect(text).toContain('Med denne formelen kan et tilbud som taper, avgjøre hvem som vinner');
    // The same address, somewhere else and in the other language: the same figures.
    const address = new URL(plain.page.url());
    expect(address.search).toMatch(/^\?weight-\w+=39&weight-\w+=21&weight-\w+=40&priceFormula=proportional&priceFloor=3000000&/);
    await plain.visit(`/en${draft.path}${address.search}`);
    expect(await weights(plain)).toEqual(['39', '21', '40']);
    await plain.visit(`/nb${draft.path}${address.search}`);
    expect(await textOf(plain)).toBe(text);
    await plain.after(async () => {
      await plain.page.goBack();
    });
    expect(await weights(plain)).toEqual(['39', '21', '40']);
  });

  test('a preset fills in the weights by kind, and a comma is as good as a point', async () => {
    const draft = await draftCall();
    await plain.visit(`/nb${draft.path}`);
    await plain.page.getByText('Vekter å begynne med').click();
    await plain.press('Innsluser');
    // Includer is 25, 45 and 25 of 95 without experience.
    expect(await weights(plain)).toEqual(['26', '48', '26']);
    expect(await textOf(plain)).toContain('«Sterk på samfunnsnytte» kommer først');
    await write(plain.page, { Løsning: '26.5', Samfunnsnytte: '47,5' });
    await plain.press('Vis virkningen');
    expect(await weights(plain)).toEqual(['26,5', '47,5', '26']);
    expect(await textOf(plain)).toContain('Sum 100 av 100');
  });

  test('weights that do not sum to 100 have an effect, are refused with a sentence, and stay as they were typed', async () => {
    const draft = await draftCall();
    await plain.visit(`/nb${draft.path}`);
    await write(plain.page, { Samfunnsnytte: '20' });
    await plain.press('Vis virkningen');
    expect(await textOf(plain)).toContain('Sum 95 av 100: mangler 5');
    expect(await textOf(plain)).toContain('kommer først');
    await plain.press('Bruk disse vektene');
    const sentence = 'Vektene blir 95 til sammen. De skal bli 100: Det mangler 5.';
    expect(await plain.page.getByRole('alert').innerText()).toContain(sentence);
    expect(await plain.page.locator('#weights').innerText()).toContain(sentence);
    expect(await weights(plain)).toEqual(['45', '20', '30']);
    expect(await storedWeights(draft)).toEqual([45, 25, 30]);
  });

  test('what is no number is told at its input and in the summary; what is half typed or blank crashes nothing', async () => {
    const draft = await draftCall();
    for (const typed of ['', '4,', ',', '1e9999', '-3', 'abc', '9'.repeat(300), '45.123']) {
      await plain.visit(`/nb${draft.path}`);
      await write(plain.page, { Løsning: typed });
      await plain.press('Vis virkningen');
      expect(await textOf(plain)).toContain('Med disse vektene');
      await plain.press('Bruk disse vektene');
      expect([typed, await plain.page.getByRole('alert').innerText()]).toEqual([
        typed,
        expect.stringContaining(typed === '4,' ? '59' : 'Løsning'),
      ]);
    }
    expect(await storedWeights(draft)).toEqual([45, 25, 30]);
    await plain.page.getByText('Hvordan pris blir til poeng:').click();
    await write(plain.page, { 'Gulv: denne prisen får full poengsum': 'mye' });
    await plain.press('Bruk disse vektene');
    expect(await plain.page.getByRole('alert').innerText()).toContain('som et beløp med siffer');
  });

  test('weights and formula are saved in the draft, and nothing else of it is touched', async () => {
    const draft = await draftCall();
    await plain.visit(`/nb${draft.path}`);
    await write(plain.page, { Løsning: '50', Samfunnsnytte: '20,5', Pris: '29,5' });
    await plain.page.getByText('Hvordan pris blir til poeng:').click();
    await choose(plain.page, { 'Hvordan pris blir til poeng': 'Lineær' });
    // Saved as typed, though the effect was not asked for in between.
    await plain.press('Bruk disse vektene');
    expect(new URL(plain.page.url()).pathname).toBe(`/nb${draft.path.replace('/weights', '')}`);
    const { before, after } = await callBeforeAfter(draft);
    expect(after).toEqual({
      ...before,
      priceFormula: 'linearFromLowest',
      criteria: before.criteria.map((criterion, index) => ({ ...criterion, weight: [50, 20.5, 29.5][index] })),
    });
  });

  test('a colleague who changed the weights meanwhile is not overwritten: both are shown, and saving again decides', async () => {
    const draft = await draftCall();
    await plain.visit(`/nb${draft.path}`);
    const other = await plain.context.newPage();
    await other.goto(`/nb${draft.path}`);
    await write(other, { Løsning: '40', Pris: '35' });
    await other.getByRole('button', { name: 'Bruk disse vektene', exact: true }).click();
    await other.waitForURL(`**${draft.path.replace('/weights', '')}`);
    await other.close();
    await write(plain.page, { Løsning: '55', Pris: '20' });
    // The mark of what was seen outlives looking at the effect.
    await plain.press('Vis virkningen');
    await plain.press('Bruk disse vektene');
    expect(await plain.page.getByRole('alert').innerText()).toContain('Ingenting er overskrevet');
    const text = await textOf(plain);
    expect(text).toContain('Lagret nå, der det er noe annet enn det du skrev');
    expect(text).toMatch(/Løsning\s+40/);
    expect(await weights(plain)).toEqual(['55', '25', '20']);
    expect(await storedWeights(draft)).toEqual([40, 25, 35]);
    await plain.press('Bruk disse vektene');
    expect(await storedWeights(draft)).toEqual([55, 25, 20]);
  });

  test('another change of the call is no conflict', async () => {
    const draft = await draftCall();
    await plain.visit(`/nb${draft.path}`);
    const { before } = await callBeforeAfter(draft);
    await done(site.world.casework.saveCall(await ingrid(), { ...draft, values: { ...before, title: 'Nytt navn' }, version: null }));
    await write(plain.page, { Løsning: '50', Pris: '25' });
    await plain.press('Bruk disse vektene');
    const { after } = await callBeforeAfter(draft);
    expect([after.title, after.criteria.map(({ weight }) => weight)]).toEqual(['Nytt navn', [50, 25, 25]]);
  });

  test('a call without criteria gets a set from a preset, named in the language of the case', async () => {
    const draft = await draftCall({ criteria: [], value: null, priceFormula: null, priceFloor: null, priceCeiling: null });
    await plain.visit(`/en${draft.path}`);
    expect(await textOf(plain)).toContain('The call has no criteria yet.');
    await plain.press('Scout');
    expect(await weights(plain)).toEqual(['55', '20', '5', '20']);
    await plain.page.getByText('Who the five are').click();
    expect(await textOf(plain)).toContain('The call has no estimated value yet, so prices are counted from NOK 100,000.');
    await plain.press('Use these weights');
    const { after } = await callBeforeAfter(draft);
    expect(after.criteria.map(({ kind, title, weight }) => [kind, title, weight])).toEqual([
      ['solution', 'Løsning', 55],
      ['social', 'Samfunnsnytte', 20],
      ['experience', 'Erfaring', 5],
      ['price', 'Pris', 20],
    ]);
    expect(after).toMatchObject({ priceFormula: 'fixedRange', priceFloor: { minor: 6_000_000 }, priceCeiling: { minor: 14_000_000 } });
  });

  test('a published call has its weights locked: the page leads to the public one', async () => {
    const call = await publishedCall(site);
    await plain.visit(`${call.callPath}/weights`);
    expect(new URL(plain.page.url()).pathname).toBe(`/nb/cases/${call.caseId}/calls/${call.callId}`);
  });
});

describe('with scripts', () => {
  test('typing changes the figures without a request, and they are those of the server for the same address', async () => {
    const draft = await draftCall();
    await scripted.visit(`/en${draft.path}`);
    expect(await scripted.page.getByRole('button', { name: 'Show the effect', exact: true }).isVisible()).toBe(false);
    const requests: string[] = [];
    scripted.page.on('request', (request) => requests.push(request.url()));
    await scripted.page.getByText('How price becomes points:').click();
    await scripted.page.getByText('Proportional to the lowest price').click();
    await write(scripted.page, { Løsning: '25', Samfunnsnytte: '45' });
    await scripted.page.getByText('“Strong social profile” comes first').first().waitFor();
    await scripted.page.getByRole('button', { name: 'One point more for Pris', exact: true }).click();
    await scripted.page.getByRole('button', { name: 'Balance the rest : keep Løsning and make the sum 100', exact: true }).click();
    expect(await weights(scripted)).toEqual(['25', '44', '31']);
    const live = await effectIn(scripted);
    await scripted.page.waitForURL(/weight-\w+=25&weight-\w+=44&weight-\w+=31&priceFormula=proportional&/);
    // The browser fetches the icon of the tab when it likes.
    expect(requests.filter((url) => !url.endsWith('/mark.svg'))).toEqual([]);
    const other = await scripted.page.getByRole('link', { name: 'Norsk bokmål' }).getAttribute('href');
    const { search } = new URL(scripted.page.url());
    expect(new URL(other ?? '', site.address).href).toBe(`${site.address}/nb${draft.path}${search}`);
    scripted.page.removeAllListeners('request');
    await scripted.visit(scripted.page.url());
    expect(await weights(scripted)).toEqual(['25', '44', '31']);
    expect(await effectIn(scripted)).toBe(live);
  });

  test('half a number neither crashes nor empties the page', async () => {
    const draft = await draftCall();
    await scripted.visit(`/en${draft.path}`);
    await scripted.page.getByText('How price becomes points:').click();
    const solution = field(scripted.page, 'Løsning');
    const floor = field(scripted.page, 'Floor: this price gets full points');
    const effect = scripted.page.locator('.designer__parts');
    const places = async () => Promise.all([solution, floor, effect].map(async (part) => Math.round((await part.boundingBox())?.y ?? -1)));
    const atFirst = await places();
    for (const typed of ['', '4', '4,', '4,5', '4.5', ',', 'x', '45']) {
      await solution.fill(typed);
      expect(await solution.inputValue()).toBe(typed);
      expect(await effectIn(scripted)).toContain('comes first');
      expect([typed, await places()]).toEqual([typed, atFirst]);
    }
    await solution.fill('x');
    await floor.focus();
    expect(await scripted.page.locator('#weights').innerText()).toContain('Enter “Løsning” as a number');
    await solution.fill('45');
    await floor.focus();
    const inPlace = await places();
    const before = await effectIn(scripted);
    await floor.fill('');
    expect(await effectIn(scripted)).toContain('From the last complete entries');
    expect(await places()).toEqual(inPlace);
    await floor.fill('3,000,000');
    expect(await effectIn(scripted)).toBe(before);
  });

  test('everything can be done by keyboard, and Enter in a weight leaves the page as it is', async () => {
    const draft = await draftCall();
    await scripted.visit(`/en${draft.path}`);
    const { page } = scripted;
    await field(page, 'Løsning').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    expect(await weights(scripted)).toEqual(['47', '25', '30']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await weights(scripted)).toEqual(['47', '24', '29']);
    await field(page, 'Pris').focus();
    await page.keyboard.press('Enter');
    expect(await weights(scripted)).toEqual(['47', '24', '29']);
    await page.getByText('Weights to start from').click();
    for (const button of await page.locator('.designer button:not(.ds-sr-only):visible').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  });

  test('what was typed is saved by the same button as without scripts', async () => {
    const draft = await draftCall();
    await scripted.visit(`/en${draft.path}`);
    await write(scripted.page, { Løsning: '35', Samfunnsnytte: '25', Pris: '40' });
    await scripted.press('Use these weights');
    expect(new URL(scripted.page.url()).pathname).toBe(`/en${draft.path.replace('/weights', '')}`);
    expect(await storedWeights(draft)).toEqual([35, 25, 40]);
  });
});

test('every page of this journey was accessible, whole and free of script errors', async () => {
  expect(await browsing.findings()).toEqual([]);
});

const ingrid = () => actorNamed(site, 'ingrid@example.no');

/** A draft with solution 45, social value 25 and price 30, a range from 3 to 5 million and a value of 4.2 million. */
async function draftCall(change: Partial<CallValues> = {}): Promise<Draft> {
  const { casework } = site.world;
  const actor = await ingrid();
  const caseId = await publishedNeed(site, needValues);
  await done(casework.chooseRoute(actor, { caseId, facts: routeFacts, choice: { routeId: 'NO-1', reason: 'Under terskelverdien.' } }));
  const { callId } = await done(casework.startCall(actor, { caseId, kind: 'tender' }));
  const values = { ...callValues(dayIn('Europe/Oslo', site.clock.now())), ...change };
  await done(casework.saveCall(actor, { caseId, callId, values, version: null }));
  drafts.set(callId, await callIn({ caseId, callId }));
  return { caseId, callId, path: `/w/cases/${caseId}/calls/${callId}/weights` };
}

const drafts = new Map<string, CallValues>();

async function callIn({ caseId, callId }: Pick<Draft, 'caseId' | 'callId'>): Promise<CallValues> {
  const file = await site.world.casework.caseFile(caseId);
  const call = file?.calls.find(({ id }) => id === callId);
  if (!call) throw new Error('the draft is gone');
  return call;
}

async function callBeforeAfter(draft: Draft): Promise<{ readonly before: CallValues; readonly after: CallValues }> {
  return { before: drafts.get(draft.callId)!, after: await callIn(draft) };
}

async function storedWeights(draft: Draft): Promise<readonly (number | null)[]> {
  return (await callIn(draft)).criteria.map(({ weight }) => weight);
}

async function weights({ page }: Person): Promise<readonly string[]> {
  return Promise.all((await page.locator('.designer__weight').all()).map((input) => input.inputValue()));
}

async function effectIn({ page }: Person): Promise<string> {
  return (await page.locator('.designer__effect').innerText()).replace(/[\u00a0\u202f]/g, ' ');
}
