import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { epochMillis, instantOf } from '../../src/core/value/instant.ts';
import { walkToNoticeDraft } from '../choosing-walk.ts';
import { actorNamed } from '../sign-in.ts';
import { startSite, type TestSite } from '../site.ts';
import { assess, done, type Walked } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, textOf, unfold, write } from './form.ts';

const panel = [
  ['lee@example.org', 'buyer'],
  ['okafor@example.org', 'chair'],
  ['beth@example.org', 'assessor'],
  ['tess@example.org', 'layMember'],
] as const;

/** A provider is chosen without a competition: with a notice and others who come forward, and straight to one that is named. */
describe.each(['off', 'on'] as const)('a provider chosen without a competition, with scripts %s', (javaScript) => {
  let site: TestSite;
  let browsing: Browsing;
  let as: (card?: string) => Promise<Person>;
  let notice: Walked;
  let direct: Walked;
  const pageOf = (at: Walked, path = '') => `/en/w/cases/${at.caseId}/calls/${at.callId}${path}`;

  beforeAll(async () => {
    site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
    browsing = await startBrowser();
    as = castOf(browsing, { address: site.address, javaScript, locale: 'en-GB' });
    const buyer = await actorNamed(site, 'samira@example.org');
    const world = { casework: site.world.casework, clock: site.clock };
    const body = { buyer, municipality: buyer.organisationId ?? '' };
    notice = await walkToNoticeDraft(world, body, 'mostSuitableProvider', panel);
    direct = await walkToNoticeDraft(world, body, 'directAward');
    for (const at of [notice, direct]) {
      const values = { outcome: 'assessed', found: 'Nobody has a link to a provider that we know of.' } as const;
      await done(world.casework.confirmConflicts(buyer, { ...at, values }));
    }
  });
  afterAll(async () => {
    expect(await browsing.findings()).toEqual([]);
    await browsing.close();
    await site.close();
  });

  test('the buyer writes and publishes the notice; nothing speaks of openers or keys', async () => {
    const samira = await as('Samira Khan');
    await samira.visit(`/en/w/cases/${notice.caseId}`);
    const work = await textOf(samira);
    expect(work).toContain('Name the panel');
    expect(work).not.toMatch(/opener|Keys and rehearsal/i);
    await samira.visit(pageOf(notice));
    expect(await textOf(samira)).toContain('Key criteria and weights');
    await samira.visit(pageOf(notice, '/publish'));
    expect(await textOf(samira)).not.toMatch(/opens the submissions|price formula/);
    await samira.press('Publish the process');
    expect(await textOf(samira)).toContain('Published. Everybody can read it now.');
  });

  test('an enterprise reads it and makes itself known, having first forgotten to say how', async () => {
    const jane = await as('Jane Ward');
    await jane.visit(`/en/cases/${notice.caseId}/calls/${notice.callId}`);
    const text = await textOf(jane);
    expect(text).toContain('Make yourselves known by');
    expect(text).toContain('No tenders are submitted.');
    await jane.follow('Make yourselves known');
    await jane.press('Make us known');
    expect(await textOf(jane)).toContain('Write how you could do it');
    await write(jane.page, { 'How you could do it': 'We run two such teams already.' });
    await jane.press('Make us known');
    expect(await textOf(jane)).toContain('Sent. Only the body sees it.');
    const reader = await as();
    await reader.visit(`/en/cases/${notice.caseId}`);
    expect(await textOf(reader)).not.toContain('Open Door');
  });

  test('the buyer sees who came forward, adds one from the register and one that is not in it, and takes the last one off', async () => {
    const samira = await as('Samira Khan');
    await samira.visit(pageOf(notice, '/providers'));
    const list = await textOf(samira);
    expect(list).toContain('Open Door Northmoor');
    expect(list).toContain('It made itself known');
    expect(list).not.toContain('The list is complete');
    await samira.press('Put it on the list');
    expect(await textOf(samira)).toContain('Select how you know of it');
    await samira.page.getByRole('searchbox').fill('Mega');
    await samira.press('Show results');
    await choose(samira.page, { 'How do you know of it': 'From the market dialogue' });
    await samira.press('Put it on the list');
    expect(await textOf(samira)).toContain('MegaCare Ltd');
    await samira.follow('Back to the list');
    await choose(samira.page, { 'How do you know of it': 'We looked for it' });
    await write(samira.page, { 'Name of the provider': 'The Hospice' });
    await samira.press('Put it on the list');
    expect(await textOf(samira)).toContain('write the name and place of another');
    expect(await field(samira.page, 'Name of the provider').inputValue()).toBe('The Hospice');
    await write(samira.page, { 'Where it is': 'Northmoor' });
    await samira.press('Put it on the list');
    await unfold(samira.page, 'Take it off the list');
    await samira.press('Take it off the list');
    expect(await textOf(samira)).not.toContain('The Hospice');
  });

  test('the same is written about each; the list is complete once the time is over and nothing is missing', async () => {
    const samira = await as('Samira Khan');
    site.clock.set(instantOf(epochMillis(notice.closesAt) + 60_000));
    await samira.visit(pageOf(notice, '/providers'));
    await samira.press('The list is complete');
    expect(await textOf(samira)).toContain('Something is missing about MegaCare Ltd');
    for (const [name, price] of [
      ['MegaCare Ltd', '2 100 000'],
      ['Open Door Northmoor', '2 250 000'],
    ] as const) {
      await samira.visit(pageOf(notice, '/providers'));
      await samira.follow(`Write what you found out about ${name}`);
      if (name.startsWith('Open')) expect(await textOf(samira)).toContain('We run two such teams already.');
      await write(samira.page, {
        'How will you do it?': 'Two teams.',
        'Who gains?': 'Those nobody reaches.',
        'Price for the whole period': price,
      });
      await samira.press('Save');
    }
    await samira.press('The list is complete');
    expect(await textOf(samira)).toContain('The list is complete, and handed over to those who assess.');
    expect(await textOf(samira)).toContain('Declare your interests');
  });

  test('after scores and decision the public page names the chosen one, and the other by number', async () => {
    const { casework } = site.world;
    const [buyer, colleague, tom, bjorg, hilde] = [
      await actorNamed(site, 'samira@example.org'),
      await actorNamed(site, 'lee@example.org'),
      await actorNamed(site, 'okafor@example.org'),
      await actorNamed(site, 'beth@example.org'),
      await actorNamed(site, 'tess@example.org'),
    ];
    const { bidders } = await casework.panelRoom(notice.callId);
    const idNamed = (name: string) => bidders.find((one) => one.name === name)?.id ?? '';
    const [openDoor, mega] = [idNamed('Open Door Northmoor'), idNamed('MegaCare Ltd')];
    const world = { ...site.world, clock: site.clock };
    await assess(world, notice, { cast: { buyer, colleague, tom, bjorg, hilde }, points: { [openDoor]: [4, 5], [mega]: [3, 3] } });
    await done(casework.confirmConflicts(buyer, { ...notice, values: { outcome: 'assessed', found: 'No links.' } }));
    const values = { reasons: 'It knows the people.', complaintTo: 'board@example.org' };
    await done(casework.publishDecision(buyer, { ...notice, values, feedback: { [mega]: 'Far away.' } }));
    const reader = await as();
    await reader.visit(`/en/cases/${notice.caseId}/decision/${notice.callId}`);
    const text = await textOf(reader);
    expect(text).toContain('Open Door Northmoor was chosen');
    expect(text).toContain('Provider 2');
    expect(text).not.toMatch(/MegaCare|submission/i);
  });

  test('a direct award: one provider is named, whoever decides declares, and decides with reasons', async () => {
    const samira = await as('Samira Khan');
    await samira.visit(pageOf(direct, '/publish'));
    expect(await textOf(samira)).not.toContain('Name the panel');
    await samira.press('Publish the process');
    await samira.follow(/^Name the provider/);
    await samira.page.getByRole('searchbox').fill('Open Door');
    await samira.press('Show results');
    await choose(samira.page, { 'How do you know of it': 'It provides the service today' });
    await samira.press('Put it on the list');
    await write(samira.page, { 'How will you do it?': 'As today.', 'Who gains?': 'Everybody.', 'Price for the whole period': '2 300 000' });
    await samira.press('Save');
    expect(await textOf(samira)).not.toContain('Add a provider');
    await samira.press('This is the provider');
    await samira.follow('Declare your interests');
    await choose(samira.page, { 'Open Door Northmoor': 'No link' });
    await samira.press(/declare|save/i);
    const buyer = await actorNamed(site, 'samira@example.org');
    await done(site.world.casework.confirmConflicts(buyer, { ...direct, values: { outcome: 'assessed', found: 'No links.' } }));
    await samira.visit(pageOf(direct, '/decision'));
    const page = await textOf(samira);
    expect(page).toContain('Open Door Northmoor, at a price of £2,300,000');
    expect(page).not.toMatch(/points|Scores locked|not chosen/i);
    await write(samira.page, {
      'Reasons for the decision': 'Nobody else is registered for it in the county.',
      'Where to write if you think we made a mistake': 'board@example.org',
      'Who took part, and as what': 'Samira Khan, buyer',
      'What was considered': 'The register of providers.',
    });
    await samira.press('See the letters before you decide');
    expect(await textOf(samira)).toContain('you were compared with nobody');
    await samira.press('Decide and send the letters');
    expect(await textOf(samira)).toContain('This has been decided');
  });

  test('a provider that nobody considered objects on the public page', async () => {
    const mega = await as('Max Sterling');
    await mega.visit(`/en/cases/${direct.caseId}/decision/${direct.callId}`);
    expect(await textOf(mega)).toContain('Open Door Northmoor was chosen without a competition, at a price of £2,300,000');
    await mega.follow('Object to the decision here, if you are a provider');
    await choose(mega.page, { 'What do you object to?': 'That there was no competition' });
    await write(mega.page, { 'What do you think is wrong, and what should be done?': 'We could do it too.' });
    await mega.press('Send the complaint');
    expect(await textOf(mega)).toContain('We have received your complaint.');
  });
});
