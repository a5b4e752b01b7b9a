import { renderToReadableStream } from 'react-dom/server';
import { ServerRouter, type EntryContext, type RouterContextProvider } from 'react-router';
import { visitContext } from './context.ts';
import { errorTitle } from './design/error-summary.tsx';

export { fillContext } from './context.ts';

/** Renders a page whole before it is sent: pages are small, and an error must not arrive behind a status of 200. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: RouterContextProvider,
): Promise<Response> {
  const { nonce } = loadContext.get(visitContext);
  let failure: unknown = null;
  const stream = await renderToReadableStream(<ServerRouter context={context} url={request.url} nonce={nonce} />, {
    nonce,
    onError(error) {
      failure = error;
    },
  });
  await stream.allReady;
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const html = await new Response(stream).text();
  // A form that was not accepted says so first in its title, where screen readers begin.
  const language = new URL(request.url).pathname.startsWith('/en') ? 'en' : 'nb';
  const titled =
    status === 422 ? html.replace(/<title>([^<]*)<\/title>/, (_, title: string) => `<title>${errorTitle(title, language)}</title>`) : html;
  return new Response(titled, { status: failure ? 500 : status, headers });
}

/** A failure of a loader, an action or a page; a request that its sender gave up is none. */
export function handleError(
  error: unknown,
  { request, context }: { readonly request: Request; readonly context: Readonly<RouterContextProvider> },
): void {
  if (!request.signal.aborted) context.get(visitContext).report(error, new URL(request.url).pathname);
}
