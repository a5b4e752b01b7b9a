import { fileResponse } from '../file-response.ts';
import { visitOf, type PageArgs } from '../page.ts';

/** A document of the dialogue that everybody may have: saved by the browser, never shown inside this site; 404 for any other. */
export async function loader(args: PageArgs) {
  const { casework } = visitOf(args);
  const file = await casework.publicDocument({ caseId: args.params['case'] ?? '', documentId: args.params['handout'] ?? '' });
  if (!file) throw new Response(null, { status: 404 });
  return fileResponse(file);
}
