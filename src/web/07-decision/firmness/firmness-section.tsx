import type { ReactNode } from 'react';
import { scoreStep } from '#assessment';
import type { Firmness } from '#decision/firmness';
import type { Language } from '#value/text';
import { Disclosure } from '../../design/disclosure.tsx';
import { Section } from '../../design/layout.tsx';
import { Tag } from '../../design/tag.tsx';
import { formatNumber } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { Cells } from './cells.tsx';
import { findingOfFirmness, labelWord, type NameOf } from './finding.ts';
import { OneChange } from './one-change.tsx';
import { firmnessText as t } from './text.ts';
import { WeightTable } from './weight-table.tsx';
import { WeightsFigure, type FirmCriterion, type FirmLine } from './weights-figure.tsx';

export type FirmnessSectionProps = {
  readonly language: Language;
  readonly firmness: Firmness;
  readonly criteria: readonly FirmCriterion[];
  /** In the order of the ranking, with the keys under which the firmness names them. */
  readonly lines: readonly FirmLine[];
  readonly assessors: readonly string[] | null;
  readonly asked: Readonly<Record<string, number>> | null;
  /** Where the reader still decides, a close result asks for clear reasons. */
  readonly stage: 'before' | 'decided';
  readonly csvHref?: string;
  /** What stands below the figure of the weights: trying other ones, once the decision is public. */
  readonly children?: ReactNode;
};

/** How firm the result is: label and finding first, then what it rests on. */
export function FirmnessSection(props: FirmnessSectionProps) {
  const { language, firmness, criteria, lines, assessors, asked, stage, csvHref, children } = props;
  const nameOf = (key: string) => lines.find((line) => line.key === key)?.name ?? key;
  const shared = { language, firmness, criteria, lines, nameOf };
  return (
    <Section id="firmness" title={t.title[language]}>
      <FirmnessFinding language={language} firmness={firmness} nameOf={nameOf} />
      <p>{t.lead[language]}</p>
      {stage === 'before' && firmness.label === 'close' && <p>{t.beforeDeciding[language]}</p>}
      <Disclosure summary={t.labelMeaning[language]}>
        <ul>
          <li>{t.clearMeaning[language]}</li>
          <li>{t.holdsMeaning[language]}</li>
          <li>{say(t.closeMeaning, language, { step: formatNumber(scoreStep, language) })}</li>
        </ul>
      </Disclosure>
      <Section level={3} title={t.weightsTitle[language]}>
        <div className="firmness-weights">
          <WeightsFigure {...shared} asked={asked} {...(csvHref ? { csvHref } : {})} />
          <div className="flow">
            {children}
            <WeightTable {...shared} />
          </div>
        </div>
      </Section>
      {firmness.winner !== null && firmness.leaveOneOut.length + firmness.halfPoint.length > 0 && (
        <Section level={3} title={t.changesTitle[language]}>
          <OneChange {...shared} assessors={assessors} />
        </Section>
      )}
      {firmness.cells.length > 0 && (
        <Section level={3} title={t.cellsTitle[language]}>
          <Cells {...shared} />
        </Section>
      )}
    </Section>
  );
}

/** The label, and in a sentence or two what it rests on. */
export function FirmnessFinding({
  language,
  firmness,
  nameOf,
}: Pick<FirmnessSectionProps, 'language' | 'firmness'> & { readonly nameOf: NameOf }) {
  return (
    <p className="firmness-finding" data-label={firmness.label}>
      <FirmnessTag language={language} firmness={firmness} /> <span>{findingOfFirmness(firmness, nameOf, language)}</span>
    </p>
  );
}

/** The label alone. */
export function FirmnessTag({ language, firmness }: { readonly language: Language; readonly firmness: Pick<Firmness, 'label'> }) {
  const tones = { clear: 'success', holds: 'info', close: 'warning' } as const;
  return <Tag tone={tones[firmness.label]}>{labelWord(firmness)[language]}</Tag>;
}
