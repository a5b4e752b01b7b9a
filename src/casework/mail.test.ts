import { afterAll, beforeAll, expect, test } from 'vitest';
import { SMTPServer } from 'smtp-server';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { eachEngine } from '../../tests/engines.ts';
import { openMailer, type Mailer } from '../outside/mail.ts';

eachEngine('the outbox', (open) => {
  let world: TestBench;
  let mailer: Mailer;
  const received: string[] = [];
  const state = { refusing: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (address, _session, done) => {
      if (state.refusing) done(Object.assign(new Error('Not now'), { responseCode: 451 }));
      else if (address.address.startsWith('ukjent')) done(Object.assign(new Error('No such mailbox'), { responseCode: 550 }));
      else done();
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString('utf8'));
        done();
      });
    },
  });

  beforeAll(async () => {
    world = await openBench(open);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve());
    });
    const bound = server.server.address();
    const port = typeof bound === 'object' && bound ? bound.port : 0;
    mailer = openMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'twofold@example.org' });
  });

  afterAll(async () => {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
  });

  const enqueue = (email: string, kind: 'notice' | 'signIn' = 'notice') =>
    world.casework.enqueue({
      kind,
      email,
      language: 'nb',
      subject: 'Mottatt: Dagtilbud på Lyngfjell',
      body: 'Vi mottok innleveringen deres. Æøå.',
    });
  const deliver = () => world.casework.deliverOutbox((mail) => mailer.send(mail));

  test('delivers through a real mail server, once', async () => {
    await enqueue('kari@example.no');
    expect(await deliver()).toBe(1);
    expect(await deliver()).toBe(0);
    expect(received).toHaveLength(1);
    expect(received[0]).toContain('To: kari@example.no');
  });

  test('an unreachable mailbox is tried again later each time, and arrives in the end', async () => {
    state.refusing = true;
    await enqueue('jonas@example.no');
    expect(await deliver()).toBe(0);
    expect(await deliver()).toBe(0);
    const [waiting] = await world.bench.tables
      .selectFrom('outbox')
      .select(['attempts', 'retryAt', 'lastError'])
      .where('email', '=', 'jonas@example.no')
      .execute();
    expect(waiting).toMatchObject({ attempts: 1, lastError: 'mailUnreachable' });
    state.refusing = false;
    world.clock.advance(5_000);
    expect(await deliver()).toBe(1);
  });

  test('a letter that the server refuses for good waits for a person, and says why', async () => {
    await enqueue('ukjent@example.no');
    await deliver();
    world.clock.advance(7_200_000);
    await deliver();
    const [refused] = await world.bench.tables
      .selectFrom('outbox')
      .select(['deliveredAt', 'lastError'])
      .where('email', '=', 'ukjent@example.no')
      .execute();
    expect(refused).toEqual({ deliveredAt: null, lastError: 'mailRefused' });
    expect(await world.casework.outboxState()).toEqual({ waiting: 1, failed: 1 });
  });

  test('a sign-in link is not kept after it has been sent', async () => {
    await enqueue('kari@example.no', 'signIn');
    await deliver();
    const [sent] = await world.bench.tables.selectFrom('outbox').select('body').where('kind', '=', 'signIn').execute();
    expect(sent?.body).toBe('');
  });
});
