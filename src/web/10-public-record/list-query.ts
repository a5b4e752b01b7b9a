import { phases, type Phase } from '#lifecycle';
import type { Country } from '#field/field';

/** Lines on one page of a list. */
export const pageSize = 20;

/** What a list's address asks for. Anything odd in it is left aside: an address never fails. */
export type ListQuery = {
  readonly words: string;
  readonly phases: readonly Phase[];
  readonly country: Country | null;
  readonly place: string;
  readonly page: number;
};

/** Reads `q`, `phase`, `country`, `place` and `page`. Words are cut at 200 characters, pages at 5 000. */
export function readListQuery(search: URLSearchParams): ListQuery {
  const country = search.get('country');
  const page = Number(search.get('page') ?? '1');
  return {
    words: text(search.get('q')),
    phases: phases.map((phase) => phase.key).filter((key) => search.getAll('phase').includes(key)),
    country: country === 'NO' || country === 'EN' ? country : null,
    place: text(search.get('place')),
    page: Number.isInteger(page) && page >= 1 && page <= 5_000 ? page : 1,
  };
}

/** The address of another page of the same list. */
export function pageAddress(path: string, query: ListQuery, page: number): string {
  const search = new URLSearchParams();
  if (query.words) search.set('q', query.words);
  for (const phase of query.phases) search.append('phase', phase);
  if (query.country) search.set('country', query.country);
  if (query.place) search.set('place', query.place);
  if (page > 1) search.set('page', String(page));
  const tail = search.toString();
  return tail ? `${path}?${tail}` : path;
}

function text(value: string | null): string {
  // NUL and lone surrogates cannot be sent to the database as text.
  return (value ?? '').toWellFormed().replaceAll('\0', '').trim().slice(0, 200);
}
