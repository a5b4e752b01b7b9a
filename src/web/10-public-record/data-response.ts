import type { DataFile } from '#casework/open-data';

/** Open data may be read by pages of other sites too. */
const openTo = { 'Access-Control-Allow-Origin': '*' } as const;

/** A file of open data, sent piece by piece; 304 where the reader has it already, 404 where there is none. */
export function dataResponse(request: Request, file: DataFile | null, maxAgeSeconds: number): Response {
  if (!file) return notPublic();
  const tag = `W/"${file.mark}"`;
  const headers = {
    ...openTo,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': `public, max-age=${maxAgeSeconds}, must-revalidate`,
    ETag: tag,
  };
  const known = (request.headers.get('If-None-Match') ?? '').split(',').map((entry) => entry.trim());
  if (known.includes(tag)) return new Response(null, { status: 304, headers });
  return new Response(streamOf(file.text), { headers });
}

/** A whole text as open data. */
export function textResponse(text: string, type: string, maxAgeSeconds: number): Response {
  return new Response(text, {
    headers: { ...openTo, 'Content-Type': type, 'Cache-Control': `public, max-age=${maxAgeSeconds}, must-revalidate` },
  });
}

/** What is not public and what does not exist look alike. */
export function notPublic(): Response {
  return Response.json({ error: 'notPublic', message: 'Nothing public has this address.' }, { status: 404, headers: openTo });
}

/** An `after` that no page of ours names. */
export function wrongAfter(): Response {
  return Response.json(
    { error: 'wrongAfter', message: 'Begin without `after`, and follow `links.next` from there.' },
    { status: 400, headers: openTo },
  );
}

/** The name in `<name>.json` (or another ending), when it can be one; `null` otherwise. */
export function nameIn(file: string | undefined, ending: 'json' | 'csv'): string | null {
  const match = /^([A-Za-z0-9-]{1,120})\.(json|csv)$/.exec(file ?? '');
  return match?.[1] && match[2] === ending ? match[1] : null;
}

function streamOf(text: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const pieces = text[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const piece = await pieces.next();
      if (piece.done) controller.close();
      else controller.enqueue(encoder.encode(piece.value));
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}
