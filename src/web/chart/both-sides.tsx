import type { ReactNode } from 'react';
import type { Language, Text } from '#value/text';
import { say } from '../text/say.ts';

export type Confidence = 'known' | 'estimated' | 'believed';
export type Side = { readonly value: ReactNode; readonly confidence?: Confidence };

export type BothSidesProps = {
  readonly language: Language;
  /** The finding in a sentence: the table's caption. */
  readonly finding: ReactNode;
  /** What a row is: "Budget", "Measure", "Year". */
  readonly rowLabel: string;
  readonly rows: readonly { readonly key: string; readonly name: string; readonly social: Side; readonly economic: Side }[];
};

const words = {
  social: { en: 'Social bottom line', nb: 'Sosial bunnlinje' },
  economic: { en: 'Economic bottom line', nb: 'Økonomisk bunnlinje' },
  with: { en: '({confidence})', nb: '({confidence})' },
} as const satisfies Record<string, Text>;

const confidences: Readonly<Record<Confidence, Text>> = {
  known: { en: 'known', nb: 'kjent' },
  estimated: { en: 'estimated', nb: 'anslått' },
  believed: { en: 'believed', nb: 'antatt' },
};

/** Both bottom lines side by side, never summed into one number. */
export function BothSides({ language, finding, rowLabel, rows }: BothSidesProps) {
  return (
    <table className="ds-table data-table both-sides">
      <caption>{finding}</caption>
      <thead>
        <tr>
          <th scope="col">{rowLabel}</th>
          <th scope="col" data-line="social">
            {words.social[language]}
          </th>
          <th scope="col" data-line="economic">
            {words.economic[language]}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.name}</th>
            <td data-line="social" data-label={words.social[language]}>
              <SideCell side={row.social} language={language} />
            </td>
            <td data-line="economic" data-label={words.economic[language]}>
              <SideCell side={row.economic} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SideCell({ side, language }: { readonly side: Side; readonly language: Language }) {
  return (
    <span>
      {side.value}
      {side.confidence && (
        <span className="both-sides__confidence"> {say(words.with, language, { confidence: confidences[side.confidence][language] })}</span>
      )}
    </span>
  );
}
