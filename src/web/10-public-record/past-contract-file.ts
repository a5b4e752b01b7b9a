import { visitOf, type PageArgs } from '../page.ts';
import { nameIn, notPublic, textResponse } from './data-response.ts';

/** The release a past contract was read from, as its publisher made it, at `<ocid>.json`. */
export async function loader(args: PageArgs) {
  const ocid = nameIn(args.params['file'], 'json');
  const contract = ocid ? await visitOf(args).casework.findPastContract(ocid) : null;
  return contract ? textResponse(JSON.stringify(contract.body, null, 2), 'application/json; charset=utf-8', 3600) : notPublic();
}
