import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { done, submit, walkToCall, type Walked } from '../../tests/walk.ts';
import { formatInstantToSecond } from '#web/text/format.ts';
import { openMailer } from '../outside/mail.ts';

/** From the seal to the mail that a real server takes. */
eachEngine('the receipt as a mail', (open) => {
  let world: TestBench;
  let cast: Cast;
  let at: Walked;
  let port = 0;
  const received: { readonly to: readonly string[]; readonly source: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, answer) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), source: Buffer.concat(chunks).toString() });
        answer();
      });
    },
  });

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
    at = await walkToCall(world, cast);
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    ({ port } = server.server.address() as AddressInfo); // listening on TCP
  });

  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

  test('reaches who sealed, alone, in the language of the process, with code and time to the second and nothing sealed', async () => {
    const mailer = openMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'Twofold <no-reply@twofold.example>' });
    // Whoever seals reads English; the process is Norwegian.
    await world.bench.tables.updateTable('person').set({ language: 'en' }).where('id', '=', cast.kari.personId).execute();
    await done(world.casework.attachFile(cast.kari, { ...at, name: 'hemmelig-plan.csv', content: [new TextEncoder().encode('a;b')] }));
    await world.casework.deliverOutbox((mail) => mailer.send(mail));
    received.length = 0;
    const receipt = await submit(world, at, { actor: cast.kari, priceMinor: 391_234_500, promise: 'Sju stillinger.' });
    await world.casework.deliverOutbox((mail) => mailer.send(mail));
    expect(received.map(({ to }) => to)).toEqual([['kari@example.no']]);
    const { head, body } = readMail(received[0]?.source ?? '');
    expect(head).toMatch(/^Content-Language: nb\r?$/m);
    expect(head).toMatch(/^Subject: .*Mottatt/m);
    expect(body).toContain(receipt.code);
    expect(body).toContain(formatInstantToSecond(receipt.receivedAt, 'Europe/Oslo', 'nb'));
    expect(body).toContain(`https://twofold.example.org/nb/verify?code=${receipt.code}`);
    const sealed = [
      'Sju stillinger',
      'Små, faste team',
      '3912345',
      '3 912 345',
      'hemmelig-plan',
      'Utfordrer',
      'challenger',
      receipt.digest,
    ];
    for (const text of sealed) expect(body, text).not.toContain(text);
    // A second round sends nothing again.
    await world.casework.deliverOutbox((mail) => mailer.send(mail));
    expect(received).toHaveLength(1);
  });
});

/** Head and text of a mail that was sent in UTF-8. */
function readMail(source: string): { readonly head: string; readonly body: string } {
  const [head = '', coded = ''] = source.split(/\r?\n\r?\n([\s\S]*)/);
  if (/Content-Transfer-Encoding: base64/i.test(head)) return { head, body: Buffer.from(coded, 'base64').toString() };
  const bytes = coded
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_code, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  return { head, body: Buffer.from(bytes, 'latin1').toString() };
}
