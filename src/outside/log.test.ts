import { describe, expect, test } from 'vitest';
import { openLog, type LogLevel } from './log.ts';

function logged(level: LogLevel, write: (log: ReturnType<typeof openLog>) => void): unknown[] {
  const lines: string[] = [];
  write(openLog(level, { write: (line) => lines.push(line) }));
  return lines.map((line) => JSON.parse(line));
}

describe('the log', () => {
  test('is one line of JSON with the level as a word and the time in UTC', () => {
    const [line] = logged('info', (log) => log.info({ caseId: 'a1' }, 'published'));
    expect(line).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      caseId: 'a1',
      msg: 'published',
    });
  });

  test('tells nothing below its level', () => {
    const lines = logged('warn', (log) => {
      log.info('not told');
      log.warn('told');
    });
    expect(lines).toMatchObject([{ msg: 'told' }]);
    expect(logged('silent', (log) => log.error('not told'))).toEqual([]);
  });

  test('leaves out secrets and bodies wherever they are and whatever their case', () => {
    const text = JSON.stringify(
      logged('info', (log) => {
        log.info(
          { sessionToken: 'hidden-1', req: { headers: { Cookie: 'hidden-2', authorization: 'hidden-3', 'set-cookie': ['hidden-4'] } } },
          'one',
        );
        log.info(
          { user: { password: 'hidden-5', accounts: [{ 'api-key': 'hidden-6' }] }, body: 'hidden-7', mail: { html: 'hidden-8' } },
          'two',
        );
        log.info(
          { headers: new Headers({ cookie: 'hidden-9', accept: 'text/html' }), bytes: new TextEncoder().encode('hidden-10') },
          'three',
        );
      }),
    );
    expect(text).not.toContain('hidden');
    expect(text).toContain('text/html');
  });

  test('leaves out the parameters of an address', () => {
    const lines = logged('info', (log) => log.info({ req: { method: 'GET', url: '/nb/sign-in?token=abc#x' } }, 'request'));
    expect(lines).toMatchObject([{ req: { method: 'GET', url: '/nb/sign-in' } }]);
  });

  test('tells of an error what it says, where and why, but not what drivers hang on it', () => {
    const cause = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (email)=(kari@example.org)',
      parameters: ['kari@example.org'],
    });
    const [line] = logged('info', (log) => log.error({ err: new Error('could not save', { cause }) }, 'failed'));
    expect(line).toMatchObject({
      level: 'error',
      err: { type: 'Error', message: 'could not save', stack: expect.any(String), cause: { message: 'duplicate key', code: '23505' } },
    });
    expect(JSON.stringify(line)).not.toContain('kari');
  });

  test('given an error alone takes its message and leaves out what hangs on it', () => {
    const [line] = logged('info', (log) => log.error(Object.assign(new Error('no connection'), { parameters: ['kari@example.org'] })));
    expect(line).toMatchObject({ msg: 'no connection', err: { message: 'no connection' } });
    expect(JSON.stringify(line)).not.toContain('kari');
  });

  test('survives what refers to itself', () => {
    const loop: Record<string, unknown> = {};
    loop['again'] = loop;
    expect(logged('info', (log) => log.info({ loop }, 'loop'))).toMatchObject([{ msg: 'loop' }]);
  });
});
