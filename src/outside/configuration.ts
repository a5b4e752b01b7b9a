import { join } from 'node:path';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { LogLevel } from './log.ts';
import { settings, unregisteredOcidPrefix, type Setting, type SettingName } from './settings.ts';

/** What the environment says, checked. */
export type Configuration = {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  /** An origin such as `https://example.org`; `null`: made from the port that is listened on, see `publicAddressOf`. */
  readonly publicAddress: string | null;
  readonly dataDirectory: string;
  /** `null`: the embedded database in `dataDirectory`. */
  readonly databaseUrl: string | null;
  readonly instanceKeyFile: string;
  /** `everyMinutes` 0: no dumps. */
  readonly backup: { readonly directory: string; readonly everyMinutes: number; readonly keep: number };
  /** For `openMailer`; `smtpUrl` `null`: no e-mail is sent. */
  readonly mail: { readonly smtpUrl: string | null; readonly mailFrom: string };
  /** For `openScanner`; `null`: files are not scanned. */
  readonly scannerAddress: string | null;
  readonly helpEmail: string | null;
  readonly accessibilityStatementUrl: string | null;
  /** The prefix of grant identifiers (360Giving). */
  readonly grantPrefix: string;
  readonly ocid: { readonly prefix: string; readonly registered: boolean };
  readonly publisher: { readonly name: string; readonly uri: string | null };
  readonly logLevel: LogLevel;
};

/** `message` is one sentence for the operator. `facts.name` is the variable. */
export type ConfigurationRefusal = Refusal<'wrongSetting' | 'missingSetting' | 'unknownSetting'> & { readonly message: string };

export type Environment = { readonly [name: string]: string | undefined };

/** Reads the environment and nothing else. Refuses with all that is wrong at once; an empty variable counts as not set. */
export function readConfiguration(env: Environment): Result<Configuration, readonly ConfigurationRefusal[]> {
  const refusals: ConfigurationRefusal[] = [];
  /** The value of a setting, typed or standard; `null` where there is neither, or where what was typed is wrong. */
  const valueOf = <T>(name: SettingName, setting: Setting<T>): T | null => {
    const typed = env[name]?.trim() ?? '';
    const text = typed === '' ? setting.standard : typed;
    if (text === null) return null;
    const value = setting.check.read(text);
    if (value === null) refusals.push(wrong(name, setting, text));
    return value;
  };
  const value = valuesOf(valueOf);
  if (value.SMTP_URL !== null && value.MAIL_FROM === null && !refusals.some(({ facts }) => facts?.['name'] === 'MAIL_FROM')) {
    refusals.push({ code: 'missingSetting', facts: { name: 'MAIL_FROM' }, message: 'MAIL_FROM must be set, because SMTP_URL is.' });
  }
  refusals.push(...unknownIn(env));
  if (refusals.length > 0 || !isComplete(value)) return refused(refusals);
  return ok(configurationOf(value));
}

/** The address people type: the configured one, or this machine at the port that is listened on. */
export function publicAddressOf(configuration: Pick<Configuration, 'publicAddress'>, port: number): string {
  return configuration.publicAddress ?? `http://127.0.0.1:${port}`;
}

type ValueOf = <T>(name: SettingName, setting: Setting<T>) => T | null;
type Values = { readonly [N in SettingName]: Read<N> | null };
type Complete = { readonly [N in SettingName]: (typeof settings)[N]['standard'] extends null ? Read<N> | null : Read<N> };
type Read<N extends SettingName> = (typeof settings)[N] extends Setting<infer T> ? T : never;

function valuesOf(valueOf: ValueOf): Values {
  const names = Object.keys(settings) as SettingName[]; // the keys of the table
  return Object.fromEntries(names.map((name) => [name, valueOf<unknown>(name, settings[name])])) as Values; // each was read by its own check
}

/** True when every setting that has a standard has a value, which is so when none was refused. */
function isComplete(values: Values): values is Complete {
  return Object.entries<Setting>(settings).every(([name, { standard }]) => standard === null || values[name as SettingName] !== null); // a key of the table
}

function configurationOf(value: Complete): Configuration {
  return {
    port: value.PORT,
    host: value.HOST,
    publicAddress: value.PUBLIC_ADDRESS,
    dataDirectory: value.DATA_DIR,
    databaseUrl: value.DATABASE_URL,
    instanceKeyFile: value.INSTANCE_KEY_FILE ?? join(value.DATA_DIR, 'instance-keys.json'),
    backup: {
      directory: value.BACKUP_DIR ?? join(value.DATA_DIR, 'backups'),
      everyMinutes: value.BACKUP_EVERY_MINUTES ?? (value.DATABASE_URL === null ? 60 : 0),
      keep: value.BACKUP_KEEP,
    },
    mail: { smtpUrl: value.SMTP_URL, mailFrom: value.MAIL_FROM ?? '' },
    scannerAddress: value.CLAMD_ADDRESS,
    helpEmail: value.HELP_EMAIL,
    accessibilityStatementUrl: value.ACCESSIBILITY_STATEMENT_URL,
    ocid: { prefix: value.OCID_PREFIX, registered: value.OCID_PREFIX !== unregisteredOcidPrefix },
    grantPrefix: value.GRANT_PREFIX,
    publisher: { name: value.PUBLISHER_NAME, uri: value.PUBLISHER_URI },
    logLevel: value.LOG_LEVEL,
  };
}

function wrong(name: string, setting: Setting, text: string): ConfigurationRefusal {
  const shown = setting.secret ? 'what it is set to is not shown here, because it may hold a password' : `it is ${JSON.stringify(text)}`;
  return { code: 'wrongSetting', facts: { name }, message: `${name} must be ${setting.check.must}; ${shown}.` };
}

/** Switches of `npm test`, which starts the site in an environment that holds them. */
const switchesOfTests = ['TWOFOLD_CHROMIUM', 'TWOFOLD_NOTHING_SKIPPED', 'TWOFOLD_TEST_COUNTS'];

/** Settings carry no prefix, so a TWOFOLD_ variable is a mistake that would otherwise be passed over in silence. */
function unknownIn(env: Environment): readonly ConfigurationRefusal[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('TWOFOLD_') && !switchesOfTests.includes(name))
    .sort()
    .map((name) => {
      const bare = name.slice('TWOFOLD_'.length);
      const advice = Object.hasOwn(settings, bare) ? `write ${bare} instead` : 'see docs/operate/configuration.md for those there are';
      return { code: 'unknownSetting', facts: { name }, message: `${name} is not a setting; ${advice}.` };
    });
}
