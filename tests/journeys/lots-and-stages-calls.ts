import { samplePassphrase } from '../../samples/worlds/prepare-opening.ts';
import type { CallValues } from '../../src/core/04-call/fields.ts';
import { noInterview } from '../../src/core/04-call/interview-part.ts';
import type { Instant } from '../../src/core/value/instant.ts';
import { dayIn, epochMillis, instantOf } from '../../src/core/value/instant.ts';
import { actorNamed } from '../sign-in.ts';
import type { TestSite } from '../site.ts';
import { done, lotNow } from '../walk.ts';
import type { Person } from './browser.ts';
import { textOf, write, writeDay } from './form.ts';
import type { PublishedCall } from './published-call.ts';

/** What a call in two stages asks and counts in each of them. */
export const twoStages: Partial<CallValues> = {
  plan: 'restricted',
  mostInvited: 2,
  criteria: [
    criterion('selection', 'experience', { title: 'Erfaring med demens', weight: 100 }),
    criterion('award', 'solution', { title: 'Løsning', weight: 60 }),
    criterion('award', 'price', { title: 'Pris', weight: 40 }),
  ],
  questions: [question('selection', 'Hva har dere gjort før?'), question('award', 'Hvordan vil dere gjøre dette?')],
};

/** Both openers approve a minute after the closing time. */
export async function openLot(site: TestSite, call: PublishedCall, at: { readonly lotId?: string; readonly closesAt: Instant }) {
  site.clock.set(instantOf(epochMillis(at.closesAt) + 60_000));
  for (const email of ['ingrid@example.no', 'per@example.no'])
    await done(site.world.casework.approveOpening(await actorNamed(site, email), { ...call, ...at, passphrase: samplePassphrase }));
}

/** The panel scores what is opened, by the name of the bidder, and locks. */
export async function scoreLots(
  site: TestSite,
  call: PublishedCall & { readonly panel?: readonly string[] },
  points: Readonly<Record<string, number>>,
): Promise<void> {
  const { casework } = site.world;
  for (const email of call.panel ?? ['bjorg@example.no', 'tom@example.no', 'hilde@example.no']) {
    const member = await actorNamed(site, email);
    const work = await casework.workbench(member, call.callId);
    for (const { id, lotId, organisationName } of work.submissions.filter((one) => !work.lockedLots.includes(one.lotId))) {
      const { criteria } = await lotNow({ ...site.world, clock: site.clock }, call, lotId);
      const value = points[organisationName] ?? 3;
      const byCriterion = Object.fromEntries(
        criteria.filter(({ kind }) => kind !== 'price').map((one) => [one.id ?? '', { value, reason: 'Godt begrunnet.' }]),
      );
      await done(casework.saveScores(member, { ...call, submissionId: id, byCriterion }));
    }
    await done(casework.lockScores(member, call));
  }
}

/** The lot of the address the person is at. */
export function lotNamedAt({ page }: Person): string {
  return new URL(page.url()).searchParams.get('lot') ?? '';
}

/** Decides through the form: whatever must be written, and the letters looked at. */
export async function decideAt(site: TestSite, person: Person, path: string): Promise<string> {
  await person.visit(path);
  for (const box of await person.page.getByRole('textbox').all())
    if ((await box.inputValue()) === '') await box.fill('Etter de kunngjorte kriteriene.');
  await write(person.page, { 'Hvor man skriver hvis man mener at vi har gjort feil': 'post@lyngfjell.example' });
  await writeDay(person.page, 'Dag for møtet eller beslutningen', dayIn('Europe/Oslo', site.clock.now()));
  await person.press('Se brevene før dere bestemmer');
  const letters = await textOf(person);
  await person.press('Bestem og send brevene');
  return letters;
}

function criterion(
  stage: 'selection' | 'award',
  kind: 'solution' | 'experience' | 'price',
  { title, weight }: { readonly title: string; readonly weight: number },
): CallValues['criteria'][number] {
  return { id: null, kind, title, description: null, weight, stage, scorers: null, minimum: null, scale: null, ...noInterview };
}

function question(stage: 'selection' | 'award', title: string): CallValues['questions'][number] {
  return { id: null, title, maxWords: 200, informs: null, stage, must: 'yes', promise: 'no' };
}
