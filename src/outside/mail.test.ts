import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { openMailer } from './mail.ts';

type Received = { readonly from: string; readonly to: readonly string[]; readonly source: string };

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A real SMTP server on a free port that turns some mailboxes away. */
async function startServer(options: { readonly password?: string } = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: options.password === undefined ? ['STARTTLS', 'AUTH'] : ['STARTTLS'],
    allowInsecureAuth: true,
    logger: false,
    onAuth(auth, _session, answer) {
      if (auth.username === 'ståle' && auth.password === options.password) answer(null, { user: 'ståle' });
      else answer(Object.assign(new Error('wrong password'), { responseCode: 535 }));
    },
    onRcptTo({ address }, _session, answer) {
      if (address.startsWith('unknown')) answer(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
      else if (address.startsWith('busy')) answer(Object.assign(new Error('try later'), { responseCode: 451 }));
      else answer();
    },
    onData(stream, session, answer) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          source: Buffer.concat(chunks).toString(),
        });
        answer();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  const { port } = server.server.address() as AddressInfo; // listening on TCP
  return { received, port };
}

function mailerTo(port: number, userInfo = '') {
  return openMailer({ smtpUrl: `smtp://${userInfo}127.0.0.1:${port}`, mailFrom: 'Twofold <no-reply@twofold.example>' });
}

const mail = {
  to: 'kari@example.org',
  subject: 'Brevet om påske, ære og ønsker',
  text: 'Kjære Kari\n\nDette er avgjørelsen.\n',
  language: 'nb',
} as const;

/** The decoded subject: encoded words (RFC 2047) of neighbouring lines belong together. */
function subjectOf(source: string): string {
  const raw = /^Subject: ((?:.*\r\n)(?:[ \t].*\r\n)*)/m.exec(source)?.[1] ?? '';
  return raw
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?(B|Q)\?(.*?)\?=/gi, (_all, encoding: string, word: string) =>
      encoding.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString()
        : Buffer.from(
            word.replaceAll('_', ' ').replaceAll(/=([0-9A-F]{2})/g, (_code, digits: string) => String.fromCharCode(parseInt(digits, 16))),
            'latin1',
          ).toString(),
    )
    .trim();
}

function bodyOf(source: string): string {
  const [head = '', body = ''] = source.split(/\r\n\r\n([\s\S]*)/);
  if (/Content-Transfer-Encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString();
  const plain = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_code, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  return Buffer.from(plain, 'latin1').toString();
}

describe('mail over SMTP', () => {
  test('arrives with its Norwegian letters, its language and as a letter of a machine', async () => {
    const { port, received } = await startServer();
    expect(await mailerTo(port).send(mail)).toEqual({ ok: true, value: null });
    const [letter] = received;
    expect(letter).toMatchObject({ from: 'no-reply@twofold.example', to: ['kari@example.org'] });
    expect(subjectOf(letter?.source ?? '')).toBe(mail.subject);
    expect(
      bodyOf(letter?.source ?? '')
        .replaceAll('\r\n', '\n')
        .trimEnd(),
    ).toBe(mail.text.trimEnd());
    expect(letter?.source).toMatch(/^Content-Language: nb\r$/m);
    expect(letter?.source).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  });

  test('to a mailbox that does not exist is refused for good', async () => {
    const { port, received } = await startServer();
    expect(await mailerTo(port).send({ ...mail, to: 'unknown@example.org' })).toEqual({
      ok: false,
      refusal: { code: 'mailRefused', facts: { answer: 550 } },
    });
    expect(received).toEqual([]);
  });

  test('that is put off may be tried again', async () => {
    const { port } = await startServer();
    expect(await mailerTo(port).send({ ...mail, to: 'busy@example.org' })).toEqual({
      ok: false,
      refusal: { code: 'mailUnreachable', facts: { answer: 451 } },
    });
  });

  test('is unreachable while the server is down', async () => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo; // listening on TCP
    await new Promise((resolve) => probe.close(resolve));
    expect(await mailerTo(port).send(mail)).toEqual({ ok: false, refusal: { code: 'mailUnreachable', facts: { answer: 0 } } });
  });

  test('signs in with a name and password taken from the address', async () => {
    const { port, received } = await startServer({ password: 'p@ss/ord' });
    const info = `${encodeURIComponent('ståle')}:${encodeURIComponent('p@ss/ord')}@`;
    expect(await mailerTo(port, info).send(mail)).toEqual({ ok: true, value: null });
    expect(received).toHaveLength(1);
    expect(await mailerTo(port, 'ståle:wrong@').send(mail)).toEqual({
      ok: false,
      refusal: { code: 'mailUnreachable', facts: { answer: 535 } },
    });
  });

  test('goes to one address even when what was typed holds two', async () => {
    const { port, received } = await startServer();
    const outcome = await mailerTo(port).send({ ...mail, to: 'kari@example.org, ola@example.org' });
    expect(outcome).toMatchObject({ ok: false });
    expect(received).toEqual([]);
  });

  test('cannot be given further headers through its subject', async () => {
    const { port, received } = await startServer();
    await mailerTo(port).send({ ...mail, subject: 'Hello\r\nBcc: ola@example.org' });
    expect(received[0]?.to).toEqual(['kari@example.org']);
    expect(received[0]?.source).not.toMatch(/^Bcc:/m);
  });
});

describe('the mailer without a server', () => {
  test('says that it delivers nothing and takes every letter', async () => {
    const mailer = openMailer({ smtpUrl: null, mailFrom: 'no-reply@twofold.example' });
    expect(mailer.delivers).toBe(false);
    expect(await mailer.send(mail)).toEqual({ ok: true, value: null });
  });
});
