import { syntheticSubmissions, type Priced, type QualityKind } from '#call/weight-design/submissions';
import { DataTable } from '../../design/data-table.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { formatMoney, formatNumber } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { kindName, type DesignFacts } from './design-facts.ts';
import { effectText as t } from './effect-text.ts';
import { amountOf } from './effect-words.ts';

const kinds: readonly QualityKind[] = ['solution', 'social', 'experience'];

/** Everything that is known of the five: their scores and prices, so that nobody has to believe the figures. */
export function FiveSubmissions({ facts, submissions }: { readonly facts: DesignFacts; readonly submissions: readonly Priced[] }) {
  const { language, reference } = facts;
  const about = reference.from === 'value' ? t.fiveWhat : t.fiveWithoutValue;
  return (
    <Disclosure summary={t.five[language]}>
      <p>{say(about, language, { reference: formatMoney(reference.money, language) })}</p>
      <DataTable
        caption={t.chart[language]}
        captionShown="hidden"
        columns={[
          { key: 'name', label: t.submission[language] },
          ...kinds.map((kind) => ({ key: kind, label: kindName(kind, language), align: 'number' as const })),
          { key: 'price', label: t.price[language], align: 'number' },
        ]}
        rows={syntheticSubmissions.map(({ key, name, scores }) => ({
          key,
          cells: {
            name: name[language],
            ...Object.fromEntries(kinds.map((kind) => [kind, formatNumber(scores[kind], language)])),
            price: amountOf(submissions.find((one) => one.key === key)?.price ?? 0, reference.money, language),
          },
        }))}
      />
    </Disclosure>
  );
}
