import { visitOf, type PageArgs } from '../page.ts';

/** The clock by which closing times are judged, to the millisecond: for the clock on the pages, and for whoever wants to compare. */
export function loader(args: PageArgs): Response {
  return new Response(visitOf(args).casework.now(), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' },
  });
}
