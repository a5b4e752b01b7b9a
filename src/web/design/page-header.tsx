import type { Language, Text } from '#value/text';
import { say } from '../text/say.ts';
import { Mark } from './icon.tsx';

export type NavItem = { readonly href: string; readonly label: string; readonly current?: 'page' | 'section' };

/** Who is signed in and on whose behalf. Signing out is an act, so it is a form. */
export type Identity =
  | { readonly kind: 'signedOut'; readonly signInHref: string }
  | {
      readonly kind: 'signedIn';
      readonly name: string;
      readonly organisation?: string;
      readonly switchHref?: string;
      readonly signOutAction: string;
    };

export type PageHeaderProps = {
  readonly language: Language;
  readonly home: string;
  readonly nav: readonly NavItem[];
  /** The role's own items: they add to the public ones and never replace them. */
  readonly roleNav?: { readonly label: string; readonly items: readonly NavItem[] };
  /** This page in each language. */
  readonly languageLinks: readonly { readonly language: Language; readonly href: string }[];
  readonly identity: Identity;
};

const words = {
  home: { en: 'Twofold, front page', nb: 'Twofold, forside' },
  nav: { en: 'Main menu', nb: 'Hovedmeny' },
  languages: { en: 'Language', nb: 'Språk' },
  signIn: { en: 'Sign in', nb: 'Logg inn' },
  signedIn: { en: 'Signed in as {name}', nb: 'Logget inn som {name}' },
  signedInFor: { en: 'Signed in as {name} for {organisation}', nb: 'Logget inn som {name} for {organisation}' },
  switch: { en: 'Switch', nb: 'Bytt' },
  signOut: { en: 'Sign out', nb: 'Logg ut' },
} as const satisfies Record<string, Text>;

const languageNames = { en: 'English', nb: 'Norsk bokmål' } as const satisfies Record<Language, string>;

export function PageHeader({ language, home, nav, roleNav, languageLinks, identity }: PageHeaderProps) {
  return (
    <header className="site-header">
      <div className="frame site-header__top">
        <a className="wordmark" href={home} aria-label={words.home[language]}>
          <Mark />
          <span>Twofold</span>
        </a>
        <div className="site-header__side">
          <nav className="language-switch" aria-label={words.languages[language]}>
            <ul>
              {languageLinks.map((link) => (
                <li key={link.language}>
                  <a
                    href={link.href}
                    lang={link.language}
                    hrefLang={link.language}
                    aria-current={link.language === language ? 'true' : undefined}
                  >
                    {languageNames[link.language]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <IdentityLine language={language} identity={identity} />
        </div>
      </div>
      <Nav className="public-nav" label={words.nav[language]} items={nav} />
      {roleNav && <Nav className="role-nav" label={roleNav.label} items={roleNav.items} />}
    </header>
  );
}

function Nav({ className, label, items }: { readonly className: string; readonly label: string; readonly items: readonly NavItem[] }) {
  return (
    <nav className={className} aria-label={label}>
      <ul className="frame">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current === 'page' ? 'page' : item.current && 'true'}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function IdentityLine({ language, identity }: { readonly language: Language; readonly identity: Identity }) {
  if (identity.kind === 'signedOut') {
    return (
      <p className="identity">
        <a href={identity.signInHref}>{words.signIn[language]}</a>
      </p>
    );
  }
  const { name, organisation, switchHref, signOutAction } = identity;
  return (
    <div className="identity">
      <p>{organisation ? say(words.signedInFor, language, { name, organisation }) : say(words.signedIn, language, { name })}</p>
      {switchHref && <a href={switchHref}>{words.switch[language]}</a>}
      <form method="post" action={signOutAction}>
        <button type="submit">{words.signOut[language]}</button>
      </form>
    </div>
  );
}
