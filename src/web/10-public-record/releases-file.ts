import { visitOf, type PageArgs } from '../page.ts';
import { dataResponse, wrongAfter } from './data-response.ts';

/** All releases in the order of publication, a page at a time; `after` is in the link to the next page. */
export async function loader(args: PageArgs) {
  const after = new URL(args.request.url).searchParams.get('after') ?? '0';
  if (!/^\d{1,15}$/.test(after)) return wrongAfter();
  return dataResponse(args.request, await visitOf(args).casework.releaseFile(Number(after)), 60);
}
