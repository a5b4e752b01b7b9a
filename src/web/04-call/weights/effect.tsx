import { designScale } from '#call/weight-design/design';
import type { DesignWarning } from '#call/weight-design/warnings';
import { RankingBars } from '../../chart/ranking-bars.tsx';
import { Notice } from '../../design/notice.tsx';
import { formatMoney } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import type { DesignFacts } from './design-facts.ts';
import { effectText as t, warningText } from './effect-text.ts';
import { effectChart, findingOf, nameOf, pointsOf } from './effect-words.ts';
import { FiveSubmissions } from './five-submissions.tsx';
import { PointWorths } from './point-worths.tsx';
import { PriceCurveChart } from './price-curve-chart.tsx';
import { PriceDecidesPart } from './price-decides-part.tsx';
import { ReversalExample } from './reversal-example.tsx';
import type { ShownEffect } from './typed-design.ts';

export type EffectProps = {
  readonly facts: DesignFacts;
  readonly shown: ShownEffect | null;
  /** `stale`: the entries are not complete just now, and the effect is that of the last complete ones. */
  readonly state: 'current' | 'stale';
  readonly rows: 'some' | 'none';
};

/** What weights and formula do to the five made-up submissions: the finding first, then what price and points are worth. */
export function Effect({ facts, shown, state, rows }: EffectProps) {
  const { language } = facts;
  return (
    <section className="designer__effect" id="effect" tabIndex={-1} aria-labelledby="effect-title" data-state={state}>
      <div className="designer__heading">
        <h2 id="effect-title">{t.title[language]}</h2>
        {shown && state === 'stale' && <p className="designer__stale">{t.stale[language]}</p>}
      </div>
      {!shown && <p>{(rows === 'none' ? t.noRows : t.nothing)[language]}</p>}
      {shown && <Parts facts={facts} shown={shown} />}
    </section>
  );
}

function Parts({ facts, shown }: { readonly facts: DesignFacts; readonly shown: ShownEffect }) {
  const { language } = facts;
  const { rows, design, effect } = shown;
  const tied = (rank: number) => effect.ranking.ranking.filter((line) => line.rank === rank).length > 1;
  const weightOf = (id: string) => design.criteria.find((criterion) => criterion.id === id)?.weight ?? 0;
  return (
    <div className="designer__parts">
      <RankingBars
        language={language}
        id={effectChart}
        finding={findingOf(effect, language)}
        title={t.chart[language]}
        criteria={rows.map(({ id, title }) => ({ key: id, name: title, weight: weightOf(id) }))}
        submissions={effect.ranking.ranking.map(({ id, rank, total, parts }) => {
          const name = nameOf(id, language);
          return { key: id, name: tied(rank) ? say(t.shared, language, { name, rank }) : name, parts: parts ?? {}, total };
        })}
        most={Math.max(designScale, effect.ranking.ranking[0]?.total ?? 0)}
        decimals={2}
      />
      <FiveSubmissions facts={facts} submissions={effect.submissions} />
      <Warnings facts={facts} warnings={effect.warnings} />
      <PriceDecidesPart facts={facts} shown={shown} />
      <PointWorths facts={facts} shown={shown} />
      <ReversalExample facts={facts} shown={shown} />
      <PriceCurveChart facts={facts} shown={shown} />
    </div>
  );
}

/** The sum has its own sentence at the weights; everything else a buyer should see stands here. */
function Warnings({ facts, warnings }: { readonly facts: DesignFacts; readonly warnings: readonly DesignWarning[] }) {
  const { language, reference } = facts;
  return warnings.flatMap((warning) => {
    if (warning.code === 'sumNotHundred') return [];
    if (warning.code === 'experienceOutweighsSolution')
      return [
        <Notice key={warning.code} language={language} tone="warning">
          <p>{facts.experienceWarning}</p>
        </Notice>,
      ];
    const points = 'points' in warning ? pointsOf(warning.points, language) : '';
    return [
      <Notice key={warning.code} language={language} tone="warning">
        <p>{say(warningText[warning.code], language, { points, reference: formatMoney(reference.money, language) })}</p>
      </Notice>,
    ];
  });
}
