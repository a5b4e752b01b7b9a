import { rangeShareOf } from '#method/ranking/criterion-shares';
import { DataTable } from '../../design/data-table.tsx';
import { formatNumber, formatPercent } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { firmnessText as t } from './text.ts';
import type { WeightsFigureProps } from './weights-figure.tsx';

/** What each criterion weighed and did, and how far its weight alone can go before somebody else comes first. */
export function WeightTable({
  language,
  firmness,
  criteria,
  lines,
  nameOf,
}: Pick<WeightsFigureProps, 'language' | 'firmness' | 'criteria' | 'lines' | 'nameOf'>) {
  const { intervals, winner } = firmness;
  if (!intervals || winner === null) return null;
  const shares = rangeShareOf(lines.map(({ parts }) => parts)) ?? {};
  const figure = (value: number) => formatNumber(value, language, { most: 1 });
  return (
    <>
      <DataTable
        caption={t.intervals[language]}
        columns={[
          { key: 'criterion', label: t.criterion[language] },
          { key: 'published', label: t.publishedColumn[language], align: 'number' },
          { key: 'share', label: t.shareColumn[language], align: 'number' },
          { key: 'interval', label: say(t.intervalColumn, language, { name: nameOf(winner) }), align: 'number' },
        ]}
        rows={criteria.flatMap(({ id, title, weight }) => {
          const [from, to] = intervals[id] ?? [];
          if (from === undefined || to === undefined) return [];
          return [
            {
              key: id,
              cells: {
                criterion: title,
                published: figure(weight),
                share: formatPercent(shares[id] ?? 0, language),
                interval: say(t.fromTo, language, { from: figure(from), to: figure(to) }),
              },
            },
          ];
        })}
      />
      <p className="chart__note">
        {t.shareNote[language]} {t.intervalsNote[language]}
      </p>
    </>
  );
}
