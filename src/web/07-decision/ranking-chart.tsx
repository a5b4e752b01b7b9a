import { scoreScale } from '#assessment';
import { procedureOf, type ProcedureKind } from '#call/procedures';
import type { Language } from '#value/text';
import { RankingBars } from '../chart/ranking-bars.tsx';
import { formatList, formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { decisionTextOf } from './round-text.ts';
import { decisionText as t } from './text.ts';

export type ChartLine = {
  readonly key: string;
  readonly name: string;
  readonly rank: number;
  readonly total: number;
  readonly parts: Readonly<Record<string, number>>;
};

export type RankingChartProps = {
  readonly language: Language;
  readonly kind: ProcedureKind;
  /** In the order of the ranking, at least one. */
  readonly lines: readonly ChartLine[];
  readonly criteria: readonly { readonly id: string; readonly title: string; readonly weight: number }[];
  readonly stage: 'before' | 'decided';
  readonly csvHref?: string;
};

/** The ranking with its margins; a tie is called one. */
export function RankingChart({ language, kind, lines, criteria, stage, csvHref }: RankingChartProps) {
  // What put the first ahead of the second is of interest where only one or a few can win.
  const separates = stage === 'decided' && procedureOf(kind).awards === 'announced';
  return (
    <RankingBars
      language={language}
      id="ranking"
      finding={separates ? separationOf(lines, criteria, language) : findingOf(lines, language, 'before')}
      title={t.chartTitle[language]}
      criteria={criteria.map(({ id, title, weight }) => ({ key: id, name: title, weight }))}
      submissions={lines.map((line) => ({ key: line.key, name: nameOf(line, lines, language), parts: line.parts, total: line.total }))}
      most={scoreScale}
      note={decisionTextOf(kind).chartNote[language]}
      {...(csvHref ? { csvHref } : {})}
    />
  );
}

/** Who comes first and by how much, in one sentence. */
export function findingOf(lines: readonly ChartLine[], language: Language, stage: 'before' | 'decided'): string {
  const [first, second] = lines;
  if (!first) return '';
  const points = pointsOf(first.total, language);
  const leaders = lines.filter((line) => line.rank === first.rank);
  if (leaders.length > 1)
    return say(t.findingTied, language, {
      names: formatList(
        leaders.map((line) => line.name),
        language,
      ),
      points,
    });
  const decided = stage === 'decided';
  if (!second) return say(decided ? t.findingOnlyChosen : t.findingOnly, language, { name: first.name, points });
  const margin = pointsOf(first.total - second.total, language);
  return say(decided ? t.findingChosen : t.findingFirst, language, { name: first.name, points, margin, second: second.name });
}

/** Which criterion put the chosen one ahead of the second; the finding itself where there is no second. */
function separationOf(lines: readonly ChartLine[], criteria: RankingChartProps['criteria'], language: Language): string {
  const [first, second] = lines;
  const [most] = criteria
    .map(({ id, title }) => ({ title, ahead: (first?.parts[id] ?? 0) - (second?.parts[id] ?? 0) }))
    .toSorted((a, b) => b.ahead - a.ahead);
  if (!first || !second || !most || first.rank === second.rank) return findingOf(lines, language, 'decided');
  const points = pointsOf(most.ahead, language);
  return say(t.separated, language, { name: first.name, second: second.name, criterion: most.title, points });
}

/** Three decimals tell every pair of unequal totals apart that a reader will meet; the same figures stand in the letters. */
export function pointsOf(total: number, language: Language): string {
  return formatNumber(total, language, { most: 3 });
}

function nameOf(line: ChartLine, lines: readonly ChartLine[], language: Language): string {
  const shared = lines.some((other) => other !== line && other.rank === line.rank);
  return shared ? say(t.shared, language, { name: line.name, rank: line.rank }) : line.name;
}
