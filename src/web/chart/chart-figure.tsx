import type { ReactNode } from 'react';
import type { Language } from '#value/text';
import { DataTable, type DataTableProps } from '../design/data-table.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { Icon } from '../design/icon.tsx';

export type ChartFigureProps = {
  readonly language: Language;
  /** What the chart shows, in one sentence, before the chart. */
  readonly finding: ReactNode;
  readonly children: ReactNode;
  /** Keys to marks and colours. */
  readonly legend?: ReactNode;
  /** The same numbers as the chart. */
  readonly table: DataTableProps;
  /** The same numbers as a file. */
  readonly csvHref?: string;
  readonly note?: ReactNode;
};

const words = {
  table: { en: 'Show the numbers as a table', nb: 'Vis tallene som tabell' },
  csv: { en: 'Download the numbers (CSV)', nb: 'Last ned tallene (CSV)' },
} as const;

/** The frame of every chart: finding, drawing, numbers. */
export function ChartFigure({ language, finding, children, legend, table, csvHref, note }: ChartFigureProps) {
  return (
    <figure className="chart">
      <figcaption className="chart__finding">{finding}</figcaption>
      {legend}
      {children}
      {note && <p className="chart__note">{note}</p>}
      <div className="chart__numbers">
        <Disclosure summary={words.table[language]}>
          <DataTable {...table} />
        </Disclosure>
        {csvHref && (
          <p className="chart__csv no-print">
            <a className="ds-link" href={csvHref}>
              <Icon name="download" />
              <span>{words.csv[language]}</span>
            </a>
          </p>
        )}
      </div>
    </figure>
  );
}
