// What the permission matrices share: asking every address as everybody, and which marks stood in the answers.
import { addresses, type Address } from '../src/web/addresses.ts';
import type { Marks } from './marks.ts';
import { signInAs } from './sign-in.ts';
import type { TestSite } from './site.ts';

export type Look<Audience extends string> = {
  readonly site: TestSite;
  readonly place: { readonly caseId: string; readonly callId: string; readonly ocid: string };
  readonly marks: Pick<Marks<string>, 'in'>;
  /** Everybody who asks, with the cookies of who is signed in. */
  readonly cookies: ReadonlyMap<Audience, string>;
  /** The data of pages hold all that they show; where something begins to be shown the pages themselves are asked for as well. */
  readonly asked: 'data' | 'pagesToo';
  /** Whether all pages of a lot are asked for in every stage, or of the stages that are over those that show what came of them. */
  readonly overStages: 'everything' | 'whatCameOfThem';
};

/** The pages of a call that are about one lot, in one stage: they are asked for with each. */
const lotPages = ['submission', 'opening', 'recovery', 'decision', 'letter', 'stage', 'stage-talks'];
const ofOneLot = new RegExp(`/calls/[^/]+/(${lotPages.join('|')})(/|$)`);
const whatCame = /\/(submission|submission\/check|opening|decision|letter|stage|stage-talks)$/;

/** The cookies of everybody in a table of audiences by e-mail address; who has none is not signed in. */
export async function cookiesOf<Audience extends string>(
  site: TestSite,
  audiences: Readonly<Record<Audience, string | null>>,
): Promise<ReadonlyMap<Audience, string>> {
  const cookies = new Map<Audience, string>();
  for (const name of Object.keys(audiences) as Audience[]) {
    // keys of the table
    const email = audiences[name];
    cookies.set(name, email ? await signInAs(site, email) : '');
  }
  return cookies;
}

/** Everybody who found a mark anywhere, by mark, and how many requests were made. */
export async function lookAround<Audience extends string>(
  look: Look<Audience>,
): Promise<{ readonly found: Readonly<Record<string, readonly Audience[]>>; readonly asked: number }> {
  const { site, marks, cookies } = look;
  const seen: Record<string, Set<Audience>> = {};
  const requests = await requestsOf(look);
  const one = async (audience: Audience, cookie: string, request: string) => {
    const response = await fetch(site.address + request, { redirect: 'manual', headers: { Cookie: cookie } });
    for (const mark of marks.in(await response.text())) (seen[mark] ??= new Set()).add(audience);
  };
  for (const request of requests) await Promise.all([...cookies].map(([audience, cookie]) => one(audience, cookie, request)));
  const found = Object.fromEntries(Object.entries(seen).map(([mark, who]) => [mark, [...who].sort()]));
  return { found, asked: requests.length * cookies.size };
}

/** Every address with every value of its parameters: the data request that scripts make, and the page itself. */
async function requestsOf(look: Pick<Look<string>, 'site' | 'place' | 'asked' | 'overStages'>): Promise<readonly string[]> {
  const values = await valuesNow(look);
  const lots = await look.site.world.bench.tables.selectFrom('lot').select(['id', 'callId']).execute();
  const queriesOf = (path: string): readonly string[] => {
    const several = lots.filter(({ callId }) => ofOneLot.test(path) && path.includes(callId)).map(({ id }) => `?lot=${id}`);
    if (several.length < 2) return [''];
    return look.overStages === 'everything' || whatCame.test(path) ? several : [''];
  };
  const valuesIn = ({ path, plain }: Address, parameter: string): readonly string[] =>
    (plain && parameter === 'file' && path.includes(':call') ? values['submissionFile'] : values[parameter]) ?? ['x'];
  const requestsTo = (address: Address): readonly string[] => {
    const parameters = [...address.path.matchAll(/:(\w+)/g)].map(([, parameter = '']) => parameter);
    const filled = parameters.reduce<readonly string[]>(
      (paths, parameter) => paths.flatMap((path) => valuesIn(address, parameter).map((value) => path.replace(`:${parameter}`, value))),
      [address.path],
    );
    if (address.plain) return filled.map((path) => `/${path}`);
    return filled.flatMap((path) =>
      path === ''
        ? ['/nb']
        : queriesOf(path).flatMap((query) => [...(look.asked === 'pagesToo' ? [`/nb/${path}${query}`] : []), `/nb/${path}.data${query}`]),
    );
  };
  return addresses.filter(({ path }) => path !== 'sign-out').flatMap(requestsTo);
}

/** Every value that a parameter of an address could take now, also those that whoever asks could only have guessed. */
async function valuesNow({ site, place }: Pick<Look<string>, 'site' | 'place'>): Promise<Readonly<Record<string, readonly string[]>>> {
  const { tables } = site.world.bench;
  const { caseId, callId, ocid } = place;
  const ids = async (
    table:
      | 'meeting'
      | 'dialogueDocument'
      | 'submission'
      | 'submissionFile'
      | 'knownProvider'
      | 'outbox'
      | 'enquiry'
      | 'measure'
      | 'award'
      | 'agreement'
      | 'testPhase',
  ) => (await tables.selectFrom(table).select('id').execute()).map(({ id }) => id);
  const calls = (await tables.selectFrom('call').select('id').where('caseId', '=', caseId).execute()).map(({ id }) => id);
  const enterprises = await tables.selectFrom('organisation').select('id').where('kind', '=', 'enterprise').execute();
  const files = [
    `${caseId}.json`,
    `${ocid}.json`,
    `${callId}.json`,
    `${callId}.csv`,
    `${caseId}.csv`,
    `${caseId}.zip`,
    'case.zip',
    'E4.json',
  ];
  const orNone = (known: readonly string[]) => (known.length > 0 ? known : ['x']);
  return {
    case: [caseId],
    call: orNone(calls),
    page: lotPages,
    award: orNone(await ids('award')),
    agreement: orNone(await ids('agreement')),
    phase: orNone(await ids('testPhase')),
    what: ['case'],
    subject: [caseId],
    document: ['needStatement', 'protocol', 'contract'],
    notice: ['E3', 'E4'],
    ocid: orNone([ocid].filter(Boolean)),
    submission: await ids('submission'),
    provider: orNone(await ids('knownProvider')),
    message: await ids('outbox'),
    enquiry: await ids('enquiry'),
    question: orNone(await ids('enquiry')),
    meeting: orNone(await ids('meeting')),
    handout: orNone(await ids('dialogueDocument')),
    measure: await ids('measure'),
    organisation: enterprises.map(({ id }) => id),
    kind: ['reasons', 'reversal'],
    // Files in submissions have addresses of their own.
    submissionFile: orNone(await ids('submissionFile')),
    file: files,
  };
}
