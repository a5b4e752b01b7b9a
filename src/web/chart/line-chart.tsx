import type { ReactNode } from 'react';
import type { Language, Text } from '#value/text';
import { formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import type { DataTableProps } from '../design/data-table.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { placeLevels, plotArea, scaleOf, type Level, type Observation, type Scale } from './line-scale.ts';

export type LineChartProps = {
  readonly language: Language;
  /** Unique on the page. */
  readonly id: string;
  readonly finding: ReactNode;
  readonly title: string;
  /** What the numbers are: "% seen within two days". */
  readonly unit: string;
  readonly observations: readonly Observation[];
  readonly baseline?: Level;
  readonly target?: Level;
  /** Decisions that changed the work: drawn before the observation with this key. */
  readonly breaks?: readonly { readonly before: string; readonly label: string }[];
  readonly csvHref?: string;
  readonly note?: ReactNode;
};

const words = {
  period: { en: 'Period', nb: 'Periode' },
  note: { en: 'Note', nb: 'Merknad' },
  none: { en: 'Not reported', nb: 'Ikke rapportert' },
  few: {
    en: 'Fewer than 12 observations: too few to tell ordinary variation from change.',
    nb: 'Færre enn 12 observasjoner: for få til å skille vanlig variasjon fra endring.',
  },
  described: {
    en: '{unit}. {count, plural, one {# observation} other {# observations}}.',
    nb: '{unit}. {count, plural, one {# observasjon} other {# observasjoner}}.',
  },
  changes: { en: 'Changes in the work', nb: 'Endringer i arbeidet' },
} as const satisfies Record<string, Text>;

/** Observations over time with where they started and where they should be. For few points: no limits, no trend line. */
export function LineChart(props: LineChartProps) {
  const { language, id, title, unit, observations, breaks = [] } = props;
  const reported = observations.filter((observation) => observation.value !== undefined).length;
  const scale = scaleOf(props);
  return (
    <ChartFigure
      language={language}
      finding={props.finding}
      csvHref={props.csvHref}
      note={
        <>
          {reported < 12 && words.few[language]} {props.note}
        </>
      }
      table={tableOf(props)}
    >
      <p className="line-chart__unit">{unit}</p>
      <svg className="line-chart" width="100%" height={plotArea.bottom + 28} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{say(words.described, language, { unit, count: reported })}</desc>
        <Grid scale={scale} language={language} />
        <Breaks props={props} scale={scale} />
        <Levels props={props} scale={scale} />
        <Series observations={observations} scale={scale} />
        <Periods observations={observations} scale={scale} />
      </svg>
      {breaks.length > 0 && (
        <div className="line-chart__breaks">
          <p>{words.changes[language]}</p>
          <ol>
            {breaks.map((entry) => (
              <li key={entry.before}>{entry.label}</li>
            ))}
          </ol>
        </div>
      )}
    </ChartFigure>
  );
}

function Grid({ scale, language }: { readonly scale: Scale; readonly language: Language }) {
  return scale.ticks.map((tick) => (
    <g key={tick}>
      <line className="line-chart__grid" x1="0" x2="100%" y1={scale.y(tick)} y2={scale.y(tick)} />
      <text className="line-chart__tick" x="0" y={scale.y(tick) - 4}>
        {formatNumber(tick, language)}
      </text>
    </g>
  ));
}

function Series({ observations, scale }: { readonly observations: readonly Observation[]; readonly scale: Scale }) {
  const points = observations.map((observation, index) => ({ key: observation.key, value: observation.value, x: `${scale.x(index)}%` }));
  return (
    <>
      {points.map((point, index) => {
        const next = points[index + 1];
        if (point.value === undefined || next?.value === undefined) return null;
        return (
          <line key={point.key} className="line-chart__line" x1={point.x} y1={scale.y(point.value)} x2={next.x} y2={scale.y(next.value)} />
        );
      })}
      {points.map(
        (point) =>
          point.value !== undefined && (
            <circle key={point.key} className="line-chart__point" cx={point.x} cy={scale.y(point.value)} r="5" />
          ),
      )}
    </>
  );
}

/** Baseline and target as lines with their words on them: dashes of two lengths, so that colour is not needed. */
function Levels({ props, scale }: { readonly props: LineChartProps; readonly scale: Scale }) {
  return placeLevels(props, scale).map((level) => (
    <g key={level.kind} className="line-chart__level" data-kind={level.kind}>
      <line x1="0" x2="100%" y1={level.y} y2={level.y} />
      <text x={level.side === 'end' ? '100%' : '7%'} y={level.textY} textAnchor={level.side}>
        {level.label} {formatNumber(level.value, props.language)}
      </text>
    </g>
  ));
}

function Breaks({ props, scale }: { readonly props: LineChartProps; readonly scale: Scale }) {
  return props.breaks?.map((entry, number) => {
    const index = props.observations.findIndex((observation) => observation.key === entry.before);
    if (index < 0) return null;
    const x = `${scale.x(index - 0.5)}%`;
    return (
      <g key={entry.before} className="line-chart__break">
        <line x1={x} x2={x} y1={plotArea.top} y2={plotArea.bottom} />
        <circle cx={x} cy={plotArea.top + 2} r="11" />
        <text x={x} y={plotArea.top + 2} dy="0.35em" textAnchor="middle">
          {number + 1}
        </text>
      </g>
    );
  });
}

/** First, middle and last period: more would collide on a phone. */
function Periods({ observations, scale }: { readonly observations: readonly Observation[]; readonly scale: Scale }) {
  const last = observations.length - 1;
  const shown = [...new Set(last > 3 ? [0, Math.round(last / 2), last] : [0, last])].filter((index) => index >= 0);
  return shown.map((index) => (
    <text
      key={index}
      className="line-chart__tick"
      x={`${scale.x(index)}%`}
      y={plotArea.bottom + 22}
      textAnchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
    >
      {observations[index]?.label}
    </text>
  ));
}

/** The same numbers, with what was said of them where anything was. */
function tableOf({ language, title, unit, observations }: LineChartProps): DataTableProps {
  const noted = observations.some(({ note }) => note !== undefined);
  return {
    caption: title,
    columns: [
      { key: 'period', label: words.period[language] },
      { key: 'value', label: unit, align: 'number' },
      ...(noted ? [{ key: 'note', label: words.note[language] }] : []),
    ],
    rows: observations.map((observation) => ({
      key: observation.key,
      cells: {
        period: observation.label,
        value: observation.value === undefined ? words.none[language] : formatNumber(observation.value, language),
        note: observation.note ?? '–',
      },
    })),
  };
}
