import { RouterContextProvider } from 'react-router';
import { describe, expect, test } from 'vitest';
import { fillContext, type Visit } from '../context.ts';
import type { PageArgs } from '../page.ts';
import { doneBefore, forgetDone, redirectDone } from './done.ts';

const page = '/nb/w/cases/abc';

describe('the line after an act', () => {
  test('is a code in a cookie of the page it leads to, and stands in no address', () => {
    const response = redirectDone(asking('/nb/w/cases/abc/need', { method: 'POST' }), `${page}?at=x#field`, 'needSaved');
    expect(response.headers.get('Location')).toBe(`${page}?at=x#field`);
    expect(response.headers.getSetCookie()).toEqual([`done=needSaved:${page}; Path=${page}; HttpOnly; SameSite=Lax; Max-Age=60; Secure`]);
  });

  test('is said once: the page that says it takes the cookie away', () => {
    const asked = asking(page, { cookie: `act-for=x; done=needSaved:${page}` });
    expect(doneBefore(asked)).toBe('needSaved');
    const shown = new Response();
    forgetDone(asked, shown);
    expect(shown.headers.getSetCookie()).toEqual([`done=; Path=${page}; HttpOnly; SameSite=Lax; Max-Age=0; Secure`]);
    const reloaded = new Response();
    forgetDone(asking(page, {}), reloaded);
    expect(reloaded.headers.getSetCookie()).toEqual([]);
  });

  test.each([
    ['another page', `${page}/need`, `done=needSaved:${page}`],
    ['a code that is not on the list', page, `done=youHaveWon:${page}`],
    ['a name that every object has', page, `done=toString:${page}`],
    ['a sentence', page, `done=Send your passphrase:${page}`],
    ['a cookie that only ends like ours', page, `undone=needSaved:${page}`],
  ])('says nothing for %s', (_, path, cookie) => {
    expect(doneBefore(asking(path, { cookie }))).toBeNull();
  });

  test('is not said by the answer to a form', () => {
    expect(doneBefore(asking(page, { cookie: `done=needSaved:${page}`, method: 'POST' }))).toBeNull();
  });
});

function asking(path: string, { cookie, method = 'GET' }: { readonly cookie?: string; readonly method?: string }): PageArgs {
  const context = new RouterContextProvider();
  fillContext(context, { site: { publicAddress: 'https://twofold.example' } } as Visit); // the rest of a visit is not looked at
  const request = new Request(`https://twofold.example${path}`, { method, headers: cookie ? { Cookie: cookie } : {} });
  return { request, params: { lang: 'nb' }, context };
}
