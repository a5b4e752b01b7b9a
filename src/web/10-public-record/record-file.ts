import { visitOf, type PageArgs } from '../page.ts';
import { dataResponse, nameIn } from './data-response.ts';

/** One process: its releases and what they come to, at `<ocid>.json`. */
export async function loader(args: PageArgs) {
  const ocid = nameIn(args.params['file'], 'json');
  return dataResponse(args.request, ocid ? await visitOf(args).casework.recordFileOf(ocid) : null, 60);
}
