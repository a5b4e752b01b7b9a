import { logLevels } from './log.ts';
import {
  anyText,
  daemonAddress,
  databaseAddress,
  emailAddress,
  filePath,
  host,
  grantPrefix,
  ocidPrefix,
  oneOf,
  publicAddress,
  sender,
  smtpAddress,
  webAddress,
  wholeNumber,
  type SettingCheck,
} from './configuration-checks.ts';

/** Says of itself that nobody registered it; see https://standard.threesixtygiving.org/en/latest/technical/identifiers/. */
export const unregisteredGrantPrefix = '360G-unregistered';
/** Says of itself that nobody registered it; see https://standard.open-contracting.org/latest/en/guidance/build/#register-an-ocid-prefix. */
export const unregisteredOcidPrefix = 'ocds-unregistered';

/** One environment variable. `standard` is read like a typed value; where it is `null`, `otherwise` says what holds instead. */
export type Setting<T = unknown> = {
  readonly meaning: string;
  readonly standard: string | null;
  readonly otherwise: string;
  readonly example: string;
  readonly check: SettingCheck<T>;
  /** The value may hold a password and is never shown. */
  readonly secret: boolean;
};

type Given = { readonly meaning: string; readonly example: string; readonly otherwise?: string; readonly secret?: true };

function standing<T>(check: SettingCheck<T>, standard: string, given: Given): Setting<T> & { readonly standard: string } {
  return { otherwise: '', secret: false, ...given, check, standard };
}

function optional<T>(check: SettingCheck<T>, given: Given): Setting<T> & { readonly standard: null } {
  return { otherwise: 'not set', secret: false, ...given, check, standard: null };
}

/** Every setting there is. docs/operate/configuration.md is made from this table. */
export const settings = {
  PORT: standing(wholeNumber(0, 65_535), '3000', {
    meaning: 'The port the site listens on; 0 takes a free one and prints it.',
    example: '8080',
  }),
  HOST: standing(host, '127.0.0.1', { meaning: 'The address of this machine the site listens on.', example: '0.0.0.0' }),
  PUBLIC_ADDRESS: optional(publicAddress, {
    meaning: 'The address people type. Links in letters, secure cookies and the check of where a form came from depend on it.',
    otherwise: '`http://127.0.0.1` with the port that is listened on',
    example: 'https://commissioning.example.org',
  }),
  DATA_DIR: standing(filePath, './data', {
    meaning: 'The folder of the embedded database, of files and of the keys.',
    example: '/var/lib/twofold',
  }),
  DATABASE_URL: optional(databaseAddress, {
    meaning: 'A PostgreSQL server, version 15 or newer.',
    otherwise: 'the embedded database in DATA_DIR',
    example: 'postgres://twofold:secret@db.example.org/twofold',
    secret: true,
  }),
  INSTANCE_KEY_FILE: optional(filePath, {
    meaning:
      'The file with the instance keys. Keep it, and a copy of it, apart from the database and its backups: together they open everything.',
    otherwise: '`instance-keys.json` in DATA_DIR',
    example: '/etc/twofold/instance-keys.json',
  }),
  BACKUP_DIR: optional(filePath, {
    meaning: 'The folder the scheduled dumps are written to.',
    otherwise: '`backups` in DATA_DIR',
    example: '/var/backups/twofold',
  }),
  BACKUP_EVERY_MINUTES: optional(wholeNumber(0, 10_080), {
    meaning: 'Minutes between two dumps; 0 makes none.',
    otherwise: '60 with the embedded database, 0 with DATABASE_URL',
    example: '15',
  }),
  BACKUP_KEEP: standing(wholeNumber(1, 10_000), '48', {
    meaning: 'How many dumps are kept; the oldest is removed when there are more.',
    example: '168',
  }),
  CLAMD_ADDRESS: optional(daemonAddress, {
    meaning: 'A ClamAV daemon that looks at every file before it is taken.',
    otherwise: 'files are not scanned, and pages say so',
    example: '127.0.0.1:3310',
  }),
  SMTP_URL: optional(smtpAddress, {
    meaning: 'The mail server. A name and password in it are used over TLS only, except on this machine.',
    otherwise: 'no e-mail is sent',
    example: 'smtp://twofold:secret@mail.example.org:587',
    secret: true,
  }),
  MAIL_FROM: optional(sender, {
    meaning: 'The sender of every letter; has to be set with SMTP_URL.',
    example: 'Twofold <no-reply@example.org>',
  }),
  HELP_EMAIL: optional(emailAddress, { meaning: 'The e-mail address pages name for help.', example: 'help@example.org' }),
  ACCESSIBILITY_STATEMENT_URL: optional(webAddress, {
    meaning: 'The accessibility statement pages link to.',
    example: 'https://example.org/accessibility',
  }),
  OCID_PREFIX: standing(ocidPrefix(unregisteredOcidPrefix), unregisteredOcidPrefix, {
    meaning:
      'The OCDS prefix the Open Contracting Partnership registered for you. With the default, pages and exports say that it is unregistered.',
    example: 'ocds-a1b2c3',
  }),
  GRANT_PREFIX: standing(grantPrefix(unregisteredGrantPrefix), unregisteredGrantPrefix, {
    meaning: 'The prefix 360Giving registered for your grants. With the default, pages say that it is unregistered.',
    example: '360G-examplefund',
  }),
  PUBLISHER_NAME: standing(anyText, 'Publisher not named', {
    meaning: 'The publisher named in open data.',
    example: 'Example Municipality',
  }),
  PUBLISHER_URI: optional(webAddress, { meaning: 'The web address of the publisher in open data.', example: 'https://example.org' }),
  LOG_LEVEL: standing(oneOf(logLevels), 'info', {
    meaning: 'How much is told on standard error: trace, debug, info, warn, error or silent.',
    example: 'warn',
  }),
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof settings;

/** The table of docs/operate/configuration.md, in Markdown. */
export function configurationTable(): string {
  const rows = Object.entries<Setting>(settings).map(([name, { meaning, standard, otherwise, example }]) => {
    const without = standard === null ? otherwise : `\`${standard}\``;
    return `| \`${name}\` | ${meaning} | ${without} | \`${example}\` |`;
  });
  return ['| Setting | Meaning | When not set | Example |', '|---|---|---|---|', ...rows].join('\n');
}
