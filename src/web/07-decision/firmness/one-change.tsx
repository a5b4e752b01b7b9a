import type { Firmness } from '#decision/firmness';
import type { Language } from '#value/text';
import { DataTable } from '../../design/data-table.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { Tag } from '../../design/tag.tsx';
import { formatList } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { shareOf, type NameOf } from './finding.ts';
import { firmnessText as t } from './text.ts';
import type { FirmCriterion } from './weights-figure.tsx';

export type OneChangeProps = {
  readonly language: Language;
  readonly firmness: Firmness;
  readonly criteria: readonly FirmCriterion[];
  readonly nameOf: NameOf;
  /** Names of the assessors in their order, where the reader may know them. */
  readonly assessors: readonly string[] | null;
};

type Row = { readonly key: string; readonly change: string; readonly winner: string | null; readonly missing: readonly string[] };

/** Who would be first without one assessor, or with one mean half a point away. Half points that change nothing lie folded below. */
export function OneChange({ language, firmness, criteria, nameOf, assessors }: OneChangeProps) {
  const { leaveOneOut, halfPoint, winner, bootstrap } = firmness;
  if (winner === null) return null;
  const titleOf = (id: string) => criteria.find((criterion) => criterion.id === id)?.title ?? '';
  const without = leaveOneOut.map(({ assessor, winner: then, missing }): Row => {
    const name = assessors?.[assessor - 1] ?? say(t.assessor, language, { n: assessor });
    return { key: `assessor-${assessor}`, change: say(t.without, language, { assessor: name }), winner: then, missing };
  });
  const halves = halfPoint.map(({ submission, criterion, by, winner: then }): Row => {
    const text = by < 0 ? t.lower : t.higher;
    const change = say(text, language, { name: nameOf(submission), criterion: titleOf(criterion) });
    return { key: `${submission}-${criterion}`, change, winner: then, missing: [] };
  });
  const turned = (row: Row) => row.missing.length === 0 && row.winner !== winner;
  const rows = [...without, ...halves];
  const shown = [...without, ...halves.filter(turned)];
  const folded = halves.filter((row) => !turned(row));
  const table = { language, winner, nameOf };
  return (
    <>
      <p className="chart__finding">{say(t.changesFinding, language, { count: rows.filter(turned).length, all: rows.length })}</p>
      <p>
        {without.length > 0 && t.changesWithout[language]} {halves.length > 0 && t.changesHalf[language]}
      </p>
      {shown.length > 0 && <Changes {...table} rows={shown} />}
      {folded.length > 0 && (
        <Disclosure summary={say(t.halvesFolded, language, { count: folded.length })}>
          <Changes {...table} rows={folded} />
        </Disclosure>
      )}
      {bootstrap !== null && <p>{say(t.bootstrap, language, { name: nameOf(winner), share: shareOf(bootstrap, language) })}</p>}
      {!assessors && leaveOneOut.length > 0 && <p className="chart__note">{t.numbersOnly[language]}</p>}
    </>
  );
}

type ChangesProps = { readonly language: Language; readonly winner: string; readonly nameOf: NameOf; readonly rows: readonly Row[] };

function Changes({ language, winner, nameOf, rows }: ChangesProps) {
  const firstAfter = (row: Row) => {
    if (row.missing.length > 0) return say(t.notKnown, language, { names: formatList(row.missing.map(nameOf), language) });
    if (row.winner === winner) return say(t.unchanged, language, { name: nameOf(winner) });
    return (
      <span className="then-first">
        {row.winner === null ? t.nobodyAlone[language] : nameOf(row.winner)} <Tag tone="warning">{t.changedTag[language]}</Tag>
      </span>
    );
  };
  return (
    <DataTable
      caption={t.changesTitle[language]}
      captionShown="hidden"
      columns={[
        { key: 'change', label: t.change[language] },
        { key: 'first', label: t.thenFirst[language] },
      ]}
      rows={rows.map((row) => ({ key: row.key, cells: { change: row.change, first: firstAfter(row) } }))}
    />
  );
}
