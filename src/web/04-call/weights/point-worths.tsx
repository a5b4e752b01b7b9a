import type { PointWorth } from '#call/weight-design/price';
import { DataTable } from '../../design/data-table.tsx';
import { Section } from '../../design/layout.tsx';
import { formatNumber, formatPercent } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import type { DesignFacts } from './design-facts.ts';
import { effectText as t } from './effect-text.ts';
import { roughAmount } from './effect-words.ts';
import type { ShownEffect } from './typed-design.ts';

type PointWorthsProps = { readonly facts: DesignFacts; readonly shown: ShownEffect };

/** What a point of each criterion is worth in money, and how much of the differences each made beside what it weighs. */
export function PointWorths({ facts, shown }: PointWorthsProps) {
  const { language, written } = facts;
  const { rows, design, effect } = shown;
  const lang = facts.criteria.length === 0 || written === language ? undefined : written;
  const weightOf = (id: string) => design.criteria.find((criterion) => criterion.id === id)?.weight ?? 0;
  const worthOf = (id: string) => effect.pointWorths.find((worth) => worth.id === id);
  const [first] = rows.filter(({ id }) => worthOf(id)).toSorted((a, b) => weightOf(b.id) - weightOf(a.id));
  const worth = first && worthOf(first.id);
  return (
    <Section title={t.worthTitle[language]} level={3}>
      {first && worth && (
        <p className="designer__finding">{say(t.worth, language, { criterion: first.title, money: moneyOf(worth, { facts, shown }) })}</p>
      )}
      <p>{knownOf(shown)[language]}</p>
      <DataTable
        caption={t.worthTitle[language]}
        captionShown="hidden"
        columns={[
          { key: 'name', label: t.criterion[language] },
          { key: 'weight', label: t.weight[language], align: 'number' },
          { key: 'moves', label: t.moves[language], align: 'number' },
          { key: 'point', label: t.point[language], align: 'number' },
        ]}
        rows={rows.map(({ id, title }) => {
          const own = worthOf(id);
          const share = effect.ranking.rangeShare?.[id];
          return {
            key: id,
            cells: {
              name: <span lang={lang}>{title}</span>,
              weight: formatNumber(weightOf(id), language),
              moves: share === undefined ? '–' : formatPercent(share, language),
              point: own ? moneyOf(own, { facts, shown }) : '–',
            },
          };
        })}
      />
      <p className="chart__note">{t.movesWhat[language]}</p>
    </Section>
  );
}

function knownOf({ effect }: ShownEffect) {
  const [worth] = effect.pointWorths;
  if (!worth) return t.noWorth;
  if (effect.worthKnown === 'inAdvance') return t.knownInAdvance;
  return worth.most > worth.least ? t.knownAfterRange : t.knownAfter;
}

function moneyOf({ least, most }: PointWorth, { facts, shown }: PointWorthsProps): string {
  const { language, reference } = facts;
  const amount = (major: number) => roughAmount(major, reference.money, language);
  if (amount(least) !== amount(most)) return say(t.range, language, { least: amount(least), most: amount(most) });
  return shown.effect.worthKnown === 'inAdvance' ? amount(most) : say(t.about, language, { money: amount(most) });
}
