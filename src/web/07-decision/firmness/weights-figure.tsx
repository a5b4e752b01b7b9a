import { weighedRanking, type Firmness } from '#decision/firmness';
import { stripOf } from '#method/robustness/strip';
import { triangleOf, type Corner, type Triangle } from '#method/robustness/triangle';
import { weighingOf } from '#method/robustness/weighing';
import type { Language } from '#value/text';
import { ChartFigure } from '../../chart/chart-figure.tsx';
import { WeightStrips } from '../../chart/weight-strips.tsx';
import { WeightTriangle } from '../../chart/weight-triangle.tsx';
import type { DataTableProps } from '../../design/data-table.tsx';
import { say } from '../../text/say.ts';
import { nearFinding, pointsOf, shareOf, type NameOf } from './finding.ts';
import { firmnessText as t } from './text.ts';

/** A line of the ranking with what the figure is drawn from. */
export type FirmLine = {
  readonly key: string;
  readonly name: string;
  readonly scores: Readonly<Record<string, number>>;
  /** What each criterion added to the total. */
  readonly parts: Readonly<Record<string, number>>;
};
export type FirmCriterion = { readonly id: string; readonly title: string; readonly weight: number };

export type WeightsFigureProps = {
  readonly language: Language;
  readonly firmness: Firmness;
  readonly criteria: readonly FirmCriterion[];
  /** In the order of the ranking. */
  readonly lines: readonly FirmLine[];
  readonly nameOf: NameOf;
  /** Weights by criterion (any sum) that a reader asked about. */
  readonly asked: Readonly<Record<string, number>> | null;
  readonly csvHref?: string;
};

/** Who comes first under other weights: a triangle for three criteria, a strip for each of more (ux.md 3.4b). */
export function WeightsFigure(props: WeightsFigureProps) {
  const { language, firmness, criteria, lines, nameOf, asked, csvHref } = props;
  const weighing = weighingOf(
    weighedRanking(
      criteria.map(({ id, weight }) => ({ id, weight, scored: true })),
      lines,
      { region: 'all' },
    ),
  );
  const titleOf = (id: string) => criteria.find((criterion) => criterion.id === id)?.title ?? '';
  const contenders = lines.map(({ key, name }, place) => ({ key, name, place, label: String(place + 1) }));
  const triangle = triangleOf(weighing);
  // The method counts criteria in the order of their ids, the reader in that of the call.
  const order = criteria.map(({ id }) => weighing.criteria.indexOf(id)).filter((place) => place >= 0);
  const note = firmness.method === 'sampled' ? `${t.notProbability[language]} ${t.sampled[language]}` : t.notProbability[language];
  return (
    <ChartFigure
      language={language}
      finding={nearFinding(firmness, nameOf, language)}
      note={note}
      table={tableOf(props)}
      {...(csvHref ? { csvHref } : {})}
    >
      {triangle ? (
        <WeightTriangle
          language={language}
          id="weightings"
          triangle={turned(triangle, order)}
          criteria={order.map((place) => titleOf(weighing.criteria[place] ?? ''))}
          contenders={contenders}
          asked={
            asked &&
            cornerOf(
              order.map((place) => weighing.criteria[place] ?? ''),
              asked,
            )
          }
        />
      ) : (
        <WeightStrips
          language={language}
          id="weightings"
          contenders={contenders}
          strips={order.map((place) => {
            const id = weighing.criteria[place] ?? '';
            return {
              key: id,
              name: titleOf(id),
              weight: (weighing.weights[place] ?? 0) * 100,
              asked: asked && percentOf(asked, id),
              parts: stripOf(weighing, place),
            };
          })}
        />
      )}
    </ChartFigure>
  );
}

function tableOf({ language, firmness, lines }: WeightsFigureProps): DataTableProps {
  const { near, all, flips, winner } = firmness;
  const transferOf = (key: string) => {
    if (key === winner) return t.isFirst[language];
    const transfer = flips.find(({ rival }) => rival === key)?.transfer ?? null;
    return transfer === null ? t.never[language] : say(t.points, language, { points: pointsOf(transfer, language) });
  };
  return {
    caption: t.weightsTitle[language],
    columns: [
      { key: 'name', label: t.submission[language] },
      { key: 'near', label: t.nearColumn[language], align: 'number' },
      { key: 'all', label: t.allColumn[language], align: 'number' },
      { key: 'transfer', label: t.transferColumn[language], align: 'number' },
    ],
    rows: lines.map(({ key, name }, place) => ({
      key,
      cells: {
        name: `${place + 1}. ${name}`,
        near: shareOf(near[key] ?? 0, language),
        all: shareOf(all[key] ?? 0, language),
        transfer: transferOf(key),
      },
    })),
  };
}

function turned(triangle: Triangle, order: readonly number[]): Triangle {
  const [a = 0, b = 1, c = 2] = order;
  const turn = (corner: Corner): Corner => [corner[a] ?? 0, corner[b] ?? 0, corner[c] ?? 0];
  return {
    areas: triangle.areas.map(({ ids, corners }) => ({ ids, corners: corners.map(turn) })),
    near: triangle.near.map(turn),
    published: turn(triangle.published),
  };
}

function percentOf(asked: Readonly<Record<string, number>>, id: string): number {
  const sum = Object.values(asked).reduce((total, weight) => total + weight, 0);
  return sum > 0 ? ((asked[id] ?? 0) / sum) * 100 : 0;
}

function cornerOf(order: readonly string[], asked: Readonly<Record<string, number>>): Corner | null {
  const [a, b, c] = order.map((id) => percentOf(asked, id) / 100);
  return a === undefined || b === undefined || c === undefined ? null : [a, b, c];
}
