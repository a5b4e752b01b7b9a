import { visitOf, type PageArgs } from '../page.ts';
import { dataResponse, nameIn } from './data-response.ts';

/** All releases of one case, its need and its calls, at `<case>.json`. */
export async function loader(args: PageArgs) {
  const caseId = nameIn(args.params['file'], 'json');
  return dataResponse(args.request, caseId ? await visitOf(args).casework.releaseFileOfCase(caseId) : null, 60);
}
