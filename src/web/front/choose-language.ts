import { redirect } from 'react-router';
import type { PageArgs } from '../page.ts';

/** The bare address leads to the reader's language; Norwegian where the browser names neither. */
export function loader({ request }: PageArgs) {
  const accepted = request.headers.get('Accept-Language') ?? '';
  const first = accepted
    .split(',')
    .map((entry) => entry.trim().toLowerCase().slice(0, 2))
    .find((code) => ['nb', 'no', 'nn', 'en'].includes(code));
  return redirect(first === 'en' ? '/en' : '/nb', { headers: { Vary: 'Accept-Language' } });
}
