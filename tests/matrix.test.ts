import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses, type Address } from '../src/web/addresses.ts';
import { instantOf } from '../src/core/value/instant.ts';
import { audiences, states, type Audience, type MatrixCase, type State } from './matrix-audiences.ts';
import { stepsOf } from './matrix-case.ts';
import { expectedIn, unsaid } from './matrix-readers.ts';
import { fieldOf, markedFields, noMarks } from './marks.ts';
import { actorNamed, signInAs } from './sign-in.ts';
import { startSite, type TestSite } from './site.ts';

let site: TestSite;
const now: { state: State } = { state: 'raised' };
const marks = noMarks(() => now.state);
const place: MatrixCase = { caseId: '', callId: '', awardId: '', ocid: '', sheet: '', otherCallId: '' };
const cookies = new Map<Audience, string>();

beforeAll(async () => {
  site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  await overseer(audiences.oversight);
  for (const [name, email] of Object.entries(audiences)) if (email) cookies.set(name as Audience, await signInAs(site, email)); // a key of the table
}, 60_000);

afterAll(async () => {
  await site.close();
});

const everybody = Object.keys(audiences) as Audience[]; // keys of the table

/** Whoever asks for reviews acts for a body of its own. */
async function overseer(email: string): Promise<void> {
  const { casework } = site.world;
  const about = { identifier: null, about: null, otherAbout: null, demo: true } as const;
  const organisationId = await casework.addOrganisation({ ...about, name: 'Tilsynet', kind: 'oversight', country: 'NO', place: 'Bodø' });
  const { personId } = await actorNamed(site, email);
  await casework.addMembership({ personId, organisationId, role: 'lead', title: 'Rådgiver' });
}

/** Every value that a parameter of an address could take now, also those that whoever asks could only have guessed. */
async function valuesFor(parameter: string): Promise<readonly string[]> {
  const { tables } = site.world.bench;
  const { caseId, callId, awardId, ocid } = place;
  const ids = async (table: 'submission' | 'submissionFile' | 'outbox' | 'enquiry' | 'measure') =>
    (await tables.selectFrom(table).select('id').execute()).map(({ id }) => id);
  switch (parameter) {
    case 'case':
      return [caseId];
    case 'call':
      return callId ? (await tables.selectFrom('call').select('id').where('caseId', '=', caseId).execute()).map(({ id }) => id) : ['x'];
    case 'page':
      return ['submission', 'opening', 'recovery', 'decision', 'letter', 'stage', 'stage-talks'];
    case 'award':
      return [awardId || 'x'];
    case 'ocid':
      return [ocid || 'x'];
    case 'submission':
      return ids('submission');
    case 'message':
      return ids('outbox');
    case 'enquiry':
      return ids('enquiry');
    case 'measure':
      return ids('measure');
    case 'organisation':
      return (await tables.selectFrom('organisation').select('id').where('kind', '=', 'enterprise').execute()).map(({ id }) => id);
    case 'kind':
      return ['reasons', 'reversal'];
    case 'file':
      return [
        `${caseId}.json`,
        `${ocid}.json`,
        `${callId}.json`,
        `${callId}.csv`,
        `${caseId}.csv`,
        `${caseId}.zip`,
        'case.zip',
        ...(await ids('submissionFile')),
      ];
    default:
      return ['x'];
  }
}

/** In these states something begins to be shown on pages; in the others the data of the pages, which hold all that they show, are enough. */
const pagesToo: readonly State[] = ['draft', 'published', 'opened', 'decided'];

/** Every address with every value of its parameters: the data request that scripts make, and the page itself. */
async function requestsOf(address: Address): Promise<readonly string[]> {
  let filled: readonly string[] = [address.path];
  for (const [, parameter = ''] of address.path.matchAll(/:(\w+)/g)) {
    const values = await valuesFor(parameter);
    filled = filled.flatMap((path) => values.map((value) => path.replace(`:${parameter}`, value)));
  }
  if (address.plain) return filled.map((path) => `/${path}`);
  const withPages = pagesToo.includes(now.state);
  const lots = place.otherCallId
    ? await site.world.bench.tables.selectFrom('lot').select('id').where('callId', '=', place.otherCallId).execute()
    : [];
  const queriesOf = (path: string) => (place.otherCallId && path.includes(place.otherCallId) ? lots.map(({ id }) => `?lot=${id}`) : ['']);
  return filled.flatMap((path) =>
    path === '' ? ['/nb'] : queriesOf(path).flatMap((query) => [...(withPages ? [`/nb/${path}${query}`] : []), `/nb/${path}.data${query}`]),
  );
}

/** The text of an answer as somebody would read it: figures without the spaces of thousands. */
function readable(body: string): string {
  return body.replaceAll(/(?<=\d)[\s\u00a0\u202f,.](?=\d{3})/g, '');
}

async function lookAround(): Promise<{ readonly seen: Record<string, Set<Audience>>; readonly asked: number }> {
  const seen: Record<string, Set<Audience>> = {};
  const requests = (await Promise.all(addresses.filter(({ path }) => path !== 'sign-out').map(requestsOf))).flat();
  const one = async (audience: Audience, request: string) => {
    const response = await fetch(site.address + request, { redirect: 'manual', headers: { Cookie: cookies.get(audience) ?? '' } });
    for (const mark of marks.in(readable(await response.text()))) (seen[mark] ??= new Set()).add(audience);
  };
  for (const request of requests) await Promise.all(everybody.map((audience) => one(audience, request)));
  return { seen, asked: requests.length * everybody.length };
}

describe('whatever state a call is in, nobody finds in any page, file or data what is not theirs', () => {
  for (const state of states) {
    test(state, { timeout: 240_000 }, async () => {
      now.state = state;
      await stepsOf({ site, place, marks })[state]();
      expect(unsaid(marks), 'marks for which tests/matrix-readers.ts does not say who may read them').toEqual([]);
      const { seen, asked } = await lookAround();
      const found = Object.fromEntries(Object.entries(seen).map(([mark, who]) => [mark, [...who].sort()]));
      expect(asked).toBeGreaterThan(800);
      expect(found).toEqual(expectedIn(state, marks));
    });
  }

  test('every field that holds words or an amount was written on the way', () => {
    const written = new Set(marks.all().map(({ key }) => fieldOf(key)));
    expect([...markedFields.keys()].filter((path) => !written.has(path))).toEqual([]);
  });
});
