import type { ReactNode } from 'react';
import type { Language } from '#value/text';

export type SummaryItem = {
  readonly key: string;
  readonly term: string;
  /** `undefined` is shown as "Not provided". */
  readonly value?: ReactNode;
  readonly changeHref?: string | undefined;
};

const words = {
  change: { en: 'Change', nb: 'Endre' },
  notProvided: { en: 'Not provided', nb: 'Ikke oppgitt' },
} as const;

/** Questions and answers for reading and checking. The link's hidden words say what is changed. */
export function SummaryList({ language, items }: { readonly language: Language; readonly items: readonly SummaryItem[] }) {
  return (
    <dl className="summary-list">
      {items.map((item) => (
        <div className="summary-list__row" key={item.key}>
          <dt>{item.term}</dt>
          <dd>{item.value ?? <span className="not-provided">{words.notProvided[language]}</span>}</dd>
          {item.changeHref && (
            <dd className="summary-list__action">
              <a className="ds-link" href={item.changeHref}>
                {words.change[language]}
                <span className="ds-sr-only">: {item.term}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
