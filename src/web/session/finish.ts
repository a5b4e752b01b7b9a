import { redirect } from 'react-router';
import type { Language } from '#value/text';
import type { Visit } from '../context.ts';
import { cookieHeader, firstActFor, withCookies } from './cookies.ts';

/** After a password or a link was right: the person behind the account (made with its first sign-in), and on to where it wanted to go. */
export async function finishSignIn(visit: Visit & { readonly language: Language }, cookies: Headers, to: string): Promise<Response> {
  const session = await visit.signIn.session(new Headers({ Cookie: cookieHeader(cookies) }));
  if (!session) throw new Error('a session that was just made cannot be read');
  const personId = await visit.casework.personOfAccount({ ...session, language: visit.language });
  return redirect(to, { headers: withCookies(cookies, await firstActFor(visit, personId)) });
}
