import type { ProcedureKind } from '#call/procedures';
import type { PublicRecord } from '#public-record';
import type { Language } from '#value/text';
import { DataTable } from '../design/data-table.tsx';
import { formatMoney, formatMoneyWithVat, formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pointsOf } from './ranking-chart.tsx';
import { decisionTextOf } from './round-text.ts';

export type PublicDecision = NonNullable<PublicRecord['calls'][number]['decision']>;

/** The ranking with names, or numbers where the record withholds the names of those not chosen. */
export function linesOf(decision: PublicDecision, kind: ProcedureKind, language: Language) {
  return decision.ranking.map((line) => ({
    ...line,
    key: String(line.number),
    name: line.name ?? say(decisionTextOf(kind).numbered, language, { n: line.number }),
  }));
}

type ScoresProps = {
  readonly language: Language;
  readonly kind: ProcedureKind;
  readonly decision: PublicDecision;
  readonly criteria: readonly { readonly id: string; readonly title: string; readonly weight: number }[];
};

/** Every score of the decision by criterion, and what those who are chosen get. */
export function Scores({ language, kind, decision, criteria }: ScoresProps) {
  const t = decisionTextOf(kind);
  const lines = linesOf(decision, kind, language);
  const grants = kind === 'fundRound';
  const price = grants ? null : lines.find((line) => line.chosen)?.price;
  return (
    <>
      <DataTable
        caption={t.scoresTable[language]}
        columns={[
          { key: 'name', label: t.submission[language] },
          ...criteria.map(({ id, title, weight }) => ({
            key: id,
            label: say(t.weighted, language, { name: title, weight: formatNumber(weight, language) }),
            align: 'number' as const,
          })),
          { key: 'total', label: t.total[language], align: 'number' },
          ...(grants ? [{ key: 'grant', label: t.chosen[language], align: 'number' as const }] : []),
        ]}
        rows={lines.map((line) => ({
          key: line.key,
          ...(line.chosen ? { emphasis: 'strong' as const } : {}),
          cells: {
            name: `${line.rank}. ${line.name}`,
            ...Object.fromEntries(criteria.map(({ id }) => [id, figure(line.scores[id], language)])),
            total: pointsOf(line.total, language),
            ...(grants ? { grant: line.chosen && line.price ? formatMoney(line.price, language) : '–' } : {}),
          },
        }))}
      />
      <p className="chart__note">
        {t.scoresLead[language]}{' '}
        {lines.some((line) => line.name === say(t.numbered, language, { n: line.number })) && t.numbersNote[language]}
      </p>
      {price && (
        <p>
          {t.price[language]}: <strong>{formatMoneyWithVat(price, language)}</strong>.
        </p>
      )}
    </>
  );
}

function figure(score: number | undefined, language: Language): string {
  return score === undefined ? '–' : formatNumber(score, language);
}
