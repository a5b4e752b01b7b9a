import { createContext, type RouterContextProvider } from 'react-router';
import type { Casework } from '#casework/casework';
import type { Refusal } from '#value/refusal';
import type { Result } from '#value/result';
import type { Viewer } from '#party/viewer';
import type { Actor } from '#party/role';
import type { Instant } from '#value/instant';
import type { Study } from './evidence/study.ts';

/** Accounts and sessions, as pages use them. Sets of headers carry the cookies that a page must send on. */
export type SignIn = {
  /** `cookies`: to be sent with the answer, where the session was renewed. */
  session(
    headers: Headers,
  ): Promise<{ readonly userId: string; readonly email: string; readonly name: string; readonly cookies: readonly string[] } | null>;
  withPassword(attempt: {
    readonly email: string;
    readonly password: string;
    readonly headers: Headers;
  }): Promise<Result<Headers, Refusal>>;
  sendLink(request: { readonly email: string; readonly language: string; readonly headers: Headers }): Promise<Result<null, Refusal>>;
  withLink(token: string, headers: Headers): Promise<Result<Headers, Refusal>>;
  /** Signs in as a person of the demo; `null` outside demo mode. */
  asDemoPerson: ((email: string, headers: Headers) => Promise<Result<Headers, Refusal>>) | null;
  signOut(headers: Headers): Promise<Headers>;
};

/** What the server knows of itself, for every page. */
export type Site = {
  readonly publicAddress: string;
  readonly demo: boolean;
  /** In the demo, where everybody may act as everybody: the passphrase of all its openers. */
  readonly openersPassphrase: string | null;
  readonly helpEmail: string | null;
  readonly accessibilityStatementUrl: string | null;
  readonly mailConfigured: boolean;
  /** Real organisations as history; main brings them from the samples. */
  readonly studies: readonly Study[];
};

/** Everything a request brings with it: main fills it, loaders and actions read it. */
export type Visit = {
  readonly casework: Casework;
  readonly signIn: SignIn;
  readonly site: Site;
  readonly nonce: string;
  /** Writes a failure of a page to the log; pages themselves show nothing technical. */
  readonly report: (error: unknown, path: string) => void;
  /** When the request had been read whole: the instant that counts for closing times. */
  readonly receivedAt: Instant;
};

export const visitContext = createContext<Visit>();
/** Set by the root middleware: who asks, and as whom. `null` for somebody not signed in. */
export const viewerContext = createContext<{ readonly viewer: Viewer; readonly actor: Actor } | null>(null);

/** Puts a visit into React Router's own context; exported through the server entry, so that main uses the same key as the pages. */
export function fillContext(provider: RouterContextProvider, visit: Visit): void {
  provider.set(visitContext, visit);
}
