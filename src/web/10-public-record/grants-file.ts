import { visitOf, type PageArgs } from '../page.ts';
import { dataResponse } from './data-response.ts';

/** Every grant that was decided in public, as one file of 360Giving. */
export async function loader(args: PageArgs) {
  return dataResponse(args.request, await visitOf(args).casework.grantFile(), 60);
}
