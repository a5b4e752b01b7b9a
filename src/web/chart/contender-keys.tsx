import type { ReactNode } from 'react';
import { PartSwatch } from './part-pattern.tsx';

/** A submission in a chart: its fill follows its place in the list, its label stands in the drawing. */
export type Contender = { readonly key: string; readonly label: string; readonly name: string; readonly place: number };

export type ContenderKeysProps = {
  /** The id under which the chart defined its patterns. */
  readonly id: string;
  readonly contenders: readonly Contender[];
  /** Further keys, as list items. */
  readonly children?: ReactNode;
};

/** Which fill and number stand for which submission. */
export function ContenderKeys({ id, contenders, children }: ContenderKeysProps) {
  return (
    <ul className="legend__keys contender-keys">
      {contenders.map(({ key, label, name, place }) => (
        <li key={key}>
          <PartSwatch id={id} index={place} />
          <span>
            {label} {name}
          </span>
        </li>
      ))}
      {children}
    </ul>
  );
}
