import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf } from '../../src/core/value/instant.ts';
import { startSite, type TestSite } from '../site.ts';
import { needValues } from '../walk.ts';
import { castOf, startBrowser, type Browsing, type Person } from './browser.ts';
import { choose, field, textOf, unfold, write } from './form.ts';
import { publishedCall, publishedNeed, type PublishedCall } from './published-call.ts';

/** What people and machines send that nobody wished for: nothing is lost, nothing is overwritten, and every answer is in words. */
let site: TestSite;
let browsing: Browsing;
let as: (card?: string) => Promise<Person>;
let call: PublishedCall;
const submission = () => `${call.callPath}/submission`;
const firstQuestion = 'Hvordan vil dere gjøre dette?';
const secondQuestion = 'Hvor mange arbeidsplasser lover dere til folk som står utenfor?';
let folder = '';

beforeAll(async () => {
  site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  browsing = await startBrowser();
  as = castOf(browsing, { address: site.address, javaScript: 'off', locale: 'nb-NO' });
  call = await publishedCall(site);
  folder = await mkdtemp(join(tmpdir(), 'twofold-files-'));
});

afterAll(async () => {
  await browsing.close();
  await site.close();
  await rm(folder, { recursive: true });
});

describe('files', () => {
  for (const [what, name, buffer, words] of [
    [
      'a web page that calls itself a PDF',
      'tilbud.pdf',
      Buffer.from('<!doctype html><script>alert(1)</script>'),
      'Vi kan ikke ta imot filer som tilbud.pdf',
    ],
    ['an empty file', 'tomt.txt', Buffer.alloc(0), 'Filen tomt.txt er tom'],
    ['a program', 'kjør.exe', Buffer.from('MZ\u0000\u0001'), 'Vi kan ikke ta imot filer som kjør.exe'],
    ['a file of more than 20 MB', 'film.txt', Buffer.alloc(20_500_000, 'a'), 'er for stor'],
  ] as const) {
    test(`${what} is refused in words, and nothing is stored`, async () => {
      const kari = await as('Kari Moe');
      await kari.visit(`${submission()}/files`);
      await chooseFile(kari, name, buffer);
      await kari.press('Krypter og lagre');
      expect(await kari.page.getByRole('alert').innerText()).toContain(words);
      expect(await textOf(kari)).toContain('Ingen filer er lagt ved');
    });
  }

  test('no file at all is asked for in words', async () => {
    const kari = await as('Kari Moe');
    await kari.visit(`${submission()}/files`);
    await kari.press('Krypter og lagre');
    expect(await kari.page.getByRole('alert').innerText()).toContain('Velg en fil');
  });

  test('a file far too large is told so on its page, and nothing of it is kept', async () => {
    const kari = await as('Kari Moe');
    await kari.visit(`${submission()}/files`);
    await chooseFile(kari, 'film.txt', Buffer.alloc(30_000_000, 'a'));
    const answer = kari.page.waitForResponse((response) => response.request().method() === 'POST');
    await kari.page.getByRole('button', { name: 'Krypter og lagre' }).click();
    expect((await answer).status()).toBe(422);
    await kari.page.waitForLoadState();
    expect(await kari.page.getByRole('alert').innerText()).toContain('film.txt er for stor');
    expect(await site.world.bench.tables.selectFrom('filePart').select('position').execute()).toEqual([]);
  });
});

describe('words and numbers', () => {
  const longText = Array.from({ length: 5000 }, (_, index) => `ord${index}`).join(' ');

  test('an answer of 5 000 words is kept whole although it is too long to be sealed', async () => {
    const kari = await as('Kari Moe');
    await kari.visit(`${submission()}/answers`);
    await write(kari.page, { [firstQuestion]: longText, [secondQuestion]: 'To stillinger.', 'Pris for hele perioden': '4 000 000' });
    await choose(kari.page, { 'Hva slags forslag er det': 'Utfordrer' });
    await kari.press('Lagre og gå videre');
    expect(await textOf(kari)).toContain('er lagret som utkast');
    await kari.visit(`${submission()}/answers`);
    expect(await field(kari.page, firstQuestion).inputValue()).toBe(longText);
    const sealed = await kari.context.request.post(`${site.address}${submission()}/check`, {
      headers: { Origin: site.address },
      maxRedirects: 0,
    });
    expect(sealed.status()).toBe(422);
    expect(await sealed.text()).toContain('for langt');
  });

  test('letters, emoji and writing from right to left survive a save and are shown as they were written', async () => {
    const title = 'Ærlig øvelse på Åsen 🏠 שלום مرحبا';
    const caseId = await publishedNeed(site, { ...needValues, title: 'Foreløpig' });
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(`/nb/w/cases/${caseId}/need`);
    await write(ingrid.page, { Tittel: title, 'Kort fortalt': 'Linje én\n<b>ikke fet</b> & "sitat" { count }' });
    await ingrid.press('Lagre');
    const reader = await as();
    await reader.visit(`/nb/cases/${caseId}`);
    expect(await reader.page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    expect(await textOf(reader)).toContain('<b>ikke fet</b> & "sitat" { count }');
    await reader.visit(`/nb/cases?q=${encodeURIComponent('øvelse på åsen')}`);
    expect(await textOf(reader)).toContain(title);
  });

  for (const typed of ['1e9999', 'abc', '-3', '9'.repeat(400), '0x10', 'NaN']) {
    test(`“${typed.slice(0, 12)}” where a number belongs is explained and stays where it was typed`, async () => {
      const ingrid = await as('Ingrid Berg');
      const caseId = call.caseId;
      const before = await site.world.casework.caseFile(caseId);
      await ingrid.visit(`${call.casePath}/need`);
      await unfold(ingrid.page, 'Hva som brukes i dag');
      await write(ingrid.page, { 'Hvor mange mennesker, omtrent': typed, 'Hva som brukes på dette i dag, per år': typed });
      await ingrid.press('Lagre');
      expect(await ingrid.page.getByRole('alert').getByRole('link').count()).toBe(2);
      expect(await field(ingrid.page, 'Hvor mange mennesker, omtrent').inputValue()).toBe(typed);
      expect(await site.world.casework.caseFile(caseId)).toEqual(before);
    });
  }
});

describe('two at a time', () => {
  test('two tabs with the same need: the second sees both values and overwrites nothing', async () => {
    const ingrid = await as('Ingrid Berg');
    await ingrid.visit(`${call.casePath}/need`);
    const other = await ingrid.context.newPage();
    await other.goto(`${call.casePath}/need`);
    await write(other, { 'Kort fortalt': 'Skrevet i den andre fanen.' });
    await other.getByRole('button', { name: 'Lagre', exact: true }).click();
    await other.waitForURL(`**${call.casePath}`);
    await other.close();
    await write(ingrid.page, { 'Kort fortalt': 'Skrevet i den første fanen.' });
    await ingrid.press('Lagre');
    expect(await ingrid.page.getByRole('alert').innerText()).toContain('Ingenting er overskrevet');
    expect(await textOf(ingrid)).toContain('Skrevet i den andre fanen.');
    expect(await field(ingrid.page, 'Kort fortalt').inputValue()).toBe('Skrevet i den første fanen.');
    expect((await site.world.casework.caseFile(call.caseId))?.need.summary).toBe('Skrevet i den andre fanen.');
    // Having seen both, the person saves again and decides.
    await ingrid.press('Lagre');
    expect((await site.world.casework.caseFile(call.caseId))?.need.summary).toBe('Skrevet i den første fanen.');
  });

  test('two colleagues with the same draft: the second sees both answers and overwrites nothing', async () => {
    const kari = await as('Kari Moe');
    const jonas = await as('Jonas Eide');
    await kari.visit(`${submission()}/answers`);
    await jonas.visit(`${submission()}/answers`);
    await write(jonas.page, { [secondQuestion]: 'Jonas lover tre.' });
    await jonas.press('Lagre og kom tilbake senere');
    await write(kari.page, { [firstQuestion]: 'Små team.', [secondQuestion]: 'Kari lover to.' });
    await kari.press('Lagre og kom tilbake senere');
    expect(await kari.page.getByRole('alert').innerText()).toContain('Ingenting er overskrevet');
    expect(await textOf(kari)).toContain('Jonas lover tre.');
    expect(await field(kari.page, secondQuestion).inputValue()).toBe('Kari lover to.');
    await jonas.visit(`${submission()}/answers`);
    expect(await field(jonas.page, secondQuestion).inputValue()).toBe('Jonas lover tre.');
    await kari.press('Lagre og gå videre');
    await jonas.visit(`${submission()}/answers`);
    expect(await field(jonas.page, secondQuestion).inputValue()).toBe('Kari lover to.');
  });

  test('the back button after sealing, and the same form once more: a replacement with a receipt, never a crash', async () => {
    const kari = await as('Kari Moe');
    await kari.visit(`${submission()}/check`);
    await kari.press('Forsegle og lever');
    const first = receiptOn(await textOf(kari));
    await kari.after(async () => {
      await kari.page.goBack();
    });
    expect(await textOf(kari)).toContain('Alt dette er levert');
    const again = await kari.context.request.post(`${site.address}${submission()}/check`, {
      headers: { Origin: site.address },
      maxRedirects: 0,
    });
    expect(again.status()).toBe(302);
    await kari.visit(`${submission()}/receipt`);
    const second = receiptOn(await textOf(kari));
    for (const code of [first, second]) {
      await kari.visit(`/nb/verify?code=${code}`);
      expect(await textOf(kari)).toContain('Kvitteringen er ekte');
    }
  });

  test('a proxy that sends a request twice leaves one submission, one role and one entry', async () => {
    const kari = await as('Kari Moe');
    const ingrid = await as('Ingrid Berg');
    const twice = (person: Person, path: string, form: Record<string, string>) =>
      Promise.all(
        [1, 2].map(() =>
          person.context.request.post(`${site.address}${path}`, { headers: { Origin: site.address }, form, maxRedirects: 0 }),
        ),
      );
    for (const response of await twice(kari, `${submission()}/check`, {})) expect(response.status()).toBe(302);
    const given = await twice(ingrid, `${call.casePath}/people`, { email: 'arne@example.no', role: 'oversight' });
    for (const response of given) expect(response.status()).toBeLessThan(500);
    const file = await site.world.casework.caseFile(call.caseId);
    expect(file?.assignments.filter((entry) => entry.role === 'oversight').length).toBe(1);
    const rows = await site.world.bench.tables.selectFrom('submission').select('id').execute();
    expect(rows.length).toBe(1);
  });
});

describe('addresses', () => {
  test('what does not exist is a 404 page in the language of its address', async () => {
    const reader = await as();
    for (const path of [
      '/nb/cases/finnesikke',
      `/nb/cases/${call.caseId}/calls/nei`,
      '/nb/tull',
      '/nb/past-contracts/nei',
      '/nb/evidence/nei',
    ]) {
      expect([path, (await reader.visit(path)).status()]).toEqual([path, 404]);
      expect(await textOf(reader)).toContain('Vi finner ikke denne siden');
    }
    expect((await reader.visit('/en/nonsense/below')).status()).toBe(404);
    expect(await textOf(reader)).toContain('We cannot find this page');
    const ingrid = await as('Ingrid Berg');
    for (const path of ['/nb/w/cases/finnesikke', `${call.casePath}/calls/finnesikke`, '/nb/w/mail/finnesikke'])
      expect([403, 404]).toContain((await ingrid.visit(path)).status());
  });

  test('odd and overlong questions to a list get the list, or a refusal, but never a failure', async () => {
    const reader = await as();
    for (const path of [
      '/nb/cases?page=99999',
      '/nb/cases?page=-1',
      '/nb/cases?page=1e9',
      '/nb/cases?phase=ingen&country=XX',
      `/nb/cases?q=${'a'.repeat(6000)}`,
      '/nb/cases?q=%00%EF%BF%BF',
      "/nb/cases?q='%3B%20drop%20table%20need%3B--",
      '/nb/calls?page=99999',
      '/nb/past-contracts?page=99999',
      `/nb/verify?code=${'Z'.repeat(3000)}`,
    ]) {
      const response = await reader.visit(path);
      expect([path, response.status()]).toEqual([path, 200]);
    }
    for (const path of [
      '/nb/cases/%E0%A4%A',
      '/%',
      `/nb/${'x'.repeat(20_000)}`,
      '/nb/cases?q=%E0%A4%A',
      '/data/ocds/cases/..%2f..%2fetc',
      '/data/measures/.csv',
    ]) {
      const response = await reader.context.request.get(`${site.address}${path}`, { maxRedirects: 0 });
      expect([path.slice(0, 40), response.status() < 500]).toEqual([path.slice(0, 40), true]);
    }
  });

  test('a post that no form would send is refused without a failure', async () => {
    const ingrid = await as('Ingrid Berg');
    const headers = { Origin: site.address };
    for (const [path, body, type] of [
      [`${call.casePath}/need`, '{"title":', 'application/json'],
      [`${call.casePath}/need`, 'criteria.0.title=x&criteria.99999.title=y&measures.0.title=z', 'application/x-www-form-urlencoded'],
      [`${call.casePath}/need`, 'intent=remove:measures.7&title=%00', 'application/x-www-form-urlencoded'],
      [`${call.casePath}/dialogue`, 'intent=add:__proto__&__proto__.0.id=1', 'application/x-www-form-urlencoded'],
      ['/nb/cases', 'q=x', 'application/x-www-form-urlencoded'],
      ['/nb/w/mail', 'q=x', 'application/x-www-form-urlencoded'],
    ] as const) {
      const response = await ingrid.context.request.post(`${site.address}${path}`, {
        headers: { ...headers, 'Content-Type': type },
        data: body,
        maxRedirects: 0,
      });
      expect([path, type, response.status() < 500]).toEqual([path, type, true]);
    }
  });

  test('a form that was cut on its way is told so, in the language of the page', async () => {
    const ingrid = await as('Ingrid Berg');
    const cut = '--edge\r\nContent-Disposition: form-data; name="title"\r\n\r\nDagt';
    for (const [path, body, type, words] of [
      ['/nb/w/needs/new', cut, 'multipart/form-data; boundary=edge', 'Skjemaet kom ikke helt fram.'],
      ['/en/w/needs/new', cut, 'multipart/form-data', 'The form did not arrive whole.'],
      ['/en/w/needs/new', '', 'multipart/form-data; boundary=edge', 'The form did not arrive whole.'],
    ] as const) {
      const headers = { Origin: site.address, 'Content-Type': type };
      const response = await ingrid.context.request.post(`${site.address}${path}`, { headers, data: body, maxRedirects: 0 });
      expect([path, response.status(), (await response.text()).startsWith(words)]).toEqual([path, 400, true]);
    }
  });
});

test('every page of this journey was accessible and whole', async () => {
  expect(await browsing.findings()).toEqual([]);
});

async function chooseFile(person: Person, name: string, content: Buffer): Promise<void> {
  await writeFile(join(folder, name), content);
  await person.page.getByLabel('Velg en fil').setInputFiles(join(folder, name));
}

function receiptOn(text: string): string {
  return /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0] ?? '';
}
