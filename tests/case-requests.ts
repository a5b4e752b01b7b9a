// Every request about one case that somebody could send, for the tests of what leaves while something is still sealed or being selected.
import { addresses } from '../src/web/addresses.ts';
import type { TestSite } from './site.ts';

export type AboutCase = {
  readonly caseId: string;
  readonly callId: string;
  readonly ocid: string;
  /** Lots, or stages of one: pages of a call are asked for as a whole and for each of them. */
  readonly lotIds: readonly string[];
};

/** Addresses whose parameters are the case, the call, a page or a file of them, and those that list cases: with their data, and for each lot. */
export function requestsAbout({ caseId, callId, ocid, lotIds }: AboutCase): readonly string[] {
  const files = [
    `${caseId}.json`,
    `${ocid}.json`,
    `${callId}.json`,
    `${callId}.csv`,
    `${caseId}.csv`,
    `${caseId}.zip`,
    'case.zip',
    `${caseId}.ics`,
    'E4.json',
    '33.json',
  ];
  const lotFiles = lotIds.flatMap((id) => [`${id}.json`, `${id}.csv`]);
  const values: Readonly<Record<string, readonly string[]>> = {
    case: [caseId],
    call: [callId],
    ocid: [ocid],
    page: ['submission', 'opening', 'recovery', 'decision', 'letter', 'stage'],
    file: [...files, ...lotFiles],
    kind: ['reasons', 'reversal'],
    document: ['needStatement', 'invitation', 'declarations', 'awardLetters', 'protocol', 'contract'],
    notice: ['E3', 'E4', '33'],
  };
  const listing = ['', 'cases', 'calls', 'data', 'w', 'w/mail', 'data/ocds/releases.json', 'data/ocds/records.json'];
  return addresses
    .filter(({ path }) => listing.includes(path) || /:(case|call|file)\b/.test(path))
    .flatMap(({ path, plain }) => {
      const parameters = [...path.matchAll(/:(\w+)/g)].map(([, parameter = '']) => parameter);
      let filled: readonly string[] = [path];
      for (const parameter of parameters)
        filled = filled.flatMap((one) => (values[parameter] ?? ['x']).map((value) => one.replace(`:${parameter}`, value)));
      if (plain) return filled.map((one) => `/${one}`);
      const queries = parameters.includes('call') ? ['', ...lotIds.map((id) => `?lot=${id}`)] : [''];
      return filled.flatMap((one) =>
        queries.flatMap((query) => (one === '' ? ['/nb'] : [`/nb/${one}${query}`, `/nb/${one}.data${query}`])),
      );
    });
}

/** Of these, the data and the files: all that pages show stands in their data. */
export function dataOf(requests: readonly string[]): readonly string[] {
  return requests.filter((request) => request.includes('.data') || !/^\/nb\b/.test(request));
}

/** What all of them answer to one person, by request, without what differs every time: nonces, and times that are signed or of a download. */
export async function answersTo(
  site: TestSite,
  cookie: string,
  requests: readonly string[],
): Promise<ReadonlyMap<string, { readonly status: number; readonly body: string }>> {
  const answers = new Map<string, { readonly status: number; readonly body: string }>();
  for (const request of requests) {
    const response = await fetch(site.address + request, { redirect: 'manual', headers: { Cookie: cookie } });
    const zip = response.headers.get('content-type')?.includes('zip') ?? false;
    const body = zip ? Buffer.from(await response.arrayBuffer()).toString('latin1') : await response.text();
    const same = body
      .replaceAll(/nonce="[^"]*"/g, '')
      .replaceAll(/\\?"nonce\\?",\\?"[^"\\]*\\?"/g, '')
      .replaceAll(/"checkpoints":\[[^\]]*\]/g, '')
      .replaceAll(/"publishedDate":"[^"]*"/g, '');
    answers.set(request, { status: response.status, body: same });
  }
  return answers;
}
