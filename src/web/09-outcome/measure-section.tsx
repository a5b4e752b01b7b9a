import type { PublicRecord } from '#public-record';
import type { Language } from '#value/text';
import { Section } from '../design/layout.tsx';
import { MeasureChart } from './measure-chart.tsx';

export type MeasureSectionProps = {
  readonly measure: PublicRecord['agreements'][number]['measures'][number];
  readonly language: Language;
  /** The language the case is kept in, where it is not the reader's. */
  readonly lang?: Language;
};

/** One public measure: what it says, the chart, and the same numbers as a table and a file. */
export function MeasureSection({ measure, language, lang }: MeasureSectionProps) {
  return (
    <Section id={`measure-${measure.id}-section`} title={<span lang={lang}>{measure.title}</span>} level={3}>
      <MeasureChart measure={measure} language={language} csvHref={`/data/measures/${measure.id}.csv`} />
    </Section>
  );
}
