import type { Site, Visit } from '../context.ts';

/**
 * The cookie that says for which organisation a person acts; empty = only for oneself. Checked against the memberships on every request.
 * Where the site is reached over TLS it is never sent without.
 */
export function actForCookie(organisationId: string, { publicAddress }: Pick<Site, 'publicAddress'>): string {
  const secure = publicAddress.startsWith('https:') ? '; Secure' : '';
  return `act-for=${organisationId}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${organisationId ? 60 * 60 * 24 * 30 : 0}${secure}`;
}

/** After signing in a person acts for the first of its organisations. */
export async function firstActFor({ casework, site }: Pick<Visit, 'casework' | 'site'>, personId: string): Promise<string> {
  return actForCookie((await casework.organisationsOf(personId))[0]?.id ?? '', site);
}

/** The cookies of a sign-in and one more. */
export function withCookies(headers: Headers, cookie: string): Headers {
  const all = new Headers(headers);
  all.append('Set-Cookie', cookie);
  return all;
}

/** The Cookie header of the next request, after these cookies were set: for looking up who has just signed in. */
export function cookieHeader(headers: Headers): string {
  return headers
    .getSetCookie()
    .flatMap((cookie) => cookie.split(';', 1))
    .join('; ');
}
