import type { Language } from '#value/text';
import { weighedRanking } from '#decision/firmness';
import { weighingOf } from '#method/robustness/weighing';
import { Button } from '../../design/button.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { formatList, formatNumber } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { weightName, type AskedWeights } from './asked-weights.ts';
import type { NameOf } from './finding.ts';
import { firmnessText as t } from './text.ts';
import type { FirmCriterion, FirmLine } from './weights-figure.tsx';

export type WhatIfProps = {
  readonly language: Language;
  readonly criteria: readonly FirmCriterion[];
  readonly lines: readonly FirmLine[];
  readonly asked: AskedWeights;
  readonly winner: string | null;
  readonly nameOf: NameOf;
  /** The address of the page without a question. */
  readonly path: string;
};

/** Published scores under weights a reader chooses: a form that asks by address, so that it can be sent on, and works without scripts. */
export function WhatIf(props: WhatIfProps) {
  const { language, criteria, asked, path } = props;
  const all = asked.problems[''];
  return (
    <div className={asked.weights ? 'what-if flow' : 'what-if flow no-print'} id="what-if">
      <h4>{t.whatIfTitle[language]}</h4>
      <p>{t.whatIfLead[language]}</p>
      <form method="get" action={`${path.split('?')[0] ?? ''}#what-if`} className="what-if__form no-print">
        {/* A form that asks by address replaces what its address says. */}
        {[...new URLSearchParams(path.split('?')[1])].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {all && (
          <p className="what-if__problem" id="what-if-problem">
            {all}
          </p>
        )}
        {criteria.map(({ id, title, weight }) => {
          const problem = asked.problems[id];
          const describedBy = problem ? `${weightName(id)}-problem` : all ? 'what-if-problem' : undefined;
          return (
            <div className="ds-field what-if__field" key={id}>
              <label className="ds-label" htmlFor={weightName(id)}>
                {title}
              </label>
              {problem && (
                <p className="ds-validation-message" id={`${weightName(id)}-problem`}>
                  {problem}
                </p>
              )}
              <input
                className="ds-input"
                id={weightName(id)}
                name={weightName(id)}
                inputMode="decimal"
                size={6}
                defaultValue={asked.typed[id] ?? formatNumber(weight, language)}
                aria-invalid={problem || all ? true : undefined}
                aria-describedby={describedBy}
              />
            </div>
          );
        })}
        <Button variant="secondary">{t.show[language]}</Button>
      </form>
      {asked.weights && <Order {...props} weights={asked.weights} />}
    </div>
  );
}

function Order({
  language,
  criteria,
  lines,
  winner,
  nameOf,
  path,
  weights,
}: WhatIfProps & { readonly weights: Readonly<Record<string, number>> }) {
  const { contenders, leaders } = weighingOf(
    weighedRanking(
      criteria.map(({ id }) => ({ id, weight: weights[id] ?? 0, scored: true })),
      lines,
      { region: 'all' },
    ),
  );
  const figure = (value: number) => formatNumber(value, language, { most: 3 });
  const first = leaders.flatMap((index) => contenders[index]?.ids ?? []);
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  const spoken = criteria.map(({ id }) => formatNumber(weights[id] ?? 0, language)).join(' / ');
  const [leader = ''] = first;
  const points = figure(contenders[leaders[0] ?? 0]?.total ?? 0);
  const finding = () => {
    if (first.length > 1) return say(t.whatIfTied, language, { weights: spoken, names: formatList(first.map(nameOf), language) });
    if (leader === winner) return say(t.whatIfSame, language, { weights: spoken, name: nameOf(leader), points });
    return say(t.whatIfOther, language, { weights: spoken, name: nameOf(leader), points, winner: winner === null ? '' : nameOf(winner) });
  };
  const order = contenders.flatMap(({ ids, total }) => ids.map((id) => ({ id, total }))).toSorted((a, b) => b.total - a.total);
  return (
    <>
      <p className="chart__finding">{finding()}</p>
      {Math.abs(sum - 100) > 1e-9 && <p>{say(t.scaled, language, { sum: formatNumber(sum, language) })}</p>}
      <DataTable
        caption={t.whatIfOrder[language]}
        columns={[
          { key: 'name', label: t.submission[language] },
          { key: 'total', label: t.total[language], align: 'number' },
        ]}
        rows={order.map(({ id, total }, place) => ({ key: id, cells: { name: `${place + 1}. ${nameOf(id)}`, total: figure(total) } }))}
      />
      <p className="no-print">
        <a className="ds-link" href={`${path}#what-if`}>
          {t.back[language]}
        </a>
      </p>
    </>
  );
}
