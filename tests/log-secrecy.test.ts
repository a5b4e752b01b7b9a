import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerName } from '../src/core/05-submission/fields.ts';
import { instantOf } from '../src/core/value/instant.ts';
import { publishedCall, type PublishedCall } from './journeys/published-call.ts';
import { createDatabase, startPostgres, type Server } from './postgres.ts';
import { findPostgres } from './postgres-programs.ts';
import { actorNamed, signInAs } from './sign-in.ts';
import { startSite, type TestSite } from './site.ts';

/** Words that occur nowhere but in what bidders send; the price is a figure that nothing else has. */
const marks = {
  answer: 'Gråspurvflokk i svaret',
  replaced: 'Grønnfinksang erstattet',
  question: 'Bokfinkens spørsmål',
  fileName: 'toppmeisvedlegg.txt',
  fileWords: 'Kjøttmeisrede i vedlegget',
  price: '387 654 321',
  confirmed: 'Løvmeisord på kravet',
} as const;

const startsAt = instantOf(Date.parse('2026-06-01T07:00:00Z'));

/** Everything that a bidder can send before the closing time, as a browser sends it. */
async function submitByHttp(site: TestSite, call: PublishedCall): Promise<void> {
  const cookie = await signInAs(site, 'kari@example.no');
  const own = `${site.address}${call.callPath}/submission`;
  const post = async (address: string, body: URLSearchParams | FormData) => {
    const response = await fetch(address, { method: 'POST', redirect: 'manual', headers: { Origin: site.address, Cookie: cookie }, body });
    expect([address, response.status]).toEqual([address, 302]);
  };
  const shown = (path: string) => fetch(`${own}${path}`, { headers: { Cookie: cookie } }).then((response) => response.text());
  const file = await site.world.casework.caseFile(call.caseId);
  const questions = file?.calls[0]?.questions ?? [];
  const requirement = file?.calls[0]?.requirements[0]?.id ?? '';
  const write = async (words: string) => {
    const seen = /name="seen" value="([^"]*)"/.exec(await shown('/answers'))?.[1] ?? '';
    const answers = questions.map(({ id }) => [answerName(id ?? ''), words]);
    await post(`${own}/answers`, new URLSearchParams([['approach', 'challenger'], ['price', marks.price], ['seen', seen], ...answers]));
  };
  await write(marks.answer);
  const seen = /name="seen" value="([^"]*)"/.exec(await shown('/requirements'))?.[1] ?? '';
  const confirming = { [`meets-${requirement}`]: 'yes', [`shown-${requirement}`]: marks.confirmed, seen };
  await post(`${own}/requirements`, new URLSearchParams(confirming));
  const upload = new FormData();
  upload.set('file', new File([marks.fileWords], marks.fileName, { type: 'text/plain' }));
  await post(`${own}/files`, upload);
  for (const path of ['', '/versions', '/check', '/files']) expect(await shown(path)).toContain('</html>');
  await post(`${own}/check`, new URLSearchParams({}));
  await write(marks.replaced);
  await post(`${own}/check`, new URLSearchParams({}));
  await shown('/receipt');
  await post(`${own}/withdraw`, new URLSearchParams({ confirm: 'yes' }));
  await post(`${site.address}${call.callPath}/ask`, new URLSearchParams({ enquiry: marks.question, intent: 'send' }));
  await post(`${site.address}${call.callPath}/follow`, new URLSearchParams({ intent: 'follow' }));
  await post(`${own}/check`, new URLSearchParams({}));
}

/** Whoever acts for the bidder, and the bidder: ids, names and addresses. */
async function whoBids(site: TestSite): Promise<readonly string[]> {
  const kari = await actorNamed(site, 'kari@example.no');
  const { tables } = site.world.bench;
  const { authUserId } = await tables.selectFrom('person').select('authUserId').where('id', '=', kari.personId).executeTakeFirstOrThrow();
  const organisation = await tables
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('id', '=', kari.organisationId ?? '')
    .executeTakeFirstOrThrow();
  return [authUserId ?? '', kari.personId, kari.name, 'kari@example.no', organisation.id, organisation.name];
}

const prepared = { requirements: [{ id: null, kind: 'other', title: 'Politiattest', reason: 'Brukerne er sårbare.' }] } as const;

/** The lines in which one of the words stands, cut short. */
function linesWith(lines: readonly string[], words: readonly string[]): readonly string[] {
  return lines.filter((line) => words.some((word) => line.includes(word))).map((line) => line.slice(0, 300));
}

describe('the request log', () => {
  const lines: string[] = [];
  const statements: string[] = [];
  let site: TestSite;
  let call: PublishedCall;
  beforeAll(async () => {
    site = await startSite({ startsAt, onLog: (line) => lines.push(line), onStatement: (statement) => statements.push(statement) });
    call = await publishedCall(site, prepared);
    await submitByHttp(site, call);
    await site.world.casework.deliverOutbox(null);
    await site.world.casework.signCheckpoint();
  }, 60_000);
  afterAll(() => site.close());

  test('has a line for every request to the call, and none with a word of what was sent', () => {
    expect(linesWith(lines, [`${call.callPath}/submission/check`]).length).toBeGreaterThan(3);
    expect(linesWith(lines, Object.values(marks))).toEqual([]);
  });

  test('names nobody beside the call, nor anywhere', async () => {
    expect(linesWith(lines, await whoBids(site))).toEqual([]);
  });

  test('statements carry nothing in their text: what people write goes beside it', async () => {
    expect(statements.length).toBeGreaterThan(100);
    expect(linesWith(statements, [...Object.values(marks), call.callId, ...(await whoBids(site))])).toEqual([]);
  });
});

describe.skipIf(!findPostgres())('the log of a PostgreSQL that writes down every statement with its parameters', () => {
  const lines: string[] = [];
  let server: Server | null = null;
  let site: TestSite;
  let call: PublishedCall;
  beforeAll(async () => {
    let rest = '';
    const onLog = (text: string) => {
      const whole = (rest + text).split('\n');
      rest = whole.pop() ?? '';
      lines.push(...whole);
    };
    server = await startPostgres({ onLog });
    const database = await createDatabase(server?.url ?? '');
    site = await startSite({ startsAt, databaseUrl: database.url });
    call = await publishedCall(site, prepared);
    lines.length = 0;
    await submitByHttp(site, call);
    await site.world.casework.deliverOutbox(null);
    await site.world.casework.signCheckpoint();
  }, 90_000);
  afterAll(async () => {
    await site.close();
    await server?.stop();
  });

  test('holds no draft, no answer, no price, no file name and no question', () => {
    expect(linesWith(lines, [call.callId]).length).toBeGreaterThan(20);
    expect(linesWith(lines, Object.values(marks))).toEqual([]);
  });

  test('ties no bidder to the call in any statement', async () => {
    const who = await whoBids(site);
    expect(linesWith(linesWith(lines, [call.callId, call.caseId]), who)).toEqual([]);
  });
});
