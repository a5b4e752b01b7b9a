import { signInAs } from '../tests/sign-in.ts';

/**
 * Cookies of somebody who picked a card on the demo page. `usual` is what a browser sends: the session's token, what the server knew of the
 * session a moment ago (signed, good for five minutes) and the organisation acted for. `first` is the same without the second part: the
 * session must be looked up.
 */
export type SignedIn = { readonly usual: string; readonly first: string };

/** Signs in as a person of the sample worlds. */
export async function signInTo(address: string, email: string): Promise<SignedIn> {
  const usual = await signInAs({ address }, email);
  const withoutMemory = usual.split('; ').filter((cookie) => !cookie.includes('session_data'));
  return { usual, first: withoutMemory.join('; ') };
}
