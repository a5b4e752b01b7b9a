import { visitOf, type PageArgs } from '../page.ts';
import { dataResponse, wrongAfter } from './data-response.ts';

/** All processes as compiled records, a page at a time; `after` is in the link to the next page. */
export async function loader(args: PageArgs) {
  const after = new URL(args.request.url).searchParams.get('after') ?? '';
  if (!/^[A-Za-z0-9-]{0,120}$/.test(after)) return wrongAfter();
  return dataResponse(args.request, await visitOf(args).casework.recordFile(after), 60);
}
