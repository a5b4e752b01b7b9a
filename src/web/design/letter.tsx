import type { ReactNode } from 'react';
import type { Language } from '#value/text';

export type LetterProps = {
  /** The language the letter is sent in. */
  readonly lang: Language;
  readonly from: { readonly name: string; readonly lines?: readonly string[] };
  readonly to: { readonly name: string; readonly lines?: readonly string[] };
  readonly date: { readonly dateTime: string; readonly text: string };
  readonly reference?: string;
  /** Decision first: "We have chosen Open Door Northmoor". The page's h1. */
  readonly subject: string;
  readonly children: ReactNode;
  readonly signature: { readonly name: string; readonly role: string };
  readonly otherLanguage?: { readonly href: string; readonly lang: Language };
};

const words = {
  reference: { en: 'Our reference', nb: 'Vår referanse' },
  other: { en: 'Read this letter in English', nb: 'Les brevet på norsk' },
} as const;

/** A letter as it is sent and printed. */
export function Letter({ lang, from, to, date, reference, subject, children, signature, otherLanguage }: LetterProps) {
  return (
    <>
      {otherLanguage && (
        <p className="no-print">
          <a className="ds-link" href={otherLanguage.href} lang={otherLanguage.lang} hrefLang={otherLanguage.lang}>
            {words.other[otherLanguage.lang]}
          </a>
        </p>
      )}
      <article className="letter" lang={lang}>
        <header className="letter__head">
          <address className="letter__from">
            <strong>{from.name}</strong>
            {from.lines?.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </address>
          <address className="letter__to">
            <strong>{to.name}</strong>
            {to.lines?.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </address>
          <p className="letter__date">
            <time dateTime={date.dateTime}>{date.text}</time>
            {reference && (
              <span>
                {words.reference[lang]}: {reference}
              </span>
            )}
          </p>
        </header>
        <h1 className="letter__subject">{subject}</h1>
        <div className="letter__body flow">{children}</div>
        <p className="letter__signature">
          <strong>{signature.name}</strong>
          <span>{signature.role}</span>
        </p>
      </article>
    </>
  );
}
