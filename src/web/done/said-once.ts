import type { MiddlewareFunction } from 'react-router';
import { mayAct } from '#party/role';
import { viewerContext } from '../context.ts';
import { visitOf, type PageArgs } from '../page.ts';
import { doneBefore, forgetDone } from './done.ts';
import type { DoneBefore } from './done-line.tsx';
import { doneLineOf } from './done-text.ts';

/** Runs around every page: what a page has said of the act before it is said once. */
export const saidOnce: MiddlewareFunction<Response> = async (args, next) => {
  const response = await next();
  forgetDone(args, response);
  return response;
};

/** What the page says of the act before it; the next step only for whoever may take it. */
export function doneFor(args: PageArgs): DoneBefore | null {
  const done = doneBefore(args);
  if (!done) return null;
  const { next } = doneLineOf(done);
  const actor = args.context.get(viewerContext)?.actor ?? null;
  const may = next && (next.act === 'anybody' || (actor !== null && mayAct(actor, next.act)));
  return { done, nextHref: may ? `/${visitOf(args).language}${filled(next.path, args.params)}` : null };
}

function filled(path: string, params: PageArgs['params']): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}
