import type { Server } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { accepts } from 'hono/accepts';
import { compress } from 'hono/compress';
import { NONCE, secureHeaders, type SecureHeadersVariables } from 'hono/secure-headers';
import type { Instant } from '#value/instant';
import type { Log } from './log.ts';

/** A request that has been read whole, with the moment at which that was so. */
export type WholeRequest = { readonly request: Request; readonly receivedAt: Instant; readonly nonce: string };

export type HttpServerOptions = {
  readonly host: string;
  readonly port: number;
  /** The origin that people type; requests are rebuilt on it, so that forms work behind a proxy that ends TLS. */
  readonly publicAddress: (port: number) => string;
  /** Files of the built site: `assets/` never change under a name. */
  readonly clientDirectory: string;
  /** Pages that read the body of their form themselves, while it arrives. */
  readonly streams: (pathname: string) => boolean;
  readonly handle: (whole: WholeRequest) => Promise<Response>;
  /** Words for the health page; `healthy` decides the status. */
  readonly health: () => Promise<{ readonly healthy: boolean } & Readonly<Record<string, unknown>>>;
  readonly now: () => Instant;
  readonly log: Log;
};

export type HttpServer = { readonly port: number; close(): Promise<void> };

/** A file of 20 MB and the rest of its form. */
const largestBody = 21 * 1024 * 1024;
/** What is too large is still read, and dropped, up to here: a browser shows the answer only when it could send all it had. */
const largestDropped = 5 * largestBody;

const tooLarge = {
  en: 'That was too large. Choose a file smaller than 20 MB, go back and try again. Everything saved before is safe.\n',
  nb: 'Det var for stort. Velg en fil som er mindre enn 20 MB, gå tilbake og prøv igjen. Alt som var lagret, er trygt.\n',
} as const;

const cutShort = {
  en: 'The form did not arrive whole. Go back and send it again. Everything saved before is safe.\n',
  nb: 'Skjemaet kom ikke helt fram. Gå tilbake og send det igjen. Alt som var lagret, er trygt.\n',
} as const;

const formTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** Starts serving: security headers, compression, files, and everything else to `handle` after its body has been read whole. */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const { log } = options;
  const app = new Hono<{ Variables: SecureHeadersVariables }>();
  let address = '';
  app.use(async (c, next) => {
    const started = performance.now();
    await next();
    log.info(
      { method: c.req.method, path: new URL(c.req.url).pathname, status: c.res.status, millis: Math.round(performance.now() - started) },
      'request',
    );
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: [NONCE],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      // Chromium sends `Origin: null` with no-referrer, and every form would be refused.
      referrerPolicy: 'same-origin',
      strictTransportSecurity: options.publicAddress(0).startsWith('https:') ? 'max-age=31536000; includeSubDomains' : false,
      xFrameOptions: 'DENY',
    }),
  );
  app.use(compress());
  app.use(compressPage);
  app.get('/health', async (c) => {
    const health = await options.health();
    return c.json(health, health.healthy ? 200 : 503, { 'Cache-Control': 'no-store' });
  });
  app.use(
    '/assets/*',
    serveStatic({ root: options.clientDirectory, onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable') }),
  );
  app.get(
    '/mark.svg',
    serveStatic({ root: options.clientDirectory, onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=86400') }),
  );
  app.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /nb/w\nDisallow: /en/w\n'));
  app.all('*', async (c) => {
    const url = new URL(c.req.url);
    const type = c.req.header('content-type') ?? '';
    const streamed = c.req.method === 'POST' && options.streams(url.pathname) && /^multipart\/form-data\b/i.test(type);
    const body = streamed ? limited(c.req.raw) : await wholeBody(c.req.raw);
    const language = url.pathname.startsWith('/nb') ? 'nb' : 'en';
    if (body === 'tooLarge') return c.text(tooLarge[language], 413);
    // Only forms are posted here; anything else could not be read by any page.
    if (body instanceof ArrayBuffer && body.byteLength > 0 && !formTypes.test(type)) return c.text('Only forms can be sent here.', 415);
    if (body instanceof ArrayBuffer && !endsAsItSays(body, type)) return c.text(cutShort[language], 400);
    const receivedAt = options.now();
    const request = new Request(`${address}${url.pathname}${url.search}`, {
      method: c.req.method,
      headers: c.req.raw.headers,
      ...(body ? { body, duplex: 'half' as const } : {}),
      signal: c.req.raw.signal,
    });
    return options.handle({ request, receivedAt, nonce: c.get('secureHeadersNonce') ?? '' });
  });
  app.onError((error, c) => {
    log.error({ err: error, path: new URL(c.req.url).pathname }, 'a request failed');
    return c.text('Something went wrong with us. It is not your fault. Go back and try again.', 500);
  });

  const server = await new Promise<Server>((resolve, reject) => {
    const started = serve({ fetch: app.fetch, hostname: options.host, port: options.port }, () => resolve(started as Server)); // http, since no TLS option is given
    started.on('error', reject);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : options.port;
  address = options.publicAddress(port);
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        // Those who are still sending get ten seconds; then the process ends all the same.
        setTimeout(() => server.closeAllConnections(), 10_000).unref();
      }),
  };
}

const gzipWhole = promisify(gzip);

/**
 * A page is whole when it comes here, and compressing it in one piece costs half of what Hono's stream does; the files are left to that one.
 * What is no page, or asked for without compression, passes through.
 */
const compressPage: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers, status, body } = c.res;
  if (!headers.get('Content-Type')?.startsWith('text/html') || headers.has('Content-Encoding') || !body || c.req.method === 'HEAD') return;
  if (accepts(c, { header: 'Accept-Encoding', supports: ['gzip', 'identity'], default: 'identity' }) !== 'gzip') return;
  // Level 4 takes 60 % of the time of the usual 6, for 3 % more bytes (measured with 45 kB).
  const compressed = await gzipWhole(await c.res.arrayBuffer(), { level: 4 });
  const page = new Response(new Uint8Array(compressed), { status, headers });
  page.headers.set('Content-Encoding', 'gzip');
  page.headers.set('Content-Length', String(compressed.byteLength));
  page.headers.append('Vary', 'Accept-Encoding');
  c.res = undefined; // otherwise Hono would copy the page into a stream to add the old headers, which it has
  c.res = page;
};

/** The body as it arrives, given up where it gets larger than anybody reads. What the page makes of a file too large is its own affair. */
function limited(request: Request): ReadableStream<Uint8Array> | 'tooLarge' | null {
  if (Number(request.headers.get('content-length') ?? 0) > largestDropped) return 'tooLarge';
  let size = 0;
  return (
    request.body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          size += chunk.byteLength;
          if (size > largestDropped) controller.error(new Error('the body is too large'));
          else controller.enqueue(chunk);
        },
      }),
    ) ?? null
  );
}

/** The body, read to its end; `null` without one. What gets too large is dropped while it is read. */
async function wholeBody(request: Request): Promise<ArrayBuffer | 'tooLarge' | null> {
  if (request.method === 'GET' || request.method === 'HEAD' || !request.body) return null;
  if (Number(request.headers.get('content-length') ?? 0) > largestDropped) return 'tooLarge';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > largestDropped) return 'tooLarge';
    if (size > largestBody) chunks.length = 0;
    else chunks.push(chunk);
  }
  if (size > largestBody) return 'tooLarge';
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole.buffer;
}

/** Whether a multipart body closes with the boundary that its type names (RFC 2046, 5.1.1); other bodies name no end and pass. */
function endsAsItSays(body: ArrayBuffer, type: string): boolean {
  if (!/^multipart\/form-data\b/i.test(type)) return true;
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  const name = boundary?.[1] ?? boundary?.[2];
  return name !== undefined && Buffer.from(body).includes(`--${name}--`);
}
