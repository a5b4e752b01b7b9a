import type { PublicRecord } from '#public-record';
import type { Language } from '#value/text';
import { Section } from '../design/layout.tsx';
import { say } from '../text/say.ts';
import { MeasureChart, measureFinding, withUnit } from './measure-chart.tsx';
import { outcomeText } from './text.ts';

export type MeasureSectionProps = {
  readonly measure: PublicRecord['agreements'][number]['measures'][number];
  readonly language: Language;
  /** The language the case is kept in, where it is not the reader's. */
  readonly lang?: Language;
  /** Under which heading: 3, or 4 where there are several agreements. */
  readonly level?: 3 | 4;
};

/** One public measure: what it says, the chart, and the same numbers as a table and a file. Two levels are no chart: before anything is measured there is a sentence. */
export function MeasureSection({ measure, language, lang, level = 3 }: MeasureSectionProps) {
  return (
    <Section id={`measure-${measure.id}-section`} title={<span lang={lang}>{measure.title}</span>} level={level}>
      {measure.observations.length > 0 ? (
        <MeasureChart measure={measure} language={language} lang={lang} csvHref={`/data/measures/${measure.id}.csv`} />
      ) : (
        <p>
          {measureFinding(measure, language)}{' '}
          {measure.target !== null && say(outcomeText.aimedAt, language, { target: withUnit(measure.target, measure.unit, language) })}
        </p>
      )}
    </Section>
  );
}
