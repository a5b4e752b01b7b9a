import { afterAll, beforeAll, expect, test } from 'vitest';
import { enquiryWindowOf } from '../../src/core/04-call/enquiry.ts';
import { epochMillis, instantOf } from '../../src/core/value/instant.ts';
import { actorNamed } from '../sign-in.ts';
import { startSite, type TestSite } from '../site.ts';
import { submit } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, textOf, write } from './form.ts';
import { publishedCall, type PublishedCall } from './published-call.ts';

/** Questions, answers and a change while a call is open, with scripts off: asked, answered, told, confirmed. */
let site: TestSite;
let browsing: Browsing;
let as: (card?: string) => Promise<Person>;
let call: PublishedCall;
let page = '';

const title = 'Dagtilbud til personer med demens';

beforeAll(async () => {
  site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  browsing = await startBrowser();
  as = castOf(browsing, { address: site.address, javaScript: 'off', locale: 'nb-NO' });
  call = await publishedCall(site);
  page = call.callPath.replace('/w/', '/');
});

afterAll(async () => {
  await browsing.close();
  await site.close();
});

test('the call says until when questions are received and by when they are answered, and that this is practice', async () => {
  const reader = await as();
  await reader.visit(page);
  const text = await textOf(reader);
  expect(text).toContain('Spørsmål kan stilles til lørdag 6. juni 2026 kl. 23.59 norsk tid.');
  expect(text).toContain('Svarene kommer innen tirsdag 9. juni 2026, til alle samtidig.');
  expect(text).toContain('Dette er god praksis, ikke lov.');
  expect(text).toContain('Ingen spørsmål er besvart ennå.');
});

test('an enterprise asks; an empty question comes back with what to do', async () => {
  const kari = await as('Kari Moe');
  await kari.visit(page);
  await kari.follow('Still et spørsmål');
  await kari.press('Send spørsmålet');
  expect(await textOf(kari)).toContain('Skriv spørsmålet');
  await write(kari.page, { 'Spørsmålet ditt': 'Vi i Omsorgsløftet lurer på om torsdag kveld er med.' });
  await kari.press('Send spørsmålet');
  const text = await textOf(kari);
  expect(text).toContain('Spørsmålet er mottatt. Du får beskjed når svaret er publisert.');
  expect(text).toContain('Vi i Omsorgsløftet lurer på om torsdag kveld er med.');
  expect(text).toContain('Venter på svar');
});

test('somebody else follows the call and wants one message a day', async () => {
  const rolf = await as('Rolf Stor');
  await rolf.visit(page);
  await rolf.follow('Følg konkurransen');
  await rolf.press('Følg');
  expect(await textOf(rolf)).toContain('Du følger denne konkurransen.');
  await rolf.follow('Velg hva du får på e-post');
  await choose(rolf.page, { 'E-post til meg': 'Én melding om dagen' });
  await rolf.press('Lagre');
  expect(await textOf(rolf)).toContain('Lagret.');
  await rolf.visit(page);
  expect(await textOf(rolf)).not.toContain('Omsorgsløftet');
  expect(await rolf.page.getByRole('link', { name: 'Du følger konkurransen' }).count()).toBe(1);
});

test('the buyer finds it on Today without the asker, takes out what tells who asks, and answers for everybody', async () => {
  const ingrid = await as('Ingrid Berg');
  await ingrid.visit('/nb/w');
  await ingrid.follow(`Svar på et spørsmål: ${title}`);
  expect(await textOf(ingrid)).not.toContain('Kari');
  await ingrid.page.getByRole('link', { name: /^Svar på spørsmålet mottatt/ }).focus();
  await ingrid.after(() => ingrid.page.keyboard.press('Enter'));
  const question = 'Spørsmålet slik alle får lese det';
  expect(await field(ingrid.page, question).inputValue()).toContain('Vi i Omsorgsløftet');
  await write(ingrid.page, { [question]: 'Er torsdag kveld med?' });
  await ingrid.press('Publiser for alle');
  expect(await textOf(ingrid)).toContain('Skriv svaret');
  expect(await field(ingrid.page, question).inputValue()).toBe('Er torsdag kveld med?');
  await write(ingrid.page, { Svar: 'Ja, hver torsdag til kl. 20.' });
  await ingrid.press('Publiser for alle');
  expect(await textOf(ingrid)).toContain('Spørsmålet og svaret er publisert.');
  expect(await textOf(ingrid)).toContain('Ingen spørsmål venter');
});

test('everybody reads question and answer; the words as they came stand nowhere', async () => {
  const reader = await as();
  await reader.visit(page);
  const text = await textOf(reader);
  expect(text).toContain('Er torsdag kveld med?');
  expect(text).toContain('Ja, hver torsdag til kl. 20.');
  expect(text).not.toContain('Omsorgsløftet');
  const kari = await as('Kari Moe');
  await kari.visit(`${call.callPath}/ask`);
  expect(await textOf(kari)).not.toContain('Vi i Omsorgsløftet');
  await kari.visit('/nb/w/mail');
  await kari.follow(`Nytt svar: ${title}`);
  expect(await textOf(kari)).toContain('Spørsmålet og svaret står på siden for konkurransen');
});

test('a change that bids are built on is shown with both values, and whoever has submitted is asked to confirm', async () => {
  const kari = await actorNamed(site, 'kari@example.no');
  await submit({ casework: site.world.casework, bench: site.world.bench, clock: site.clock }, call, {
    actor: kari,
    priceMinor: 400_000_000,
    promise: 'To faste stillinger.',
  });
  site.clock.advance(60_000);
  const ingrid = await as('Ingrid Berg');
  await ingrid.visit(`${call.callPath}/amend`);
  const asked = field(ingrid.page, 'Hva vi ber om');
  await asked.fill(`${await asked.inputValue()} Også i helgene.`);
  await ingrid.press('Se over endringene');
  expect(await textOf(ingrid)).toContain('Velg hva slags grunn');
  await choose(ingrid.page, { 'Hva slags grunn': 'Et spørsmål viste at noe var uklart' });
  await write(ingrid.page, { 'Hva som er endret, og hvorfor': 'Helgene manglet.' });
  await ingrid.press('Se over endringene');
  expect(await textOf(ingrid)).toContain('De som alt har levert, blir bedt om å bekrefte.');
  await ingrid.press('Kunngjør endringene');
  const reader = await as();
  await reader.visit(page);
  expect(await textOf(reader)).toContain('Endring 1: Hva vi ber om');
  expect(await reader.page.locator('#changed ins').innerText()).toMatch(/Også i helgene\.$/);
});

test('one press seals the same content again, with a new receipt, and the question is gone', async () => {
  const kari = await as('Kari Moe');
  await kari.visit('/nb/w');
  await kari.follow(`Konkurransen er endret etter at dere leverte: ${title}`);
  const before = await site.world.casework.ownReceipt(await actorNamed(site, 'kari@example.no'), call);
  await kari.press('Bekreft: lever det samme på nytt');
  expect(new URL(kari.page.url()).pathname).toBe(`${call.callPath}/submission/receipt`);
  const after = await site.world.casework.ownReceipt(await actorNamed(site, 'kari@example.no'), call);
  expect(after?.digest).toBe(before?.digest);
  expect(after?.code).not.toBe(before?.code);
  await kari.visit(`${call.callPath}/submission`);
  expect(await textOf(kari)).not.toContain('etter at dere leverte');
});

test('after the last day a question is refused with that day in words, and goes through when it is sent all the same', async () => {
  const file = await site.world.casework.caseFile(call.caseId);
  const window = file?.calls[0] && enquiryWindowOf(file.calls[0]);
  site.clock.set(instantOf(epochMillis(window?.askUntil ?? call.closesAt) - 1000));
  const rolf = await as('Rolf Stor');
  await rolf.visit(`${call.callPath}/ask`);
  await write(rolf.page, { 'Spørsmålet ditt': 'Kan vi dele en bil?' });
  site.clock.advance(60_000);
  await rolf.press('Send spørsmålet');
  expect(await textOf(rolf)).toContain('Siste frist for spørsmål var lørdag 6. juni 2026 kl. 23.59.59 norsk tid.');
  expect(await field(rolf.page, 'Spørsmålet ditt').inputValue()).toBe('Kan vi dele en bil?');
  await rolf.press('Send det likevel');
  expect(await textOf(rolf)).toContain('Det blir bare besvart hvis virksomheten rekker det.');
});

test('the message of the day lists what was new, and the mailbox has had each of them all along', async () => {
  site.clock.advance(86_400_000);
  // The site's own timer may have been first.
  await site.world.casework.sendDigests();
  const waiting = await site.world.bench.tables
    .selectFrom('outbox')
    .select('id')
    .where('hold', '=', 'digest')
    .where('deliveredAt', 'is', null)
    .execute();
  expect(waiting).toEqual([]);
  const rolf = await as('Rolf Stor');
  await rolf.visit('/nb/w/mail');
  const text = await textOf(rolf);
  expect(text).toContain(`Nytt svar: ${title}`);
  expect(text).toContain(`Endret: ${title}`);
});

test('no page of this journey had a fault', async () => {
  expect(await browsing.findings()).toEqual([]);
});
