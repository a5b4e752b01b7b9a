import { dependsOn } from '#method/ranking/price-formulas';
import type { Ranking } from '#method/ranking/rank';
import type { WorkedExample } from '#call/weight-design/example';
import { DataTable } from '../../design/data-table.tsx';
import { Notice } from '../../design/notice.tsx';
import { say } from '../../text/say.ts';
import type { DesignFacts } from './design-facts.ts';
import { effectText as t } from './effect-text.ts';
import { amountOf, nameOf, pointsOf } from './effect-words.ts';
import type { ShownEffect } from './typed-design.ts';

/** The warning of a relative formula, with a case in which a submission that cannot win decides who does. */
export function ReversalExample({ facts, shown }: { readonly facts: DesignFacts; readonly shown: ShownEffect }) {
  const { language } = facts;
  const { rule } = shown.design;
  const { example, curves } = shown.effect;
  if (!rule || curves.length === 0 || dependsOn(rule) === 'none') return null;
  return (
    <Notice language={language} tone="warning" title={t.reversalTitle[language]}>
      {example ? <Example facts={facts} example={example} /> : <p>{t.reversalNone[language]}</p>}
      <p>{t.reversalAdvice[language]}</p>
    </Notice>
  );
}

function Example({ facts, example }: { readonly facts: DesignFacts; readonly example: WorkedExample }) {
  const { language, reference } = facts;
  const out = nameOf(example.without, language);
  const sentence = say(t.reversalHere, language, {
    out,
    before: nameOf(example.before.winner, language),
    after: nameOf(example.after.winner, language),
  });
  const close = [example.before, example.after].some(
    ({ ranking: [first, second] }) => first && second && first.total - second.total < 0.01,
  );
  const decimals = close ? 3 : 2;
  const totalIn = ({ ranking, winner }: Ranking, key: string) => {
    const line = ranking.find(({ id }) => id === key);
    if (!line) return t.gone[language];
    const points = pointsOf(line.total, language, decimals);
    return key === winner ? <strong>{say(t.wins, language, { points })}</strong> : points;
  };
  return (
    <>
      {example.from === 'otherPrices' && <p>{t.reversalOther[language]}</p>}
      {example.from === 'synthetic' && <p>{sentence}</p>}
      <DataTable
        caption={say(t.reversalCaption, language, { out })}
        captionShown="hidden"
        columns={[
          { key: 'name', label: t.submission[language] },
          { key: 'price', label: t.price[language], align: 'number' },
          { key: 'before', label: t.reversalBefore[language], align: 'number' },
          { key: 'after', label: say(t.reversalAfter, language, { out }), align: 'number' },
        ]}
        rows={example.before.ranking.map(({ id }) => ({
          key: id,
          cells: {
            name: nameOf(id, language),
            price: amountOf(example.submissions.find(({ key }) => key === id)?.price ?? 0, reference.money, language),
            before: totalIn(example.before, id),
            after: totalIn(example.after, id),
          },
        }))}
      />
      {example.from === 'otherPrices' && <p>{sentence}</p>}
    </>
  );
}
