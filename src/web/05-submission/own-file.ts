import { fileResponse } from '../file-response.ts';
import { actorOf, lotNamedBy, visitOf, type PageArgs } from '../page.ts';

/** One's own stored file, decrypted for its organisation while it is sent. */
export async function loader(args: PageArgs): Promise<Response> {
  const { case: caseId = '', call: callId = '', file: fileId = '' } = args.params;
  const file = await visitOf(args).casework.ownFile(actorOf(args), { caseId, callId, lotId: lotNamedBy(args.request), fileId });
  if (!file) throw new Response(null, { status: 404 });
  return fileResponse(file);
}
