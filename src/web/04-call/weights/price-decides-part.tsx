import { designScale } from '#call/weight-design/design';
import { bestSolution, thinSubmission } from '#call/weight-design/submissions';
import { Section } from '../../design/layout.tsx';
import { formatMoney, formatNumber, formatPercent } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import type { DesignFacts } from './design-facts.ts';
import { effectText as t } from './effect-text.ts';
import { nameOf } from './effect-words.ts';
import type { ShownEffect } from './typed-design.ts';

/** How much cheaper a thin submission must be to beat the best solution, and what 10 % of the price makes up for. */
export function PriceDecidesPart({ facts, shown }: { readonly facts: DesignFacts; readonly shown: ShownEffect }) {
  const { language, reference } = facts;
  const { decides, madeUp } = shown.effect;
  if (!decides) return null;
  const percent = decides.kind === 'fromShare' ? formatPercent(decides.share, language, decides.share < 0.1 ? 1 : 0) : '';
  const criterion = shown.rows.find(({ id }) => id === madeUp?.criterion)?.title ?? '';
  const points = formatNumber(madeUp?.points ?? 0, language, { most: (madeUp?.points ?? 0) < 0.1 ? 2 : 1 });
  return (
    <Section title={t.decidesTitle[language]} level={3}>
      <p className="designer__finding">{say(t.decides[decides.kind], language, { percent })}</p>
      {madeUp && <p>{say(madeUp.points > designScale ? t.madeUpMore : t.madeUp, language, { points, criterion })}</p>}
      <p className="chart__note">
        {say(t.decidesBasis, language, {
          thin: nameOf(thinSubmission, language),
          best: nameOf(bestSolution, language),
          reference: formatMoney(reference.money, language),
        })}
      </p>
    </Section>
  );
}
