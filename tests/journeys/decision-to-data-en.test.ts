import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/core/value/day.ts';
import { dayIn, epochMillis, instantIn, instantOf } from '../../src/core/value/instant.ts';
import { actorNamed } from '../sign-in.ts';
import { startSite, type TestSite } from '../site.ts';
import { done, needValues } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, group, textOf, unfold, write, writeDay } from './form.ts';
import { samplePassphrase } from '../../samples/worlds/prepare-opening.ts';
import { ownPassphrase, prepareKeys } from './prepare-keys.ts';
import { story } from './story.ts';

/** The whole of an English case with JavaScript on, and beyond the decision: agreement, results, search and data. */
let site: TestSite;
let browsing: Browsing;
let as: (card?: string) => Promise<Person>;
const stranger = () => as();
const step = story();
const day = 86_400_000;
const today = (): Day => dayIn('Europe/London', site.clock.now());
let closingDay: Day;
let casePath = '';
let callPath = '';
let publicPath = '';
let measurePath = '';

const title = 'Care for homeless people after hospital';
const question = 'How will you do this?';
const promiseQuestion = 'How many people will be housed within a year?';

beforeAll(async () => {
  site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T08:00:00Z')) });
  browsing = await startBrowser();
  as = castOf(browsing, { address: site.address, javaScript: 'on', locale: 'en-GB' });
});

afterAll(async () => {
  await browsing.close();
  await site.close();
});

describe('from need to call', () => {
  step('a need is raised, described with a measure and published', async () => {
    const samira = await as('Samira Khan');
    await samira.visit('/en/w/needs/new');
    await samira.press('Raise the need');
    // The summary takes the focus, so that a screen reader begins there.
    expect(await samira.page.getByRole('alert').evaluate((summary) => summary === document.activeElement)).toBe(true);
    await write(samira.page, {
      Title: title,
      'Who lacks what': 'About 150 people a year who leave Northmoor hospital without a home.',
      Place: 'Northmoor',
    });
    await choose(samira.page, { 'Kind of service': 'Health care' });
    // Halfway through, in the other language and back: nothing typed is lost.
    await samira.press('Fortsett på norsk med det du har skrevet');
    expect(new URL(samira.page.url()).pathname).toBe('/nb/w/needs/new');
    expect(await field(samira.page, 'Tittel').inputValue()).toBe(title);
    await samira.press('Continue in English with what you have written');
    await samira.press('Raise the need');
    casePath = new URL(samira.page.url()).pathname;
    publicPath = casePath.replace('/w/', '/');
    await samira.follow('Describe the need');
    await write(samira.page, {
      'In short': 'People without a home leave hospital with nowhere to recover.',
      'The cost of doing nothing': 'They come back to hospital, and some die.',
    });
    await unfold(samira.page, 'Measures that can be checked');
    await write(group(samira.page, 'Measure 1'), {
      'What is measured': 'People housed after a year',
      Unit: '%',
      'Value today': '40',
      Target: '60',
    });
    await choose(group(samira.page, 'Measure 1'), { 'Better is': 'higher' });
    await unfold(samira.page, 'The other language');
    await write(samira.page, { 'Title in Norwegian': 'Omsorg for hjemløse etter sykehus' });
    await samira.press('Save and look it over');
    await samira.press('Publish the need');
    expect((await (await stranger()).visit(publicPath)).status()).toBe(200);
  });

  step('health care leads to the provider selection regime, and the choice is public', async () => {
    const samira = await as('Samira Khan');
    await samira.visit(casePath);
    await samira.follow('Find a lawful route');
    await choose(samira.page, {
      'What kind of service is it': 'Health care',
      'Who buys': 'NHS body in England',
      'Can what you need be bought today': 'Yes, but not in this way or at these times',
      'Do you have a supplier of it today': 'Yes, but we are not satisfied',
      'Do people choose their provider themselves': 'No',
      'Shall only some be allowed to take part': 'No, all may',
    });
    await write(samira.page, { 'What may the whole agreement cost': '1,200,000' });
    await samira.press('See the lawful routes');
    await samira.follow(/Choose this.*Competitive process/);
    await write(samira.page, { 'Why this route': 'Several new models could work, and they must be compared.' });
    await samira.press('Choose this route');
    const reader = await stranger();
    await reader.visit(publicPath);
    expect(await textOf(reader)).toContain('Several new models could work');
  });

  step('a call is written, checked and published', async () => {
    const samira = await as('Samira Khan');
    await samira.visit(casePath);
    await samira.follow('Name panel and openers');
    for (const [email, role] of [
      ['samira@example.org', 'Opener'],
      ['lee@example.org', 'Opener'],
      ['okafor@example.org', 'Assessor'],
      ['beth@example.org', 'Chair of the panel'],
      ['tess@example.org', 'Assessor'],
    ] as const) {
      await write(samira.page, { 'E-mail address': email });
      await choose(samira.page, { Role: role });
      await samira.press('Give the role');
    }
    await samira.visit(casePath);
    await samira.press('Start a tender');
    callPath = new URL(samira.page.url()).pathname;
    closingDay = addDays(today(), 14);
    await write(samira.page, {
      'Title of the call': title,
      'What we ask for': 'A service that goes on from the ward to a home.',
      'Estimated value': '1,200,000',
      'Floor: this price gets full points': '900,000',
      'Ceiling: this price gets no points': '1,500,000',
    });
    await writeDay(samira.page, 'The agreement starts', addDays(today(), 90));
    await writeDay(samira.page, 'The agreement ends', addDays(today(), 90 + 730));
    await writeDay(samira.page, 'Closing time', `${closingDay} 12:00`);
    await writeDay(samira.page, 'We expect to decide by', addDays(today(), 40));
    await choose(samira.page, { 'How price becomes points': 'Fixed range' });
    await samira.press(/^Add another criterion$/i);
    for (const [row, kind, name, weight] of [
      [1, 'Solution', 'Solution', '50'],
      [2, 'Social value', 'Social value', '20'],
      [3, 'Price', 'Price', '30'],
    ] as const) {
      await choose(group(samira.page, `Criterion ${row}`), { Kind: kind });
      await write(group(samira.page, `Criterion ${row}`), { Criterion: name, Weight: weight });
    }
    await samira.press(/^Add another question$/i);
    for (const [row, text, promise] of [
      [1, question, 'No'],
      [2, promiseQuestion, 'Yes'],
    ] as const) {
      await write(group(samira.page, `Question ${row}`), { Question: text, 'Longest answer': '300' });
      await choose(group(samira.page, `Question ${row}`), {
        'Must be answered': 'Yes',
        'The answer is a promise that goes into the agreement': promise,
      });
    }
    await samira.press('Save and check before publishing');
    await prepareKeys('en', callPath, { buyer: samira, openers: [samira, await as('Lee Brown')] });
    await samira.visit(`${callPath}/publish`);
    await samira.press('Publish the call');
    expect(await samira.page.getByRole('alert').innerText()).toContain('conflicts assessment');
    await confirmConflicts(samira, 'Nobody who wrote the need or the call, opens or assesses has a link to anybody in the dialogue.');
    await samira.visit(`${callPath}/publish`);
    await samira.press('Publish the call');
    const reader = await stranger();
    await reader.visit(callPath.replace('/w/', '/'));
    expect(await textOf(reader)).toContain('Monday 15 June 2026');
    await reader.visit('/en');
    expect(await textOf(reader)).toContain(title);
  });
});

describe('from submission to decision', () => {
  const submission = () => `${callPath}/submission`;

  step('what is typed is saved by itself and the page says so', async () => {
    const jane = await as('Jane Ward');
    await jane.page.clock.install();
    await jane.visit(`${submission()}/answers`);
    await write(jane.page, { [question]: 'A nurse and a peer worker follow each person.' });
    await jane.page.clock.runFor(21_000);
    await jane.page.getByRole('status').filter({ hasText: /Saved/ }).waitFor();
    // Nobody pressed a button: a new visit shows what was saved.
    await jane.visit(`${submission()}/answers`);
    expect(await field(jane.page, question).inputValue()).toBe('A nurse and a peer worker follow each person.');
  });

  step('two organisations seal', async () => {
    for (const [card, promise, price] of [
      ['Jane Ward', '90 of 150 people.', '1,100,000'],
      ['Max Sterling', '60 of 150 people.', '1,000,000'],
    ] as const) {
      const bidder = await as(card);
      await bidder.visit(`${submission()}/answers`);
      await choose(bidder.page, { 'What kind of proposal is it': card === 'Jane Ward' ? 'Challenger' : 'None of these' });
      await write(bidder.page, {
        [question]: `${card} follows each person home.`,
        [promiseQuestion]: promise,
        'Price for the whole period': price,
      });
      await bidder.press('Save and go on');
      await bidder.visit(`${submission()}/check`);
      await bidder.press('Seal and submit');
      expect(await textOf(bidder)).toContain('We received your submission');
    }
  });

  step('two openers open, the panel declares, scores and locks', async () => {
    const closing = instantIn('Europe/London', closingDay, '12:00');
    site.clock.set(instantOf(epochMillis(closing ?? site.clock.now()) + 60_000));
    await openAs(await as('Samira Khan'), 'Approve the opening');
    await openAs(await as('Lee Brown'), 'Approve and open now');
    for (const card of ['Samira Khan', 'Lee Brown', 'Dr Ada Okafor', 'Beth Lowe', 'Tess Archer']) {
      const member = await as(card);
      await member.visit(`${callPath}/interests`);
      for (const bidder of ['Open Door Northmoor', 'MegaCare Ltd'])
        await choose(group(member.page, bidder), { 'Is there a link': 'No link' });
      await member.press('Declare');
      if (card === 'Samira Khan' || card === 'Lee Brown') continue;
      for (const [bidder, points] of [
        ['Open Door Northmoor', card === 'Beth Lowe' ? '4' : card === 'Tess Archer' ? '4.1' : '4.5'],
        ['MegaCare Ltd', '3'],
      ] as const) {
        await member.visit(`${callPath}/assess?view=submission`);
        await member.follow(`Assess ${bidder}`);
        for (const criterion of ['Solution', 'Social value'])
          await write(group(member.page, criterion), { 'Score, 0 to 5': points, Why: `${bidder} is worth ${points} to me.` });
        await member.press(/^Save and come back/);
      }
      await nothingToWeighYet();
      await member.follow('Go on to lock your scores');
      await member.press('Lock my scores');
    }
  });

  /** As long as one score is open, neither page nor file tells anything about the order. */
  async function nothingToWeighYet(): Promise<void> {
    const samira = await as('Samira Khan');
    await samira.visit(`${callPath}/decision`);
    expect(await textOf(samira)).not.toMatch(/Ranking|How firm/);
    const [, caseId, , callId] = callPath.split('/').slice(-4);
    for (const ending of ['csv', 'json']) {
      const answer = await samira.page.request.get(`${site.address}/data/firmness/${caseId ?? ''}/${callId ?? ''}.${ending}`);
      expect(answer.status()).toBe(404);
    }
  }

  step('the decision shows the order, the letters and who is named in public', async () => {
    const samira = await as('Samira Khan');
    await samira.visit(`${callPath}/decision`);
    expect(await textOf(samira)).toContain('Revise the conflicts assessment before the decision');
    await confirmConflicts(samira, 'The bidders are known, everybody has declared, and nobody has a link.');
    await samira.visit(`${callPath}/decision`);
    // Open Door 3.94, MegaCare 3.35: each point from solution (+1.2) to price (−0.833) takes 0.0203 of the 0.59 between them.
    expect(await textOf(samira)).toMatch(
      /Clear[^]*29 of 100 weight points would have to move between criteria before MegaCare Ltd is level/,
    );
    expect(await textOf(samira)).toContain('Without Dr Ada Okafor');
    await write(samira.page, {
      'Reasons for the decision': 'The peer workers make the difference.',
      'Where to write if you think we made a mistake': 'appeals@northmoor.example',
      'What was considered': 'The ranking, the reasons and the declared links.',
      'To this organisation: strongest, and what to improve': 'A low price; say who does the work.',
    });
    await samira.press('See the letters before you decide');
    await samira.press('Decide and send the letters');
    const reader = await stranger();
    await reader.visit(`${publicPath}/decision/${callPath.split('/').at(-1) ?? ''}`);
    const text = await textOf(reader);
    expect(text).toContain('Open Door Northmoor');
    // In England those not chosen appear by number.
    expect(await reader.page.content()).not.toContain('MegaCare');
    expect(text).toContain('The peer workers make the difference.');
  });

  step('the public sees how firm the result is, and tries other weights by address', async () => {
    const reader = await stranger();
    const decision = `${publicPath}/decision/${callPath.split('/').at(-1) ?? ''}`;
    await reader.visit(publicPath);
    expect(await textOf(reader)).toMatch(
      /Clear[^]*29 of 100 weight points would have to move between criteria before Submission 2 is level/,
    );
    await reader.visit(decision);
    expect(await textOf(reader)).toContain('Without assessor 1');
    expect(await textOf(reader)).not.toContain('Okafor');
    for (const [name, weight] of [
      ['Solution', '10'],
      ['Social value', '10,0'],
      ['Price', '80'],
    ] as const)
      await reader.page.getByRole('textbox', { name, exact: true }).fill(weight);
    await reader.press('Show the order');
    // 3.933 against 3.507
    expect(await textOf(reader)).toContain('With the weights 10 / 10 / 80, Submission 2 would have come first with 3.933 of 5 points.');
    expect(await textOf(reader)).toContain('The published weights decide, and by them Open Door Northmoor comes first.');
    await reader.page.getByRole('textbox', { name: 'Price', exact: true }).fill('a lot');
    await reader.press('Show the order');
    expect(await reader.page.getByRole('textbox', { name: 'Price', exact: true }).inputValue()).toBe('a lot');
    expect(await textOf(reader)).toContain('Enter a number from 0 to 100');
    expect(await reader.page.title()).toMatch(/^Error: /);
    const document = await reader.page.request.get(
      `${site.address}/data/firmness/${decision.split('/').slice(-3).join('/').replace('decision/', '')}.json`,
    );
    expect(await document.json()).toMatchObject({
      criteria: [{ id: 'Solution', weight: 50 }, {}, {}],
      scores: { 1: [expect.closeTo(4.2, 9), expect.closeTo(4.2, 9), expect.closeTo(10 / 3, 9)] },
    });
  });
});

describe('agreement and results', () => {
  step('signing is refused in the waiting period, also when the form is posted all the same', async () => {
    const samira = await as('Samira Khan');
    await samira.visit(casePath);
    expect(await textOf(samira)).toMatch(/Sign the agreement with Open Door Northmoor[^]*Possible from/);
    const file = await site.world.casework.caseFile(casePath.split('/').at(-1) ?? '');
    const signing = `${casePath}/awards/${file?.awards[0]?.id ?? ''}/agreement`;
    await samira.visit(signing);
    expect(await textOf(samira)).toContain('Nobody can sign before');
    await write(samira.page, { 'Clause in the agreement': '4.2' });
    await samira.press('Go on to check');
    expect(await samira.page.getByRole('alert').innerText()).toContain('The waiting period ends');
    expect((await site.world.casework.caseFile(casePath.split('/').at(-1) ?? ''))?.agreements).toEqual([]);
  });

  step('afterwards every promise becomes a clause, or is waived with a reason', async () => {
    site.clock.advance(30 * day);
    const samira = await as('Samira Khan');
    await samira.visit(casePath);
    await samira.follow('Sign the agreement with Open Door Northmoor');
    expect(await textOf(samira)).toContain('90 of 150 people.');
    await samira.press('Go on to check');
    expect(await samira.page.getByRole('alert').count()).toBe(1);
    await write(samira.page, { 'Clause in the agreement': '4.2' });
    await samira.press('Go on to check');
    await samira.press('Sign and publish');
    const reader = await stranger();
    await reader.visit(publicPath);
    expect(await textOf(reader)).toContain('90 of 150 people.');
    expect(await textOf(reader)).toContain('Nothing has been measured yet');
  });

  step('results are entered period by period, and a wrong figure is told before it is public', async () => {
    site.clock.advance(300 * day);
    const samira = await as('Samira Khan');
    await samira.visit(casePath);
    await samira.follow('Record results: People housed after a year');
    measurePath = new URL(samira.page.url()).pathname;
    await field(samira.page, 'Value').fill('lots');
    await samira.press('Go on to check');
    expect(await samira.page.getByRole('alert').count()).toBe(1);
    for (const value of ['45', '52', '63', '66.5']) {
      await field(samira.page, 'Value').fill(value);
      await samira.press('Go on to check');
      await samira.press('Record and publish');
    }
  });

  step('the chart begins with its finding, and its table and its CSV hold the same numbers', async () => {
    const reader = await stranger();
    await reader.visit(publicPath);
    const figure = reader.page.getByRole('figure').filter({ hasText: 'better than 40%' });
    expect(await figure.count()).toBe(1);
    await figure.getByText('Show the numbers as a table').click();
    const rows = await figure.getByRole('row').allInnerTexts();
    const csvLink = await figure.getByRole('link', { name: 'Download the numbers (CSV)' }).getAttribute('href');
    expect(csvLink).toBe(`/data/measures/${measurePath.split('/').at(-1) ?? ''}.csv`);
    const csv = await (await reader.context.request.get(`${site.address}${csvLink ?? ''}`)).text();
    const values = csv
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(',')[2] ?? '');
    expect(values).toEqual(['45', '52', '63', '66.5']);
    for (const value of values)
      expect(rows.filter((row) => new RegExp(`(^|\\s)${value.replace('.', '\\.')}%?(\\s|$)`).test(row)).length).toBeGreaterThan(0);
  });
});

describe('finding things', () => {
  step('the list pages through many cases, filters them and says when nothing fits', async () => {
    const { casework } = site.world;
    const ingrid = await actorNamed(site, 'ingrid@example.no');
    for (let n = 1; n <= 24; n += 1) {
      const { caseId } = await done(
        casework.raiseNeed(ingrid, {
          values: {
            ...needValues,
            title: `Ærlig møteplass nummer ${n} på Ås`,
            otherTitle: n === 7 ? 'A lighthouse for lonely people' : null,
          },
          organisationId: ingrid.organisationId ?? '',
          language: 'nb',
          raisedBy: 'buyer',
          demo: true,
        }),
      );
      await done(casework.publishNeed(ingrid, { caseId }));
    }
    const reader = await stranger();
    await reader.visit('/en/cases');
    expect(await textOf(reader)).toContain('25 cases');
    await reader.follow('Next page');
    expect(await textOf(reader)).toContain('Page 2 of 2');
    await search(reader, { words: 'lighthouse' });
    expect(await textOf(reader)).toContain('1 case');
    await search(reader, { words: 'møteplass nummer 11' });
    expect(await textOf(reader)).toContain('Ærlig møteplass nummer 11 på Ås');
    await search(reader, { words: '', country: 'England' });
    expect(await textOf(reader)).toContain(title);
    expect(await textOf(reader)).not.toContain('Ærlig møteplass');
    await search(reader, { words: 'zebra' });
    expect(await textOf(reader)).toContain('No case fits');
    await reader.follow('Clear filters');
    expect(await textOf(reader)).toContain('25 cases');
  });

  step('the front page searches, and the language switch keeps the page and what was asked', async () => {
    const reader = await stranger();
    await reader.visit('/en');
    await reader.page.getByRole('searchbox').first().fill('homeless');
    await reader.press('Search');
    expect(await textOf(reader)).toContain(title);
    await reader.follow('Norsk bokmål');
    expect(new URL(reader.page.url()).pathname).toBe('/nb/cases');
    expect(new URL(reader.page.url()).searchParams.get('q')).toBe('homeless');
    expect(await textOf(reader)).toContain('Omsorg for hjemløse etter sykehus');
    await reader.visit(publicPath);
    await reader.follow('Norsk bokmål');
    expect(await reader.page.getByRole('heading', { level: 1 }).innerText()).toBe('Omsorg for hjemløse etter sykehus');
  });

  step('the data page leads to files that are what they say', async () => {
    const reader = await stranger();
    await reader.visit('/en/data');
    const links = await reader.page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const files = links.filter((href) => href.startsWith('/data/'));
    expect(files.length).toBeGreaterThan(0);
    for (const href of files) {
      const response = await reader.context.request.get(`${site.address}${href}`);
      expect([href, response.status()]).toEqual([href, 200]);
      const text = await response.text();
      if (href.endsWith('.json')) expect(() => JSON.parse(text)).not.toThrow();
    }
    for (const path of [
      '/cases',
      '/calls',
      '/past-contracts',
      '/evidence',
      '/about',
      '/accessibility',
      '/privacy',
      '/verify',
      '/sign-in',
      '/demo',
    ])
      expect((await reader.visit(`/en${path}`)).status()).toBe(200);
    await reader.visit(`${publicPath}/journal`);
  });
});

test('every page of this journey was accessible, whole and free of script errors', async () => {
  expect(await browsing.findings()).toEqual([]);
});

/** Confirms that conflicts have been assessed (PA23 s.83). */
async function confirmConflicts(buyer: Person, found: string): Promise<void> {
  await buyer.visit(`${callPath}/conflicts`);
  await choose(buyer.page, { 'What do you confirm': 'Conflicts of interest, perceived ones too' });
  await write(buyer.page, { 'What was found and what was done, or the reason': found });
  await buyer.press('Confirm');
}

async function openAs(opener: Person, button: string): Promise<void> {
  await opener.visit(`${callPath}/opening`);
  await write(opener.page, { [ownPassphrase.en]: samplePassphrase });
  await opener.press(button);
}

async function search(reader: Person, asked: { readonly words: string; readonly country?: string }): Promise<void> {
  await reader.page.getByRole('main').getByRole('searchbox').fill(asked.words);
  await reader.page.getByLabel('Country').selectOption({ label: asked.country ?? 'All' });
  await reader.press('Show results');
}
