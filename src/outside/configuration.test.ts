import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { publicAddressOf, readConfiguration, type Environment } from './configuration.ts';
import { configurationTable, settings, type Setting } from './settings.ts';

function read(env: Environment) {
  const result = readConfiguration(env);
  if (!result.ok) throw new Error(messages(env).join(' '));
  return result.value;
}

function messages(env: Environment): readonly string[] {
  const result = readConfiguration(env);
  return result.ok ? [] : result.refusal.map((refusal) => refusal.message);
}

describe('the configuration', () => {
  test('of an empty environment is that of a demonstration on this machine', () => {
    expect(read({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      publicAddress: null,
      dataDirectory: './data',
      databaseUrl: null,
      instanceKeyFile: 'data/instance-keys.json',
      backup: { directory: 'data/backups', everyMinutes: 60, keep: 48 },
      mail: { smtpUrl: null, mailFrom: '' },
      scannerAddress: null,
      helpEmail: null,
      accessibilityStatementUrl: null,
      ocid: { prefix: 'ocds-unregistered', registered: false },
      grantPrefix: '360G-unregistered',
      publisher: { name: 'Publisher not named', uri: null },
      logLevel: 'info',
    });
  });

  test('takes every example of the table', () => {
    const examples = Object.fromEntries(Object.entries<Setting>(settings).map(([name, { example }]) => [name, example]));
    expect(read(examples)).toEqual({
      port: 8080,
      host: '0.0.0.0',
      publicAddress: 'https://commissioning.example.org',
      dataDirectory: '/var/lib/twofold',
      databaseUrl: 'postgres://twofold:secret@db.example.org/twofold',
      instanceKeyFile: '/etc/twofold/instance-keys.json',
      backup: { directory: '/var/backups/twofold', everyMinutes: 15, keep: 168 },
      mail: { smtpUrl: 'smtp://twofold:secret@mail.example.org:587', mailFrom: 'Twofold <no-reply@example.org>' },
      scannerAddress: '127.0.0.1:3310',
      helpEmail: 'help@example.org',
      accessibilityStatementUrl: 'https://example.org/accessibility',
      ocid: { prefix: 'ocds-a1b2c3', registered: true },
      grantPrefix: '360G-examplefund',
      publisher: { name: 'Example Municipality', uri: 'https://example.org' },
      logLevel: 'warn',
    });
  });

  test('counts an empty variable as not set and takes no notice of other variables', () => {
    expect(read({ PORT: '', DATABASE_URL: ' ', PATH: '/bin', HOME: '/' })).toEqual(read({}));
  });

  test('makes no dumps of a database server unless it is told to', () => {
    const DATABASE_URL = 'postgresql://127.0.0.1/twofold';
    expect(read({ DATABASE_URL }).backup.everyMinutes).toBe(0);
    expect(read({ DATABASE_URL, BACKUP_EVERY_MINUTES: '5' }).backup.everyMinutes).toBe(5);
  });

  test('leaves the public address to the port that is listened on, unless it is set', () => {
    expect(publicAddressOf(read({ PORT: '0' }), 41_234)).toBe('http://127.0.0.1:41234');
    expect(publicAddressOf(read({ PUBLIC_ADDRESS: 'https://Example.org/' }), 41_234)).toBe('https://example.org');
    expect(publicAddressOf(read({ PUBLIC_ADDRESS: 'http://127.0.0.1:3001' }), 41_234)).toBe('http://127.0.0.1:3001');
  });
});

describe('a wrong value is named in one sentence', () => {
  test.each([
    [{ PORT: 'http' }, 'PORT must be a whole number from 0 to 65535; it is "http".'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535; it is "65536".'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535; it is "-1".'],
    [{ HOST: 'http://x' }, 'HOST must be an IP address or a host name; it is "http://x".'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of trace, debug, info, warn, error, silent; it is "loud".'],
    [{ HELP_EMAIL: 'help' }, 'HELP_EMAIL must be an e-mail address; it is "help".'],
    [{ PUBLISHER_URI: 'example.org' }, 'PUBLISHER_URI must be an http or https address; it is "example.org".'],
    [
      { OCID_PREFIX: 'ocds-mine' },
      'OCID_PREFIX must be ocds-unregistered, or the prefix registered for you: ocds- and six lower-case letters or digits; it is "ocds-mine".',
    ],
    [{ TWOFOLD_PORT: '1' }, 'TWOFOLD_PORT is not a setting; write PORT instead.'],
    [{ TWOFOLD_COLOUR: '1' }, 'TWOFOLD_COLOUR is not a setting; see docs/operate/configuration.md for those there are.'],
    [{ SMTP_URL: 'smtp://mail.example.org' }, 'MAIL_FROM must be set, because SMTP_URL is.'],
  ])('%o', (env, sentence) => {
    expect(messages(env)).toEqual([sentence]);
  });

  test('and all of them at once', () => {
    expect(messages({ PORT: 'x', BACKUP_KEEP: '0', TWOFOLD_X: '', SMTP_URL: 'smtp://127.0.0.1', MAIL_FROM: 'nobody' })).toHaveLength(4);
  });

  test.each([
    'http://example.org',
    'https://example.org/path',
    'https://user@example.org',
    'example.org',
    'ftp://example.org',
    'https://example.org?x=1',
  ])('a public address %s is refused', (PUBLIC_ADDRESS) => {
    expect(messages({ PUBLIC_ADDRESS })).toEqual([
      `PUBLIC_ADDRESS must be an https address without a path, or http://127.0.0.1 with a port; it is "${PUBLIC_ADDRESS}".`,
    ]);
  });

  test.each(['a@b, c@d', 'Name <a@b', 'Name <a@b>, Other <c@d>', 'a@b\r\nBcc: c@d', 'Name'])('a sender %j is refused', (MAIL_FROM) => {
    expect(messages({ MAIL_FROM })).toHaveLength(1);
  });

  test('without showing what may hold a password', () => {
    const env = { DATABASE_URL: 'mysql://u:hunter2@x/y', SMTP_URL: 'http://u:hunter2@x', MAIL_FROM: 'a@example.org' };
    expect(messages(env)).toEqual([
      'DATABASE_URL must be an address that starts with postgres:// or postgresql://; what it is set to is not shown here, because it may hold a password.',
      'SMTP_URL must be an address that starts with smtp:// or smtps:// and names a server; what it is set to is not shown here, because it may hold a password.',
    ]);
  });
});

describe('docs/operate/configuration.md', () => {
  test('holds the table that the settings give, once', () => {
    const page = readFileSync(new URL('../../docs/operate/configuration.md', import.meta.url), 'utf8');
    expect(page).toContain(`\n${configurationTable()}\n`);
    expect(page.match(/^\| Setting \|/gm)).toHaveLength(1);
  });
});
