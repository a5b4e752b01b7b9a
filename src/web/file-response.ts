import { ReadableStream as NodeStream } from 'node:stream/web';
import type { StoredFile } from '#casework/submission-files';

/** A file of an enterprise on its way out: saved by the browser, never shown inside this site, whatever it is. */
export function fileResponse({ name, mediaType, sizeBytes, content }: StoredFile): Response {
  const body = NodeStream.from(content) as unknown as ReadableStream<Uint8Array>; // the same class; the type of the browser's lacks `from`
  return new Response(body, {
    headers: {
      'Content-Type': /^[\w.+-]{1,60}\/[\w.+-]{1,90}$/.test(mediaType) ? mediaType : 'application/octet-stream',
      'Content-Disposition': `attachment; filename="${plain(name)}"; filename*=UTF-8''${encoded(name)}`,
      'Content-Length': String(sizeBytes),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
    },
  });
}

/** RFC 6266: a plain name for old programs. */
function plain(name: string): string {
  return name.replaceAll(/[^\w.\- ]/g, '_');
}

/** RFC 8187: what encodeURIComponent leaves and an attr-char is not. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
