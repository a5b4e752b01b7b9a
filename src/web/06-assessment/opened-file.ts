import { actorOf, callOf, visitOf, type PageArgs } from '../page.ts';

/** A file of an opened submission, for a panel member who may read that submission; 404 for anybody else, as for a file that does not exist. */
export async function loader(args: PageArgs) {
  const { casework } = visitOf(args);
  const { file, call } = await callOf(args);
  const { submission: submissionId = '', file: fileId = '' } = args.params;
  const read = await casework.openedFile(actorOf(args), { caseId: file.id, callId: call.id, submissionId, fileId });
  if (!read) throw new Response(null, { status: 404 });
  void read.recorded;
  const { name, mediaType, bytes } = read.value;
  return new Response(new Uint8Array(bytes), {
    headers: {
      // Strangers' files: saved, never shown inside this site.
      'Content-Type': /^[\w.+-]{1,60}\/[\w.+-]{1,90}$/.test(mediaType) ? mediaType : 'application/octet-stream',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeFileName(name)}`,
      'Content-Length': String(bytes.length),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
    },
  });
}

/** RFC 8187: what encodeURIComponent leaves and an attr-char is not. */
function encodeFileName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
