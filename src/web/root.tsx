import './design/all.css';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from 'react-router';
import type { ReactNode } from 'react';
import { isLanguage, type Language } from '#value/text';
import { gate } from './access.ts';
import { viewerContext, visitContext } from './context.ts';
import { PageFrame } from './design/page-frame.tsx';
import { PageHeading } from './design/page-heading.tsx';
import { DoneNotice } from './done/done-line.tsx';
import { doneFor, saidOnce } from './done/said-once.ts';
import { errorPageText, navText } from './frame-text.ts';
import type { PageArgs } from './page.ts';
import { pageTitle } from './title.ts';

export const middleware = [gate, saidOnce];

/** What the frame of every page shows. */
export function loader(args: PageArgs) {
  const { request, context, params } = args;
  const { site, nonce } = context.get(visitContext);
  const viewing = context.get(viewerContext);
  const organisation = viewing?.viewer.memberships.find((membership) => membership.id === viewing.actor.organisationId);
  return {
    language: (isLanguage(params['lang']) ? params['lang'] : 'nb') satisfies Language,
    nonce,
    demo: site.demo,
    help: site.helpEmail,
    statement: site.accessibilityStatementUrl,
    search: new URL(request.url).search,
    done: doneFor(args),
    viewer: viewing
      ? {
          name: viewing.viewer.name,
          organisation: organisation?.name ?? null,
          kind: organisation?.kind ?? null,
          several: viewing.viewer.memberships.length > 1,
        }
      : null,
  };
}

/** The frame does not depend on what a form did: it is loaded again with the page, never on its own. */
export function shouldRevalidate() {
  return true;
}

type Handle = { readonly interactive?: boolean; readonly strip?: (data: unknown) => ReactNode };

export function Layout({ children }: { readonly children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root');
  const { pathname } = useLocation();
  const matches = useMatches();
  const match = matches.at(-1);
  const handle = match?.handle as Handle | undefined; // set by our own route modules
  const language: Language = data?.language ?? languageAt(pathname);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#2b1330" />
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        <Meta />
        <Links nonce={data?.nonce} />
      </head>
      <body>
        <Frame data={data} language={language} pathname={pathname} strip={match ? handle?.strip?.(match.loaderData) : undefined}>
          {children}
        </Frame>
        {/* Pages work without scripts; only those that gain from one load any. */}
        {handle?.interactive && <Scripts nonce={data?.nonce} />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

type FrameProps = {
  readonly data: ReturnType<typeof loader> | undefined;
  readonly language: Language;
  readonly pathname: string;
  readonly strip: ReactNode;
  readonly children: ReactNode;
};

function Frame({ data, language, pathname, strip, children }: FrameProps) {
  const t = navText[language];
  const at = (path: string) => `/${language}${path}`;
  const inside = (path: string): 'page' | 'section' | undefined =>
    pathname === at(path) ? 'page' : pathname.startsWith(`${at(path)}/${path === '/w' ? 'cases/' : ''}`) ? 'section' : undefined;
  const rest = pathname.replace(/^\/(nb|en)(?=\/|$)/, '');
  const viewer = data?.viewer ?? null;
  const item = (path: string, label: string) => {
    const current = inside(path);
    return { href: at(path), label, ...(current ? { current } : {}) };
  };
  return (
    <PageFrame
      language={language}
      home={at('')}
      nav={[
        item('/calls', t.calls),
        item('/solutions', t.solutions),
        item('/enterprises', t.enterprises),
        item('/cases', t.record),
        item('/past-contracts', t.past),
        item('/evidence', t.evidence),
        item('/data', t.data),
      ]}
      {...(viewer
        ? {
            roleNav: {
              label: t.work,
              items: [
                item('/w', t.today),
                item('/w/needs/new', t.raise),
                ...(viewer.kind === 'enterprise' ? [item('/w/enterprise', t.ownProfile), item('/w/solutions', t.ownSolutions)] : []),
                item('/w/mail', t.mail),
              ],
            },
          }
        : {})}
      languageLinks={(['en', 'nb'] as const).map((other) => ({ language: other, href: `/${other}${rest}${data?.search ?? ''}` }))}
      identity={
        viewer
          ? {
              kind: 'signedIn',
              name: viewer.name,
              ...(viewer.organisation ? { organisation: viewer.organisation } : {}),
              ...(viewer.several ? { switchHref: at('/act-for') } : {}),
              signOutAction: at('/sign-out'),
            }
          : { kind: 'signedOut', signInHref: at(data?.demo ? '/demo' : '/sign-in') }
      }
      footer={{
        help: { name: t.helpName, ...(data?.help ? { email: data.help } : {}) },
        links: {
          about: at('/about'),
          accessibility: data?.statement ?? at('/accessibility'),
          privacy: at('/privacy'),
          data: at('/data'),
          verify: at('/verify'),
        },
      }}
      {...(data?.demo ? { demo: { href: at('/demo') } } : {})}
      {...(strip ? { strip } : {})}
      {...(rest === '' || rest === '/' ? { width: 'full' as const } : {})}
    >
      {data?.done && <DoneNotice before={data.done} language={language} />}
      {children}
    </PageFrame>
  );
}

type Failure = { readonly location: { readonly pathname: string }; readonly error?: unknown };

/** The title of a page that cannot be shown: then React Router asks only the root. Every other page has its own. */
export const meta = ({ location, error }: Failure) => (error === undefined ? [] : pageTitle(failureText(error, location.pathname).title));

function failureText(error: unknown, pathname: string) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const { notFound, notAllowed, tooLarge, failed } = errorPageText;
  const text = { 404: notFound, 403: notAllowed, 413: tooLarge }[status] ?? failed;
  return text[languageAt(pathname)];
}

function languageAt(pathname: string): Language {
  return /^\/en(?=\/|\.|$)/.test(pathname) ? 'en' : 'nb';
}

/** What is shown when a page cannot be: in words, with a way on. Nothing technical leaves the server. */
export function ErrorBoundary() {
  const error = useRouteError();
  const { pathname } = useLocation();
  const language = languageAt(pathname);
  const text = failureText(error, pathname);
  return (
    <>
      <PageHeading title={text.title} lead={text.lead} />
      <p>
        <a className="ds-link" href={`/${language}`}>
          {errorPageText.home[language]}
        </a>
      </p>
    </>
  );
}
