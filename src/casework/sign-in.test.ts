import { beforeAll, describe, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { eachEngine } from '../../tests/engines.ts';
import { openSignIn, type SignIn } from '../outside/sign-in.ts';

eachEngine('accounts', (open) => {
  let world: TestBench;
  let signIn: SignIn;
  const links: { email: string; token: string; language: string }[] = [];
  const nobody = new Headers();

  beforeAll(async () => {
    world = await openBench(open);
    signIn = openSignIn({
      tables: world.bench.tables as never, // sign-in knows only its own tables
      secret: 'a secret of the tests, long enough to be one',
      publicAddress: 'http://127.0.0.1:3000',
      sendLink: async (link) => void links.push(link),
    });
    const added = await signIn.addAccount({ name: 'Kari Moe', email: 'kari@example.no', password: 'tolv tegn eller mer' });
    if (!added.ok) throw new Error(added.refusal.code);
  });

  /** What a browser would send back. */
  function cookiesOf(headers: Headers): Headers {
    const pairs = headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
    return new Headers({ cookie: pairs.join('; ') });
  }

  describe('with a password', () => {
    test('the right one gives a session, and signing out ends it', async () => {
      const entered = await signIn.withPassword({ email: 'kari@example.no', password: 'tolv tegn eller mer', headers: nobody });
      if (!entered.ok) throw new Error(entered.refusal.code);
      const cookies = cookiesOf(entered.value);
      expect(await signIn.session(cookies)).toMatchObject({ email: 'kari@example.no', name: 'Kari Moe' });
      await signIn.signOut(cookies);
      const { length } = await world.bench.tables.selectFrom('authSession').select('id').execute();
      expect(length).toBe(0);
    });

    test('a wrong one and an unknown address get the same answer', async () => {
      const wrong = await signIn.withPassword({ email: 'kari@example.no', password: 'noe helt annet', headers: nobody });
      const unknown = await signIn.withPassword({ email: 'ukjent@example.no', password: 'noe helt annet', headers: nobody });
      expect(wrong).toEqual({ ok: false, refusal: { code: 'wrongPassword' } });
      expect(unknown).toEqual(wrong);
    });

    test('after ten tries for one address even the right one waits', async () => {
      for (let tries = 0; tries < 10; tries += 1)
        await signIn.withPassword({ email: 'mange@example.no', password: 'gjetter i vei', headers: nobody });
      expect(await signIn.withPassword({ email: 'MANGE@example.no', password: 'gjetter i vei', headers: nobody })).toEqual({
        ok: false,
        refusal: { code: 'tooManyAttempts' },
      });
    });

    test('a short one is refused, and an address has one account only', async () => {
      expect(await signIn.addAccount({ name: 'X', email: 'x@example.no', password: 'for kort' })).toMatchObject({
        refusal: { code: 'passwordTooShort' },
      });
      expect(await signIn.addAccount({ name: 'X', email: 'kari@example.no', password: 'tolv tegn eller mer' })).toMatchObject({
        refusal: { code: 'emailTaken' },
      });
    });

    test('no password is stored as it was typed', async () => {
      const accounts = await world.bench.tables.selectFrom('authAccount').select('password').execute();
      expect(JSON.stringify(accounts)).not.toContain('tolv tegn');
      expect(accounts[0]?.password).toMatch(/^[0-9a-f]+:[0-9a-f]+$/);
    });
  });

  describe('with a link', () => {
    test('a link signs in once, and the database does not hold what is in it', async () => {
      await signIn.sendLink({ email: 'kari@example.no', language: 'nb', headers: nobody });
      const link = links.at(-1);
      expect(link).toMatchObject({ email: 'kari@example.no', language: 'nb' });
      const stored = JSON.stringify(await world.bench.tables.selectFrom('authVerification').selectAll().execute());
      expect(stored).not.toContain(link?.token ?? '–');
      const entered = await signIn.withLink(link?.token ?? '', nobody);
      if (!entered.ok) throw new Error(entered.refusal.code);
      expect(await signIn.session(cookiesOf(entered.value))).toMatchObject({ email: 'kari@example.no' });
      expect(await signIn.withLink(link?.token ?? '', nobody)).toEqual({ ok: false, refusal: { code: 'linkNotValid' } });
    });

    test('a made-up link signs nobody in', async () => {
      expect(await signIn.withLink('oppdiktet', nobody)).toEqual({ ok: false, refusal: { code: 'linkNotValid' } });
    });
  });
});
