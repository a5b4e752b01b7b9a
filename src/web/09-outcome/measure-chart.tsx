import { findingOf, type Measure, type Observation } from '#outcome';
import type { Day } from '#value/day';
import type { Language } from '#value/text';
import { LineChart } from '../chart/line-chart.tsx';
import { formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { formatPeriod } from './period.ts';
import { findingText, outcomeText } from './text.ts';

/** A measure with its observations, from the public record or from the case file. */
export type ShownMeasure = Measure & {
  readonly observations: readonly (Pick<Observation, 'id' | 'recordedAt'> & {
    readonly periodStart?: Day | null;
    readonly periodEnd?: Day | null;
    readonly value?: number | null;
    readonly note?: string | null;
  })[];
};

type MeasureChartProps = {
  readonly measure: ShownMeasure;
  readonly language: Language;
  /** The language the notes are written in, where it is not the reader's. */
  readonly lang?: Language | undefined;
  readonly csvHref?: string;
};

/** The figures of one measure over time, with the finding first. */
export function MeasureChart({ measure, language, lang, csvHref }: MeasureChartProps) {
  const level = (value: number | null, label: string) => (value === null ? undefined : { value, label });
  const baseline = level(measure.baseline, outcomeText.baseline[language]);
  const target = level(measure.target, outcomeText.target[language]);
  return (
    <LineChart
      language={language}
      id={`measure-${measure.id}`}
      finding={measureFinding(measure, language)}
      title={measure.title}
      unit={measure.unit}
      observations={inOrder(measure).map((observation) => ({
        key: observation.id,
        label: formatPeriod(observation, language, 'short'),
        value: observation.value ?? undefined,
        ...(observation.note ? { note: <span lang={lang}>{observation.note}</span> } : {}),
      }))}
      {...(baseline ? { baseline } : {})}
      {...(target ? { target } : {})}
      {...(csvHref ? { csvHref } : {})}
    />
  );
}

/** What the figures say, in one sentence. */
export function measureFinding(measure: ShownMeasure, language: Language): string {
  const figure = (value: number) => withUnit(value, measure.unit, language);
  const finding = findingOf(measure, inOrder(measure));
  if (finding.kind === 'nothing') {
    return measure.baseline === null
      ? findingText.nothing[language]
      : say(findingText.nothingFrom, language, { baseline: figure(measure.baseline) });
  }
  if (finding.kind === 'one') {
    return measure.baseline === null
      ? say(findingText.noBaseline, language, { latest: figure(finding.latest) })
      : say(findingText.first, language, { latest: figure(finding.latest), baseline: figure(measure.baseline) });
  }
  return say(findingText.compared, language, {
    mean: figure(finding.recentMean),
    n: Math.min(3, finding.count),
    baseline: figure(finding.baseline),
    verdict: finding.verdict,
    target: finding.targetReached === null ? 'none' : finding.targetReached ? 'reached' : 'open',
    goal: measure.target === null ? '' : figure(measure.target),
  });
}

/** Observations oldest first, whole: what is not there is `null`. */
export function inOrder(measure: ShownMeasure): readonly Observation[] {
  return measure.observations
    .map((observation) => ({
      id: observation.id,
      measureId: measure.id,
      recordedAt: observation.recordedAt,
      periodStart: observation.periodStart ?? null,
      periodEnd: observation.periodEnd ?? null,
      value: observation.value ?? null,
      note: observation.note ?? null,
    }))
    .sort((one, other) => ((one.periodStart ?? '') < (other.periodStart ?? '') ? -1 : 1));
}

/** A figure as one says it: `66.5%`, `66,5 %`, `12 days`. A long unit is told by the chart and not repeated. */
export function withUnit(value: number, unit: string, language: Language): string {
  const number = formatNumber(value, language, { most: Math.abs(value) >= 10 ? 1 : 2 });
  if (unit === '%') return language === 'nb' ? `${number}\u00a0%` : `${number}%`;
  return unit !== '' && unit.length <= 14 ? `${number}\u00a0${unit}` : number;
}
