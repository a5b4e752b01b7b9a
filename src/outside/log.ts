import pino, { type DestinationStream, type Logger } from 'pino';

/** From the most to the least that is told. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What may be done with the log. Without pino's children, whose bindings would go past the cleaning. */
export type Log = Pick<Logger, 'trace' | 'debug' | 'info' | 'warn' | 'error'>;

/**
 * The log: one line of JSON per event on standard error, with the level as a word and the time in UTC. Standard output belongs to the
 * commands. Whatever its callers pass along, cookies, passwords, tokens, keys and bodies do not get into a line, nor do the parameters
 * of an address (sign-in links carry their token there).
 */
export function openLog(level: LogLevel, destination: DestinationStream = pino.destination({ dest: 2, sync: true })): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: cleanedRecord },
      // Errors were described by then; pino's own description would add everything that hangs on them.
      serializers: { err: (described: unknown) => described },
    },
    destination,
  );
}

/** Names of values that are secret, compared without case, hyphens and underscores. */
const secret = /cookie|authorization|password|passphrase|secret|token|identity|privatekey|apikey|smtpurl|databaseurl/;
/** Names of contents: letters, forms, answers. */
const content = /^(body|rawbody|html|text|form|formdata|payload|parameters|detail)$/;
const address = /^(url|href|path|location|referer|referrer)$/;
const deepest = 6;

function cleanedRecord(record: Record<string, unknown>): Record<string, unknown> {
  return cleanedMembers(record, 0);
}

function cleanedMembers(record: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, cleanedMember(name, value, depth)]));
}

function cleanedMember(name: string, value: unknown, depth: number): unknown {
  const plain = name.toLowerCase().replaceAll(/[-_]/g, '');
  if (secret.test(plain)) return '[secret]';
  if (content.test(plain)) return '[left out]';
  if (address.test(plain) && typeof value === 'string') return value.replace(/[?#].*$/s, '');
  return cleaned(value, depth + 1);
}

function cleaned(value: unknown, depth: number): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return '[deeper]';
  if (value instanceof Error) return describeError(value, depth);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return '[left out]';
  if (value instanceof Headers || value instanceof Map) return cleanedMembers(Object.fromEntries(value), depth);
  if (Array.isArray(value)) return value.map((item) => cleaned(item, depth + 1));
  return cleanedMembers(value, depth);
}

/** Of an error its name, message, code, stack and cause; drivers hang rows and statements with their values on it. */
function describeError(error: Error, depth: number): Record<string, unknown> {
  return {
    type: error.name,
    message: error.message,
    ...('code' in error ? { code: String(error.code) } : {}),
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: cleaned(error.cause, depth + 1) }),
  };
}
