import type { Country } from '#field/field';
import type { BottomLines as Lines, LineOverYears } from '#party/enterprise/bottom-lines';
import { localityOf } from '#party/organisation';

import type { Language } from '#value/text';
import { DataTable, type Column } from '../design/data-table.tsx';
import { Section } from '../design/layout.tsx';
import { Tag } from '../design/tag.tsx';
import { formatMoney, formatNumber, formatPercent } from '../text/format.ts';
import { say } from '../text/say.ts';
import { enterpriseText as t, figureNames, movedTexts } from './text.ts';

type Props = { readonly lines: Lines; readonly country: Country; readonly language: Language };

/** What an enterprise has done and what it lived on, year by year beside each other; nothing with fewer than two years. */
export function BottomLines({ lines, country, language }: Props) {
  if (lines.years.length < 2) return null;
  return (
    <Section title={t.bottomLines[language]} lead={findingOf(lines, language)}>
      <div className="bottom-lines">
        {(['social', 'economic'] as const).map((side) => (
          <Side key={side} title={t[side][language]} years={lines.years} lines={lines[side]} country={country} language={language} />
        ))}
      </div>
    </Section>
  );
}

/** How many figures of each side went the right way, in one sentence. */
function findingOf({ years, social, economic }: Lines, language: Language): string {
  const judged = (side: readonly LineOverYears[]) => side.filter(({ moved }) => moved !== null);
  const better = (side: readonly LineOverYears[]) => judged(side).filter(({ moved }) => moved === 'better').length;
  return say(t.bottomLinesFinding, language, {
    first: String(years[0]),
    last: String(years.at(-1)),
    social: better(social),
    socialOf: judged(social).length,
    economic: better(economic),
    economicOf: judged(economic).length,
  });
}

type SideProps = Omit<Props, 'lines'> & {
  readonly title: string;
  readonly years: readonly number[];
  readonly lines: readonly LineOverYears[];
};

function Side({ title, years, lines, country, language }: SideProps) {
  if (lines.length === 0) return <p className="not-provided">{say(t.sideNone, language, { side: title })}</p>;
  const columns: readonly [Column, ...Column[]] = [
    { key: 'figure', label: t.figure[language] },
    ...years.map((year): Column => ({ key: String(year), label: String(year), align: 'number' })),
    { key: 'moved', label: t.moved[language] },
  ];
  return (
    <DataTable
      caption={title}
      columns={columns}
      rows={lines.map((line, row) => ({
        key: String(row),
        cells: {
          figure: nameOf(line, language),
          ...Object.fromEntries(years.map((year, index) => [String(year), shown(line, line.values[index] ?? null, { country, language })])),
          moved: line.moved ? <Tag tone={movedTexts[line.moved].tone}>{movedTexts[line.moved].label[language]}</Tag> : '–',
        },
      }))}
    />
  );
}

function nameOf({ figure, target }: LineOverYears, language: Language) {
  if (typeof figure === 'string') return figureNames[figure][language];
  if (target === null) return figure.measure;
  return (
    <span>
      {figure.measure} <span className="bottom-lines__target">{say(t.toBe, language, { target: formatNumber(target, language) })}</span>
    </span>
  );
}

function shown({ figure }: LineOverYears, value: number | null, { country, language }: { country: Country; language: Language }): string {
  if (value === null) return '–';
  if (figure === 'largestShare' || figure === 'tradingShare') return formatPercent(value, language);
  if (figure === 'income' || figure === 'surplus' || figure === 'reinvested')
    return formatMoney({ minor: Math.round(value * 100), currency: localityOf(country).currency, vat: 'none' }, language);
  return formatNumber(value, language);
}
