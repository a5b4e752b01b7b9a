import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { addDays } from '../../src/core/value/day.ts';
import { dayIn, instantIn, instantOf } from '../../src/core/value/instant.ts';
import { actorNamed } from '../sign-in.ts';
import { startSite, type TestSite } from '../site.ts';
import { done, lotNow } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, textOf, write, writeDay } from './form.ts';
import { decideAt, lotNamedAt, openLot, scoreLots, twoStages } from './lots-and-stages-calls.ts';
import { declareNoLinks, publishedCall, type PublishedCall } from './published-call.ts';
import { story } from './story.ts';

/** The talks of a negotiation, from the selection after first tenders to the decision, with scripts off. */
describe('a negotiation between first and final tenders', () => {
  let site: TestSite;
  let browsing: Browsing;
  let as: (card?: string) => Promise<Person>;
  let call: PublishedCall;
  let first = '';
  const step = story();
  const points = { 'Omsorgsløftet SA': 4, 'Storomsorg AS': 3, 'Open Door Northmoor': 2 };
  const secret = 'De vil leie to biler av en nabo.';
  const told = 'Kommunen stiller med lokaler fra første dag.';
  const talks = () => `${call.callPath}/stage-talks?lot=${first}`;

  beforeAll(async () => {
    site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
    browsing = await startBrowser();
    as = castOf(browsing, { address: site.address, javaScript: 'off', locale: 'nb-NO' });
    call = await publishedCall(site, { ...twoStages, plan: 'negotiated' });
    await answerAll(['kari@example.no', 'rolf@example.no', 'jane@example.org']);
    await openLot(site, call, call);
    const team = ['ingrid', 'per', 'bjorg', 'tom', 'hilde'].map((name) => `${name}@example.no`);
    await declareNoLinks(site, call, team);
    await select();
    const values = { closesAt: instantIn('Europe/Oslo', addDays(today(), 20), '12:00'), decisionBy: null };
    const opened = await done(site.world.casework.openStage(await actorNamed(site, 'ingrid@example.no'), { ...call, values }));
    first = opened.lotId;
    await answerAll(['kari@example.no', 'rolf@example.no']);
    await openLatest();
    await select();
  });

  afterAll(async () => {
    await browsing.close();
    await site.close();
  });

  const today = () => dayIn('Europe/Oslo', site.clock.now());
  const now = () => lotNow({ ...site.world, clock: site.clock }, call);

  /** Sealed answers to the stage that receives now. */
  async function answerAll(emails: readonly string[]): Promise<void> {
    const { lot, questions, stage } = await now();
    for (const email of emails) {
      const actor = await actorNamed(site, email);
      const answers = Object.fromEntries(questions.map(({ id }) => [`answer-${id ?? ''}`, 'Små, faste team.']));
      const price = stage.price === 'scored' ? ({ minor: 400_000_000, currency: 'NOK', vat: 'excluded' } as const) : null;
      const place = { ...call, lotId: lot.id };
      const values = { approach: 'challenger', price } as const;
      await done(site.world.casework.saveDraft(actor, { ...place, values, answers, version: null }));
      await done(site.world.casework.sealSubmission(actor, { ...place, receivedAt: site.clock.now() }));
    }
  }

  async function openLatest(): Promise<void> {
    const { lot, closesAt } = await now();
    await openLot(site, call, { lotId: lot.id, closesAt: closesAt ?? site.clock.now() });
  }

  /** Scores what is opened and decides who goes on. */
  async function select(): Promise<void> {
    await scoreLots(site, call, points);
    const bidders = await Promise.all(['rolf@example.no', 'jane@example.org'].map((email) => actorNamed(site, email)));
    const feedback = Object.fromEntries(bidders.map(({ organisationId }) => [organisationId ?? '', 'Vis mer.']));
    const values = { reasons: 'Etter de kunngjorte kriteriene.', complaintTo: 'post@lyngfjell.example' };
    const buyer = await actorNamed(site, 'ingrid@example.no');
    await done(site.world.casework.publishDecision(buyer, { ...call, lotId: (await now()).lot.id, values, feedback }));
  }

  /** What the buyer's list of tasks says of one of them. */
  async function taskOf(person: Person, title: RegExp): Promise<string> {
    await person.visit(call.casePath);
    return person.page.locator('.task-list__task').filter({ hasText: title }).innerText();
  }

  /** The form for one bidder, unfolded; the names of its fields begin with the bidder's. */
  async function formFor(person: Person, bidder: string): Promise<Locator> {
    const panel = person.page.locator('.panel').filter({ has: person.page.getByRole('heading', { name: bidder, exact: true }) });
    if ((await panel.locator('details[open]').count()) === 0) await panel.locator('summary').click();
    return panel;
  }

  step('after the selection the buyer is told that talks come first, in the list of tasks and where the stage is opened', async () => {
    const ingrid = await as('Ingrid Berg');
    expect(await taskOf(ingrid, /^Forhandling med dem som går videre/)).toMatch(/Det mangler referat for 2 av dem[^]*Ikke påbegynt/);
    expect(await taskOf(ingrid, /^Åpne neste trinn/)).toContain('Kan ikke startes ennå');
    await ingrid.visit(`${call.callPath}/stage?lot=${first}`);
    expect(await textOf(ingrid)).toContain('Det mangler referat fra samtale med 2 av dem som går videre.');
    await ingrid.follow('Til samtalene');
    expect(lotNamedAt(ingrid)).toBe(first);
    expect(await textOf(ingrid)).toMatch(/Omsorgsløftet SA\s+Mangler referat[^]*Storomsorg AS\s+Mangler referat/);
    expect(await textOf(ingrid)).not.toContain('Open Door');
  });

  step('a talk is recorded; what is missing is named, and nothing that was typed is lost', async () => {
    const ingrid = await as('Ingrid Berg');
    let form = await formFor(ingrid, 'Omsorgsløftet SA');
    await write(form, { Referat: secret });
    await ingrid.after(() => form.getByRole('button', { name: 'Lagre referatet' }).click());
    expect(await ingrid.page.getByRole('alert').innerText()).toMatch(/Velg hva som skjedde[^]*Skriv dagen/);
    form = await formFor(ingrid, 'Omsorgsløftet SA');
    expect(await field(form, 'Referat').inputValue()).toBe(secret);
    await choose(form, { 'Hva skjedde': 'Vi snakket sammen' });
    await writeDay(form, 'Dag', today());
    await write(form, { 'Hvem som deltok, fra begge sider': 'Ingrid Berg og Kari Moe', 'Det alle som går videre må få vite': told });
    await ingrid.after(() => form.getByRole('button', { name: 'Lagre referatet' }).click());
    expect(await textOf(ingrid)).toMatch(/Omsorgsløftet SA\s+Én samtale[^]*Ingrid Berg og Kari Moe[^]*De vil leie to biler/);
    expect(await textOf(ingrid)).toContain('Det mangler referat fra samtale med én av dem som går videre.');
    expect(await ingrid.page.getByRole('link', { name: 'Åpne neste trinn' }).count()).toBe(0);
    expect(await taskOf(ingrid, /^Forhandling med dem som går videre/)).toMatch(/Det mangler referat for én av dem[^]*Påbegynt/);
  });

  step('each bidder reads its own minutes and what all must know, and gets that by mail; who does not go on gets neither', async () => {
    const own = `${call.callPath}/submission/talks`;
    const kari = await as('Kari Moe');
    await kari.visit(`${call.callPath}/submission?lot=${first}`);
    await kari.follow('Referater fra samtaler');
    expect(await textOf(kari)).toContain(secret);
    expect(await textOf(kari)).toContain(told);
    const rolf = await as('Rolf Stor');
    await rolf.visit(own);
    expect(await textOf(rolf)).toContain(told);
    expect(await textOf(rolf)).not.toMatch(/leie to biler|Omsorgsløftet|Kari/);
    for (const person of [kari, rolf]) {
      await person.visit('/nb/w/mail');
      await person.follow(/^Til alle som går videre/);
      expect(await textOf(person)).toContain(told);
      expect(await textOf(person)).not.toMatch(/leie to biler|Omsorgsløftet SA går/);
    }
    const jane = await as('Jane Ward');
    await jane.visit(own);
    expect(await textOf(jane)).toContain('Det finnes ingen referater');
    await jane.visit('/nb/w/mail');
    expect(await jane.page.getByRole('link', { name: /^Til alle som går videre/ }).count()).toBe(0);
    const phone = await browsing.person({
      address: site.address,
      javaScript: 'off',
      locale: 'nb-NO',
      card: 'Kari Moe',
      viewport: { width: 360, height: 740 },
    });
    await phone.visit(own);
    expect(await textOf(phone)).toContain(secret);
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  step('with one no talk is held, which is recorded with why; then the task is done and the next stage opens', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(talks());
    const form = await formFor(ingrid, 'Storomsorg AS');
    await choose(form, { 'Hva skjedde': 'Det blir ingen samtale med denne leverandøren' });
    await writeDay(form, 'Dag', today());
    await write(form, { Referat: 'De ønsket ingen samtale.' });
    await ingrid.after(() => form.getByRole('button', { name: 'Lagre referatet' }).click());
    expect(await textOf(ingrid)).toMatch(/Storomsorg AS\s+Ingen samtale[^]*De ønsket ingen samtale/);
    expect(await taskOf(ingrid, /^Forhandling med dem som går videre/)).toContain('Ferdig');
    expect(await taskOf(ingrid, /^Åpne neste trinn/)).toContain('Ikke påbegynt');
    await ingrid.visit(talks());
    await ingrid.follow('Åpne neste trinn');
    await writeDay(ingrid.page, 'Frist for dette trinnet', `${addDays(today(), 20)} 12.00`);
    await ingrid.press(/^Inviter/);
    expect(new URL(ingrid.page.url()).pathname).toBe(call.casePath);
    await ingrid.visit(talks());
    expect(await textOf(ingrid)).toContain('Neste trinn er åpnet. Referatene står som de er.');
    expect(await ingrid.page.locator('main form').count()).toBe(0);
  });

  step('final tenders are decided, and the public reads nothing of what was said', async () => {
    await answerAll(['kari@example.no', 'rolf@example.no']);
    await openLatest();
    await scoreLots(site, call, points);
    const ingrid = await as('Ingrid Berg');
    const { lot } = await now();
    await decideAt(site, ingrid, `${call.callPath}/decision?lot=${lot.id}`);
    const reader = await as();
    await reader.visit(`/nb/cases/${call.caseId}/decision/${call.callId}?lot=${lot.id}`);
    expect(await textOf(reader)).toContain('Omsorgsløftet SA ble valgt');
    for (const path of ['', '/file', '/journal']) {
      await reader.visit(`/nb/cases/${call.caseId}${path}`);
      expect(await textOf(reader)).not.toMatch(/leie to biler|stiller med lokaler/);
    }
  });

  step('every page that was visited is accessible and sound', async () => {
    expect(await browsing.findings()).toEqual([]);
  });
});
