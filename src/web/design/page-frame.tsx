import type { ReactNode } from 'react';
import type { Language } from '#value/text';
import { PageFooter, type PageFooterProps } from './page-footer.tsx';
import { PageHeader, type PageHeaderProps } from './page-header.tsx';

export type PageFrameProps = PageHeaderProps & {
  readonly footer: Omit<PageFooterProps, 'language'>;
  /** Demo data are on this page; says so above everything. */
  readonly demo?: { readonly href?: string };
  /** A `<DraftStrip>` or `<SubmittedStrip>`. */
  readonly strip?: ReactNode;
  /** A page without margins of its own (the front page). */
  readonly width?: 'full';
  readonly children: ReactNode;
};

const words = {
  skip: { en: 'Skip to main content', nb: 'Hopp til hovedinnhold' },
  demoLabel: { en: 'Demo', nb: 'Demo' },
  demo: {
    en: 'Demo data. Nothing here is real except the case studies.',
    nb: 'Demodata. Ingenting her er ekte, bortsett fra eksemplene fra virkeligheten.',
  },
  tour: { en: 'Take the tour', nb: 'Ta omvisningen' },
} as const satisfies Record<string, { readonly [L in Language]: string }>;

/** Everything inside body. The page's own parts stand in `<main id="main">`. */
export function PageFrame({ footer, demo, strip, width, children, ...header }: PageFrameProps) {
  const { language } = header;
  return (
    <>
      <a className="skip-link" href="#main">
        {words.skip[language]}
      </a>
      {demo && (
        <section className="demo-banner" aria-label={words.demoLabel[language]}>
          <p className="frame">
            {words.demo[language]}{' '}
            {demo.href && (
              <a className="no-print" href={demo.href}>
                {words.tour[language]}
              </a>
            )}
          </p>
        </section>
      )}
      <PageHeader {...header} />
      {strip}
      <main id="main" tabIndex={-1} className={width === 'full' ? 'main main--full' : 'main frame'}>
        {children}
      </main>
      <PageFooter language={language} {...footer} />
    </>
  );
}
