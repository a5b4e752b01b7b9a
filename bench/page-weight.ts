import { request, type IncomingHttpHeaders } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** A page by its path, and the cookies of whoever asks for it. */
export type Asked = { readonly path: string; readonly cookie?: string; readonly encoding?: 'gzip' | 'identity' };

/** One answer as it came over the wire. */
export type Transfer = {
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
  readonly type: string;
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
};

/** What a browser with an empty cache loads for a page. `scripts` counts files and inline scripts. */
export type PageWeight = {
  readonly html: number;
  readonly total: number;
  readonly scripts: number;
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
};

/** Loads a page and all it refers to, and what its style sheets refer to, as a browser would; bytes of the bodies as transferred, compressed. */
export async function weighPage(address: string, asked: Asked & { readonly status?: number }): Promise<PageWeight> {
  const { path } = asked;
  const page = await transfer(address, asked);
  if (page.status !== (asked.status ?? 200)) throw new Error(`${path} answered ${page.status}`);
  const files = new Map<string, number>();
  const waiting = [...referencesIn(page)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const place = new URL(next, new URL(path, address));
    if (place.protocol === 'data:' || files.has(place.href)) continue;
    if (place.origin !== new URL(address).origin) throw new Error(`${path} loads something from ${place.origin}`);
    const file = await transfer(address, { ...asked, path: place.pathname + place.search });
    if (file.status !== 200) throw new Error(`${place.pathname}, which ${path} loads, answered ${file.status}`);
    files.set(place.href, file.bytes);
    waiting.push(...referencesIn(file).map((reference) => new URL(reference, place).href));
  }
  const listed = [...files].map(([href, bytes]) => ({ path: new URL(href).pathname, bytes }));
  return {
    html: page.bytes,
    total: page.bytes + listed.reduce((sum, file) => sum + file.bytes, 0),
    scripts: [...page.text.matchAll(/<script\b|rel="modulepreload"/g)].length,
    files: listed,
  };
}

/** What a page or a style sheet makes a browser load. */
function referencesIn({ type, text }: Transfer): readonly string[] {
  if (type.startsWith('text/css')) {
    // Addresses in url() and in @import; a comment may hold either, hence it goes first.
    const rules = text.replaceAll(/\/\*.*?\*\//gs, '');
    return [...rules.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/g)].map((match) => match[2] ?? '').filter((found) => !found.startsWith('#'));
  }
  if (!type.startsWith('text/html')) return [];
  return [...text.matchAll(/<(link|script|img|source|iframe|video|audio|embed)\b[^>]*>/g)].flatMap(([tag = '', name]) => {
    if (name === 'link' && !/\brel="(stylesheet|icon|preload|modulepreload|manifest|apple-touch-icon)"/.test(tag)) return [];
    const found = /\b(?:href|src)="([^"]*)"/.exec(tag)?.[1];
    return found ? [found.replaceAll('&amp;', '&')] : [];
  });
}

/** One GET, asking for gzip as browsers do unless told otherwise; `bytes` is the body as transferred, `text` what it says. */
export async function transfer(address: string, { path, cookie, encoding = 'gzip' }: Asked): Promise<Transfer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      new URL(path, address),
      { agent: false, headers: { ...browserHeaders, 'accept-encoding': encoding, ...(cookie ? { cookie } : {}) } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const body = Buffer.concat(chunks);
          const bytes = body.byteLength;
          const coded = answer.headers['content-encoding'];
          const text = (coded === 'gzip' ? gunzipSync(body) : body).toString('utf8');
          resolve({
            path,
            status: answer.statusCode ?? 0,
            bytes,
            type: answer.headers['content-type'] ?? '',
            text,
            headers: answer.headers,
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

/** What every browser sends. */
export const browserHeaders = { accept: 'text/html', 'accept-encoding': 'gzip', 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64)' } as const;
