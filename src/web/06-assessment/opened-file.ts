import { fileResponse } from '../file-response.ts';
import { actorOf, callOf, visitOf, type PageArgs } from '../page.ts';

/** A file of an opened submission, for a panel member who may read that submission; 404 for anybody else, as for a file that does not exist. */
export async function loader(args: PageArgs) {
  const { casework } = visitOf(args);
  const { file, call } = await callOf(args);
  const { submission: submissionId = '', file: fileId = '' } = args.params;
  const read = await casework.openedFile(actorOf(args), { caseId: file.id, callId: call.id, submissionId, fileId });
  if (!read) throw new Response(null, { status: 404 });
  void read.recorded;
  return fileResponse(read.value);
}
