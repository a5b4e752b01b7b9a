import { visitOf, type PageArgs } from '../page.ts';
import { nameIn, notPublic, textResponse } from './data-response.ts';

/** The public part of a case's journal at `<case>.json`, in the form that `twofold verify` checks. */
export async function loader(args: PageArgs) {
  const caseId = nameIn(args.params['file'], 'json');
  const journal = caseId ? await visitOf(args).casework.exportJournal(caseId, 'public') : null;
  return journal ? textResponse(JSON.stringify(journal), 'application/json; charset=utf-8', 60) : notPublic();
}
