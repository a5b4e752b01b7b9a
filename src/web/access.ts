import { redirect, type MiddlewareFunction } from 'react-router';
import { mayAct, type Actor } from '#party/role';
import { isLanguage, type Language } from '#value/text';
import { addresses, patternOf, type Access } from './addresses.ts';
import { viewerContext, visitContext } from './context.ts';

const accessOf = new Map<string, Access>(addresses.map((address) => [patternOf(address), address.access]));

/** The choice of language and the page for addresses that do not exist; both are shown to everybody and load nothing. */
const open = new Set(['/', '*', '/*', '']);

/**
 * The one gate: runs before any loader or action, finds what the address asks for and denies by default. A stranger is sent to sign in and
 * comes back; somebody signed in without the right gets 403; the address of a case that does not exist and one that is not theirs look alike.
 */
export const gate: MiddlewareFunction<Response> = async ({ request, params, context, pattern }, next) => {
  const visit = context.get(visitContext);
  const language: Language = isLanguage(params['lang']) ? params['lang'] : 'nb';
  const access = accessOf.get(pattern) ?? accessOf.get(`/${pattern}`);
  if (!access) {
    if (open.has(pattern)) return next();
    throw new Response(null, { status: 404 });
  }
  if (pattern.includes(':lang') && !isLanguage(params['lang'])) throw new Response(null, { status: 404 });
  if (access === 'demo' && !visit.site.demo) throw new Response(null, { status: 404 });
  const session = await visit.signIn.session(request.headers);
  const viewer = session
    ? await visit.casework.findViewer(session.userId, params['case'] ?? null, access === 'public' ? 'given' : 'all')
    : null;
  const actor = viewer ? visit.casework.actorOf(viewer, actingFor(request)) : null;
  if (viewer && actor) context.set(viewerContext, { viewer, actor });
  if (!admits(access, actor)) {
    if (!actor) throw redirect(`/${language}/sign-in?to=${encodeURIComponent(pathOf(request))}`);
    throw new Response(null, { status: 403 });
  }
  const response = await next();
  // A page that shows who is signed in is nobody else's, in no cache.
  response.headers.set(
    'Cache-Control',
    actor || access !== 'public' ? 'private, no-store' : (response.headers.get('Cache-Control') ?? 'public, max-age=0, must-revalidate'),
  );
  for (const cookie of session?.cookies ?? []) {
    // An act of its own (signing out, acting for another) has the last word.
    const name = cookie.slice(0, cookie.indexOf('='));
    if (!response.headers.getSetCookie().some((own) => own.startsWith(`${name}=`))) response.headers.append('Set-Cookie', cookie);
  }
  response.headers.append('Vary', 'Cookie');
  return response;
};

/** Whether an access rule lets the actor in. `null` is somebody not signed in. */
export function admits(access: Access, actor: Actor | null): boolean {
  if (access === 'public' || access === 'demo') return true;
  if (!actor) return false;
  return access === 'signedIn' || mayAct(actor, access.act);
}

/** The organisation a person acts for, from the cookie that the act-for page sets; checked against the memberships on every request. */
export function actingFor(request: Request): string | null {
  const match = /(?:^|;\s*)act-for=([a-z0-9]{1,40})/.exec(request.headers.get('Cookie') ?? '');
  return match?.[1] ?? null;
}

function pathOf(request: Request): string {
  const url = new URL(request.url);
  return request.method === 'GET' ? url.pathname + url.search : url.pathname;
}
