import type { Browser } from 'playwright-core';
import { dayIn, instantOf } from '../src/core/value/instant.ts';
import { publishedNeed } from '../tests/journeys/published-call.ts';
import { actorNamed } from '../tests/sign-in.ts';
import { startSite } from '../tests/site.ts';
import { callValues, done, needValues, routeFacts } from '../tests/walk.ts';
import type { Timed } from './assessment-jobs.ts';

/**
 * Milliseconds from an input event in the weight designer to the frame that shows its effect, on the built page with its scripts: 60 changes of
 * one weight. A frame of a screen with 60 Hz is 16.7 ms, and a change waits for the next one on average half of that.
 */
export async function designerMillis(browser: Browser): Promise<readonly Timed[]> {
  const site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  try {
    const { casework } = site.world;
    const ingrid = await actorNamed(site, 'ingrid@example.no');
    const caseId = await publishedNeed(site, needValues);
    await done(casework.chooseRoute(ingrid, { caseId, facts: routeFacts, choice: { routeId: 'NO-1', reason: 'Under terskelverdien.' } }));
    const { callId } = await done(casework.startCall(ingrid, { caseId, kind: 'tender' }));
    await done(casework.saveCall(ingrid, { caseId, callId, values: callValues(dayIn('Europe/Oslo', site.clock.now())), version: null }));
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${site.address}/nb/demo`);
    await page.locator('form:has(input[value="ingrid@example.no"]) button').first().click();
    const found: Timed[] = [];
    for (const formula of ['fixedRange', 'proportional']) {
      await page.goto(`${site.address}/nb/w/cases/${caseId}/calls/${callId}/weights`);
      await page.locator(`input[value="${formula}"]`).evaluate((radio) => (radio as HTMLInputElement).click()); // a radio of the form
      const millis = await page.evaluate<number[]>(changes);
      found.push({ name: `weight designer, input to painted frame, ${formula}`, millis: millis.toSorted((a, b) => a - b) });
    }
    return found;
  } finally {
    await site.close();
  }
}

/** Runs in the page: types 60 weights one after the other, each when the one before has been painted, and checks that figures followed. */
const changes = `(async () => {
  const input = document.querySelector('.designer__rows input');
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); }));
  const millis = [];
  for (let change = 0; change < 62; change += 1) {
    const before = document.querySelector('.designer__parts').textContent;
    await new Promise((resolve) => setTimeout(resolve, 30 + (change * 7) % 17));
    const began = performance.now();
    write.call(input, String(20 + change));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await painted();
    const took = performance.now() - began;
    if (document.querySelector('.designer__parts').textContent === before) throw new Error('the figures did not follow');
    if (change >= 2) millis.push(took);
  }
  return millis;
})()`;
