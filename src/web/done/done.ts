import { redirect } from 'react-router';
import { visitOf, type PageArgs } from '../page.ts';
import { isDone, type Done } from './done-text.ts';

/**
 * After a form was accepted: leads to a page of this site and lets that page say once what was done. The word for it is a code of a closed
 * list, in a cookie that only the page it leads to uses up: it stands in no address, so no link carries it and no reload says it again.
 */
export function redirectDone(args: PageArgs, to: string, done: Done): Response {
  const path = pathOf(to);
  const value = `${done}:${path}`;
  return redirect(to, { headers: { 'Set-Cookie': cookie(args, { value, path, seconds: 60 }) } });
}

/** What the page that was asked for has to say of the act before it; `null` where there is nothing, or the cookie is of somebody else's making. */
export function doneBefore({ request }: Pick<PageArgs, 'request'>): Done | null {
  const [, code, path] = /(?:^|;\s*)done=([A-Za-z]{1,40}):([^;\s]{1,300})/.exec(request.headers.get('Cookie') ?? '') ?? [];
  return request.method === 'GET' && path === new URL(request.url).pathname && isDone(code) ? code : null;
}

/** Uses the cookie up: what was said is not said again. */
export function forgetDone(args: PageArgs, response: Response): void {
  const path = new URL(args.request.url).pathname;
  if (doneBefore(args)) response.headers.append('Set-Cookie', cookie(args, { value: '', path, seconds: 0 }));
}

type Crumb = { readonly value: string; readonly path: string; readonly seconds: number };

function cookie(args: PageArgs, { value, path, seconds }: Crumb): string {
  const secure = visitOf(args).site.publicAddress.startsWith('https:') ? '; Secure' : '';
  return `done=${value}; Path=${path}; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}

/** The path without query and fragment; what is odd in it is written as the browser will ask for it. */
function pathOf(to: string): string {
  return new URL(to, 'http://here.invalid').pathname;
}
