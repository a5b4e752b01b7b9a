import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { languages, type Language } from '#value/text';
import { PageFrame } from '../../src/web/design/page-frame.tsx';
import { DraftStrip, SubmittedStrip } from '../../src/web/design/status-strip.tsx';
import { CasePage } from './gallery-case.tsx';
import { ChartsPage } from './gallery-charts.tsx';
import { DemoPage, FrontPage, LettersPage, ListPage, ReceiptPage } from './gallery-pages.tsx';
import { FormErrorsPage, FormPage, SummaryPage } from './gallery-forms.tsx';
import { closing, now, pair, zone } from './sample-world.ts';

export type GalleryPage = { readonly name: string; readonly html: string };

const pages: Readonly<Record<string, (props: { readonly language: Language }) => ReactNode>> = {
  front: FrontPage,
  case: CasePage,
  list: ListPage,
  form: FormPage,
  'form-errors': FormErrorsPage,
  summary: SummaryPage,
  receipt: ReceiptPage,
  letter: LettersPage,
  charts: ChartsPage,
  demo: DemoPage,
};

/** Every component in every state, as whole documents without JavaScript. */
export function renderGallery(stylesheet: string): readonly GalleryPage[] {
  return languages.flatMap((language) =>
    Object.entries(pages).map(([name, Page]) => ({
      name: `${name}-${language}`,
      html: `<!doctype html>${renderToStaticMarkup(
        <html lang={language}>
          <head>
            <meta charSet="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{`${name} – Twofold`}</title>
            <link rel="stylesheet" href={stylesheet} />
          </head>
          <body>
            <Frame language={language} name={name}>
              <Page language={language} />
            </Frame>
          </body>
        </html>,
      )}`,
    })),
  );
}

function Frame({ language, name, children }: { readonly language: Language; readonly name: string; readonly children: ReactNode }) {
  const say = pair(language);
  const working = name.startsWith('form') || name === 'summary' || name === 'receipt';
  return (
    <PageFrame
      language={language}
      width={name === 'front' ? 'full' : undefined}
      home={`/${language}`}
      demo={name === 'case' ? undefined : { href: '/demo' }}
      nav={[
        { href: '/calls', label: say('Calls', 'Utlysninger'), ...(name === 'list' && { current: 'page' as const }) },
        { href: '/record', label: say('Record', 'Innsyn'), ...(name === 'case' && { current: 'section' as const }) },
        { href: '/past', label: say('Past contracts', 'Tidligere avtaler') },
        { href: '/evidence', label: say('Evidence', 'Erfaringer') },
        { href: '/data', label: say('Data', 'Data') },
      ]}
      roleNav={
        working
          ? {
              label: say('Your work', 'Arbeidet ditt'),
              items: [
                { href: '/w', label: say('Today', 'I dag') },
                { href: '/w/find', label: say('Find calls', 'Finn utlysninger') },
                { href: '/w/submissions', label: say('Submissions', 'Innleveringer'), current: 'section' },
                { href: '/w/agreements', label: say('Agreements', 'Avtaler') },
                { href: '/w/enterprise', label: say('Profile', 'Profil') },
              ],
            }
          : undefined
      }
      languageLinks={[
        { language: 'nb', href: '/nb' },
        { language: 'en', href: '/en' },
      ]}
      identity={
        working
          ? { kind: 'signedIn', name: 'Kari Moen', organisation: 'Omsorgsløftet SA', switchHref: '/act-for', signOutAction: '/sign-out' }
          : { kind: 'signedOut', signInHref: '/sign-in' }
      }
      strip={stripOf(name, language)}
      footer={{
        help: { name: 'Lyngfjell kommune', email: 'anskaffelser@lyngfjell.example.no', phone: '+47 400 00 000' },
        links: {
          about: '/about',
          accessibility: '/accessibility',
          privacy: '/privacy',
          cookies: '/cookies',
          data: '/data',
          verify: '/verify',
        },
      }}
    >
      {children}
    </PageFrame>
  );
}

function stripOf(name: string, language: Language): ReactNode {
  if (name === 'form' || name === 'form-errors') {
    const action = (
      <a className="ds-button" data-size="sm" href="/check">
        {pair(language)('Check and submit', 'Kontroller og lever')}
      </a>
    );
    return <DraftStrip language={language} receiver="Lyngfjell kommune" left={2} closes={{ at: closing, now, zone }} action={action} />;
  }
  if (name === 'summary') return <SubmittedStrip language={language} received={{ at: now, zone }} until={closing} />;
  return undefined;
}
