import { lowAgreement } from '#assessment/panel';
import type { Firmness, ScoredCell } from '#decision/firmness';
import type { Language } from '#value/text';
import { DataTable } from '../../design/data-table.tsx';
import { Tag } from '../../design/tag.tsx';
import { formatNumber } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import type { NameOf } from './finding.ts';
import { firmnessText as t } from './text.ts';
import type { FirmCriterion, FirmLine } from './weights-figure.tsx';

export type CellsProps = {
  readonly language: Language;
  readonly firmness: Firmness;
  readonly criteria: readonly FirmCriterion[];
  readonly lines: readonly FirmLine[];
  readonly nameOf: NameOf;
};

/** How far apart the assessors were on each criterion of each submission: raw scores, and a coefficient only where there are enough of them. */
export function Cells({ language, firmness, criteria, lines, nameOf }: CellsProps) {
  const { cells, alpha } = firmness;
  const scored = criteria.filter(({ id }) => cells.some(({ criterion }) => criterion === id));
  const [widest] = cells.toSorted((a, b) => b.highest - b.lowest - (a.highest - a.lowest));
  if (!widest) return null;
  const figure = (value: number) => formatNumber(value, language);
  return (
    <>
      <p className="chart__finding">
        {widest.highest === widest.lowest
          ? t.cellsAlike[language]
          : say(t.cellsFinding, language, {
              criterion: scored.find(({ id }) => id === widest.criterion)?.title ?? '',
              name: nameOf(widest.submission),
              lowest: figure(widest.lowest),
              highest: figure(widest.highest),
            })}
      </p>
      <p>{t.cellsLead[language]}</p>
      <DataTable
        caption={t.cellsTitle[language]}
        captionShown="hidden"
        columns={[
          { key: 'name', label: t.submission[language] },
          ...scored.map(({ id, title }) => ({ key: id, label: title, align: 'number' as const })),
        ]}
        rows={lines.map(({ key, name }, place) => ({
          key,
          cells: {
            name: `${place + 1}. ${name}`,
            ...Object.fromEntries(
              scored.map(({ id }) => {
                const cell = cells.find(({ submission, criterion }) => submission === key && criterion === id);
                return [id, <Cell key={id} language={language} cell={cell} />];
              }),
            ),
          },
        }))}
      />
      <p className="chart__note">
        {alpha === null ? t.fewAssessors[language] : say(t.alpha, language, { alpha: formatNumber(alpha, language) })}
      </p>
    </>
  );
}

function Cell({ language, cell }: { readonly language: Language; readonly cell: ScoredCell | undefined }) {
  if (!cell) return '–';
  const figure = (value: number) => formatNumber(value, language);
  const { mean, lowest, highest, assessors } = cell;
  const range = () => {
    if (assessors === 1) return t.one[language];
    return lowest === highest ? t.same[language] : say(t.range, language, { lowest: figure(lowest), highest: figure(highest) });
  };
  return (
    <span className="score-cell">
      <strong>{figure(mean)}</strong> <span className="score-cell__range">{range()}</span>{' '}
      {highest - lowest >= lowAgreement && <Tag tone="warning">{t.differ[language]}</Tag>}
    </span>
  );
}
