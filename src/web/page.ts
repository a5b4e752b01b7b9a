import { redirect, type RouterContextProvider, type UNSAFE_DataWithResponseInit } from 'react-router';
import type { Country, Locality } from '#field/field';
import { localityOf } from '#party/organisation';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import type { Call } from '#call';
import { lotIn, type CallLot } from '#call/call-lot';
import { isLanguage, type Language } from '#value/text';
import { viewerContext, visitContext, type Visit } from './context.ts';

/** What loaders and actions get from React Router. */
export type PageArgs = {
  readonly request: Request;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly context: Readonly<RouterContextProvider>;
};

/** A page's props: what its loader gave, and what its action gave when a form was not accepted. */
export type PageProps<Loader extends (args: PageArgs) => unknown, Action extends (args: PageArgs) => unknown = () => undefined> = {
  readonly loaderData: Given<Awaited<ReturnType<Loader>>>;
  readonly actionData?: Given<Awaited<ReturnType<Action>>> | undefined;
};

/** What reaches the page: redirects do not, and `data(value, init)` arrives as the value. */
type Given<T> = T extends Response ? never : T extends UNSAFE_DataWithResponseInit<infer U> ? U : T;

/** The visit and the language of the address. */
export function visitOf({ context, params }: Pick<PageArgs, 'context' | 'params'>): Visit & { readonly language: Language } {
  return { ...context.get(visitContext), language: isLanguage(params['lang']) ? params['lang'] : 'nb' };
}

/** Who acts; the gate has let only signed-in people through to pages that ask for it. */
export function actorOf({ context }: Pick<PageArgs, 'context'>): Actor {
  const viewing = context.get(viewerContext);
  if (!viewing) throw new Response(null, { status: 403 });
  return viewing.actor;
}

/** The case of the address, for those who work on it; 404 when there is none. */
export async function caseOf(args: PageArgs): Promise<CaseFile> {
  const file = await visitOf(args).casework.caseFile(args.params['case'] ?? '');
  if (!file) throw new Response(null, { status: 404 });
  return file;
}

/** The case and the call of the address. */
export async function callOf(args: PageArgs): Promise<{ readonly file: CaseFile; readonly call: Call }> {
  const file = await caseOf(args);
  const call = file.calls.find((candidate) => candidate.id === args.params['call']);
  if (!call) throw new Response(null, { status: 404 });
  return { file, call };
}

/** The lot that an address names; `null` where the call is not divided, or none is named. */
export function lotNamedBy(request: Request): string | null {
  return new URL(request.url).searchParams.get('lot');
}

/**
 * The case and the lot that the address names with `lot`, as it is competed for. A divided call whose address names none leads to the list
 * of its lots, and from there back to `page` (the last part of the address) of one.
 */
export async function lotOf(
  args: PageArgs,
  page: string,
): Promise<{ readonly file: CaseFile; readonly whole: Call; readonly call: CallLot }> {
  const { file, call: whole } = await callOf(args);
  const lotId = lotNamedBy(args.request);
  const call = lotIn(whole, lotId);
  if (call) return { file, whole, call };
  if (lotId !== null) throw new Response(null, { status: 404 });
  throw redirect(`/${visitOf(args).language}/w/cases/${file.id}/calls/${whole.id}/lots/${page}`);
}

/** A published call of the address; drafts of calls do not exist for those who are not their buyer. */
export async function publishedCallOf(args: PageArgs): Promise<{ readonly file: CaseFile; readonly call: Call }> {
  const { file, call } = await callOf(args);
  if (call.state === 'draft' || !file.need.publishedAt) throw new Response(null, { status: 404 });
  return { file, call };
}

/** The place of a case, for reading and showing its fields. */
export function placeOf(country: Country): { readonly country: Country; readonly locality: Locality } {
  return { country, locality: localityOf(country) };
}
