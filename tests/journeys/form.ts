import type { Locator, Page } from 'playwright-core';

type Scope = Page | Locator;

/** A control by its label as it stands on the page; a mark of being optional may follow. */
export function field(scope: Scope, label: string): Locator {
  return scope.getByLabel(new RegExp(`^\\s*${escaped(label)}(\\s+\\(?(Valgfritt|Optional)\\)?)?\\s*$`, 'i'));
}

/** A group of controls by its legend. */
export function group(scope: Scope, legend: string): Locator {
  return scope.getByRole('group', { name: new RegExp(`^\\s*${escaped(legend)}(\\s+\\(?(Valgfritt|Optional)\\)?)?\\s*$`, 'i') });
}

/** Opens a folded part of the page by its name, unless it stands open. */
export async function unfold(scope: Scope, name: string): Promise<void> {
  const part = scope.locator('details', { has: scope.locator('summary', { hasText: name }) });
  if ((await part.getAttribute('open')) === null) await part.locator('summary').first().click();
}

export async function write(scope: Scope, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await field(scope, label).fill(text);
}

/** Chooses one of a group of radios, by question and option: the one with just that label, else the one that begins so. */
export async function choose(scope: Scope, choices: Readonly<Record<string, string>>): Promise<void> {
  for (const [question, option] of Object.entries(choices)) {
    const asked = group(scope, question);
    const same = asked.getByRole('radio', { name: option, exact: true });
    const radio = (await same.count()) === 1 ? same : asked.getByRole('radio', { name: new RegExp(`^${escaped(option)}`) });
    await radio.check();
  }
}

/** Types a date (`2026-06-11`) and, where asked, a clock time into the inputs of a group. */
export async function writeDay(scope: Scope, legend: string, day: string): Promise<void> {
  const [date = '', time] = day.split(' ');
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  const inputs = group(scope, legend);
  await inputs.getByLabel(/^(Dag|Day)$/).fill(String(Number(dayOfMonth)));
  await inputs.getByLabel(/^(Måned|Month)$/).fill(String(Number(month)));
  await inputs.getByLabel(/^(År|Year)$/).fill(year);
  if (time !== undefined) await inputs.getByLabel(/^(Klokkeslett|Time)$/).fill(time);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What the page says in main, with ordinary blanks for the ones that keep numbers together. */
export async function textOf({ page }: { readonly page: Page }): Promise<string> {
  return (await page.getByRole('main').innerText()).replace(/[\u00a0\u202f]/g, ' ');
}
