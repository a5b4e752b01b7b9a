import { actorOf, visitOf, type PageArgs } from '../page.ts';

/** One's own stored file, decrypted for its organisation: always as a download, never shown by the browser. */
export async function loader(args: PageArgs): Promise<Response> {
  const { case: caseId = '', call: callId = '', file: fileId = '' } = args.params;
  const file = await visitOf(args).casework.ownFile(actorOf(args), { caseId, callId, fileId });
  if (!file) throw new Response(null, { status: 404 });
  return new Response(Uint8Array.from(file.bytes), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Disposition': disposition(file.name),
      'Content-Length': String(file.bytes.length),
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/** RFC 6266: a plain name for old programs, and the whole one in UTF-8 (RFC 8187). */
function disposition(name: string): string {
  const plain = name.replaceAll(/[^\w.\- ]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
