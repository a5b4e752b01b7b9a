import type { Criterion } from '#call/fields';
import type { Language } from '#value/text';
import { ChartFigure } from '../chart/chart-figure.tsx';
import { formatList, formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { publicText } from './public-text.ts';

export type WeightsChartProps = {
  readonly criteria: readonly Criterion[];
  readonly language: Language;
  /** The language the criteria are written in. */
  readonly written: Language;
};

/** What counts and how much: one bar for each criterion on the scale of 100, and the same numbers as a table. */
export function WeightsChart({ criteria, language, written }: WeightsChartProps) {
  const t = publicText;
  const lang = written === language ? undefined : written;
  const figure = (weight: number | null) => formatNumber(weight ?? 0, language);
  return (
    <ChartFigure
      language={language}
      finding={findingOf(criteria, language)}
      table={{
        caption: t.criteria[language],
        columns: [
          { key: 'name', label: t.criterion[language] },
          { key: 'weight', label: t.weight[language], align: 'number' },
        ],
        rows: criteria.map((criterion) => ({
          key: criterion.id ?? criterion.title ?? '',
          cells: { name: <span lang={lang}>{criterion.title}</span>, weight: figure(criterion.weight) },
        })),
        total: { name: t.total[language], weight: figure(criteria.reduce((sum, { weight }) => sum + (weight ?? 0), 0)) },
      }}
    >
      <ul className="ranking">
        {criteria.map((criterion) => (
          <li key={criterion.id} className="ranking__row">
            <p className="ranking__name" lang={lang}>
              {criterion.title}
            </p>
            <p className="ranking__total">
              <strong>{say(t.weightOf, language, { weight: figure(criterion.weight) })}</strong>
            </p>
            <svg className="ranking__bar" width="100%" height="24" aria-hidden="true" focusable="false">
              <rect className="ranking__scale" x="0" y="4" width="100%" height="16" />
              <rect className="weights__part" data-kind={criterion.kind} x="0" y="4" width={`${criterion.weight ?? 0}%`} height="16" />
            </svg>
            {criterion.description && (
              <p className="weights__about" lang={lang}>
                {criterion.description}
              </p>
            )}
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}

function findingOf(criteria: readonly Criterion[], language: Language): string {
  const t = publicText;
  const most = Math.max(...criteria.map((criterion) => criterion.weight ?? 0));
  const heaviest = criteria.filter((criterion) => criterion.weight === most).map((criterion) => criterion.title ?? '');
  const weight = formatNumber(most, language);
  const finding =
    heaviest.length > 1
      ? say(t.criteriaFindingEqual, language, { names: formatList(heaviest, language), weight })
      : say(t.criteriaFinding, language, { name: heaviest[0] ?? '', weight });
  const price = criteria.find((criterion) => criterion.kind === 'price');
  if (!price || price.weight === most) return finding;
  return say(t.criteriaFindingPrice, language, { finding, weight: formatNumber(price.weight ?? 0, language) });
}
