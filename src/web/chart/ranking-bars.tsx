import type { ReactNode } from 'react';
import type { Language, Text } from '#value/text';
import { formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { ChartFigure } from './chart-figure.tsx';
import { partFill, PartPatterns, PartSwatch } from './part-pattern.tsx';

export type RankingCriterion = { readonly key: string; readonly name: string; /** In per cent of the whole. */ readonly weight?: number };
export type RankedSubmission = {
  readonly key: string;
  readonly name: string;
  /** What each criterion adds to the total: weight × score. */
  readonly parts: Readonly<Record<string, number>>;
  readonly total: number;
};

export type RankingBarsProps = {
  readonly language: Language;
  /** Unique on the page. */
  readonly id: string;
  readonly finding: ReactNode;
  readonly title: string;
  readonly criteria: readonly RankingCriterion[];
  /** In the order of the ranking. */
  readonly submissions: readonly RankedSubmission[];
  /** The highest total there can be; bars are drawn on this scale. */
  readonly most: number;
  readonly decimals?: number;
  readonly csvHref?: string;
  readonly note?: ReactNode;
};

const words = {
  rank: { en: 'Rank', nb: 'Plass' },
  submission: { en: 'Submission', nb: 'Innlevering' },
  total: { en: 'Total', nb: 'Sum' },
  behind: { en: '{n} behind', nb: '{n} bak' },
  behindColumn: { en: 'Behind the one above', nb: 'Bak den foran' },
  weight: { en: '{name}, {weight}%', nb: '{name}, {weight}\u00a0%' },
  bar: { en: '{name}: {total} of {most}. {parts}.', nb: '{name}: {total} av {most}. {parts}.' },
} as const satisfies Record<string, Text>;

/** Who came where and what it was made of: one bar per submission, one part per criterion. */
export function RankingBars(props: RankingBarsProps) {
  const { language, id, criteria, submissions, decimals = 3 } = props;
  const figure = (value: number) => formatNumber(value, language, { least: decimals, most: decimals });
  return (
    <ChartFigure
      language={language}
      finding={props.finding}
      csvHref={props.csvHref}
      note={props.note}
      legend={<Legend language={language} id={id} criteria={criteria} />}
      table={tableOf(props, figure)}
    >
      <ol className="ranking">
        {submissions.map((submission, index) => {
          const previous = submissions[index - 1];
          return (
            <li key={submission.key} className="ranking__row">
              <p className="ranking__name">
                <span className="ranking__rank">{index + 1}</span>
                {submission.name}
              </p>
              <p className="ranking__total">
                <strong>{figure(submission.total)}</strong>
                {previous && <span>{say(words.behind, language, { n: figure(previous.total - submission.total) })}</span>}
              </p>
              <Bar props={props} submission={submission} figure={figure} />
            </li>
          );
        })}
      </ol>
    </ChartFigure>
  );
}

type BarProps = { readonly props: RankingBarsProps; readonly submission: RankedSubmission; readonly figure: (value: number) => string };

/** Percentages as coordinates: the bar follows the width of the page and its numbers keep their size. */
function Bar({ props, submission, figure }: BarProps) {
  const { id, criteria, most, language } = props;
  const percent = (value: number) => (most > 0 ? (value / most) * 100 : 0);
  const barId = `${id}-${submission.key}`;
  const described = criteria.map((criterion) => `${criterion.name} ${figure(submission.parts[criterion.key] ?? 0)}`).join(', ');
  return (
    <svg className="ranking__bar" width="100%" height="32" role="img" aria-labelledby={`${barId}-title ${barId}-desc`}>
      <title id={`${barId}-title`}>{`${props.title}: ${submission.name}`}</title>
      <desc id={`${barId}-desc`}>
        {say(words.bar, language, {
          name: submission.name,
          total: figure(submission.total),
          most: formatNumber(most, language),
          parts: described,
        })}
      </desc>
      <rect className="ranking__scale" x="0" y="4" width="100%" height="24" />
      {criteria.map((criterion, index) => {
        const value = submission.parts[criterion.key] ?? 0;
        const before = criteria.slice(0, index).reduce((sum, { key }) => sum + (submission.parts[key] ?? 0), 0);
        return (
          <rect
            key={criterion.key}
            className="ranking__part"
            x={`${percent(before)}%`}
            y="4"
            width={`${percent(value)}%`}
            height="24"
            fill={partFill(id, index)}
          />
        );
      })}
    </svg>
  );
}

function Legend({ language, id, criteria }: Pick<RankingBarsProps, 'language' | 'id' | 'criteria'>) {
  return (
    <div className="legend">
      <svg width="0" height="0" className="legend__defs" aria-hidden="true" focusable="false">
        <PartPatterns id={id} />
      </svg>
      <ul className="legend__keys">
        {criteria.map((criterion, index) => (
          <li key={criterion.key}>
            <PartSwatch id={id} index={index} /> {named(criterion, language)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function named(criterion: RankingCriterion, language: Language): string {
  if (criterion.weight === undefined) return criterion.name;
  return say(words.weight, language, { name: criterion.name, weight: formatNumber(criterion.weight, language) });
}

function tableOf(props: RankingBarsProps, figure: (value: number) => string) {
  const { language, criteria, submissions, title } = props;
  return {
    caption: title,
    columns: [
      { key: 'name', label: words.submission[language] },
      ...criteria.map((criterion) => ({ key: `part-${criterion.key}`, label: named(criterion, language), align: 'number' as const })),
      { key: 'total', label: words.total[language], align: 'number' as const },
      { key: 'behind', label: words.behindColumn[language], align: 'number' as const },
    ] as const,
    rows: submissions.map((submission, index) => ({
      key: submission.key,
      cells: {
        name: `${index + 1}. ${submission.name}`,
        ...Object.fromEntries(criteria.map((criterion) => [`part-${criterion.key}`, figure(submission.parts[criterion.key] ?? 0)])),
        total: figure(submission.total),
        behind: index === 0 ? '–' : figure((submissions[index - 1]?.total ?? 0) - submission.total),
      },
    })),
  };
}
