import { isIP } from 'node:net';

/** How a setting's text becomes a value: `must` completes the sentence "NAME must be …", `read` gives `null` for what is not that. */
export type SettingCheck<T> = { readonly must: string; read(text: string): T | null };

export function wholeNumber(least: number, most: number): SettingCheck<number> {
  return {
    must: `a whole number from ${least} to ${most}`,
    read: (text) => (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null),
  };
}

export function oneOf<const T extends string>(choices: readonly T[]): SettingCheck<T> {
  return { must: `one of ${choices.join(', ')}`, read: (text) => choices.find((choice) => choice === text) ?? null };
}

export const anyText: SettingCheck<string> = {
  must: 'a text of at most 200 characters',
  read: (text) => (text.length <= 200 ? text : null),
};

export const filePath: SettingCheck<string> = { must: 'a path', read: (text) => (text.includes('\0') ? null : text) };

export const host: SettingCheck<string> = {
  must: 'an IP address or a host name',
  read: (text) => (isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text) ? text : null),
};

/** Gives the origin. Plain http carries session cookies in the open, so it is for this machine only. */
export const publicAddress: SettingCheck<string> = {
  must: 'an https address without a path, or http://127.0.0.1 with a port',
  read(text) {
    const url = urlOf(text, ['https:', 'http:']);
    if (!url || url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') return null;
    return url.protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname) ? url.origin : null;
  },
};

export const webAddress: SettingCheck<string> = {
  must: 'an http or https address',
  read: (text) => (urlOf(text, ['https:', 'http:']) ? text : null),
};

export const databaseAddress: SettingCheck<string> = {
  must: 'an address that starts with postgres:// or postgresql://',
  read: (text) => (urlOf(text, ['postgres:', 'postgresql:']) ? text : null),
};

export const smtpAddress: SettingCheck<string> = {
  must: 'an address that starts with smtp:// or smtps:// and names a server',
  read(text) {
    const url = urlOf(text, ['smtp:', 'smtps:']);
    return url && url.hostname !== '' && decodes(url.username) && decodes(url.password) ? text : null;
  },
};

/** Where a daemon listens: a host and a port, or the path of a socket. */
export const daemonAddress: SettingCheck<string> = {
  must: 'a host and a port such as 127.0.0.1:3310, or the path of a socket',
  read: (text) => (/^(\/[^\0]+|[a-z0-9.-]+:\d{1,5})$/i.test(text) ? text : null),
};

export const emailAddress: SettingCheck<string> = { must: 'an e-mail address', read: (text) => (isEmail(text) ? text : null) };

export const sender: SettingCheck<string> = {
  must: 'an e-mail address, alone or as Name <address>',
  read(text) {
    const named = /^[^<>\r\n"]+ <([^<>]+)>$/.exec(text);
    return isEmail(named?.[1] ?? text) ? text : null;
  },
};

export function ocidPrefix(unregistered: string): SettingCheck<string> {
  return {
    must: `${unregistered}, or the prefix registered for you: ocds- and six lower-case letters or digits`,
    read: (text) => (text === unregistered || /^ocds-[a-z0-9]{6}$/.test(text) ? text : null),
  };
}

export function grantPrefix(unregistered: string): SettingCheck<string> {
  return {
    must: `${unregistered}, or the prefix registered for you: 360G- and lower-case letters or digits`,
    read: (text) => (/^360G-[a-z0-9]{1,40}$/i.test(text) ? text : null),
  };
}

function urlOf(text: string, protocols: readonly string[]): URL | null {
  const url = URL.parse(text);
  return url && protocols.includes(url.protocol) && text.includes('://') ? url : null;
}

function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+$/.test(text);
}

function decodes(part: string): boolean {
  try {
    decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}
