import type { ReactNode } from 'react';
import type { Language } from '#value/text';
import { Icon, Mark } from './icon.tsx';

export type ConfirmationPanelProps = {
  readonly language: Language;
  /** The fact: "We received your bid". Rendered as the page's h1. */
  readonly title: string;
  /** To the second, in words. */
  readonly at?: ReactNode;
  /** A code to keep, and where it can be checked. */
  readonly code?: { readonly label: string; readonly text: string; readonly verifyHref?: string };
  /** What it means, what happens next and when. */
  readonly children: ReactNode;
  readonly icon?: 'check' | 'sealed';
};

const words = {
  verify: { en: 'Check this code', nb: 'Kontroller koden' },
  keep: {
    en: 'Print this page or save it as a PDF from the print menu.',
    nb: 'Skriv ut siden, eller lagre den som PDF fra utskriftsmenyen.',
  },
} as const;

/** A receipt: what was received, when to the second, and the code that proves it. Made to be printed. */
export function ConfirmationPanel({ language, title, at, code, children, icon = 'check' }: ConfirmationPanelProps) {
  return (
    <section className="receipt">
      <header className="receipt__head">
        <span className="receipt__seal">
          <Icon name={icon} />
        </span>
        <div>
          <h1 className="receipt__title">{title}</h1>
          {at && <p className="receipt__at">{at}</p>}
        </div>
        <span className="receipt__mark">
          <Mark />
        </span>
      </header>
      {code && (
        <div className="receipt__code">
          <p className="receipt__code-label">{code.label}</p>
          <p className="receipt__code-text">{code.text}</p>
          {code.verifyHref && (
            <p>
              <a className="ds-link" href={code.verifyHref}>
                {words.verify[language]}
              </a>
            </p>
          )}
        </div>
      )}
      <div className="receipt__body flow">{children}</div>
      <p className="receipt__keep no-print">{words.keep[language]}</p>
    </section>
  );
}
