import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins';
import type { Kysely, KyselyPlugin } from 'kysely';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';

export type SignInRefusal = Refusal<'wrongPassword' | 'tooManyAttempts' | 'linkNotValid' | 'emailTaken' | 'passwordTooShort'>;

/** Who is signed in on a request. */
export type Session = { readonly userId: string; readonly email: string; readonly name: string; readonly cookies: readonly string[] };

/** Accounts and sessions. Sets of headers carry the cookies that a page must send on. */
export type SignIn = {
  session(headers: Headers): Promise<Session | null>;
  withPassword(attempt: {
    readonly email: string;
    readonly password: string;
    readonly headers: Headers;
  }): Promise<Result<Headers, SignInRefusal>>;
  /** Sends a link to the address; says nothing about whether an account exists. */
  sendLink(request: { readonly email: string; readonly language: string; readonly headers: Headers }): Promise<Result<null, SignInRefusal>>;
  withLink(token: string, headers: Headers): Promise<Result<Headers, SignInRefusal>>;
  addAccount(account: { readonly name: string; readonly email: string; readonly password: string }): Promise<Result<string, SignInRefusal>>;
  signOut(headers: Headers): Promise<Headers>;
};

export type SignInOptions = {
  // Any schema: better-auth writes its own tables, which the migrations made.
  readonly tables: Kysely<never>;
  readonly secret: string;
  readonly publicAddress: string;
  readonly sendLink: (link: { readonly email: string; readonly token: string; readonly language: string }) => Promise<void>;
};

/** Fewest characters of a password. */
export const shortestPassword = 12;

/** Opens sign-in on the project's own tables. Passwords are hashed by better-auth (scrypt); links live ten minutes and work once. */
export function openSignIn(options: SignInOptions): SignIn {
  const languages = new Map<string, string>();
  const auth = betterAuth({
    database: { db: options.tables.withPlugin(instantsAsDates), type: 'postgres' },
    secret: options.secret,
    baseURL: options.publicAddress,
    basePath: '/api/auth',
    telemetry: { enabled: false },
    logger: { level: 'error' },
    user: { modelName: 'authUser' },
    account: { modelName: 'authAccount' },
    verification: { modelName: 'authVerification' },
    session: {
      modelName: 'authSession',
      expiresIn: 60 * 60 * 24 * 7,
      // Reads no table for five minutes after the last look: a signed-in page costs no more statements than an anonymous one.
      cookieCache: { enabled: true, maxAge: 5 * 60 },
    },
    emailAndPassword: { enabled: true, minPasswordLength: shortestPassword, autoSignIn: false },
    advanced: {
      useSecureCookies: options.publicAddress.startsWith('https:'),
      // Session and account in one statement where the cookie's memory of them is over.
      database: { generateId: undefined, joins: true },
    },
    plugins: [
      magicLink({
        expiresIn: 600,
        // Whoever reads the database finds no token to sign in with.
        storeToken: 'hashed',
        sendMagicLink: async ({ email, token }) => options.sendLink({ email, token, language: languages.get(email) ?? 'nb' }),
      }),
    ],
  });
  // Ten tries in a quarter of an hour for one address; counted in this process, which is where guesses of one password arrive.
  const attempts = new RateLimiterMemory({ points: 10, duration: 900 });

  /** Sessions checked within the last half minute, by their cookies: checking two signatures costs more than the page around them. */
  const recent = new Map<string, { readonly session: Session; readonly until: number }>();

  async function limited(email: string): Promise<boolean> {
    try {
      await attempts.consume(email.toLowerCase());
      return false;
    } catch {
      return true; // the limiter rejects when the points are used up
    }
  }

  return {
    async session(headers) {
      const key = sessionCookies(headers);
      if (!key) return null;
      const known = recent.get(key);
      if (known && known.until > Date.now()) return known.session;
      const { headers: renewed, response: found } = await auth.api.getSession({ headers, returnHeaders: true });
      if (!found) return null;
      const session = { userId: found.user.id, email: found.user.email, name: found.user.name, cookies: [] };
      if (recent.size >= mostRecent) recent.clear();
      recent.set(key, { session, until: Date.now() + recentMillis });
      // The cookie that spares the look-up lives five minutes, the session a week from its last use: both are renewed with the answer.
      return { ...session, cookies: renewed?.getSetCookie() ?? [] };
    },

    async withPassword({ email, password, headers }) {
      if (await limited(email)) return refused({ code: 'tooManyAttempts' });
      const response = await auth.api.signInEmail({ body: { email, password }, headers, asResponse: true });
      return response.ok ? ok(cookiesOf(response)) : refused({ code: 'wrongPassword' });
    },

    async sendLink({ email, language, headers }) {
      if (await limited(email)) return refused({ code: 'tooManyAttempts' });
      languages.set(email, language);
      await auth.api.signInMagicLink({ body: { email, callbackURL: '/' }, headers });
      languages.delete(email);
      return ok(null);
    },

    async withLink(token, headers) {
      const response = await auth.api.magicLinkVerify({ query: { token, callbackURL: '/' }, headers, asResponse: true });
      const cookies = cookiesOf(response);
      return cookies.getSetCookie().some((cookie) => /session_token=[^;]/.test(cookie)) ? ok(cookies) : refused({ code: 'linkNotValid' });
    },

    async addAccount({ name, email, password }) {
      if (password.length < shortestPassword) return refused({ code: 'passwordTooShort', facts: { least: shortestPassword } });
      // Asked first: for a taken address better-auth answers as if an account had been made, so that strangers learn nothing.
      const { internalAdapter } = await auth.$context;
      if (await internalAdapter.findUserByEmail(email.toLowerCase())) return refused({ code: 'emailTaken' });
      const { user } = await auth.api.signUpEmail({ body: { name, email, password } });
      return ok(user.id);
    },

    async signOut(headers) {
      recent.delete(sessionCookies(headers));
      const response = await auth.api.signOut({ headers, asResponse: true });
      return cookiesOf(response);
    },
  };
}

/** How long a checked session is believed, in milliseconds, and how many are remembered. One signed out elsewhere lives so much longer here. */
const recentMillis = 30_000;
const mostRecent = 2_000;

/** The session cookies of a request, as one text; empty without any. */
function sessionCookies(headers: Headers): string {
  return (headers.get('cookie') ?? '')
    .split(/;\s*/)
    .filter((cookie) => /^(__Secure-)?better-auth\.session/.test(cookie))
    .sort()
    .join('; ');
}

function cookiesOf(response: Response): Headers {
  const headers = new Headers();
  for (const cookie of response.headers.getSetCookie()) headers.append('Set-Cookie', cookie);
  return headers;
}

/** Our drivers read instants as texts; better-auth compares Dates. */
const instantsAsDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({
    ...result,
    rows: result.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, /(At|_at)$/.test(name) && typeof value === 'string' ? new Date(value) : value]),
      ),
    ),
  }),
};
