/**
 * Where somebody goes after signing in: only paths of this site's pages, so that a link in a mail cannot lead anywhere else.
 * What is not one of them leads to `otherwise`.
 */
export function returnPath(to: unknown, otherwise: string): string {
  if (typeof to !== 'string' || !/^\/(nb|en)(?=[/?]|$)/.test(to)) return otherwise;
  const base = 'http://here.invalid';
  const url = URL.parse(to, base);
  return url && url.origin === base && /^\/(nb|en)(\/|$)/.test(url.pathname) ? url.pathname + url.search : otherwise;
}
