import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '../../src/core/value/instant.ts';
import { startSite, type TestSite } from '../site.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { openedCall, type PublishedCall } from './published-call.ts';

/** A panel member on a phone, with a keyboard and nothing else, with scripts off and with scripts on. */
describe.each(['off', 'on'] as const)('with scripts %s', (javaScript) => {
  let site: TestSite;
  let browsing: Browsing;
  let as: (card?: string) => Promise<Person>;
  let call: PublishedCall;

  beforeAll(async () => {
    site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
    browsing = await startBrowser();
    as = castOf(browsing, { address: site.address, javaScript, locale: 'nb-NO', viewport: { width: 360, height: 740 } });
    call = await openedCall(site);
  });

  afterAll(async () => {
    await browsing.close();
    await site.close();
  });

  test('the first stop of the keyboard leads past the menus to the content', async () => {
    const reader = await as();
    await reader.visit('/nb/cases');
    await reader.page.keyboard.press('Tab');
    expect(await focused(reader.page)).toBe('Hopp til hovedinnhold');
    await reader.page.keyboard.press('Enter');
    expect(await reader.page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('interests are declared and a submission is scored by keyboard alone at 360 pixels', async () => {
    const bjorg = await as('Bjørg Hansen');
    await bjorg.visit(`${call.callPath}/interests`);
    for (let bidder = 0; bidder < 2; bidder += 1) {
      await tabTo(bjorg.page, /^radio /);
      // The first of the three answers is "no link".
      await bjorg.page.keyboard.press('Space');
      await bjorg.page.keyboard.press('Tab');
    }
    await submitBy(bjorg, /^Meld fra$/);
    await bjorg.visit(`${call.callPath}/assess?view=submission`);
    await submitBy(bjorg, /^Vurder /);
    const width = await bjorg.page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(width[0]).toBe(width[1]);
    for (const points of ['7', '3']) {
      await tabTo(bjorg.page, /^text /);
      await bjorg.page.keyboard.type(points);
      await tabTo(bjorg.page, /^textarea /);
      await bjorg.page.keyboard.type('Svaret er konkret.');
    }
    await submitBy(bjorg, /^Lagre og (gå til )?neste$/);
    // A score above five: the summary has the focus, and its link leads to the input.
    expect(await bjorg.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
    await bjorg.page.keyboard.press('Tab');
    await bjorg.page.keyboard.press('Enter');
    await bjorg.page.keyboard.press('Control+A');
    await bjorg.page.keyboard.type('4,5');
    await submitBy(bjorg, /^Lagre og (gå til )?neste$/);
    expect(await bjorg.page.getByRole('alert').count()).toBe(0);
    await bjorg.visit(`${call.callPath}/assess?view=submission`);
    expect(await bjorg.page.getByRole('main').innerText()).toContain('2 av 4 vurderinger gitt med begrunnelse');
  });

  test('every page of this journey was accessible, whole and free of script errors', async () => {
    expect(await browsing.findings()).toEqual([]);
  });
});

/** What has the focus: the kind and name of an input, or the words on a link or button. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement) return `${element.type} ${element.name}`;
    if (element instanceof HTMLTextAreaElement) return `textarea ${element.name}`;
    return element?.textContent?.trim() ?? '';
  });
}

/** Presses Tab until the focus is where it should be; no page has more than a hundred stops. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const stops: string[] = [];
  while (stops.length < 100) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (wanted.test(stop)) return;
    stops.push(stop);
  }
  throw new Error(`the keyboard never reached ${String(wanted)} at ${page.url()}, only ${[...new Set(stops)].join(' | ')}`);
}

async function submitBy(person: Person, wanted: RegExp): Promise<void> {
  await tabTo(person.page, wanted);
  await person.after(() => person.page.keyboard.press('Enter'));
}
