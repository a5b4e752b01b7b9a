import { expect } from 'vitest';
import { samplePassphrase } from '../../samples/worlds/prepare-opening.ts';
import type { Person } from './browser.ts';
import { write } from './form.ts';

const words = {
  nb: {
    choose: 'Velg en passordsetning',
    passphrase: 'Passordsetning',
    again: 'Den samme én gang til',
    save: 'Lagre passordsetningen',
    make: 'Lag arket og vis det',
    ending: 'De 8 siste tegnene på papiret',
    confirm: 'Jeg har det på papir',
    own: 'Passordsetningen din',
    rehearse: 'Vis at passordsetningen min virker',
    done: 'Øvelsen er gjennomført',
  },
  en: {
    choose: 'Choose a passphrase',
    passphrase: 'Passphrase',
    again: 'The same once more',
    save: 'Save the passphrase',
    make: 'Make the sheet and show it',
    ending: 'The last 8 characters on the paper',
    confirm: 'I have it on paper',
    own: 'Your passphrase',
    rehearse: 'Show that my passphrase works',
    done: 'The rehearsal is done',
  },
} as const;

/** The label of the passphrase on the opening page. */
export const ownPassphrase = { nb: words.nb.own, en: words.en.own } as const;

/** What people do between writing a call and publishing it: passphrases, the sheet on paper, the rehearsal. */
export async function prepareKeys(
  language: 'nb' | 'en',
  callPath: string,
  people: { readonly buyer: Person; readonly openers: readonly Person[] },
): Promise<void> {
  const w = words[language];
  for (const opener of people.openers) {
    await opener.visit(`${callPath}/opening`);
    await opener.follow(w.choose);
    await write(opener.page, { [w.passphrase]: samplePassphrase, [w.again]: samplePassphrase });
    await opener.press(w.save);
  }
  const { buyer } = people;
  await buyer.visit(`${callPath}/keys`);
  await buyer.press(w.make);
  const key = await buyer.page.locator('.recovery-sheet__key').innerText();
  expect(key).toMatch(/^AGE-SECRET-KEY-1 [A-Z0-9]{4} /);
  await write(buyer.page, { [w.ending]: key.replace(/\s/g, '').slice(-8).toLowerCase() });
  await buyer.press(w.confirm);
  for (const opener of people.openers) {
    await opener.visit(`${callPath}/opening`);
    await write(opener.page, { [w.own]: samplePassphrase });
    await opener.press(w.rehearse);
  }
  expect(await people.openers.at(-1)?.page.getByRole('main').innerText()).toContain(w.done);
}
