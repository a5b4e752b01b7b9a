import { curveRange, type PriceCurve } from '#call/weight-design/price';
import { designScale } from '#call/weight-design/design';
import { ChartFigure } from '../../chart/chart-figure.tsx';
import { Section } from '../../design/layout.tsx';
import { formatMoney, formatNumber, formatPercent } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import type { DesignFacts } from './design-facts.ts';
import { effectText as t } from './effect-text.ts';
import { amountOf, nameOf, pointsOf } from './effect-words.ts';
import type { ShownEffect } from './typed-design.ts';

/** The drawing in px from the top; widths are in per cent of the page. */
const area = { top: 10, height: 170, left: 8, width: 88 } as const;
/** Scores beyond one and a half of the scale are cut off: only a price far below the floor reaches them. */
const highest = designScale * 1.5;
/** Prices in the table stand 10 % of the reference apart. */
const tableSteps = 10;

type ChartProps = { readonly facts: DesignFacts; readonly shown: ShownEffect };

/** Points by price: one line under a fixed range; under a relative formula a second one without the cheapest. */
export function PriceCurveChart({ facts, shown }: ChartProps) {
  const { language } = facts;
  const { reference } = shown.design;
  const { curves } = shown.effect;
  const [curve, without] = curves;
  if (!curve) return null;
  const scoreAt = (of: PriceCurve, price: number) => pointsOf(of.points.find((point) => point.price === price)?.score ?? 0, language);
  const money = formatMoney(facts.reference.money, language);
  const nameOfCurve = (of: PriceCurve) =>
    of.without === null ? t.curveAll[language] : say(t.curveWithout, language, { name: nameOf(of.without, language) });
  return (
    <Section title={t.curveTitle[language]} level={3}>
      <ChartFigure
        language={language}
        finding={
          without
            ? say(t.curveRelative, language, { price: money, with: scoreAt(curve, reference), without: scoreAt(without, reference) })
            : t.curveFixed[language]
        }
        legend={<Legend curves={without ? curves : []} nameOfCurve={nameOfCurve} prices={t.curvePrices[language]} />}
        table={{
          caption: t.curveTitle[language],
          columns: [
            { key: 'price', label: t.price[language] },
            ...curves.map((of) => ({
              key: of.without ?? 'all',
              label: without ? nameOfCurve(of) : t.points[language],
              align: 'number' as const,
            })),
          ],
          rows: curve.points.flatMap(({ price }) =>
            isWhole((price / reference) * tableSteps)
              ? [
                  {
                    key: String(price),
                    cells: {
                      price: amountOf(price, facts.reference.money, language),
                      ...Object.fromEntries(curves.map((of) => [of.without ?? 'all', scoreAt(of, price)])),
                    },
                  },
                ]
              : [],
          ),
        }}
      >
        <p className="line-chart__unit">{say(t.curveAxis, language, { reference: money })}</p>
        <Drawing facts={facts} shown={shown} />
      </ChartFigure>
    </Section>
  );
}

type LegendProps = { readonly curves: readonly PriceCurve[]; readonly nameOfCurve: (of: PriceCurve) => string; readonly prices: string };

function Legend({ curves, nameOfCurve, prices }: LegendProps) {
  return (
    <ul className="legend__keys">
      {curves.map((of) => (
        <li key={of.without ?? 'all'}>
          <svg width="36" height="12" aria-hidden="true" focusable="false">
            <line className="price-curve__line" data-without={of.without ?? undefined} x1="0" x2="36" y1="6" y2="6" />
          </svg>{' '}
          {nameOfCurve(of)}
        </li>
      ))}
      <li>
        <svg width="12" height="12" aria-hidden="true" focusable="false">
          <line className="price-curve__price" x1="6" x2="6" y1="2" y2="11" />
        </svg>{' '}
        {prices}
      </li>
    </ul>
  );
}

function Drawing({ facts: { language }, shown }: ChartProps) {
  const { curves, submissions } = shown.effect;
  const { reference } = shown.design;
  const scores = curves.flatMap(({ points }) => points.map(({ score }) => score));
  const top = Math.min(highest, Math.max(designScale, ...scores));
  const bottom = Math.min(0, ...scores);
  const y = (score: number) => ((top - score) / (top - bottom)) * 100;
  const x = (price: number) => ((price / reference - curveRange.from) / (curveRange.to - curveRange.from)) * 100;
  const px = (score: number) => area.top + (y(score) / 100) * area.height;
  const across = (price: number) => `${area.left + (x(price) / 100) * area.width}%`;
  const ticks = [0, 1, 2, 3, 4, 5];
  return (
    <svg
      className="line-chart price-curve"
      width="100%"
      height={area.top + area.height + 26}
      role="img"
      aria-labelledby="curve-title curve-desc"
    >
      <title id="curve-title">{t.curveTitle[language]}</title>
      <desc id="curve-desc">{t.curveDescribed[language]}</desc>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="line-chart__grid" x1={`${area.left}%`} x2={`${area.left + area.width}%`} y1={px(tick)} y2={px(tick)} />
          <text className="line-chart__tick" x={`${area.left - 2}%`} y={px(tick) + 4} textAnchor="end">
            {formatNumber(tick, language)}
          </text>
        </g>
      ))}
      {[0.5, 0.75, 1, 1.25, 1.5].map((share) => (
        <text key={share} className="line-chart__tick" x={across(reference * share)} y={area.top + area.height + 20} textAnchor="middle">
          {formatPercent(share, language)}
        </text>
      ))}
      <svg x={`${area.left}%`} y={area.top} width={`${area.width}%`} height={area.height} viewBox="0 0 100 100" preserveAspectRatio="none">
        {curves.map((of) => (
          <polyline
            key={of.without ?? 'all'}
            className="price-curve__line"
            data-without={of.without ?? undefined}
            vectorEffect="non-scaling-stroke"
            points={of.points.map(({ price, score }) => `${fixed(x(price))},${fixed(y(score))}`).join(' ')}
          />
        ))}
      </svg>
      {submissions.map(({ key, price }) => (
        <line
          key={key}
          className="price-curve__price"
          x1={across(price)}
          x2={across(price)}
          y1={area.top + area.height}
          y2={area.top + area.height + 6}
        />
      ))}
    </svg>
  );
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}

function fixed(value: number): string {
  return value.toFixed(2);
}
