import type { ReactNode } from 'react';

export type KeyFigure = {
  readonly key: string;
  readonly label: string;
  readonly value: ReactNode;
  /** Base, source or period: a figure never stands alone. */
  readonly note?: ReactNode;
  /** Which bottom line it belongs to. */
  readonly line?: 'social' | 'economic';
};

export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  return (
    <dl className="key-figures">
      {figures.map((figure) => (
        <div key={figure.key} className="key-figures__figure" data-line={figure.line}>
          <dt>{figure.label}</dt>
          <dd className="key-figures__value">{figure.value}</dd>
          {figure.note && <dd className="key-figures__note">{figure.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
