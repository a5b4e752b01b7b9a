/**
 * Cookies of somebody signed in on the demo's page. `usual` is what a browser sends: the session's token, what the server knew of the
 * session a moment ago (signed, good for five minutes) and the organisation acted for. `first` is the same without the second part: the
 * session must be looked up.
 */
export type SignedIn = { readonly usual: string; readonly first: string };

/** Signs in as a person of the sample worlds, as the button on their card does. */
export async function signInTo(address: string, email: string): Promise<SignedIn> {
  const answer = await fetch(new URL('/nb/demo', address), {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(address).origin },
    body: new URLSearchParams({ email }).toString(),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  if (answer.status !== 302 || cookies.length === 0) throw new Error(`signing in as ${email} answered ${answer.status}`);
  return { usual: cookies.join('; '), first: cookies.filter((cookie) => !cookie.includes('session_data')).join('; ') };
}
