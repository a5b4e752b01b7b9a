import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addresses, type Address } from '../src/web/addresses.ts';
import { instantOf } from '../src/core/value/instant.ts';
import { audiences, marks, states, stepsOf, type Audience, type Mark, type MatrixCase, type State } from './matrix-case.ts';
import { signInAs } from './sign-in.ts';
import { startSite, type TestSite } from './site.ts';

let site: TestSite;
const place: MatrixCase = { caseId: '', callId: '', awardId: '', ocid: '' };
const cookies = new Map<Audience, string>();

beforeAll(async () => {
  site = await startSite({ startsAt: instantOf(Date.parse('2026-06-01T07:00:00Z')) });
  for (const [name, email] of Object.entries(audiences)) if (email) cookies.set(name as Audience, await signInAs(site, email)); // a key of the table
}, 60_000);

afterAll(async () => {
  await site.close();
});

const everybody = Object.keys(audiences) as Audience[]; // keys of the table

/** Who comes to read what, and from which state on. Whoever is not named for a mark must never find it. */
const readers: Readonly<Record<Mark, Readonly<Partial<Record<State, readonly Audience[]>>>>> = {
  callText: { draft: ['buyer'], published: everybody },
  ownAnswer: { published: ['ownBidder'], opened: ['freeMember', 'recusedMember'], decided: ['buyer'] }, // the promises of the chosen one
  ownFile: { published: ['ownBidder'], opened: ['freeMember', 'recusedMember'] },
  ownPrice: { published: ['ownBidder'], locked: ['buyer'], decided: everybody }, // the value of the award
  otherAnswer: { published: ['otherBidder'], opened: ['freeMember'] },
  question: { published: ['ownBidder', 'buyer'] },
  // The panel and whoever may record; after the decision the bidder it is about, and nobody else.
  interviewNotes: { opened: ['freeMember', 'recusedMember', 'buyer'], decided: ['ownBidder'] },
  linkDetail: { opened: ['recusedMember', 'buyer'], decided: ['oversight'] },
  rulingReason: { opened: ['recusedMember', 'buyer'], decided: ['oversight'] },
  // The chosen one's reasons go into everybody's letter (PA23 s.50, FOA § 25-1); the other's only into its own.
  ownScoreReason: { opened: ['freeMember'], locked: ['buyer', 'recusedMember'], decided: ['ownBidder', 'otherBidder', 'oversight'] },
  otherScoreReason: { opened: ['freeMember'], locked: ['buyer'], decided: ['otherBidder', 'oversight'] },
  decisionReasons: { decided: everybody },
  feedback: { decided: ['otherBidder', 'buyer', 'oversight'] },
  complaint: { complained: ['otherBidder', 'buyer', 'oversight'] },
};

/** The same for one state: by mark, everybody who reads it by then. */
function expectedIn(state: State): Readonly<Record<string, readonly Audience[]>> {
  const reached = states.slice(0, states.indexOf(state) + 1);
  const lines = Object.entries(readers).map(
    ([mark, from]) => [mark, [...new Set(reached.flatMap((one) => from[one] ?? []))].sort()] as const,
  );
  return Object.fromEntries(lines.filter(([, who]) => who.length > 0));
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
      return [callId];
    case 'award':
      return [awardId || 'x'];
    case 'ocid':
      return [ocid];
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

/** Every address with every value of its parameters, as a page and as the data request that scripts make. */
async function requestsOf(address: Address): Promise<readonly string[]> {
  let filled: readonly string[] = [address.path];
  for (const [, parameter = ''] of address.path.matchAll(/:(\w+)/g)) {
    const values = await valuesFor(parameter);
    filled = filled.flatMap((path) => values.map((value) => path.replace(`:${parameter}`, value)));
  }
  if (address.plain) return filled.map((path) => `/${path}`);
  return filled.flatMap((path) => (path === '' ? ['/nb'] : [`/nb/${path}`, `/nb/${path}.data`]));
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
    const body = readable(await response.text());
    for (const [mark, text] of Object.entries(marks)) if (body.includes(text)) (seen[mark] ??= new Set()).add(audience);
  };
  for (const request of requests) await Promise.all(everybody.map((audience) => one(audience, request)));
  return { seen, asked: requests.length * everybody.length };
}

describe('whatever state a call is in, nobody finds in any page, file or data what is not theirs', () => {
  for (const state of states) {
    test(state, { timeout: 240_000 }, async () => {
      await stepsOf(site, place)[state]();
      const { seen, asked } = await lookAround();
      const found = Object.fromEntries(Object.entries(seen).map(([mark, who]) => [mark, [...who].sort()]));
      expect(asked).toBeGreaterThan(2_000);
      expect(found).toEqual(expectedIn(state));
    });
  }
});
